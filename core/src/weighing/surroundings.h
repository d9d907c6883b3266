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

}  // namespace contactlint
