// Tests of recognisers/top_level_domain.h.
#include "recognisers/top_level_domain.h"

#include <doctest/doctest.h>
#include <unicode/utf8.h>

#include <string>

#include "reading/fold_table.h"

namespace contactlint {
namespace {

std::string Folded(std::string_view utf8) {
  std::string folded;
  for (int32_t i = 0; i < static_cast<int32_t>(utf8.size());) {
    UChar32 c;
    U8_NEXT(utf8.data(), i, static_cast<int32_t>(utf8.size()), c);
    char buffer[4];
    folded += FoldCodePoint(static_cast<char32_t>(c), buffer).text;
  }
  return folded;
}

TEST_CASE("top-level domains are found, first and last of the table too") {
  for (std::string_view label :
       {"aaa", "com", "de", "net", "org", "io", "zw", "zuerich", "museum"}) {
    CAPTURE(label);
    CHECK(IsTopLevelDomain(label));
  }
  for (const char* label :
       {"рф", "укр", "бел", "қаз", "中国", "中國", "भारत", "ไทย", "한국", "닷컴", "みんな",
        "السعودية", "مصر", "ایران", "ישראל", "ελ", "გე", "հայ"}) {
    CAPTURE(label);
    CHECK(IsTopLevelDomain(Folded(label)));
  }
  CHECK(IsTopLevelDomain("xn--p1ai"));
}

TEST_CASE("what is no top-level domain is not found") {
  for (std::string_view label : {"",        "c",    "co m",  "comm", "js",      "html",      "txt",
                                 "png",     "exe",  "local", "test", "invalid", "localhost", "\n",
                                 "com\nde", "xn--", "come",  "zzzz", "zürich",  "~",         "a"}) {
    CAPTURE(label);
    CHECK_FALSE(IsTopLevelDomain(label));
  }
}

TEST_CASE("every two letters of a country are common") {
  for (std::string_view label :
       {"uk", "de", "in", "pk", "ph", "bd", "ua", "ru", "br", "ng", "lv"}) {
    CHECK(UseOfTopLevelDomain(label) == TldUse::kCommon);
  }
  CHECK(UseOfTopLevelDomain(Folded("рф")) == TldUse::kCommon);
  CHECK(UseOfTopLevelDomain("qq") == TldUse::kNone);
}

TEST_CASE("brands and most words are rare, where people have sites is common") {
  CHECK(UseOfTopLevelDomain("com") == TldUse::kCommon);
  CHECK(UseOfTopLevelDomain("studio") == TldUse::kCommon);
  CHECK(UseOfTopLevelDomain("barclays") == TldUse::kRare);
  CHECK(UseOfTopLevelDomain("how") == TldUse::kRare);
  CHECK(UseOfTopLevelDomain("notadomain") == TldUse::kNone);
}

TEST_CASE("endings of files and ordinary words are known as such") {
  for (std::string_view label :
       {"md", "py", "rs", "sh", "zip", "mov", "pl", "ps", "ai", "cc", "so"}) {
    CAPTURE(label);
    CHECK(IsAlsoFileEnding(label));
    CHECK(IsTopLevelDomain(label));
  }
  for (std::string_view label :
       {"it", "in", "at", "to",    "me",   "no",   "be",  "my",   "us",   "do",  "as",
        "is", "am", "so", "today", "work", "life", "how", "here", "plus", "name"}) {
    CAPTURE(label);
    CHECK(IsAlsoWord(label));
    CHECK(IsTopLevelDomain(label));
  }
  for (std::string_view label :
       {"com", "net", "org", "io", "de", "fr", "uk", "shop", "dev", "app"}) {
    CAPTURE(label);
    CHECK_FALSE(IsAlsoWord(label));
    CHECK_FALSE(IsAlsoFileEnding(label));
  }
}

}  // namespace
}  // namespace contactlint
