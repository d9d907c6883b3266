// Writes core/src/reading/fold_table.inc: what every code point reads as (see fold_table.h).
//
//     c++ -std=c++17 fold_table_generator.cpp -licui18n -licuuc -o fold_table_generator
//     ./fold_table_generator > ../src/reading/fold_table.inc
//
// Sources, all through ICU's public API: case folding, decompositions and names of the Unicode
// Character Database, look-alikes of UTS #39 (the skeletons of uspoof), and the lists below, which
// say what those do not know. The steps, first that applies:
//
//     control, space, mark, format character     a space, a line break or nothing
//     a list below                               its text
//     a canonical decomposition                  the folds of its parts
//     upper case                                 the fold of its case folding
//     decimal digit                              its value
//     a name such as NEGATIVE CIRCLED DIGIT TWO  its letter or number
//     a compatibility decomposition              the folds of its parts
//     a look-alike of one ASCII character        that, in lower case
//
// and over again until nothing changes. Letters that have a case follow their lower case, so both
// cases read alike; where only the upper case has a look-alike (Cyrillic В, в), both take it.

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucptrie.h>
#include <unicode/umutablecptrie.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>
#include <unicode/uversion.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "../src/reading/fold_table.h"

namespace {

using contactlint::FoldKind;

// Everything from here on is decided by FoldCodePoint itself: no table needed.
constexpr char32_t kTableEnd = 0x20000;

struct Reading {
  std::u32string text;
  FoldKind kind = FoldKind::kPlain;
};

bool operator==(const Reading& a, const Reading& b) { return a.text == b.text && a.kind == b.kind; }

void Check(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) {
    std::fprintf(stderr, "%s: %s\n", what, u_errorName(status));
    std::exit(1);
  }
}

// ---- the lists ----------------------------------------------------------------------------------
// To add a reading: a row in the list of its kind, sorted by code point.

struct Row {
  char32_t from;
  const char32_t* to;
};

constexpr Row kPlainRows[] = {
    {0x000AB, U"\""},  // «
    {0x000B4, U"'"},   // ´
    {0x000BB, U"\""},  // »
    {0x000DE, U"th"},  // Þ
    {0x000E6, U"ae"},  // æ
    {0x000F0, U"d"},   // ð
    {0x000FE, U"th"},  // þ
    {0x00131, U"i"},   // ı
    {0x0014B, U"n"},   // ŋ
    {0x00153, U"oe"},  // œ
    {0x00259, U"e"},   // ə
    {0x002D7, U"-"},   // ˗
    {0x00387, U"·"},   // Greek ano teleia
    {0x0055A, U"'"},   // Armenian apostrophe
    {0x005BE, U"-"},   // Hebrew maqaf
    {0x005F3, U"'"},   // Hebrew geresh
    {0x005F4, U"\""},  // Hebrew gershayim
    {0x0060C, U","},   // Arabic comma
    {0x0061B, U";"},   // Arabic semicolon
    {0x0061F, U"?"},   // Arabic question mark
    {0x00629, U"ه"},   // teh marbuta
    {0x00649, U"ي"},   // alef maksura
    {0x0066A, U"%"},   // Arabic percent sign
    {0x0066B, U","},   // Arabic decimal separator
    {0x0066C, U","},   // Arabic thousands separator
    {0x00671, U"ا"},   // alef wasla
    {0x006A9, U"ك"},   // keheh
    {0x006BE, U"ه"},   // heh doachashmee
    {0x006C1, U"ه"},   // heh goal
    {0x006C3, U"ه"},   // teh marbuta goal
    {0x006CC, U"ي"},   // Farsi yeh
    {0x006D4, U"."},   // Urdu full stop
    {0x006D5, U"ه"},   // ae
    {0x00901, U"ं"},    // Devanagari candrabindu: written for anusvara and back
    {0x02018, U"'"},   // ‘
    {0x02019, U"'"},   // ’
    {0x0201A, U"'"},   // ‚
    {0x0201B, U"'"},   // ‛
    {0x0201C, U"\""},  // “
    {0x0201D, U"\""},  // ”
    {0x0201E, U"\""},  // „
    {0x0201F, U"\""},  // ‟
    {0x02027, U"·"},   // hyphenation point
    {0x02032, U"'"},   // ′
    {0x02033, U"\""},  // ″
    {0x02036, U"\""},  // ‶
    {0x02039, U"'"},   // ‹
    {0x0203A, U"'"},   // ›
    {0x02043, U"-"},   // hyphen bullet
    {0x02212, U"-"},   // minus
    {0x02219, U"·"},   // bullet operator
    {0x022C5, U"·"},   // dot operator
    {0x0275B, U"'"},   // ❛
    {0x0275C, U"'"},   // ❜
    {0x0275D, U"\""},  // ❝
    {0x0275E, U"\""},  // ❞
    {0x02795, U"+"},   // ➕
    {0x02796, U"-"},   // ➖
    {0x02E31, U"·"},   // word separator middle dot
    {0x03010, U"["},   // 【
    {0x03011, U"]"},   // 】
    {0x0301D, U"\""},  // 〝
    {0x0301E, U"\""},  // 〞
    {0x0301F, U"\""},  // 〟
};

constexpr Row kStylisedRows[] = {
    {0x00183, U"g"},    // ƃ: g upside down
    {0x00254, U"c"},    // ɔ: c upside down
    {0x0025F, U"f"},    // ɟ: f upside down
    {0x0027E, U"j"},    // ɾ: j upside down
    {0x01F51F, U"10"},  // keycap ten
    {0x01F18E, U"ab"},  {0x01F191, U"cl"},  {0x01F192, U"cool"}, {0x01F193, U"free"},
    {0x01F194, U"id"},  {0x01F195, U"new"}, {0x01F196, U"ng"},   {0x01F197, U"ok"},
    {0x01F198, U"sos"}, {0x01F199, U"up!"}, {0x01F19A, U"vs"},
};

// Letters whose look-alike is not what UTS #39 says, or that it leaves out. `nullptr`: the letter
// reads as itself (UTS #39 compares capitals with small letters, and digits with letters).
constexpr Row kLookAlikeRows[] = {
    {0x003B2, U"b"},     // β
    {0x003B3, nullptr},  // γ
    {0x003B5, U"e"},     // ε
    {0x003B6, U"z"},     // ζ
    {0x003B7, U"n"},     // η
    {0x003B8, nullptr},  // θ
    {0x003BA, U"k"},     // κ
    {0x003BC, U"m"},     // μ
    {0x003C3, U"o"},     // σ
    {0x003C4, U"t"},     // τ
    {0x003C7, U"x"},     // χ
    {0x003C9, U"w"},     // ω
    {0x003F2, U"c"},     // ϲ
    {0x00431, nullptr},  // б
    {0x00432, U"b"},     // в
    {0x00433, nullptr},  // г
    {0x00437, nullptr},  // з
    {0x0043A, U"k"},     // к
    {0x0043C, U"m"},     // м
    {0x0043D, U"h"},     // н
    {0x00442, U"t"},     // т
    {0x0044B, nullptr},  // ы
    {0x0044C, nullptr},  // ь
    {0x0044E, nullptr},  // ю
    {0x00454, U"e"},     // є
    {0x004CF, U"i"},     // ӏ
    {0x0142F, U"v"},     // ᐯ
    {0x0144C, U"u"},     // ᑌ
    {0x0144E, U"n"},     // ᑎ
    {0x01455, U"c"},     // ᑕ
    {0x0146B, U"q"},     // ᑫ
    {0x0146D, U"p"},     // ᑭ
    {0x0148D, U"j"},     // ᒍ
    {0x014AA, U"l"},     // ᒪ
    {0x01515, U"s"},     // ᔕ
    {0x0157C, U"h"},     // ᕼ
    {0x01587, U"r"},     // ᖇ
    {0x015B4, U"f"},     // ᖴ
    {0x015E9, U"a"},     // ᗩ
    {0x015EA, U"d"},     // ᗪ
    {0x015EF, U"w"},     // ᗯ
    {0x015F0, U"m"},     // ᗰ
    {0x015F7, U"b"},     // ᗷ
    {0x01614, U"z"},     // ᘔ
    {0x0166D, U"x"},     // ᙭
    {0x0212E, U"e"},     // ℮
    {0x02202, U"d"},     // ∂
};

const std::set<UScriptCode>& LookAlikeScripts() {
  static const std::set<UScriptCode> scripts = {
      USCRIPT_LATIN,  USCRIPT_GREEK, USCRIPT_CYRILLIC, USCRIPT_ARMENIAN,
      USCRIPT_COPTIC, USCRIPT_LISU,  USCRIPT_CHEROKEE, USCRIPT_COMMON,
  };
  return scripts;
}

// ---- the steps ----------------------------------------------------------------------------------

struct Range {
  char32_t first;
  char32_t last;
};

template <size_t n>
bool In(const Range (&ranges)[n], char32_t c) {
  for (const Range& range : ranges) {
    if (range.first <= c && c <= range.last) return true;
  }
  return false;
}

// Marks that change how a letter sounds but not which word it is: accents, vowel points.
constexpr Range kAccents[] = {
    {0x0300, 0x0333}, {0x0339, 0x036F}, {0x0483, 0x0487}, {0x0591, 0x05BD}, {0x05BF, 0x05BF},
    {0x05C1, 0x05C2}, {0x05C4, 0x05C5}, {0x05C7, 0x05C7}, {0x0610, 0x061A}, {0x0640, 0x0640},
    {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC}, {0x06DF, 0x06E4}, {0x06E7, 0x06E8},
    {0x06EA, 0x06ED}, {0x08CA, 0x08E1}, {0x08E3, 0x08FF}, {0x1DC0, 0x1DFF}, {0xFE70, 0xFE72},
    {0xFE74, 0xFE74}, {0xFE76, 0xFE7F},
};

// Marks laid over, round or among letters for show.
constexpr Range kOverlays[] = {
    {0x0334, 0x0338}, {0x0488, 0x0489}, {0x1AB0, 0x1AFF},
    {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
};

// Decompositions that bring nothing here: jamo (ComposePair puts them together), CJK radicals and
// compatibility ideographs, squared words and units, kana words, music, fractions (5½ is not 51/2);
// and those that would say the opposite (≠ is not =).
constexpr Range kKeptWhole[] = {
    {0x2190, 0x22FF},   {0x2A00, 0x2AFF},   {0x2E80, 0x2FDF}, {0x3036, 0x303A}, {0x309B, 0x309C},
    {0x309F, 0x309F},   {0x30FF, 0x30FF},   {0x3131, 0x3250}, {0x3260, 0x32B0}, {0x32C0, 0x33FF},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFBD3, 0xFBD6}, {0xFBEA, 0xFBFB}, {0xFC00, 0xFDFF},
    {0x1D15E, 0x1D1C0}, {0x1F200, 0x1F2FF},
};

std::string Name(char32_t c) {
  char name[128] = "";
  UErrorCode status = U_ZERO_ERROR;
  u_charName(static_cast<UChar32>(c), U_UNICODE_CHAR_NAME, name, sizeof name, &status);
  return U_SUCCESS(status) ? name : "";
}

std::u32string ToU32(const icu::UnicodeString& s) {
  std::u32string result;
  for (int32_t i = 0; i < s.length(); i = s.moveIndex32(i, 1)) result += s.char32At(i);
  return result;
}

std::u32string Ascii(const std::string& s) { return std::u32string(s.begin(), s.end()); }

std::string Lower(std::string s) {
  for (char& c : s) c = 'A' <= c && c <= 'Z' ? c + 32 : c;
  return s;
}

bool Find(const Row* begin, const Row* end, char32_t c, const Row*& found) {
  for (found = begin; found != end; ++found) {
    if (found->from == c) return true;
  }
  return false;
}

// Letters and numbers in a dress that only their name tells.
bool ByName(char32_t c, Reading& reading) {
  static const std::regex enclosed(
      "(?:(?:CROSSED )?NEGATIVE |)(?:CIRCLED|SQUARED|PARENTHESIZED) LATIN (?:CAPITAL|SMALL) LETTER "
      "([A-Z])|REGIONAL INDICATOR SYMBOL LETTER ([A-Z])");
  static const std::regex latin(
      "LATIN (?:SMALL LETTER |CAPITAL LETTER |LETTER )(SMALL CAPITAL )?"
      "((?:TURNED|REVERSED|INVERTED|SIDEWAYS|SCRIPT|BARRED|DOTLESS|OPEN|CLOSED|INSULAR|LONG) )?"
      "([A-Z])(?: WITH .*)?");
  static const std::regex numbered(
      "(?:DINGBAT |NEGATIVE |DOUBLE )*CIRCLED (?:SANS-SERIF )?(?:DIGIT|NUMBER) .*|"
      "PARENTHESIZED (?:DIGIT|NUMBER) .*|(?:DIGIT|NUMBER) .* FULL STOP|DIGIT .* COMMA|"
      "DIE FACE-[1-6]");
  const std::string name = Name(c);
  std::smatch match;
  if (std::regex_match(name, match, enclosed)) {
    reading = {Ascii(Lower(match[1].str() + match[2].str())), FoldKind::kStylised};
    return true;
  }
  if (std::regex_match(name, match, latin)) {
    static const std::set<std::string> turned = {"TURNED ", "REVERSED ", "INVERTED ", "SIDEWAYS "};
    const bool stylised = match[1].matched || turned.count(match[2]) > 0;
    reading = {Ascii(Lower(match[3])), stylised ? FoldKind::kStylised : FoldKind::kPlain};
    return true;
  }
  if (std::regex_match(name, numbered)) {
    const bool die = name.compare(0, 9, "DIE FACE-") == 0;
    const int value = die ? name[9] - '0' : static_cast<int>(u_getNumericValue(c));
    reading = {Ascii(std::to_string(value)), FoldKind::kStylised};
    return true;
  }
  return false;
}

FoldKind KindOfDecomposition(char32_t c, const std::u32string& text) {
  switch (u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE)) {
    case U_DT_CIRCLE:
    case U_DT_FONT:
    case U_DT_SQUARE:
    case U_DT_SUB:
    case U_DT_SUPER:
      // ª º ™ ℠ are how people write.
      return c == 0xAA || c == 0xBA || c == 0x2120 || c == 0x2122 ? FoldKind::kPlain
                                                                  : FoldKind::kStylised;
    case U_DT_WIDE:
      return u_isalnum(text[0]) && text[0] < 0x80 ? FoldKind::kStylised : FoldKind::kPlain;
    case U_DT_COMPAT:
      return 0x2160 <= c && c <= 0x217F ? FoldKind::kStylised : FoldKind::kPlain;  // Roman numerals
    default: return FoldKind::kPlain;
  }
}

// The ASCII character that UTS #39 compares `c` with, in lower case; letters with letters and signs
// with signs only, and never a digit.
char32_t LookAlike(const USpoofChecker* checker, char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(c, &status);
  if (LookAlikeScripts().count(script) == 0) return 0;
  if (0x3000 <= c && c <= 0x31FF) return 0;  // kana marks, CJK strokes
  icu::UnicodeString skeleton;
  uspoof_getSkeletonUnicodeString(checker, 0, icu::UnicodeString(static_cast<UChar32>(c)), skeleton,
                                  &status);
  Check(status, "uspoof_getSkeleton");
  std::u32string text = ToU32(skeleton);
  if (script == USCRIPT_LATIN) {  // the strokes and hooks of UTS #39 are combining marks
    std::u32string bare;
    for (char32_t mark : text) {
      if (u_charType(mark) != U_NON_SPACING_MARK) bare += mark;
    }
    text = bare;
  }
  if (text == U"''") return '"';
  if (text.size() != 1 || text[0] >= 0x80 || text[0] == ' ') return 0;
  const bool letter = u_isalpha(c) && u_charType(c) != U_MODIFIER_LETTER;
  if (letter != static_cast<bool>(u_isalpha(text[0])) || u_isdigit(text[0])) return 0;
  // The skeleton of I is l, as is that of l.
  if (text[0] == 'l' && u_isupper(c)) return 'i';
  return u_tolower(text[0]);
}

class Folder {
 public:
  Folder() {
    UErrorCode status = U_ZERO_ERROR;
    nfc_ = icu::Normalizer2::getNFCInstance(status);
    nfkd_ = icu::Normalizer2::getNFKDInstance(status);
    nfkc_ = icu::Normalizer2::getNFKCInstance(status);
    checker_ = uspoof_open(&status);
    Check(status, "opening ICU's data");
  }

  Reading Fold(char32_t c) const {
    if (c < 0x80) {
      if (c == '\r' || c == '\v' || c == '\f') return {U"\n"};
      if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7F) return {U"", FoldKind::kInvisible};
      return {std::u32string(1, u_tolower(c))};
    }
    const Reading step = Step(c);
    if (step.text == std::u32string(1, c)) return step;
    Reading result{U"", step.kind};
    for (char32_t part : step.text) {
      const Reading folded = Fold(part);
      result.text += folded.text;
      if (result.kind == FoldKind::kPlain && folded.kind != FoldKind::kInvisible) {
        result.kind = folded.kind;
      }
    }
    return result;
  }

 private:
  Reading Step(char32_t c) const {
    const int8_t type = u_charType(c);
    const Row* row = nullptr;
    if (c == 0x85 || c == 0x2028 || c == 0x2029) return {U"\n"};
    if (type == U_CONTROL_CHAR) return {U"", FoldKind::kInvisible};
    if (type == U_SPACE_SEPARATOR || type == U_PRIVATE_USE_CHAR || c == 0x2800 || c == 0xFFFC) {
      return {U" "};
    }
    if (In(kAccents, c)) return {U""};
    if (In(kOverlays, c)) return {U"", FoldKind::kInvisible};
    if (type == U_NON_SPACING_MARK && u_getCombiningClass(c) == 7) return {U""};  // nuktas
    if (type == U_FORMAT_CHAR || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
      return {U"", FoldKind::kInvisible};
    }
    if (Find(std::begin(kPlainRows), std::end(kPlainRows), c, row)) return {row->to};
    if (Find(std::begin(kStylisedRows), std::end(kStylisedRows), c, row)) {
      return {row->to, FoldKind::kStylised};
    }

    icu::UnicodeString raw;
    if (!In(kKeptWhole, c) && nfc_->getRawDecomposition(c, raw) && !KeptWhole(c, raw)) {
      return {ToU32(raw)};
    }
    icu::UnicodeString folded(static_cast<UChar32>(c));
    folded.foldCase();
    if (folded != icu::UnicodeString(static_cast<UChar32>(c))) return {ToU32(folded)};

    if (Find(std::begin(kLookAlikeRows), std::end(kLookAlikeRows), c, row)) {
      if (row->to == nullptr) return {std::u32string(1, c)};
      return {row->to, FoldKind::kLookAlike};
    }
    if (type == U_DECIMAL_DIGIT_NUMBER) {
      const int decomposition = u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE);
      return {Ascii(std::to_string(u_charDigitValue(c))), decomposition == U_DT_NONE && c < 0x1FBF0
                                                              ? FoldKind::kDigitByValue
                                                              : FoldKind::kStylised};
    }
    if (type == U_DASH_PUNCTUATION && (c < 0x3000 || c > 0x30FF)) return {U"-"};
    Reading by_name;
    if (ByName(c, by_name)) return by_name;

    // Halfwidth Hangul letters decompose to letters that stand alone, not to conjoining ones.
    if (0xFFA0 <= c && c <= 0xFFDC && nfkc_->getRawDecomposition(c, raw)) return {ToU32(raw)};
    if (!In(kKeptWhole, c) && nfkd_->getDecomposition(c, raw) && !KeptWhole(c, raw)) {
      const std::u32string text = ToU32(raw);
      return {text, KindOfDecomposition(c, text)};
    }

    char32_t look = LookAlike(checker_, c);
    const char32_t upper = u_toupper(c);
    if (look == 0 && upper != c) look = LookAlike(checker_, upper);
    if (look != 0) return {std::u32string(1, look), FoldKind::kLookAlike};
    return {std::u32string(1, c)};
  }

  static bool KeptWhole(char32_t c, const icu::UnicodeString& decomposition) {
    if (u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE) == U_DT_FRACTION) return true;
    // Voiced kana: ComposePair makes them, so they are not taken apart.
    const UChar32 last = decomposition.char32At(decomposition.length() - 1);
    if (decomposition.length() == 2 && (last == 0x3099 || last == 0x309A)) return true;
    // ¨ ¯ ¸ are signs of their own, not a space with an accent.
    return decomposition.length() > 1 && decomposition.char32At(0) == ' ';
  }

  const icu::Normalizer2* nfc_;
  const icu::Normalizer2* nfkd_;
  const icu::Normalizer2* nfkc_;
  USpoofChecker* checker_;
};

std::string Utf8(const std::u32string& text) {
  icu::UnicodeString s;
  for (char32_t c : text) s.append(static_cast<UChar32>(c));
  std::string result;
  s.toUTF8String(result);
  return result;
}

void PrintBytes(const char* type, const char* name, const std::vector<uint32_t>& values) {
  std::printf("constexpr %s %s[] = {", type, name);
  for (size_t i = 0; i < values.size(); ++i) {
    if (i % 8 == 0) std::printf("\n    ");
    std::printf("0x%x,%s", values[i], i % 8 == 7 ? "" : " ");
  }
  std::printf("\n};\n\n");
}

}  // namespace

int main() {
  const Folder folder;
  std::map<char32_t, Reading> readings;
  std::map<int32_t, int> uses_of_shift;
  for (char32_t c = 0x80; c < kTableEnd; ++c) {
    if (U_IS_SURROGATE(c)) continue;
    const Reading reading = folder.Fold(c);
    if (reading == Reading{std::u32string(1, c)}) continue;
    readings[c] = reading;
    if (reading.text.size() == 1 && reading.text[0] >= 0x80) ++uses_of_shift[reading.text[0] - c];
  }

  // A value: kind in the upper three bits; below them 1 for "", an ASCII character, 128 + an index
  // of kFoldShifts, or 128 + the number of shifts + an offset into kFoldTexts. 0: reads as itself.
  std::vector<uint32_t> shifts;
  std::map<int32_t, uint32_t> value_of_shift;
  for (const auto& [shift, uses] : uses_of_shift) {
    if (uses < 3) continue;
    value_of_shift[shift] = 128 + shifts.size();
    shifts.push_back(static_cast<uint32_t>(shift));
  }
  const uint32_t first_text = 128 + shifts.size();
  std::string texts;
  UErrorCode status = U_ZERO_ERROR;
  UMutableCPTrie* builder = umutablecptrie_open(0, 0, &status);
  for (const auto& [c, reading] : readings) {
    uint32_t value = 0;
    const std::u32string& text = reading.text;
    const auto shift = text.size() == 1 ? value_of_shift.find(text[0] - c) : value_of_shift.end();
    if (text.empty()) {
      value = 1;
    } else if (text.size() == 1 && text[0] < 0x80) {
      value = text[0];
    } else if (shift != value_of_shift.end()) {
      value = shift->second;
    } else {
      const std::string utf8 = Utf8(text) + '\0';
      size_t offset = texts.find(utf8);
      if (offset == std::string::npos) {
        offset = texts.size();
        texts += utf8;
      }
      value = first_text + static_cast<uint32_t>(offset);
    }
    if (value >= 1u << 13) {
      std::fprintf(stderr, "the texts have outgrown 13 bits\n");
      return 1;
    }
    value |= static_cast<uint32_t>(reading.kind) << 13;
    umutablecptrie_set(builder, c, value, &status);
  }
  UCPTrie* trie =
      umutablecptrie_buildImmutable(builder, UCPTRIE_TYPE_SMALL, UCPTRIE_VALUE_BITS_16, &status);
  Check(status, "building the trie");
  const int32_t size = ucptrie_toBinary(trie, nullptr, 0, &status);
  status = U_ZERO_ERROR;
  std::vector<uint32_t> words((size + 3) / 4);
  ucptrie_toBinary(trie, words.data(), static_cast<int32_t>(words.size() * 4), &status);
  Check(status, "serialising the trie");

  UVersionInfo version;
  u_getUnicodeVersion(version);
  std::printf(
      "// Written by core/data/fold_table_generator.cpp: do not edit.\n"
      "//\n"
      "// From the Unicode Character Database and the confusables of UTS #39, Unicode %d.%d, as "
      "held\n"
      "// by ICU %s. Copyright (C) 1991-2022 Unicode, Inc.; used under the Unicode License\n"
      "// (https://www.unicode.org/license.txt).\n"
      "//\n"
      "// The trie is in the machine's byte order: little-endian.\n\n",
      version[0], version[1], U_ICU_VERSION);
  std::printf("constexpr char32_t kFoldTableEnd = 0x%x;\n\n", static_cast<unsigned>(kTableEnd));
  std::printf("// Added to the code point.\n");
  PrintBytes("uint32_t", "kFoldShifts", shifts);
  std::printf("// Each ends with a zero.\n");
  std::vector<uint32_t> text_bytes;
  for (char byte : texts) text_bytes.push_back(static_cast<unsigned char>(byte));
  PrintBytes("unsigned char", "kFoldTexts", text_bytes);
  std::printf("// A UCPTrie of type small with 16-bit values, %d bytes.\n", size);
  PrintBytes("uint32_t", "kFoldTrie", words);
  std::fprintf(stderr, "%zu code points, %zu shifts, %zu bytes of texts, trie %d bytes\n",
               readings.size(), shifts.size(), texts.size(), size);
  return 0;
}
