// A row is at least six characters with one space between each two; two spaces or more part its
// words and stay. Where a sender spaces the signs as well ("l e a @ t u t a . c o m"), no word of
// the row can be known before it is closed up, and no token shows what it is.
#include "reading/joined.h"

#include <string_view>

#include "reading/utf8.h"

namespace contactlint {
namespace {

constexpr size_t kLeast = 6;  // characters of a row

bool IsSpace(char byte) { return byte == ' '; }
bool IsBreak(char byte) { return byte == '\n' || byte == kSeam; }

// One past the character at `i`; `i` where none stands or where it is glued to the next.
size_t SingleEnd(std::string_view text, size_t i) {
  if (i >= text.size() || IsSpace(text[i]) || IsBreak(text[i])) return i;
  const size_t end = i + Utf8At(text, i).length;
  const bool apart = end == text.size() || IsSpace(text[end]) || IsBreak(text[end]);
  return apart ? end : i;
}

struct Row {
  size_t end = 0;      // one past its last character
  size_t length = 0;   // characters
  bool letters = false;
  bool sign = false;   // one that identifiers are made of
};

Row RowAt(std::string_view text, size_t begin) {
  Row row;
  row.end = begin;
  for (size_t i = begin;;) {
    const size_t end = SingleEnd(text, i);
    if (end == i) return row;
    const char c = text[i];
    row.letters |= (c >= 'a' && c <= 'z') || static_cast<uint8_t>(c) >= 0x80;
    row.sign |= c == '@' || c == '_' || c == '.' || c == ':';
    ++row.length;
    row.end = end;
    i = end;
    while (i < text.size() && IsSpace(text[i])) ++i;
  }
}

}  // namespace

std::optional<View> ReadJoined(const View& view) {
  const std::string_view text = view.text;
  View out;
  bool joined = false;
  for (size_t i = 0; i < text.size();) {
    const bool begins = i == 0 || IsSpace(text[i - 1]) || IsBreak(text[i - 1]);
    const Row row = begins ? RowAt(text, i) : Row{};
    const bool closes = row.length >= kLeast && row.letters && row.sign;
    joined |= closes;
    const size_t end = closes ? row.end : i + 1;
    for (; i < end; ++i) {
      const bool between = closes && IsSpace(text[i]) && !IsSpace(text[i - 1]) && !IsSpace(text[i + 1]);
      if (between) continue;
      out.text.push_back(text[i]);
      out.origins.push_back(view.origins[i]);
      if (closes) out.origins.back().marks |= kDecodedMark;
    }
  }
  if (!joined) return std::nullopt;
  return out;
}

}  // namespace contactlint
