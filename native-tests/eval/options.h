// The scorer's command line, read.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace contactlint {

struct Options {
  std::vector<std::string> files;
  std::vector<std::string> by;
  std::vector<std::string> show;
  bool confusion = false;
  bool json = false;
};

// An exit status where the command line could not be used, or asked for its manual.
std::variant<Options, int> ReadOptions(int argc, char** argv);

}  // namespace contactlint
