// The shape of a handle: "jo.edits", "@jo", "nick_lathe", "sunny88".
#pragma once

#include <cstdint>

#include "recognisers/rule.h"

namespace contactlint {

constexpr uint32_t kLongestChunk = 40;  // tokens of a handle: no service has longer ones

// A run of glued tokens that could be a handle.
struct Chunk {
  uint32_t first = 0;
  uint32_t end = 0;
  bool at = false;        // begins with @
  bool signs = false;     // . _ - inside
  bool digits = false;
  bool letters = false;
  bool known = false;     // one single word that a table knows
  bool unspaced = false;  // Han, kana, Hangul: no handle
  uint32_t length = 0;    // bytes
};

bool IsHandleSign(char32_t symbol);

// The chunk that begins with token `i`, without closing punctuation.
Chunk ChunkAt(const Reading& reading, uint32_t i);

// Whether it has what no plain word has: an at sign, a sign inside, digits.
bool IsShaped(const Match& match, const Chunk& chunk);

// Words with a hyphen or an apostrophe are words: "well-known", "3d", "mp3".
bool IsOrdinary(const Reading& reading, const Chunk& chunk);

// Its last word is one with which names in code end: `retry_count`, `screen_2`.
bool EndsAsInCode(const Reading& reading, const Chunk& chunk);

bool HasUnderscore(const Reading& reading, const Chunk& chunk);

// A word that no table knows stands in it.
bool HasUnknown(const Reading& reading, const Chunk& chunk);

}  // namespace contactlint
