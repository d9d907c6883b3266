// A piece of a number: what one message or sentence holds of it, and what its words say of the
// digits.
//
//     "then 47, and"   ⟵ joins: nothing but words that put pieces together
//     "47 slides"      ⟵ counts: the digits number something
//     "bedroom 47"     ⟵ counts: the digits are labelled
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reading/reading.h"
#include "recognisers/digit_run.h"

namespace contactlint {

// A message, or a sentence of one.
struct Unit {
  uint32_t first = 0;  // tokens [first, end)
  uint32_t end = 0;
  uint32_t message = 0;
};

std::vector<Unit> UnitsOf(const std::vector<Token>& list);

// A word that may name what digits are: none that joins pieces or introduces a number.
bool NamesThing(const Token& token);

struct Piece {
  uint32_t unit = 0;
  uint32_t first_token = 0;
  uint32_t end_token = 0;
  std::string digits;
  std::string groups;      // size of each group as written, one byte a group
  uint32_t runs = 0;       // rows of digits with words between them
  uint32_t words = 0;      // beside the digits
  bool plus = false;
  bool spoken = false;     // its digits are all said as words
  bool placed = false;     // a word says which piece it is: "ends in", "the next three"
  bool introduced = false; // a word for a telephone, for mine, for calling stands in it
  bool counts = false;     // the digits number or measure something that no table may know
  bool measured = false;   // they are written as an amount: a unit or a currency stands at them
  bool contrary = false;   // they are another kind of number
};

// The pieces of all units that hold digits, in their order; units with too many words or digits
// have none.
std::vector<Piece> FindPiecesOfNumbers(const Reading& reading, const Lexicon& lexicon,
                                       const std::vector<Unit>& units);

}  // namespace contactlint
