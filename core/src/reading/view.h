// One reading of the text: folded UTF-8, and for every byte of it where it came from.
//
//     source   m e  @  ⓖ  m a i l        ⓖ is U+24D6: one UTF-16 unit
//     view     m e  @  g  m a i l        byte 3 came from [3, 4)
//
// A view never rewrites the source: it is a second text beside it. Spans of a view and spans of the
// source are two types; SourceOf() is the only crossing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "contactlint/span.h"

namespace contactlint {

// A half-open range of bytes of one view.
struct ViewSpan {
  uint32_t begin = 0;
  uint32_t end = 0;
};

inline bool operator==(ViewSpan a, ViewSpan b) { return a.begin == b.begin && a.end == b.end; }
inline bool Overlap(ViewSpan a, ViewSpan b) { return a.begin < b.end && b.begin < a.end; }

// How a character departs from plain writing: a set of bits.
using Marks = uint8_t;
constexpr Marks kUpperCase = 1;       // was a capital letter
constexpr Marks kStylisedMark = 2;    // mathematical, circled, small capital, keycap …
constexpr Marks kLookAlikeMark = 4;   // a letter of another script that looks like this one
constexpr Marks kForeignDigit = 8;    // a digit of another script
constexpr Marks kAfterInvisible = 16; // an invisible character stood before it
constexpr Marks kCombined = 32;       // carried stray combining marks
constexpr Marks kDecodedMark = 64;    // came out of an encoding: percent, entity, base64 …

// Where one byte of a view came from.
struct Origin {
  uint32_t start = 0;
  uint32_t end = 0;
  Marks marks = 0;
};

struct View {
  std::string text;             // valid UTF-8
  std::vector<Origin> origins;  // one for each byte of `text`
};

// Stands between two messages that are read as one text (U+001E, the record separator of ASCII).
constexpr char kSeam = '\x1E';

// The literal reading: case, accents, compatibility forms, look-alikes, digits of every script and
// invisible characters folded. Lone surrogates read as U+FFFD. `offset` is added to every origin.
View ReadLiteral(std::u16string_view source, uint32_t offset = 0);

// The smallest range of the source that holds everything the bytes of `span` came from.
// Precondition: span lies in the view and is not empty.
SourceSpan SourceOf(const View& view, ViewSpan span);

// The same for each character in `span` by itself.
std::vector<SourceSpan> OriginsOf(const View& view, ViewSpan span);

// All marks of the characters in `span`.
Marks MarksIn(const View& view, ViewSpan span);

inline std::string_view TextOf(const View& view, ViewSpan span) {
  return std::string_view(view.text).substr(span.begin, span.end - span.begin);
}

}  // namespace contactlint
