// Bytes of folded UTF-8: its letters have no case left.
#pragma once

#include <cstdint>

namespace contactlint {

// Of bytes and code points alike: a byte of a longer character is neither.
constexpr bool IsDigit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool IsFoldedLetter(char32_t c) { return c >= 'a' && c <= 'z'; }

// A letter, a digit, or a byte of a character beyond ASCII.
constexpr bool IsWordByte(char c) {
  return IsFoldedLetter(c) || IsDigit(c) || static_cast<uint8_t>(c) >= 0x80;
}

}  // namespace contactlint
