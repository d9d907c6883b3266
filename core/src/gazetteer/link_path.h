// A link's path cut into segments, and the patterns of `hosts.cpp` held against it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace contactlint {

//     /join/@jo%2Elind/?ref=a#top      segments  join  @jo.lind        query  ref=a
//     /#/@jo:kivi.net                  segments  #  @jo:kivi.net
//     /pricing#contact                 segments  pricing  #contact
struct LinkPath {
  // Percent-decoded, never empty, at most kMaxSegments of at most kMaxSegmentBytes: what is longer
  // is cut, so that hostile links cost no more than others.
  std::vector<std::string> segments;
  std::string_view query;  // into the text parsed; without `?`
};
constexpr size_t kMaxSegments = 16;
constexpr size_t kMaxSegmentBytes = 256;

LinkPath ParseLinkPath(std::string_view path_and_query);

// How much of a path a pattern speaks of; a greater one is the more specific.
struct Specificity {
  uint32_t segments = 0;
  bool query = false;
  uint32_t literals = 0;  // characters that the pattern spells out
};
bool operator<(const Specificity& a, const Specificity& b);

// Nothing when the pattern does not fit.
std::optional<Specificity> FitPath(std::string_view pattern, const LinkPath& path);

// The decoded value of the query's first parameter of this name; empty when there is none.
std::string QueryValue(std::string_view query, std::string_view name);

// `%40` and the like undone; an incomplete escape stays as it is.
std::string PercentDecode(std::string_view text);

char AsciiLower(char c);
std::string AsciiLower(std::string_view text);

}  // namespace contactlint
