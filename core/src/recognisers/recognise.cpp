#include "recognisers/recognise.h"

#include <utility>

#include "recognisers/scanner.h"

namespace contactlint {

RuleSet::Result Recognise(const Reading& reading, std::u16string_view source, const RuleSet& rules,
                          const Lexicon& lexicon) {
  RuleSet::Result result = rules.Find(reading, source, lexicon);
  const Match match{reading, lexicon, source};
  for (auto* scan :
       {FindPhones, FindAnnouncedPhones, FindVanityPhones, FindImpliedEmails, FindToldEmails,
        FindHandles, FindStreets}) {
    for (Candidate& candidate : scan(match)) result.candidates.push_back(std::move(candidate));
  }
  // A cheap look before English grammar: what a request or a proposal cannot do without.
  constexpr MeaningSet kLeadsAway =
      MeaningSet(Meaning::k_n_phone) | Meaning::k_n_email | Meaning::k_n_contact |
      Meaning::k_n_messenger | Meaning::k_n_number | Meaning::k_service | Meaning::k_outside |
      Meaning::k_n_meet | Meaning::k_n_pay | Meaning::k_v_visit | Meaning::k_v_contact |
      Meaning::k_v_add | Meaning::k_direct | Meaning::k_n_name | Meaning::k_platform |
      Meaning::k_v_talk | Meaning::k_here | Meaning::k_provider | Meaning::k_n_paper |
      Meaning::k_v_deal;
  if (!reading.tokens.meanings.Intersects(kLeadsAway)) return result;
  const EnglishText english(match);
  for (auto* scan : {FindAskings, FindProposals, FindWaysAway}) {
    for (Candidate& candidate : scan(english, match)) {
      result.candidates.push_back(std::move(candidate));
    }
  }
  return result;
}

}  // namespace contactlint
