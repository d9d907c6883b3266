#include "eval/score.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace contactlint {
namespace {

LabelledCase CaseOf(const std::string& line) {
  Corpus corpus;
  AddLine(corpus, line, "here:1");
  REQUIRE(corpus.errors.empty());
  return corpus.cases[0];
}

Answered AnswerOf(const LabelledCase& labelled, const std::vector<Finding>& findings) {
  Answered answered;
  answered.labelled = &labelled;
  answered.report.findings = findings;
  for (const Finding& finding : findings) {
    answered.report.verdict = std::max(answered.report.verdict, finding.verdict);
  }
  return answered;
}

Finding FindingOf(EntityType type, SourceSpan span) {
  Finding finding;
  finding.type = type;
  finding.span = span;
  return finding;
}

TEST_CASE("a finding of the same type and span is found, typed and exact") {
  const LabelledCase labelled = CaseOf(R"({"text": "⟦phone|0161 4960⟧", "verdict": "warn"})");
  const Answered answered = AnswerOf(labelled, {FindingOf(EntityType::kPhone, {0, 9})});
  const Tally tally = Count({&answered});
  CHECK(tally.caught == 1);
  CHECK(tally.verdict == 1);
  CHECK(tally.exact == 1);
  CHECK(tally.spurious == 0);
}

TEST_CASE("a finding of the family is found and not typed; one of another family is neither") {
  const LabelledCase labelled = CaseOf(R"({"text": "⟦phone|0161 4960⟧", "verdict": "warn"})");
  const Answered near = AnswerOf(labelled, {FindingOf(EntityType::kMessengerId, {2, 20})});
  const Answered far = AnswerOf(labelled, {FindingOf(EntityType::kEmail, {0, 9})});
  const Tally tally = Count({&near, &far});
  CHECK(tally.labels == 2);
  CHECK(tally.found == 1);
  CHECK(tally.typed == 0);
  CHECK(tally.spurious == 0);
}

TEST_CASE("a flagged case that must not be is a false alarm, and its finding spurious") {
  const LabelledCase labelled = CaseOf(R"({"text": "0161 4960 words", "verdict": "allow"})");
  const Answered answered = AnswerOf(labelled, {FindingOf(EntityType::kPhone, {0, 9})});
  const Tally tally = Count({&answered});
  CHECK(tally.negatives == 1);
  CHECK(tally.alarms == 1);
  CHECK(tally.spurious == 1);
}

TEST_CASE("links that are permitted count for no figure but the verdict") {
  const LabelledCase labelled =
      CaseOf(R"({"text": "⟦external_link|a.example⟧ b", "verdict": "allow"})");
  Finding link = FindingOf(EntityType::kExternalLink, {10, 11});
  link.verdict = Verdict::kAllow;
  const Answered answered = AnswerOf(labelled, {link});
  const Tally tally = Count({&answered});
  CHECK(tally.labels == 0);
  CHECK(tally.spurious == 0);
  CHECK(tally.verdict == 1);
}

}  // namespace
}  // namespace contactlint
