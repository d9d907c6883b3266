#include "promises.h"

#include <algorithm>
#include <vector>

#include "contactlint/json.h"

namespace contactlint {
namespace {

// Whether a span may begin or end at `offset`: not between the two halves of one character.
bool IsBorder(std::u16string_view text, uint32_t offset) {
  return offset == 0 || offset >= text.size() || (text[offset] & 0xFC00) != 0xDC00 ||
         (text[offset - 1] & 0xFC00) != 0xD800;
}

std::string BrokenBySpan(const Finding& finding, std::u16string_view text,
                         const Situation& situation) {
  const std::vector<std::u16string>& history = situation.history;
  if (finding.message > history.size()) return "a finding lies in a message that exists";
  const std::u16string_view message =
      finding.message < history.size() ? history[finding.message] : text;
  if (finding.span.start >= finding.span.end) return "a span holds something";
  if (finding.span.end > message.size()) return "a span ends inside its text";
  if (!IsBorder(message, finding.span.start) || !IsBorder(message, finding.span.end)) {
    return "a span begins and ends between characters";
  }
  return "";
}

bool StandsBefore(const Finding& a, const Finding& b) {
  if (a.message != b.message) return a.message < b.message;
  return a.span.end <= b.span.start;
}

std::string Json(const std::vector<Finding>& findings) {
  return FindingsJson(findings, MessageField::kWritten);
}

// The findings without what only Detail::kExplained fills.
std::vector<Finding> Plain(std::vector<Finding> findings) {
  for (Finding& finding : findings) {
    finding.rule.clear();
    finding.reading.clear();
    finding.origins.clear();
    finding.evidence.clear();
  }
  return findings;
}

bool StaysForbidden(const Report& report, const std::string& ignored_key) {
  return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
    return finding.key == ignored_key && finding.verdict != Verdict::kAllow;
  });
}

}  // namespace

std::string BrokenBy(const Report& report, std::u16string_view text, const Situation& situation) {
  if (!report.error.empty()) return "the check answers: " + report.error;
  if (report.truncated != (text.size() > Linter::kMaxLength)) return "only a long text is cut";
  Verdict strongest = Verdict::kAllow;
  const Finding* before = nullptr;
  for (const Finding& finding : report.findings) {
    const std::string broken = BrokenBySpan(finding, text, situation);
    if (!broken.empty()) return broken;
    if (finding.key.size() != 16) return "a key has 16 digits";
    if (before != nullptr && !StandsBefore(*before, finding)) {
      return "findings are sorted and do not overlap";
    }
    before = &finding;
    strongest = std::max(strongest, finding.verdict);
  }
  return report.verdict == strongest ? "" : "the verdict is the strongest of the findings'";
}

std::string BrokenBy(const Linter& linter, std::u16string_view text, const Situation& situation) {
  const Report report = linter.Check(text, situation);
  const std::string broken = BrokenBy(report, text, situation);
  if (!broken.empty()) return broken;
  const std::string json = Json(report.findings);
  if (Json(linter.Check(text, situation).findings) != json) {
    return "the same text in the same situation gives the same answer";
  }
  const Report explained = linter.Check(text, situation, Detail::kExplained);
  for (const Finding& finding : explained.findings) {
    if (finding.rule.empty()) return "an explained finding names its rule";
  }
  if (Json(Plain(explained.findings)) != json) return "an explanation changes no finding";

  if (report.findings.empty()) return "";
  Situation ignoring = situation;
  ignoring.ignore = {report.findings.front().key};
  return StaysForbidden(linter.Check(text, ignoring), ignoring.ignore.front())
             ? "what the writer has declared to be no contact information is allowed"
             : "";
}

}  // namespace contactlint
