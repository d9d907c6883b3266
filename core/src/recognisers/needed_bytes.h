// What a pattern cannot match without: most messages lack something of most rules, so that these
// need not be looked for.
#pragma once

#include <bitset>
#include <string_view>
#include <vector>

namespace contactlint {

using Bytes = std::bitset<256>;

// Each of these sets must have a byte in common with a text in which the Latin-1 RE2 pattern is to
// match. Empty when nothing can be said: of syntax that is not understood nothing is claimed.
std::vector<Bytes> NeededBytes(std::string_view pattern);

// The bytes that occur.
Bytes BytesOf(std::string_view text);

}  // namespace contactlint
