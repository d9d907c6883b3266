// Rows of single characters closed up, and those that are not.
#include "reading/joined.h"

#include <doctest/doctest.h>

#include <string>

#include "answers.h"

namespace contactlint {
namespace {

// The joined reading; "-" where there is none.
std::string Joined(std::string_view utf8) {
  const std::optional<View> view = ReadJoined(ReadLiterally(utf8).view);
  return view ? view->text : "-";
}

TEST_CASE("a spaced identifier is closed up with its signs") {
  CHECK(Joined("m i a _ k e l l") == "mia_kell");
  CHECK(Joined("write l e a @ t u t a . c o m today") == "write lea@tuta.com today");
}

TEST_CASE("signs may stand between the characters as well") {
  CHECK(Joined("l.i.v.e.:.r.u.n.a") == "live:runa");
  CHECK(Joined("so: r-u-n-a-@-i-n-b-o-x-.-l-v") == "so: runa@inbox.lv");
  CHECK(Joined("e.g. this one") == "-");
}

TEST_CASE("an at sign in the middle parts a service's name from a handle") {
  CHECK(Joined("i n s t a @ r u n a k e y s") == "insta @runakeys");
  CHECK(Joined("t e l e g r a m -> @ r u n a _ k e y s") == "telegram -> @runa_keys");
}

TEST_CASE("two spaces part the words of a row") {
  CHECK(Joined("i n s t a  @ m i a") == "insta  @mia");
}

TEST_CASE("a sign said in brackets goes on with the rows round it") {
  CHECK(Joined("r u n a (at) i n b o x (dot) l v") == "runa (at) inbox (dot) lv");
  CHECK(Joined("r u n a [ a t ] i n b o x [ d o t ] l v") == "runa[at]inbox[dot]lv");
  CHECK(Joined("a b (see above) c d") == "-");
}

TEST_CASE("rows without letters, without signs or of few characters stay") {
  CHECK(Joined("1 2 . 3 4 . 5 6") == "-");
  CHECK(Joined("t e l e g r a m") == "-");
  CHECK(Joined("a . b . c") == "-");
  CHECK(Joined("a @ b and c _ d") == "-");
}

TEST_CASE("a line's end ends a row") { CHECK(Joined("a b c @\nd e f") == "-"); }

TEST_CASE("the linter marks a spaced identifier from its first to its last character") {
  for (std::string_view marked : {"telegram -> ⟦messenger_id|@ t o _ h a r k e r⟧",
                                  "⟦email|l e a @ t u t a . c o m⟧ please",
                                  "to ⟦email|r u n a (at) w e b (dot) d e⟧ please",
                                  "it is ⟦email|l e a [ a t ] t u t a [ d o t ] c o m⟧, ok"}) {
    CHECK(Relint(marked) == marked);
  }
}

}  // namespace
}  // namespace contactlint
