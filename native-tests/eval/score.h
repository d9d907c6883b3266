// How well a linter did on labelled cases.
//
// Figures, each "n of m":
//     recall        flagged (verdict not allow) among the cases that must be flagged
//     false alarms  flagged among the cases that must not be
//     verdict       cases whose verdict is exactly right
//     found         labels overlapped by a finding of the same family of types
//     typed         the same, and the type is the same
//     exact         the same, and start and end are the same
//     spurious      findings that overlap no label, per 100 cases
// `external_link`, which is always permitted, counts for none of the last four.
#pragma once

#include <vector>

#include "../corpus.h"

namespace contactlint {

// A case and what the linter said to it.
struct Answered {
  const LabelledCase* labelled;
  Report report;
};

// A label and the findings of its family that overlap it.
struct Match {
  Label label;
  std::vector<Finding> near;
  bool is_typed = false;
  bool is_exact = false;
};

struct Tally {
  int cases = 0;
  int positives = 0, caught = 0;
  int negatives = 0, alarms = 0;
  int verdict = 0;
  int labels = 0, found = 0, typed = 0, exact = 0;
  int spurious = 0;
};

bool MustBeFlagged(const LabelledCase& labelled);
bool IsFlagged(const Answered& answered);

// The labels of a case, external links apart.
std::vector<Match> Matches(const Answered& answered);

// The findings, external links apart, that overlap no label.
std::vector<Finding> Spurious(const Answered& answered);

Tally Count(const std::vector<const Answered*>& answers);

}  // namespace contactlint
