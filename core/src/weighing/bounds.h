// Where sentences and clauses begin and end.
#pragma once

#include <vector>

#include "reading/reading.h"

namespace contactlint {

// Whether the token at `i` closes a sentence: a full stop does, but not that of an abbreviation.
bool EndsSentence(const std::vector<Token>& list, uint32_t i);

// Whether it closes a clause: a sentence's end, a comma, a dash, "but".
bool EndsClause(const std::vector<Token>& list, uint32_t i);

// Tokens [first, end).
struct TokenRange {
  uint32_t first = 0;
  uint32_t end = 0;
};

// The sentence that holds token `i`.
TokenRange SentenceOf(const Reading& reading, uint32_t i);

// The clause that holds [first, end), which asks or proposes: what is shown to the writer.
TokenRange ClauseOf(const Reading& reading, uint32_t first, uint32_t end);

}  // namespace contactlint
