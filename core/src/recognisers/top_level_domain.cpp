#include "recognisers/top_level_domain.h"

#include <algorithm>
#include <iterator>

namespace contactlint {
namespace {

#include "recognisers/top_level_domain.inc"

// To add to a list: here, sorted; each must be a top-level domain.

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

template <size_t n>
bool Holds(const std::string_view (&list)[n], std::string_view label) {
  return std::binary_search(std::begin(list), std::end(list), label);
}

}  // namespace

bool IsTopLevelDomain(std::string_view label) {
  if (label.size() > 4 && label.substr(0, 4) == "xn--") return true;
  if (label.empty() || label.find('\n') != std::string_view::npos) return false;
  // Binary search over the text: `low` and `high` stand on line ends, the name lies between them.
  const std::string_view names(kTopLevelDomains, sizeof kTopLevelDomains - 1);
  size_t low = 0;
  size_t high = names.size() - 1;
  while (low < high) {
    const size_t begin = names.rfind('\n', low + (high - low - 1) / 2) + 1;
    const size_t end = names.find('\n', begin);
    const int order = label.compare(names.substr(begin, end - begin));
    if (order == 0) return true;
    if (order < 0) {
      high = begin - 1;
    } else {
      low = end;
    }
  }
  return false;
}

TldUse UseOfTopLevelDomain(std::string_view label) {
  if (!IsTopLevelDomain(label)) return TldUse::kNone;
  const bool ascii =
      std::all_of(label.begin(), label.end(), [](char c) { return (c & 0x80) == 0; });
  const bool common = label.size() == 2 || !ascii || Holds(kCommonGeneric, label);
  return common ? TldUse::kCommon : TldUse::kRare;
}

bool IsAlsoFileEnding(std::string_view label) { return Holds(kFileEndings, label); }

bool IsAlsoWord(std::string_view label) { return Holds(kWords, label); }

}  // namespace contactlint
