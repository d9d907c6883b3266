// An e-mail address dealt out over several messages.
//
//     "it is ines.moraes" ⏎ "and then @fernbridge.io"       one address, two pieces
//     "ines.moraes" ⏎ "@" ⏎ "fernbridge.io"                  one address, three pieces
#pragma once

#include <vector>

#include "reading/reading.h"
#include "weighing/weigh.h"

namespace contactlint {

// Addresses whose name ends one message and whose domain begins at an at sign of the next.
// `reading` is the literal reading of a joined conversation.
std::vector<Weighed> FindMailPieces(const Reading& reading);

}  // namespace contactlint
