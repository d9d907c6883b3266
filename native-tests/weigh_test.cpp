// Evidence added up, overlaps settled.
#include "weighing/weigh.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "answers.h"
#include "weighing/surroundings.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

Weighed Make(EntityType type, uint32_t start, uint32_t end, int points, SourceSpan sentence) {
  Weighed w;
  w.type = type;
  w.span = {start, end};
  w.points = points;
  w.sentence = sentence;
  return w;
}

// Verdict and reason of the only finding.
std::string RulingOn(std::string_view utf8) {
  const Report report = TheLinter().Check(U16(utf8));
  if (report.findings.size() != 1) return Annotate(U16(utf8), report);
  return std::string(VerdictName(report.findings[0].verdict)) + " " + report.findings[0].reason;
}

TEST_CASE("every kind of evidence has a weight and a name of its own") {
  std::set<std::string> names;
  for (int k = 0; k < static_cast<int>(EvidenceKind::kCount); ++k) {
    const auto kind = static_cast<EvidenceKind>(k);
    CAPTURE(std::string(EvidenceName(kind)));
    CHECK(WeightOf(kind) != 0);
    CHECK(names.insert(EvidenceName(kind)).second);
  }
}

TEST_CASE("of two findings at one place the weightier stays") {
  const std::vector<Weighed> kept = Settle({Make(EntityType::kPhone, 0, 10, 5, {0, 20}),
                                            Make(EntityType::kEmail, 4, 12, 8, {0, 20})});
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].type == EntityType::kEmail);
}

TEST_CASE("of two findings of one weight the longer stays") {
  const std::vector<Weighed> kept = Settle({Make(EntityType::kPhone, 4, 8, 8, {0, 20}),
                                            Make(EntityType::kEmail, 2, 12, 8, {0, 20})});
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].type == EntityType::kEmail);
}

TEST_CASE("findings that only touch both stay, in order of place") {
  const std::vector<Weighed> kept = Settle({Make(EntityType::kPhone, 10, 20, 9, {0, 30}),
                                            Make(EntityType::kEmail, 0, 10, 8, {0, 30})});
  REQUIRE(kept.size() == 2);
  CHECK(kept[0].type == EntityType::kEmail);
  CHECK(kept[1].type == EntityType::kPhone);
}

TEST_CASE("an invite gives way to an identifier in its sentence, however weighty it is") {
  const std::vector<Weighed> kept =
      Settle({Make(EntityType::kOffPlatformInvite, 0, 10, 20, {0, 30}),
              Make(EntityType::kMessengerId, 12, 20, 5, {0, 30})});
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].type == EntityType::kMessengerId);
}

TEST_CASE("an invite in a sentence of its own stays") {
  const std::vector<Weighed> kept =
      Settle({Make(EntityType::kOffPlatformInvite, 0, 10, 5, {0, 11}),
              Make(EntityType::kMessengerId, 15, 20, 5, {12, 30})});
  CHECK(kept.size() == 2);
}

TEST_CASE("a plain link gives way to what is more than a link") {
  const std::vector<Weighed> kept = Settle({Make(EntityType::kExternalLink, 0, 20, 8, {0, 30}),
                                            Make(EntityType::kEmail, 5, 20, 4, {0, 30})});
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].type == EntityType::kEmail);
}

TEST_CASE("words that introduce an identifier are no finding beside it") {
  CheckMarked("add me on Skype: ⟦messenger_id|live:tilda.moss⟧");
  CheckMarked("Text me on WhatsApp: ⟦phone|+44 20 7946 0818⟧");
}

TEST_CASE("money, units and orders make a number no telephone number") {
  CheckMarked("It costs 20 794 608 USD.");
  CheckMarked("It has 2079460818 pixels.");
  CheckMarked("Ticket 2079460818 is closed.");
}

TEST_CASE("what is denied, refused or quoted as the rule is no request") {
  for (const char* text : {"Please don't send me your phone number.",
                           "The rules say that asking for a phone number is not allowed.",
                           "I never talk on WhatsApp with clients."}) {
    CheckMarked(text);
  }
}

TEST_CASE("what others are asked for is their affair") {
  CheckMarked("The form asks customers for their phone number.");
  CheckMarked("Users add friends on WhatsApp through the app.");
}

TEST_CASE("what happens once hired is no invite") {
  CheckMarked("Once hired I join your Slack.");
  CheckMarked("After we start we can talk on Zoom.");
}

TEST_CASE("an address given for access to the project is advised about, not warned of") {
  CHECK(RulingOn("Please add dev@fernbridge.io to the Figma file so that I can estimate.") ==
        "advise exception.access");
  CHECK(RulingOn("Invite dev@fernbridge.io to the GitHub repository for the estimate.") ==
        "advise exception.access");
}

TEST_CASE("naming the system without giving access excuses nothing") {
  CHECK(RulingOn("Write to dev@fernbridge.io to talk about the Figma file.") ==
        "warn rule.contact");
  CHECK(RulingOn("I work fast. Write to dev@fernbridge.io instead.") == "warn rule.contact");
}

TEST_CASE("an address given for a legal document is advised about, not warned of") {
  CHECK(RulingOn("The NDA names as the second party tilda@fernbridge.io") ==
        "advise exception.legal");
}

TEST_CASE("naming the document while proposing to talk excuses nothing") {
  CHECK(RulingOn("Call me about the NDA: +44 20 7946 0818") == "warn rule.contact");
  CHECK(RulingOn("E-mail me about the NDA: tilda@fernbridge.io") == "warn rule.contact");
}

}  // namespace
}  // namespace contactlint
