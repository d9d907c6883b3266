// The readings of a text that was put through an encoding or turned round.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "reading/ascii.h"
#include "reading/view.h"

namespace contactlint {

// What base64 words are made of in folded text, and how many characters make one.
constexpr uint32_t kLeastBase64 = 12;
constexpr bool IsBase64(char c) {
  return IsFoldedLetter(c) || IsDigit(c) || c == '+' || c == '/' || c == '=';
}

// The length of the word of hexadecimal digits, two a character, that `text` begins with; 0 where it
// begins with none.
constexpr size_t kLeastHex = 14;  // seven characters
size_t HexLength(std::string_view text);

// Whether marks of HTML or Markdown stand near an at sign.
bool HasMarkup(std::string_view text);

// What strings in code stand in.
constexpr bool IsQuote(char c) { return c == '"' || c == '\'' || c == '`'; }

// Percent escapes, HTML entities and base64 words opened; nothing when there are none.
std::optional<View> ReadDecoded(const View& view, std::u16string_view source, uint32_t offset);

// The view's characters from last to first: "moc.xobni@oj".
View ReadReversed(const View& view);

// Rows of lines or messages without a space in them, each turned by itself and put together in their
// order: "@oj", "moc.xobni" read "jo@inbox.com". Nothing when there is no such row.
std::optional<View> ReadReversedPieces(const View& view);

// rot13 of the view's ASCII letters.
View ReadRot13(const View& view);

}  // namespace contactlint
