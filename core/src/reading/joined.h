// The joined reading: rows of single characters with one joint between them, closed up.
//
//     literal   j o _ c a r v e r   o n   t e l e g r a m
//     joined    jo_carver   on   telegram
#pragma once

#include <optional>

#include "reading/view.h"

namespace contactlint {

// Nothing when no such row has letters and a sign of an identifier in it, or a second word beside
// it: a word alone is closed up by the tokeniser, digits alone by the phone's recogniser.
std::optional<View> ReadJoined(const View& view);

}  // namespace contactlint
