// What a link leads to: a chat, a profile, a meeting, a form, an application, a place on the map,
// or just a page.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "contactlint/finding.h"

namespace contactlint {

// What decided.
enum class LinkBasis : uint8_t {
  kNothing,    // an ordinary page
  kHost,       // a row of hosts.cpp
  kPath,       // the path alone, which says on any host that it is a contact or application page
  kShortener,  // the address is hidden: nobody can tell before going there
};

struct HostMatch {
  EntityType type = EntityType::kExternalLink;
  LinkBasis basis = LinkBasis::kNothing;
  std::string target;  // where a redirector leads, as its query has it; empty for a plain link
};

// `host_lower`: folded, lower case, without user, port and closing dot. `path_and_query`: all that
// follows the host, case as written; may be empty, and may begin with `/`, `?` or `#`.
//
//     t.me               /nadir_pixel      kMessengerId by host
//     t.me                                 kExternalLink: names nobody
//     lumenrender.io     /contact          kFormLink by path
//     google.com         /url?q=https%3A%2F%2Ft.me%2Fnadir_pixel   kMessengerId, the target's
HostMatch ClassifyHost(std::string_view host_lower, std::string_view path_and_query);

// The type of a link by its scheme ("tg", "mailto"; lower case, without the colon); nothing for
// "https" and for schemes unknown.
std::optional<EntityType> ClassifyScheme(std::string_view scheme_lower);

}  // namespace contactlint
