#include "drawing.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include "utf.h"

namespace contactlint {
namespace {

constexpr size_t kLongLine = 100;     // characters; longer lines are cut
constexpr size_t kSurroundings = 40;  // characters kept on each side of the span in a cut line

struct CharacterRange {
  char32_t first;
  char32_t last;
};

// Roughly Unicode's general categories Cc, Cf, Zl, Zp and the variation selectors.
constexpr CharacterRange kNotShown[] = {
    {0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},       {0x61C, 0x61C},
    {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E},   {0x2060, 0x206F},
    {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE01FF},
};

// Roughly general category Mn: drawn upon the character before.
constexpr CharacterRange kNoWidth[] = {
    {0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x610, 0x61A},   {0x64B, 0x65F},
    {0x93C, 0x93C},   {0x941, 0x948},   {0x94D, 0x94D},   {0xE34, 0xE3A},   {0xE47, 0xE4E},
    {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
};

// Roughly Unicode's East Asian Width W and F.
constexpr CharacterRange kDoubleWidth[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

template <size_t size>
bool IsIn(const CharacterRange (&ranges)[size], char32_t c) {
  return std::any_of(std::begin(ranges), std::end(ranges),
                     [c](CharacterRange range) { return c >= range.first && c <= range.last; });
}

// One character of a line as it is drawn.
struct Cell {
  std::string utf8;
  size_t width;  // columns
  SourceSpan source;
};

Cell Draw(CodePoint c, uint32_t at) {
  Cell cell = {"", 1, {at, at + c.length}};
  if (c.value == '\t') {
    cell.utf8 = " ";
  } else if (IsIn(kNotShown, c.value)) {
    cell.utf8 = "·";
  } else if (IsSurrogate(c.value)) {
    cell.utf8 = "\uFFFD";
  } else {
    Append(cell.utf8, c.value);
    if (IsIn(kNoWidth, c.value)) cell.width = 0;
    if (IsIn(kDoubleWidth, c.value)) cell.width = 2;
  }
  return cell;
}

using Line = std::vector<Cell>;

std::vector<Line> Lines(std::u16string_view text) {
  std::vector<Line> lines(1);
  for (uint32_t at = 0; at < text.size();) {
    const CodePoint c = CodePointAt(text, at);
    if (c.value == '\n') {
      lines.emplace_back();
    } else {
      lines.back().push_back(Draw(c, at));
    }
    at += c.length;
  }
  return lines;
}

std::string DrawLine(const Line& line, SourceSpan span, std::string_view indent) {
  const auto is_marked = [span](const Cell& cell) { return Overlap(cell.source, span); };
  const auto first = std::find_if(line.begin(), line.end(), is_marked);
  if (first == line.end()) return "";
  const auto last = std::find_if(line.rbegin(), line.rend(), is_marked).base();
  auto begin = line.begin();
  auto end = line.end();
  if (line.size() > kLongLine) {
    begin = first - std::min<ptrdiff_t>(first - line.begin(), kSurroundings);
    end = last + std::min<ptrdiff_t>(line.end() - last, kSurroundings);
  }

  const std::string before = begin == line.begin() ? "" : "…";
  std::string drawn = std::string(indent) + before;
  std::string underline = std::string(indent) + (before.empty() ? "" : " ");
  for (auto cell = begin; cell != end; ++cell) drawn += cell->utf8;
  for (auto cell = begin; cell != last; ++cell) {
    underline += std::string(cell->width, is_marked(*cell) ? '^' : ' ');
  }
  if (end != line.end()) drawn += "…";
  return drawn + '\n' + underline + '\n';
}

}  // namespace

std::string DrawSpan(std::u16string_view text, SourceSpan span, std::string_view indent) {
  std::string drawing;
  for (const Line& line : Lines(text)) drawing += DrawLine(line, span, indent);
  return drawing;
}

}  // namespace contactlint
