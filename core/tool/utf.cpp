#include "utf.h"

namespace contactlint {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// The code point in the `length` bytes at `at`; nothing where they are not its shortest form.
std::optional<char32_t> Decode(std::string_view utf8, size_t at, size_t length) {
  constexpr uint8_t kLeadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (at + length > utf8.size()) return std::nullopt;
  char32_t c = static_cast<uint8_t>(utf8[at]) & kLeadBits[length];
  for (size_t i = 1; i < length; ++i) {
    const uint8_t byte = static_cast<uint8_t>(utf8[at + i]);
    if ((byte & 0xC0) != 0x80) return std::nullopt;
    c = c << 6 | (byte & 0x3F);
  }
  if (c < kSmallest[length] || c > 0x10FFFF || IsSurrogate(c)) return std::nullopt;
  return c;
}

// 0 for a byte that begins nothing.
size_t LengthByLead(uint8_t lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC0) return 0;
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  return lead < 0xF8 ? 4 : 0;
}

}  // namespace

std::optional<std::u16string> Utf16FromUtf8(std::string_view utf8) {
  std::u16string utf16;
  utf16.reserve(utf8.size());
  for (size_t at = 0; at < utf8.size();) {
    const size_t length = LengthByLead(static_cast<uint8_t>(utf8[at]));
    if (length == 0) return std::nullopt;
    const std::optional<char32_t> c = Decode(utf8, at, length);
    if (!c) return std::nullopt;
    Append(utf16, *c);
    at += length;
  }
  return utf16;
}

std::string Utf8FromUtf16(std::u16string_view utf16) {
  std::string utf8;
  utf8.reserve(utf16.size());
  for (size_t at = 0; at < utf16.size();) {
    const CodePoint c = CodePointAt(utf16, at);
    Append(utf8, IsSurrogate(c.value) ? kReplacement : c.value);
    at += c.length;
  }
  return utf8;
}

CodePoint CodePointAt(std::u16string_view utf16, size_t at) {
  const char32_t high = utf16[at];
  if (IsHighSurrogate(high) && at + 1 < utf16.size() && IsLowSurrogate(utf16[at + 1])) {
    return {0x10000 + ((high - 0xD800) << 10) + (utf16[at + 1] - 0xDC00), 2};
  }
  return {high, 1};
}

void Append(std::u16string& utf16, char32_t code_point) {
  if (code_point < 0x10000) {
    utf16 += static_cast<char16_t>(code_point);
  } else {
    utf16 += static_cast<char16_t>(0xD800 + ((code_point - 0x10000) >> 10));
    utf16 += static_cast<char16_t>(0xDC00 + ((code_point - 0x10000) & 0x3FF));
  }
}

void Append(std::string& utf8, char32_t code_point) {
  const auto add = [&utf8](char32_t byte) { utf8 += static_cast<char>(byte); };
  const auto add_rest = [&](int shift) { add(0x80 | (code_point >> shift & 0x3F)); };
  if (code_point < 0x80) {
    add(code_point);
  } else if (code_point < 0x800) {
    add(0xC0 | code_point >> 6);
    add_rest(0);
  } else if (code_point < 0x10000) {
    add(0xE0 | code_point >> 12);
    add_rest(6);
    add_rest(0);
  } else {
    add(0xF0 | code_point >> 18);
    add_rest(12);
    add_rest(6);
    add_rest(0);
  }
}

}  // namespace contactlint
