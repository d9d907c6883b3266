// The reading in which signs of another notation are solved where they stand: Morse, sums, Roman
// numerals, numbers of characters, digits with letters between them, figures from right to left.
//
//     source   (3+4) (9-7) (12-4) (5x1)         ..--- .---- ..--- .....
//     view     7 2 8 5                          2125
#pragma once

#include <optional>

#include "reading/tokens.h"
#include "reading/view.h"

namespace contactlint {

// Nothing when nothing is long enough to be a dictated identifier.
std::optional<View> ReadSolved(const View& view, const Tokens& tokens);

}  // namespace contactlint
