// Tests of reading/fold_table.h against ICU's own data and against lists of what people type.
#include "reading/fold_table.h"

#include <doctest/doctest.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <string>

namespace contactlint {
namespace {

constexpr char32_t kEnd = 0x110000;

std::string FoldOne(char32_t c) {
  char buffer[4];
  return std::string(FoldCodePoint(c, buffer).text);
}

FoldKind KindOf(char32_t c) {
  char buffer[4];
  return FoldCodePoint(c, buffer).kind;
}

std::string FoldText(std::u32string_view text) {
  std::string result;
  for (char32_t c : text) result += FoldOne(c);
  return result;
}

std::u32string Decode(const std::string& utf8) {
  std::u32string result;
  const int32_t length = static_cast<int32_t>(utf8.size());
  for (int32_t i = 0; i < length;) {
    UChar32 c;
    U8_NEXT(utf8.data(), i, length, c);
    result += static_cast<char32_t>(c < 0 ? 0x110000 : c);
  }
  return result;
}

bool IsValidUtf8(const std::string& utf8) {
  return Decode(utf8).find(char32_t{0x110000}) == std::u32string::npos;
}

TEST_CASE("every code point folds to valid UTF-8 that folds to itself") {
  for (char32_t c = 0; c < kEnd; ++c) {
    const std::string text = FoldOne(c);
    CAPTURE(static_cast<uint32_t>(c));
    if (!IsValidUtf8(text)) FAIL_CHECK("not valid UTF-8");
    if (FoldText(Decode(text)) != text) FAIL_CHECK("folds on to ", FoldText(Decode(text)));
  }
}

TEST_CASE("what a fold gives is plain") {
  for (char32_t c = 0; c < kEnd; ++c) {
    for (char32_t part : Decode(FoldOne(c))) {
      if (KindOf(part) != FoldKind::kPlain) FAIL_CHECK(static_cast<uint32_t>(c));
    }
  }
}

TEST_CASE("both cases of a letter fold alike") {
  for (char32_t c = 0; c < kEnd; ++c) {
    const UChar32 point = static_cast<UChar32>(c);
    CAPTURE(static_cast<uint32_t>(c));
    if (U_IS_SURROGATE(point) || c == 0x345) continue;  // U+0345 is a mark with an upper case
    const std::string text = FoldOne(c);
    if (FoldOne(u_foldCase(point, U_FOLD_CASE_DEFAULT)) != text) FAIL_CHECK("case folding differs");
    if (c == 0x130) continue;  // İ: its lower case is an i with a dot, its only one the plain i
    if (FoldOne(u_tolower(point)) != text) FAIL_CHECK("lower case differs");
    // ſ and the like share their upper case with another letter, and must fold as it does.
    if (FoldOne(u_toupper(point)) != text && c != 0x131) {
      FAIL_CHECK("upper case differs: ", FoldOne(u_toupper(point)), " ", text);
    }
  }
}

TEST_CASE("composed and decomposed text fold alike, but for kana, Hangul and signs") {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normaliser = icu::Normalizer2::getNFCInstance(status);
  for (char32_t c = 0x80; c < 0x1D000; ++c) {
    // Kept whole: negated signs, kana, Hangul syllables, compatibility ideographs.
    if ((0x2190 <= c && c <= 0x22FF) || (0x2A00 <= c && c <= 0x2AFF)) continue;
    if ((0x3000 <= c && c <= 0x30FF) || (0xAC00 <= c && c <= 0xD7A3)) continue;
    if (0xF900 <= c && c <= 0xFAFF) continue;
    icu::UnicodeString parts;
    if (!normaliser->getDecomposition(static_cast<UChar32>(c), parts)) continue;
    std::string text;
    parts.toUTF8String(text);
    CAPTURE(static_cast<uint32_t>(c));
    CHECK(FoldText(Decode(text)) == FoldOne(c));
  }
}

TEST_CASE("every decimal digit folds to its ASCII digit") {
  for (char32_t c = 0x80; c < kEnd; ++c) {
    const int32_t value = u_charDigitValue(static_cast<UChar32>(c));
    if (value < 0) continue;
    CAPTURE(static_cast<uint32_t>(c));
    const bool ideograph = 0x3000 <= c && c <= 0x9FFF;  // 〇 一 二: the language tables read them
    if (ideograph) {
      CHECK(FoldOne(c).size() == 3);
    } else {
      CHECK(FoldOne(c) == std::to_string(value));
      CHECK(KindOf(c) != FoldKind::kPlain);
    }
  }
  CHECK(KindOf(U'٣') == FoldKind::kDigitByValue);
  CHECK(KindOf(U'३') == FoldKind::kDigitByValue);
  CHECK(KindOf(U'𝟛') == FoldKind::kStylised);
}

TEST_CASE("ASCII folds to its lower case and to nothing else") {
  for (char32_t c = 0x20; c < 0x7F; ++c) {
    CHECK(FoldOne(c) == std::string(1, static_cast<char>(u_tolower(static_cast<UChar32>(c)))));
    CHECK(KindOf(c) == FoldKind::kPlain);
  }
}

TEST_CASE("accents fold away") {
  CHECK(FoldText(U"Ünïcödé Ångström ĐAK LẮK Łódź Škoda Çà Ñandú São") ==
        "unicode angstrom dak lak lodz skoda ca nandu sao");
  CHECK(FoldText(U"straße Æsop œuvre İstanbul ısı Øre ſet") ==
        "strasse aesop oeuvre istanbul isi ore set");
  CHECK(FoldText(U"e\u0301 Z\u0310\u0353\u0334a") == "e za");
}

TEST_CASE("look-alike letters read as Latin") {
  CHECK(FoldText(U"Ѕkуре") == "skype");
  CHECK(FoldText(U"ТЕLЕGRАМ") == "telegram");
  CHECK(FoldText(U"yοur") == "your");
  CHECK(FoldText(U"ɡmаіl") == "gmail");
  CHECK(FoldText(U"Օսʟօօҡ") != "");
  CHECK(FoldText(U"ᏚᏦᎽᏢᎬ") == "skype");
  CHECK(FoldText(U"ꓢꓗꓬꓑꓰ") == "skype");
  CHECK(FoldText(U"ᗪᗩᔕᕼ") == "dash");
  CHECK(KindOf(U'а') == FoldKind::kLookAlike);
  CHECK(KindOf(U'В') == FoldKind::kLookAlike);
}

TEST_CASE("Cyrillic letters without a Latin look stay, whatever their case") {
  CHECK(FoldText(U"ГДЗ гдз Жж Ыы Ьь Юю Бб") == "гдз гдз жж ыы ьь юю бб");
  CHECK(FoldText(U"Ёлка ёлка") == FoldText(U"Елка елка"));
}

TEST_CASE("a Latin word with a letter of another script knows a second look of it") {
  CHECK(LookAmongLatin(U'Ν') == 'n');
  CHECK(FoldOne(U'Ν') == "v");
  CHECK(LookAmongLatin(U'я') == 'r');
  CHECK(LookAmongLatin(U'卂') == 'a');
  CHECK(LookAmongLatin(U'а') == 0);
  CHECK(LookAmongLatin(U'a') == 0);
  CHECK(LookAmongLatin(0x10FFFF) == 0);
}

TEST_CASE("letters in fancy dress read as letters") {
  const char32_t* const dresses[] = {
      U"𝐆𝐦𝐚𝐢𝐥", U"𝔾𝕞𝕒𝕚𝕝", U"𝓖𝓶𝓪𝓲𝓵", U"𝔊𝔪𝔞𝔦𝔩", U"𝙶𝚖𝚊𝚒𝚕",
      U"Ⓖⓜⓐⓘⓛ", U"🅖🅜🅐🅘🅛", U"🄶🄼🄰🄸🄻", U"🅶🅼🅰🅸🅻", U"Ｇｍａｉｌ",
      U"⒢⒨⒜⒤⒧", U"ɢᴍᴀɪʟ", U"ᴳᵐᵃⁱˡ", U"🇬🇲🇦🇮🇱", U"G\uFE0Fm🅰\uFE0Fil",
  };
  for (const char32_t* dress : dresses) {
    CHECK(FoldText(dress) == "gmail");
    CHECK((KindOf(dress[1]) == FoldKind::kStylised || dress[0] == U'G'));
  }
  CHECK(FoldText(U"ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz") == "aqcpefghijklmuodbrstnvwxyz");
  CHECK(FoldText(U"🆔 🅿 🔟") == "id p 10");
  CHECK(FoldText(U"ⅳ Ⅳ ℡ №") == "iv iv tel no");
}

TEST_CASE("digits in fancy dress read as digits") {
  CHECK(FoldText(U"①②③ ❶❷❸ ➀➁➂ ➊➋➌ ⓵⓶⓷ ⑴⑵⑶ ⒈⒉⒊ ⚀⚁⚂ ¹²³ ₁₂₃ １２３ 𝟏𝟐𝟑 🄂🄃🄄 ⓪⓿⑩⑳") ==
        "123 123 123 123 123 123 123 123 123 123 123 123 123 001020");
  for (char32_t c : std::u32string_view(U"①❶➀➊⓵⑴⒈⚀¹₁１𝟏")) CHECK(KindOf(c) == FoldKind::kStylised);
  CHECK(FoldText(U"5\uFE0F\u20E3") == "5");
  CHECK(KindOf(0x20E3) == FoldKind::kInvisible);
  CHECK(KindOf(0xFE0F) == FoldKind::kInvisible);
}

TEST_CASE("what cannot be seen is nothing") {
  const char32_t points[] = {0x00AD,  0x034F,  0x061C, 0x115F, 0x1160,  0x180E,  0x200B,
                             0x200C,  0x200D,  0x200E, 0x202E, 0x2060,  0x2063,  0x2066,
                             0x3164,  0xFEFF,  0xFFA0, 0xFE00, 0xE0001, 0xE0061, 0xE007F,
                             0xE0100, 0xE01EF, 0x0000, 0x007F, 0x0090};
  for (char32_t c : points) {
    CAPTURE(static_cast<uint32_t>(c));
    CHECK(FoldOne(c) == "");
  }
  CHECK(KindOf(0x200B) == FoldKind::kInvisible);
  CHECK(KindOf(0xE0061) == FoldKind::kInvisible);
  CHECK(KindOf(0x0301) == FoldKind::kPlain);  // an accent is how people write
}

TEST_CASE("spaces are spaces and line ends are line ends") {
  for (char32_t c : std::u32string_view(U"\u00A0\u1680\u2000\u200A\u202F\u205F\u3000\uF0D8")) {
    CHECK(FoldOne(c) == " ");
  }
  CHECK(FoldOne(0xF0000) == " ");
  for (char32_t c : std::u32string_view(U"\n\r\v\f\u0085\u2028\u2029")) CHECK(FoldOne(c) == "\n");
  CHECK(FoldOne('\t') == "\t");
}

TEST_CASE("dashes, quotes and wide signs read as the ASCII ones") {
  CHECK(FoldText(U"‐‑‒–—―−﹣－➖") == "----------");
  CHECK(FoldText(U"‘’‚‛′ʼ´“”„″«»") == "'''''''\"\"\"\"\"\"");
  CHECK(FoldText(U"＠﹫．․＋➕＿／∕：（）") == "@@..++_//:()");
  CHECK(FoldText(U"…") == "...");
  CHECK(FoldText(U"。 、 ー ・ 📧 ☎ ½ × ≠ € © • 「") == "。 、 ー ・ 📧 ☎ ½ × ≠ € © • 「");
  CHECK(FoldText(U"｡ ･ ｰ") == "。 ・ ー");
}

TEST_CASE("Arabic letters fold over their spellings and forms") {
  CHECK(FoldText(U"أإآٱا") == "ااااا");
  CHECK(FoldText(U"یى ک ة ﻫﺎﺗﻒ") == "يي ك ه هاتف");
  CHECK(FoldText(U"رَقْمُكَ رقـــمك") == "رقمك رقمك");
  CHECK(FoldText(U"۰۱۲٣") == "0123");
}

TEST_CASE("vowel signs of Indic scripts and Thai stay, nuktas go") {
  CHECK(FoldText(U"फ़ोन नंबर") == "फोन नंबर");
  CHECK(FoldText(U"फ\u093Cोन नँबर") == "फोन नंबर");
  CHECK(FoldText(U"ফোন") == FoldText(U"ফ\u09C7\u09BEন"));
  CHECK(FoldText(U"โทรศัพท์") == "โทรศัพท์");
}

TEST_CASE("East Asian text stays as it is, half and full width alike") {
  CHECK(FoldText(U"電話番号 ガギグ パ 연락처 카톡 微信") == "電話番号 ガギグ パ 연락처 카톡 微信");
  CHECK(FoldText(U"ﾒｰﾙ") == "メール");
  CHECK(FoldText(U"ﾾ") == FoldText(U"ㅎ"));
}

TEST_CASE("neighbours that make one letter are put together") {
  CHECK(ComposePair(U'カ', 0x3099) == U'ガ');
  CHECK(ComposePair(U'は', 0x309A) == U'ぱ');
  CHECK(ComposePair(U'ウ', 0x3099) == U'ヴ');
  CHECK(ComposePair(0x1112, 0x1161) == U'하');
  CHECK(ComposePair(U'하', 0x11AB) == U'한');
  CHECK(ComposePair(U'a', 0x0301) == 0);
  UErrorCode status = U_ZERO_ERROR;
  for (char32_t c = 0x3041; c <= 0x30FF; ++c) {
    for (char32_t mark : {char32_t{0x3099}, char32_t{0x309A}}) {
      CAPTURE(static_cast<uint32_t>(c));
      const UChar32 expected = icu::Normalizer2::getNFCInstance(status)->composePair(
          static_cast<UChar32>(c), static_cast<UChar32>(mark));
      CHECK(ComposePair(c, mark) == static_cast<char32_t>(expected < 0 ? 0 : expected));
    }
  }
}

TEST_CASE("values that are no code points read as the replacement character") {
  CHECK(FoldOne(0xD800) == "\xEF\xBF\xBD");
  CHECK(FoldOne(0xDFFF) == "\xEF\xBF\xBD");
  CHECK(FoldOne(0x110000) == "\xEF\xBF\xBD");
  CHECK(FoldOne(0xFFFFFFFF) == "\xEF\xBF\xBD");
}

}  // namespace
}  // namespace contactlint
