// Three ways, the cheapest first: ASCII by arithmetic, the planes above the table by rule, the rest
// by one look into a trie whose value says how the text is found:
//
//     0                               the code point reads as itself
//     kind << 13 | 1                  nothing
//     kind << 13 | an ASCII character that character
//     kind << 13 | 128 + i            the code point + kFoldShifts[i] (most pairs of cases)
//     kind << 13 | 128 + n + offset   the text at kFoldTexts + offset; n is the number of shifts
#include "reading/fold_table.h"

#include <unicode/ucptrie.h>

#include <algorithm>
#include <iterator>

namespace contactlint {
namespace {

#include "reading/fold_table.inc"

constexpr uint32_t kKindBit = 13;
constexpr uint32_t kNothing = 1;
constexpr uint32_t kFirstShift = 128;
constexpr uint32_t kFirstText = kFirstShift + std::size(kFoldShifts);

std::string_view Encode(char32_t c, char (&buffer)[4]) {
  uint32_t length = 0;
  const auto put = [&](uint32_t byte) { buffer[length++] = static_cast<char>(byte); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6);
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3F));
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  }
  return {buffer, length};
}

Fold FoldAscii(char32_t c, char (&buffer)[4]) {
  if ('A' <= c && c <= 'Z') return {Encode(c + 32, buffer), FoldKind::kPlain};
  if (0x20 <= c && c < 0x7F) return {Encode(c, buffer), FoldKind::kPlain};
  if (c == '\t' || c == '\n') return {Encode(c, buffer), FoldKind::kPlain};
  if (c == '\r' || c == '\v' || c == '\f') return {"\n", FoldKind::kPlain};
  return {"", FoldKind::kInvisible};
}

// Planes 2 and up: ideographs, then marks without a glyph, then private use.
Fold FoldBeyondTable(char32_t c, char (&buffer)[4]) {
  if (c < 0xE0000) return {Encode(c, buffer), FoldKind::kPlain};
  if (c < 0xE1000) return {"", FoldKind::kInvisible};
  if (c < 0xF0000) return {Encode(c, buffer), FoldKind::kPlain};
  if (c < 0x110000) return {" ", FoldKind::kPlain};
  return {Encode(0xFFFD, buffer), FoldKind::kPlain};
}

const UCPTrie* Trie() {
  static const UCPTrie* const trie = [] {
    UErrorCode status = U_ZERO_ERROR;
    return ucptrie_openFromBinary(UCPTRIE_TYPE_SMALL, UCPTRIE_VALUE_BITS_16, kFoldTrie,
                                  sizeof kFoldTrie, nullptr, &status);
  }();
  return trie;
}

struct Look {
  char16_t from;
  char to;
};

// To add a look: a row, sorted by code point. What is here is what people use to write Latin words
// in letters of other scripts ("fancy text"), as far as it is not in the fold.
constexpr Look kLooksAmongLatin[] = {
    {0x0394, 'a'},  // Δ
    {0x0397, 'h'},  // Η
    {0x0398, 'o'},  // Θ
    {0x039B, 'a'},  // Λ
    {0x039D, 'n'},  // Ν
    {0x03A0, 'n'},  // Π
    {0x03A3, 'e'},  // Σ
    {0x03A5, 'y'},  // Υ
    {0x03A6, 'o'},  // Φ
    {0x03A9, 'o'},  // Ω
    {0x03B3, 'y'},  // γ
    {0x03B4, 'd'},  // δ
    {0x03B8, 'o'},  // θ
    {0x03BC, 'u'},  // μ
    {0x03BE, 'e'},  // ξ
    {0x03C0, 'n'},  // π
    {0x03C2, 'c'},  // ς
    {0x03C6, 'o'},  // φ
    {0x0402, 'h'},  // Ђ
    {0x0411, 'b'},  // Б
    {0x0413, 'r'},  // Г
    {0x0414, 'd'},  // Д
    {0x0417, '3'},  // З
    {0x0418, 'n'},  // И
    {0x0419, 'n'},  // Й
    {0x041F, 'n'},  // П
    {0x0426, 'u'},  // Ц
    {0x0427, '4'},  // Ч
    {0x0428, 'w'},  // Ш
    {0x0429, 'w'},  // Щ
    {0x042A, 'b'},  // Ъ
    {0x042C, 'b'},  // Ь
    {0x042F, 'r'},  // Я
    {0x0431, '6'},  // б
    {0x0433, 'r'},  // г
    {0x0434, 'd'},  // д
    {0x0437, '3'},  // з
    {0x0438, 'u'},  // и
    {0x0439, 'u'},  // й
    {0x043F, 'n'},  // п
    {0x0446, 'u'},  // ц
    {0x0447, '4'},  // ч
    {0x0448, 'w'},  // ш
    {0x0449, 'w'},  // щ
    {0x044A, 'b'},  // ъ
    {0x044C, 'b'},  // ь
    {0x044F, 'r'},  // я
    {0x0452, 'h'},  // ђ
    {0x0459, 'b'},  // љ
    {0x045A, 'h'},  // њ
    {0x045B, 'h'},  // ћ
    {0x0493, 'f'},  // ғ
    {0x0547, 't'},  // Շ
    {0x0579, 'z'},  // չ
    {0x05D0, 'x'},  // א
    {0x05D4, 'n'},  // ה
    {0x05D5, 'l'},  // ו
    {0x05D7, 'n'},  // ח
    {0x05D8, 'u'},  // ט
    {0x05DF, 'l'},  // ן
    {0x05E0, 'j'},  // נ
    {0x05E1, 'o'},  // ס
    {0x05E5, 'y'},  // ץ
    {0x05E7, 'p'},  // ק
    {0x05E9, 'w'},  // ש
    {0x05EA, 'n'},  // ת
    {0x0E04, 'a'},  // ค
    {0x0E17, 'n'},  // ท
    {0x0E19, 'u'},  // น
    {0x0E20, 'n'},  // ภ
    {0x0E22, 'u'},  // ย
    {0x0E23, 's'},  // ร
    {0x0E2C, 'w'},  // ฬ
    {0x0E40, 'i'},  // เ
    {0x0E4F, 'o'},  // ๏
    {0x0E52, 'b'},  // ๒
    {0x0E53, 'm'},  // ๓
    {0x0E54, 'd'},  // ๔
    {0x30D5, 'j'},  // フ
    {0x3112, 't'},  // ㄒ
    {0x3116, 'o'},  // ㄖ
    {0x311A, 'y'},  // ㄚ
    {0x3125, 'l'},  // ㄥ
    {0x3129, 'u'},  // ㄩ
    {0x4E02, 's'},  // 丂
    {0x4E28, 'i'},  // 丨
    {0x4E42, 'x'},  // 乂
    {0x4E43, 'b'},  // 乃
    {0x4E47, 'e'},  // 乇
    {0x4E59, 'z'},  // 乙
    {0x51E0, 'n'},  // 几
    {0x531A, 'c'},  // 匚
    {0x5342, 'a'},  // 卂
    {0x5343, 'f'},  // 千
    {0x5344, 'h'},  // 卄
    {0x5369, 'p'},  // 卩
    {0x5C3A, 'r'},  // 尺
    {0x5C71, 'w'},  // 山
    {0x722A, 'm'},  // 爪
};

}  // namespace

Fold FoldCodePoint(char32_t c, char (&buffer)[4]) {
  if (c < 0x80) return FoldAscii(c, buffer);
  if (0xD800 <= c && c < 0xE000) return {Encode(0xFFFD, buffer), FoldKind::kPlain};
  if (c >= kFoldTableEnd) return FoldBeyondTable(c, buffer);

  const UCPTrie* trie = Trie();
  const uint32_t value = UCPTRIE_SMALL_GET(trie, UCPTRIE_16, static_cast<UChar32>(c));
  if (value == 0) return {Encode(c, buffer), FoldKind::kPlain};
  const FoldKind kind = static_cast<FoldKind>(value >> kKindBit);
  const uint32_t text = value & ((1u << kKindBit) - 1);
  if (text == kNothing) return {"", kind};
  if (text < kFirstShift) return {Encode(text, buffer), kind};
  if (text < kFirstText) return {Encode(c + kFoldShifts[text - kFirstShift], buffer), kind};
  return {reinterpret_cast<const char*>(kFoldTexts) + (text - kFirstText), kind};
}

char LookAmongLatin(char32_t c) {
  const Look* end = std::end(kLooksAmongLatin);
  const Look* look = std::lower_bound(std::begin(kLooksAmongLatin), end, c,
                                      [](Look a, char32_t b) { return a.from < b; });
  return look != end && look->from == c ? look->to : 0;
}

char32_t ComposePair(char32_t first, char32_t second) {
  // Hangul: a syllable is (leading * 21 + vowel) * 28 + trailing, counted from U+AC00.
  if (0x1100 <= first && first <= 0x1112 && 0x1161 <= second && second <= 0x1175) {
    return 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28;
  }
  if (0xAC00 <= first && first <= 0xD7A3 && (first - 0xAC00) % 28 == 0 && 0x11A8 <= second &&
      second <= 0x11C2) {
    return first + (second - 0x11A7);
  }
  if (second != 0x3099 && second != 0x309A) return 0;
  if (second == 0x3099) {
    if (first == 0x3046 || first == 0x30A6) return first + 0x4E;  // う ウ
    if (0x30EF <= first && first <= 0x30F2) return first + 8;     // ワ ヰ ヱ ヲ
    if (first == 0x309D || first == 0x30FD) return first + 1;     // ゝ ヽ
  }
  const char32_t kana = first >= 0x30A0 ? first - 0x60 : first;  // as hiragana
  if (first < 0x3041 || 0x3096 < kana) return 0;
  // か to ぢ stand every second place, つ to ど after the small っ, は to ほ every third.
  const bool in_ka_to_ti = 0x304B <= kana && kana <= 0x3061 && kana % 2 == 1;
  const bool in_tu_to_to = 0x3064 <= kana && kana <= 0x3068 && kana % 2 == 0;
  const bool in_ha_to_ho = 0x306F <= kana && kana <= 0x307B && kana % 3 == 0;
  if (second == 0x3099) return in_ka_to_ti || in_tu_to_to || in_ha_to_ho ? first + 1 : 0;
  return in_ha_to_ho ? first + 2 : 0;
}

}  // namespace contactlint
