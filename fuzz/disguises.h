// What people do to an identifier so that a search does not find it and a person still reads it.
//
// Disguises stand in four layers, for they work on different things. A chain takes at most one of a
// layer, in this order; the first of each layer changes nothing:
//
//     jo@inbox.lv
//     words     jo at inbox dot lv             signs and digits said
//     glyphs    ⓙⓞ ⓐⓣ ⓘⓝⓑⓞⓧ ⓓⓞⓣ ⓛⓥ             each character drawn otherwise
//     spacing   ⓙ ⓞ   ⓐ ⓣ   ⓘ ⓝ ⓑ ⓞ ⓧ …        something between the characters
//     encoding  4pOZIOKTniAgIOKTkCDik6M …      the whole written in another way
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace contactlint {

// Characters as they are drawn: one or more code units each. A blank parts words.
using Glyphs = std::vector<std::u16string>;

struct WordDisguise {
  const char* name;
  std::u16string (*say)(char sign);  // what is written for a character of ASCII
};

struct GlyphDisguise {
  const char* name;
  std::u16string (*draw)(char16_t plain);
};

struct SpacingDisguise {
  const char* name;
  const char16_t* before;  // each character
  const char16_t* after;   // each character
};

struct EncodingDisguise {
  const char* name;
  std::u16string (*encode)(const Glyphs& glyphs);
};

// To add a disguise: a row at the end of its table in disguises.cpp (seeds count the rows), then
// what the test of chains says is not found goes into known_limits.cpp.
const std::vector<WordDisguise>& WordDisguises();
const std::vector<GlyphDisguise>& GlyphDisguises();
const std::vector<SpacingDisguise>& SpacingDisguises();
const std::vector<EncodingDisguise>& EncodingDisguises();

// Indexes into the four tables.
struct Chain {
  size_t words = 0;
  size_t glyphs = 0;
  size_t spacing = 0;
  size_t encoding = 0;
};

// All disguises in one row: how many there are, and the chain with the one at `index` put on.
size_t DisguiseCount();
Chain With(Chain chain, size_t index);

std::u16string Disguise(const std::string& identifier, const Chain& chain);

// "at-dot circled spaces base64"
std::string DebugString(const Chain& chain);

}  // namespace contactlint
