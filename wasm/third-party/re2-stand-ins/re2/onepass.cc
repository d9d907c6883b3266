// Stands in for RE2's onepass.cc: no expression is taken for one-pass. Where a match of the automaton
// has groups, RE2 then finds them with its other two engines, bit state and NFA, to the same places
// by RE2's own contract. That happens only where a rule has matched.
#include <stdlib.h>

#include "re2/prog.h"

namespace re2 {

bool Prog::IsOnePass() { return false; }

// Never called, as long as no expression is one-pass.
bool Prog::SearchOnePass(const StringPiece&, const StringPiece&, Anchor, MatchKind, StringPiece*,
                         int) {
  abort();
}

}  // namespace re2
