// Top-level domains: which there are, which people use, and which of them are also something else.
//
// All functions take a label as the reader folds it: lower case, "рф" as FoldCodePoint reads it.
#pragma once

#include <cstdint>
#include <string_view>

namespace contactlint {

enum class TldUse : uint8_t {
  kNone,    // no top-level domain
  kRare,    // hardly anybody's address: brands, cities, most English words
  kCommon,  // countries, and the generic ones under which people have addresses and sites
};

TldUse UseOfTopLevelDomain(std::string_view label);

// "com", "de", "xn--p1ai" (any internationalised name in ASCII).
bool IsTopLevelDomain(std::string_view label);

// Ends file names as well: "main.py", "run.sh", "logo.ai".
bool IsAlsoFileEnding(std::string_view label);

// An English word, or a name in program code: what stands after a full stop with the space
// forgotten ("I did.it works"), or after a dot ("user.name").
bool IsAlsoWord(std::string_view label);

}  // namespace contactlint
