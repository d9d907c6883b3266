// From the bytes of a terminal, a file or a JSON string to the code units of the linter, and back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace contactlint {

// Nothing where `utf8` is not well-formed.
std::optional<std::u16string> Utf16FromUtf8(std::string_view utf8);

// A lone surrogate becomes U+FFFD.
std::string Utf8FromUtf16(std::u16string_view utf16);

inline bool IsHighSurrogate(char32_t c) { return c >= 0xD800 && c <= 0xDBFF; }
inline bool IsLowSurrogate(char32_t c) { return c >= 0xDC00 && c <= 0xDFFF; }
inline bool IsSurrogate(char32_t c) { return IsHighSurrogate(c) || IsLowSurrogate(c); }

struct CodePoint {
  char32_t value;   // a surrogate where it stands alone
  uint32_t length;  // in code units: 1 or 2
};

// The code point at `at`. Precondition: at < utf16.size().
CodePoint CodePointAt(std::u16string_view utf16, size_t at);

void Append(std::u16string& utf16, char32_t code_point);
void Append(std::string& utf8, char32_t code_point);

}  // namespace contactlint
