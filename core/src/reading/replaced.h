// The reading in which announced replacements are made and announced fillers are gone.
//
//     source   tilda#moss.lv and # is the at sign      jo.xxx.k@inbox.lv without the xxx
//     view     tilda@moss.lv and # is the at sign
#pragma once

#include <optional>

#include "reading/tokens.h"
#include "reading/view.h"

namespace contactlint {

// Nothing when the text announces no replacement, or has nothing to replace.
std::optional<View> ReadReplaced(const View& view, const Tokens& tokens, const Lexicon& lexicon);

}  // namespace contactlint
