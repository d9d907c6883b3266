// The names that a policy brings along, as the lexicon takes them.
#pragma once

#include <vector>

#include "policy/own_policy.h"
#include "reading/lexicon.h"

namespace contactlint {

// They point into the policy.
std::vector<AddedWord> WordsOf(const OwnPolicy& policy);

}  // namespace contactlint
