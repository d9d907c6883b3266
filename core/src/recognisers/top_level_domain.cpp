// One text holds the names and, in the byte before each name, its marks. The marks are put there
// when this file is compiled, from the lists below: a name stands in the program once.
#include "recognisers/top_level_domain.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace contactlint {
namespace {

#include "recognisers/top_level_domain.inc"

// To add to a list: here, sorted; each must be a top-level domain, or this does not compile.

// Generic domains under which freelancers and clients have addresses and sites. Country codes (two
// letters) and names in other scripts are common without standing here.
constexpr std::string_view kCommonGeneric[] = {
    "academy",   "aero",   "agency",     "amsterdam", "app",         "art",       "asia",
    "berlin",    "bio",    "biz",        "blog",      "builders",    "business",  "cafe",
    "capital",   "cat",    "center",     "click",     "cloud",       "club",      "coach",
    "codes",     "com",    "community",  "company",   "consulting",  "cool",      "coop",
    "cyou",      "design", "dev",        "digital",   "edu",         "education", "email",
    "eus",       "expert", "finance",    "fitness",   "fun",         "fyi",       "gal",
    "gallery",   "games",  "global",     "gmbh",      "gov",         "group",     "guru",
    "hamburg",   "health", "host",       "house",     "icu",         "inc",       "info",
    "ink",       "int",    "jobs",       "land",      "law",         "legal",     "life",
    "link",      "live",   "llc",        "lol",       "london",      "ltd",       "ltda",
    "marketing", "media",  "mobi",       "money",     "museum",      "name",      "net",
    "network",   "news",   "ninja",      "nyc",       "one",         "online",    "ooo",
    "org",       "page",   "paris",      "photo",     "photography", "photos",    "press",
    "pro",       "school", "services",   "shop",      "site",        "social",    "software",
    "solutions", "space",  "srl",        "store",     "studio",      "support",   "systems",
    "team",      "tech",   "technology", "tel",       "tokyo",       "tools",     "top",
    "training",  "travel", "ventures",   "video",     "vip",         "website",   "wien",
    "wiki",      "work",   "works",      "world",     "wtf",         "xyz",       "zone",
};

constexpr std::string_view kFileEndings[] = {
    "ac",   "ai",  "am", "as", "bz",  "cab", "cc",   "cfd", "data",       "do",
    "docs", "dot", "gd", "gs", "in",  "ink", "java", "la",  "map",        "md",
    "mk",   "ml",  "mm", "mo", "mov", "mp",  "pl",   "pm",  "properties", "ps",
    "pub",  "py",  "rs", "sc", "sh",  "so",  "st",   "tf",  "vi",         "zip",
};

constexpr std::string_view kWords[] = {
    "abc",         "able",         "ac",          "ad",
    "ads",         "adult",        "africa",      "am",
    "apple",       "art",          "arte",        "as",
    "at",          "auction",      "audio",       "author",
    "auto",        "autos",        "baby",        "band",
    "bank",        "bar",          "baseball",    "basketball",
    "be",          "beats",        "beauty",      "beer",
    "best",        "bet",          "bible",       "bid",
    "bike",        "bio",          "black",       "blue",
    "boats",       "bond",         "boo",         "book",
    "booking",     "bot",          "box",         "broadway",
    "broker",      "brother",      "build",       "builders",
    "buy",         "by",           "cab",         "cafe",
    "cal",         "call",         "cam",         "camera",
    "camp",        "canon",        "car",         "caravan",
    "cards",       "care",         "career",      "careers",
    "cars",        "case",         "cash",        "casino",
    "cat",         "catering",     "center",      "channel",
    "charity",     "chase",        "chat",        "cheap",
    "christmas",   "church",       "circle",      "citadel",
    "city",        "claims",       "cleaning",    "click",
    "clinic",      "clothing",     "coach",       "codes",
    "coffee",      "college",      "community",   "compare",
    "computer",    "construction", "contact",     "contractors",
    "cooking",     "cool",         "country",     "coupon",
    "coupons",     "courses",      "credit",      "cricket",
    "crown",       "cruise",       "cruises",     "dad",
    "dance",       "data",         "date",        "dating",
    "day",         "deal",         "dealer",      "deals",
    "degree",      "delivery",     "delta",       "democrat",
    "dental",      "dentist",      "diamonds",    "diet",
    "direct",      "directory",    "discount",    "discover",
    "dish",        "do",           "docs",        "doctor",
    "dog",         "domains",      "dot",         "download",
    "drive",       "earth",        "eat",         "education",
    "energy",      "engineer",     "engineering", "enterprises",
    "equipment",   "events",       "exchange",    "exposed",
    "express",     "fail",         "faith",       "family",
    "fan",         "fans",         "farm",        "farmers",
    "fashion",     "fast",         "feedback",    "film",
    "final",       "financial",    "fire",        "fish",
    "fishing",     "fit",          "fitness",     "flights",
    "florist",     "flowers",      "fly",         "foo",
    "food",        "football",     "forum",       "foundation",
    "fox",         "free",         "frontier",    "fun",
    "fund",        "furniture",    "game",        "games",
    "gap",         "garden",       "gay",         "gent",
    "gift",        "gifts",        "gives",       "giving",
    "glass",       "gold",         "golf",        "got",
    "gov",         "graphics",     "green",       "gripe",
    "grocery",     "guardian",     "guide",       "guitars",
    "hair",        "hangout",      "health",      "healthcare",
    "help",        "here",         "hockey",      "holdings",
    "holiday",     "homes",        "horse",       "hospital",
    "host",        "hosting",      "hot",         "hotels",
    "house",       "how",          "ice",         "id",
    "in",          "industries",   "ink",         "institute",
    "insurance",   "insure",       "int",         "international",
    "investments", "is",           "it",          "java",
    "jobs",        "joy",          "kids",        "kim",
    "kitchen",     "la",           "land",        "latino",
    "law",         "lawyer",       "lease",       "legal",
    "life",        "lifestyle",    "lighting",    "like",
    "limited",     "link",         "live",        "living",
    "loan",        "loans",        "locker",      "lotto",
    "love",        "luxury",       "makeup",      "man",
    "management",  "map",          "market",      "markets",
    "mba",         "me",           "meet",        "meme",
    "memorial",    "men",          "menu",        "mint",
    "mobile",      "mom",          "monash",      "money",
    "monster",     "mortgage",     "motorcycles", "movie",
    "museum",      "music",        "mutual",      "my",
    "name",        "network",      "new",         "news",
    "next",        "no",           "now",         "observer",
    "office",      "one",          "open",        "oracle",
    "orange",      "organic",      "origins",     "page",
    "parts",       "party",        "pay",         "pet",
    "phone",       "photo",        "photos",      "pics",
    "pictures",    "pin",          "pink",        "pioneer",
    "pizza",       "place",        "play",        "plumbing",
    "plus",        "poker",        "post",        "press",
    "prime",       "prod",         "productions", "progressive",
    "promo",       "properties",   "property",    "protection",
    "pub",         "quest",        "racing",      "radio",
    "read",        "rehab",        "reit",        "reliance",
    "ren",         "rent",         "rentals",     "repair",
    "report",      "republican",   "rest",        "restaurant",
    "review",      "reviews",      "rich",        "rip",
    "rocks",       "rodeo",        "room",        "rugby",
    "run",         "safe",         "safety",      "sale",
    "save",        "school",       "science",     "scot",
    "search",      "seat",         "secure",      "security",
    "seek",        "select",       "seven",       "shoes",
    "shopping",    "show",         "showtime",    "silk",
    "singles",     "ski",          "skin",        "sky",
    "smart",       "smile",        "so",          "soccer",
    "solar",       "song",         "space",       "sport",
    "spot",        "star",         "storage",     "stream",
    "study",       "style",        "sucks",       "supplies",
    "supply",      "support",      "surf",        "surgery",
    "tab",         "talk",         "target",      "tattoo",
    "tax",         "taxi",         "tennis",      "theater",
    "theatre",     "tickets",      "tips",        "tires",
    "to",          "today",        "tools",       "top",
    "total",       "tours",        "town",        "toys",
    "trade",       "trading",      "training",    "travel",
    "trust",       "tube",         "tunes",       "university",
    "uno",         "us",           "vacations",   "video",
    "villas",      "vision",       "vote",        "voting",
    "voyage",      "watch",        "watches",     "weather",
    "wedding",     "weir",         "win",         "windows",
    "wine",        "winners",      "work",        "works",
    "world",       "wow",          "yachts",      "yoga",
    "you",         "zero",         "zip",         "zone",
};

constexpr char kNoMark = 1;
constexpr char kCommonMark = 2;
constexpr char kFileMark = 4;
constexpr char kWordMark = 8;

constexpr bool IsMark(char c) { return 0 < c && c < 16; }

// Walks along a sorted list as the names come in their order.
template <size_t n>
struct Walk {
  const std::string_view (&list)[n];
  size_t next = 0;

  constexpr bool Takes(std::string_view name) {
    if (next == n || list[next] != name) return false;
    ++next;
    return true;
  }
};

struct MarkedNames {
  std::array<char, sizeof kTopLevelDomains - 1> text{};
  bool complete = false;  // every row of the lists has found its name
};

constexpr MarkedNames Mark() {
  MarkedNames marked;
  Walk<std::size(kCommonGeneric)> common{kCommonGeneric};
  Walk<std::size(kFileEndings)> files{kFileEndings};
  Walk<std::size(kWords)> words{kWords};
  const std::string_view names(kTopLevelDomains, sizeof kTopLevelDomains - 1);
  for (size_t at = 0; at + 1 < names.size();) {
    const size_t end = names.find('\n', at + 1);
    const std::string_view name = names.substr(at + 1, end - at - 1);
    char marks = kNoMark;
    if (common.Takes(name)) marks |= kCommonMark;
    if (files.Takes(name)) marks |= kFileMark;
    if (words.Takes(name)) marks |= kWordMark;
    marked.text[at] = marks;
    for (size_t i = 0; i < name.size(); ++i) marked.text[at + 1 + i] = name[i];
    at = end;
  }
  marked.text[names.size() - 1] = kNoMark;
  marked.complete = common.next == std::size(kCommonGeneric) &&
                    files.next == std::size(kFileEndings) && words.next == std::size(kWords);
  return marked;
}

constexpr MarkedNames kNames = Mark();
static_assert(kNames.complete, "a row is out of order, or no top-level domain");

// The marks of a name; 0 if there is no such name.
char MarksOf(std::string_view label) {
  // Binary search over the text: `low` and `high` stand on marks, the name lies between them.
  const std::string_view text(kNames.text.data(), kNames.text.size());
  size_t low = 0;
  size_t high = text.size() - 1;
  while (low < high) {
    size_t mark = low + (high - low - 1) / 2;
    while (!IsMark(text[mark])) --mark;
    size_t end = mark + 1;
    while (!IsMark(text[end])) ++end;
    const int order = label.compare(text.substr(mark + 1, end - mark - 1));
    if (order == 0) return text[mark];
    if (order < 0) {
      high = mark;
    } else {
      low = end;
    }
  }
  return 0;
}

bool IsInAscii(std::string_view label) { return label.size() > 4 && label.substr(0, 4) == "xn--"; }

}  // namespace

bool IsTopLevelDomain(std::string_view label) { return IsInAscii(label) || MarksOf(label) != 0; }

TldUse UseOfTopLevelDomain(std::string_view label) {
  const char marks = MarksOf(label);
  if (marks == 0 && !IsInAscii(label)) return TldUse::kNone;
  const bool ascii =
      std::all_of(label.begin(), label.end(), [](char c) { return (c & 0x80) == 0; });
  const bool common = label.size() == 2 || !ascii || (marks & kCommonMark) != 0;
  return common ? TldUse::kCommon : TldUse::kRare;
}

bool IsAlsoFileEnding(std::string_view label) { return (MarksOf(label) & kFileMark) != 0; }

bool IsAlsoWord(std::string_view label) { return (MarksOf(label) & kWordMark) != 0; }

}  // namespace contactlint
