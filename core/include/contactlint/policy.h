// The marketplace's rule: finding and situation in, verdict and reason out.
//
// Clauses are tried in order; the first that holds decides.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "contactlint/finding.h"
#include "contactlint/situation.h"

namespace contactlint {

// The purpose that a text states next to an identifier or a request for one.
enum class Purpose : uint8_t { kNone, kAccess, kLegal };

struct Ruling {
  Verdict verdict = Verdict::kWarn;
  std::string_view reason = "rule.contact";  // storage: static, or that of the policy
};

// The built-in policy, clause by clause.
Ruling Judge(EntityType type, Purpose purpose, const Situation& situation);

}  // namespace contactlint
