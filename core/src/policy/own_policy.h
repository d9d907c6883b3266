// A marketplace's own policy, as it reaches the core: checked and packed by whoever read its JSON
// (core/tool/policy_file.cpp natively, wasm/src/policy.ts in a page), so that the core holds no
// reader of JSON. One line is one fact:
//
//     b                            the built-in clauses do not count
//     r16 7 3 3 1 3 2 acme.calls   a clause: bits of its types, purposes, stages, accounts,
//     surfaces
//                                  and senders in the order of the enums; verdict; reason
//     hacme.work                   a host of the platform
//     pAcme_Rooms                  a name of the platform or of a product of it
//     s0Chirper                    a name of a service, after the index of its kind
//     l0chirper.example            a host of such a service
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/clause.h"

namespace contactlint {

// What a service of a policy is; in the order of the names that both readers give them.
enum class ServiceKind : uint8_t { kMessenger, kPhoneMessenger, kSocialNetwork, kMeeting };
constexpr int kServiceKindCount = 4;

struct OwnName {
  std::string_view spelling;        // as in the tables of languages: `_` between words
  std::optional<ServiceKind> kind;  // none: the platform itself
};

struct OwnHost {
  std::string_view host;            // lower case; subdomains are covered
  std::optional<ServiceKind> kind;  // none: the platform itself
};

class OwnPolicy {
 public:
  // Empty: the built-in policy.
  explicit OwnPolicy(std::string packed);
  OwnPolicy(const OwnPolicy&) = delete;
  OwnPolicy& operator=(const OwnPolicy&) = delete;

  // Not empty: a line could not be read.
  const std::string& Error() const { return error_; }

  Clauses AllClauses() const { return {clauses_.data(), clauses_.data() + clauses_.size()}; }
  const std::vector<OwnName>& Names() const { return names_; }

  // The row that a URL's host belongs to; null if none.
  const OwnHost* HostOf(std::string_view url) const;

 private:
  bool ReadLine(std::string_view line);

  std::string packed_;  // what the clauses, names and hosts point into
  std::vector<Clause> clauses_;
  std::vector<OwnName> names_;
  std::vector<OwnHost> hosts_;
  bool built_in_counts_ = true;
  std::string error_;
};

// What a link to a service of this kind, or an ID there, is.
EntityType TypeOf(ServiceKind kind);

}  // namespace contactlint
