// `contactlint check`: what was found in a text, told to a person.
#pragma once

#include <string>
#include <string_view>

#include "contactlint/finding.h"

namespace contactlint {

// UTF-8, several lines, the verdict last. What an explained finding holds is told too.
std::string Describe(std::u16string_view text, const Report& report);

}  // namespace contactlint
