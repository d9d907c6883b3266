// Places by their shape. Sorted by id; see rule.h to add one. Street addresses, which have no shape
// of their own, are found by street.cpp.
#include <string>

#include "reading/ascii.h"
#include "recognisers/rule.h"
#include "recognisers/value_text.h"

namespace contactlint {
namespace {

// Open Location Code specification: eight digits of the alphabet 23456789CFGHJMPQRVWX, a plus, two
// or three more; a short code keeps at least four before the plus and is given with a town.
bool AcceptPlusCode(const Match& match, Candidate& candidate) {
  const std::string& text = match.reading.view.text;
  const auto word = [&](size_t i) { return IsFoldedLetter(text[i]) || IsDigit(text[i]); };
  if (candidate.span.begin > 0 && word(candidate.span.begin - 1)) return false;
  if (candidate.span.end < text.size() && word(candidate.span.end)) return false;
  const std::string_view code = TextOf(match.reading.view, candidate.span);
  const size_t plus = code.find('+');
  if (plus != 8 && plus != 4 && plus != 6) return false;
  bool letters = false;
  bool digits = false;
  for (char c : code) {
    letters |= c >= 'a';
    digits |= c >= '2' && c <= '9';
  }
  if (!letters || !digits) return false;
  candidate.value = ValueText(match.reading.view, candidate.span, match.source);
  return true;
}

// The degrees before the decimal point, without their sign.
int WholeDegrees(std::string_view text) {
  int degrees = 0;
  for (char c : text) {
    if (c == '-') continue;
    if (c < '0' || c > '9') break;
    degrees = degrees * 10 + (c - '0');
  }
  return degrees;
}

// Decimal degrees within the globe, with at least four places: 11 m or finer.
bool AcceptCoordinates(const Match& match, Candidate& candidate) {
  const std::string_view text = TextOf(match.reading.view, candidate.span);
  const size_t gap = text.find_first_of(", ns");
  if (gap == std::string_view::npos) return false;  // two numbers written as one
  const int latitude = WholeDegrees(text.substr(0, gap));
  const size_t second = text.find_first_of("-0123456789", gap);
  const int longitude = WholeDegrees(text.substr(second));
  if (latitude >= 90 || longitude >= 180) return false;
  candidate.value = std::string(text);
  return true;
}

const Rule kRules[] = {
    {"place.coordinates", EntityType::kAddress, Over::kText,
     "(-?[0-9]{1,2}\\.[0-9]{4,}(?:\\xc2\\xb0)? ?[ns]?,? ?-?[0-9]{1,3}\\.[0-9]{4,}"
     "(?:(?:\\xc2\\xb0)? ?[ew]\\b)?)",
     EvidenceKind::k_weak_shape, AcceptCoordinates
     CONTACTLINT_EXAMPLE(
         {{"come to ⟦48.20817, 16.37381⟧, blue gate",
           "visit us at ⟦47.37689, 8.54169⟧, second floor"},
          {"The tile is at x 48.2 and y 16.3", "The weights are 0.1234, 0.98761 and 0.5"}})},
    {"place.plus_code", EntityType::kAddress, Over::kText,
     "([23456789cfghjmpqrvwx]{4,8}\\+[23456789cfghjmpqrvwx]{2,3})", EvidenceKind::k_certain_shape,
     AcceptPlusCode
     CONTACTLINT_EXAMPLE(
         {{"plus code ⟦8FVC9G8F+6W⟧", "Besuch uns: ⟦9F4MGC22+9H⟧"},
          {"C++ and 2+2", "call 555+33 now"}})},
    {"place.what3words", EntityType::kAddress, Over::kText, "(///[a-z]+\\.[a-z]+\\.[a-z]+)",
     EvidenceKind::k_certain_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"we meet at ⟦///amber.teapot.lantern⟧", "wir sind bei ⟦///lampe.kessel.wolke⟧"},
          {"file:///usr/lib.so.one", "Use three slashes, ///, for a doc comment"}})},
};

}  // namespace

Rows<Rule> PlaceRules() { return {kRules, kRules + sizeof kRules / sizeof *kRules}; }

}  // namespace contactlint
