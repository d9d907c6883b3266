// A marketplace's own policy, from its JSON to what the core takes.
//
// The fields and their meaning: wasm/policy.schema.json. The package reads the same in a page
// (wasm/src/policy.ts) and refuses it with the same words; native-tests/policy_cases.json holds
// both to that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check_request.h"
#include "contactlint/finding.h"
#include "contactlint/situation.h"

namespace contactlint {

// A sentence that a policy brings along, and what must be said to it.
struct PolicyTest {
  std::u16string text;
  Situation situation;
  Verdict verdict = Verdict::kAllow;
};

struct PolicyFile {
  std::string packed;  // for the Linter
  std::vector<PolicyTest> tests;
  std::string error;  // not empty: path and reason, "rules[2].verdict: unknown value …"
};

PolicyFile ReadPolicy(std::string_view json);

// "" where all tests of the policy hold: "tests[1]: expected allow, got warn …" for the first that
// does not. `check` is a linter's with this policy.
std::string FailedTest(const std::vector<PolicyTest>& tests, const CheckFunction& check);

}  // namespace contactlint
