// The longest host with a row that fits decides:
//
//     host      jo.open.kakao.com
//     tried     jo.open.kakao.com   open.kakao.com   kakao.com   com
//               each also as  *.…  where something stands before it, and as  ….*
//
// A redirector counts as a row of its host; what it leads to is classified in its place. Where no
// row fits, the page's own name may tell.
#include "gazetteer/classify_link.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "gazetteer/contact_pages.h"
#include "gazetteer/link_path.h"
#include "gazetteer/services.h"

namespace contactlint {
namespace {

// Characters that a host may have (RFC 1035, 2.3.4: 255 bytes on the wire). What is longer leads
// nowhere; its end is read, so that rows of dots cost no more than a host.
constexpr size_t kLongestHost = 253;

// A link through a redirector through a redirector: more than that is a mistake or an attack.
constexpr int kMaxHops = 3;

template <size_t n>
constexpr bool IsSorted(const std::array<std::string_view, n>& words) {
  for (size_t i = 1; i < n; ++i) {
    if (!(words[i - 1] < words[i])) return false;
  }
  return true;
}

template <size_t n>
bool IsIn(const std::array<std::string_view, n>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// Subdomains that a vendor keeps for itself beside those of its customers.
constexpr std::array<std::string_view, 22> kVendorLabels = {
    "about", "academy", "api",    "app",   "blog",      "community", "dev",     "developer",
    "developers", "docs", "help", "info",  "learn",     "login",     "m",       "marketing",
    "policies", "pricing", "status", "support", "templates", "www"};
static_assert(IsSorted(kVendorLabels));

// Subdomains of machines on which people work, where a contact page is the work.
constexpr std::array<std::string_view, 12> kWorkLabels = {
    "api",     "dev",   "developer", "developers", "docs", "local",
    "preview", "qa",    "sandbox",   "stage",      "staging", "test"};
static_assert(IsSorted(kWorkLabels));

// Segments below which a page's name is that of a piece of software.
constexpr std::array<std::string_view, 14> kWorkSegments = {
    "api",  "blob", "components", "docs", "documentation", "examples", "reference",
    "src",  "tree", "v1",         "v2",   "wiki",          "wp-admin", "wp-json"};
static_assert(IsSorted(kWorkSegments));

// Segments that make any application page below them one.
constexpr std::array<std::string_view, 16> kCareerSegments = {
    "career", "careers",   "carriere",  "carrieres", "empleo",   "empleos", "emploi", "job",
    "jobs",   "kariera",   "karriere",  "positions", "stellen",  "vacancies", "vacancy", "vagas"};
static_assert(IsSorted(kCareerSegments));

struct Rank {
  size_t host_length = 0;
  Specificity path;
};
bool operator<(const Rank& a, const Rank& b) {
  return std::tie(a.host_length, a.path) < std::tie(b.host_length, b.path);
}

template <typename Row>
struct Best {
  const Row* row = nullptr;
  Rank rank;
};

template <typename Row>
void Try(Best<Row>& best, const Rows<Row>& rows, const std::string& host, size_t host_length,
         const LinkPath& path) {
  const Row* row = std::lower_bound(
      rows.begin(), rows.end(), host,
      [](const Row& a, const std::string& b) { return std::string_view(a.host) < b; });
  for (; row != rows.end() && row->host == host; ++row) {
    const std::optional<Specificity> fit = FitPath(row->path, path);
    if (!fit) continue;
    const Rank rank = {host_length, *fit};
    if (best.row == nullptr || best.rank < rank) best = {row, rank};
  }
}

// The suffix with its ending replaced by `*`: "google.co.uk" is "google.*". Empty when there is
// nothing before the ending.
std::string WithAnyEnding(std::string_view suffix) {
  const size_t last = suffix.rfind('.');
  if (last == std::string_view::npos) return {};
  const size_t before = last == 0 ? std::string_view::npos : suffix.rfind('.', last - 1);
  const bool two_labels = before != std::string_view::npos && last - before - 1 <= 3;
  return std::string(suffix.substr(0, two_labels ? before : last)) + ".*";
}

template <typename Row>
Best<Row> FindRow(const Rows<Row>& rows, std::string_view host, const LinkPath& path) {
  Best<Row> best;
  for (size_t begin = 0;;) {
    const std::string_view suffix = host.substr(begin);
    const std::string_view before = host.substr(0, begin == 0 ? 0 : begin - 1);
    const bool customers = !before.empty() && !IsIn(kVendorLabels, before);
    const std::string any_ending = WithAnyEnding(suffix);
    Try(best, rows, std::string(suffix), suffix.size(), path);
    if (customers) Try(best, rows, "*." + std::string(suffix), suffix.size(), path);
    if (!any_ending.empty()) {
      Try(best, rows, any_ending, suffix.size(), path);
      if (customers) Try(best, rows, "*." + any_ending, suffix.size(), path);
    }
    if (best.row != nullptr) return best;
    const size_t dot = host.find('.', begin);
    if (dot == std::string_view::npos) return best;
    begin = dot + 1;
  }
}

// "Contact_Us.html" and "#contact-us" are "contact-us".
std::string PageNameOf(std::string_view segment) {
  while (!segment.empty() && (segment[0] == '#' || segment[0] == '!')) segment.remove_prefix(1);
  std::string name = AsciiLower(segment);
  const size_t dot = name.rfind('.');
  for (const char* extension : {".asp", ".aspx", ".htm", ".html", ".jsp", ".php", ".shtml"}) {
    if (dot != std::string::npos && name.substr(dot) == extension) name.resize(dot);
  }
  std::replace_if(name.begin(), name.end(), [](char c) { return c == '_' || c == ' ' || c == '+'; },
                  '-');
  return name;
}

const PageName* FindPage(std::string_view name) {
  const Rows<PageName> rows = PageNames();
  const PageName* row =
      std::lower_bound(rows.begin(), rows.end(), name,
                       [](const PageName& a, std::string_view b) { return a.name < b; });
  return row != rows.end() && row->name == name ? row : nullptr;
}

bool IsUnderWork(std::string_view host) {
  size_t begin = 0;
  for (size_t dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.', begin)) {
    if (host.find('.', dot + 1) != std::string_view::npos &&
        IsIn(kWorkLabels, host.substr(begin, dot - begin))) {
      return true;
    }
    begin = dot + 1;
  }
  const std::string_view ending = host.substr(begin);
  if (begin == 0 || ending.find_first_not_of("0123456789") == std::string_view::npos) return true;
  if (host.find("example.") == 0) return true;
  return ending == "example" || ending == "invalid" || ending == "local" ||
         ending == "localhost" || ending == "test";
}

EntityType ClassifyPath(std::string_view host, const LinkPath& path) {
  if (path.segments.empty() || IsUnderWork(host)) return EntityType::kExternalLink;
  std::vector<std::string> names;
  for (const std::string& segment : path.segments) names.push_back(PageNameOf(segment));
  for (size_t i = 0; i + 1 < names.size(); ++i) {
    if (IsIn(kWorkSegments, names[i])) return EntityType::kExternalLink;
  }

  const PageName* page = FindPage(names.back());
  if (page == nullptr && names.size() > 1) {
    // `/contact/index.html`, `/contact/en`, `/contact#map`
    const bool looks_back = names.back() == "index" || names.back().size() == 2 ||
                            path.segments.back()[0] == '#';
    if (looks_back) page = FindPage(names[names.size() - 2]);
  }
  if (page != nullptr) return page->type;

  for (size_t i = 1; i < names.size(); ++i) {
    const PageName* below = FindPage(names[i]);
    if (below != nullptr && below->type == EntityType::kApplicationLink &&
        IsIn(kCareerSegments, names[i - 1])) {
      return EntityType::kApplicationLink;
    }
  }
  return EntityType::kExternalLink;
}

// The address that a redirector's link holds.
std::string TargetOf(const Redirector& row, std::string_view path_and_query, const LinkPath& path) {
  const std::string_view param = row.param;
  if (param == "?") return PercentDecode(path.query);
  if (param == "/") {
    const size_t scheme = path_and_query.find("://");
    if (scheme == std::string_view::npos) return {};
    const size_t slash = path_and_query.rfind('/', scheme - 1);
    return std::string(path_and_query.substr(slash + 1));
  }
  return QueryValue(path.query, param);
}

HostMatch Classify(std::string_view host, std::string_view path_and_query, int hops);

HostMatch ClassifyUrl(std::string_view url, int hops) {
  const size_t colon = url.find(':');
  const size_t authority = url.find("://");
  if (colon != std::string_view::npos && url.find_first_of("./?#") > colon) {
    const std::optional<EntityType> type = ClassifyScheme(AsciiLower(url.substr(0, colon)));
    if (type) return {*type, LinkBasis::kHost, {}};
  }
  if (authority != std::string_view::npos && authority == colon) url.remove_prefix(authority + 3);
  const size_t end = std::min(url.find_first_of("/?#"), url.size());
  std::string_view host = url.substr(0, end);
  host.remove_prefix(std::min(host.rfind('@') + 1, host.size()));
  host = host.substr(0, host.find(':'));
  return Classify(AsciiLower(host), url.substr(end), hops);
}

HostMatch Classify(std::string_view host, std::string_view path_and_query, int hops) {
  if (host.size() > kLongestHost) host.remove_prefix(host.size() - kLongestHost);
  if (host.substr(0, 4) == "www.") host.remove_prefix(4);
  const LinkPath path = ParseLinkPath(path_and_query);
  const Best<Host> place = FindRow(Hosts(), host, path);
  const Best<Redirector> redirector = FindRow(Redirectors(), host, path);

  if (redirector.row != nullptr && (place.row == nullptr || !(redirector.rank < place.rank))) {
    if (redirector.row->param[0] == 0) {
      return {EntityType::kExternalLink, LinkBasis::kShortener, {}};
    }
    std::string target = TargetOf(*redirector.row, path_and_query, path);
    if (target.empty() || hops == 0) return {};
    HostMatch match = ClassifyUrl(target, hops - 1);
    if (match.target.empty()) match.target = std::move(target);
    return match;
  }
  if (place.row != nullptr) return {place.row->type, LinkBasis::kHost, {}};

  const EntityType by_path = ClassifyPath(host, path);
  if (by_path == EntityType::kExternalLink) return {};
  return {by_path, LinkBasis::kPath, {}};
}

}  // namespace

HostMatch ClassifyHost(std::string_view host_lower, std::string_view path_and_query) {
  return Classify(host_lower, path_and_query, kMaxHops);
}

std::optional<EntityType> ClassifyScheme(std::string_view scheme_lower) {
  for (const UriScheme& row : UriSchemes()) {
    if (row.scheme == scheme_lower) return row.type;
  }
  return std::nullopt;
}

}  // namespace contactlint
