// `contactlint scan`: JSON lines in, JSON lines out.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

#include "check_request.h"
#include "contactlint/situation.h"
#include "exit_status.h"

namespace contactlint {

struct Answer {
  std::string json;      // one line, without its end
  bool refused = false;  // it holds an error
};

// The answer to one line, which stands at `line_number` (from 1) of its file.
Answer AnswerLine(std::string_view line, uint64_t line_number, const CheckFunction& check,
                  const Situation& defaults);

// Answers every line of `in` in order; lines of white space alone are skipped. No answer waits for a
// line that has not arrived, so that a program at the other end of a pipe can wait for it before it
// writes on. With one job each answer is flushed by itself; `jobs` threads take the lines that have
// arrived together, and flush their answers together.
// kUnusable where `in` cannot be read or `out` cannot be written.
ExitStatus Scan(std::istream& in, std::ostream& out, const CheckFunction& check,
                const Situation& defaults, uint32_t jobs);

}  // namespace contactlint
