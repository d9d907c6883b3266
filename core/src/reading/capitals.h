// The reading in which signs that stand in capitals inside a word are signs.
//
//     source   noorATposteoDOTde
//     view     noor@posteo.de
#pragma once

#include <optional>

#include "reading/tokens.h"
#include "reading/view.h"

namespace contactlint {

// Nothing when no word has an at sign in capitals in it.
std::optional<View> ReadCapitals(const View& view, const Tokens& tokens, const Lexicon& lexicon);

}  // namespace contactlint
