// Characters of UTF-8: of text that is known to be valid, as views and tables are, and of bytes that
// may be anything.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace contactlint {

struct Utf8Character {
  char32_t value;
  uint32_t length;  // bytes: 1 to 4
};

// The character that begins at byte `i`.
inline Utf8Character Utf8At(std::string_view text, size_t i) {
  const auto lead = static_cast<uint8_t>(text[i]);
  if (lead < 0x80) return {lead, 1};
  const uint32_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t value = lead & (0x7Fu >> length);
  for (uint32_t k = 1; k < length; ++k) {
    value = (value << 6) | (static_cast<uint8_t>(text[i + k]) & 0x3Fu);
  }
  return {value, length};
}

// The character that begins at byte `i` of any bytes; of length 0 where none does.
inline Utf8Character CheckedUtf8At(std::string_view bytes, size_t i) {
  constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto lead = static_cast<uint8_t>(bytes[i]);
  if (lead < 0x80) return {lead, 1};
  const uint32_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (lead < 0xC0 || lead > 0xF4 || i + length > bytes.size()) return {0, 0};
  for (uint32_t k = 1; k < length; ++k) {
    if ((static_cast<uint8_t>(bytes[i + k]) & 0xC0) != 0x80) return {0, 0};
  }
  const Utf8Character c = Utf8At(bytes, i);
  const bool surrogate = c.value >= 0xD800 && c.value < 0xE000;
  return c.value < kSmallest[length] || c.value > 0x10FFFF || surrogate ? Utf8Character{0, 0} : c;
}

}  // namespace contactlint
