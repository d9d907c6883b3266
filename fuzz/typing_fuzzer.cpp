// A caret only holds back, and only where the person is typing; or keeps what was shown before.
//
// The text is typed from the caret of the input on, some characters one by one; what stands before
// the caret was typed before.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "contactlint/json.h"
#include "contactlint/linter.h"
#include "input.h"
#include "promises.h"
#include "require.h"
#include "tool/utf.h"

namespace contactlint {
namespace {

constexpr size_t kMostKeystrokes = 12;

bool Meets(const Finding& finding, const Report& report) {
  return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& other) {
    return other.message == finding.message && Overlap(other.span, finding.span);
  });
}

// Whether the line or the sentence that holds the finding has been closed, and another one begun.
bool IsPassed(std::u16string_view text, const Finding& finding) {
  const std::u16string_view since = text.substr(finding.span.end);
  const size_t end = since.find_first_of(u".?!");
  return since.find(u'\n') != since.npos ||
         (end != since.npos && end + 1 < since.size() && since[end + 1] == ' ');
}

std::string Json(const Report& report) {
  return FindingsJson(report.findings, MessageField::kWritten);
}

// What one keystroke shows, held against the final answer to the same text and against what the
// keystroke before it showed.
void RequireKeystroke(const Report& typed, const Report& final, const Report& before,
                      std::u16string_view text, uint32_t text_index) {
  for (const Finding& finding : final.findings) {
    if (finding.message != text_index || !IsPassed(text, finding)) continue;
    Require(Meets(finding, typed), "a caret holds back nothing but what ends where it stands");
  }
  for (const Finding& finding : typed.findings) {
    Require(Meets(finding, final) || Meets(finding, before),
            "what shows while typing is in the final text, or was shown a keystroke before");
  }
}

Report CheckAt(const Linter& linter, std::u16string_view text, Situation situation,
               uint32_t caret) {
  situation.caret = caret;
  const Report report = linter.Check(text, situation);
  const std::string broken = BrokenBy(report, text, situation);
  Require(broken.empty(), broken.c_str());
  return report;
}

}  // namespace
}  // namespace contactlint

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace contactlint;
  static const Linter linter;
  const FuzzInput input = ReadInput(data, size);
  const auto text_index = static_cast<uint32_t>(input.situation.history.size());
  const std::u16string_view text = input.text;
  Situation final = input.situation;
  final.caret.reset();

  if (!text.empty() && text_index == 0) {
    Require(Json(CheckAt(linter, text, final, 0)) == Json(linter.Check(text, final)),
            "a caret before the text holds nothing back");
  }
  // A final text is taken to have been typed to its end.
  const size_t caret = text.size() - std::min(text.size(), kMostKeystrokes);
  size_t end = std::min<size_t>(input.situation.caret.value_or(caret), text.size());
  Report before = CheckAt(linter, text.substr(0, end), final, static_cast<uint32_t>(end));
  for (size_t typed = 0; typed < kMostKeystrokes && end < text.size(); ++typed) {
    end += CodePointAt(text, end).length;
    const std::u16string_view prefix = text.substr(0, end);
    const Report shown = CheckAt(linter, prefix, final, static_cast<uint32_t>(end));
    RequireKeystroke(shown, linter.Check(prefix, final), before, prefix, text_index);
    before = shown;
  }
  return 0;
}
