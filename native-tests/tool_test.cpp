// contactlint scan: requests, conversations, answers.
//
// A stand-in for the linter takes every word that begins with `@` for a contact, so that these
// tests know what must come out.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "contactlint/policy.h"
#include "tool/check_request.h"
#include "tool/request.h"
#include "tool/scan.h"

namespace contactlint {
namespace {

Finding FindingAt(uint32_t message, uint32_t start, uint32_t end, EntityType type,
                  const Situation& situation) {
  Finding finding;
  finding.type = type;
  finding.message = message;
  finding.span = {start, end};
  const Ruling ruling = Judge(type, Purpose::kNone, situation);
  finding.verdict = ruling.verdict;
  finding.reason = std::string(ruling.reason);
  finding.key = "00";
  return finding;
}

Report HandleReport(std::u16string_view text, const Situation& situation) {
  Report report;
  for (size_t at = text.find(u'@'); at != text.npos; at = text.find(u'@', at + 1)) {
    const size_t end = std::min(text.find(u' ', at), text.size());
    report.findings.push_back(FindingAt(static_cast<uint32_t>(situation.history.size()),
                                        static_cast<uint32_t>(at), static_cast<uint32_t>(end),
                                        EntityType::kMessengerId, situation));
    report.verdict = std::max(report.verdict, report.findings.back().verdict);
  }
  return report;
}

std::string Answered(const std::string& line, const Situation& defaults = {}) {
  return AnswerLine(line, 3, HandleReport, defaults).json;
}

std::string Error(const std::string& line) { return ReadRequest(line, {}).error; }

// What the linter is asked, check by check.
struct Asked {
  std::u16string text;
  Situation situation;
};

std::vector<Asked> AskedFor(const std::vector<std::u16string>& messages,
                            const Situation& situation) {
  std::vector<Asked> asked;
  CheckConversation(
      [&asked](std::u16string_view text, const Situation& at) {
        asked.push_back({std::u16string(text), at});
        return Report();
      },
      messages, situation);
  return asked;
}

TEST_CASE("a text is answered with its id, its verdict and its findings") {
  CHECK(Answered(R"({"id": "a1", "text": "write @jo now"})") ==
        R"({"id":"a1","verdict":"warn","findings":[{"type":"messenger_id","start":6,"end":9,)"
        R"("verdict":"warn","reason":"rule.contact","confidence":"strong","disguised":false,)"
        R"("key":"00"}]})");
  CHECK(Answered(R"({"id": "a2", "text": "hello"})") ==
        R"({"id":"a2","verdict":"allow","findings":[]})");
}

TEST_CASE("an id may be any JSON value and is echoed as it was written") {
  const auto id = [](const std::string& value) {
    const std::string answer = Answered("{\"id\":" + value + ",\"text\":\"\"}");
    return answer.substr(0, answer.find(",\"verdict"));
  };
  for (const char* value : {"7", "1.50", "12345678901234567890123", "null", "true", "\"\\ud800\"",
                            "[1, {\"a\": \"]}\\\"\"}]", "{\"id\": 2}"}) {
    CHECK(id(value) == std::string("{\"id\":") + value);
  }
  CHECK(Answered(R"({"text": ""})") == R"({"id":null,"verdict":"allow","findings":[]})");
}

TEST_CASE("findings of a conversation say in which message they stand") {
  const std::string answer = Answered(R"({"id": 1, "messages": ["hm", "me: @jo"]})");
  CHECK(answer.find(R"({"type":"messenger_id","message":1,"start":4,"end":7,)") !=
        std::string::npos);
}

TEST_CASE("a field of a line wins over the option") {
  Situation defaults;
  defaults.stage = Stage::kContract;
  const auto verdict = [&](const std::string& fields) {
    const std::string answer = Answered("{\"text\":\"@jo\"" + fields + "}", defaults);
    return answer.substr(11, 15);
  };
  CHECK(verdict("") == R"("verdict":"allo)");
  CHECK(verdict(R"(,"stage":"pre_contract")") == R"("verdict":"warn)");
  CHECK(verdict(R"(,"stage":null)") == R"("verdict":"allo)");
}

TEST_CASE("every field of the situation is read") {
  const Request request = ReadRequest(
      R"({"text": "a", "stage": "contract", "account": "enterprise", "surface": "job_post",
          "sender": "client", "history": ["x", "y"], "caret": 17, "ignore": ["0f"],
          "lang": "en", "tags": []})",
      {});
  REQUIRE(request.error == "");
  CHECK(request.situation.stage == Stage::kContract);
  CHECK(request.situation.account == Account::kEnterprise);
  CHECK(request.situation.surface == Surface::kJobPost);
  CHECK(request.situation.sender == Sender::kClient);
  CHECK(request.situation.history == std::vector<std::u16string>{u"x", u"y"});
  CHECK(request.situation.caret == 17u);
  CHECK(request.situation.ignore == std::vector<std::string>{"0f"});
}

TEST_CASE("an unknown value is refused with the values that there are") {
  CHECK(Answered(R"({"id": 5, "text": "a", "surface": "mesage"})") ==
        R"-({"id":5,"error":"line 3: surface: unknown value \"mesage\" )-"
        R"-((message, proposal, invite, job_post, profile)"})-");
  CHECK(Error(R"({"text": "a", "stage": 1})") ==
        "stage: must be a string (pre_contract, contract)");
}

TEST_CASE("a long unknown value is not echoed at length") {
  const std::string error =
      Error(R"({"text": "a", "sender": ")" + std::string(100000, 'x') + R"("})");
  CHECK(error.size() < 150);
}

TEST_CASE("a line must hold either text or messages, and of the right kind") {
  CHECK(Error(R"({"id": 1})") == "neither text nor messages");
  CHECK(Error(R"({"text": "a", "messages": ["b"]})") == "text and messages: only one of them");
  CHECK(Error(R"({"text": 5})") == "text: must be a string");
  CHECK(Error(R"({"messages": "b"})") == "messages: must be an array of strings");
  CHECK(Error(R"({"messages": []})") == "messages: must hold at least one message");
  CHECK(Error(R"({"messages": ["a", 1]})") == "messages[1]: must be a string");
  CHECK(Error(R"({"messages": ["a"], "history": ["b"]})") ==
        "history: goes with text; messages are their own history");
  CHECK(Error(R"({"text": "a", "history": [null]})") == "history[0]: must be a string");
  CHECK(Error(R"({"text": "a", "ignore": "0f"})") == "ignore: must be an array of strings");
}

TEST_CASE("a caret is an integer from 0 on") {
  const std::string wrong = "caret: must be an integer, 0 or more (a UTF-16 offset into the text)";
  CHECK(Error(R"({"text": "a", "caret": 0})") == "");
  CHECK(Error(R"({"text": "a", "caret": -1})") == wrong);
  CHECK(Error(R"({"text": "a", "caret": 1.5})") == wrong);
  CHECK(Error(R"({"text": "a", "caret": "1"})") == wrong);
  CHECK(ReadRequest(R"({"text": "a", "caret": 99999999999})", {}).situation.caret == 4294967295u);
}

TEST_CASE("what is no JSON object is refused with the place") {
  CHECK(Error("[1]") == "must be a JSON object");
  CHECK(Error("hello").rfind("not JSON at byte 1: ", 0) == 0);
  CHECK(Error(R"({"text": "a"} {})").rfind("not JSON at byte 15: ", 0) == 0);
  CHECK(Error(R"({"text": "a)").rfind("not JSON at byte ", 0) == 0);
  CHECK(Error(R"({"text": "a", "n": 1e999})") == "not JSON: a number is too large");
}

TEST_CASE("invalid UTF-8 is refused by its name, and the answer is valid JSON") {
  const std::string answer = Answered("{\"id\": 1, \"text\": \"a\xFFz\"}");
  CHECK(answer.find("\"id\":null,\"error\":\"line 3: not JSON at byte 21: ") == 1);
  CHECK(answer.find("UTF-8") != std::string::npos);
  CHECK(answer.find('\xFF') == std::string::npos);
}

TEST_CASE("a refused line keeps its id") {
  CHECK(Answered(R"({"id": "q", "text": 1})") ==
        R"({"id":"q","error":"line 3: text: must be a string"})");
}

TEST_CASE("an id comes back as it was written, half a surrogate pair included") {
  CHECK(Answered(R"({"id": "q\ud83d", "text": ""})") ==
        R"({"id":"q\ud83d","verdict":"allow","findings":[]})");
}

TEST_CASE("a lone surrogate reaches the linter as one unit") {
  const Request request = ReadRequest(R"({"text": "a\ud83d @b \ud83d\ude00"})", {});
  REQUIRE(request.error == "");
  CHECK(request.messages[0] == std::u16string(u"a\xD83D @b \xD83D\xDE00"));
  const std::string answer = Answered(R"({"text": "\ud83d @b"})");
  CHECK(answer.find(R"("start":2,"end":4)") != std::string::npos);
}

TEST_CASE("a line nested deeper than any stack is answered") {
  const std::string deep = std::string(200000, '[') + std::string(200000, ']');
  CHECK(Answered("{\"id\":" + deep + ",\"text\":\"\"}").size() > deep.size());
  CHECK(Error(std::string(200000, '[')).rfind("not JSON", 0) == 0);
}

TEST_CASE("each message is checked after the ones before it") {
  const std::vector<Asked> asked = AskedFor({u"a", u"b", u"c"}, {});
  REQUIRE(asked.size() == 3);
  CHECK(asked[2].text == u"c");
  CHECK(asked[0].situation.history.empty());
  CHECK(asked[2].situation.history == std::vector<std::u16string>{u"a", u"b"});
}

TEST_CASE("the caret stands in the last message; the ones before it are final") {
  Situation situation;
  situation.caret = 1;
  const std::vector<Asked> asked = AskedFor({u"a", u"b"}, situation);
  CHECK_FALSE(asked[0].situation.caret.has_value());
  CHECK(asked[1].situation.caret == 1u);
}

TEST_CASE("in a long conversation messages keep their index") {
  const std::vector<std::u16string> messages(130, u"me: @jo");
  CHECK(AskedFor(messages, {}).back().situation.history.size() == kMaxHistoryMessages);
  const Report report = CheckConversation(HandleReport, messages, {});
  REQUIRE(report.findings.size() == 130);
  for (uint32_t i = 0; i < 130; ++i) CHECK(report.findings[i].message == i);
}

// Answers the n-th check with the n-th report.
CheckFunction Replay(std::vector<Report> reports) {
  return [reports](std::u16string_view, const Situation& situation) {
    return reports.at(situation.history.size());
  };
}

Report ReportOf(std::vector<Finding> findings) {
  Report report;
  report.findings = std::move(findings);
  return report;
}

TEST_CASE("a piece that a later check finds in an earlier message is added there") {
  const Finding first = FindingAt(0, 13, 19, EntityType::kPhone, {});
  const Finding second = FindingAt(1, 0, 8, EntityType::kPhone, {});
  const Report report =
      CheckConversation(Replay({{}, ReportOf({first, second})}), {u"a", u"b"}, {});
  REQUIRE(report.findings.size() == 2);
  CHECK(report.findings[0].message == 0);
  CHECK(report.findings[1].message == 1);
  CHECK(report.verdict == Verdict::kWarn);
}

TEST_CASE("a later check's finding replaces what it overlaps of the same type") {
  const Finding early = FindingAt(0, 13, 19, EntityType::kPhone, {});
  const Finding other = FindingAt(0, 0, 30, EntityType::kContactRequest, {});
  Finding late = FindingAt(0, 10, 19, EntityType::kPhone, {});
  late.value = "+442079460818";
  const Finding last = FindingAt(1, 0, 8, EntityType::kPhone, {});
  const Report report = CheckConversation(
      Replay({ReportOf({early, other}), ReportOf({last, late})}), {u"a", u"b"}, {});
  REQUIRE(report.findings.size() == 3);
  CHECK(report.findings[0].type == EntityType::kContactRequest);
  CHECK(report.findings[1].value == "+442079460818");
  CHECK(report.findings[2].message == 1);
}

TEST_CASE("a conversation's verdict is the strongest of its findings'") {
  Finding advised = FindingAt(0, 0, 4, EntityType::kEmail, {});
  advised.verdict = Verdict::kAdvise;
  Finding allowed = FindingAt(1, 0, 4, EntityType::kExternalLink, {});
  const Report report =
      CheckConversation(Replay({ReportOf({advised}), ReportOf({allowed})}), {u"a", u"b"}, {});
  CHECK(report.verdict == Verdict::kAdvise);
}

TEST_CASE("a check that fails is told as an error of its line") {
  const CheckFunction failing = [](std::u16string_view, const Situation&) {
    Report report;
    report.error = "out of memory";
    return report;
  };
  CHECK(AnswerLine(R"({"id": 1, "text": "a"})", 9, failing, {}).json ==
        R"({"id":1,"error":"line 9: check failed: out of memory"})");
  CHECK(AnswerLine(R"({"id": 1, "messages": ["a"]})", 9, failing, {}).refused);
}

TEST_CASE("of a text with a history only what stands in the text is answered") {
  Finding in_history = FindingAt(0, 0, 4, EntityType::kPhone, {});
  Finding in_text = FindingAt(1, 2, 6, EntityType::kPhone, {});
  const CheckFunction check = [&](std::u16string_view, const Situation&) {
    return ReportOf({in_history, in_text});
  };
  const Report report = CheckRequest(check, ReadRequest(R"({"text":"b","history":["a"]})", {}));
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].span == SourceSpan{2, 6});
}

TEST_CASE("a text that was cut is told to be") {
  const CheckFunction check = [](std::u16string_view, const Situation&) {
    Report report;
    report.truncated = true;
    return report;
  };
  CHECK(AnswerLine(R"({"text": "a"})", 1, check, {}).json ==
        R"({"id":null,"verdict":"allow","findings":[],"truncated":true})");
}

TEST_CASE("lines are answered in order, bad ones too, and the status tells of them") {
  std::istringstream in(
      "\uFEFF{\"id\": 1, \"text\": \"a\"}\r\n\n  \r\nnonsense\n{\"id\": 2, \"text\": \"b\"}");
  std::ostringstream out;
  CHECK(Scan(in, out, HandleReport, {}, 1) == ExitStatus::kRefused);
  const std::string answers = out.str();
  CHECK(answers.rfind("{\"id\":1,\"verdict\":\"allow\",\"findings\":[]}\n"
                      "{\"id\":null,\"error\":\"line 4: not JSON at byte 2: ",
                      0) == 0);
  CHECK(answers.find("\n{\"id\":2,\"verdict\":\"allow\",\"findings\":[]}\n") != std::string::npos);
}

TEST_CASE("a verdict does not change the exit status") {
  std::istringstream in("{\"text\": \"@jo\"}\n");
  std::ostringstream out;
  CHECK(Scan(in, out, HandleReport, {}, 1) == ExitStatus::kAnswered);
}

TEST_CASE("many jobs answer to the byte what one does, in order, bad lines too") {
  std::string input;
  for (int i = 0; i < 3000; ++i) {
    const std::string text = std::string(static_cast<size_t>(i % 97 * (i % 7)), 'x') + " @jo";
    if (i % 13 == 0) input += "\n";
    input += i % 11 == 0 ? "{\"id\": " + std::to_string(i) + ", \"text\": 5}\n"
                         : "{\"id\": " + std::to_string(i) + ", \"text\": \"" + text + "\"}\n";
  }
  input += "{\"id\": \"last\", \"text\": \"without an end\"}";
  const auto scanned = [&](uint32_t jobs) {
    std::istringstream in(input);
    std::ostringstream out;
    CHECK(Scan(in, out, HandleReport, {}, jobs) == ExitStatus::kRefused);
    return out.str();
  };
  const std::string alone = scanned(1);
  CHECK(std::count(alone.begin(), alone.end(), '\n') == 3001);
  CHECK(scanned(2) == alone);
  CHECK(scanned(5) == alone);
}

TEST_CASE("many jobs stop when the output takes no more") {
  std::string input;
  for (int i = 0; i < 20000; ++i) input += "{\"text\": \"a\"}\n";
  std::istringstream in(input);
  std::ostringstream out;
  out.setstate(std::ios::failbit);
  CHECK(Scan(in, out, HandleReport, {}, 3) == ExitStatus::kUnusable);
  CHECK(in.good());  // the rest is not read
}

TEST_CASE("an empty input is answered with nothing") {
  std::istringstream in("");
  std::ostringstream out;
  CHECK(Scan(in, out, HandleReport, {}, 1) == ExitStatus::kAnswered);
  CHECK(out.str().empty());
}

TEST_CASE("an output that takes no more makes the scan unusable") {
  std::istringstream in("{\"text\": \"a\"}\n{\"text\": \"a\"}\n");
  std::ostringstream out;
  out.setstate(std::ios::failbit);
  CHECK(Scan(in, out, HandleReport, {}, 1) == ExitStatus::kUnusable);
}

}  // namespace
}  // namespace contactlint
