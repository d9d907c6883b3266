#include "describe.h"

#include "drawing.h"
#include "reasons.h"
#include "utf.h"

namespace contactlint {
namespace {

constexpr std::string_view kIndent = "    ";

// One line, whatever `value` holds.
std::string Row(std::string_view name, const std::string& value) {
  std::string row = std::string(kIndent) + std::string(name);
  row.resize(row.size() + 10 - name.size(), ' ');
  for (char c : value) row += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  return row + '\n';
}

std::string Piece(std::u16string_view text, SourceSpan span) {
  if (span.start > text.size()) return "";
  return Utf8FromUtf16(text.substr(span.start, span.end - span.start));
}

std::string DescribeEvidence(std::u16string_view text, const Evidence& evidence) {
  return Row(evidence.points > 0 ? "for" : "against",
             std::string(evidence.kind) + ": " + Piece(text, evidence.span));
}

std::string DescribeFinding(std::u16string_view text, const Finding& finding) {
  std::string lines = std::string(VerdictName(finding.verdict)) + ": " +
                      EntityTypeName(finding.type) + " [" + std::to_string(finding.span.start) +
                      ", " + std::to_string(finding.span.end) + ")\n";
  lines += DrawSpan(text, finding.span, kIndent);
  if (!finding.value.empty()) lines += Row("value", finding.value);
  const std::string words(ReasonInWords(finding.reason));
  lines += Row("reason", finding.reason + (words.empty() ? "" : ": " + words));
  if (finding.rule.empty()) return lines;

  lines += Row("rule", finding.rule);
  lines += Row("reading", finding.reading);
  lines += Row("sure", ConfidenceName(finding.confidence));
  for (const Evidence& evidence : finding.evidence) lines += DescribeEvidence(text, evidence);
  return lines;
}

}  // namespace

std::string Describe(std::u16string_view text, const Report& report) {
  std::string description;
  for (const Finding& finding : report.findings) {
    description += DescribeFinding(text, finding) + '\n';
  }
  if (report.findings.empty()) description += "nothing found\n";
  if (report.truncated) description += "the text is too long: only its beginning was read\n";
  return description + "verdict: " + VerdictName(report.verdict) + '\n';
}

}  // namespace contactlint
