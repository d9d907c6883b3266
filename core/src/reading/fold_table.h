// What one code point reads as, when case, accents, style and look-alikes are put aside.
//
// This is the table under the literal view; `FoldCodePoint` knows one code point and no
// neighbours. The same function folds the words of the language tables, so that both sides of a
// comparison always went through the same hands.
//
//     typed    É  é  е (Cyrillic)  ⓔ  𝐞  ｅ  ᴇ  ٤  ５  – (en dash)  ZWSP
//     reads    e  e  e             e  e  e  e  4  5  -            (nothing)
//
// Three things hold for every code point (and are tested for every one):
// * the two cases of a letter read alike;
// * what a fold gives reads as itself, so folding twice changes nothing;
// * the text is valid UTF-8. Surrogates and values above U+10FFFF read as U+FFFD.
//
// ASCII never becomes other ASCII than its lower case: `0` for `o` or `rn` for `m` is a reading of
// whole words, not of code points.
#pragma once

#include <cstdint>
#include <string_view>

namespace contactlint {

// How the code point departs from the text it reads as.
enum class FoldKind : uint8_t {
  kPlain,     // not at all, or as people ordinarily write: case, accents, ligatures, dashes
  kStylised,  // the same letter or digit in fancy dress: ⓖ 𝐠 🅶 ｇ ɢ ᵍ ɐ 🇬 ❶ ⚂ Ⅳ
  kLookAlike,  // a letter of another script, or a sign, that looks like ASCII: Cyrillic а, ∕
  kInvisible,  // takes no room of its own: zero-width, direction and format marks, U+FE0F, U+20E3
  kDigitByValue,  // a decimal digit of another script: ٣ ३ ๓
};

struct Fold {
  std::string_view text;  // UTF-8; "" where nothing is read. Static, or in the caller's buffer.
  FoldKind kind = FoldKind::kPlain;
};

// `buffer` holds the text of a code point that reads as itself; it must outlive the result.
Fold FoldCodePoint(char32_t c, char (&buffer)[4]);

// The ASCII letter or digit that `c` also looks like when it stands in a word of Latin letters,
// where that differs from its fold; 0 if none. Greek Ν folds to `v` with its lower case ν, but in
// "ΝUMBER" it is an `n`; Cyrillic я is no Latin letter at all, but in "numbeя" it is an `r`.
char LookAmongLatin(char32_t c);

// The one code point that two neighbours make up, 0 if none: kana and a sound mark (か + U+3099),
// Hangul letters (ᄒ + ᅡ, 하 + ᆫ), as text from some systems arrives. Marks that a fold drops
// anyway need no composing.
char32_t ComposePair(char32_t first, char32_t second);

}  // namespace contactlint
