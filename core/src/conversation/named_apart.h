// A name in one message or sentence, and where it leads in another.
//
//     "I'm on discord all day" ⏎ "nora.makes"          a handle, its service named before
//     "@nora.makes" ⏎ "I mean on insta"                 … or after
//     "my mailbox is a gmail" ⏎ "name: nora_makes"     an address, its provider named before
//     "I'm on telegram" ⏎ "what's yours?"              the same asked of the other side
#pragma once

#include <string_view>
#include <vector>

#include "reading/reading.h"
#include "weighing/weigh.h"

namespace contactlint {

// Names, and questions for one, that the last message, or any sentence of one text alone,
// completes so. `source` is what `reading` was read from.
std::vector<Weighed> FindNamedApart(const Reading& reading, const Lexicon& lexicon,
                                    std::u16string_view source);

}  // namespace contactlint
