// All readings of one text, the literal one first. Each is a view with its tokens.
#pragma once

#include <string_view>
#include <vector>

#include "reading/tokens.h"
#include "reading/view.h"

namespace contactlint {

enum class ReadingKind : uint8_t {
  kLiteral,
  kSpoken,
  kGlued,
  kJoined,
  kDecoded,
  kReversed,
  kRotated,
  kSolved,
};

struct Reading {
  ReadingKind kind = ReadingKind::kLiteral;
  bool spoken = false;  // signs were said as words, on top of `kind`
  View view;
  Tokens tokens;
};

// A reading other than the literal one is made only when a cheap look says that it could differ.
std::vector<Reading> ReadAll(std::u16string_view source, const Lexicon& lexicon);

}  // namespace contactlint
