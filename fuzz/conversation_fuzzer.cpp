// Of an identifier in pieces each piece is told in its own message, and nothing else of them.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "contactlint/json.h"
#include "contactlint/linter.h"
#include "input.h"
#include "promises.h"
#include "require.h"
#include "tool/check_request.h"

namespace contactlint {
namespace {

std::string Json(const Report& report) {
  return FindingsJson(report.findings, MessageField::kWritten);
}

void RequirePieces(const Report& report, uint32_t text_index) {
  for (const Finding& finding : report.findings) {
    if (finding.message == text_index) continue;
    Require(std::any_of(report.findings.begin(), report.findings.end(),
                        [&](const Finding& other) {
                          return other.message == text_index && other.key == finding.key;
                        }),
            "a piece in an earlier message belongs to an identifier that reaches into the text");
  }
}

// Messages further back than are read move the index of what is found, and nothing else.
void RequireDistance(const Linter& linter, const FuzzInput& input, Report report) {
  if (input.situation.history.size() < kMaxHistoryMessages) return;
  Situation longer = input.situation;
  longer.history.insert(longer.history.begin(), 3, u"call +44 7700 900 321");
  for (Finding& finding : report.findings) finding.message += 3;
  Require(Json(linter.Check(input.text, longer)) == Json(report),
          "what stands before the messages that are read changes nothing");
}

void RequireAnswer(const Linter& linter, const FuzzInput& input) {
  std::vector<std::u16string> messages = input.situation.history;
  messages.push_back(input.text);
  Situation situation = input.situation;
  situation.history.clear();
  const CheckFunction check = [&](std::u16string_view text, const Situation& at) {
    return linter.Check(text, at);
  };
  const Report report = CheckConversation(check, messages, situation);
  for (const Finding& finding : report.findings) {
    Require(finding.message < messages.size(), "a finding lies in a message that exists");
    Require(finding.span.start < finding.span.end &&
                finding.span.end <= messages[finding.message].size(),
            "a finding lies inside its message");
  }
  messages.pop_back();
  const Report before = CheckConversation(check, messages, [&] {
    Situation final = situation;
    final.caret.reset();
    return final;
  }());
  Require(report.verdict >= before.verdict, "another message takes back no warning");
}

}  // namespace
}  // namespace contactlint

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace contactlint;
  static const Linter linter;
  const FuzzInput input = ReadInput(data, size);
  const Report report = linter.Check(input.text, input.situation);
  const std::string broken = BrokenBy(report, input.text, input.situation);
  Require(broken.empty(), broken.c_str());
  RequirePieces(report, static_cast<uint32_t>(input.situation.history.size()));
  RequireDistance(linter, input, report);
  constexpr size_t kMostMessages = 8;  // the whole is checked message by message
  if (input.situation.history.size() < kMostMessages) RequireAnswer(linter, input);
  return 0;
}
