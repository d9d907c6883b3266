#include "contactlint/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

namespace contactlint {
namespace {

Finding EmailFinding() {
  Finding finding;
  finding.type = EntityType::kEmail;
  finding.span = {10, 30};
  finding.reason = "rule.contact";
  finding.value = "jo@inbox.lv";
  finding.disguised = true;
  finding.key = "0123456789abcdef";
  return finding;
}

TEST_CASE("no findings are an empty list") {
  CHECK(FindingsJson({}, MessageField::kOmitted) == "[]");
}

TEST_CASE("a finding's fields always stand in the same order") {
  CHECK(FindingsJson({EmailFinding()}, MessageField::kOmitted) ==
        R"([{"type":"email","start":10,"end":30,"verdict":"warn","reason":"rule.contact",)"
        R"("confidence":"strong","value":"jo@inbox.lv","disguised":true,)"
        R"("key":"0123456789abcdef"}])");
}

TEST_CASE("the message follows the type where a conversation was read") {
  Finding finding = EmailFinding();
  finding.message = 3;
  const std::string json = FindingsJson({finding}, MessageField::kWritten);
  CHECK(json.rfind(R"([{"type":"email","message":3,"start":10,)", 0) == 0);
}

TEST_CASE("a finding without a plain form has no value") {
  Finding finding = EmailFinding();
  finding.value.clear();
  const std::string json = FindingsJson({finding}, MessageField::kOmitted);
  CHECK(json.find("value") == std::string::npos);
}

TEST_CASE("an explained finding ends with its rule, how it was read and its evidence") {
  Finding finding = EmailFinding();
  finding.rule = "email.spoken";
  finding.reading = "jo at inbox dot lv";
  finding.origins = {{10, 11}, {11, 12}};
  finding.evidence = {{4, "cue", {0, 8}}, {-6, "quote", {31, 32}}};
  const std::string json = FindingsJson({finding, EmailFinding()}, MessageField::kOmitted);
  CHECK(json.find(R"("key":"0123456789abcdef","rule":"email.spoken",)"
                  R"("reading":"jo at inbox dot lv","origins":[[10,11],[11,12]],"evidence":[)"
                  R"({"for":true,"kind":"cue","points":4,"start":0,"end":8},)"
                  R"({"for":false,"kind":"quote","points":-6,"start":31,"end":32}]},{"type")") !=
        std::string::npos);
  CHECK(nlohmann::json::parse(json).size() == 2);
}

TEST_CASE("an explained finding without evidence has an empty list of it") {
  Finding finding = EmailFinding();
  finding.rule = "email.plain";
  const auto json = nlohmann::json::parse(FindingsJson({finding}, MessageField::kOmitted));
  CHECK(json[0]["evidence"].is_array());
  CHECK(json[0]["evidence"].empty());
}

TEST_CASE("quotes, backslashes and control characters are escaped") {
  CHECK(JsonString("say \"a\\b\"") == R"("say \"a\\b\"")");
  CHECK(JsonString("\b\f\n\r\t") == R"("\b\f\n\r\t")");
  CHECK(JsonString(std::string_view("\0\x01\x1f\x7f", 4)) == R"("\u0000\u0001\u001f\u007f")");
}

TEST_CASE("the line separators of JavaScript are escaped") {
  CHECK(JsonString("a\u2028b\u2029c") == R"("a\u2028b\u2029c")");
}

TEST_CASE("every character of a string comes back from a JSON reader") {
  std::string text;
  for (int i = 0; i < 128; ++i) text += static_cast<char>(i);
  text += "é ж 中 \u2028 \uFFFD \uFFFF 😀 \U0010FFFF";
  CHECK(nlohmann::json::parse(JsonString(text)).get<std::string>() == text);
}

TEST_CASE("each broken sequence becomes one replacement character") {
  CHECK(JsonString("a\xFFz") == "\"a\uFFFDz\"");
  CHECK(JsonString("\x80\x80") == "\"\uFFFD\uFFFD\"");
  CHECK(JsonString("\xC0\xAF") == "\"\uFFFD\uFFFD\"");            // overlong
  CHECK(JsonString("\xE2\x80") == "\"\uFFFD\"");                  // cut off
  CHECK(JsonString("\xF0\x9F\x98z") == "\"\uFFFDz\"");            // cut off
  CHECK(JsonString("\xED\xA0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");  // a surrogate
  CHECK(JsonString("\xF4\x90\x80\x80") == "\"\uFFFD\uFFFD\uFFFD\uFFFD\"");
}

}  // namespace
}  // namespace contactlint
