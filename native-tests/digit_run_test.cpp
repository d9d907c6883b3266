// Numbers as people dictate and write them.
#include "recognisers/digit_run.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "answers.h"

namespace contactlint {
namespace {

std::vector<DigitRun> RunsIn(std::string_view utf8, size_t least = 4) {
  return FindDigitRuns(ReadLiterally(utf8), TheLexicon(), least);
}

// The digits of all runs, a bar between them.
std::string Digits(std::string_view utf8, size_t least = 4) {
  std::string out;
  for (const DigitRun& run : RunsIn(utf8, least)) {
    if (!out.empty()) out += "|";
    out += std::string(run.plus ? "+" : "") + run.digits;
  }
  return out;
}

DigitRun OnlyRun(std::string_view utf8) {
  const std::vector<DigitRun> runs = RunsIn(utf8);
  CAPTURE(std::string(utf8));
  REQUIRE(runs.size() == 1);
  return runs[0];
}

TEST_CASE("one and the same word between all digits parts them as a sign would") {
  CHECK(Digits("zero plum two plum zero plum seven plum nine") == "02079");
  CHECK(Digits("plum0plum2plum0plum7plum9") == "02079");
  CHECK(Digits("07 kiwi 700 kiwi 900 kiwi 123") == "07700900123");
  CHECK(Digits("1200 words 800 words 560 words 900 words") == "1200");
  CHECK(Digits("07 kiwi 700 plum 900 pear 123") == "");
}

TEST_CASE("digits in any grouping are one run") {
  CHECK(Digits("call 0532 481 22 33 today") == "05324812233");
  CHECK(Digits("+44 20 7946 0818") == "+442079460818");
  CHECK(Digits("(020) 7946-0818") == "02079460818");
  CHECK(Digits("0.2.0.7.9.4.6") == "0207946");
  CHECK(Digits("٠٥٣٢ ٤٨١") == "0532481");
}

TEST_CASE("ordinals and small words beside them join digits") {
  CHECK(Digits("first is 0, second is 4, then it is 7, and the last 2") == "0472");
  CHECK(Digits("zuerst 0, dann 4, danach 7, zuletzt 2") == "0472");
  CHECK(Digits("0471 is the 553") == "0471");
}

TEST_CASE("a colon after a word and words after a whole number end a run") {
  CHECK(Digits("option one: 0471 55") == "047155");
  CHECK(Digits("0471553820 then 4512") == "0471553820|4512");
}

TEST_CASE("letters in groups of figures are the digits that they look like") {
  CHECK(Digits("O47l 55 BZ4S") == "0471558245");
  CHECK(Digits("47 gb of 55").empty());
}

TEST_CASE("the way by which somebody is called is no Turkish ten before the number") {
  CHECK(Digits("ring me on 08031294417") == "08031294417");
  CHECK(Digits("telefonum sıfır beş yüz on iki, on beş, on yedi") == "05121517");
}

TEST_CASE("digits said one by one are digits in every language") {
  CHECK(Digits("five five five oh one two three") == "5550123");
  CHECK(Digits("cinco cinco cinco cero uno dos tres") == "5550123");
  CHECK(Digits("null eins sieben sechs fünf fünf") == "017655");
  CHECK(Digits("zéro six douze") == "0612");
  CHECK(Digits("ноль семь один два") == "0712");
  CHECK(Digits("零一三八") == "0138");
}

TEST_CASE("tens and their units are one number") {
  CHECK(Digits("seis cero treinta y uno cuarenta y dos") == "603142");
  CHECK(Digits("null eins neunundachtzig vierundzwanzig") == "018924");
  CHECK(Digits("zéro six quatre-vingt-dix-sept douze") == "069712");
  CHECK(Digits("twenty one thirty four fifty") == "213450");
}

TEST_CASE("a hundred multiplies the digit before it") {
  CHECK(Digits("nine hundred eight five five") == "90855");
  CHECK(Digits("sıfır beş yüz otuz iki dört") == "05324");
  CHECK(Digits("sıfır iki yüz on sekiz") == "0218");
}

TEST_CASE("double and triple repeat the next digit") {
  CHECK(Digits("double seven triple oh four") == "770004");
  CHECK(Digits("double 7 triple 5 1") == "775551");
}

TEST_CASE("words and digits mix") {
  CHECK(Digits("07 nine four six 08 eighteen") == "07946" "0818");
}

TEST_CASE("letters that look like digits count among digits") {
  const DigitRun run = OnlyRun("my cell 0l7B 5S5 0l23");
  CHECK(run.digits == "0178" "555" "0123");
  CHECK(run.likenesses == 4);
}

TEST_CASE("words made of likenesses are words") {
  CHECK(Digits("so is oil") == "");
  CHECK(Digits("lol 42") == "");
}

TEST_CASE("a comma and a space end a number written in digits") {
  CHECK(Digits("lots 44120, 44385, 44977") == "44120|44385|44977");
}

TEST_CASE("what is longer than a telephone number is parted at its widest gaps") {
  CHECK(Digits("0532 481 22 33\n0533 916 44 55") == "05324812233|05339164455");
}

TEST_CASE("a message's end ends a run") { CHECK(Digits("0532 481\x1E" "22 33") == "0532481|2233"); }

TEST_CASE("a run knows its groups and what stands between them") {
  const DigitRun run = OnlyRun("020-7946 0818");
  CHECK(run.groups == "\x03\x04\x04");
  CHECK(run.between == (kDashBetween | kSpaceBetween));
  CHECK(run.numbers == 3);
  CHECK(run.words == 0);
  const DigitRun said = OnlyRun("five five five oh");
  CHECK(said.words == 4);
  CHECK(said.numbers == 0);
}

TEST_CASE("runs shorter than asked for are left out") {
  CHECK(Digits("room 12, 300 pages", 4) == "");
  CHECK(Digits("room 12", 2) == "12");
  CHECK(Digits("no number here") == "");
}

TEST_CASE("a borrowed word is a digit only among digits of its language") {
  CHECK(Digits("what do you do") == "");
  CHECK(Digits("I sei that it is done") == "");
}

TEST_CASE("a run covers its tokens from the plus to the last digit") {
  const Reading reading = ReadLiterally("call +44 20 7946 0818 now");
  const std::vector<DigitRun> runs = FindDigitRuns(reading, TheLexicon());
  REQUIRE(runs.size() == 1);
  const ViewSpan span{reading.tokens.list[runs[0].first_token].span.begin,
                      reading.tokens.list[runs[0].end_token - 1].span.end};
  CHECK(TextOf(reading.view, span) == "+44 20 7946 0818");
}

}  // namespace
}  // namespace contactlint
