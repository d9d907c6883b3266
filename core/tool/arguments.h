// The command line, read.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "contactlint/linter.h"
#include "contactlint/situation.h"
#include "exit_status.h"

namespace contactlint {

enum class Command : uint8_t { kScan, kCheck };

struct Arguments {
  Command command = Command::kScan;
  Situation situation;  // stage, account, surface and sender
  Detail detail = Detail::kPlain;
  std::string policy;      // file of a policy; empty for the built-in one
  std::string file = "-";  // kScan: what to read; "-" is standard input
  uint32_t jobs = 1;       // kScan: threads that answer lines
  std::string text;        // kCheck: UTF-8; "-" is standard input
};

// The command line could not be used, or asked for nothing but words (--help, --version), which
// have been printed. What is left is to exit.
struct Done {
  ExitStatus status;
};

std::variant<Arguments, Done> ReadArguments(int argc, char** argv);

}  // namespace contactlint
