// What shows at each keystroke.
#include "conversation/typing.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "answers.h"

namespace contactlint {
namespace {

// The answer while the caret stands at the end.
std::string Typed(std::string_view utf8) {
  const std::u16string text = U16(utf8);
  Situation typing;
  typing.caret = static_cast<uint32_t>(text.size());
  return Annotate(text, TheLinter().Check(text, typing));
}

// Whether any finding but allowed ones shows at each prefix: "..xx".
std::string Shown(std::string_view utf8) {
  const std::u16string text = U16(utf8);
  std::string shown;
  for (uint32_t n = 1; n <= text.size(); ++n) {
    Situation typing;
    typing.caret = n;
    const Report report = TheLinter().Check(std::u16string_view(text).substr(0, n), typing);
    shown.push_back(report.verdict == Verdict::kAllow ? '.' : 'x');
  }
  return shown;
}

TEST_CASE("a request is held back until its clause is closed") {
  CHECK(Typed("what's your email") == "what's your email");
  CHECK(Typed("what's your email ") == "what's your email ");
  CHECK(Typed("what's your email prov") == "what's your email prov");
  CHECK(Typed("what's your email?") == "⟦contact_request|what's your email⟧?");
  CHECK(Relint("⟦contact_request|what's your email⟧") == "⟦contact_request|what's your email⟧");
}

TEST_CASE("an invite that may still be about work is held back until its clause is closed") {
  CHECK(Typed("we can work outside Upwork") == "we can work outside Upwork");
  CHECK(Typed("we can work outside Upwork.") ==
        "⟦off_platform_invite|we can work outside Upwork⟧.");
}

TEST_CASE("an invite that names the service shows with its name") {
  CHECK(Typed("let's continue on Wha") == "let's continue on Wha");
  CHECK(Typed("let's continue on Telegram.") ==
        "⟦off_platform_invite|let's continue on Telegram⟧.");
}

TEST_CASE("half a word shows nothing that the whole one denies") {
  for (const char* innocent :
       {"Which email provider do you use when you send letters, Mailjet or Sendy?",
        "Which address format do your labels have, one line or three?"}) {
    CAPTURE(innocent);
    CHECK(Shown(innocent).find('x') == std::string::npos);
  }
}

TEST_CASE("a request that was shown stays while the next words are written") {
  const std::string shown = Shown("whats ur mail (the private one), I send it tonight");
  const size_t first = shown.find('x');
  REQUIRE(first != std::string::npos);
  CHECK(shown.find('.', first) == std::string::npos);
}

TEST_CASE("a caret elsewhere holds nothing back") {
  const std::u16string text = u"what's your email";
  Situation typing;
  typing.caret = 3;
  CHECK(TheLinter().Check(text, typing).findings.size() == 1);
}

TEST_CASE("an address shows as soon as it could be used, and not before") {
  CHECK(Typed("john") == "john");
  CHECK(Typed("john@gm") == "john@gm");
  CHECK(Typed("jo.kivi@fernbridge.io") != "jo.kivi@fernbridge.io");
}

TEST_CASE("an innocent message shows nothing at any prefix") {
  for (const char* text : {"What's your email provider of choice for the newsletter?",
                           "The budget is 12 500 000 rupees for the whole season.",
                           "Your phone mockups look great, and the colours too!",
                           "Which of the two fonts do you like?",
                           "I can deliver 40 pages by 14 March, 10:30 at the latest."}) {
    CAPTURE(std::string(text));
    CHECK(Shown(text).find('x') == std::string::npos);
  }
}

TEST_CASE("what is once shown does not flicker while it is being continued") {
  for (const char* text : {"write to tilda.moss@fernbridge.co.uk", "call +44 20 7946 0818 today",
                           "my line: oh seven seven double oh, nine double oh, four five six",
                           "OhSevenSevenDoubleOhNineHundredFourFiveSix is me",
                           "ring ０７７００－９００－４５６", "call ٠٧٧٠٠ ٩٠٠ ٤٥٦ please",
                           "0🍎7🍎7🍎0🍎0🍎9🍎0🍎0🍎4🍎5🍎6 is my number", "telegram: @tilda_moss_carves",
                           "Please share your email and phone number before Monday."}) {
    CAPTURE(std::string(text));
    const std::string shown = Shown(text);
    CHECK(shown.find('x') != std::string::npos);
    CHECK(shown.find('.', shown.find('x')) == std::string::npos);
  }
}

TEST_CASE("a service's nickname waits for the rest of the name") {
  CHECK(Typed("message me on Tele") == "message me on Tele");
  CHECK(Typed("message me on Tele.") == "⟦off_platform_invite|message me on Tele⟧.");
  CHECK(Typed("message me on Telegram") == "⟦off_platform_invite|message me on Telegram⟧");
}

TEST_CASE("keys differ by type and by value, and are 16 hexadecimal digits") {
  Weighed finding;
  finding.type = EntityType::kEmail;
  finding.value = "tilda@fernbridge.io";
  const std::string key = KeyOf(finding);
  CHECK(key.size() == 16);
  CHECK(key.find_first_not_of("0123456789abcdef") == std::string::npos);
  Weighed other = finding;
  other.value = "tilde@fernbridge.io";
  CHECK(KeyOf(other) != key);
  other = finding;
  other.type = EntityType::kPhone;
  CHECK(KeyOf(other) != key);
  other = finding;
  other.read = "tilda at fernbridge dot io";  // how it was written changes nothing
  CHECK(KeyOf(other) == key);
  other.value = "";
  CHECK(KeyOf(other) != key);
}

}  // namespace
}  // namespace contactlint
