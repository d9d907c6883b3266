// A telephone number dealt out over several messages.
//
//     "mobile starts with 98" ⏎ "102 then 47" ⏎ "615"        one number, three pieces
#pragma once

#include <vector>

#include "reading/reading.h"
#include "weighing/weigh.h"

namespace contactlint {

// The number that the last message completes, if one is; its pieces in `Weighed::pieces`. `reading`
// is the literal reading of a joined conversation.
std::vector<Weighed> FindPieces(const Reading& reading, const Lexicon& lexicon);

}  // namespace contactlint
