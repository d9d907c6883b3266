// The literal reading, one code point at a time: decode UTF-16, fold, note the origin.
//
// Marks that combine with the character before them (accents, keycaps, variation selectors) are
// part of that character's origin; marks that merely stand between characters (zero-width spaces,
// direction marks) belong to nobody, so that a span never begins or ends with one. A letter that
// some systems write in pieces (Hangul, kana with a sound mark) is put together again.
#include "reading/view.h"

#include <algorithm>

#include "reading/fold_table.h"
#include "reading/utf8.h"

namespace contactlint {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool IsHigh(char16_t u) { return (u & 0xFC00) == 0xD800; }
bool IsLow(char16_t u) { return (u & 0xFC00) == 0xDC00; }

// The dot under a letter of an Indian script; it has the same place in each of their blocks.
bool IsNukta(char32_t c) { return c >= 0x093C && c <= 0x0CBC && c % 0x80 == 0x3C; }

// Whether an invisible code point sits on the character before it.
bool Combines(char32_t c) {
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0483 && c <= 0x0489) ||
         (c >= 0x0591 && c <= 0x05C7) || (c >= 0x0610 && c <= 0x061A) ||
         (c >= 0x064B && c <= 0x0670) || IsNukta(c) || (c >= 0x1AB0 && c <= 0x1AFF) ||
         (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF) ||
         (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xFE20 && c <= 0xFE2F) || c >= 0xE0100;
}

constexpr char32_t kKeycap = 0x20E3;

// Variation selectors are how emoji are usually written, and harakat and niqqud how careful people
// write: neither hides anything.
bool IsStray(char32_t c) {
  return !((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x0591 && c <= 0x0670) || c == kKeycap);
}

// Capitals beyond ASCII, by the blocks in which they stand together or take turns with small
// letters (Unicode code charts: Latin-1, Latin Extended-A and Additional, Greek, Cyrillic,
// Armenian).
bool IsCapital(char32_t c) {
  if (c >= 0xC0 && c <= 0xDE) return c != 0xD7;
  if (c >= 0x100 && c <= 0x137) return c % 2 == 0;
  if (c >= 0x139 && c <= 0x148) return c % 2 == 1;
  if (c >= 0x14A && c <= 0x177) return c % 2 == 0;
  if (c == 0x178 || c == 0x179 || c == 0x17B || c == 0x17D) return true;
  if (c >= 0x218 && c <= 0x21B) return c % 2 == 0;
  if (c >= 0x391 && c <= 0x3A9) return true;
  if (c >= 0x400 && c <= 0x42F) return true;
  if (c >= 0x490 && c <= 0x4FF) return c % 2 == 0;
  if (c >= 0x531 && c <= 0x556) return true;
  return c >= 0x1E00 && c <= 0x1EFF && c % 2 == 0;
}

Marks MarksOf(FoldKind kind) {
  switch (kind) {
    case FoldKind::kStylised: return kStylisedMark;
    case FoldKind::kLookAlike: return kLookAlikeMark;
    case FoldKind::kDigitByValue: return kForeignDigit;
    case FoldKind::kPlain:
    case FoldKind::kInvisible: break;
  }
  return 0;
}

// Appends the run of ASCII that begins at `i`; returns its end.
uint32_t AppendAscii(std::u16string_view source, uint32_t i, uint32_t offset, View& view) {
  uint32_t end = i + 1;
  while (end < source.size() && source[end] < 0x80) ++end;
  const size_t size = view.text.size();
  view.text.resize(size + (end - i));
  view.origins.resize(size + (end - i));
  char* byte = &view.text[size];
  Origin* origin = &view.origins[size];
  for (; i < end; ++i, ++byte, ++origin) {
    const char16_t unit = source[i];
    const bool upper = unit >= 'A' && unit <= 'Z';
    *origin = {offset + i, offset + i + 1, upper ? kUpperCase : Marks{0}};
    *byte = static_cast<char>(unit + (upper ? 'a' - 'A' : 0));
    if (unit >= ' ' && unit != 0x7F) continue;
    if (unit == '\r') *byte = '\n';
    if (*byte != '\n' && *byte != kSeam) *byte = ' ';
  }
  return end;
}

// Whether `text` may be the second half of a letter: a vowel or an end of Hangul, or a sound mark
// of kana. All such letters and halves take three bytes.
bool MayComplete(std::string_view text) {
  if (text.size() != 3) return false;
  return text[0] == '\xE1' ? text[1] == '\x85' || text[1] == '\x86' || text[1] == '\x87'
                           : text[0] == '\xE3' && text[1] == '\x82' && text[2] >= '\x99';
}

// Puts the second half of a letter, which came from `half`, to the first one, which ends the view;
// false where the two make up none.
bool Complete(std::string_view text, Origin half, View& view) {
  if (!MayComplete(text) || view.text.size() < text.size()) return false;
  const size_t begin = view.text.size() - text.size();
  if ((view.text[begin] & 0xC0) == 0x80 || view.origins[begin].end != half.start) return false;
  const char32_t whole = ComposePair(Utf8At(view.text, begin).value, Utf8At(text, 0).value);
  if (whole == 0) return false;
  view.text[begin] = static_cast<char>(0xE0 | whole >> 12);
  view.text[begin + 1] = static_cast<char>(0x80 | (whole >> 6 & 0x3F));
  view.text[begin + 2] = static_cast<char>(0x80 | (whole & 0x3F));
  for (size_t b = begin; b < view.text.size(); ++b) {
    view.origins[b].end = half.end;
    view.origins[b].marks |= half.marks;
  }
  return true;
}

}  // namespace

View ReadLiteral(std::u16string_view source, uint32_t offset) {
  View view;
  view.text.reserve(source.size() + source.size() / 4);
  view.origins.reserve(source.size() + source.size() / 4);
  const uint32_t size = static_cast<uint32_t>(source.size());
  size_t last_character = 0;  // byte at which the newest character of the view begins
  Marks pending = 0;
  for (uint32_t i = 0; i < size;) {
    const char16_t unit = source[i];
    if (unit < 0x80) {
      const size_t first = view.text.size();
      i = AppendAscii(source, i, offset, view);
      view.origins[first].marks |= pending;
      pending = 0;
      last_character = view.text.size() - 1;
      continue;
    }
    char32_t c = unit;
    uint32_t length = 1;
    if (IsHigh(unit) && i + 1 < size && IsLow(source[i + 1])) {
      c = 0x10000 + ((static_cast<char32_t>(unit) - 0xD800) << 10) + (source[i + 1] - 0xDC00u);
      length = 2;
    } else if (IsHigh(unit) || IsLow(unit)) {
      c = kReplacement;
    }
    char buffer[4];
    const Fold fold = FoldCodePoint(c, buffer);
    if (fold.text.empty()) {
      if (Combines(c)) {
        // The accents of decomposed letters are ordinary, three marks on one letter are not.
        if (last_character < view.text.size()) {
          const uint32_t worn = offset + i - view.origins[last_character].end;
          Marks mark = 0;
          if (c == kKeycap) mark = kStylisedMark;
          if (IsStray(c) && worn == 0 &&
              view.origins[last_character].end - view.origins[last_character].start >= 3) {
            mark = kCombined;
          }
          for (size_t b = last_character; b < view.text.size(); ++b) {
            if (worn == 0) view.origins[b].end = offset + i + length;
            view.origins[b].marks |= mark;
          }
        }
      } else {
        pending = kAfterInvisible;
      }
      i += length;
      continue;
    }
    Marks marks = static_cast<Marks>(MarksOf(fold.kind) | pending);
    if (Complete(fold.text, {offset + i, offset + i + length, marks}, view)) {
      i += length;
      continue;
    }
    last_character = view.text.size();
    if (IsCapital(c)) marks |= kUpperCase;
    for (char byte : fold.text) {
      view.text.push_back(byte);
      view.origins.push_back({offset + i, offset + i + length, marks});
    }
    pending = 0;
    i += length;
  }
  return view;
}

SourceSpan SourceOf(const View& view, ViewSpan span) {
  SourceSpan source{UINT32_MAX, 0};
  for (uint32_t b = span.begin; b < span.end; ++b) {
    source.start = std::min(source.start, view.origins[b].start);
    source.end = std::max(source.end, view.origins[b].end);
  }
  return source;
}

std::vector<SourceSpan> OriginsOf(const View& view, ViewSpan span) {
  std::vector<SourceSpan> origins;
  for (uint32_t b = span.begin; b < span.end; ++b) {
    const bool continues = (view.text[b] & 0xC0) == 0x80;  // of the bytes of one character
    if (!continues) origins.push_back({view.origins[b].start, view.origins[b].end});
  }
  return origins;
}

Marks MarksIn(const View& view, ViewSpan span) {
  Marks marks = 0;
  for (uint32_t b = span.begin; b < span.end; ++b) marks |= view.origins[b].marks;
  return marks;
}

}  // namespace contactlint
