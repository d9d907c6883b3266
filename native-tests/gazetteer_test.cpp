// The gazetteer's tables are in order, and links are what they lead to.
#include <algorithm>
#include <chrono>
#include <cstring>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "doctest/doctest.h"
#include "gazetteer/classify_link.h"
#include "gazetteer/contact_pages.h"
#include "gazetteer/link_path.h"
#include "gazetteer/services.h"

namespace contactlint {
namespace {

std::vector<std::string> WordsOf(const char* words) {
  std::vector<std::string> out;
  const std::string_view text = words;
  for (size_t i = 0; i < text.size();) {
    const size_t end = std::min(text.find(' ', i), text.size());
    out.emplace_back(text.substr(i, end - i));
    i = end + 1;
  }
  return out;
}

size_t Characters(std::string_view utf8) {
  size_t count = 0;
  for (char byte : utf8) count += (static_cast<uint8_t>(byte) & 0xC0) != 0x80;
  return count;
}

// What is wrong with the spelling of a name; empty when nothing is.
std::string FaultOf(const std::string& name) {
  if (name.empty()) return "empty: two spaces in a row";
  if (std::count(name.begin(), name.end(), '_') > 3) return "more than four words";
  if (name.front() == '_' || name.back() == '_') return "begins or ends with _";
  const size_t star = name.find('*');
  if (star == std::string::npos) return {};
  if (star + 1 != name.size()) return "* stands only at the end";
  if (name.find('_') != std::string::npos) return "a phrase takes no *";
  if (Characters(name) < 5) return "fewer than four letters before *";
  return {};
}

EntityType TypeOf(std::string_view url) {
  const size_t end = std::min(url.find_first_of("/?#"), url.size());
  return ClassifyHost(url.substr(0, end), url.substr(end)).type;
}

struct LabelledLink {
  EntityType type;
  std::string url;
};

TEST_CASE("services are sorted by name and each stands once") {
  const Service* before = nullptr;
  for (const Service& service : Services()) {
    if (before != nullptr) {
      CAPTURE(std::string(service.name));
      CHECK(AsciiLower(before->name) < AsciiLower(service.name));
    }
    before = &service;
  }
  CHECK(Services().size() >= 70);
}

TEST_CASE("a name of a service is spelt as the tables want it and means one service") {
  std::map<std::string, std::string> owners;
  for (const Service& service : Services()) {
    CAPTURE(std::string(service.name));
    CHECK(std::strlen(service.sure_names) > 0);
    for (const char* column : {service.sure_names, service.homonyms, service.hints}) {
      for (const std::string& name : WordsOf(column)) {
        CAPTURE(name);
        CHECK(FaultOf(name) == "");
        const auto owner = owners.emplace(name, service.name);
        CHECK_MESSAGE(owner.second, "also a name of " << owner.first->second);
      }
    }
  }
}

TEST_CASE("a sure name written in Latin letters has at least three of them") {
  for (const Service& service : Services()) {
    for (const std::string& name : WordsOf(service.sure_names)) {
      CAPTURE(name);
      const bool latin = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") ==
                         std::string::npos;
      CHECK((!latin || name.size() >= 3));
    }
  }
}

TEST_CASE("ordinary words are no sure names") {
  const std::set<std::string> ordinary = {
      "band",  "chime", "doodle",  "duo",    "element", "fb",     "hangouts", "ig",
      "imo",   "kik",   "line",    "live",   "matrix", "max",     "meet",    "messenger", "ok",
      "sc",    "session", "signal", "slack", "snap",   "teams",   "tg",      "threads",  "v",
      "wa",    "whats", "wire",    "wp",     "x",      "zoom",    "outlook", "orange",   "free",
      // "the sketch linked in the brief", "can we chat", "what app", "when I message you"
      "face_time", "hot_male", "i_message", "linked_in", "red_note", "we_chat", "what_app"};
  for (const Service& service : Services()) {
    for (const std::string& name : WordsOf(service.sure_names)) CHECK(ordinary.count(name) == 0);
  }
  for (const MailProvider& provider : MailProviders()) {
    for (const std::string& name : WordsOf(provider.names)) CHECK(ordinary.count(name) == 0);
  }
}

TEST_CASE("each service has an example that marks one piece and one that marks none") {
  for (const Service& service : Services()) {
    CAPTURE(std::string(service.name));
    const std::string found = service.found;
    const size_t open = found.find("⟦");
    const size_t close = found.find("⟧");
    CHECK(open != std::string::npos);
    CHECK(close != std::string::npos);
    CHECK(open + std::strlen("⟦") < close);
    CHECK(std::strlen(service.ignored) > 0);
    CHECK(std::string(service.ignored).find("⟦") == std::string::npos);
  }
}

TEST_CASE("a link in a service's example is of the service's type") {
  for (const Service& service : Services()) {
    const std::string found = service.found;
    const size_t open = found.find("⟦") + std::strlen("⟦");
    std::string piece = found.substr(open, found.find("⟧") - open);
    if (piece.find('/') == std::string::npos || piece.find('.') == std::string::npos) continue;
    if (piece.find("https://") == 0) piece = piece.substr(std::strlen("https://"));
    CAPTURE(piece);
    CHECK(std::string(EntityTypeName(TypeOf(piece))) == EntityTypeName(service.type));
  }
}

TEST_CASE("mail providers are sorted by domain and each stands once") {
  const MailProvider* before = nullptr;
  for (const MailProvider& provider : MailProviders()) {
    CAPTURE(std::string(provider.domain));
    CHECK(std::strchr(provider.domain, '.') != nullptr);
    if (before != nullptr) CHECK(std::string_view(before->domain) < provider.domain);
    before = &provider;
  }
  CHECK(MailProviders().size() >= 80);
}

TEST_CASE("a name of a mail provider means one domain") {
  std::map<std::string, std::string> owners;
  for (const MailProvider& provider : MailProviders()) {
    for (const char* column : {provider.names, provider.homonyms}) {
      for (const std::string& name : WordsOf(column)) {
        CAPTURE(name);
        CHECK(FaultOf(name) == "");
        const auto owner = owners.emplace(name, provider.domain);
        CHECK_MESSAGE(owner.second, "also a name of " << owner.first->second);
      }
    }
  }
}

template <typename Row>
void CheckOrder(const Rows<Row>& rows) {
  const Row* before = nullptr;
  for (const Row& row : rows) {
    CAPTURE(std::string(row.host));
    CAPTURE(std::string(row.path));
    CHECK((row.path[0] == 0 || row.path[0] == '/'));
    CHECK(std::string_view(row.host) == AsciiLower(row.host));
    if (before != nullptr) {
      const std::string_view host = before->host;
      CHECK((host < row.host || (host == row.host && std::string_view(before->path) < row.path)));
    }
    before = &row;
  }
}

TEST_CASE("hosts are sorted and no row stands twice") {
  CheckOrder(Hosts());
  CheckOrder(Redirectors());
  std::set<std::string_view> hosts;
  for (const Host& row : Hosts()) hosts.insert(row.host);
  CHECK(hosts.size() >= 170);
}

TEST_CASE("schemes and page names are sorted and none stands twice") {
  for (size_t i = 1; i < UriSchemes().size(); ++i) {
    const UriScheme* row = UriSchemes().begin() + i;
    CHECK(std::string_view((row - 1)->scheme) < row->scheme);
  }
  for (size_t i = 1; i < PageNames().size(); ++i) {
    const PageName* row = PageNames().begin() + i;
    CAPTURE(std::string(row->name));
    CHECK(std::string_view((row - 1)->name) < row->name);
  }
}

TEST_CASE("a path pattern fits whole segments") {
  const LinkPath path = ParseLinkPath("/in/%40ailsa/details/?ref=a%20b&id=7#top");
  REQUIRE(path.segments.size() == 3);
  CHECK(path.segments[1] == "@ailsa");
  CHECK(QueryValue(path.query, "ref") == "a b");
  CHECK(FitPath("", path));
  CHECK(FitPath("/in", path));
  CHECK(FitPath("/IN/*", path));
  CHECK(FitPath("/in/@*", path));
  CHECK(FitPath("/in/*?id", path));
  CHECK_FALSE(FitPath("/i", path));
  CHECK_FALSE(FitPath("/in/*?uid", path));
  CHECK_FALSE(FitPath("/in/%d", path));
  CHECK_FALSE(FitPath("/in/*/*/*", path));
  CHECK(FitPath("/wall%d*", ParseLinkPath("/wall12_34")));
  CHECK_FALSE(FitPath("/wall%d*", ParseLinkPath("/wallflower")));
}

TEST_CASE("a long hostile path is read in bounded time") {
  const std::string many(100000, '/');
  const std::string dots(100000, '.');
  std::string steps;
  for (int i = 0; i < 20000; ++i) steps += "/a%2";
  for (const std::string& path : {many, "/" + dots, steps, "/?" + steps, "/#" + dots}) {
    CHECK(ParseLinkPath(path).segments.size() <= kMaxSegments);
    CHECK(TypeOf("google.com" + path) == EntityType::kExternalLink);
    CHECK_NOTHROW(TypeOf("what3words.com" + path));
  }
}

TEST_CASE("a host longer than a host can be is known by its end, in bounded time") {
  std::string host;
  while (host.size() < 200000) host += "at.";
  const auto started = std::chrono::steady_clock::now();
  CHECK(ClassifyHost(host + "t.me", "/invented_nick").type == EntityType::kMessengerId);
  CHECK(ClassifyHost(host + "invented.example", "/").type == EntityType::kExternalLink);
  CHECK(std::chrono::steady_clock::now() - started < std::chrono::milliseconds(100));
}

TEST_CASE("links to chats, profiles, meetings, forms, applications and places are told apart") {
  const std::vector<LabelledLink> links = {
      // Chats.
      {EntityType::kMessengerId, "wa.me/447700900142"},
      {EntityType::kMessengerId, "wa.me/message/QX7LMZ2KTR4AB1"},
      {EntityType::kMessengerId, "api.whatsapp.com/send?phone=447700900142&text=hi"},
      {EntityType::kMessengerId, "api.whatsapp.com/send/?text=hi&phone=447700900142"},
      {EntityType::kMessengerId, "chat.whatsapp.com/Lq7RtZ2MxKf9Aw"},
      {EntityType::kMessengerId, "t.me/nadir_pixel"},
      {EntityType::kMessengerId, "t.me/+Aq7RtZ2MxKf9"},
      {EntityType::kMessengerId, "t.me/joinchat/Aq7RtZ2MxKf9"},
      {EntityType::kMessengerId, "www.t.me/nadir_pixel"},
      {EntityType::kMessengerId, "nadirpixel.t.me"},
      {EntityType::kMessengerId, "telegram.me/nadir_pixel"},
      {EntityType::kMessengerId, "web.telegram.org/k/#@nadir_pixel"},
      {EntityType::kMessengerId, "discord.gg/q7RtZ2M"},
      {EntityType::kMessengerId, "discord.com/invite/q7RtZ2M"},
      {EntityType::kMessengerId, "discord.com/users/410771942285504912"},
      {EntityType::kMessengerId, "join.skype.com/invite/q7RtZ2MxKf9A"},
      {EntityType::kMessengerId, "join.slack.com/t/kivikasi/shared_invite/zt-2b7Qe9LmR"},
      {EntityType::kMessengerId, "signal.me/#p/+447700900622"},
      {EntityType::kMessengerId, "signal.group/#CjQKIAq7RtZ2Mx"},
      {EntityType::kMessengerId, "line.me/R/ti/p/~haru_kaze5"},
      {EntityType::kMessengerId, "line.me/ti/p/q7RtZ2MxKf"},
      {EntityType::kMessengerId, "lin.ee/q7RtZ2M"},
      {EntityType::kMessengerId, "zalo.me/0912000482"},
      {EntityType::kMessengerId, "m.me/lanternhousefilms"},
      {EntityType::kMessengerId, "facebook.com/messages/t/lanternhousefilms"},
      {EntityType::kMessengerId, "snapchat.com/add/pebble.and.rye"},
      {EntityType::kMessengerId, "matrix.to/#/@tarmo:kivi-matrix.net"},
      {EntityType::kMessengerId, "matrix.to/#/#kivi:kivi-matrix.net"},
      {EntityType::kMessengerId, "threema.id/K7R2MZ4X"},
      {EntityType::kMessengerId, "u.wechat.com/IAq7RtZ2MxKf9"},
      {EntityType::kMessengerId, "work.weixin.qq.com/kfid/kfcAq7RtZ2Mx"},
      {EntityType::kMessengerId, "wpa.qq.com/msgrd?v=3&uin=2847100935&site=qq"},
      {EntityType::kMessengerId, "open.kakao.com/o/sAq7RtZ2"},
      {EntityType::kMessengerId, "pf.kakao.com/_xAq7Rt/chat"},
      {EntityType::kMessengerId, "teams.microsoft.com/l/chat/0/0?users=ines"},
      {EntityType::kMessengerId, "vk.me/severny_bereg"},
      {EntityType::kMessengerId, "max.ru/severny_bereg"},
      {EntityType::kMessengerId, "keybase.io/torvisigns"},
      // Profiles.
      {EntityType::kSocialProfile, "linkedin.com/in/ailsa-morven-qa"},
      {EntityType::kSocialProfile, "de.linkedin.com/in/ailsa-morven-qa/"},
      {EntityType::kSocialProfile, "linkedin.com/pub/ailsa-morven/4/71/902"},
      {EntityType::kSocialProfile, "linkedin.com/mwlite/in/ailsa-morven-qa"},
      {EntityType::kSocialProfile, "facebook.com/hollowoakprints"},
      {EntityType::kSocialProfile, "m.facebook.com/hollowoakprints?mibextid=ZbWKwL"},
      {EntityType::kSocialProfile, "facebook.com/profile.php?id=100071240558311"},
      {EntityType::kSocialProfile, "fb.com/hollowoakprints"},
      {EntityType::kSocialProfile, "instagram.com/muninpottery/"},
      {EntityType::kSocialProfile, "www.instagram.com/muninpottery?igsh=a7q"},
      {EntityType::kSocialProfile, "ig.me/m/muninpottery"},
      {EntityType::kSocialProfile, "twitter.com/gullandquill"},
      {EntityType::kSocialProfile, "x.com/gullandquill"},
      {EntityType::kSocialProfile, "mobile.twitter.com/gullandquill"},
      {EntityType::kSocialProfile, "twitter.com/intent/user?screen_name=gullandquill"},
      {EntityType::kSocialProfile, "tiktok.com/@copperkettlecooks"},
      {EntityType::kSocialProfile, "threads.net/@softkilnstudio"},
      {EntityType::kSocialProfile, "reddit.com/u/slowkilnbaker"},
      {EntityType::kSocialProfile, "old.reddit.com/user/slowkilnbaker/"},
      {EntityType::kSocialProfile, "vk.com/severny_bereg_foto"},
      {EntityType::kSocialProfile, "vk.com/id71240558"},
      {EntityType::kSocialProfile, "vk.com/wallflower_art"},
      {EntityType::kSocialProfile, "ok.ru/profile/571002238841"},
      {EntityType::kSocialProfile, "weibo.com/u/7120044918"},
      {EntityType::kSocialProfile, "xing.com/profile/Jorinde_Haltermann"},
      {EntityType::kSocialProfile, "mastodon.social/@ivalo"},
      {EntityType::kSocialProfile, "nordtypes.social/@ivalo"},
      {EntityType::kSocialProfile, "hachyderm.io/%40ivalo"},
      {EntityType::kSocialProfile, "bsky.app/profile/petrafolds.bsky.social"},
      {EntityType::kSocialProfile, "petrafolds.bsky.social"},
      {EntityType::kSocialProfile, "pinterest.com/velvetmossboards/"},
      {EntityType::kSocialProfile, "pinterest.co.uk/velvetmossboards/_saved"},
      {EntityType::kSocialProfile, "br.pinterest.com/velvetmossboards"},
      {EntityType::kSocialProfile, "space.bilibili.com/48210077"},
      // Meetings.
      {EntityType::kMeetingLink, "zoom.us/j/81244702216?pwd=Aq7"},
      {EntityType::kMeetingLink, "us02web.zoom.us/j/81244702216"},
      {EntityType::kMeetingLink, "zoom.us/my/oakandlumen"},
      {EntityType::kMeetingLink, "meet.google.com/qvd-tmzx-hpa"},
      {EntityType::kMeetingLink, "teams.microsoft.com/l/meetup-join/19%3ameeting_Aq7"},
      {EntityType::kMeetingLink, "teams.live.com/meet/9347102288514"},
      {EntityType::kMeetingLink, "kelpbay.webex.com/meet/ines.arnaud"},
      {EntityType::kMeetingLink, "kelpbay.webex.com/kelpbay/j.php?MTID=mAq7"},
      {EntityType::kMeetingLink, "whereby.com/fenwick-studio"},
      {EntityType::kMeetingLink, "meet.jit.si/OakTableReview"},
      {EntityType::kMeetingLink, "global.gotomeeting.com/join/728114905"},
      {EntityType::kMeetingLink, "bluejeans.com/407221985"},
      {EntityType::kMeetingLink, "calendly.com/lumi-audit"},
      {EntityType::kMeetingLink, "calendly.com/lumi-audit/20min?month=2031-04"},
      {EntityType::kMeetingLink, "cal.com/oonakivi/intro-call"},
      {EntityType::kMeetingLink, "pinehollow.as.me/intro"},
      {EntityType::kMeetingLink, "pinehollow.acuityscheduling.com"},
      {EntityType::kMeetingLink, "app.acuityscheduling.com/schedule.php?owner=4410925"},
      {EntityType::kMeetingLink, "savvycal.com/runa-holt/chat"},
      {EntityType::kMeetingLink, "doodle.com/meeting/participate/id/aQw7RkLe"},
      {EntityType::kMeetingLink, "tidycal.com/brannagh/quick-look"},
      {EntityType::kMeetingLink, "tollgate-legal.youcanbook.me"},
      {EntityType::kMeetingLink, "calendar.app.google/Aq7RtZ2MxKf9"},
      {EntityType::kMeetingLink, "calendar.google.com/calendar/u/0/appointments/schedules/Aq7"},
      {EntityType::kMeetingLink, "meetings.hubspot.com/runa-holt"},
      {EntityType::kMeetingLink, "outlook.office365.com/owa/calendar/Kivi@kivi.io/bookings/"},
      {EntityType::kMeetingLink, "meeting.tencent.com/dm/Aq7RtZ2Mx"},
      {EntityType::kMeetingLink, "voovmeeting.com/dm/Aq7RtZ2Mx"},
      {EntityType::kMeetingLink, "telemost.yandex.ru/j/40718825539164"},
      {EntityType::kMeetingLink, "hollowoakprints.co.uk/book-a-call"},
      // Forms and pages of contact details.
      {EntityType::kFormLink, "forms.gle/Aq7RtZ2MxKf9"},
      {EntityType::kFormLink, "docs.google.com/forms/d/e/1FAIpQLSAq7RtZ2/viewform?usp=sf_link"},
      {EntityType::kFormLink, "forms.office.com/r/Aq7RtZ2"},
      {EntityType::kFormLink, "kivikasi.typeform.com/to/Aq7RtZ2"},
      {EntityType::kFormLink, "form.jotform.com/240718825539"},
      {EntityType::kFormLink, "jotform.com/240718825539"},
      {EntityType::kFormLink, "tally.so/r/q7RtZ2"},
      {EntityType::kFormLink, "airtable.com/appAq7RtZ2/pagMxKf9/form"},
      {EntityType::kFormLink, "airtable.com/shrAq7RtZ2MxKf9"},
      {EntityType::kFormLink, "surveymonkey.co.uk/r/Q7RTZ2M"},
      {EntityType::kFormLink, "share.hsforms.com/1Aq7RtZ2MxKf9"},
      {EntityType::kFormLink, "kivikasi.wufoo.com/forms/zAq7RtZ2"},
      {EntityType::kFormLink, "linktr.ee/quietharbourcuts"},
      {EntityType::kFormLink, "beacons.ai/quietharbourcuts"},
      {EntityType::kFormLink, "taplink.cc/quietharbourcuts"},
      {EntityType::kFormLink, "goo.gl/forms/Aq7RtZ2"},
      {EntityType::kFormLink, "lumenrender.io/contact"},
      {EntityType::kFormLink, "lumenrender.io/Contact-Us/"},
      {EntityType::kFormLink, "lumenrender.io/en/contact_us.html"},
      {EntityType::kFormLink, "lumenrender.io/contact?topic=logo"},
      {EntityType::kFormLink, "lumenrender.io/#contact"},
      {EntityType::kFormLink, "lumenrender.io/about#contact"},
      {EntityType::kFormLink, "lumenrender.io/contact/index.php"},
      {EntityType::kFormLink, "estudiolumen.es/contacto"},
      {EntityType::kFormLink, "lumenwerk.de/kontakt"},
      {EntityType::kFormLink, "lumen-atelier.fr/nous-contacter"},
      {EntityType::kFormLink, "lumen.art.br/fale-conosco"},
      {EntityType::kFormLink, "lumen.ru/%D0%BA%D0%BE%D0%BD%D1%82%D0%B0%D0%BA%D1%82%D1%8B"},
      {EntityType::kFormLink, "hollowoak.shop/get-in-touch"},
      // Applications.
      {EntityType::kApplicationLink, "boards.greenhouse.io/kivikasi/jobs/4407188"},
      {EntityType::kApplicationLink, "job-boards.greenhouse.io/kivikasi/jobs/4407188"},
      {EntityType::kApplicationLink, "jobs.lever.co/kivikasi/4a7c-91b2"},
      {EntityType::kApplicationLink, "apply.workable.com/kivikasi/j/4A7C91B2E0/"},
      {EntityType::kApplicationLink, "jobs.ashbyhq.com/kivikasi/4a7c-91b2"},
      {EntityType::kApplicationLink, "kivikasi.bamboohr.com/careers/41"},
      {EntityType::kApplicationLink, "jobs.smartrecruiters.com/Kivikasi/744000-painter"},
      {EntityType::kApplicationLink, "kivikasi.breezy.hr/p/4a7c91b2"},
      {EntityType::kApplicationLink, "kivikasi.recruitee.com/o/painter"},
      {EntityType::kApplicationLink, "kivikasi.teamtailor.com/jobs/4407188-painter"},
      {EntityType::kApplicationLink, "kivikasi.wd3.myworkdayjobs.com/en-US/External"},
      {EntityType::kApplicationLink, "indeed.com/viewjob?jk=4a7c91b2e05f"},
      {EntityType::kApplicationLink, "de.indeed.com/viewjob?jk=4a7c91b2e05f"},
      {EntityType::kApplicationLink, "kivikasi.gupy.io/jobs/4407188"},
      {EntityType::kApplicationLink, "kivikasi.jobs.personio.de/job/440718"},
      {EntityType::kApplicationLink, "spb.hh.ru/vacancy/71240558"},
      {EntityType::kApplicationLink, "linkedin.com/jobs/view/4071882553"},
      {EntityType::kApplicationLink, "kivikasi.fi/careers/apply"},
      {EntityType::kApplicationLink, "kivikasi.fi/jobs/painter/apply"},
      {EntityType::kApplicationLink, "kivikasi.fi/careers/apply/painter-41"},
      {EntityType::kApplicationLink, "lumenwerk.de/karriere/bewerben"},
      {EntityType::kApplicationLink, "lumen-atelier.fr/postuler"},
      // Places.
      {EntityType::kAddress, "maps.app.goo.gl/Aq7RtZ2MxKf9"},
      {EntityType::kAddress, "goo.gl/maps/Aq7RtZ2MxKf9"},
      {EntityType::kAddress, "google.com/maps/place/Hollow+Oak/@51.5,-0.1,17z"},
      {EntityType::kAddress, "google.co.uk/maps/place/Hollow+Oak"},
      {EntityType::kAddress, "google.de/maps?q=51.5,-0.1"},
      {EntityType::kAddress, "maps.google.com/?q=51.5,-0.1"},
      {EntityType::kAddress, "maps.apple.com/?ll=51.5,-0.1"},
      {EntityType::kAddress, "yandex.ru/maps/-/CDAq7RtZ"},
      {EntityType::kAddress, "2gis.ru/moscow/firm/70000001041"},
      {EntityType::kAddress, "what3words.com/kiln.lantern.oak"},
      {EntityType::kAddress, "openstreetmap.org/#map=18/51.5/-0.1"},
  };
  for (const LabelledLink& link : links) {
    CAPTURE(link.url);
    CHECK(std::string(EntityTypeName(TypeOf(link.url))) == EntityTypeName(link.type));
  }
}

TEST_CASE("a page that leads to nobody is an external link only") {
  for (const std::string url : {
           // The services' own pages.
           "instagram.com", "www.instagram.com/", "linkedin.com", "linkedin.com/company/kivikasi",
           "linkedin.com/feed/", "linkedin.com/learning/colour", "facebook.com/",
           "facebook.com/login", "x.com/", "twitter.com/home", "t.me", "wa.me/", "discord.com",
           "discord.gg/", "calendly.com/pricing", "calendly.com/", "cal.com/blog/slots",
           "zoom.us/", "zoom.us/pricing", "zoom.us/rec/share/Aq7", "meet.google.com/",
           "whereby.com/blog/rooms", "linktr.ee/", "typeform.com/templates",
           "docs.google.com/forms/", "slack.com/help", "teamtailor.com/features",
           "www.recruitee.com/pricing", "support.gupy.io/hc", "vk.com/", "www.pinterest.com/",
           // Samples and posts.
           "instagram.com/p/CAq7RtZ2Mx/", "instagram.com/reel/CAq7RtZ2Mx/",
           "instagram.com/muninpottery/reel/CAq7RtZ2Mx/", "instagram.com/explore/tags/kiln",
           "facebook.com/watch/?v=1040718825539", "facebook.com/groups/kilnfriends/",
           "facebook.com/hollowoakprints/posts/pfbid0Aq7", "facebook.com/events/104071882",
           "twitter.com/gullandquill/status/1740718825539164001", "x.com/i/spaces/1Aq7Rt",
           "pic.twitter.com/Aq7RtZ2MxK",
           "tiktok.com/@copperkettlecooks/video/7240718825539164001",
           "threads.net/@softkilnstudio/post/CAq7RtZ2", "reddit.com/r/kilns/comments/1aq7rt/glaze",
           "vk.com/wall-71240558_204", "vk.com/wall71240558_204", "vk.com/video-71240558_45",
           "pinterest.com/pin/40718825539164/", "pinterest.com/velvetmossboards/moss-garden/",
           "nordtypes.social/@ivalo/1120718825539164", "bsky.app/profile/petrafolds.io/post/3kaq7",
           "youtube.com/@copperkettle", "youtu.be/Aq7RtZ2MxKf", "vimeo.com/407188255",
           "behance.net/muninpottery", "dribbble.com/muninpottery", "github.com/kivikasi/oak",
           "medium.com/@runaholt/glazes-4a7c91b2", "artstation.com/muninpottery",
           "soundcloud.com/oakandlumen", "drive.google.com/file/d/1Aq7RtZ2/view",
           "docs.google.com/document/d/1Aq7RtZ2/edit", "docs.google.com/forms/d/1Aq7RtZ2/edit",
           "figma.com/file/Aq7RtZ2/oak", "notion.so/kivikasi/Brief-4a7c91b2", "we.tl/t-Aq7RtZ2M",
           "dropbox.com/scl/fo/aq7rt/h", "wa.me/?text=look", "api.whatsapp.com/send?text=look",
           "t.me/share/url?url=kivi.io", "t.me/addstickers/HedgehogPack",
           "google.com/maps", "google.com/search?q=kiln", "docs.google.com/forms/u/0/",
           // Pages of which only the name looks alike.
           "lumenrender.io", "lumenrender.io/", "lumenrender.io/contact-lenses",
           "lumenrender.io/portfolio", "lumenrender.io/contacts-app/demo", "lumenrender.io/about",
           "lumenrender.io/careers", "lumenrender.io/apply-filter", "lumenrender.io/jobs/41",
           "github.com/kivikasi/contact", "wordpress.org/plugins/contact",
           "docs.kivi.io/contact", "api.kivi.io/v1/contact", "kivi.io/api/contact",
           "staging.kivi.io/contact", "localhost/contact", "192.0.2.17/contact",
           "example.com/contact", "shop.test/kontakt", "stackoverflow.com/questions/4071/apply",
           "hot.me/nadir_pixel", "notwa.me/447700900142", "t.me.kivi.io/nadir_pixel",
           "mylinkedin.com/in/ailsa", "instagram.com.kivi.io/muninpottery",
       }) {
    CAPTURE(url);
    CHECK(std::string(EntityTypeName(TypeOf(url))) == "external_link");
  }
}

TEST_CASE("a readable redirector is what it leads to") {
  const HostMatch chat =
      ClassifyHost("google.com", "/url?q=https%3A%2F%2Ft.me%2Fnadir_pixel&sa=D");
  CHECK(chat.type == EntityType::kMessengerId);
  CHECK(chat.target == "https://t.me/nadir_pixel");

  CHECK(TypeOf("l.instagram.com/?u=https%3A%2F%2Flinktr.ee%2Fquietharbourcuts&e=AT1") ==
        EntityType::kFormLink);
  CHECK(TypeOf("l.facebook.com/l.php?u=https%3A%2F%2Fwa.me%2F447700900142") ==
        EntityType::kMessengerId);
  CHECK(TypeOf("vk.com/away.php?to=https%3A%2F%2Fcalendly.com%2Flumi-audit") ==
        EntityType::kMeetingLink);
  CHECK(TypeOf("google.com/url?q=tg%3A%2F%2Fresolve%3Fdomain%3Dnadir_pixel") ==
        EntityType::kMessengerId);
  CHECK(TypeOf("google.com/url?q=mailto%3Arunaholt%40kivi.io") == EntityType::kEmail);
  CHECK(TypeOf("href.li/?https://www.linkedin.com/in/ailsa-morven-qa") ==
        EntityType::kSocialProfile);
  CHECK(TypeOf("web.archive.org/web/20310401/https://www.linkedin.com/in/ailsa-morven-qa") ==
        EntityType::kSocialProfile);
  CHECK(TypeOf("youtube.com/redirect?event=d&q=https%3A%2F%2Fdiscord.gg%2Fq7RtZ2M") ==
        EntityType::kMessengerId);
  CHECK(TypeOf("google.com/url?q=https%3A%2F%2Flumenrender.io%2Fportfolio") ==
        EntityType::kExternalLink);
  CHECK(TypeOf("google.com/url") == EntityType::kExternalLink);
}

TEST_CASE("redirectors that lead to each other end") {
  std::string url = "https://google.com/url?q=";
  for (int i = 0; i < 40; ++i) url += "https://google.com/url?q=";
  CHECK(ClassifyHost("google.com", url.substr(18)).type == EntityType::kExternalLink);
}

TEST_CASE("a shortener is an external link that hides its target") {
  for (const std::string url : {"bit.ly/3Aq7RtZ", "tinyurl.com/oakandlumen", "t.co/Aq7RtZ2MxK",
                          "lnkd.in/eAq7RtZ2", "goo.gl/Aq7RtZ"}) {
    CAPTURE(url);
    const std::string_view text = url;
    const size_t slash = text.find('/');
    const HostMatch match = ClassifyHost(text.substr(0, slash), text.substr(slash));
    CHECK(match.type == EntityType::kExternalLink);
    CHECK(match.basis == LinkBasis::kShortener);
  }
  CHECK(ClassifyHost("kivi.io", "/oak").basis == LinkBasis::kNothing);
  CHECK(ClassifyHost("kivi.io", "/contact").basis == LinkBasis::kPath);
  CHECK(ClassifyHost("t.me", "/nadir_pixel").basis == LinkBasis::kHost);
}

TEST_CASE("a scheme alone tells what a link opens") {
  CHECK(ClassifyScheme("tg") == EntityType::kMessengerId);
  CHECK(ClassifyScheme("skype") == EntityType::kMessengerId);
  CHECK(ClassifyScheme("tel") == EntityType::kPhone);
  CHECK(ClassifyScheme("mailto") == EntityType::kEmail);
  CHECK(ClassifyScheme("zoommtg") == EntityType::kMeetingLink);
  CHECK_FALSE(ClassifyScheme("https"));
  CHECK_FALSE(ClassifyScheme("data"));
}

}  // namespace
}  // namespace contactlint
