// A telephone number dealt out over several messages, or over several sentences of one.
//
//     "mobile starts with 98" ⏎ "102 then 47" ⏎ "615"        one number, three pieces
//     "It begins with 0161. … Then comes 496. … It ends in 0372."
//     "+44 7700 900 418" ⏎ "oops, ends in 481"               a number and what corrects it
#pragma once

#include <vector>

#include "reading/reading.h"
#include "weighing/weigh.h"

namespace contactlint {

// The number that the last message completes, announces or corrects, if it does; its pieces in
// `Weighed::pieces`. `reading` is the literal reading of a conversation, or of one text alone.
std::vector<Weighed> FindPieces(const Reading& reading, const Lexicon& lexicon);

}  // namespace contactlint
