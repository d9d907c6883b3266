// Meanings as letters, so that RE2 can match a sentence by what its words mean.
//
//     tokens   send  me  your  e-mail  please .
//     letters   G    M    Y      E       P    |       one byte each: the word's set of meanings
//
// A pattern names meanings in braces, `{v_give} {me}? {your} {n_email}`; each becomes the class of
// all letters whose set holds the meaning.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reading/reading.h"
#include "reading/set_index.h"

namespace contactlint {

class Alphabet {
 public:
  explicit Alphabet(const Lexicon& lexicon);

  // The letter of a token.
  uint8_t LetterOf(const Token& token) const;

  // RE2 (Latin-1) of a pattern. Besides the meanings: {any} everything but a boundary, {word} any
  // word, {unknown} a word no table knows, {number} digits, {bound} the end of a clause, {ask} a
  // question mark, {comma}, {colon} also = and arrows, {at_sign}. `{a&b}` must have both meanings.
  // Spaces in the pattern are for the reader. An unknown name makes `error_name` not empty.
  struct Expansion {
    std::string regex;
    std::string unknown_name;
  };
  Expansion Expand(std::string_view pattern) const;

 private:
  struct Letter {
    MeaningSet meanings;
    uint8_t letter;
  };
  void Enter(Letter letter);
  // Whether the row owns its letter, or shares that of a smaller set.
  bool IsOwn(const Letter& letter) const;

  std::vector<Letter> letters_;  // owners first, in the order of their letters
  SetIndex index_;               // of letters_
};

// The text in letters, and the token that each letter stands for.
struct MeaningText {
  std::string letters;
  std::vector<uint32_t> tokens;
};
MeaningText WriteMeanings(const Reading& reading, const Alphabet& alphabet);

// Letters that are no sets of meanings.
constexpr uint8_t kUnknownLetter = 1;
constexpr uint8_t kNumberLetter = 2;
constexpr uint8_t kBoundLetter = 3;
constexpr uint8_t kAskLetter = 4;
constexpr uint8_t kCommaLetter = 5;
constexpr uint8_t kColonLetter = 6;
constexpr uint8_t kAtLetter = 7;
constexpr uint8_t kOtherLetter = 8;
constexpr uint8_t kFirstSetLetter = 16;

}  // namespace contactlint
