// One clause of a policy: what it is about, and what it then says.
//
// A policy is a list of clauses and nothing else, so a policy that is loaded at run time is judged
// by the same Decide() as the built-in one.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "contactlint/policy.h"

namespace contactlint {

struct Any {};
constexpr Any kAny;

// The values of one enumeration that a clause is about.
template <typename Value>
class OneOf {
 public:
  constexpr OneOf(Any) : bits_(~uint32_t{0}) {}          // NOLINT(google-explicit-constructor)
  constexpr OneOf(Value value) : bits_(BitOf(value)) {}  // NOLINT(google-explicit-constructor)
  constexpr OneOf(std::initializer_list<Value> values) {
    for (Value value : values) bits_ |= BitOf(value);
  }
  constexpr bool Holds(Value value) const { return (bits_ & BitOf(value)) != 0; }

 private:
  static constexpr uint32_t BitOf(Value value) { return uint32_t{1} << static_cast<int>(value); }
  uint32_t bits_ = 0;
};

struct Clause {
  OneOf<EntityType> type;
  OneOf<Purpose> purpose;
  OneOf<Stage> stage;
  OneOf<Account> account;
  OneOf<Surface> surface;
  OneOf<Sender> sender;

  Verdict verdict;
  std::string_view reason;  // lives as long as the policy
};

// A view of clauses, in the order in which they are tried.
struct Clauses {
  const Clause* begin_;
  const Clause* end_;
  const Clause* begin() const { return begin_; }
  const Clause* end() const { return end_; }
};

// What the first clause that holds says; where none holds, the plain rule (a default Ruling).
Ruling Decide(Clauses clauses, EntityType type, Purpose purpose, const Situation& situation);

}  // namespace contactlint
