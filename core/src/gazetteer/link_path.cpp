#include "gazetteer/link_path.h"

#include <algorithm>
#include <tuple>

namespace contactlint {
namespace {

// First segments that are pages of the vendor's own on any service, and so nobody's name. To add
// one: in alphabetical order.
constexpr std::string_view kVendorPages[] = {
    "about", "accounts", "ads", "api", "app", "apps", "auth", "blog", "business", "careers",
    "developer", "developers", "discover", "docs", "download", "enterprise", "explore",
    "features", "hashtag", "help", "home", "integrations", "jobs", "legal", "login", "logout",
    "notifications", "policies", "press", "pricing", "privacy", "register", "resources", "search",
    "settings", "share", "signin", "signup", "solutions", "support", "templates", "terms", "tos",
};

bool IsVendorPage(std::string_view segment) {
  return std::binary_search(std::begin(kVendorPages), std::end(kVendorPages), AsciiLower(segment));
}

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// `*`: any characters, none as well; `%d`: one or more digits. Segments are short and hold at most
// three wildcards, so going back is cheap.
bool FitSegment(std::string_view pattern, std::string_view text) {
  if (pattern.empty()) return text.empty();
  if (pattern[0] == '*') {
    for (size_t i = 0; i <= text.size(); ++i) {
      if (FitSegment(pattern.substr(1), text.substr(i))) return true;
    }
    return false;
  }
  if (pattern.substr(0, 2) == "%d") {
    for (size_t i = 0; i < text.size() && IsDigit(text[i]); ++i) {
      if (FitSegment(pattern.substr(2), text.substr(i + 1))) return true;
    }
    return false;
  }
  return !text.empty() && AsciiLower(pattern[0]) == AsciiLower(text[0]) &&
         FitSegment(pattern.substr(1), text.substr(1));
}

uint32_t Literals(std::string_view pattern) {
  uint32_t count = 0;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '*') continue;
    if (pattern.substr(i, 2) == "%d") {
      ++i;
      continue;
    }
    ++count;
  }
  return count;
}

}  // namespace

char AsciiLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string AsciiLower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = AsciiLower(c);
  return lower;
}

std::string PercentDecode(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size()) {
      const int high = HexDigit(text[i + 1]);
      const int low = HexDigit(text[i + 2]);
      if (high >= 0 && low >= 0) {
        plain.push_back(static_cast<char>(high * 16 + low));
        i += 2;
        continue;
      }
    }
    plain.push_back(text[i]);
  }
  return plain;
}

LinkPath ParseLinkPath(std::string_view path_and_query) {
  LinkPath path;
  const size_t question = path_and_query.find('?');
  if (question != std::string_view::npos) {
    path.query = path_and_query.substr(question + 1);
    path.query = path.query.substr(0, path.query.find('#'));
  }
  const std::string_view text = path_and_query.substr(0, question);
  size_t begin = 0;
  while (begin < text.size() && path.segments.size() < kMaxSegments) {
    const size_t end = std::min(text.find_first_of("/#", begin + 1), text.size());
    std::string_view segment = text.substr(begin, end - begin);
    if (segment[0] == '/') segment.remove_prefix(1);
    if (!segment.empty()) {
      path.segments.push_back(PercentDecode(segment.substr(0, kMaxSegmentBytes)));
    }
    begin = end;
  }
  return path;
}

bool operator<(const Specificity& a, const Specificity& b) {
  return std::tie(a.segments, a.query, a.literals) < std::tie(b.segments, b.query, b.literals);
}

std::optional<Specificity> FitPath(std::string_view pattern, const LinkPath& path) {
  Specificity fit;
  const size_t question = pattern.find('?');
  if (question != std::string_view::npos) {
    fit.query = true;
    if (QueryValue(path.query, pattern.substr(question + 1)).empty()) return std::nullopt;
    pattern = pattern.substr(0, question);
  }
  while (!pattern.empty()) {
    pattern.remove_prefix(1);  // the slash
    const std::string_view piece = pattern.substr(0, pattern.find('/'));
    pattern.remove_prefix(piece.size());
    if (piece.empty()) continue;  // "/?q"
    if (fit.segments == path.segments.size()) return std::nullopt;
    const std::string& segment = path.segments[fit.segments];
    if (piece == "*") {
      if (segment[0] == '#') return std::nullopt;
      if (fit.segments == 0 && IsVendorPage(segment)) return std::nullopt;
    } else if (!FitSegment(piece, segment)) {
      return std::nullopt;
    }
    fit.literals += Literals(piece);
    ++fit.segments;
  }
  return fit;
}

std::string QueryValue(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    const size_t end = std::min(query.find_first_of("&;"), query.size());
    const std::string_view pair = query.substr(0, end);
    const size_t equals = pair.find('=');
    if (equals != std::string_view::npos && PercentDecode(pair.substr(0, equals)) == name) {
      return PercentDecode(pair.substr(equals + 1));
    }
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return {};
}

}  // namespace contactlint
