// Hosts that send their visitors on: click counters of big sites, which carry the address in their
// query, and shorteners, which hide it.
//
// To add one: a row in order of `host`, then `path`; the grammar of both stands in `hosts.cpp`.
// `param` is the name of the query's parameter, "?" where the whole query is the address, "/" where
// the address follows in the path, "" where it cannot be read.
//
// Sources: addresses as the sites' own share buttons and outgoing links have them.
#include "gazetteer/packed_rows.h"

namespace contactlint {

template <>
struct Packing<Redirector> {
  static constexpr const char* Redirector::*kTexts[] = {&Redirector::host, &Redirector::path,
                                                        &Redirector::param};
  static constexpr uint8_t CodeOf(const Redirector&) { return 0; }
  static void SetCode(Redirector&, uint8_t) {}
};

namespace {

constexpr Redirector kRedirectors[] = {
    {"bit.ly", "/*", ""},
    {"buff.ly", "/*", ""},
    {"clck.ru", "/*", ""},
    {"cutt.ly", "/*", ""},
    {"goo.gl", "/*", ""},
    {"google.*", "/url", "q"},
    {"google.*", "/url?url", "url"},
    {"href.li", "", "?"},
    {"is.gd", "/*", ""},
    {"l.facebook.com", "/l.php", "u"},
    {"l.instagram.com", "", "u"},
    {"l.threads.net", "", "u"},
    {"linkedin.com", "/redir/redirect", "url"},
    {"linkedin.com", "/safety/go", "url"},
    {"lnkd.in", "/*", ""},
    {"out.reddit.com", "", "url"},
    {"ow.ly", "/*", ""},
    {"rb.gy", "/*", ""},
    {"rebrand.ly", "/*", ""},
    {"safelinks.protection.outlook.com", "", "url"},
    {"shorturl.at", "/*", ""},
    {"t.cn", "/*", ""},
    {"t.co", "/*", ""},
    {"t.ly", "/*", ""},
    {"tiny.cc", "/*", ""},
    {"tinyurl.com", "/*", ""},
    {"upwork.com", "/leaving", "ref"},
    {"vk.cc", "/*", ""},
    {"vk.com", "/away.php", "to"},
    {"web.archive.org", "/web/*", "/"},
    {"youtube.com", "/redirect", "q"},
};

}  // namespace

Rows<Redirector> Redirectors() { return RowsOf<kRedirectors>(); }

}  // namespace contactlint
