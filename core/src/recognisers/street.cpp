// Street addresses and P.O. boxes, in the orders of many countries.
//
//     number  street            512 Millpond Ave, Unit 7, Fairhaven, OR 97000
//     street  number            Rua das Amoras, 45 · calle del Olmo 9 · Lindenstraße 12
//     flat, house, road, block  বাসা ২৭, রোড ১১, ব্লক সি · Plot 27B, Sector 63
//     box                       P.O. Box 1290, Harbourtown · Postfach 1234
//
// A word for a street alone is no address, and neither is a number: it takes both, with a name.
// With capitals that is enough; without them it takes company: a flat, a postcode, a town, or a
// word that says what it is. Addresses of China, Japan and Korea, which have no spaces, are in
// street_cjk.cpp.
#include <algorithm>
#include <utility>

#include "recognisers/address_parts.h"
#include "recognisers/address_words.h"
#include "recognisers/scanner.h"
#include "recognisers/street_cjk.h"

namespace contactlint {
namespace {

// Whether a name that begins before token `i` can go on there to a street or a number.
bool CanGoOn(const AddressWords& w, uint32_t i) {
  if (!w.IsSameLine(i)) return false;
  return !w.IsWord(i) || w.IsCapital(i) || w.IsCaseless(i) || w.IsJoiner(i) || w.IsStreetAfter(i) ||
         w.IsPremises(i) || w.NumberSign(i) != i || w.At(i).dress == kLeet;
}

// Where an address can begin; everything else is passed over at one look.
bool CanBegin(const AddressWords& w, uint32_t i) {
  const Token& token = w.At(i);
  if (token.gap == Gap::kNone && i > 0 && w.At(i - 1).kind != TokenKind::kSymbol) {
    if (!w.IsThai(i)) return false;
  }
  if (token.kind == TokenKind::kNumber) return true;
  if (token.kind == TokenKind::kSymbol) return token.symbol == '#';
  constexpr MeaningSet kBegins = MeaningSet(Meaning::k_pobox) | Meaning::k_digit |
                                 Meaning::k_number | Meaning::k_premises |
                                 Meaning::k_street_before | Meaning::k_n_number;
  if (w.Has(i, kBegins)) return true;
  constexpr uint32_t kLongestSign = 6;  // "number"
  if (token.span.end - token.span.begin <= kLongestSign && w.NumberSign(i) != i) return true;
  if (!w.IsCapital(i)) return false;
  const bool abroad = token.entry != nullptr && token.entry->meanings.Intersects(kBegins);
  return abroad || w.IsFusedStreet(i) || CanGoOn(w, i + 1);
}

// Whether it is one (k_clear_shape), could be one (k_weak_shape), or is none (kCount).
EvidenceKind ShapeOf(const Address& a) {
  if (a.boxes > 0) return EvidenceKind::k_certain_shape;
  const int company = a.premises + a.named + a.towns + a.postcodes;
  if (a.streets > 0) {
    return company > 1 ? EvidenceKind::k_certain_shape : EvidenceKind::k_clear_shape;
  }
  if (a.weak_streets > 0)
    return company > 0 ? EvidenceKind::k_clear_shape : EvidenceKind::k_weak_shape;
  if (a.unnamed_streets > 0) {
    return a.postcodes + a.premises > 0 ? EvidenceKind::k_clear_shape : EvidenceKind::k_weak_shape;
  }
  const int numbers = a.premises + a.numbers;
  if (a.bare_streets > 0 && numbers > 0) {
    return a.named + a.towns + a.postcodes > 0 || numbers + a.bare_streets > 2
               ? EvidenceKind::k_clear_shape
               : EvidenceKind::k_weak_shape;
  }
  if (numbers > 1) {
    return a.towns + a.named + a.postcodes > 0 && numbers > 1 ? EvidenceKind::k_clear_shape
                                                              : EvidenceKind::k_weak_shape;
  }
  if (a.bare_streets > 0 && a.postcodes > 0) return EvidenceKind::k_weak_shape;
  if (numbers > 0 && a.postcodes > 0 && a.towns > 0) return EvidenceKind::k_weak_shape;
  return EvidenceKind::kCount;
}

// Where it says the town first: "Тула, ул. Металлистов", "г. Пермь, ул. …", "جدة، شارع …".
uint32_t TownBefore(const AddressWords& w, uint32_t first, uint32_t from) {
  uint32_t begin = first;
  for (int parts = 0; parts < 4; ++parts) {
    if (begin <= from + 1 || !w.IsComma(begin - 1) || !w.IsSameLine(begin)) return begin;
    uint32_t i = begin - 1;
    const uint32_t comma = i;
    uint32_t names = 0;
    while (i > from && comma - i < 3 &&
           ((w.IsName(i - 1) && (w.IsCyrillic(i - 1) || w.IsCaseless(i - 1)) &&
             !w.Has(i - 1, MeaningSet(Meaning::k_to) | Meaning::k_on | Meaning::k_common)) ||
            w.IsDigits(i - 1, 6))) {
      ++names;
      --i;
      if (!w.IsSameLine(i)) break;
    }
    if (names == 0) return begin;
    // "г. Пермь", "м. Полтава"
    if (i > from + 1 && w.IsSymbol(i - 1, '.') && w.IsLetter(i - 2)) i -= 2;
    const bool opens = i == 0 || w.At(i).gap >= Gap::kLine || w.IsSymbol(i - 1, ':') ||
                       w.IsComma(i - 1) || w.IsSymbol(i - 1, '.') || w.IsSymbol(i - 1, '(') ||
                       w.Has(i - 1, MeaningSet(Meaning::k_to) | Meaning::k_on) ||
                       (w.IsCyrillic(i) && !w.IsCapital(i - 1));
    if (!opens) return begin;
    begin = i;
  }
  return begin;
}

}  // namespace

std::vector<Candidate> FindStreets(const Match& match) {
  // No address is without a number, written or said, and none of them is far from its beginning.
  constexpr uint32_t kReach = 16;  // tokens
  const std::vector<Token>& list = match.reading.tokens.list;
  const auto is_number = [](const Token& token) {
    constexpr MeaningSet kNumber = MeaningSet(Meaning::k_digit) | Meaning::k_number;
    return token.kind == TokenKind::kNumber || token.dress == kLeet ||
           token.meanings.Intersects(kNumber);
  };
  auto number = std::find_if(list.begin(), list.end(), is_number);
  if (number == list.end()) return {};
  const AddressWords words(match);
  std::vector<Candidate> found = FindCjkStreets(match);
  uint32_t done = 0;
  for (uint32_t i = 0; i < words.Size(); ++i) {
    if (number < list.begin() + i) number = std::find_if(list.begin() + i, list.end(), is_number);
    if (number == list.end()) break;
    const auto at = static_cast<uint32_t>(number - list.begin());
    if (at > i + kReach || !CanBegin(words, i)) continue;
    const Address address = ReadAddress(words, i);
    if (address.end == i) continue;
    const EvidenceKind shape = ShapeOf(address);
    if (shape == EvidenceKind::kCount) continue;
    Candidate candidate;
    candidate.type = EntityType::kAddress;
    candidate.rule = address.boxes > 0 ? "place.po_box" : "place.street";
    candidate.first_token = TownBefore(words, i, done);
    candidate.end_token = address.end;
    candidate.span = {words.At(candidate.first_token).span.begin,
                      words.At(address.end - 1).span.end};
    candidate.signs.push_back({shape, candidate.span});
    found.push_back(std::move(candidate));
    done = address.end;
    i = address.end - 1;
  }
  return found;
}

}  // namespace contactlint
