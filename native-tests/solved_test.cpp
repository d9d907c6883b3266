// What is solved, gathered and replaced, and what looks like it and is left alone.
#include "reading/solved.h"

#include <doctest/doctest.h>

#include <string>

#include "answers.h"
#include "reading/decoded.h"
#include "reading/gathered.h"
#include "reading/replaced.h"

namespace contactlint {
namespace {

// The view's text; "-" where there is none.
std::string TextOrDash(const std::optional<View>& view) { return view ? view->text : "-"; }

std::string Solved(std::string_view utf8) {
  const Reading literal = ReadLiterally(utf8);
  return TextOrDash(ReadSolved(literal.view, literal.tokens));
}
std::string Gathered(std::string_view utf8) {
  const Reading literal = ReadLiterally(utf8);
  return TextOrDash(ReadGathered(literal.view, literal.tokens));
}
std::string Replaced(std::string_view utf8) {
  const Reading literal = ReadLiterally(utf8);
  return TextOrDash(ReadReplaced(literal.view, literal.tokens, TheLexicon()));
}
std::string Decoded(std::string_view utf8) {
  return TextOrDash(ReadDecoded(ReadLiterally(utf8).view, U16(utf8), 0));
}

TEST_CASE("Morse is solved where at least seven signs stand in a row") {
  CHECK(Solved("----- --... --... ----- .---- ..--- ...--") == "0 7 7 0 1 2 3");
  CHECK(Solved(".--- --- .--.-. .. -. -... --- -..- .-.-.- .-.. ...-") == "jo@inbox.lv");
  CHECK(Solved("SOS is ... --- ...") == "-");
  CHECK(Solved("Title\n-----\nand text - more") == "-");
}

TEST_CASE("sums are solved when their signs differ or brackets hold them") {
  CHECK(Solved("2, 2-1, 2, 10/2, 5, 4+1, 0") == "2 1 2 5 5 5 0");
  CHECK(Solved("(4+5)(2+2)(3x2)(9-8)(1+1)(8-3)(2+4)") == "9 4 6 1 2 5 6");
  CHECK(Solved("results: 2-1, 0-0, 3-2, 1-1, 4-3, 2-2, 1-0") == "-");
}

TEST_CASE("Roman numerals need a zero or the word") {
  CHECK(Solved("IV I V O II III VII") == "4 1 5 0 2 3 7");
  CHECK(Solved("the verse goes I V VI IV I V VI IV") == "-");
}

TEST_CASE("letters between digits go when they are said to be none of it") {
  CHECK(Solved("leave out the letters: 0a7b7c0d0e9f0").find("0 7 7 0 0 9 0") != std::string::npos);
  CHECK(Solved("commit 0a7b7c0d0e9f0 is the last") == "-");
}

TEST_CASE("numbers of characters read as them") {
  CHECK(Solved("0x30 0x37 0x37 0x30 0x30 0x39 0x31") == "0 7 7 0 0 9 1");
  CHECK(Solved("6a 6f 40 69 6e 62 6f 78 2e 6c 76") == "jo@inbox.lv");
  CHECK(Solved("106 111 64 105 110 98 111 120 46 108 118") == "jo@inbox.lv");
  CHECK(Solved("01101010 01101111 01000000 01101001 01101110 01100010 01101111") == "jo@inbo");
  CHECK(Decoded("6a6f40696e626f782e6c76") == "jo@inbox.lv");
}

TEST_CASE("figures that are said to run backwards are turned") {
  CHECK(Solved("read it backwards: 1770 490 077") == "read it backwards: 7 7 0 0 9 4 0 7 7 1");
  CHECK(Solved("we reversed 4891206.51 dollars") == "-");
  CHECK(Solved("reverse mapping of 187.141.143.180 failed") == "-");
  CHECK(Solved("run backwards at 44100") == "-");
  CHECK(Solved("my code is 1770 490 077") == "-");
}

TEST_CASE("the figure that an announcement names begins no number") {
  CHECK(Replaced("replace X with 7: 0XX00 900X23") == "replace x with =: 07700 900723");
  CHECK(Replaced("ISBN 978-3-10-000702-5, can you put both in") == "-");
}

TEST_CASE("sizes, hashes and palettes are no numbers of characters") {
  CHECK(Solved("sizes 34 36 38 40 42 44 46 48") == "-");
  CHECK(Solved("bytes de ad be ef 00 11 22 33") == "-");
  CHECK(Decoded("commit 3b5d5c371295504221231617") == "-");
  CHECK(Decoded("11223344556677889900") == "-");
}

TEST_CASE("announced first letters are put after the service they belong to") {
  CHECK(Gathered("My Skype is the first letters:\nRain\nUnder\nNorthern\nAutumn").substr(0, 14) ==
        "my skype: runa");
  CHECK(Gathered("First figure of each line\n0 cats\n7 dogs\n7 days\n0 debts\n1 desk\n2 cars\n3 m")
            .find("0 7 7 0 1 2 3") != std::string::npos);
  CHECK(Gathered("Rain\nUnder\nNorthern\nAutumn") == "-");
}

TEST_CASE("an announced stand-in gives way to its sign") {
  CHECK(Replaced("runa#inbox.lv, replace # with @").substr(0, 13) == "runa@inbox.lv");
  CHECK(Replaced("runa,b@inbox,lv and comma is dot").substr(0, 15) == "runa.b@inbox.lv");
  CHECK(Replaced("replace # with @ in the template") == "-");
  CHECK(Replaced("runa#inbox.lv") == "-");
}

TEST_CASE("strings that code puts together are read together") {
  CHECK(Decoded("x = \"runa\" + \"@\" + 'inbox' + \".lv\"") == "x = \"runa@inbox.lv\"");
  CHECK(Decoded("[\"runa\",\"k\"].join(\".\") + \"@inbox.lv\"") == "[\"runa.k@inbox.lv\"");
  CHECK(Decoded("\"runa\" + chr(64) + \"inbox.lv\"") == "\"runa@inbox.lv\"");
  CHECK(Decoded("say \"yes\" or \"no\"") == "-");
}

}  // namespace
}  // namespace contactlint
