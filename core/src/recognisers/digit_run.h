// Digits in a row, however they are written: "0532 481", "oh five three", "(5)(3)(2)", "five99".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reading/reading.h"

namespace contactlint {

// What stands between the digits of a run: a set of bits.
using Between = uint16_t;
constexpr Between kSpaceBetween = 1;
constexpr Between kDashBetween = 2;
constexpr Between kDotBetween = 4;
constexpr Between kSlashBetween = 8;
constexpr Between kCommaBetween = 16;
constexpr Between kBracketBetween = 32;
constexpr Between kLineBetween = 64;
constexpr Between kColonBetween = 128;
constexpr Between kSymbolBetween = 256;  // emoji and other signs
constexpr Between kWordBetween = 512;    // "and", "then", a word in brackets
constexpr Between kOtherBetween = 1024;

struct DigitRun {
  uint32_t first_token = 0;
  uint32_t end_token = 0;
  bool plus = false;
  std::string digits;
  std::string groups;     // size of each group as written, one byte a group
  std::vector<Between> joints;  // what stands between each two groups
  uint32_t words = 0;     // digits and numbers said as words
  uint32_t numbers = 0;   // digits written as digits: how many tokens
  uint32_t likenesses = 0;  // letters that only look or sound like a digit
  uint32_t bracketed = 0;   // words in brackets that are glued to the digits round them
  bool separated = false;   // one and the same word stands between all pieces
  Between between = 0;
  Marks marks = 0;
};

// All maximal runs with at least `least` digits, and where a run is longer than a telephone number
// (15 digits: ITU-T E.164), its parts between the widest gaps.
std::vector<DigitRun> FindDigitRuns(const Reading& reading, const Lexicon& lexicon,
                                    size_t least = 4);

}  // namespace contactlint
