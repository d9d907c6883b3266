#include "lone_surrogates.h"

#include <cstdint>
#include <optional>

#include "utf.h"

namespace contactlint {
namespace {

constexpr char16_t kMark = 0xFDD0;
constexpr std::string_view kMarkUtf8 = "\uFDD0";
constexpr size_t kEscapeLength = 6;  // \ud83d

std::optional<uint32_t> HexDigit(char16_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

// The value of the digits from `begin` to `end`; nothing where they are not all there.
template <typename Text>
std::optional<uint32_t> HexNumber(const Text& text, size_t begin, size_t end) {
  if (end > text.size()) return std::nullopt;
  uint32_t number = 0;
  for (size_t i = begin; i < end; ++i) {
    const std::optional<uint32_t> digit = HexDigit(static_cast<char16_t>(text[i]));
    if (!digit) return std::nullopt;
    number = number << 4 | *digit;
  }
  return number;
}

// The code unit that the escape at `at` stands for.
std::optional<uint32_t> EscapedUnit(std::string_view json, size_t at) {
  if (json.substr(at, 2) != "\\u") return std::nullopt;
  return HexNumber(json, at + 2, at + kEscapeLength);
}

bool IsLow(std::optional<uint32_t> unit) { return unit && IsLowSurrogate(*unit); }
bool IsHigh(std::optional<uint32_t> unit) { return unit && IsHighSurrogate(*unit); }

}  // namespace

std::string ShieldLoneSurrogates(std::string_view json) {
  std::string shielded;
  shielded.reserve(json.size());
  for (size_t at = 0; at < json.size();) {
    if (json[at] == '\\') {
      const std::optional<uint32_t> unit = EscapedUnit(json, at);
      size_t length = unit ? kEscapeLength : 2;
      if (IsHigh(unit) && IsLow(EscapedUnit(json, at + kEscapeLength))) {
        length = 2 * kEscapeLength;
        shielded += json.substr(at, length);
      } else if (IsHigh(unit) || IsLow(unit)) {
        shielded += kMarkUtf8;
        shielded += json.substr(at + 3, 3);
      } else {
        if (unit == kMark) shielded += kMarkUtf8;
        shielded += json.substr(at, length);
      }
      at += length;
    } else {
      if (json.substr(at, kMarkUtf8.size()) == kMarkUtf8) shielded += kMarkUtf8;
      shielded += json[at++];
    }
  }
  return shielded;
}

std::u16string Unshield(std::string_view utf8) {
  const std::u16string shielded = Utf16FromUtf8(utf8).value_or(u"");
  std::u16string text;
  text.reserve(shielded.size());
  for (size_t at = 0; at < shielded.size();) {
    if (shielded[at] != kMark) {
      text += shielded[at++];
    } else if (const auto rest = HexNumber(shielded, at + 1, at + 4)) {
      text += static_cast<char16_t>(0xD000 | *rest);
      at += 4;
    } else {
      text += kMark;
      at += 2;
    }
  }
  return text;
}

}  // namespace contactlint
