// Numbers that only a text message reaches: "text BREAD to 63118". Sorted by id; see rule.h to add
// one. Numbers with a plan are found by phone.cpp.
//
// Five or six digits are words, pixels and visits far more often. What tells a short code is the
// keyword that is to be sent to it: in capitals, in quotation marks, or called a word.
#include <string>

#include "recognisers/rule.h"

namespace contactlint {
namespace {

bool IsInCapitals(const View& view, const Token& token) {
  constexpr uint32_t kShortest = 3;  // letters
  if (token.kind != TokenKind::kWord) return false;
  if (token.span.end - token.span.begin < kShortest) return false;
  for (uint32_t b = token.span.begin; b < token.span.end; ++b) {
    if ((view.origins[b].marks & kUpperCase) == 0) return false;
  }
  const std::string_view word = TextOf(view, token.span);
  return word != "sms" && word != "text";
}

bool AcceptShortCode(const Match& match, Candidate& candidate) {
  constexpr uint32_t kReach = 40;  // bytes in which the keyword must stand
  const View& view = match.reading.view;
  const std::string_view code = TextOf(view, candidate.span);
  if (code.substr(code.size() - 3) == "000") return false;
  bool keyword = false;
  for (const Token& token : match.reading.tokens.list) {
    if (token.span.end + kReach < candidate.span.begin) continue;
    if (token.span.begin > candidate.span.end + kReach) break;
    // "to 18420 subscribers"
    const bool next = token.span.begin == candidate.span.end + 1;
    if (next && token.meanings.Intersects(MeaningSet(Meaning::k_they) | Meaning::k_unit)) {
      return false;
    }
    const std::string_view word = TextOf(view, token.span);
    keyword |= IsInCapitals(view, token) || token.symbol == '"' || word == "word" ||
               word == "keyword" || word == "shortcode";
  }
  candidate.value = std::string(code);
  return keyword;
}

const Rule kRules[] = {
    {"phone.short_code", EntityType::kPhone, Over::kText,
     "\\b(?:text|txt|sms)\\b(?:[^.!?\\n0-9]{0,40} (?:to|at|an|al|au|na|ha|para|ke|shortcode|code))?"
     " ([0-9]{5,6})\\b",
     EvidenceKind::k_clear_shape, AcceptShortCode
     CONTACTLINT_EXAMPLE(
         {{"Text WILLOW to ⟦64418⟧ and the list comes back",
           "text the word pear to ⟦71190⟧ for a sample", "SMS \"cork\" to ⟦38227⟧",
           "text ⟦50619⟧ with the keyword fern"},
          {"Cut the text to 18400 characters", "Set the SMS limit to 25000 a day",
           "The text ran to 84120 words", "Raise the SMS quota in the API to 30000"}})},
};

}  // namespace

Rows<Rule> PhoneRules() { return {kRules, kRules + sizeof kRules / sizeof *kRules}; }

}  // namespace contactlint
