// The names by which types, verdicts and confidences leave the library. They are part of its
// interface: pages and stored reports rely on them.
#include "contactlint/finding.h"

namespace contactlint {

const char* EntityTypeName(EntityType type) {
  switch (type) {
    case EntityType::kPhone: return "phone";
    case EntityType::kEmail: return "email";
    case EntityType::kMessengerId: return "messenger_id";
    case EntityType::kSocialProfile: return "social_profile";
    case EntityType::kMeetingLink: return "meeting_link";
    case EntityType::kFormLink: return "form_link";
    case EntityType::kApplicationLink: return "application_link";
    case EntityType::kAddress: return "address";
    case EntityType::kContactRequest: return "contact_request";
    case EntityType::kOffPlatformInvite: return "off_platform_invite";
    case EntityType::kExternalLink: return "external_link";
  }
  return "";
}

const char* VerdictName(Verdict verdict) {
  switch (verdict) {
    case Verdict::kAllow: return "allow";
    case Verdict::kAdvise: return "advise";
    case Verdict::kWarn: return "warn";
  }
  return "";
}

const char* ConfidenceName(Confidence confidence) {
  switch (confidence) {
    case Confidence::kLikely: return "likely";
    case Confidence::kStrong: return "strong";
  }
  return "";
}

}  // namespace contactlint
