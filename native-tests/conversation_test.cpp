// Identifiers dealt out over several messages.
#include "conversation/conversation.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "answers.h"

namespace contactlint {
namespace {

// The answer to the last of the messages, every message with its marks, a bar between them.
std::string Answer(const std::vector<const char*>& messages) {
  Situation situation;
  for (size_t i = 0; i + 1 < messages.size(); ++i) {
    situation.history.push_back(U16(messages[i]));
  }
  const std::u16string text = U16(messages.back());
  const Report report = TheLinter().Check(text, situation);
  std::string out;
  for (uint32_t m = 0; m < messages.size(); ++m) {
    if (m > 0) out += " | ";
    out += Annotate(m < situation.history.size() ? situation.history[m] : text, report, m);
  }
  return out;
}

TEST_CASE("a joined conversation knows where each message stands") {
  const Conversation joined = Join({u"ab", u"", u"cd"}, u"ef");
  CHECK(joined.text == u"ab\x1E\x1E" u"cd\x1E" u"ef");
  REQUIRE(joined.messages.size() == 4);
  CHECK(joined.messages[0].span == SourceSpan{0, 2});
  CHECK(joined.messages[1].span == SourceSpan{3, 3});
  CHECK(joined.messages[2].span == SourceSpan{4, 6});
  CHECK(joined.Last().span == SourceSpan{7, 9});
  CHECK(joined.Last().index == 3);
}

TEST_CASE("without history the text is all there is") {
  const Conversation joined = Join({}, u"ef");
  CHECK(joined.text == u"ef");
  REQUIRE(joined.messages.size() == 1);
  CHECK(joined.Last().index == 0);
}

TEST_CASE("of a long history the last messages are read, with their own indexes") {
  const std::vector<std::u16string> history(1000, u"ok");
  const Conversation joined = Join(history, u"x");
  CHECK(joined.messages.size() > 10);
  CHECK(joined.messages.size() <= kMaxHistoryMessages + 1);
  CHECK(joined.Last().index == 1000);
  for (size_t i = 1; i < joined.messages.size(); ++i) {
    CHECK(joined.messages[i].index == joined.messages[i - 1].index + 1);
  }
}

TEST_CASE("no more units of the history are read than the limit says") {
  const std::vector<std::u16string> history(40, std::u16string(5000, u'a'));
  CHECK(Join(history, u"x").text.size() <= kMaxHistoryUnits + 2);
}

TEST_CASE("a finding that does not reach into the text has no pieces") {
  const Conversation joined = Join({u"abcd"}, u"efgh");
  Finding finding;
  finding.span = {0, 4};
  CHECK(Split(finding, {}, joined).empty());
  finding.span = {2, 7};
  const std::vector<Finding> pieces = Split(finding, {}, joined);
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].message == 0);
  CHECK(pieces[0].span == SourceSpan{2, 4});
  CHECK(pieces[1].message == 1);
  CHECK(pieces[1].span == SourceSpan{0, 2});
}

TEST_CASE("a number over two messages is marked in both") {
  CHECK(Answer({"my number is 020 79", "46 08 18"}) ==
        "my number is ⟦phone|020 79⟧ | ⟦phone|46 08 18⟧");
}

TEST_CASE("talk between the pieces does not hide them") {
  const std::string answer = Answer({"my mobile is 0170", "sorry, the dog barked", "5550", "123"});
  CHECK(answer == "my mobile is ⟦phone|0170⟧ | sorry, the dog barked | ⟦phone|5550⟧ | ⟦phone|123⟧");
}

TEST_CASE("a handle over two messages is marked in both") {
  CHECK(Answer({"my skype is live:tilda", "_moss"}) ==
        "my skype is ⟦messenger_id|live:tilda⟧ | ⟦messenger_id|_moss⟧");
}

TEST_CASE("an address over two messages is marked in both") {
  CHECK(Answer({"tilda.moss", "@fernbridge.io"}) == "⟦email|tilda.moss⟧ | ⟦email|@fernbridge.io⟧");
}

TEST_CASE("an address goes on in the next message behind words, or over an at sign of its own") {
  CHECK(Answer({"hello, tilda.moss", "and then @fernbridge.io"}) ==
        "hello, ⟦email|tilda.moss⟧ | and then ⟦email|@fernbridge.io⟧");
  CHECK(Answer({"tilda_moss", "@", "fernbridge.io"}) ==
        "⟦email|tilda_moss⟧ | ⟦email|@⟧ | ⟦email|fernbridge.io⟧");
}

TEST_CASE("a word before a mention in the next message is no address") {
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"thanks for the roof plan", "@fernbridge sent it too"},
           {"see roof.plan", "@ 12 dollars each"},
           {"see roof_plan", "the tag is @example.com"}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
}

TEST_CASE("a row that begins with nought and has hardly a word beside it is a number") {
  CHECK(Answer({"first 0151", "then 229", "40 118"}) ==
        "first ⟦phone|0151⟧ | then ⟦phone|229⟧ | ⟦phone|40 118⟧");
}

TEST_CASE("what stands in the history alone is no finding of this message") {
  CHECK(Answer({"tilda.moss@fernbridge.io", "The fence is done."}) ==
        "tilda.moss@fernbridge.io | The fence is done.");
}

TEST_CASE("numbers of ordinary messages are not put together") {
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"The roof has 40 tiles", "and the wall 1200 bricks", "so 170 hours"},
           {"draft 1", "draft 2", "draft 3"},
           {"2500", "or 2800?", "2650 then"},
           {"Chapter 12 is done", "pages 200-240", "and 17 pictures"},
           {"Monday 9:30", "or 10:45", "or 12:15"},
           {"09 30", "or 10 30", "or 11 15"}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
}

}  // namespace
}  // namespace contactlint
