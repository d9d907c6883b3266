// A field of a JSON object exactly as it was written.
//
// An id is echoed, not understood: a reader would round `12345678901234567890123`, and writing a
// deeply nested one again would need a deep stack.
#pragma once

#include <optional>
#include <string_view>

namespace contactlint {

// The text of the last value named `name` in `object`. Precondition: `object` is a valid JSON
// object. A name that is written with escapes is not recognised.
std::optional<std::string_view> RawField(std::string_view object, std::string_view name);

}  // namespace contactlint
