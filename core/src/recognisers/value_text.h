// The plain form of an identifier: what the view reads, in the letters' case as typed.
#pragma once

#include <string>
#include <string_view>

#include "reading/view.h"

namespace contactlint {

// Letters of the view take the case of the source where the source has that very letter.
std::string ValueText(const View& view, ViewSpan span, std::u16string_view source);

}  // namespace contactlint
