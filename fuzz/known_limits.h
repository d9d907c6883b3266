// Which chains of disguises are known to be too much.
#pragma once

#include <string>
#include <vector>

#include "planted.h"

namespace contactlint {

// A row covers the chains that it names; "*" stands for any.
struct KnownLimit {
  const char* kind;
  const char* words;
  const char* glyphs;
  const char* spacing;
  const char* encoding;
};

const std::vector<KnownLimit>& KnownLimits();

bool IsCovered(const KnownLimit& limit, PlantedKind kind, const Chain& chain);
bool IsKnownLimit(PlantedKind kind, const Chain& chain);

// "email at-dot * hyphens *"
std::string DebugString(const KnownLimit& limit);

}  // namespace contactlint
