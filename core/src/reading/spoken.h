// The reading of a text in which words stand for signs: "jo at inbox dot lv" reads "jo@inbox.lv".
//
//     source   j o   a t   i n b o x   d o t   l v
//     view     j o @ i n b o x . l v                  the byte "@" came from "at"
//
// Brackets and decoration round a sign go as well: "jo [at] inbox (.) lv". A provider's name after
// an at sign reads as its domain: "jo at gee mail" is "jo@gmail.com".
#pragma once

#include <optional>

#include "reading/tokens.h"
#include "reading/view.h"

namespace contactlint {

// Nothing when no sign is said or dressed up: the reading would be the literal one.
std::optional<View> ReadSpoken(const View& view, const Tokens& tokens, const Lexicon& lexicon);

}  // namespace contactlint
