// A view cut into tokens: where they begin and end, how they are dressed, and what they mean.
#include "reading/tokens.h"

#include <doctest/doctest.h>

#include <string>

#include "answers.h"

namespace contactlint {
namespace {

// The tokens as they read, a bar between them.
std::string Cut(std::string_view utf8) {
  const Reading reading = ReadLiterally(utf8);
  std::string out;
  for (const Token& token : reading.tokens.list) {
    if (!out.empty()) out += "|";
    out += ReadText(reading.view, reading.tokens, token);
  }
  return out;
}

struct FoundToken {
  Reading reading;
  const Token* token = nullptr;
};

// The one token that reads `text`.
FoundToken TokenIn(std::string_view utf8, std::string_view text) {
  FoundToken found{ReadLiterally(utf8), nullptr};
  for (const Token& token : found.reading.tokens.list) {
    if (ReadText(found.reading.view, found.reading.tokens, token) == text) found.token = &token;
  }
  CAPTURE(std::string(text));
  REQUIRE(found.token != nullptr);
  return found;
}

bool Means(std::string_view utf8, std::string_view text, Meaning meaning) {
  return TokenIn(utf8, text).token->meanings.Has(meaning);
}

TEST_CASE("words, numbers and signs are cut apart") {
  CHECK(Cut("pay 450usd, ok?") == "pay|450|usd|,|ok|?");
  CHECK(Cut("") == "");
  CHECK(Cut("  \n ") == "");
}

TEST_CASE("a phrase is one token") {
  CHECK(Cut("the phone number is") == "the|phone number|is");
  CHECK(Means("the phone number is", "phone number", Meaning::k_n_phone));
  CHECK(Cut("jo guion bajo k") == "jo|guion bajo|k");
}

TEST_CASE("a service's name in two pieces is one token") {
  CHECK(Cut("tel egram: jo") == "telegram|:|jo");
  CHECK(Cut("s.kype me") == "skype|me");
  CHECK(Cut("face booking") == "face|booking");
}

TEST_CASE("signs of money stand for letters only inside a hidden word") {
  CHECK(Cut("on t€l€gram") == "on|telegram");
  CHECK(Cut("5€ a day") == "5|€|a|day");
  CHECK(Cut("9o1 234") == "9|o|1|234");
}

TEST_CASE("a phrase does not reach over a line") {
  CHECK(Cut("the phone\nnumber is") == "the|phone|number|is");
}

TEST_CASE("a line with words enough of its own is read in its own language") {
  const char* brief = "The drawings look good to us. We would like a lighter roof.\n";
  const char* request = "sentiamoci domani, parliamone con calma";
  CHECK(Means(std::string(brief) + request, "sentiamoci", Meaning::k_v_talk));
  CHECK(Means(std::string(request) + "\n" + brief, "sentiamoci", Meaning::k_v_talk));
}

TEST_CASE("hyphens and apostrophes inside a known word are part of it") {
  CHECK(Cut("my e-mail is") == "my|e-mail|is");
  CHECK(Means("my e-mail is", "e-mail", Meaning::k_n_email));
  CHECK(Cut("what's your rate") == "what's|your|rate");
  CHECK(Means("what's your rate", "what's", Meaning::k_what));
  CHECK(Cut("well-worn roof") == "well|-|worn|roof");
}

TEST_CASE("a gap says what parts a token from the one before") {
  const Reading reading = ReadLiterally("a,b c\nd\x1E" "e");
  const std::vector<Token>& list = reading.tokens.list;
  REQUIRE(list.size() == 6);
  CHECK(list[1].gap == Gap::kNone);
  CHECK(list[2].gap == Gap::kNone);
  CHECK(list[3].gap == Gap::kSpace);
  CHECK(list[4].gap == Gap::kLine);
  CHECK(list[5].gap == Gap::kMessage);
}

TEST_CASE("a word spelt with spaces, dots or hyphens is closed up") {
  for (const char* text : {"add me on s k y p e now", "add me on s.k.y.p.e now",
                           "add me on s-k-y-p-e now"}) {
    CAPTURE(std::string(text));
    const FoundToken found = TokenIn(text, "skype");
    CHECK(found.token->dress == kSpaced);
    CHECK(found.token->meanings.Has(Meaning::k_service));
    CHECK(TextOf(found.reading.view, found.token->span) ==
          std::string(text).substr(10, std::string(text).size() - 14));
  }
}

TEST_CASE("a row of single digits is no word") { CHECK(Cut("5 5 0 1 2") == "5|5|0|1|2"); }

TEST_CASE("a word in leet means what it hides") {
  const FoundToken found = TokenIn("my wh4tsapp is on", "whatsapp");
  CHECK(found.token->dress == kLeet);
  CHECK(found.token->meanings.Has(Meaning::k_service));
  CHECK(TokenIn("call my ph0ne", "phone").token->dress == kLeet);
  CHECK(TokenIn("add me on disc*rd ok", "discord").token->dress == kLeet);
}

TEST_CASE("names with digits in them are no leet") {
  CHECK(Cut("use mp3 and h264") == "use|mp|3|and|h|264");
}

TEST_CASE("letters of another script throughout can spell a hidden name") {
  const FoundToken found = TokenIn("add me on \xD1\x95\xD0\xBA\xD1\x83\xD1\x80\xD0\xB5", "skype");
  CHECK(found.token->dress == kSpoofed);
  CHECK(found.token->meanings.Has(Meaning::k_service));
}

TEST_CASE("number words without a space between them are told apart") {
  CHECK(Cut("zerosevenonetwo") == "zero|seven|one|two");
  CHECK(TokenIn("zerosevenonetwo", "seven").token->dress == kRunTogether);
  CHECK(Cut("neunundachtzig") == "neun|und|achtzig");
  CHECK(Cut("someone") == "someone");
}

TEST_CASE("scripts without spaces are cut at the words that are known") {
  CHECK(Means("加我微信吧", "微信", Meaning::k_service));
  CHECK(Means("ラインを教えて", "ライン", Meaning::k_service));
}

TEST_CASE("a word is read in the languages of its text") {
  // Italian "sei" is six, German "sei" is no number.
  CHECK(Means("zero sei quattro, chiamami domani", "sei", Meaning::k_digit));
  CHECK_FALSE(Means("bitte sei so gut und schick die Bilder", "sei", Meaning::k_digit));
  // Portuguese "no" is "in the", English "no" denies.
  CHECK(Means("there is no time for this, sorry", "no", Meaning::k_no));
  CHECK_FALSE(Means("me chama no whatsapp, por favor, obrigado", "no", Meaning::k_no));
}

TEST_CASE("a verb that is a service's name as well is a service only when written as a name") {
  CHECK_FALSE(Means("we meet on the stairs", "meet", Meaning::k_service));
  CHECK(Means("we use Google Meet for it", "google meet", Meaning::k_service));
}

TEST_CASE("spans are bytes of the view") {
  const FoundToken found = TokenIn("é phone", "phone");
  CHECK(found.token->span == ViewSpan{2, 7});
}

}  // namespace
}  // namespace contactlint
