// The marketplace's rule as a table.
//
// Before a contract has started, neither side may share or ask for what lets the two make contact
// outside the platform. Two things lift the rule, a started contract and an enterprise plan, but
// only where the two write to each other: a profile and a job post are read by everybody. Two
// purposes excuse an identifier, or a request for one: to be let into a system that must be seen
// before the work can be estimated, and to fill in a legal document. A purpose excuses only what it
// can need: a system is entered with an e-mail address or a number; a document names its parties
// and says where to write to them. A network's profile, a call, a form or talk elsewhere serve
// neither.
#include "contactlint/policy.h"

#include <iterator>

#include "policy/clause.h"

namespace contactlint {
namespace {

constexpr OneOf<Surface> kBetweenTheTwo = {Surface::kMessage, Surface::kProposal, Surface::kInvite};
constexpr OneOf<Surface> kOwnWork = {Surface::kProposal, Surface::kProfile};

constexpr OneOf<EntityType> kLogins = {EntityType::kEmail, EntityType::kPhone,
                                       EntityType::kContactRequest};
constexpr OneOf<EntityType> kPartyDetails = {EntityType::kEmail, EntityType::kPhone,
                                             EntityType::kAddress, EntityType::kMessengerId,
                                             EntityType::kContactRequest};

constexpr EntityType kLink = EntityType::kExternalLink;
constexpr EntityType kRequest = EntityType::kContactRequest;
constexpr EntityType kInvite = EntityType::kOffPlatformInvite;

constexpr Verdict kAllow = Verdict::kAllow;
constexpr Verdict kAdvise = Verdict::kAdvise;
constexpr Verdict kWarn = Verdict::kWarn;

// To add a clause: a row above the first one that would decide otherwise, and its expectation in
// native-tests/policy_test.cpp.
// clang-format off
constexpr Clause kClauses[] = {
    // type         purpose           stage             account               surface         sender
    {kAny,          kAny,             Stage::kContract, kAny,                 kBetweenTheTwo, kAny,
     kAllow, "permit.contract"},
    {kAny,          kAny,             kAny,             Account::kEnterprise, kBetweenTheTwo, kAny,
     kAllow, "permit.enterprise"},

    {kLink,         kAny,             kAny,             kAny,                 kOwnWork,       kAny,
     kAllow, "exception.portfolio"},
    {kLink,         kAny,             kAny,             kAny,                 kAny,           kAny,
     kAllow, "permit.link"},

    {kLogins,       Purpose::kAccess, kAny,             kAny,                 kAny,           kAny,
     kAdvise, "exception.access"},
    {kPartyDetails, Purpose::kLegal,  kAny,             kAny,                 kAny,           kAny,
     kAdvise, "exception.legal"},

    {kRequest,      kAny,             kAny,             kAny,                 kAny,           kAny,
     kWarn, "rule.request"},
    {kInvite,       kAny,             kAny,             kAny,                 kAny,           kAny,
     kWarn, "rule.off_platform"},
    {kAny,          kAny,             kAny,             kAny,                 kAny,           kAny,
     kWarn, "rule.contact"},
};
// clang-format on

}  // namespace

Clauses BuiltInClauses() { return {std::begin(kClauses), std::end(kClauses)}; }

Ruling Judge(EntityType type, Purpose purpose, const Situation& situation) {
  return Decide(BuiltInClauses(), type, purpose, situation);
}

}  // namespace contactlint
