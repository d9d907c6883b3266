// One clause of a policy: what it is about, and what it then says.
//
// The built-in policy is a list of clauses; one that is loaded at run time puts its own before
// them, or in their place, and is judged by the same Decide().
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
  // Bit n is the value of number n.
  static constexpr OneOf OfBits(uint32_t bits) {
    OneOf values(std::initializer_list<Value>{});
    values.bits_ = bits;
    return values;
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

// Those of the built-in policy.
Clauses BuiltInClauses();

// What the first clause that holds says; where none holds, the plain rule (a default Ruling).
Ruling Decide(Clauses clauses, EntityType type, Purpose purpose, const Situation& situation);

}  // namespace contactlint
