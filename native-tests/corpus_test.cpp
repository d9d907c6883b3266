// The project's own labelled cases, through the whole linter.
#include "corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "answers.h"
#include "tool/check_request.h"

namespace contactlint {
namespace {

// A case with this tag is one that the linter is known to get wrong.
constexpr const char* kKnownLimit = "known-limit";

bool IsKnownLimit(const LabelledCase& labelled) {
  return std::count(labelled.tags.begin(), labelled.tags.end(), kKnownLimit) > 0;
}

bool IsFound(const Label& label, const Report& report) {
  return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
    return finding.type == label.type && Meet(label, finding);
  });
}

// What is wrong with the answer to a case; "" where nothing is.
std::string Wrong(const LabelledCase& labelled, const Report& report) {
  if (!report.error.empty()) return report.error;
  std::string wrong;
  if (report.verdict != labelled.verdict) {
    wrong += std::string(" wants ") + VerdictName(labelled.verdict) + ", got " +
             VerdictName(report.verdict) + ";";
  }
  for (const Label& label : labelled.labels) {
    if (label.type == EntityType::kExternalLink || IsFound(label, report)) continue;
    wrong += std::string(" misses ") + EntityTypeName(label.type) + " \"" +
             PieceOf(labelled.request, label.message, label.span) + "\";";
  }
  if (wrong.empty()) return wrong;
  for (const Finding& finding : report.findings) {
    wrong += std::string(" has ") + EntityTypeName(finding.type) + " \"" +
             PieceOf(labelled.request, finding.message, finding.span) + "\";";
  }
  return wrong;
}

const Corpus& OwnCorpus() {
  static const Corpus corpus = ReadCorpus(CorpusFiles(CONTACTLINT_CORPUS));
  return corpus;
}

std::string AnswerTo(const LabelledCase& labelled) {
  const CheckFunction check = [](std::u16string_view text, const Situation& situation) {
    return TheLinter().Check(text, situation);
  };
  return Wrong(labelled, CheckRequest(check, labelled.request));
}

TEST_CASE("every line of the corpus is a labelled case") {
  for (const std::string& error : OwnCorpus().errors) FAIL_CHECK(error);
  CHECK_FALSE(OwnCorpus().cases.empty());
}

TEST_CASE("every case of the corpus gets its verdict and its types") {
  for (const LabelledCase& labelled : OwnCorpus().cases) {
    if (IsKnownLimit(labelled)) continue;
    const std::string wrong = AnswerTo(labelled);
    if (!wrong.empty()) FAIL_CHECK(labelled.place, ":", wrong, "\n    ", TextOf(labelled.request));
  }
}

TEST_CASE("a known limit that has been overcome is told") {
  for (const LabelledCase& labelled : OwnCorpus().cases) {
    if (!IsKnownLimit(labelled)) continue;
    WARN_MESSAGE(AnswerTo(labelled) != "", labelled.place,
                 " is no limit any more; take its tag away: ", TextOf(labelled.request));
  }
}

TEST_CASE("marks in a text become labels in units of the text without them") {
  Corpus corpus;
  AddLine(corpus,
          R"({"id": 1, "text": "😀 to ⟦email|jo@inbox.lv⟧ or ⟦phone|0161 496 0000⟧",
              "verdict": "warn", "tags": ["a", "b"]})",
          "here:1");
  REQUIRE(corpus.errors.empty());
  const LabelledCase& labelled = corpus.cases[0];
  CHECK(labelled.request.messages[0] == u"😀 to jo@inbox.lv or 0161 496 0000");
  REQUIRE(labelled.labels.size() == 2);
  CHECK(labelled.labels[0].type == EntityType::kEmail);
  CHECK(labelled.labels[0].span == SourceSpan{6, 17});
  CHECK(labelled.labels[1].span == SourceSpan{21, 34});
  CHECK(labelled.tags.size() == 2);
}

TEST_CASE("marks in messages know their message, and may hold others") {
  Corpus corpus;
  AddLine(corpus,
          R"({"messages": ["hm", "⟦contact_request|are you on ⟦messenger_id|jo⟧ there⟧"],
              "verdict": "warn"})",
          "here:1");
  REQUIRE(corpus.errors.empty());
  REQUIRE(corpus.cases[0].labels.size() == 2);
  CHECK(corpus.cases[0].labels[0].span == SourceSpan{0, 19});
  CHECK(corpus.cases[0].labels[1].span == SourceSpan{11, 13});
  CHECK(corpus.cases[0].labels[1].message == 1);
}

TEST_CASE("findings beside the text are labels too") {
  Corpus corpus;
  AddLine(corpus,
          R"({"messages": ["hm", "me@inbox.lv"], "verdict": "warn",
              "findings": [{"type": "email", "start": 0, "end": 11, "message": 1}]})",
          "here:1");
  REQUIRE(corpus.errors.empty());
  CHECK(corpus.cases[0].labels[0].message == 1);
  CHECK(corpus.cases[0].lang == "en");
}

TEST_CASE("a bad case is an error with its place") {
  const auto error = [](const char* line) {
    Corpus corpus;
    AddLine(corpus, line, "here:1");
    return corpus.errors.empty() ? std::string() : corpus.errors[0];
  };
  CHECK(error(R"({"text": "a"})") == "here:1: verdict: must be warn, advise or allow");
  CHECK(error(R"({"verdict": "warn"})") == "here:1: neither text nor messages");
  CHECK(error(R"({"text": "⟦fax|1⟧", "verdict": "warn"})") == "here:1: unknown type \"fax\"");
  CHECK(error(R"({"text": "⟦phone|1", "verdict": "warn"})") == "here:1: ⟦ without ⟧");
  CHECK(error(R"({"text": "1⟧", "verdict": "warn"})") == "here:1: ⟧ without ⟦");
  CHECK(error(R"({"text": "ab", "verdict": "warn",
                  "findings": [{"type": "email", "start": 1, "end": 3}]})") ==
        "here:1: a finding that is not in the text");
}

}  // namespace
}  // namespace contactlint
