// The view cut into words, numbers and symbols, each with all that it can mean.
//
//     view      m y   e - m a i l :   j o h n [ a t ] g m a i l . c o m
//     tokens    my    e-mail      :   john [ at ] gmail . com
//     meanings  my    n_email     be  -      sym_at provider . tld
//
// Words of many languages look alike ("on", "sei", "do"). The words of a text vote for languages,
// and only the meanings in those with most votes hold, and in English, which everybody mixes in. A
// line with votes enough of its own is read in its own languages.
//
// A phrase that a table knows ("guion bajo"), a word spelt with spaces or dots ("s k y p e") and a
// word in leet ("ph0ne") are one token each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reading/lexicon.h"
#include "reading/view.h"

namespace contactlint {

enum class TokenKind : uint8_t { kWord, kNumber, kSymbol };

// What stands between a token and the one before it; a later one parts more.
enum class Gap : uint8_t { kNone, kSpace, kLine, kMessage };

// How a token had to be read to mean what it means: a set of bits.
using Dress = uint8_t;
constexpr Dress kPlainDress = 0;
constexpr Dress kLeet = 1;       // letters by digits and signs: ph0ne, wh@tsapp, sk*pe
constexpr Dress kSpaced = 2;     // s k y p e, z-o-o-m
constexpr Dress kRunTogether = 4;  // onetwothree
constexpr Dress kSpoofed = 8;    // letters of another script throughout
constexpr Dress kTurned = 16;    // written backwards

struct Token {
  ViewSpan span;
  TokenKind kind = TokenKind::kWord;
  Gap gap = Gap::kNone;
  Dress dress = kPlainDress;
  char32_t symbol = 0;           // kSymbol: the folded character
  MeaningSet meanings;           // in the languages that the text is read in
  const Entry* entry = nullptr;  // the lexicon's; null when unknown
  int32_t respelt = -1;          // kSpaced: index into Tokens::respelt of the word closed up
};

struct Tokens {
  std::vector<Token> list;
  MeaningSet meanings;  // of any of them: a cheap look before a scan
  std::vector<std::string> respelt;
};

Tokens Tokenise(const View& view, const Lexicon& lexicon);

// The token's text as it reads: closed up where it was spaced.
std::string_view ReadText(const View& view, const Tokens& tokens, const Token& token);

}  // namespace contactlint
