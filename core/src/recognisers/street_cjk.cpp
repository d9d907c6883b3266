// Read from the text rather than from the tokens: words are cut by chance here, but the letters
// that end the names of districts, roads, blocks and floors are few.
//
// An address is known by its house number (…路88号, …2丁目14-6, …로 14). From there it is read back
// to the city, and on to the building, floor and room.
#include "recognisers/street_cjk.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "reading/ascii.h"
#include "reading/utf8.h"

namespace contactlint {
namespace {

struct Cell {
  char32_t c = 0;
  uint32_t begin = 0;  // byte
};

constexpr size_t kReachBack = 32;  // characters from the house number back to the city
constexpr size_t kReachOn = 30;    // … and on to the room

bool IsIn(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }
bool IsHan(char32_t c) { return (c >= 0x3400 && c <= 0x9FFF) || c == 0x3005 || c == 0x3006; }
bool IsHiragana(char32_t c) { return c >= 0x3041 && c <= 0x309F; }
bool IsKatakana(char32_t c) { return (c >= 0x30A0 && c <= 0x30FF && c != 0x30FB); }
bool IsHangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
bool IsHanNumber(char32_t c) { return IsIn(c, U"一二三四五六七八九十"); }
bool IsDash(char32_t c) {
  return c == '-' || c == 0x2010 || c == 0x2013 || c == 0x2212 || c == 0x30FC;
}
bool IsSpace(char32_t c) { return c == ' '; }

constexpr std::u32string_view kDivisions = U"省市区區县縣県都府郡";
constexpr std::u32string_view kRoads = U"路街道巷弄段村里坊同條条丁町園园";
// Characters of the words that lead to an address: 寄到, 在, 地址是, 請填 …
constexpr std::u32string_view kLeading = U"到在是至于於填址给給往去来來为為请請住寄送位我你您的";

std::vector<Cell> CellsOf(std::string_view text) {
  std::vector<Cell> cells;
  for (uint32_t i = 0; i < text.size();) {
    const Utf8Character c = Utf8At(text, i);
    cells.push_back({c.value, i});
    i += c.length;
  }
  return cells;
}

class Finder {
 public:
  explicit Finder(const Match& match)
      : view_(match.reading.view), list_(match.reading.tokens.list), cells_(CellsOf(view_.text)) {}

  std::vector<Candidate> Find() {
    for (size_t i = 1; i < cells_.size(); ++i) {
      if (i < done_ || !IsDigit(At(i)) || IsDigit(At(i - 1))) continue;
      if (!HanHouse(i)) Korean(i);
    }
    return std::move(found_);
  }

 private:
  char32_t At(size_t i) const { return i < cells_.size() ? cells_[i].c : 0; }
  size_t Digits(size_t i) const {
    while (IsDigit(At(i))) ++i;
    return i;
  }

  // ---- Han ------------------------------------------------------------

  // One past the house number that begins at `i`, `i` when there is none. `japanese`: blocks.
  size_t HouseEnd(size_t i, bool& japanese) const {
    size_t p = Digits(i);
    if (p - i > 5) return i;
    const char32_t before = At(i - 1);
    const bool after_name = IsHan(before) || IsKatakana(before) || IsHiragana(before);
    if (!after_name) return i;
    int parts = 1;
    japanese = false;
    bool block = false;
    for (; parts < 5; ++parts) {
      size_t q = p;
      if (At(q) == U'丁' && At(q + 1) == U'目') {
        q += 2;
        block = true;
      } else if (At(q) == U'番') {
        q += At(q + 1) == U'地' ? 2 : 1;
        if (At(q) == U'の') ++q;
        block = true;
      } else if (IsDash(At(q)) || (At(q) == U'の' && block)) {
        ++q;
      } else {
        break;
      }
      if (!IsDigit(At(q))) {
        if (q > p && !IsDash(At(p))) p = q;
        break;
      }
      p = Digits(q);
    }
    if (At(p) == U'号' || At(p) == U'號') {
      japanese = block;
      return p + 1;
    }
    japanese = block || parts >= 2;
    if (japanese && !(parts == 2 && !block && p - i < 3)) return p;
    return i;
  }

  bool HanHouse(size_t i) {
    bool japanese = false;
    size_t end = HouseEnd(i, japanese);
    if (end == i) return false;
    // Back to where the name of the largest division may begin.
    size_t begin = i;
    size_t division = SIZE_MAX;
    bool road = false;
    const size_t limit = std::max(done_, i > kReachBack ? i - kReachBack : 0);
    while (begin > limit) {
      const char32_t c = At(begin - 1);
      if (IsSpace(c)) {
        // "東京都 渋谷区": one space after a division.
        if (begin < 2 || !IsIn(At(begin - 2), kDivisions)) break;
      } else if (!(IsHan(c) || IsKatakana(c) || IsHiragana(c) || IsDigit(c))) {
        break;
      } else if (IsIn(c, U"はがをにへで") || (IsIn(c, kLeading) && begin != i)) {
        break;
      }
      if (IsIn(c, kDivisions)) division = begin - 1;
      road |= begin + 1 >= i ? IsIn(c, kRoads) : IsIn(c, U"路街道巷弄段町");
      --begin;
    }
    if (division != SIZE_MAX && division >= begin + 5) begin = division - 2;
    if (division == SIZE_MAX && i - begin > 10) begin = i - 10;
    if (division == SIZE_MAX && !road) return false;
    if (i - begin < 2) return false;
    const size_t room = japanese ? Building(end) : Rooms(end);
    const bool clear = division != SIZE_MAX || room > end;
    Emit(ZipBefore(begin), std::max(room, end), clear);
    return true;
  }

  // "〒604-8023 ", "604-8023 ", "150000"
  size_t ZipBefore(size_t begin) const {
    size_t p = begin;
    if (p > 0 && IsSpace(At(p - 1))) --p;
    size_t q = p;
    while (q > 0 && p - q < 9 && (IsDigit(At(q - 1)) || At(q - 1) == '-')) --q;
    const bool zip = (p - q == 8 && At(q + 3) == '-') || p - q == 7 || p - q == 6 || p - q == 5;
    if (!zip) return begin;
    if (q > 0 && At(q - 1) == 0x3012) --q;
    return q;
  }

  // 6幢1204室 · 2单元502室 · 天越大厦11楼 · 5樓之2
  size_t Rooms(size_t from) const {
    size_t last = from;
    for (size_t p = from; p < from + kReachOn && p < cells_.size(); ++p) {
      const char32_t c = At(p);
      if (IsSpace(c) && (IsHan(At(p + 1)) || IsDigit(At(p + 1)))) continue;
      if (!(IsHan(c) || IsDigit(c) || IsFoldedLetter(c) || c == '-')) break;
      if (IsIn(c, U"的在可我你您请請，吧了来來有是就")) break;
      const bool numbered =
          p > from && (IsDigit(At(p - 1)) || IsHanNumber(At(p - 1)) || IsFoldedLetter(At(p - 1)));
      if (numbered && IsIn(c, U"幢栋棟号號室楼樓层層座弄户戶房f")) last = p + 1;
      if (last == p + 1 && IsIn(c, U"座栋棟幢") && IsDigit(At(p + 1))) last = Digits(p + 1);
      if (numbered && ((c == U'单' && At(p + 1) == U'元') || (c == U'單' && At(p + 1) == U'元'))) {
        last = p + 2;
      }
      if (c == U'之' && IsDigit(At(p + 1))) last = Digits(p + 1);
      if (p > from &&
          (IsIn(c, U"厦廈") || (c == U'心' && At(p - 1) == U'中') ||
           (IsIn(c, U"场場") && IsIn(At(p - 1), U"广廣")) || (c == U'寓' && At(p - 1) == U'公') ||
           (c == U'区' && IsIn(At(p - 1), U"小园")) || (c == U'樓' && At(p - 1) == U'大') ||
           (c == U'楼' && At(p - 1) == U'大') || (c == U'园' && IsIn(At(p - 1), U"花业技")))) {
        last = p + 1;
      }
    }
    return last;
  }

  // " みつばビル3階", " サンライズ薬院502号室"
  size_t Building(size_t from) const {
    size_t last = from;
    for (size_t p = from; p < from + kReachOn && p < cells_.size(); ++p) {
      const char32_t c = At(p);
      if (IsSpace(c) || c == 0x3000) {
        if (p != from && !IsDigit(At(p + 1))) break;
        continue;
      }
      if (!(IsHan(c) || IsDigit(c) || IsKatakana(c) || IsHiragana(c) || IsFoldedLetter(c) ||
            IsDash(c))) {
        break;
      }
      if (IsIn(c, U"はがをにへで") && !IsDigit(At(p - 1)) && p > last && last > from) break;
      const bool numbered = p > from && IsDigit(At(p - 1));
      if (numbered && (c == U'階' || c == U'号' || c == 'f')) {
        last = p + 1;
        if (At(p + 1) == U'室') last = p + 2;
      }
      if ((c == U'ル' && At(p - 1) == U'ビ') || (c == U'ン' && At(p - 1) == U'ョ') || c == U'館' ||
          c == U'棟' || (c == U'ー' && At(p - 1) == U'ワ')) {
        last = p + 1;
      }
    }
    // "三浦ビル 502", "三浦ビル502"
    if (last > from) {
      const size_t room = IsSpace(At(last)) ? last + 1 : last;
      const size_t end = Digits(room);
      return end > room && end - room <= 4 ? end : last;
    }
    // " コーポ梅301": whatever the house is called, the number of the room closes it.
    if (!IsSpace(At(from))) return last;
    size_t name = from + 1;
    while (IsHan(At(name)) || IsKatakana(At(name))) ++name;
    const size_t end = Digits(name);
    const bool closed = !IsHan(At(end)) && !IsHiragana(At(end)) && !IsKatakana(At(end));
    const bool room = name > from + 2 && end > name + 1 && end <= name + 4;
    return room && closed ? end : last;
  }

  // ---- Hangul ------------------------------------------------------------

  bool Korean(size_t i) {
    const size_t after = Digits(i);
    if (after - i > 4) return false;
    // Names are given before the number: a road (로, 길), or a quarter with a lot number (동, 리).
    size_t road = i;
    if (road > 0 && IsSpace(At(road - 1))) --road;
    if (road == 0 || !IsHangul(At(road - 1)) || !IsIn(At(road - 1), U"로길동리가")) return false;
    const bool lane = At(road - 1) == U'길';
    size_t name = road;
    while (name > 0 && road - name < 10 && (IsHangul(At(name - 1)) || IsDigit(At(name - 1))))
      --name;
    if (road - name < 2) return false;
    // "21길" belongs to the road before it.
    size_t begin = name;
    if (lane && IsDigit(At(name)) && name > 1 && IsSpace(At(name - 1)) && At(name - 2) == U'로') {
      begin = name - 1;
      while (begin > 0 && name - begin < 10 && IsHangul(At(begin - 1))) --begin;
    }
    bool division = false;
    for (int words = 0; words < 4; ++words) {
      if (begin < 2 || !IsSpace(At(begin - 1))) break;
      const size_t word_end = begin - 1;
      size_t word = word_end;
      while (word > 0 && word_end - word < 8 && IsHangul(At(word - 1))) --word;
      const size_t length = word_end - word;
      const bool named = length >= 2 && IsIn(At(word_end - 1), U"시도군구읍면동리");
      if (!(named || IsProvince(word, word_end))) break;
      division = true;
      begin = word;
    }
    size_t end = after;
    if (At(end) == '-' && IsDigit(At(end + 1))) end = Digits(end + 1);
    // The number of a lane: the house follows.
    if (At(end) == U'번' && At(end + 1) == U'길') return false;
    if (At(end) == U'길') return false;
    if (At(end) == U'번' && At(end + 1) == U'지') end += 2;
    if (IsIn(At(end), U"개명월일년시분원만장회차번주") && At(end) != 0) return false;
    const size_t rooms = KoreanRooms(end);
    if (!division && rooms == end && road - name < 3) return false;
    Emit(begin, rooms, division);
    return true;
  }

  // "서울", "경기": written without their division as often as with it.
  bool IsProvince(size_t begin, size_t end) const {
    static constexpr std::u32string_view kNames[] = {
        U"강원", U"경기", U"경남", U"경북", U"광주", U"대구", U"대전", U"부산", U"서울",
        U"세종", U"울산", U"인천", U"전남", U"전북", U"제주", U"충남", U"충북"};
    return std::any_of(std::begin(kNames), std::end(kNames), [&](std::u32string_view name) {
      if (end - begin != name.size()) return false;
      for (size_t k = 0; k < name.size(); ++k) {
        if (At(begin + k) != name[k]) return false;
      }
      return true;
    });
  }

  // ", 3층 302호", " 한빛빌딩 5층"
  size_t KoreanRooms(size_t from) const {
    size_t last = from;
    size_t word = from;
    for (size_t p = from; p < from + kReachOn && p < cells_.size(); ++p) {
      const char32_t c = At(p);
      if (IsSpace(c) || c == ',') {
        word = p + 1;
        continue;
      }
      if (!(IsHangul(c) || IsDigit(c) || c == '-' || IsFoldedLetter(c))) break;
      if (p > from && IsDigit(At(p - 1)) && IsIn(c, U"층호동실")) last = p + 1;
      if (p > word + 1 &&
          ((c == U'딩' && At(p - 1) == U'빌') || (c == U'트' && At(p - 1) == U'파') ||
           (c == U'텔' && At(p - 1) == U'스') || (c == U'워' && At(p - 1) == U'타'))) {
        last = p + 1;
      }
    }
    return last;
  }

  // ---- results ------------------------------------------------------------

  void Emit(size_t begin, size_t end, bool clear) {
    Candidate candidate;
    candidate.type = EntityType::kAddress;
    candidate.rule = "place.cjk";
    const uint32_t last =
        end < cells_.size() ? cells_[end].begin : static_cast<uint32_t>(view_.text.size());
    candidate.span = {cells_[begin].begin, last};
    const auto at = [&](uint32_t byte) {
      return static_cast<uint32_t>(
          std::upper_bound(list_.begin(), list_.end(), byte,
                           [](uint32_t b, const Token& t) { return b < t.span.begin; }) -
          list_.begin());
    };
    const uint32_t first = at(candidate.span.begin);
    candidate.first_token = first > 0 ? first - 1 : 0;
    candidate.end_token = std::max(candidate.first_token + 1, at(last - 1));
    candidate.signs.push_back(
        {clear ? EvidenceKind::k_clear_shape : EvidenceKind::k_weak_shape, candidate.span});
    found_.push_back(std::move(candidate));
    done_ = end;
  }

  const View& view_;
  const std::vector<Token>& list_;
  const std::vector<Cell> cells_;
  std::vector<Candidate> found_;
  size_t done_ = 0;
};

}  // namespace

std::vector<Candidate> FindCjkStreets(const Match& match) {
  const std::string_view text = match.reading.view.text;
  const bool east_asian = std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<uint8_t>(c);
    return byte >= 0xE3 && byte <= 0xED;
  });
  if (!east_asian) return {};
  return Finder(match).Find();
}

}  // namespace contactlint
