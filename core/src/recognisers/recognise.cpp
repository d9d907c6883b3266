#include "recognisers/recognise.h"

#include <utility>

#include "recognisers/scanner.h"

namespace contactlint {

RuleSet::Result Recognise(const Reading& reading, std::u16string_view source, const RuleSet& rules,
                          const Lexicon& lexicon) {
  RuleSet::Result result = rules.Find(reading, source, lexicon);
  const Match match{reading, lexicon, source};
  for (auto* scan : {FindPhones, FindAnnouncedPhones, FindVanityPhones, FindImpliedEmails,
                     FindToldEmails, FindHandles, FindInAnyOrder, FindStreets}) {
    for (Candidate& candidate : scan(match)) result.candidates.push_back(std::move(candidate));
  }
  const EnglishText english(match);
  for (auto* scan :
       {FindAskings, FindProposals, FindMeetings, FindPayments, FindDetailsElsewhere}) {
    for (Candidate& candidate : scan(english, match)) {
      result.candidates.push_back(std::move(candidate));
    }
  }
  return result;
}

}  // namespace contactlint
