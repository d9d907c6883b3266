// The reading of a conversation in which pieces of one word stand in several messages.
//
//     source   l i v e : t i l d a ⏎ _ m o s s         ⏎ is the seam between two messages
//     view     l i v e : t i l d a _ m o s s
#pragma once

#include <optional>

#include "reading/tokens.h"
#include "reading/view.h"

namespace contactlint {

// Nothing when no seam could have parted a word.
std::optional<View> ReadGlued(const View& view, const Tokens& tokens);

}  // namespace contactlint
