// Services through which people make contact outside the platform: names, nicknames, IDs, links.
//
// To add a service: a row in `services.cpp`. The row's own examples are its test.
// To add a mail provider: a row in `mail_providers.cpp`. To add a link: a row in `hosts.cpp`,
// `redirectors.cpp` or `uri_schemes.cpp`.
#pragma once

#include <cstdint>

#include "contactlint/finding.h"

namespace contactlint {

// How sure a name is to mean the service.
enum class NameStrength : uint8_t {
  kSure,     // "whatsapp", "telegram": hardly ever anything else
  kHomonym,  // also an ordinary word ("signal", "line", "teams", "zoom", "session"): needs company
};

// What an identifier on the service looks like when it is given after the service's name.
enum class IdShape : uint8_t {
  kHandle,    // letters, digits, `.`, `_`, `-`, a leading `@` allowed
  kPhone,     // a telephone number (WhatsApp, Signal, Viber): reported as `phone`
  kDigits,    // digits alone (QQ, ICQ, a Zoom meeting)
  kCode,      // a fixed-length code (Threema 8, Session 66)
  kNone,      // people have no ID there that they would tell
};

struct Service {
  const char* name;          // "WhatsApp"
  EntityType type;           // what an ID there is: messenger, social, meeting, form, application
  IdShape id;
  const char* sure_names;    // as in languages/language.h: words split by spaces, `_`, closing `*`
  const char* homonyms;      // names that are ordinary words as well
  const char* hints;         // roundabout names: "green_app", "paper_plane_app"
  // Examples for the tests, not in the shipped binary.
#ifdef CONTACTLINT_EXAMPLES
  // A sentence with ⟦ ⟧ round what must be found, a `phone` for IdShape::kPhone, else `type`.
  const char* found;
  const char* ignored;       // a sentence in which the service is the subject of work
#endif
};

struct MailProvider {
  const char* domain;    // "gmail.com": the domain that the names stand for
  const char* names;     // as said aloud, misspelt, nicknamed: "gmail g_mail gee_mail gmial جيميل"
  const char* homonyms;  // names that are ordinary words as well: "outlook", "orange", "free"
};

// What a link to a host is. The grammar of both columns stands in `hosts.cpp`.
struct Host {
  const char* host;        // "t.me", without "www."; subdomains are covered
  const char* path;        // prefix that the path must have, "/in/*"; "" for any
  EntityType type;
};

// A host that sends its visitors on to another address.
struct Redirector {
  const char* host;   // as in Host
  const char* path;   // as in Host
  const char* param;  // of the query, holds the address; "" where the address cannot be read
};

// What a link is by its scheme alone: "tg:", "tel:", "mailto:".
struct UriScheme {
  const char* scheme;  // lower case, without the colon
  EntityType type;
};

template <typename Row>
struct Rows {
  const Row* begin_;
  const Row* end_;
  const Row* begin() const { return begin_; }
  const Row* end() const { return end_; }
  uint32_t size() const { return static_cast<uint32_t>(end_ - begin_); }
};

Rows<Service> Services();            // sorted by name, upper and lower case alike
Rows<MailProvider> MailProviders();  // sorted by domain
Rows<Host> Hosts();                  // sorted by host, then by path
Rows<Redirector> Redirectors();      // sorted by host, then by path
Rows<UriScheme> UriSchemes();        // sorted by scheme

}  // namespace contactlint
