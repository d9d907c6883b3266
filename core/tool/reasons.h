#pragma once

#include <string_view>

namespace contactlint {

// A sentence for a person about a reason code; "" for a code that is not the built-in policy's.
std::string_view ReasonInWords(std::string_view reason);

}  // namespace contactlint
