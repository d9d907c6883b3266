#include "known_limits.h"

#include <algorithm>
#include <string_view>

namespace contactlint {
namespace {

bool Names(std::string_view pattern, std::string_view name) {
  return pattern == "*" || pattern == name;
}

}  // namespace

// A row may go as soon as the test of chains says that all it covers is found.
const std::vector<KnownLimit>& KnownLimits() {
  static const std::vector<KnownLimit> rows = {
      // A character a line, or a character a bracket, is read for digits alone.
      {"email", "*", "*", "boxes", "*"},
      {"link", "*", "*", "boxes", "*"},
      {"phone", "digits", "*", "boxes", "*"},
      {"email", "*", "*", "lines", "*"},
      {"link", "*", "*", "lines", "*"},
      {"phone", "digits", "*", "lines", "*"},
      {"phone", "half-digits", "*", "lines", "*"},
      {"phone", "*", "*", "lines", "percent"},
      {"phone", "*", "*", "lines", "entities"},
      {"phone", "*", "*", "lines", "right-to-left"},
      // Hyphens between characters, where blanks or brackets part the rows as well.
      {"email", "at-dot", "*", "hyphens", "*"},
      {"email", "digits", "*", "hyphens", "*"},
      {"email", "half-digits", "*", "hyphens", "*"},
      {"email", "parens", "*", "hyphens", "*"},
      {"link", "*", "*", "hyphens", "*"},
      {"phone", "*", "*", "hyphens", "*"},
      // Spaced letters are closed up in the text as it stands, not in what comes out of an
      // encoding.
      {"email", "*", "*", "hyphens", "base64"},
      {"email", "*", "*", "hyphens", "entities"},
      {"email", "*", "*", "hyphens", "percent"},
      {"*", "*", "*", "spaces", "base64"},
      {"*", "*", "*", "spaces", "entities"},
      {"*", "*", "*", "spaces", "percent"},
      {"*", "*", "*", "spaces", "right-to-left"},
      // Words for signs are read forwards.
      {"*", "brackets", "*", "*", "right-to-left"},
      {"*", "parens", "*", "*", "right-to-left"},
  };
  return rows;
}

bool IsCovered(const KnownLimit& limit, PlantedKind kind, const Chain& chain) {
  return Names(limit.kind, PlantedKindName(kind)) &&
         Names(limit.words, WordDisguises()[chain.words].name) &&
         Names(limit.glyphs, GlyphDisguises()[chain.glyphs].name) &&
         Names(limit.spacing, SpacingDisguises()[chain.spacing].name) &&
         Names(limit.encoding, EncodingDisguises()[chain.encoding].name);
}

bool IsKnownLimit(PlantedKind kind, const Chain& chain) {
  return std::any_of(KnownLimits().begin(), KnownLimits().end(),
                     [&](const KnownLimit& limit) { return IsCovered(limit, kind, chain); });
}

std::string DebugString(const KnownLimit& limit) {
  return std::string(limit.kind) + ' ' + limit.words + ' ' + limit.glyphs + ' ' + limit.spacing +
         ' ' + limit.encoding;
}

}  // namespace contactlint
