#include "score.h"

#include <algorithm>

namespace contactlint {
namespace {

// Types that may be taken for each other without the finding being of no use.
enum class Family { kContact, kEmail, kMeeting, kForm, kAddress, kIntent, kLink };

Family FamilyOf(EntityType type) {
  switch (type) {
    case EntityType::kPhone:
    case EntityType::kMessengerId:
    case EntityType::kSocialProfile: return Family::kContact;
    case EntityType::kEmail: return Family::kEmail;
    case EntityType::kMeetingLink: return Family::kMeeting;
    case EntityType::kFormLink:
    case EntityType::kApplicationLink: return Family::kForm;
    case EntityType::kAddress: return Family::kAddress;
    case EntityType::kContactRequest:
    case EntityType::kOffPlatformInvite: return Family::kIntent;
    case EntityType::kExternalLink: return Family::kLink;
  }
  return Family::kLink;
}

Match MatchOf(const Label& label, const Report& report) {
  Match match;
  match.label = label;
  for (const Finding& finding : report.findings) {
    if (!Meet(label, finding) || FamilyOf(finding.type) != FamilyOf(label.type)) continue;
    match.near.push_back(finding);
    if (finding.type != label.type) continue;
    match.is_typed = true;
    match.is_exact = match.is_exact || finding.span == label.span;
  }
  return match;
}

}  // namespace

bool MustBeFlagged(const LabelledCase& labelled) { return labelled.verdict != Verdict::kAllow; }
bool IsFlagged(const Answered& answered) { return answered.report.verdict != Verdict::kAllow; }

std::vector<Match> Matches(const Answered& answered) {
  std::vector<Match> matches;
  for (const Label& label : answered.labelled->labels) {
    if (label.type == EntityType::kExternalLink) continue;
    matches.push_back(MatchOf(label, answered.report));
  }
  return matches;
}

std::vector<Finding> Spurious(const Answered& answered) {
  const std::vector<Label>& labels = answered.labelled->labels;
  std::vector<Finding> spurious;
  for (const Finding& finding : answered.report.findings) {
    if (finding.type == EntityType::kExternalLink) continue;
    const bool is_labelled = std::any_of(labels.begin(), labels.end(),
                                         [&](const Label& label) { return Meet(label, finding); });
    if (!is_labelled) spurious.push_back(finding);
  }
  return spurious;
}

Tally Count(const std::vector<const Answered*>& answers) {
  Tally tally;
  for (const Answered* answered : answers) {
    const bool is_flagged = IsFlagged(*answered);
    ++tally.cases;
    if (MustBeFlagged(*answered->labelled)) {
      ++tally.positives;
      tally.caught += is_flagged;
    } else {
      ++tally.negatives;
      tally.alarms += is_flagged;
    }
    tally.verdict += answered->report.verdict == answered->labelled->verdict;
    for (const Match& match : Matches(*answered)) {
      ++tally.labels;
      tally.found += !match.near.empty();
      tally.typed += match.is_typed;
      tally.exact += match.is_exact;
    }
    tally.spurious += static_cast<int>(Spurious(*answered).size());
  }
  return tally;
}

}  // namespace contactlint
