// Street addresses and P.O. boxes, in the orders of many countries.
//
//     number  street            512 Millpond Ave, Unit 7, Fairhaven, OR 97000
//     street  number            Rua das Amoras, 45 · calle del Olmo 9 · Lindenstraße 12
//     box                       P.O. Box 1290, Harbourtown · Postfach 1234
//     CJK                       青葉町…2丁目5-11 · 人民路128号
//
// A word for a street alone is no address, and neither is a number: it takes both, with a name.
// From there the address goes on over commas to flats, postcodes and towns.
#include <algorithm>
#include <string>

#include "recognisers/scanner.h"

namespace contactlint {
namespace {

class Finder {
 public:
  explicit Finder(const Match& match)
      : view_(match.reading.view), list_(match.reading.tokens.list) {}

  std::vector<Candidate> Find() {
    for (uint32_t i = 0; i < list_.size(); ++i) {
      if (i < done_) continue;
      const MeaningSet meanings = list_[i].meanings;
      if (meanings.Has(Meaning::k_pobox)) Box(i);
      if (meanings.Has(Meaning::k_street_before) && StandsAlone(i)) StreetBefore(i);
      if (meanings.Has(Meaning::k_street_after) && StandsAlone(i)) StreetAfter(i);
      FusedStreet(i);
    }
    return std::move(found_);
  }

 private:
  bool IsSymbol(uint32_t i, char32_t symbol) const {
    return i < list_.size() && list_[i].kind == TokenKind::kSymbol && list_[i].symbol == symbol;
  }
  bool IsNumber(uint32_t i) const {
    return i < list_.size() &&
           (list_[i].kind == TokenKind::kNumber ||
            list_[i].meanings.Intersects(MeaningSet(Meaning::k_digit) | Meaning::k_number));
  }
  bool IsDigits(uint32_t i, uint32_t most) const {
    return i < list_.size() && list_[i].kind == TokenKind::kNumber &&
           list_[i].span.end - list_[i].span.begin <= most;
  }
  bool IsCapital(uint32_t i) const {
    return i < list_.size() && list_[i].kind == TokenKind::kWord &&
           (view_.origins[list_[i].span.begin].marks & kUpperCase) != 0;
  }
  bool IsWord(uint32_t i) const { return i < list_.size() && list_[i].kind == TokenKind::kWord; }
  bool SameLine(uint32_t i) const { return i < list_.size() && list_[i].gap < Gap::kLine; }

  // Not glued to digits or signs, as in "G-4M9CT1".
  bool StandsAlone(uint32_t i) const {
    if (i > 0 && list_[i].gap == Gap::kNone &&
        (list_[i - 1].kind == TokenKind::kNumber || list_[i - 1].symbol == '-' ||
         list_[i - 1].symbol == '_')) {
      return false;
    }
    return i + 1 >= list_.size() || list_[i + 1].gap != Gap::kNone ||
           list_[i + 1].kind == TokenKind::kSymbol;
  }

  // Names, numbers, flats and postcodes that follow over commas, up to the town.
  uint32_t Extend(uint32_t end) const {
    uint32_t last = end;
    int parts = 0;
    uint32_t i = end;
    while (i < list_.size() && parts < 14) {
      const Token& token = list_[i];
      if (token.gap >= Gap::kLine) {
        // The next line goes on when it begins with a postcode or a capital and is short.
        if (!IsDigits(i, 6) || i == end) break;
      }
      if (token.kind == TokenKind::kSymbol) {
        const bool joint = token.symbol == ',' || token.symbol == '-' || token.symbol == '/' ||
                           token.symbol == '.' || token.symbol == 0x2013 || token.symbol == '#' ||
                           token.symbol == 0xBA || token.symbol == 0xB0;
        if (!joint) break;
        if (token.symbol == '.' && i + 1 < list_.size() && list_[i + 1].gap != Gap::kNone &&
            !(i > 0 && list_[i - 1].meanings.Intersects(MeaningSet(Meaning::k_premises) |
                                                        Meaning::k_street_after |
                                                        Meaning::k_street_before))) {
          break;
        }
        ++i;
        continue;
      }
      const bool premises = token.meanings.Has(Meaning::k_premises);
      const bool number = token.kind == TokenKind::kNumber;
      const bool letter = token.span.end - token.span.begin == 1 &&
                          (IsCapital(i) || (i > 0 && token.gap == Gap::kNone && IsNumber(i - 1)));
      const bool joining = IsWord(i) && token.span.end - token.span.begin <= 3 && IsCapital(i + 1) &&
                           i > end;
      if (!(premises || number || letter || IsCapital(i) || joining ||
            token.meanings.Has(Meaning::k_street_after))) {
        break;
      }
      if (IsCapital(i) && !premises && i > 0 && list_[i - 1].kind != TokenKind::kSymbol &&
          list_[i - 1].kind != TokenKind::kNumber && !IsCapital(i - 1) && i > end && !letter) {
        break;
      }
      if (token.meanings.Intersects(MeaningSet(Meaning::k_v_contact) | Meaning::k_you | Meaning::k_my |
                                    Meaning::k_time)) {
        break;
      }
      last = i + 1;
      ++parts;
      ++i;
    }
    // "14 Harbour St 3.º B": an ordinal sign glued to the last number.
    while (last < list_.size() && list_[last].gap == Gap::kNone &&
           (IsSymbol(last, 0xBA) || IsSymbol(last, 0xB0))) {
      ++last;
    }
    return last;
  }

  // Flats and houses that stand before: "Flat 12, Mango Court, 5-3-101 Road".
  uint32_t ExtendBack(uint32_t first) const {
    uint32_t begin = first;
    uint32_t i = first;
    while (i > 0 && first - i < 12) {
      if (list_[i].gap >= Gap::kLine) break;
      const Token& token = list_[i - 1];
      if (token.kind == TokenKind::kSymbol) {
        if (token.symbol != ',' && token.symbol != '-' && token.symbol != '/') break;
        --i;
        continue;
      }
      const bool premises = token.meanings.Has(Meaning::k_premises);
      const bool number = token.kind == TokenKind::kNumber;
      if (!(premises || number || IsCapital(i - 1)) ||
          token.meanings.Intersects(MeaningSet(Meaning::k_v_contact) | Meaning::k_n_address |
                                    Meaning::k_v_visit | Meaning::k_my)) {
        break;
      }
      if (premises || number) begin = i - 1;
      --i;
    }
    return begin;
  }

  void Emit(uint32_t first, uint32_t end, const char* rule, EvidenceKind shape) {
    Candidate candidate;
    candidate.type = EntityType::kAddress;
    candidate.rule = rule;
    candidate.first_token = first;
    candidate.end_token = end;
    candidate.span = {list_[first].span.begin, list_[end - 1].span.end};
    candidate.signs.push_back({shape, candidate.span});
    found_.push_back(std::move(candidate));
    done_ = end;
  }

  void Box(uint32_t i) {
    uint32_t j = i + 1;
    while (j < list_.size() && j < i + 4 && list_[j].kind != TokenKind::kNumber &&
           (list_[j].kind == TokenKind::kSymbol || list_[j].meanings.Has(Meaning::k_n_number))) {
      ++j;
    }
    if (!IsNumber(j) || !SameLine(j)) return;
    uint32_t end = j + 1;
    while (IsNumber(end) && SameLine(end)) ++end;
    Emit(i, Extend(end), "place.po_box", EvidenceKind::k_certain_shape);
  }

  // "calle del Olmo 9", "rue des Lilas 4", "4, rue des Lilas", "ul. Lipowa 7/2".
  void StreetBefore(uint32_t i) {
    uint32_t j = i + 1;
    // "c/ Mayor 3": one letter is an abbreviation only with its sign, and set apart.
    if (list_[i].span.end - list_[i].span.begin == 1 &&
        ((list_[i].gap == Gap::kNone && i > 0) || !(IsSymbol(j, '/') || IsSymbol(j, '.')))) {
      return;
    }
    if (IsSymbol(j, '/')) ++j;
    if (IsSymbol(j, '.')) ++j;
    uint32_t words = 0;
    bool capital = false;
    const uint32_t name = j;
    while (j < list_.size() && words < 6 && SameLine(j)) {
      if (IsWord(j) && !list_[j].meanings.Has(Meaning::k_n_number)) {
        capital |= IsCapital(j);
        ++words;
        ++j;
        continue;
      }
      if (words > 0 && (IsSymbol(j, '.') || IsSymbol(j, '-') || IsSymbol(j, '\'')) &&
          list_[j].gap == Gap::kNone) {
        ++j;
        continue;
      }
      break;
    }
    uint32_t number = j;
    while (number < list_.size() && number < j + 4 && SameLine(number) &&
           (IsSymbol(number, ',') || IsSymbol(number, '#') || IsSymbol(number, 0xBA) ||
            IsSymbol(number, 0x2116) || (IsWord(number) && list_[number].meanings.Has(Meaning::k_n_number)) ||
            IsSymbol(number, '.'))) {
      ++number;
    }
    const bool spelled = (view_.origins[list_[i].span.begin].marks & kUpperCase) != 0 || capital;
    if (words > 0 && IsDigits(number, 5) && SameLine(number)) {
      Emit(ExtendBack(i), Extend(number + 1), "place.street_number",
           spelled ? EvidenceKind::k_clear_shape : EvidenceKind::k_weak_shape);
      return;
    }
    // The number before the street, as in France.
    if (i > 0 && words > 0 && spelled) {
      uint32_t before = i - 1;
      if (IsSymbol(before, ',') && before > 0) --before;
      if (IsNumber(before) && (IsDigits(before, 4) || list_[before].kind == TokenKind::kWord)) {
        Emit(ExtendBack(before), Extend(name), "place.number_rue", EvidenceKind::k_clear_shape);
      }
    }
  }

  // "3 Orchard Street", "Unit 2, 18 Orchard Street, Fairhaven".
  void StreetAfter(uint32_t i) {
    uint32_t j = i;
    uint32_t words = 0;
    bool capital = true;
    while (j > 0 && words < 5 && list_[j].gap < Gap::kLine && IsWord(j - 1) &&
           !list_[j - 1].meanings.Intersects(MeaningSet(Meaning::k_digit) | Meaning::k_number)) {
      --j;
      ++words;
      capital &= IsCapital(j) || list_[j].span.end - list_[j].span.begin <= 3;
    }
    if (j == 0) return;
    // "5-3-101 Road No. 2": a street that is only a number has flats or a number of its own.
    if (words == 0 && !(IsNumber(j - 1) && ExtendBack(j - 1) + 2 < j && IsCapital(i))) return;
    uint32_t number = j - 1;
    if (IsSymbol(number, ',') && number > 0) --number;
    // "14a Harbour Street"
    if (IsWord(number) && list_[number].span.end - list_[number].span.begin == 1 && number > 0) --number;
    if (!IsNumber(number) || list_[j].gap >= Gap::kLine) return;
    if (list_[number].kind == TokenKind::kNumber && !IsDigits(number, 5)) return;
    Emit(ExtendBack(number), Extend(i + 1), "place.number_street",
         capital && IsCapital(i) ? EvidenceKind::k_clear_shape : EvidenceKind::k_weak_shape);
  }

  // Lindenstraße 12, Bloemengracht 8, 人民路128号, 青葉町2丁目5-11.
  void FusedStreet(uint32_t i) {
    if (!IsWord(i)) return;
    const std::string_view word = TextOf(view_, list_[i].span);
    const auto ends = [&](std::string_view suffix) {
      return word.size() > suffix.size() + 2 &&
             word.substr(word.size() - suffix.size()) == suffix;
    };
    const bool european = ends("strasse") || ends("str") || ends("straat") || ends("gasse") ||
                          ends("weg") || ends("platz") || ends("laan") || ends("gracht") ||
                          ends("gatan") || ends("vej") || ends("gade") || ends("allee");
    if (european && IsCapital(i)) {
      uint32_t number = i + 1;
      if (IsSymbol(number, '.')) ++number;
      if (IsDigits(number, 4) && SameLine(number)) {
        Emit(i, Extend(number + 1), "place.street_number", EvidenceKind::k_clear_shape);
      }
      return;
    }
    const bool block = word == "丁目" || word == "番地" || word == "号" || word == "號";
    const bool cjk = (block && i > 0 && list_[i - 1].kind == TokenKind::kNumber) || ends("路") || ends("街") || ends("道") || ends("巷") || ends("丁目") ||
                     ends("町") || ends("区") || ends("市") || ends("로") || ends("길") || ends("동");
    if (!cjk) return;
    uint32_t first = i;
    while (first > 0 && list_[first].gap == Gap::kNone && list_[first - 1].kind != TokenKind::kSymbol &&
           first > i - std::min<uint32_t>(i, 12)) {
      --first;
    }
    uint32_t end = i + 1;
    bool number = false;
    while (end < list_.size() && end < i + 16 && SameLine(end)) {
      const Token& token = list_[end];
      if (token.kind == TokenKind::kNumber) {
        number = true;
      } else if (token.kind == TokenKind::kWord) {
        const auto lead = static_cast<uint8_t>(view_.text[token.span.begin]);
        if (lead < 0xE3 || (number && token.gap != Gap::kNone)) break;
      } else if (token.symbol != '-' || token.gap != Gap::kNone) {
        break;
      }
      ++end;
    }
    if (!number) return;
    Emit(first, end, "place.cjk", EvidenceKind::k_weak_shape);
  }

  const View& view_;
  const std::vector<Token>& list_;
  std::vector<Candidate> found_;
  uint32_t done_ = 0;
};

}  // namespace

std::vector<Candidate> FindStreets(const Match& match) { return Finder(match).Find(); }

}  // namespace contactlint
