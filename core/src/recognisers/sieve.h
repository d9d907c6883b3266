// Says which of many patterns match a text at all, so that only those need to be run.
//
// The patterns are dealt out to small RE2::Sets. One set of all is slower: the states of its
// automaton stand for every combination of half-matched rules, messages keep bringing new
// combinations, and each new state costs as much as hundreds of steps. In sets of a few patterns
// the combinations are soon all known (real messages, 45 patterns over meanings: nine times as
// fast). And a set is run only where one of its patterns finds all the bytes that it needs: of the
// rules over meanings that is one in thirty in a real message.
#pragma once

#include <re2/re2.h>
#include <re2/set.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "recognisers/needed_bytes.h"

namespace contactlint {

class Sieve {
 public:
  // Options of all patterns, those run alone included. Latin-1 keeps RE2's automata small: bytes
  // above 0x7F stand in rules only as "some other letter".
  static RE2::Options Options();

  // Adds the next pattern. Returns what is wrong with it, nothing when it was added.
  std::string Add(const std::string& pattern);

  // After the last pattern; false when the memory does not suffice.
  bool Compile();

  // Numbers of the patterns that match, in the order in which they were added. Sets `failed` when
  // RE2 ran out of its memory budget: patterns are then missing.
  struct Result {
    std::vector<size_t> numbers;
    bool failed = false;
  };
  Result Match(std::string_view text) const;

 private:
  // Whether some pattern of the set finds all that it needs.
  bool MayMatch(size_t set, const Bytes& bytes) const;

  std::vector<std::unique_ptr<RE2::Set>> sets_;  // all but the last hold kPatternsASet
  std::vector<std::vector<Bytes>> needs_;         // of each pattern
};

}  // namespace contactlint
