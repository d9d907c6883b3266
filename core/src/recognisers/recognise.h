// Everything that one reading could hold.
#pragma once

#include <string_view>
#include <vector>

#include "reading/reading.h"
#include "recognisers/candidate.h"
#include "recognisers/rule_set.h"

namespace contactlint {

// `failed`: RE2 ran out of its memory budget; the candidates are no answer.
RuleSet::Result Recognise(const Reading& reading, std::u16string_view source, const RuleSet& rules,
                          const Lexicon& lexicon);

}  // namespace contactlint
