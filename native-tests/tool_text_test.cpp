// How the command line reads and draws texts.
#include <doctest/doctest.h>

#include <string>

#include "tool/describe.h"
#include "tool/drawing.h"
#include "tool/lone_surrogates.h"
#include "tool/raw_field.h"
#include "tool/reasons.h"
#include "tool/utf.h"

namespace contactlint {
namespace {

TEST_CASE("UTF-8 and UTF-16 turn into each other") {
  const std::string utf8 = "a é ж 中 \uFFFF 😀 \U0010FFFF";
  const std::u16string utf16 = u"a é ж 中 \uFFFF 😀 \U0010FFFF";
  CHECK(Utf16FromUtf8(utf8) == utf16);
  CHECK(Utf8FromUtf16(utf16) == utf8);
}

TEST_CASE("ill-formed UTF-8 is no text") {
  for (const char* bad :
       {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xE2\x82",
        "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF", "a\xE2z"}) {
    CHECK_FALSE(Utf16FromUtf8(bad).has_value());
  }
}

TEST_CASE("a lone surrogate has no UTF-8 and is replaced") {
  CHECK(Utf8FromUtf16(u"a\xD83Dz\xDE00") == "a\uFFFDz\uFFFD");
}

std::u16string ThroughShield(const std::string& json) {
  return Unshield(ShieldLoneSurrogates(json));
}

TEST_CASE("lone surrogate escapes become units, pairs stay escapes") {
  CHECK(ThroughShield("a\\ud83d!") == std::u16string(u"a\xD83D!"));
  CHECK(ThroughShield("\\uDE00") == std::u16string(u"\xDE00"));
  CHECK(ThroughShield("\\ude00\\ud83d") == std::u16string(u"\xDE00\xD83D"));
  CHECK(ThroughShield("\\ud83d\\ud83d\\ude00") == std::u16string(u"\xD83D\\ud83d\\ude00"));
}

TEST_CASE("shielding keeps the length, so that places in the line stay the same") {
  CHECK(ShieldLoneSurrogates("\\ud83d").size() == 6);
}

TEST_CASE("an escaped backslash before a u is no escape of a unit") {
  CHECK(ShieldLoneSurrogates("\\\\ud83d") == "\\\\ud83d");
  CHECK(ShieldLoneSurrogates("\\\\\\ud83d") ==
        "\\\\\uFDD0"
        "83d");
}

TEST_CASE("a text that holds the stand-in itself comes back as it was") {
  CHECK(ThroughShield("\uFDD0"
                      "83d") == std::u16string(u"\uFDD0"
                                               u"83d"));
  CHECK(ThroughShield("\uFDD0\uFDD0\\ud83d") == std::u16string(u"\uFDD0\uFDD0\xD83D"));
  CHECK(ShieldLoneSurrogates("\\ufdd0") == "\uFDD0\\ufdd0");
}

TEST_CASE("broken escapes are left to the reader") {
  for (const char* json : {"\\", "\\u", "\\ud8", "\\ud83", "\\uzzzz", "\\ud83d\\u"}) {
    const std::string shielded = ShieldLoneSurrogates(json);
    CHECK(shielded.size() == std::string(json).size());
  }
}

TEST_CASE("a raw field is the last one of its name at the top") {
  CHECK(RawField(R"({"id":1})", "id") == "1");
  CHECK(RawField(R"( { "a" : {"id":[1,"}"]} , "id" : "x\"y" } )", "id") == R"("x\"y")");
  CHECK(RawField(R"({"id":1,"id":[2, {"b":3}]})", "id") == R"([2, {"b":3}])");
  CHECK(RawField(R"({"text":"\"id\":4"})", "id") == std::nullopt);
  CHECK(RawField("{}", "id") == std::nullopt);
}

TEST_CASE("a finding is underlined where it stands") {
  CHECK(DrawSpan(u"write me: jo (at) inbox dot lv", {10, 30}, "  ") ==
        "  write me: jo (at) inbox dot lv\n"
        "            ^^^^^^^^^^^^^^^^^^^^\n");
}

TEST_CASE("a finding over several lines is underlined in each") {
  CHECK(DrawSpan(u"hi\nme: jo\n@x.lv ok\nbye", {7, 15}, "") ==
        "me: jo\n"
        "    ^^\n"
        "@x.lv ok\n"
        "^^^^^\n");
}

TEST_CASE("wide characters count two columns, combining ones none, invisible ones are shown") {
  CHECK(DrawSpan(u"中😀 ab", {4, 6}, "") == "中😀 ab\n     ^^\n");
  CHECK(DrawSpan(u"e\u0301 ab", {3, 5}, "") == "e\u0301 ab\n  ^^\n");
  CHECK(DrawSpan(u"\u202Ea\u200Bb\x1b", {1, 4}, "") == "·a·b·\n ^^^\n");
  CHECK(DrawSpan(u"\xD83D ab", {2, 4}, "") == "\uFFFD ab\n  ^^\n");
}

TEST_CASE("a long line is cut to the surroundings of the finding") {
  const std::u16string far(500, u'.');
  CHECK(DrawSpan(far + u"@jo" + far, {500, 503}, "") == "…" + std::string(40, '.') + "@jo" +
                                                            std::string(40, '.') + "…\n" +
                                                            std::string(41, ' ') + "^^^\n");
}

TEST_CASE("a person is told what was found, and why it matters") {
  Report report;
  report.verdict = Verdict::kWarn;
  Finding finding;
  finding.type = EntityType::kEmail;
  finding.span = {4, 15};
  finding.reason = "rule.contact";
  finding.value = "jo@inbox.lv";
  report.findings = {finding};
  CHECK(Describe(u"me: jo@inbox.lv", report) ==
        "warn: email [4, 15)\n"
        "    me: jo@inbox.lv\n"
        "        ^^^^^^^^^^^\n"
        "    value     jo@inbox.lv\n"
        "    reason    rule.contact: " +
            std::string(ReasonInWords("rule.contact")) +
            "\n"
            "\n"
            "verdict: warn\n");
}

TEST_CASE("an innocent text is told in two lines") {
  CHECK(Describe(u"hello", {}) == "nothing found\nverdict: allow\n");
}

TEST_CASE("an explained finding shows its rule, its reading and what spoke for and against it") {
  Report report;
  Finding finding;
  finding.span = {0, 4};
  finding.rule = "phone.plain";
  finding.reading = "5550";
  finding.evidence = {{4, "cue", {5, 9}}, {-6, "order", {0, 4}}};
  report.findings = {finding};
  const std::string told = Describe(u"5550 call", report);
  CHECK(told.find("    rule      phone.plain\n") != std::string::npos);
  CHECK(told.find("    for       cue: call\n") != std::string::npos);
  CHECK(told.find("    against   order: 5550\n") != std::string::npos);
}

TEST_CASE("every reason that the core gives has its words") {
  for (const char* code : {"exception.access", "exception.legal", "exception.portfolio",
                           "permit.contract", "permit.enterprise", "permit.link", "permit.writer",
                           "rule.contact", "rule.off_platform", "rule.request"}) {
    CHECK(ReasonInWords(code) != "");
  }
  CHECK(ReasonInWords("house.rule") == "");
}

}  // namespace
}  // namespace contactlint
