#include "answers.h"

#include <doctest/doctest.h>

#include "tool/utf.h"

namespace contactlint {
namespace {

constexpr std::string_view kOpen = "⟦";
constexpr std::string_view kClose = "⟧";

}  // namespace

const Linter& TheLinter() {
  static const Linter linter;
  return linter;
}

const Lexicon& TheLexicon() {
  static const Lexicon lexicon;
  return lexicon;
}

const RuleSet& TheRules() {
  static const RuleSet rules(TheLexicon());
  return rules;
}

std::u16string U16(std::string_view utf8) {
  return Utf16FromUtf8(utf8).value_or(u"this test is not written in UTF-8");
}

MarkedText TakeMarks(std::string_view marked) {
  MarkedText out;
  while (true) {
    const size_t open = marked.find(kOpen);
    out.text += U16(marked.substr(0, open));
    if (open == std::string_view::npos) return out;
    marked.remove_prefix(open + kOpen.size());
    std::string_view inner = marked.substr(0, marked.find(kClose));
    marked.remove_prefix(inner.size() + kClose.size());
    const size_t bar = inner.find('|');
    if (bar != std::string_view::npos) inner.remove_prefix(bar + 1);
    const auto start = static_cast<uint32_t>(out.text.size());
    out.text += U16(inner);
    out.spans.push_back({start, static_cast<uint32_t>(out.text.size())});
  }
}

std::string Annotate(std::u16string_view text, const Report& report, uint32_t message) {
  if (!report.error.empty()) return report.error;
  std::string out;
  uint32_t at = 0;
  for (const Finding& finding : report.findings) {
    if (finding.message != message) continue;
    if (finding.span.start < at || finding.span.end > text.size()) return "findings overlap";
    out += Utf8FromUtf16(text.substr(at, finding.span.start - at));
    out += std::string(kOpen) + EntityTypeName(finding.type) + "|";
    out += Utf8FromUtf16(
        text.substr(finding.span.start, finding.span.end - finding.span.start));
    out += kClose;
    at = finding.span.end;
  }
  return out + Utf8FromUtf16(text.substr(at));
}

std::string Relint(std::string_view marked, const Situation& situation) {
  const std::u16string text = TakeMarks(marked).text;
  const auto message = static_cast<uint32_t>(situation.history.size());
  return Annotate(text, TheLinter().Check(text, situation), message);
}

void CheckMarked(const std::string& marked) { CHECK(Relint(marked) == marked); }

Reading ReadAs(ReadingKind kind, std::string_view utf8) {
  std::vector<Reading> readings = ReadAll(U16(utf8), TheLexicon());
  for (Reading& reading : readings) {
    if (reading.kind == kind) return std::move(reading);
  }
  return std::move(readings.front());
}

Reading ReadLiterally(std::string_view utf8) { return ReadAs(ReadingKind::kLiteral, utf8); }

void CheckSourceOf(const View& view, const std::string& piece, uint32_t start, uint32_t end) {
  CAPTURE(piece);
  const size_t at = view.text.find(piece);
  REQUIRE(at != std::string::npos);
  const SourceSpan span =
      SourceOf(view, {static_cast<uint32_t>(at), static_cast<uint32_t>(at + piece.size())});
  CHECK(span.start == start);
  CHECK(span.end == end);
}

}  // namespace contactlint
