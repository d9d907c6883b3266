// Every question is answered from a few neighbouring tokens, so that each costs the same however
// long the text is.
#include "recognisers/address_words.h"

#include <algorithm>
#include <string>

#include "reading/ascii.h"
#include "recognisers/word_list.h"

namespace contactlint {
namespace {

// Words for a street in languages that have no table: Hungarian, Norwegian, Swedish, Finnish,
// Czech, Baltic.
constexpr WordList kStreetsElsewhere(
    "cesta gata gate gatve iela katu korut tanav ulica ulice utca vei");
constexpr WordList kJoiners(
    "a al am an auf aan bei bin cel da das dal de degli dei del della delle den der des di do dos "
    "du "
    "e el en het ibn im la las le les los na of op pod sous sur t te ten ter the upon van vom von "
    "wa "
    "y ya za zum zur d l s");
constexpr WordList kOrdinalEndings("st nd rd th");
constexpr WordList kNumberSigns("no nr num number n nro numer numara nomor so");
// "12 bis", "41-hs": which of the houses, or which part, has that number
constexpr WordList kRepeats("bis hs huis quater ter");

// a for a letter, 0 for a digit.
std::string ShapeOf(std::string_view text) {
  std::string shape;
  for (char c : text) shape.push_back(IsDigit(c) ? '0' : IsFoldedLetter(c) ? 'a' : '?');
  return shape;
}

// Words that make sentences rather than names: always, and unless another capital stands beside
// them ("Hà Nội" without its accents is a verb and a pronoun).
constexpr MeaningSet kNeverName = MeaningSet(Meaning::k_v_contact) | Meaning::k_v_visit |
                                  Meaning::k_please | Meaning::k_unit | Meaning::k_time |
                                  Meaning::k_lets | Meaning::k_n_address | Meaning::k_n_phone |
                                  Meaning::k_n_email | Meaning::k_service;
constexpr MeaningSet kSeldomName = MeaningSet(Meaning::k_my) | Meaning::k_your | Meaning::k_me |
                                   Meaning::k_you | Meaning::k_we | Meaning::k_v_give |
                                   Meaning::k_v_need | Meaning::k_what | Meaning::k_how;

}  // namespace

bool AddressWords::IsDigits(uint32_t i, uint32_t most) const {
  return i < Size() && list_[i].kind == TokenKind::kNumber &&
         list_[i].span.end - list_[i].span.begin <= most;
}

bool AddressWords::IsSymbol(uint32_t i, char32_t symbol) const {
  return i < Size() && list_[i].kind == TokenKind::kSymbol && list_[i].symbol == symbol;
}

bool AddressWords::IsComma(uint32_t i) const {
  return IsSymbol(i, ',') || IsSymbol(i, 0x060C) || IsSymbol(i, 0xFF0C) || IsSymbol(i, 0x3001);
}

bool AddressWords::IsDash(uint32_t i) const {
  return IsSymbol(i, '-') || IsSymbol(i, 0x2013) || IsSymbol(i, 0x2014);
}

bool AddressWords::IsCapital(uint32_t i) const {
  return IsWord(i) && (view_.origins[list_[i].span.begin].marks & kUpperCase) != 0;
}

bool AddressWords::IsCaseless(uint32_t i) const {
  if (!IsWord(i)) return false;
  // U+05D0 … U+0FFF
  const auto lead = static_cast<uint8_t>(view_.text[list_[i].span.begin]);
  return lead >= 0xD7 && lead <= 0xE0;
}

bool AddressWords::IsThai(uint32_t i) const {
  if (!IsWord(i)) return false;
  const std::string_view word = TextOf(view_, list_[i].span);  // U+0E00 … U+0E7F
  return word.size() >= 3 && static_cast<uint8_t>(word[0]) == 0xE0 &&
         (static_cast<uint8_t>(word[1]) == 0xB8 || static_cast<uint8_t>(word[1]) == 0xB9);
}

bool AddressWords::IsCyrillic(uint32_t i) const {
  if (!IsWord(i)) return false;
  // Most of its letters read as Latin ones that look alike.
  for (uint32_t b = list_[i].span.begin; b < list_[i].span.end; ++b) {
    const auto byte = static_cast<uint8_t>(view_.text[b]);
    if ((byte >= 0xD0 && byte <= 0xD3) || (view_.origins[b].marks & kLookAlikeMark) != 0)
      return true;
  }
  return false;
}

bool AddressWords::IsLetter(uint32_t i) const {
  if (!IsWord(i)) return false;
  const uint32_t length = list_[i].span.end - list_[i].span.begin;
  return length == 1 ||
         (length == 2 && static_cast<uint8_t>(view_.text[list_[i].span.begin]) >= 0x80);
}

bool AddressWords::IsBreak(uint32_t i) const {
  return i >= Size() || list_[i].gap >= Gap::kLine || list_[i].kind == TokenKind::kSymbol;
}

bool AddressWords::HasAbroad(uint32_t i, Meaning meaning) const {
  if (Has(i, meaning)) return true;
  const uint32_t length = IsWord(i) ? list_[i].span.end - list_[i].span.begin : 0;
  if (length <= 2 || !IsCapital(i) || list_[i].entry == nullptr) return false;
  // "CAD", "MAH": short and all capitals is an abbreviation of something else.
  const bool shouts = (view_.origins[list_[i].span.begin + 1].marks & kUpperCase) != 0;
  return list_[i].entry->meanings.Has(meaning) && !(shouts && length <= 4);
}

bool AddressWords::IsStreetBefore(uint32_t i) const {
  if (!IsWord(i)) return false;
  // "R. das Flores"
  const bool particle = IsLetter(i) && IsCapital(i) && list_[i].entry != nullptr &&
                        list_[i].entry->meanings.Has(Meaning::k_street_before) && IsJoiner(i + 2);
  if (!particle && !HasAbroad(i, Meaning::k_street_before)) return false;
  // "c/ Mayor 3", "ถ.": one letter is an abbreviation only with its sign, and set apart.
  const uint32_t length = list_[i].span.end - list_[i].span.begin;
  if (IsLetter(i) || (IsCaseless(i) && length <= 3)) {
    return !(i > 0 && IsGlued(i) && !IsComma(i - 1) && !IsSymbol(i - 1, ':')) && IsGlued(i + 1) &&
           (IsSymbol(i + 1, '/') || IsSymbol(i + 1, '.'));
  }
  return true;
}

bool AddressWords::IsFusedStreet(uint32_t i) const {
  if (!IsCapital(i)) return false;
  static constexpr std::string_view kEndings[] = {
      "strasse", "str",    "straat", "gasse", "weg",   "platz", "plein", "laan",     "gracht",
      "gatan",   "vagen",  "vej",    "gade",  "allee", "damm",  "ufer",  "steenweg", "kade",
      "dijk",    "singel", "dreef",  "veien", "gata",  "katu",  "utca",  "graben"};
  const std::string_view word = TextOf(view_, list_[i].span);
  return std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view ending) {
    return word.size() > ending.size() + 2 && word.substr(word.size() - ending.size()) == ending;
  });
}

bool AddressWords::IsStreetAfter(uint32_t i) const {
  // "CT5 9ZX": the beginning of a postcode
  const bool postcode = IsGlued(i + 1) && IsDigits(i + 1, 2);
  if (IsWord(i) && !IsCapital(i) && i > 0 && IsCapital(i - 1) &&
      kStreetsElsewhere.Has(Text(i))) {
    return true;
  }
  return IsWord(i) && !postcode && HasAbroad(i, Meaning::k_street_after);
}

bool AddressWords::IsPremises(uint32_t i) const {
  if (!IsWord(i) || !HasAbroad(i, Meaning::k_premises)) return false;
  // "D: 2", "д. 14": a letter alone takes its sign or its number.
  if (!IsLetter(i)) return true;
  return IsSymbol(i + 1, '.') || IsSymbol(i + 1, ':') || (IsDigits(i + 1, 4) && !IsGlued(i + 1));
}

bool AddressWords::BeginsSentence(uint32_t i) const {
  if (i == 0 || list_[i].gap >= Gap::kLine) return true;
  // "Col. Las Flores": the full stop of an abbreviation
  return IsSymbol(i - 1, '.') &&
         !(i > 1 && Has(i - 2, MeaningSet(Meaning::k_premises) | Meaning::k_street_before));
}

bool AddressWords::IsName(uint32_t i) const {
  if (!IsWord(i) || !(IsCapital(i) || IsCaseless(i))) return false;
  if (Has(i, kNeverName)) return false;
  if (Has(i, kSeldomName)) {
    const bool beside = (i > 0 && !IsGlued(i) && IsCapital(i - 1) && !BeginsSentence(i - 1)) ||
                        (IsSameLine(i + 1) && (IsCapital(i + 1) || IsDigits(i + 1, 7)));
    if (!beside || BeginsSentence(i)) return false;
  }
  // The letters of "BS1" or "4G" are no names.
  if (IsGlued(i + 1) && list_[i + 1].kind == TokenKind::kNumber) return false;
  return IsCaseless(i) || !Has(i, Meaning::k_common) || Text(i) == "the" ||
         Has(i, Meaning::k_premises) || IsCyrillic(i) ||
         list_[i].span.end - list_[i].span.begin > 3 || !BeginsSentence(i);
}

bool AddressWords::IsJoiner(uint32_t i) const {
  if (!IsWord(i) || IsCapital(i)) return false;
  return kJoiners.Has(Text(i));
}

uint32_t AddressWords::Name(uint32_t i, uint32_t most) const {
  uint32_t last = i;
  uint32_t words = 0;
  uint32_t p = i;
  while (words < most && p < Size() && (p == i || IsSameLine(p))) {
    if (IsName(p)) {
      last = ++p;
      ++words;
      continue;
    }
    // "42nd Street", "1453 Sok.": numbers with an ordinal ending are names, too.
    if (IsDigits(p, 3) && IsGlued(p + 1) && IsWord(p + 1) && kOrdinalEndings.Has(Text(p + 1))) {
      p += 2;
      last = p;
      ++words;
      continue;
    }
    if (p == i) break;
    const bool joint = (IsDash(p) || IsSymbol(p, '\'') || IsSymbol(p, 0x2019) || IsSymbol(p, '.') ||
                        IsSymbol(p, '`') || IsSymbol(p, 0x5F3) || IsSymbol(p, 0x5F4)) &&
                       IsGlued(p);
    if (joint && IsWord(p + 1) && IsSameLine(p + 1) &&
        (IsGlued(p + 1) ||
         (IsSymbol(p, '.') && list_[p - 1].span.end - list_[p - 1].span.begin <= 3 &&
          IsName(p + 1)))) {
      if (!IsName(p + 1)) last = p + 2;
      p += IsName(p + 1) ? 1 : 2;
      continue;
    }
    if (!IsJoiner(p)) break;
    // Up to three of them: "sur la", "op den".
    uint32_t q = p;
    while (q < p + 3 && IsSameLine(q) && (IsJoiner(q) || IsSymbol(q, '\''))) ++q;
    if (!IsName(q) || !IsSameLine(q)) break;
    p = q;
  }
  return last;
}

uint32_t AddressWords::NumberSign(uint32_t i) const {
  uint32_t p = i;
  if (IsSymbol(p, '#') || IsSymbol(p, 0x2116)) {
    ++p;
  } else if (IsWord(p) && (Has(p, Meaning::k_n_number) || kNumberSigns.Has(Text(p)))) {
    ++p;
    if (IsThai(p) && IsGlued(p) && Text(p) == "ที่") ++p;  // เลขที่: number
    if (IsGlued(p) && (IsSymbol(p, 0xB0) || IsSymbol(p, 0xBA))) ++p;
    if (IsGlued(p) && (IsSymbol(p, '.') || IsSymbol(p, ':'))) ++p;
  }
  return p;
}

uint32_t AddressWords::HouseNumber(uint32_t i) const {
  uint32_t p = NumberSign(i);
  if (p > i && !IsSameLine(p)) return i;
  // "5C" may have been read as a word in leet.
  if (IsWord(p) && view_.text[list_[p].span.begin] >= '1' &&
      view_.text[list_[p].span.begin] <= '9' && list_[p].span.end - list_[p].span.begin <= 3) {
    return p + 1;
  }
  const bool spelled = IsWord(p) && Has(p, MeaningSet(Meaning::k_digit) | Meaning::k_number);
  if (!IsDigits(p, 5) && !spelled) return i;
  if (spelled) {
    const uint32_t first = p;
    constexpr MeaningSet kSaid = MeaningSet(Meaning::k_digit) | Meaning::k_number |
                                 Meaning::k_hundred | Meaning::k_numand;
    while (p < first + 8 && (p == first || IsSameLine(p)) && IsWord(p) && Has(p, kSaid)) {
      ++p;
      // "forty-one"
      if (IsDash(p) && IsGlued(p) && IsGlued(p + 1) && Has(p + 1, Meaning::k_digit)) ++p;
    }
    if (!Has(p - 1, MeaningSet(Meaning::k_digit) | Meaning::k_number | Meaning::k_hundred)) --p;
    return p;
  }
  ++p;
  for (int parts = 0; parts < 3; ++parts) {
    const bool joint = IsSymbol(p, '/') || IsDash(p);
    if (joint && IsSameLine(p) && (IsGlued(p) || IsDash(p)) && (IsGlued(p) == IsGlued(p + 1)) &&
        IsSameLine(p + 1) &&
        (IsDigits(p + 1, 4) ||
         (IsGlued(p + 1) && (IsLetter(p + 1) || (IsWord(p + 1) && kRepeats.Has(Text(p + 1))))))) {
      // "12 - 14": only numbers that could be a range or, in Colombia, a distance
      if (!IsGlued(p) && !IsDigits(p + 1, 3)) break;
      p += 2;
      continue;
    }
    if (IsGlued(p) && IsLetter(p)) {
      ++p;
      continue;
    }
    break;
  }
  if (IsSameLine(p) && IsWord(p) && kRepeats.Has(Text(p))) ++p;
  if (IsSameLine(p) && IsLetter(p) && IsCapital(p) && IsBreak(p + 1) && !IsSymbol(p + 1, '.') &&
      !IsSymbol(p + 1, ':')) {
    ++p;
  }
  if (!IsGlued(p) && !IsSameLine(p)) return p;
  if (p >= Size()) return p;
  // "5:30", "3.5", "1,200", "20%", "10px", "5 minutes"
  if (IsGlued(p)) {
    const bool east_asian = static_cast<uint8_t>(view_.text[list_[p].span.begin]) >= 0xE3;
    if (IsWord(p) && !IsCaseless(p) && !east_asian) return i;
    if (IsSymbol(p, '%') || IsSymbol(p, '$') || IsSymbol(p, 0x20AC)) return i;
    if ((IsSymbol(p, ':') || IsSymbol(p, '.') || IsSymbol(p, ',')) && IsGlued(p + 1) &&
        p + 1 < Size() && list_[p + 1].kind == TokenKind::kNumber) {
      return i;
    }
  }
  if (IsWord(p) && !IsCapital(p) && !IsPremises(p) &&
      Has(p, MeaningSet(Meaning::k_unit) | Meaning::k_money | Meaning::k_time)) {
    return i;
  }
  return p;
}

std::string_view AddressWords::Chunk(uint32_t i, uint32_t& end) const {
  end = i;
  while (end < Size() && end < i + 5 && (end == i || IsGlued(end)) &&
         list_[end].kind != TokenKind::kSymbol) {
    ++end;
  }
  if (end == i) return {};
  return TextOf(view_, {list_[i].span.begin, list_[end - 1].span.end});
}

uint32_t AddressWords::Postcode(uint32_t i) const {
  if (i >= Size()) return i;
  uint32_t p = i;
  // "D-50674", "CH-1260", "MD-2001", "LV-1010"
  if (IsCapital(p) && list_[p].span.end - list_[p].span.begin <= 2 && IsSymbol(p + 1, '-') &&
      IsGlued(p + 1) && IsGlued(p + 2) && IsDigits(p + 2, 5) && !IsDigits(p + 2, 3)) {
    return p + 3;
  }
  // "NC 28801", "QLD 4670"
  if (IsCapital(p) && list_[p].span.end - list_[p].span.begin <= 3 && !IsGlued(p + 1) &&
      IsSameLine(p + 1) && IsDigits(p + 1, 5) && !IsDigits(p + 1, 3)) {
    return IsSymbol(p + 2, '-') && IsGlued(p + 2) && IsDigits(p + 3, 4) ? p + 4 : p + 2;
  }
  uint32_t end = p;
  const std::string_view chunk = Chunk(p, end);
  if (IsCapital(p) && chunk.size() == 6 && ShapeOf(chunk) == "a0a0a0") return end;
  if (IsCapital(p) && chunk.size() <= 4 && IsSameLine(end) && !IsGlued(end)) {
    uint32_t second = end;
    const std::string inward = ShapeOf(Chunk(end, second));
    const std::string outward = ShapeOf(chunk);
    const bool british =
        inward == "0aa" && (outward == "a0" || outward == "aa0" || outward == "a00" ||
                            outward == "aa00" || outward == "aa0a" || outward == "a0a");
    const bool canadian = outward == "a0a" && inward == "0a0";
    const bool irish = outward == "a00" && inward.size() == 4 &&
                       inward.find('0') != std::string::npos &&
                       inward.find('a') != std::string::npos;
    if (british || canadian || irish) return second;
  }
  if (!IsDigits(p, 7)) return i;
  const uint32_t digits = list_[p].span.end - list_[p].span.begin;
  ++p;
  if (IsDash(p) && IsGlued(p) && IsGlued(p + 1) && IsDigits(p + 1, 4)) {
    const uint32_t more = list_[p + 1].span.end - list_[p + 1].span.begin;
    if ((digits == 2 && more == 3) || (digits == 4 && more == 3) || (digits == 5 && more >= 3) ||
        (digits == 3 && more == 4)) {
      return p + 2;
    }
    return i;
  }
  if (digits == 3 && IsSameLine(p) && !IsGlued(p) && IsDigits(p, 2) && !IsDigits(p, 1))
    return p + 1;
  if (digits == 3 && IsSameLine(p) && !IsGlued(p) && IsDigits(p, 3) && !IsDigits(p, 2))
    return p + 1;
  if (digits < 4) return i;
  if (IsGlued(p) && (IsWord(p) || IsSymbol(p, '%') || (IsSymbol(p, '.') && IsGlued(p + 1)))) {
    // "1016HA"
    if (!(digits == 4 && IsCapital(p) && list_[p].span.end - list_[p].span.begin == 2)) return i;
  }
  if (digits == 4 && IsCapital(p) && IsSameLine(p) &&
      list_[p].span.end - list_[p].span.begin == 2 &&
      (view_.origins[list_[p].span.end - 1].marks & kUpperCase) != 0) {
    return p + 1;
  }
  if (IsWord(p) && IsSameLine(p) && !IsCapital(p) &&
      Has(p, MeaningSet(Meaning::k_unit) | Meaning::k_money)) {
    return i;
  }
  return p;
}

}  // namespace contactlint
