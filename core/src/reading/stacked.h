// The reading in which an address that runs down the lines stands in one.
//
//     source   elin ⏎ @ ⏎ kvarn ⏎ . ⏎ studio
//     view     elin @ kvarn . studio
#pragma once

#include <optional>

#include "reading/tokens.h"
#include "reading/view.h"

namespace contactlint {

// Nothing when no stack of short lines has an at sign in it.
std::optional<View> ReadStacked(const View& view, const Tokens& tokens);

}  // namespace contactlint
