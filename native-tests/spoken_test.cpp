// Words that stand for signs, and those that do not.
#include "reading/spoken.h"

#include <doctest/doctest.h>

#include <string>

#include "answers.h"

namespace contactlint {
namespace {

// The spoken reading; "-" where there is none.
std::string Spoken(std::string_view utf8) {
  const Reading literal = ReadLiterally(utf8);
  const std::optional<View> view = ReadSpoken(literal.view, literal.tokens, TheLexicon());
  return view ? view->text : "-";
}

TEST_CASE("an at before a mailbox is a word, the at behind it the sign") {
  for (const char* text : {"reach me at ⟦email|runa dot keys at tuta dot com⟧ any evening",
                           "reach me at ⟦email|runa.keys7 at gmail dot com⟧",
                           "reach me at ⟦email|runa dot keys (at) lakehut dot io⟧"}) {
    CheckMarked(text);
  }
  CheckMarked("meet us at ⟦external_link|lakehut.io⟧ at noon");
}

TEST_CASE("at and dot are signs where an address stands") {
  CHECK(Spoken("jo at inbox dot lv") == "jo@inbox.lv");
  CHECK(Spoken("lucia arroba fernbridge punto es") == "lucia@fernbridge.es");
  CHECK(Spoken("лена собака инбокс точка ру").find('@') != std::string::npos);
  CHECK(Spoken("jo underscore k at inbox dot lv") == "jo_k@inbox.lv");
  CHECK(Spoken("jo dash k at inbox dot lv") == "jo-k@inbox.lv");
}

TEST_CASE("brackets round a sign go with it") {
  CHECK(Spoken("jo [at] inbox (dot) lv") == "jo@inbox.lv");
  CHECK(Spoken("jo{@}inbox{.}lv") == "jo@inbox.lv");
  CHECK(Spoken("jo *at* inbox *dot* lv") == "jo@inbox.lv");
  CHECK(Spoken("jo (a) inbox (.) lv") == "jo@inbox.lv");
}

TEST_CASE("any sign on both sides of a said sign is its bracket") {
  CHECK(Spoken("jo #at# inbox #dot# lv") == "jo@inbox.lv");
  CHECK(Spoken("jo «at» inbox •dot• lv") == "jo@inbox.lv");
  CHECK(Spoken("jo 【at】 inbox %dot% lv") == "jo@inbox.lv");
}

TEST_CASE("anything in brackets between a mailbox and a provider's domain is the at sign") {
  CHECK(Spoken("jo.k (worm) gmail.com") == "jo.k@gmail.com");
  CHECK(Spoken("a demo (short) gmail.com clone").find('@') == std::string::npos);
}

TEST_CASE("a provider with a hidden letter is one after an at sign") {
  CHECK(Spoken("jo@gm*il.com") == "jo@gmail.com");
}

TEST_CASE("signs are said as people misspell them") {
  CHECK(Spoken("jo aht inbox daht lv") == "jo@inbox.lv");
  CHECK(Spoken("jo.k arobaz inbox poin fr") == "jo.k@inbox.fr");
}

TEST_CASE("signs set apart by spaces close up") {
  CHECK(Spoken("jo @ inbox . lv") == "jo@inbox.lv");
}

TEST_CASE("a provider after the at stands for its domain") {
  CHECK(Spoken("jo at gmail") == "jo@gmail.com");
  CHECK(Spoken("jo at gmail dot com") == "jo@gmail.com");
}

TEST_CASE("each of several endings said with their dots gets its dot") {
  CHECK(Spoken("mai a còng gmail chấm com hoặc tú a còng yahoo chấm com nhé") ==
        "mai@gmail.com hoac tu@yahoo.com nhe");
  CHECK(Spoken("mia at gmail dot com or lou at yahoo dot com please") ==
        "mia@gmail.com or lou@yahoo.com please");
}

TEST_CASE("a filler in brackets goes") {
  CHECK(Spoken("jo(remove this)@inbox.lv") == "jo@inbox.lv");
}

TEST_CASE("ordinary words stay words") {
  CHECK(Spoken("we meet at noon") == "-");
  CHECK(Spoken("the plan is ready at last") == "-");
  CHECK(Spoken("a red dot on the map").find('@') == std::string::npos);
  CHECK(Spoken("") == "-");
}

TEST_CASE("a sign stands where its word stood") {
  const Reading spoken = ReadAs(ReadingKind::kSpoken, "mail jo at inbox dot lv now");
  REQUIRE(spoken.kind == ReadingKind::kSpoken);
  const size_t at = spoken.view.text.find('@');
  REQUIRE(at != std::string::npos);
  const auto byte = static_cast<uint32_t>(at);
  CHECK(SourceOf(spoken.view, {byte, byte + 1}).start == 8);
  CHECK(SourceOf(spoken.view, {byte, byte + 1}).end == 10);
  const auto begin = static_cast<uint32_t>(spoken.view.text.find("jo@inbox.lv"));
  CHECK(SourceOf(spoken.view, {begin, begin + 11}).start == 5);
  CHECK(SourceOf(spoken.view, {begin, begin + 11}).end == 23);
  CHECK((MarksIn(spoken.view, {byte, byte + 1}) & kDecodedMark) != 0);
}

TEST_CASE("letters said by their names are letters") {
  CHECK(Spoken("november india kilo at inbox dot lv") == "nik@inbox.lv");
}

TEST_CASE("the linter marks dictated addresses from the first to the last word") {
  for (const char* marked :
       {"mail me: ⟦email|jo at inbox dot lv⟧, thanks", "⟦email|jo [at] inbox [dot] lv⟧ is mine",
        "escríbeme a ⟦email|lucia arroba fernbridge punto es⟧",
        "schreib an ⟦email|jo (ät) inbox (punkt) lv⟧",
        "We look at the roof and dot the lines.", "The dot com years are over at last."}) {
    CHECK(Relint(marked) == marked);
  }
}

}  // namespace
}  // namespace contactlint
