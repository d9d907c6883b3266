// The reading in which the first letters or figures of lines or words are put together, where the
// text announces that they hide something.
//
//     source   First figure of each line:⏎9 years of work⏎1 cat⏎2 desks …
//     view     First figure of each line: 9 1 2 …
#pragma once

#include <optional>

#include "reading/tokens.h"
#include "reading/view.h"

namespace contactlint {

// Nothing when the text announces nothing, or what it announces is not there.
std::optional<View> ReadGathered(const View& view, const Tokens& tokens);

}  // namespace contactlint
