// All rules compiled: a sieve says which can match at all, and only those run.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "recognisers/alphabet.h"
#include "recognisers/candidate.h"
#include "recognisers/rule.h"

namespace contactlint {

class RuleSet {
 public:
  explicit RuleSet(const Lexicon& lexicon);
  ~RuleSet();
  RuleSet(const RuleSet&) = delete;
  RuleSet& operator=(const RuleSet&) = delete;

  // Not empty: a rule that RE2 or the alphabet refuses, with its id.
  const std::string& Error() const { return error_; }

  // Candidates of every rule in one reading. Sets `failed` when RE2 ran out of its memory budget:
  // the candidates are then incomplete and must not be taken for an answer.
  struct Result {
    std::vector<Candidate> candidates;
    bool failed = false;
  };
  Result Find(const Reading& reading, std::u16string_view source, const Lexicon& lexicon) const;

  // The same with only the rule of this id, for the test of a single row.
  Result FindOne(const char* id, const Reading& reading, std::u16string_view source,
                 const Lexicon& lexicon) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
  Alphabet alphabet_;
  std::string error_;
};

// All rows of all lists.
std::vector<const Rule*> AllRules();

}  // namespace contactlint
