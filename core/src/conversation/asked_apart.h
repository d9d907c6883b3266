// A way to reach somebody, asked for in one message or sentence, and what it is for in another.
//
//     "I'd rather ring you" ⏎ "which number?"        the number that leads to the other side
//     "I'm on Telegram all day" ⏎ "and you?"
#pragma once

#include <vector>

#include "reading/reading.h"
#include "weighing/weigh.h"

namespace contactlint {

// Questions of the last message, or of any sentence of one text alone, that hold no word for whose
// number or address they ask for.
std::vector<Weighed> FindAskedApart(const Reading& reading);

}  // namespace contactlint
