// A handle or an address dealt out in parts that say which part they are.
//
//     "my skype name has two halves" ⏎ "first tilda" ⏎ "second moss_fx"
//     "My mail in two goes: left side tilda.moss, right side fernbridge.io."
#pragma once

#include <string_view>
#include <vector>

#include "reading/reading.h"
#include "weighing/weigh.h"

namespace contactlint {

// Names in parts whose last part stands in the last message, or in one text alone. `source` is what
// `reading` was read from.
std::vector<Weighed> FindNamePieces(const Reading& reading, const Lexicon& lexicon,
                                    std::u16string_view source);

}  // namespace contactlint
