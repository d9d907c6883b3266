#include "policy/own_policy.h"

#include <algorithm>
#include <utility>

namespace contactlint {
namespace {

constexpr uint32_t kMostBits = 1u << 16;

// Takes a number and the space after it off the front of `line`.
std::optional<uint32_t> TakeNumber(std::string_view& line) {
  uint32_t number = 0;
  size_t i = 0;
  for (; i < line.size() && line[i] >= '0' && line[i] <= '9' && number < kMostBits; ++i) {
    number = number * 10 + static_cast<uint32_t>(line[i] - '0');
  }
  if (i == 0 || i == line.size() || line[i] != ' ') return std::nullopt;
  line.remove_prefix(i + 1);
  return number;
}

std::optional<Clause> ReadClause(std::string_view line) {
  uint32_t fields[7] = {};
  for (uint32_t& field : fields) {
    const std::optional<uint32_t> number = TakeNumber(line);
    if (!number) return std::nullopt;
    field = *number;
  }
  if (fields[6] > static_cast<uint32_t>(Verdict::kWarn) || line.empty()) return std::nullopt;
  return Clause{OneOf<EntityType>::OfBits(fields[0]), OneOf<Purpose>::OfBits(fields[1]),
                OneOf<Stage>::OfBits(fields[2]),      OneOf<Account>::OfBits(fields[3]),
                OneOf<Surface>::OfBits(fields[4]),    OneOf<Sender>::OfBits(fields[5]),
                static_cast<Verdict>(fields[6]),      line};
}

// The kind whose index stands at the front of `line`.
std::optional<ServiceKind> KindOf(std::string_view line) {
  if (line.empty() || line[0] < '0' || line[0] >= '0' + kServiceKindCount) return std::nullopt;
  return static_cast<ServiceKind>(line[0] - '0');
}

// The host of a URL without user and port, as written.
std::string_view HostPart(std::string_view url) {
  const size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/\\?#"));
  const size_t user = url.rfind('@');
  if (user != std::string_view::npos) url.remove_prefix(user + 1);
  return url.substr(0, url.find(':'));
}

bool EndsWith(std::string_view host, std::string_view ending) {
  if (host.size() < ending.size()) return false;
  const size_t at = host.size() - ending.size();
  for (size_t i = 0; i < ending.size(); ++i) {
    const char c = host[at + i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) != ending[i]) return false;
  }
  return at == 0 || host[at - 1] == '.';
}

}  // namespace

OwnPolicy::OwnPolicy(std::string packed) : packed_(std::move(packed)) {
  for (std::string_view rest = packed_; !rest.empty() && error_.empty();) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    if (!ReadLine(line)) error_ = "policy: unreadable line: " + std::string(line);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (!built_in_counts_) return;
  for (const Clause& clause : BuiltInClauses()) clauses_.push_back(clause);
}

bool OwnPolicy::ReadLine(std::string_view line) {
  if (line == "b") {
    built_in_counts_ = false;
    return true;
  }
  if (line.size() < 2) return false;
  const char tag = line[0];
  line.remove_prefix(1);
  if (tag == 'r') {
    const std::optional<Clause> clause = ReadClause(line);
    if (clause) clauses_.push_back(*clause);
    return clause.has_value();
  }
  if (tag == 'h') hosts_.push_back({line, std::nullopt});
  if (tag == 'p') names_.push_back({line, std::nullopt});
  if (tag == 'h' || tag == 'p') return true;
  const std::optional<ServiceKind> kind = KindOf(line);
  if (!kind || line.size() < 2) return false;
  if (tag == 's') names_.push_back({line.substr(1), kind});
  if (tag == 'l') hosts_.push_back({line.substr(1), kind});
  return tag == 's' || tag == 'l';
}

const OwnHost* OwnPolicy::HostOf(std::string_view url) const {
  if (hosts_.empty()) return nullptr;
  const std::string_view host = HostPart(url);
  const auto found = std::find_if(hosts_.begin(), hosts_.end(), [&](const OwnHost& own) {
    return EndsWith(host, own.host);
  });
  return found == hosts_.end() ? nullptr : &*found;
}

EntityType TypeOf(ServiceKind kind) {
  switch (kind) {
    case ServiceKind::kMessenger:
    case ServiceKind::kPhoneMessenger: return EntityType::kMessengerId;
    case ServiceKind::kSocialNetwork: return EntityType::kSocialProfile;
    case ServiceKind::kMeeting: return EntityType::kMeetingLink;
  }
  return EntityType::kExternalLink;
}

}  // namespace contactlint
