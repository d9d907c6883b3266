// What holds for the report on any text in any situation: fuzzers and tests ask here.
#pragma once

#include <string>
#include <string_view>

#include "contactlint/linter.h"

namespace contactlint {

// Which promise a report on `text` breaks, by its shape alone: "a span ends inside its text"; ""
// where all are kept.
std::string BrokenBy(const Report& report, std::u16string_view text, const Situation& situation);

// The same for the linter's own report, compared with what it says when asked again, asked to
// explain, and told to ignore a finding.
std::string BrokenBy(const Linter& linter, std::u16string_view text, const Situation& situation);

}  // namespace contactlint
