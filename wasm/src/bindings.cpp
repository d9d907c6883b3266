// The core as JavaScript sees it: functions that take and return plain values, so that there is
// nothing to free. One linter an instance; a caller who wants another makes another instance.
//
// After a trap (`RuntimeError`) the instance's memory is in an unknown state and must be dropped.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "contactlint/json.h"
#include "contactlint/linter.h"

namespace contactlint {
namespace {

// The instance's linter, made by Init() rather than before main: its compile time is the caller's
// to place.
std::optional<Linter> instance;

// Empty, or why rules and tables could not be compiled. `packed_policy`: as policy.ts packs it.
std::string Init(const std::string& packed_policy) {
  if (!instance) instance.emplace(packed_policy);
  return instance->Error();
}

void WarmUp() { instance->WarmUp(); }

// In code units; JavaScript cuts a longer text before it is copied in.
uint32_t MaxLength() { return Linter::kMaxLength; }

std::string Version() { return CONTACTLINT_VERSION; }

// `packed` holds, from the lowest bit on, stage (1 bit), account (1), surface (3), sender (1), each
// the index of a value in the order of situation.h.
Situation Unpack(uint32_t packed) {
  Situation situation;
  situation.stage = static_cast<Stage>(packed & 1);
  situation.account = static_cast<Account>(packed >> 1 & 1);
  situation.surface = static_cast<Surface>(packed >> 2 & 7);
  situation.sender = static_cast<Sender>(packed >> 5 & 1);
  return situation;
}

template <typename String>
std::vector<String> Strings(const emscripten::val& array) {
  if (array.isUndefined()) return {};
  return emscripten::vecFromJSArray<String>(array);
}

// `""` for a report that is `allow` and holds nothing, the answer to nearly every keystroke; else
// `{"verdict":…,"findings":[…],"history":[…],"truncated":…}`, where `findings` lie in the text and
// `history` in earlier messages (with `message`, their index); else `{"error":…}`.
// `caret` is -1 when the text is final; `history` and `ignore` are arrays of strings or undefined.
std::string Check(const std::u16string& text, uint32_t packed_situation, int32_t caret,
                  const emscripten::val& history, const emscripten::val& ignore, bool explained) {
  Situation situation = Unpack(packed_situation);
  if (caret >= 0) situation.caret = static_cast<uint32_t>(caret);
  situation.history = Strings<std::u16string>(history);
  situation.ignore = Strings<std::string>(ignore);

  const Report report =
      instance->Check(text, situation, explained ? Detail::kExplained : Detail::kPlain);
  if (!report.error.empty()) return "{\"error\":" + JsonString(report.error) + "}";
  if (report.findings.empty() && !report.truncated) return {};

  std::vector<Finding> here;
  std::vector<Finding> earlier;
  for (const Finding& finding : report.findings) {
    (finding.message < situation.history.size() ? earlier : here).push_back(finding);
  }
  std::string json = "{\"verdict\":\"";
  json += VerdictName(report.verdict);
  json += "\",\"findings\":";
  json += FindingsJson(here, MessageField::kOmitted);
  json += ",\"history\":";
  json += FindingsJson(earlier, MessageField::kWritten);
  json += report.truncated ? ",\"truncated\":true}" : ",\"truncated\":false}";
  return json;
}

}  // namespace

EMSCRIPTEN_BINDINGS(contactlint) {
  emscripten::function("check", &Check);
  emscripten::function("init", &Init);
  emscripten::function("maxLength", &MaxLength);
  emscripten::function("version", &Version);
  emscripten::function("warmUp", &WarmUp);
}

}  // namespace contactlint
