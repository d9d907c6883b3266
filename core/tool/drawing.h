// A piece of text underlined where it stands, for a terminal.
#pragma once

#include <string>
#include <string_view>

#include "contactlint/span.h"

namespace contactlint {

// The lines of `text` that `span` touches, each with `^` below the characters of the span:
//
//     write me: jo (at) inbox dot lv
//               ^^^^^^^^^^^^^^^^^^^^
//
// Every line begins with `indent`. A long line is cut to the surroundings of the span. Characters
// that a terminal would obey or not show (controls, direction marks, zero width) are drawn as `·`,
// lone surrogates as U+FFFD. UTF-8. Columns are right for most scripts, not for all.
std::string DrawSpan(std::u16string_view text, SourceSpan span, std::string_view indent);

}  // namespace contactlint
