#include "check_request.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <tuple>
#include <utility>

namespace contactlint {
namespace {

// Is `earlier` the same thing as `later`, seen when less of the conversation had been written?
bool Replaces(const Finding& later, const Finding& earlier) {
  return later.message == earlier.message && later.type == earlier.type &&
         Overlap(later.span, earlier.span);
}

std::vector<Finding> Merge(std::vector<Finding> earlier, std::vector<Finding> later) {
  const auto is_replaced = [&later](const Finding& known) {
    return std::any_of(later.begin(), later.end(),
                       [&known](const Finding& finding) { return Replaces(finding, known); });
  };
  earlier.erase(std::remove_if(earlier.begin(), earlier.end(), is_replaced), earlier.end());
  std::move(later.begin(), later.end(), std::back_inserter(earlier));
  return earlier;
}

bool StandsBefore(const Finding& a, const Finding& b) {
  return std::tie(a.message, a.span.start, a.span.end, a.type) <
         std::tie(b.message, b.span.start, b.span.end, b.type);
}

Verdict Strongest(const std::vector<Finding>& findings) {
  Verdict strongest = Verdict::kAllow;
  for (const Finding& finding : findings) strongest = std::max(strongest, finding.verdict);
  return strongest;
}

}  // namespace

Report CheckConversation(const CheckFunction& check, const std::vector<std::u16string>& messages,
                         const Situation& situation) {
  Report all;
  Situation at_message = situation;
  for (size_t i = 0; i < messages.size(); ++i) {
    // The linter reads no more than this much of the history, so no more is copied.
    const size_t first = i - std::min<size_t>(i, kMaxHistoryMessages);
    at_message.history.assign(messages.begin() + first, messages.begin() + i);
    at_message.caret = i + 1 == messages.size() ? situation.caret : std::nullopt;

    Report report = check(messages[i], at_message);
    if (!report.error.empty()) return report;
    for (Finding& finding : report.findings) finding.message += static_cast<uint32_t>(first);
    all.findings = Merge(std::move(all.findings), std::move(report.findings));
    all.truncated = all.truncated || report.truncated;
  }
  std::sort(all.findings.begin(), all.findings.end(), StandsBefore);
  all.verdict = Strongest(all.findings);
  return all;
}

Report CheckRequest(const CheckFunction& check, const Request& request) {
  if (request.form == Form::kConversation) {
    return CheckConversation(check, request.messages, request.situation);
  }
  Report report = check(request.messages[0], request.situation);
  const size_t text_index = request.situation.history.size();
  const auto is_elsewhere = [&](const Finding& finding) { return finding.message != text_index; };
  report.findings.erase(
      std::remove_if(report.findings.begin(), report.findings.end(), is_elsewhere),
      report.findings.end());
  return report;
}

}  // namespace contactlint
