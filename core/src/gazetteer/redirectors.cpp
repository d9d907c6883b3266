// Hosts that send their visitors on: click counters of big sites, which carry the address in their
// query, and shorteners, which hide it.
//
// To add one: a row in order of `host`, then `path`; the grammar of both stands in `hosts.cpp`.
// `param` is the name of the query's parameter, "?" where the whole query is the address, "/" where
// the address follows in the path, "" where it cannot be read.
//
// Sources: addresses as the sites' own share buttons and outgoing links have them.
#include "gazetteer/services.h"

namespace contactlint {
namespace {

constexpr Redirector kRedirectors[] = {
    {"adf.ly", "/*", ""},
    {"away.vk.com", "/away.php", "to"},
    {"bit.do", "/*", ""},
    {"bit.ly", "/*", ""},
    {"bitly.com", "/*", ""},
    {"buff.ly", "/*", ""},
    {"clck.ru", "/*", ""},
    {"cutt.ly", "/*", ""},
    {"dlvr.it", "/*", ""},
    {"duckduckgo.com", "/l", "uddg"},
    {"goo.gl", "/*", ""},
    {"goo.su", "/*", ""},
    {"google.*", "/url", "q"},
    {"google.*", "/url?url", "url"},
    {"href.li", "", "?"},
    {"hyperurl.co", "/*", ""},
    {"is.gd", "/*", ""},
    {"j.mp", "/*", ""},
    {"l.facebook.com", "/l.php", "u"},
    {"l.instagram.com", "", "u"},
    {"l.messenger.com", "/l.php", "u"},
    {"l.threads.com", "", "u"},
    {"l.threads.net", "", "u"},
    {"linkedin.com", "/redir/redirect", "url"},
    {"linkedin.com", "/safety/go", "url"},
    {"lm.facebook.com", "/l.php", "u"},
    {"lnkd.in", "/*", ""},
    {"n9.cl", "/*", ""},
    {"naver.me", "/*", ""},
    {"out.reddit.com", "", "url"},
    {"ow.ly", "/*", ""},
    {"pin.it", "/*", ""},
    {"qr.ae", "/*", ""},
    {"qrco.de", "/*", ""},
    {"rb.gy", "/*", ""},
    {"rebrand.ly", "/*", ""},
    {"s.id", "/*", ""},
    {"safelinks.protection.outlook.com", "", "url"},
    {"short.gy", "/*", ""},
    {"shorturl.at", "/*", ""},
    {"shrtco.de", "/*", ""},
    {"slack-redir.net", "/link", "url"},
    {"snip.ly", "/*", ""},
    {"soo.gd", "/*", ""},
    {"steamcommunity.com", "/linkfilter", "u"},
    {"steamcommunity.com", "/linkfilter?url", "url"},
    {"surl.li", "/*", ""},
    {"t.cn", "/*", ""},
    {"t.co", "/*", ""},
    {"t.ly", "/*", ""},
    {"t.umblr.com", "/redirect", "z"},
    {"t1p.de", "/*", ""},
    {"tiny.cc", "/*", ""},
    {"tiny.one", "/*", ""},
    {"tinyurl.com", "/*", ""},
    {"translate.google.*", "/translate", "u"},
    {"trib.al", "/*", ""},
    {"u.nu", "/*", ""},
    {"u.to", "/*", ""},
    {"upwork.com", "/leaving", "ref"},
    {"url.cn", "/*", ""},
    {"urlz.fr", "/*", ""},
    {"v.gd", "/*", ""},
    {"vk.cc", "/*", ""},
    {"vk.com", "/away.php", "to"},
    {"vk.ru", "/away.php", "to"},
    {"web.archive.org", "/web/*", "/"},
    {"x.gd", "/*", ""},
    {"xhslink.com", "/*", ""},
    {"youtube.com", "/redirect", "q"},
};

}  // namespace

Rows<Redirector> Redirectors() {
  return {kRedirectors, kRedirectors + sizeof(kRedirectors) / sizeof(kRedirectors[0])};
}

}  // namespace contactlint
