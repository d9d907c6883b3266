// A marketplace's own policy, against the cases that the package is held to as well.
#include "tool/policy_file.h"

#include <doctest/doctest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "contactlint/linter.h"
#include "tool/request.h"

namespace contactlint {
namespace {

using Json = nlohmann::json;

const Json& Cases() {
  static const Json cases = Json::parse(std::ifstream(CONTACTLINT_POLICY_CASES));
  return cases;
}

// A policy and a linter that goes by it.
struct Loaded {
  explicit Loaded(const std::string& json) : file(ReadPolicy(json)), linter(file.packed) {
    error = !file.error.empty() ? file.error : linter.Error();
    if (error.empty()) error = FailedTest(file.tests, Check());
  }
  CheckFunction Check() const {
    return [this](std::u16string_view text, const Situation& situation) {
      return linter.Check(text, situation);
    };
  }
  PolicyFile file;
  Linter linter;
  std::string error;
};

std::string TextOf(const Json& item) {
  return item.contains("text") ? item["text"].get<std::string>() : item["policy"].dump();
}

void CheckFinding(const Loaded& loaded, const Json& wanted) {
  const Request request = ReadRequest(wanted.dump(), {});
  CAPTURE(wanted.dump());
  const Report report = CheckRequest(loaded.Check(), request);
  CHECK(VerdictName(report.verdict) == wanted["verdict"].get<std::string>());
  REQUIRE(report.findings.size() == 1);
  CHECK(EntityTypeName(report.findings[0].type) == wanted["type"].get<std::string>());
  CHECK(report.findings[0].reason == wanted["reason"].get<std::string>());
}

TEST_CASE("a policy is refused with path and reason, or does what it says") {
  for (const Json& item : Cases()) {
    CAPTURE(item["what"].get<std::string>());
    const Loaded loaded(TextOf(item));
    if (item.contains("begins")) {
      CHECK(loaded.error.rfind(item["begins"].get<std::string>(), 0) == 0);
    } else {
      CHECK(loaded.error == item.value("error", ""));
    }
    for (const Json& wanted : item.value("finds", Json::array())) CheckFinding(loaded, wanted);
  }
}

TEST_CASE("a policy of ten million characters is refused by its length") {
  const std::string error =
      ReadPolicy("{\"names\":[\"" + std::string(10000000, 'a') + "\"]}").error;
  CHECK(error == "at most 1000000 characters");
}

TEST_CASE("a policy of a hundred thousand rules is refused by their number") {
  std::string rules = "{}";
  for (int i = 1; i < 100000; ++i) rules += ",{}";
  CHECK(ReadPolicy("{\"rules\":[" + rules + "]}").error ==
        "rules: at most 1000 entries, not 100000");
}

TEST_CASE("a policy nested deeper than any stack is refused") {
  const std::string deep = std::string(200000, '[') + std::string(200000, ']');
  CHECK(ReadPolicy("{\"rules\":" + deep + "}").error == "rules[0]: must be an object");
  CHECK(ReadPolicy(std::string(200000, '[')).error.rfind("not JSON", 0) == 0);
}

TEST_CASE("a policy line that no reader packs is refused by the linter") {
  for (const char* line : {"x", "r", "r1 2 3", "r1 1 1 1 1 1 9 a.b", "r1 1 1 1 1 1 1 ", "s9name",
                           "s0", "l", "h", "r99999999999 1 1 1 1 1 1 a"}) {
    CHECK(Linter(line).Error() == std::string("policy: unreadable line: ") + line);
  }
}

}  // namespace
}  // namespace contactlint
