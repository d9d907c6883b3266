#pragma once

namespace contactlint {

// What the tool tells the shell. The verdict never changes it.
enum class ExitStatus : int {
  kAnswered = 0,  // every text was read and answered
  kRefused = 1,   // some lines were answered with an error
  kUnusable = 2,  // the command line or a file could not be used
};

}  // namespace contactlint
