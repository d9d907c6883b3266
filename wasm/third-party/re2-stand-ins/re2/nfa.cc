// Stands in for RE2's nfa.cc, its slowest engine, which is there for programs or texts that are too
// large for the bit state. What has groups here is found with the bit state however large it is: its
// bitmap is a bit for each instruction and each character of the match.
#include <stdlib.h>

#include "re2/prog.h"

namespace re2 {

// Never called, as long as a program has fewer than 65536 instructions.
bool Prog::SearchNFA(const StringPiece&, const StringPiece&, Anchor, MatchKind, StringPiece*, int) {
  abort();
}

}  // namespace re2
