// What the linter says: findings, each with its place, its verdict and the reason for it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "contactlint/span.h"

namespace contactlint {

// Sorted as in the policy; the names that leave the library are those of EntityTypeName().
enum class EntityType : uint8_t {
  kPhone,
  kEmail,
  kMessengerId,
  kSocialProfile,
  kMeetingLink,
  kFormLink,
  kApplicationLink,
  kAddress,
  kContactRequest,
  kOffPlatformInvite,
  kExternalLink,
};
constexpr int kEntityTypeCount = 11;

enum class Verdict : uint8_t { kAllow, kAdvise, kWarn };  // a later one is stronger

// How sure the weighing is. `kLikely` needed its surroundings; `kStrong` would stand alone.
enum class Confidence : uint8_t { kLikely, kStrong };

// One thing that spoke for or against a finding, and where it stands.
struct Evidence {
  int points = 0;         // how much; against, where it is negative
  const char* kind = "";  // a name of `recognisers/evidence.h`: static storage
  SourceSpan span;
};

struct Finding {
  EntityType type = EntityType::kPhone;

  // Index of the message that `span` lies in: 0 … history.size() - 1 for the history given, and
  // history.size() for the text under the cursor. Check() reports a piece in the history only for
  // an identifier that reaches into the text.
  uint32_t message = 0;
  SourceSpan span;

  Verdict verdict = Verdict::kWarn;
  std::string reason;  // `rule.contact`, `permit.contract`, …: see policy.h
  Confidence confidence = Confidence::kStrong;

  std::string value;       // UTF-8; the identifier in its plain form, empty where there is none
  bool disguised = false;  // written so that a plain search would not find it
  std::string key;         // 16 hex digits: a stable hash of type and value (or of the text read)

  // Filled only by Detail::kExplained.
  std::string rule;                // id of the rule that matched, `email.plain`
  std::string reading;             // UTF-8; the piece of text as it was read
  // For each character of `reading` where it stands; empty ranges for those of other messages.
  std::vector<SourceSpan> origins;
  std::vector<Evidence> evidence;  // in order of weight
};

struct Report {
  Verdict verdict = Verdict::kAllow;
  std::vector<Finding> findings;  // sorted by message, start, end
  bool truncated = false;  // the text was longer than kMaxLength; only its beginning was read
  std::string error;              // not empty: the check failed, and `findings` says nothing
};

// "phone", "email", "messenger_id" … as in the policy.
const char* EntityTypeName(EntityType type);
const char* VerdictName(Verdict verdict);
const char* ConfidenceName(Confidence confidence);

}  // namespace contactlint
