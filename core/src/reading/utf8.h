// Characters of UTF-8 that is known to be valid, as views and tables are.
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

}  // namespace contactlint
