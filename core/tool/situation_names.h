// The values of a situation's fields as they are written in options and in JSON.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "contactlint/situation.h"

namespace contactlint {

template <typename Value>
struct Named {
  const char* name;
  Value value;
};

// The default first, as in situation.h.
inline constexpr Named<Stage> kStageNames[] = {
    {"pre_contract", Stage::kPreContract},
    {"contract", Stage::kContract},
};
inline constexpr Named<Account> kAccountNames[] = {
    {"standard", Account::kStandard},
    {"enterprise", Account::kEnterprise},
};
inline constexpr Named<Surface> kSurfaceNames[] = {
    {"message", Surface::kMessage},  {"proposal", Surface::kProposal}, {"invite", Surface::kInvite},
    {"job_post", Surface::kJobPost}, {"profile", Surface::kProfile},
};
inline constexpr Named<Sender> kSenderNames[] = {
    {"freelancer", Sender::kFreelancer},
    {"client", Sender::kClient},
};

template <typename Value, size_t size>
std::optional<Value> ValueNamed(const Named<Value> (&names)[size], std::string_view name) {
  for (const Named<Value>& row : names) {
    if (name == row.name) return row.value;
  }
  return std::nullopt;
}

// "message, proposal, invite, job_post, profile"
template <typename Value, size_t size>
std::string NamesListed(const Named<Value> (&names)[size]) {
  std::string list;
  for (const Named<Value>& row : names) {
    if (!list.empty()) list += ", ";
    list += row.name;
  }
  return list;
}

}  // namespace contactlint
