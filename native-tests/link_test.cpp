// Links through the whole linter: how far they reach, and what is none.
#include <doctest/doctest.h>

#include "answers.h"

namespace contactlint {
namespace {

TEST_CASE("a link ends before closing punctuation and brackets that it did not open") {
  CheckMarked("See ⟦external_link|https://tarnhill-bikes.com/work⟧.");
  CheckMarked("(see ⟦external_link|https://tarnhill-bikes.com/work⟧)");
  CheckMarked("⟦external_link|https://tarnhill-bikes.com/wiki/Hub_(bike)⟧, chapter 2");
  CheckMarked("\"⟦external_link|www.tarnhill-bikes.com⟧\"!");
  CheckMarked("作品は⟦external_link|https://tarnhill-bikes.com/work⟧です。");
}

TEST_CASE("what a link leads to is its type") {
  CheckMarked("⟦messenger_id|https://t.me/nadir_pixel7⟧");
  CheckMarked("⟦social_profile|linkedin.com/in/tilda-moss-77⟧");
  CheckMarked("⟦meeting_link|https://calendly.com/lumi-audit/20min⟧");
  CheckMarked("⟦form_link|https://forms.gle/aB3dE5fG7hJ9kL1m⟧");
  CheckMarked("⟦form_link|https://lumenrender.io/contact⟧");
}

TEST_CASE("a defanged link is a link") {
  CheckMarked("⟦messenger_id|hxxps://t.me/nadir_pixel7⟧");
}

TEST_CASE("files, versions, code and forgotten spaces are no links") {
  for (const char* text : {"Open README.md and main.py first", "Update to v1.2.3 of the kit",
                           "call user.name.trim() twice", "The end.Then we start",
                           "I use Node.js and Vue.js", "e.g. the roof, i.e. the tiles",
                           "It costs 3.50 per tile"}) {
    CheckMarked(text);
  }
}

TEST_CASE("the value keeps the letters' case") {
  const Report report = TheLinter().Check(u"see https://Tarnhill-bikes.com/Work");
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].value == "https://Tarnhill-bikes.com/Work");
}

}  // namespace
}  // namespace contactlint
