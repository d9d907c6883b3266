// What stands round a candidate and speaks for or against it.
#pragma once

#include "contactlint/policy.h"
#include "reading/reading.h"
#include "recognisers/candidate.h"

namespace contactlint {

// The candidate's signs and those of its surroundings.
std::vector<Sign> GatherSigns(const Reading& reading, const Lexicon& lexicon,
                              const Candidate& candidate);

// What the text says it is for, in the candidate's sentence and those beside it.
Purpose PurposeOf(const Reading& reading, const Lexicon& lexicon, const Candidate& candidate);

// The tokens [first, end) of the sentence that holds token `i`.
struct TokenRange {
  uint32_t first = 0;
  uint32_t end = 0;
};
TokenRange SentenceOf(const Reading& reading, uint32_t i);

// The tokens of the clause that holds [first, end): bounded by punctuation, a line's end, "and",
// "but" and "then".
TokenRange ClauseOf(const Reading& reading, uint32_t first, uint32_t end);

}  // namespace contactlint
