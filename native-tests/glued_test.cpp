// Words parted by the seams between messages.
#include "reading/glued.h"

#include <doctest/doctest.h>

#include <string>

#include "answers.h"

namespace contactlint {
namespace {

// Messages as U+001E parts them; the seam shows as "|". "-" where nothing is glued.
std::string Glued(std::string utf8) {
  for (char& c : utf8) {
    if (c == '|') c = kSeam;
  }
  const Reading literal = ReadLiterally(utf8);
  const std::optional<View> view = ReadGlued(literal.view, literal.tokens);
  if (!view) return "-";
  std::string out = view->text;
  for (char& c : out) {
    if (c == kSeam) c = '|';
  }
  CHECK(view->text.size() == view->origins.size());
  return out;
}

TEST_CASE("a message that begins with a sign goes on with the one before") {
  CHECK(Glued("live:tilda|_moss") == "live:tilda_moss");
  CHECK(Glued("jo.smith|@inbox.lv") == "jo.smith@inbox.lv");
}

TEST_CASE("a message that ends with a sign goes on with the next") {
  CHECK(Glued("tilda_|moss") == "tilda_moss");
  CHECK(Glued("jo at|inbox dot lv") == "jo at inbox dot lv");
}

TEST_CASE("two messages of a short word each are one word") {
  CHECK(Glued("tele|gram") == "telegram");
}

TEST_CASE("ordinary messages stay apart") {
  CHECK(Glued("The roof is done.|And the fence is next.") == "-");
  CHECK(Glued("See you on Monday|Thanks for all the help") == "-");
  CHECK(Glued("one message only") == "-");
}

TEST_CASE("what is glued keeps its place in both messages") {
  const std::string text = std::string("live:tilda") + kSeam + "_moss";
  const Reading literal = ReadLiterally(text);
  const std::optional<View> view = ReadGlued(literal.view, literal.tokens);
  REQUIRE(view);
  CHECK(SourceOf(*view, {5, 15}).start == 5);
  CHECK(SourceOf(*view, {5, 15}).end == 16);
  CHECK(SourceOf(*view, {10, 11}).start == 11);
}

}  // namespace
}  // namespace contactlint
