// The literal reading: what it says, and exactly where every byte of it came from.
#include "reading/view.h"

#include <doctest/doctest.h>

#include <string>

#include "answers.h"

namespace contactlint {
namespace {

TEST_CASE("capitals, accents, full width and look-alikes read as small ASCII letters") {
  CHECK(ReadLiteral(u"JosÉ").text == "jose");
  CHECK(ReadLiteral(u"ｊｏ＠ｉｎｂｏｘ．ｌｖ").text == "jo@inbox.lv");
  CHECK(ReadLiteral(u"\x0440\x0430\x0443").text == "pay");  // Cyrillic
  CHECK(ReadLiteral(u"٠١٢ ३४ ５６").text == "012 34 56");
}

TEST_CASE("every byte has an origin") {
  for (const char16_t* source : {u"", u"plain", u"е\x0301ж", u"\xD83D\xDE00x", u"\xD800", u"㍿ ﬃ"}) {
    const View view = ReadLiteral(source);
    CHECK(view.text.size() == view.origins.size());
    for (const Origin& origin : view.origins) CHECK(origin.start < origin.end);
  }
}

TEST_CASE("a surrogate pair is one character of two units") {
  const View view = ReadLiteral(u"a\xD835\xDC1B" u"c");  // 𝐛
  CHECK(view.text == "abc");
  CheckSourceOf(view, "b", 1, 3);
  CheckSourceOf(view, "c", 3, 4);
  CHECK((MarksIn(view, {1, 2}) & kStylisedMark) != 0);
  CHECK((MarksIn(view, {0, 1}) & kStylisedMark) == 0);
}

TEST_CASE("a lone surrogate reads as the replacement character and swallows no neighbour") {
  const View high = ReadLiteral(u"a\xD835z");
  CHECK(high.text == "a\uFFFDz");
  CheckSourceOf(high, "z", 2, 3);
  const View low = ReadLiteral(u"\xDC1Bz");
  CHECK(low.text == "\uFFFDz");
  CheckSourceOf(low, "z", 1, 2);
  CHECK(ReadLiteral(u"\xDC1B\xD835").text == "\uFFFD\uFFFD");
}

TEST_CASE("a keycap is its digit, selector and key included") {
  const View view = ReadLiteral(u"5\xFE0F\x20E3" u"6\xFE0F\x20E3.");
  CHECK(view.text == "56.");
  CheckSourceOf(view, "5", 0, 3);
  CheckSourceOf(view, "6", 3, 6);
  CheckSourceOf(view, ".", 6, 7);
  CHECK((MarksIn(view, {0, 1}) & kStylisedMark) != 0);
}

TEST_CASE("zero-width characters belong to nobody and are remembered by what follows") {
  const View view = ReadLiteral(u"\x200Bg\x200Bm\x200B");
  CHECK(view.text == "gm");
  CheckSourceOf(view, "g", 1, 2);
  CheckSourceOf(view, "gm", 1, 4);
  CHECK((MarksIn(view, {1, 2}) & kAfterInvisible) != 0);
}

TEST_CASE("a combining mark is part of its letter's origin") {
  const View view = ReadLiteral(u"re\x0301s");
  CHECK(view.text == "res");
  CheckSourceOf(view, "e", 1, 3);
  CheckSourceOf(view, "s", 3, 4);
  CHECK((MarksIn(view, {1, 2}) & kCombined) == 0);  // an accent is ordinary
}

TEST_CASE("a letter of Hangul or kana that is written in pieces reads as the whole one") {
  const View hangul = ReadLiteral(u"\x1112\x1161\x11AB\x1100\x1173 \x1112");
  CHECK(hangul.text == "한그 \u1112");
  CheckSourceOf(hangul, "한", 0, 3);
  CheckSourceOf(hangul, "그", 3, 5);
  const View kana = ReadLiteral(u"\x30C6\x3099\x30A3\x3099\xFF76\xFF9E\xFF8A\xFF9F");
  CHECK(kana.text == "ディ\u3099ガパ");
  CheckSourceOf(kana, "デ", 0, 2);
  CheckSourceOf(kana, "ガ", 4, 6);
}

TEST_CASE("the dot under a letter of an Indian script is part of its letter's origin") {
  CheckSourceOf(ReadLiteral(u"\x0921\x093C!"), "\u0921", 0, 2);  // ड़
  CheckSourceOf(ReadLiteral(u"\x09AF\x09BC!"), "\u09AF", 0, 2);  // য়
}

TEST_CASE("what stands between two letters in pieces keeps them apart") {
  const View view = ReadLiteral(u"\x1112\x200B\x1161");
  CHECK(view.text == "\u1112\u1161");
}

TEST_CASE("a heap of marks on one letter is a disguise") {
  const View view = ReadLiteral(u"g\x0336\x0337\x0338\x0334m");
  CHECK(view.text == "gm");
  CheckSourceOf(view, "g", 0, 5);
  CHECK((MarksIn(view, {0, 1}) & kCombined) != 0);
  CHECK((MarksIn(view, {1, 2}) & kCombined) == 0);
}

TEST_CASE("a mark at the very beginning is dropped") {
  const View view = ReadLiteral(u"\x0301" u"a");
  CHECK(view.text == "a");
  CheckSourceOf(view, "a", 1, 2);
}

TEST_CASE("line ends of every system are line ends") {
  CHECK(ReadLiteral(u"a\r\nb").text == "a\n\nb");
  CHECK(ReadLiteral(u"a\rb").text == "a\nb");
  CheckSourceOf(ReadLiteral(u"a\r\nb"), "b", 3, 4);
}

TEST_CASE("control characters part words, and the seam stays a seam") {
  CHECK(ReadLiteral(std::u16string_view(u"a\0b", 3)).text == "a b");
  CHECK(ReadLiteral(u"a\tb\x7F").text == "a b ");
  CHECK(ReadLiteral(u"a\x1E" u"b").text == std::string("a") + kSeam + "b");
}

TEST_CASE("a letter that reads as several bytes has one origin for all of them") {
  const View view = ReadLiteral(u"xﬃy");
  CHECK(view.text == "xffiy");
  CheckSourceOf(view, "f", 1, 2);
  CheckSourceOf(view, "ffi", 1, 2);
  CheckSourceOf(view, "y", 2, 3);
}

TEST_CASE("an offset is added to every origin") {
  const View view = ReadLiteral(u"jo", 40);
  CHECK(SourceOf(view, {0, 2}) == SourceSpan{40, 42});
}

TEST_CASE("capitals are remembered beyond ASCII") {
  const View view = ReadLiteral(u"Éж");
  CHECK((MarksIn(view, {0, 1}) & kUpperCase) != 0);
  CHECK((MarksIn(view, {1, 2}) & kUpperCase) == 0);
}

TEST_CASE("digits of another script are remembered") {
  const View view = ReadLiteral(u"5٥");
  CHECK(view.text == "55");
  CHECK((MarksIn(view, {0, 1}) & kForeignDigit) == 0);
  CHECK((MarksIn(view, {1, 2}) & kForeignDigit) != 0);
}

TEST_CASE("the source of a turned piece runs from its first unit to its last") {
  View view = ReadLiteral(u"abc");
  std::swap(view.origins[0], view.origins[2]);
  CHECK(SourceOf(view, {0, 3}) == SourceSpan{0, 3});
  CHECK(SourceOf(view, {0, 2}) == SourceSpan{1, 3});
}

}  // namespace
}  // namespace contactlint
