#include "scan.h"

#include <istream>
#include <ostream>

#include "contactlint/json.h"
#include "request.h"

namespace contactlint {
namespace {

constexpr std::string_view kByteOrderMark = "\uFEFF";

bool IsBlank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::string ReportJson(const Request& request, const Report& report) {
  const MessageField message =
      request.form == Form::kConversation ? MessageField::kWritten : MessageField::kOmitted;
  return "{\"id\":" + request.id + ",\"verdict\":" + JsonString(VerdictName(report.verdict)) +
         ",\"findings\":" + FindingsJson(report.findings, message) +
         (report.truncated ? ",\"truncated\":true}" : "}");
}

std::string ErrorJson(const Request& request, uint64_t line_number, const std::string& error) {
  return "{\"id\":" + request.id +
         ",\"error\":" + JsonString("line " + std::to_string(line_number) + ": " + error) + "}";
}

}  // namespace

Answer AnswerLine(std::string_view line, uint64_t line_number, const CheckFunction& check,
                  const Situation& defaults) {
  const Request request = ReadRequest(line, defaults);
  if (!request.error.empty()) return {ErrorJson(request, line_number, request.error), true};
  const Report report = CheckRequest(check, request);
  if (!report.error.empty()) {
    return {ErrorJson(request, line_number, "check failed: " + report.error), true};
  }
  return {ReportJson(request, report), false};
}

ExitStatus Scan(std::istream& in, std::ostream& out, const CheckFunction& check,
                const Situation& defaults) {
  ExitStatus status = ExitStatus::kAnswered;
  uint64_t line_number = 0;
  for (std::string line; std::getline(in, line);) {
    ++line_number;
    std::string_view content = line;
    if (line_number == 1 && content.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
      content.remove_prefix(kByteOrderMark.size());
    }
    if (IsBlank(content)) continue;
    const Answer answer = AnswerLine(content, line_number, check, defaults);
    if (answer.refused) status = ExitStatus::kRefused;
    out << answer.json << '\n' << std::flush;
    if (!out) return ExitStatus::kUnusable;
  }
  return in.bad() ? ExitStatus::kUnusable : status;
}

}  // namespace contactlint
