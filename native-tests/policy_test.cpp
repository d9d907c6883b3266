// The policy against a second telling of it, over every situation that there is.
#include "contactlint/policy.h"

#include <doctest/doctest.h>

#include <iterator>
#include <set>
#include <string>

#include "policy/clause.h"

namespace contactlint {
namespace {

constexpr Stage kStages[] = {Stage::kPreContract, Stage::kContract};
constexpr Account kAccounts[] = {Account::kStandard, Account::kEnterprise};
constexpr Surface kSurfaces[] = {Surface::kMessage, Surface::kProposal, Surface::kInvite,
                                 Surface::kJobPost, Surface::kProfile};
constexpr Sender kSenders[] = {Sender::kFreelancer, Sender::kClient};
constexpr Purpose kPurposes[] = {Purpose::kNone, Purpose::kAccess, Purpose::kLegal};

Situation At(Stage stage, Account account, Surface surface, Sender sender) {
  Situation situation;
  situation.stage = stage;
  situation.account = account;
  situation.surface = surface;
  situation.sender = sender;
  return situation;
}

Situation On(Surface surface) {
  return At(Stage::kPreContract, Account::kStandard, surface, Sender::kFreelancer);
}

// "verdict reason", so that a failure shows both.
std::string Told(const Ruling& ruling) {
  return std::string(VerdictName(ruling.verdict)) + ' ' + std::string(ruling.reason);
}

// What the purpose is good for, type by type; "" where it excuses nothing.
std::string Excuse(EntityType type, Purpose purpose) {
  const bool for_access = purpose == Purpose::kAccess;
  const bool for_document = purpose == Purpose::kLegal;
  switch (type) {
    case EntityType::kEmail:
    case EntityType::kPhone:
    case EntityType::kContactRequest:
      return for_access ? "advise exception.access" : for_document ? "advise exception.legal" : "";
    case EntityType::kAddress:
    case EntityType::kMessengerId: return for_document ? "advise exception.legal" : "";
    default: return "";
  }
}

// The policy as its prose tells it, from the type and the place to the verdict, whereas the table
// goes from the strongest permission to the plain rule.
std::string Expected(EntityType type, Purpose purpose, const Situation& situation) {
  const bool is_public =
      situation.surface == Surface::kProfile || situation.surface == Surface::kJobPost;
  if (!is_public) {
    if (situation.stage == Stage::kContract) return "allow permit.contract";
    if (situation.account == Account::kEnterprise) return "allow permit.enterprise";
  }
  if (type == EntityType::kExternalLink) {
    const bool is_portfolio =
        situation.surface == Surface::kProfile || situation.surface == Surface::kProposal;
    return is_portfolio ? "allow exception.portfolio" : "allow permit.link";
  }
  const std::string excuse = Excuse(type, purpose);
  if (!excuse.empty()) return excuse;
  if (type == EntityType::kContactRequest) return "warn rule.request";
  if (type == EntityType::kOffPlatformInvite) return "warn rule.off_platform";
  return "warn rule.contact";
}

template <typename Act>
void ForEverySituation(Act act) {
  for (Stage stage : kStages)
    for (Account account : kAccounts)
      for (Surface surface : kSurfaces)
        for (Sender sender : kSenders) act(At(stage, account, surface, sender));
}

template <typename Act>
void ForEveryType(Act act) {
  for (int i = 0; i < kEntityTypeCount; ++i) act(static_cast<EntityType>(i));
}

TEST_CASE("the table rules as the prose does, in every situation") {
  int judged = 0;
  ForEverySituation([&](const Situation& situation) {
    ForEveryType([&](EntityType type) {
      for (Purpose purpose : kPurposes) {
        INFO("type ", EntityTypeName(type), ", purpose ", static_cast<int>(purpose), ", stage ",
             static_cast<int>(situation.stage), ", account ", static_cast<int>(situation.account),
             ", surface ", static_cast<int>(situation.surface));
        CHECK(Told(Judge(type, purpose, situation)) == Expected(type, purpose, situation));
        ++judged;
      }
    });
  });
  CHECK(judged == 2 * 2 * 5 * 2 * kEntityTypeCount * 3);
}

TEST_CASE("an e-mail address in a message before a contract breaks the rule") {
  const Ruling ruling = Judge(EntityType::kEmail, Purpose::kNone, {});
  CHECK(Told(ruling) == "warn rule.contact");
}

TEST_CASE("once the contract has started, everything between the two is permitted") {
  for (Surface surface : {Surface::kMessage, Surface::kProposal, Surface::kInvite}) {
    const Situation situation =
        At(Stage::kContract, Account::kStandard, surface, Sender::kFreelancer);
    CHECK(Told(Judge(EntityType::kPhone, Purpose::kNone, situation)) == "allow permit.contract");
    CHECK(Told(Judge(EntityType::kExternalLink, Purpose::kNone, situation)) ==
          "allow permit.contract");
  }
}

TEST_CASE("a contract is the reason given where an enterprise plan would permit the same") {
  const Situation situation =
      At(Stage::kContract, Account::kEnterprise, Surface::kMessage, Sender::kClient);
  CHECK(Told(Judge(EntityType::kEmail, Purpose::kLegal, situation)) == "allow permit.contract");
}

TEST_CASE("a profile and a job post stay under the rule whatever the stage and the account") {
  for (Surface surface : {Surface::kProfile, Surface::kJobPost}) {
    const Situation situation =
        At(Stage::kContract, Account::kEnterprise, surface, Sender::kClient);
    CHECK(Told(Judge(EntityType::kEmail, Purpose::kNone, situation)) == "warn rule.contact");
  }
}

TEST_CASE("an address is excused by a legal document and not by access to a system") {
  CHECK(Judge(EntityType::kAddress, Purpose::kLegal, {}).verdict == Verdict::kAdvise);
  CHECK(Judge(EntityType::kAddress, Purpose::kAccess, {}).verdict == Verdict::kWarn);
}

TEST_CASE("no purpose excuses a talk elsewhere, a call, a form or a network's profile page") {
  for (EntityType type :
       {EntityType::kOffPlatformInvite, EntityType::kMeetingLink, EntityType::kFormLink,
        EntityType::kApplicationLink, EntityType::kSocialProfile}) {
    for (Purpose purpose : kPurposes) {
      CHECK(Judge(type, purpose, {}).verdict == Verdict::kWarn);
    }
  }
}

TEST_CASE("a link is a portfolio in a proposal or a profile and a plain link elsewhere") {
  const auto reason = [](Surface surface) {
    return std::string(Judge(EntityType::kExternalLink, Purpose::kNone, On(surface)).reason);
  };
  CHECK(reason(Surface::kProposal) == "exception.portfolio");
  CHECK(reason(Surface::kProfile) == "exception.portfolio");
  CHECK(reason(Surface::kMessage) == "permit.link");
  CHECK(reason(Surface::kJobPost) == "permit.link");
}

TEST_CASE("a list of other clauses decides by its first clause that holds") {
  const Clause clauses[] = {
      {EntityType::kExternalLink, kAny, kAny, kAny, Surface::kInvite, Sender::kClient,
       Verdict::kAdvise, "house.links"},
      {{EntityType::kEmail, EntityType::kExternalLink},
       kAny,
       kAny,
       kAny,
       kAny,
       kAny,
       Verdict::kAllow,
       "house.open"},
  };
  const Clauses house = {std::begin(clauses), std::end(clauses)};
  Situation invite = On(Surface::kInvite);
  invite.sender = Sender::kClient;
  CHECK(Told(Decide(house, EntityType::kExternalLink, Purpose::kNone, invite)) ==
        "advise house.links");
  CHECK(Told(Decide(house, EntityType::kExternalLink, Purpose::kNone, {})) == "allow house.open");
  CHECK(Told(Decide(house, EntityType::kEmail, Purpose::kNone, {})) == "allow house.open");
}

TEST_CASE("where no clause of a policy holds, the plain rule does") {
  const Ruling ruling = Decide({nullptr, nullptr}, EntityType::kPhone, Purpose::kNone, {});
  CHECK(Told(ruling) == "warn rule.contact");
}

TEST_CASE("every type has a name of its own") {
  std::set<std::string> names;
  ForEveryType([&](EntityType type) { names.insert(EntityTypeName(type)); });
  CHECK(names.size() == kEntityTypeCount);
  CHECK(names.count("") == 0);
}

}  // namespace
}  // namespace contactlint
