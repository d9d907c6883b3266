// An e-mail address dealt out over several messages.
//
//     "it is ines.moraes" ⏎ "and then @fernbridge.io"       one address, two pieces
//     "ines.moraes" ⏎ "@" ⏎ "fernbridge.io"                  one address, three pieces
//     "our site is fernbridge.io" ⏎ "write to hello@ there"   one address, the domain first
#pragma once

#include <vector>

#include "reading/reading.h"
#include "weighing/weigh.h"

namespace contactlint {

// Addresses whose name ends one message and whose domain begins at an at sign of the next, or whose
// name is told in the last message and whose domain was told before.
// `reading` is the literal reading of a joined conversation.
std::vector<Weighed> FindMailPieces(const Reading& reading);

}  // namespace contactlint
