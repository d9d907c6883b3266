// contactlint scan | check
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "arguments.h"
#include "contactlint/linter.h"
#include "describe.h"
#include "policy_file.h"
#include "scan.h"
#include "utf.h"

namespace contactlint {
namespace {

ExitStatus Refuse(const std::string& what) {
  std::cerr << "contactlint: " << what << '\n';
  return ExitStatus::kUnusable;
}

ExitStatus RunScan(const Arguments& arguments, const CheckFunction& check) {
  const bool is_file = arguments.file != "-";
  std::ifstream file;
  if (is_file) file.open(arguments.file, std::ios::binary);
  if (is_file && !file) return Refuse(arguments.file + ": cannot be opened");
  std::istream& in = is_file ? file : std::cin;

  const ExitStatus status = Scan(in, std::cout, check, arguments.situation, arguments.jobs);
  if (in.bad()) return Refuse((is_file ? arguments.file : "standard input") + ": cannot be read");
  if (!std::cout) return Refuse("standard output: cannot be written");
  return status;
}

ExitStatus RunCheck(const Arguments& arguments, const CheckFunction& check) {
  std::string utf8 = arguments.text;
  if (utf8 == "-") utf8.assign(std::istreambuf_iterator<char>(std::cin), {});
  const std::optional<std::u16string> text = Utf16FromUtf8(utf8);
  if (!text) return Refuse("the text is not valid UTF-8");
  const Report report = check(*text, arguments.situation);
  if (!report.error.empty()) return Refuse("check failed: " + report.error);
  std::cout << Describe(*text, report) << std::flush;
  return std::cout ? ExitStatus::kAnswered : Refuse("standard output: cannot be written");
}

// The policy of the file named; the built-in one where none is.
PolicyFile LoadPolicy(const std::string& file) {
  if (file.empty()) return {};
  std::ifstream in(file, std::ios::binary);
  PolicyFile policy;
  if (!in) {
    policy.error = "cannot be opened";
    return policy;
  }
  const std::string json((std::istreambuf_iterator<char>(in)), {});
  return ReadPolicy(json);
}

ExitStatus Run(const Arguments& arguments) {
  const PolicyFile policy = LoadPolicy(arguments.policy);
  if (!policy.error.empty()) return Refuse(arguments.policy + ": " + policy.error);
  const Linter linter(policy.packed);
  if (!linter.Error().empty()) return Refuse("unusable rules: " + linter.Error());
  const CheckFunction check = [&](std::u16string_view text, const Situation& situation) {
    return linter.Check(text, situation, arguments.detail);
  };
  const std::string failed = FailedTest(policy.tests, check);
  if (!failed.empty()) return Refuse(arguments.policy + ": " + failed);
  return arguments.command == Command::kScan ? RunScan(arguments, check)
                                             : RunCheck(arguments, check);
}

// The core is built without exceptions: an allocation that fails ends the process, and no answer is
// made of what was left.
[[noreturn]] void EndOutOfMemory() {
  constexpr std::string_view kMessage = "contactlint: out of memory\n";
  std::fwrite(kMessage.data(), 1, kMessage.size(), stderr);
  std::_Exit(static_cast<int>(ExitStatus::kUnusable));
}

}  // namespace
}  // namespace contactlint

int main(int argc, char** argv) {
  using namespace contactlint;
  std::set_new_handler(EndOutOfMemory);
  std::ios::sync_with_stdio(false);
  const auto arguments = ReadArguments(argc, argv);
  if (const Done* done = std::get_if<Done>(&arguments)) return static_cast<int>(done->status);
  return static_cast<int>(Run(std::get<Arguments>(arguments)));
}
