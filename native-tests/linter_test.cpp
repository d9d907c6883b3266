// The whole linter: texts that nobody would write, and changes that must not change an answer.
#include "contactlint/linter.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "answers.h"
#include "contactlint/json.h"
#include "fuzz/promises.h"

namespace contactlint {
namespace {

// The report, and that it keeps what holds for every report.
Report CheckSound(std::u16string_view text, const Situation& situation = {}) {
  const Report report = TheLinter().Check(text, situation);
  CHECK(BrokenBy(report, text, situation) == "");
  return report;
}

// Findings as text, without offsets and keys: types and values.
std::string Gist(const Report& report) {
  std::string gist;
  for (const Finding& f : report.findings) {
    gist += std::string(EntityTypeName(f.type)) + " " + f.value + "; ";
  }
  return gist;
}

const std::vector<const char*>& Samples() {
  static const std::vector<const char*> samples = {
      "Write to tilda.moss@fernbridge.io when you are ready.",
      "My number is +44 20 7946 0818, call any time.",
      "What's your email?",
      "Let's continue on Telegram.",
      "See https://tarnhill-bikes.com/work for samples.",
      "jo_k (at) inbox (dot) lv is mine",
      "Skype: live:tilda.moss",
      "The budget is 1,200 USD for 40 pages.",
  };
  return samples;
}

TEST_CASE("an innocent message has no finding") {
  CheckMarked("Hello! I can start on Monday; the draft takes three days and costs 450 USD.");
  CheckMarked("");
  CheckMarked(" ");
  CheckMarked("?");
}

TEST_CASE("spans are the identifiers and nothing else") {
  CheckMarked("Write to ⟦email|tilda.moss@fernbridge.io⟧ when you are ready.");
  CheckMarked("My number is ⟦phone|+44 20 7946 0818⟧, call any time.");
  CheckMarked("⟦contact_request|What's your email⟧?");
  CheckMarked("⟦off_platform_invite|Let's continue on Telegram⟧.");
  CheckMarked("See ⟦external_link|https://tarnhill-bikes.com/work⟧ for samples.");
}

TEST_CASE("lone surrogates hurt nothing") {
  CheckSound(u"\xD800");
  CheckSound(u"\xDFFF\xD800");
  const Report report = CheckSound(u"\xD800 tilda.moss@fernbridge.io \xDC00");
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].span.start == 2);
  CHECK(report.findings[0].span.end == 26);
  CHECK(report.findings[0].value == "tilda.moss@fernbridge.io");
}

TEST_CASE("NUL is a character like any other") {
  const std::u16string text(u"a\0 tilda.moss@fernbridge.io\0b", 29);
  const Report report = CheckSound(text);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].span.start == 3);
  CHECK(report.findings[0].span.end == 27);
}

TEST_CASE("a text longer than the limit is cut there and the report says so") {
  std::u16string text(Linter::kMaxLength, u' ');
  const std::u16string address = u"tilda.moss@fernbridge.io";
  text.replace(100, address.size(), address);
  CHECK_FALSE(CheckSound(text).truncated);
  text += u" and lasse.kivi@fernbridge.io";
  const Report report = CheckSound(text);
  CHECK(report.truncated);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].span.start == 100);
}

TEST_CASE("a text is never cut inside a surrogate pair") {
  const std::u16string request = u"What's the best number to reach you on";
  std::u16string text(Linter::kMaxLength - 1 - request.size(), u' ');
  text += request + u"\xD83D\xDE00";
  const Report report = CheckSound(text);
  CHECK(report.truncated);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].span.end == Linter::kMaxLength - 1);
}

TEST_CASE("ten million characters are answered by their beginning") {
  std::u16string text;
  while (text.size() < 10000000) text += u"We paint the fence on Tuesday, and the shed. ";
  const Report report = CheckSound(text);
  CHECK(report.truncated);
  CHECK(report.findings.empty());
}

TEST_CASE("a hundred thousand marks on one letter hurt nothing") {
  std::u16string text = u"jo";
  text.append(100000, u'\x0336');
  text += u"@inbox.lv";
  const Report report = CheckSound(text);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].type == EntityType::kEmail);
  CHECK(report.findings[0].value == "jo@inbox.lv");
  CHECK(report.findings[0].disguised);
  CHECK(report.findings[0].span.end == text.size());
}

TEST_CASE("long rows of one and the same thing hurt nothing") {
  for (const char16_t* piece : {u"@", u".", u"a.", u"5", u"5 ", u"a@", u"@a", u"(", u"at ", u"dot ",
                                u"\n", u"%41", u"&#64;", u"five ", u"http://", u"\x1E", u"\xD83D",
                                u"_", u"whatsapp ", u"s k y p e "}) {
    std::u16string text;
    while (text.size() < 20000) text += piece;
    CheckSound(text);
  }
}

TEST_CASE("of a long history only the end is read, and indexes count from its beginning") {
  Situation situation;
  situation.history.assign(10000, u"Sounds good, thank you.");
  situation.history.back() = u"my number is 020 79";
  const Report report = CheckSound(u"46 08 18", situation);
  REQUIRE(report.findings.size() == 2);
  CHECK(report.findings[0].message == 9999);
  CHECK(report.findings[0].span.start == 13);
  CHECK(report.findings[0].span.end == 19);
  CHECK(report.findings[1].message == 10000);
  CHECK(report.findings[1].span.start == 0);
  CHECK(report.findings[1].span.end == 8);
}

TEST_CASE("the same text gives the same answer, byte for byte") {
  const Linter other;
  for (const char* sample : Samples()) {
    const std::u16string text = U16(sample);
    const std::string first = FindingsJson(TheLinter().Check(text, {}, Detail::kExplained).findings,
                                           MessageField::kWritten);
    const std::string second = FindingsJson(
        TheLinter().Check(text, {}, Detail::kExplained).findings, MessageField::kWritten);
    CHECK(first == second);
    CHECK(first ==
          FindingsJson(other.Check(text, {}, Detail::kExplained).findings, MessageField::kWritten));
  }
}

TEST_CASE("explaining changes nothing but what is explained") {
  for (const char* sample : Samples()) {
    const std::u16string text = U16(sample);
    CHECK(Annotate(text, TheLinter().Check(text)) ==
          Annotate(text, TheLinter().Check(text, {}, Detail::kExplained)));
    for (const Finding& f : TheLinter().Check(text).findings) {
      CHECK(f.rule == "");
      CHECK(f.origins.empty());
      CHECK(f.evidence.empty());
    }
  }
}

TEST_CASE("an explanation says of each character that was read where it stands") {
  const std::u16string text = u"to tilda (at) fernbridge dot io";
  const std::vector<Finding> found = TheLinter().Check(text, {}, Detail::kExplained).findings;
  REQUIRE(found.size() == 1);
  CHECK(found[0].reading == "tilda@fernbridge.io");
  REQUIRE(found[0].origins.size() == found[0].reading.size());
  CHECK(found[0].origins[0] == SourceSpan{3, 4});
  CHECK(found[0].origins[5] == SourceSpan{10, 12});   // at
  CHECK(found[0].origins[16] == SourceSpan{25, 28});  // dot
  CHECK(found[0].origins[18] == SourceSpan{29, 31});  // read as an ending, a word
}

TEST_CASE("of a number in pieces each message explains its own") {
  Situation situation;
  situation.history = {u"Sure, my number begins with 212 555"};
  const std::vector<Finding> found =
      TheLinter().Check(u"and it ends in 0147", situation, Detail::kExplained).findings;
  REQUIRE(found.size() == 2);
  REQUIRE(found[0].origins.size() == 10);
  REQUIRE(found[1].origins.size() == 10);
  CHECK(found[0].origins[0] == SourceSpan{28, 35});
  CHECK(found[0].origins[6] == SourceSpan{});
  CHECK(found[1].origins[0] == SourceSpan{});
  CHECK(found[1].origins[6] == SourceSpan{15, 19});
}

TEST_CASE("what the writer has declared harmless is allowed, and nothing else is") {
  const std::u16string text = u"tilda.moss@fernbridge.io or lasse.kivi@fernbridge.io";
  const Report before = CheckSound(text);
  REQUIRE(before.findings.size() == 2);
  Situation situation;
  situation.ignore = {before.findings[0].key};
  const Report after = CheckSound(text, situation);
  REQUIRE(after.findings.size() == 2);
  CHECK(after.findings[0].verdict == Verdict::kAllow);
  CHECK(after.findings[0].reason == "permit.writer");
  CHECK(after.findings[1].verdict == Verdict::kWarn);
  CHECK(after.findings[1].reason == "rule.contact");
  CHECK(after.verdict == Verdict::kWarn);
  situation.ignore.push_back(before.findings[1].key);
  CHECK(CheckSound(text, situation).verdict == Verdict::kAllow);
}

TEST_CASE("a key stays the same wherever its identifier stands") {
  const Report here = CheckSound(u"tilda.moss@fernbridge.io");
  const Report there = CheckSound(u"Hello, and please write to tilda.moss@fernbridge.io today");
  REQUIRE(here.findings.size() == 1);
  REQUIRE(there.findings.size() == 1);
  CHECK(here.findings[0].key == there.findings[0].key);
  const Report other = CheckSound(u"tilda.mos@fernbridge.io");
  REQUIRE(other.findings.size() == 1);
  CHECK(here.findings[0].key != other.findings[0].key);
}

TEST_CASE("a caret beyond the end counts as the end") {
  const std::u16string text = u"what's your email";
  Situation at_end;
  at_end.caret = static_cast<uint32_t>(text.size());
  Situation beyond;
  beyond.caret = UINT32_MAX;
  CHECK(CheckSound(text, at_end).findings.empty());
  CHECK(CheckSound(text, beyond).findings.empty());
  CHECK(CheckSound(text).findings.size() == 1);
}

TEST_CASE("during a contract everything is allowed and still reported") {
  Situation situation;
  situation.stage = Stage::kContract;
  const Report report = CheckSound(u"tilda.moss@fernbridge.io", situation);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.verdict == Verdict::kAllow);
  CHECK(report.findings[0].reason == "permit.contract");
}

// ---- changes that must not change an answer --------------------------------------------------

TEST_CASE("an innocent sentence before it moves a finding and does nothing else to it") {
  const std::u16string before = u"The chapters are done and the pictures are in place. ";
  for (const char* sample : Samples()) {
    CAPTURE(std::string(sample));
    const std::u16string text = U16(sample);
    const Report alone = CheckSound(text);
    const Report moved = CheckSound(before + text);
    CHECK(Gist(moved) == Gist(alone));
    REQUIRE(moved.findings.size() == alone.findings.size());
    for (size_t i = 0; i < alone.findings.size(); ++i) {
      CHECK(moved.findings[i].span.start == alone.findings[i].span.start + before.size());
      CHECK(moved.findings[i].span.end == alone.findings[i].span.end + before.size());
      CHECK(moved.findings[i].key == alone.findings[i].key);
    }
  }
}

TEST_CASE("an innocent sentence after it changes no finding") {
  for (const char* sample : Samples()) {
    CAPTURE(std::string(sample));
    const std::u16string text = U16(sample);
    const std::u16string longer = text + u"\nThe chapters are done and the pictures are in place.";
    const Report alone = CheckSound(text);
    const Report followed = CheckSound(longer);
    CHECK(Gist(followed) == Gist(alone));
    REQUIRE(followed.findings.size() == alone.findings.size());
    for (size_t i = 0; i < alone.findings.size(); ++i) {
      CHECK(followed.findings[i].span == alone.findings[i].span);
    }
  }
}

TEST_CASE("capitals change no finding") {
  for (const char* sample : {"Write to tilda.moss@fernbridge.io when you are ready.",
                             "My number is +44 20 7946 0818, call any time.", "What's your email?",
                             "Let's continue on Telegram."}) {
    std::u16string upper = U16(sample);
    for (char16_t& unit : upper) {
      if (unit >= 'a' && unit <= 'z') unit = static_cast<char16_t>(unit - 'a' + 'A');
    }
    const Report plain = CheckSound(U16(sample));
    const Report shouted = CheckSound(upper);
    CAPTURE(std::string(sample));
    REQUIRE(shouted.findings.size() == plain.findings.size());
    for (size_t i = 0; i < plain.findings.size(); ++i) {
      CHECK(shouted.findings[i].type == plain.findings[i].type);
      CHECK(shouted.findings[i].span == plain.findings[i].span);
    }
  }
}

TEST_CASE("composed and decomposed letters are answered alike") {
  const Report composed = CheckSound(u"¿Me das tu n\x00FAmero de tel\x00E9" u"fono?");
  const Report decomposed = CheckSound(u"¿Me das tu nu\x0301mero de tele\x0301" u"fono?");
  REQUIRE(composed.findings.size() == 1);
  REQUIRE(decomposed.findings.size() == 1);
  CHECK(composed.findings[0].type == EntityType::kContactRequest);
  CHECK(decomposed.findings[0].type == EntityType::kContactRequest);
  CHECK(decomposed.findings[0].span.end == composed.findings[0].span.end + 2);
  CHECK(composed.findings[0].key == decomposed.findings[0].key);
}

TEST_CASE("line ends of other systems move findings and change none") {
  for (const char* sample : Samples()) {
    CAPTURE(std::string(sample));
    const std::u16string text = U16(sample);
    const Report unix_like = CheckSound(u"Hello,\n" + text + u"\nBye");
    const Report dos_like = CheckSound(u"Hello,\r\n" + text + u"\r\nBye");
    CHECK(Gist(unix_like) == Gist(dos_like));
    REQUIRE(unix_like.findings.size() == dos_like.findings.size());
    for (size_t i = 0; i < dos_like.findings.size(); ++i) {
      CHECK(dos_like.findings[i].span.start == unix_like.findings[i].span.start + 1);
      CHECK(dos_like.findings[i].span.end == unix_like.findings[i].span.end + 1);
    }
  }
}

TEST_CASE("a message of innocent history changes no finding") {
  Situation situation;
  situation.history = {u"Good morning!", u"The chapters are done and the pictures are in place."};
  for (const char* sample : Samples()) {
    CAPTURE(std::string(sample));
    const std::u16string text = U16(sample);
    CHECK(Annotate(text, CheckSound(text, situation), 2) == Annotate(text, CheckSound(text)));
  }
}

}  // namespace
}  // namespace contactlint
