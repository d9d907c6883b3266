// What holds for the report on any text in any situation, however broken.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <tuple>
#include <vector>

#include "contactlint/json.h"
#include "contactlint/linter.h"
#include "input.h"

namespace contactlint {
namespace {

void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

// Whether a span may begin or end at `offset`: not between the two halves of one character.
bool IsBorder(const std::u16string& text, uint32_t offset) {
  return offset == 0 || offset >= text.size() || (text[offset] & 0xFC00) != 0xDC00 ||
         (text[offset - 1] & 0xFC00) != 0xD800;
}

std::string Json(const Report& report) {
  return FindingsJson(report.findings, MessageField::kWritten);
}

// The findings without what only Detail::kExplained fills.
std::vector<Finding> Plain(std::vector<Finding> findings) {
  for (Finding& finding : findings) {
    finding.rule.clear();
    finding.reading.clear();
    finding.evidence.clear();
  }
  return findings;
}

void RequireSpansInside(const Report& report, const FuzzInput& input) {
  const std::vector<std::u16string>& history = input.situation.history;
  for (const Finding& finding : report.findings) {
    Require(finding.message <= history.size(), "a finding lies in a message that exists");
    const std::u16string& text =
        finding.message < history.size() ? history[finding.message] : input.text;
    Require(finding.span.start < finding.span.end, "a span holds something");
    Require(finding.span.end <= text.size(), "a span ends inside its text");
    Require(IsBorder(text, finding.span.start) && IsBorder(text, finding.span.end),
            "a span begins and ends between characters");
  }
}

void RequireSorted(const Report& report) {
  const auto place = [](const Finding& finding) {
    return std::make_tuple(finding.message, finding.span.start, finding.span.end);
  };
  for (size_t i = 1; i < report.findings.size(); ++i) {
    Require(place(report.findings[i - 1]) <= place(report.findings[i]),
            "findings are sorted by message, start, end");
  }
}

void RequireStrongestVerdict(const Report& report) {
  Verdict strongest = Verdict::kAllow;
  for (const Finding& finding : report.findings) {
    if (finding.verdict > strongest) strongest = finding.verdict;
  }
  Require(report.verdict == strongest, "the verdict is the strongest of the findings'");
}

void CheckOne(const FuzzInput& input) {
  static const Linter linter;
  Require(linter.Error().empty(), "rules and tables compile");

  const Report report = linter.Check(input.text, input.situation);
  Require(report.error.empty(), "the check answers");
  Require(report.truncated == (input.text.size() > Linter::kMaxLength), "only a long text is cut");
  RequireSpansInside(report, input);
  RequireSorted(report);
  RequireStrongestVerdict(report);

  Require(Json(linter.Check(input.text, input.situation)) == Json(report),
          "the same text in the same situation gives the same answer");

  Report explained = linter.Check(input.text, input.situation, Detail::kExplained);
  for (const Finding& finding : explained.findings) {
    Require(!finding.rule.empty(), "an explained finding names its rule");
  }
  explained.findings = Plain(explained.findings);
  Require(Json(explained) == Json(report), "an explanation changes no finding");

  if (report.findings.empty()) return;
  Situation ignoring = input.situation;
  ignoring.ignore = {report.findings.front().key};
  for (const Finding& finding : linter.Check(input.text, ignoring).findings) {
    Require(finding.key != ignoring.ignore.front() || finding.verdict == Verdict::kAllow,
            "what the writer has declared to be no contact information is allowed");
  }
}

}  // namespace
}  // namespace contactlint

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  contactlint::CheckOne(contactlint::ReadInput(data, size));
  return 0;
}
