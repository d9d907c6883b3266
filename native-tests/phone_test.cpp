// Telephone numbers through the whole linter: where they begin and end, and what is none.
#include <doctest/doctest.h>

#include <string>

#include "answers.h"

namespace contactlint {
namespace {

std::string ValueIn(std::string_view utf8) {
  const Report report = TheLinter().Check(U16(utf8));
  return report.findings.size() == 1 ? report.findings[0].value : "not one finding";
}

TEST_CASE("a number is marked from its plus or bracket to its last digit") {
  CheckMarked("Call ⟦phone|+44 20 7946 0818⟧ today.");
  CheckMarked("Call me: ⟦phone|(020) 7946 0818⟧.");
  CheckMarked("my mobile is ⟦phone|0170 555 0123⟧, thanks");
  CheckMarked("Tel.: ⟦phone|+49-170-5550123⟧");
  CheckMarked("\"⟦phone|+44 20 7946 0818⟧\"");
}

TEST_CASE("an extension belongs to its number") {
  CheckMarked("Call ⟦phone|+1 212 555 0142 ext. 14⟧ please");
}

TEST_CASE("the value is the number as it is dialled from abroad") {
  CHECK(ValueIn("+44 20 7946 0818") == "+442079460818");
  CHECK(ValueIn("+44 (0)20 7946 0818") == "+442079460818");
  CHECK(ValueIn("0044 20 7946 0818, call me") == "+442079460818");
}

TEST_CASE("a dictated number is marked from its first to its last word") {
  CheckMarked("call me on ⟦phone|oh two oh seven nine four six oh eight one eight⟧");
  CheckMarked("mi número es ⟦phone|seis cero cero uno dos tres cuatro cinco seis⟧");
}

TEST_CASE("letters on the keys of a telephone are digits") {
  CheckMarked("We are at ⟦phone|1-866-NEW-DOOR⟧, ask for Ines.");
  CheckMarked("ring ⟦phone|0800 KETTLES⟧ for a quote");
  CheckMarked("My landline is ⟦phone|555-LAMP-38⟧");
  CHECK(ValueIn("1-866-NEW-DOOR") == "+18666393667");
  CHECK(Relint("WE CALL THIS 360 VIDEO") == "WE CALL THIS 360 VIDEO");
  CHECK(Relint("We need 1300 WORDS and the part 204-GEAR-10.") ==
        "We need 1300 WORDS and the part 204-GEAR-10.");
}

TEST_CASE("beats, scores and rising numbers are no telephone numbers") {
  for (const char* text :
       {"one, one two, one two three, one two three four", "6-4, 3-6 (7-5), 6-2",
        "two, three, seven, nine, eleven, seventeen", "3-1, 0-2, 4-4 and 1-0 at home"}) {
    CHECK(Relint(text) == text);
  }
}

TEST_CASE("digits in fancy dress are a disguised number") {
  const Report report = TheLinter().Check(u"0⃣1⃣7⃣0⃣ 5⃣5⃣5⃣ 0⃣1⃣2⃣3⃣");
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].type == EntityType::kPhone);
  CHECK(report.findings[0].disguised);
  CHECK(report.findings[0].span.start == 0);
  CHECK(report.findings[0].span.end == 24);
}

TEST_CASE("a number written plainly is not disguised") {
  const Report report = TheLinter().Check(u"call +44 20 7946 0818");
  REQUIRE(report.findings.size() == 1);
  CHECK_FALSE(report.findings[0].disguised);
}

TEST_CASE("prices, measures, dates and other numbers are no telephone numbers") {
  for (const char* text :
       {"The budget is 12,500,000 rupees.", "It weighs 4500000 kg.", "USD 1 250 000 in total",
        "Invoice no. 4471882093 is paid.", "Order #20794608181 has shipped.",
        "We met on 2024-03-17 at 10:30.", "The server is 192.168.104.22.",
        "Version 10.15.7.2041 is out.", "ISBN 978-3-10-000702-5", "Card 4111 1111 1111 1111",
        "Rows 4000-4999 are empty.", "1 2 3 4 5 6 7 8 9", "The format is (XXX) XXX-XXXX.",
        "tracking number 1207946081844", "The video has 20794608 views.",
        "Unix time 1711111111 is in March.", "sha1 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"}) {
    CHECK(Relint(text) == text);
  }
}

TEST_CASE("a phone word outweighs a bare run of digits, an order word does not let it") {
  CheckMarked("my phone: ⟦phone|5550142233⟧");
  CheckMarked("my order: 5550142233");
}

TEST_CASE("numbers in two lines are two findings") {
  CheckMarked("call ⟦phone|+44 20 7946 0818⟧\nor ⟦phone|+49 170 5550123⟧");
}

}  // namespace
}  // namespace contactlint
