// The command line, from its words to what is asked for.
#include <doctest/doctest.h>

#include <iostream>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include "tool/arguments.h"

namespace contactlint {
namespace {

// Keeps what is printed on a stream away from the tests' own output.
class Captured {
 public:
  explicit Captured(std::ostream& stream) : stream_(stream), before_(stream.rdbuf(text_.rdbuf())) {}
  ~Captured() { stream_.rdbuf(before_); }
  Captured(const Captured&) = delete;
  Captured& operator=(const Captured&) = delete;
  std::string Text() const { return text_.str(); }

 private:
  std::ostringstream text_;
  std::ostream& stream_;
  std::streambuf* before_;
};

std::variant<Arguments, Done> Read(std::vector<std::string> words) {
  words.insert(words.begin(), "contactlint");
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  return ReadArguments(static_cast<int>(argv.size()), argv.data());
}

Arguments Asked(const std::vector<std::string>& words) { return std::get<Arguments>(Read(words)); }

ExitStatus Ended(const std::vector<std::string>& words) {
  return std::get<Done>(Read(words)).status;
}

TEST_CASE("without options the situation is the default, and scan reads standard input") {
  const Arguments arguments = Asked({"scan"});
  CHECK(arguments.command == Command::kScan);
  CHECK(arguments.file == "-");
  CHECK(arguments.detail == Detail::kPlain);
  CHECK(arguments.situation.stage == Stage::kPreContract);
  CHECK(arguments.situation.surface == Surface::kMessage);
}

TEST_CASE("options and a file are read in any order") {
  const Arguments arguments =
      Asked({"scan", "--stage", "contract", "a.jsonl", "--sender=client", "--account", "enterprise",
             "--surface", "profile", "--explain"});
  CHECK(arguments.file == "a.jsonl");
  CHECK(arguments.detail == Detail::kExplained);
  CHECK(arguments.situation.stage == Stage::kContract);
  CHECK(arguments.situation.account == Account::kEnterprise);
  CHECK(arguments.situation.surface == Surface::kProfile);
  CHECK(arguments.situation.sender == Sender::kClient);
}

TEST_CASE("check takes its text from the command line, one that begins with a dash after --") {
  CHECK(Asked({"check", "write to me"}).text == "write to me");
  CHECK(Asked({"check", "--surface", "invite", "a"}).situation.surface == Surface::kInvite);
  CHECK(Asked({"check", "--", "-555"}).text == "-555");
  CHECK(Asked({"check", ""}).text.empty());
}

TEST_CASE("a value that there is not is refused with those that there are") {
  const Captured errors(std::cerr);
  CHECK(Ended({"scan", "--surface", "mesage"}) == ExitStatus::kUnusable);
  CHECK(errors.Text().find(
            "unknown value \"mesage\" (message, proposal, invite, job_post, profile)") !=
        std::string::npos);
}

TEST_CASE("an unusable command line ends with status 2") {
  const Captured errors(std::cerr);
  CHECK(Ended({}) == ExitStatus::kUnusable);
  CHECK(Ended({"frobnicate"}) == ExitStatus::kUnusable);
  CHECK(Ended({"scan", "--nonsense"}) == ExitStatus::kUnusable);
  CHECK(Ended({"scan", "a", "b"}) == ExitStatus::kUnusable);
  CHECK(Ended({"check"}) == ExitStatus::kUnusable);
}

TEST_CASE("one job answers, or as many as are asked for") {
  CHECK(Asked({"scan"}).jobs == 1);
  CHECK(Asked({"scan", "--jobs", "8"}).jobs == 8);
  const Captured errors(std::cerr);
  CHECK(Ended({"scan", "--jobs", "0"}) == ExitStatus::kUnusable);
  CHECK(Ended({"scan", "--jobs", "many"}) == ExitStatus::kUnusable);
}

TEST_CASE("asking for help or the version ends with status 0") {
  const Captured output(std::cout);
  CHECK(Ended({"--version"}) == ExitStatus::kAnswered);
  CHECK(output.Text().rfind("contactlint ", 0) == 0);
  CHECK(Ended({"scan", "--help"}) == ExitStatus::kAnswered);
  CHECK(output.Text().find("Exit status") != std::string::npos);
}

}  // namespace
}  // namespace contactlint
