// The readings of a text that was put through an encoding or turned round.
#pragma once

#include <optional>

#include "reading/view.h"

namespace contactlint {

// Percent escapes, HTML entities and base64 words opened; nothing when there are none.
std::optional<View> ReadDecoded(const View& view, std::u16string_view source, uint32_t offset);

// The view's characters from last to first: "moc.xobni@oj".
View ReadReversed(const View& view);

// rot13 of the view's ASCII letters.
View ReadRot13(const View& view);

}  // namespace contactlint
