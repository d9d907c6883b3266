// Texts that were put through an encoding, and where every opened character came from.
#include "reading/decoded.h"

#include <doctest/doctest.h>

#include <string>

#include "answers.h"

namespace contactlint {
namespace {

// The decoded text; "-" where nothing was opened.
std::string Decoded(std::u16string_view source) {
  const std::optional<View> view = ReadDecoded(ReadLiteral(source), source, 0);
  return view ? view->text : "-";
}

TEST_CASE("percent escapes are opened where they are printable") {
  CHECK(Decoded(u"jo%40inbox%2Elv") == "jo@inbox.lv");
  CHECK(Decoded(u"100%25 done") == "100% done");
  CHECK(Decoded(u"50% off") == "-");
  CHECK(Decoded(u"%0A%00%7F") == "-");
  CHECK(Decoded(u"%4") == "-");
  CHECK(Decoded(u"%zz") == "-");
}

TEST_CASE("entities are opened by number and by name") {
  CHECK(Decoded(u"jo&#64;inbox&#x2E;lv") == "jo@inbox.lv");
  CHECK(Decoded(u"jo&commat;inbox&period;lv") == "jo@inbox.lv");
  CHECK(Decoded(u"&unknown; &#; &#x; Q&A; R&D") == "-");
  CHECK(Decoded(u"&#99999999;") == "-");
}

TEST_CASE("escapes of program text are opened") {
  CHECK(Decoded(u"jo\\u0040inbox\\x2elv") == "jo@inbox.lv");
  CHECK(Decoded(u"C:\\users\\new") == "-");
  CHECK(Decoded(u"\\u00") == "-");
}

TEST_CASE("what an encoding hides is folded as the text is") {
  CHECK(Decoded(u"%E2%93%99%EF%BD%8F%40inbox.lv") == "jo@inbox.lv");  // ⓙｏ
  CHECK(Decoded(u"&#9433;&#xFF4F;@inbox.lv") == "jo@inbox.lv");
  CHECK(Decoded(u"\\u24D9\\ud835\\udc28@inbox.lv") == "jo@inbox.lv");  // ⓙ𝐨
  CHECK(Decoded(u"4pOZ772PQGluYm94Lmx2") == "jo@inbox.lv");
  CHECK(Decoded(u"j%E2%80%8Bo") == "jo");  // a zero-width space
}

TEST_CASE("bytes that are no UTF-8 are not opened") {
  CHECK(Decoded(u"%E2%93 %FF %C0%80 %ED%A0%80") == "-");
  CHECK(Decoded(u"\\ud835 \\udc28") == "-");
  CHECK(Decoded(u"4pOZ773AQGluYm94Lmx2") == "-");
}

TEST_CASE("base64 is opened where it holds text") {
  CHECK(Decoded(u"mail: am9Aa2l2aS1pbmJveC5sdg== ok") == "mail: jo@kivi-inbox.lv ok");
  CHECK(Decoded(u"KzQ0MjA3OTQ2MDgxOA==") == "+442079460818");
  CHECK(Decoded(u"VGhlIGZlbmNlIGlz") == "the fence is");
  CHECK(Decoded(u"internationalisation") == "-");
  CHECK(Decoded(u"am9Aa2l2") == "-");                     // too short
}

TEST_CASE("an opened character stands where its escape stood") {
  const std::u16string_view source = u"x jo%40inbox&#46;lv y";
  const std::optional<View> view = ReadDecoded(ReadLiteral(source), source, 0);
  REQUIRE(view);
  CHECK(view->text == "x jo@inbox.lv y");
  CheckSourceOf(*view, "@", 4, 7);
  CheckSourceOf(*view, ".", 12, 17);
  CheckSourceOf(*view, "jo@inbox.lv", 2, 19);
  CHECK((MarksIn(*view, {4, 5}) & kDecodedMark) != 0);
  CHECK((MarksIn(*view, {2, 4}) & kDecodedMark) == 0);
}

TEST_CASE("what came out of base64 stands on the whole word") {
  const std::u16string_view source = u"mail: am9Aa2l2aS1pbmJveC5sdg== ok";
  const std::optional<View> view = ReadDecoded(ReadLiteral(source), source, 0);
  REQUIRE(view);
  CheckSourceOf(*view, "jo@kivi-inbox.lv", 6, 30);
  CheckSourceOf(*view, "kivi", 6, 30);
  CheckSourceOf(*view, "ok", 31, 33);
}

TEST_CASE("reversed text keeps its characters whole and turns its brackets") {
  const View view = ReadReversed(ReadLiteral(u"(vl.xobni@öж)"));
  CHECK(view.text == "(жo@inbox.lv)");
  CheckSourceOf(view, "inbox", 4, 9);
  CheckSourceOf(view, "ж", 11, 12);
}

TEST_CASE("rot13 turns letters and nothing else") {
  const View view = ReadRot13(ReadLiteral(u"Wb@vaobk.yi 5"));
  CHECK(view.text == "jo@inbox.lv 5");
  CheckSourceOf(view, "jo", 0, 2);
}

TEST_CASE("the linter sees through encodings and marks what was typed") {
  CHECK(Relint("mail: ⟦email|jo%40inbox%2Elv⟧ ok") == "mail: ⟦email|jo%40inbox%2Elv⟧ ok");
  CHECK(Relint("mail: ⟦email|jo&#64;inbox&#46;lv⟧ ok") == "mail: ⟦email|jo&#64;inbox&#46;lv⟧ ok");
  CHECK(Relint("read it: ⟦email|am9Aa2l2aS1pbmJveC5sdg==⟧") ==
        "read it: ⟦email|am9Aa2l2aS1pbmJveC5sdg==⟧");
  CHECK(Relint("backwards: ⟦email|vl.xobni@ssom.adlit⟧") ==
        "backwards: ⟦email|vl.xobni@ssom.adlit⟧");
  CHECK(Relint("rot13: ⟦email|gvyqn@vaobk.yi⟧") == "rot13: ⟦email|gvyqn@vaobk.yi⟧");
}

TEST_CASE("encoded and reversed nothings are nothing") {
  for (const char* text :
       {"The discount is 20%OFF&MORE until Friday", "sha1 da39a3ee5e6b4b0d3255bfef",
        "see C:\\xampp\\htdocs and %TEMP%", "the word stressed reversed is desserts"}) {
    CHECK(Relint(text) == text);
  }
}

}  // namespace
}  // namespace contactlint
