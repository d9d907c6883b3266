// Every row of the rules and of the services proves itself with its own sentences.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "answers.h"
#include "gazetteer/services.h"
#include "recognisers/rule.h"
#include "tool/utf.h"

namespace contactlint {
namespace {

// What a link leads to is read from its host: the finding may be more specific than the row.
bool IsOfFamily(EntityType row, EntityType finding) {
  return row == finding || (row == EntityType::kExternalLink && finding != EntityType::kPhone &&
                            finding != EntityType::kEmail);
}

bool Touches(const std::vector<SourceSpan>& spans, SourceSpan span) {
  return std::any_of(spans.begin(), spans.end(), [&](SourceSpan s) { return Overlap(s, span); });
}

bool FindsAlone(const Rule& rule, const MarkedText& marked) {
  for (const Reading& reading : ReadAll(marked.text, TheLexicon())) {
    const RuleSet::Result result =
        TheRules().FindOne(rule.id, reading, marked.text, TheLexicon());
    for (const Candidate& candidate : result.candidates) {
      if (Touches(marked.spans, SourceOf(reading.view, candidate.span))) return true;
    }
  }
  return false;
}

// An ID with an at sign in it may be an e-mail address as well: Jabber's are.
bool IsAddressShaped(const MarkedText& marked, const Finding& finding) {
  const SourceSpan span = marked.spans[0];
  return finding.type == EntityType::kEmail &&
         marked.text.substr(span.start, span.end - span.start).find(u'@', 1) !=
             std::u16string::npos;
}

void CheckFound(EntityType type, const MarkedText& marked) {
  REQUIRE(!marked.spans.empty());
  const Report report = TheLinter().Check(marked.text);
  CAPTURE(Annotate(marked.text, report));
  CHECK(std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& f) {
    return (IsOfFamily(type, f.type) || IsAddressShaped(marked, f)) &&
           Touches(marked.spans, f.span);
  }));
}

// What stands before the identifier is innocent, however far the typing has come.
void CheckTyped(const MarkedText& marked) {
  for (uint32_t length = 1; length <= marked.text.size(); ++length) {
    Situation typing;
    typing.caret = length;
    const std::u16string_view typed = std::u16string_view(marked.text).substr(0, length);
    const Report report = TheLinter().Check(typed, typing);
    for (const Finding& finding : report.findings) {
      if (finding.verdict == Verdict::kAllow || finding.span.end > marked.spans[0].start) continue;
      FAIL_CHECK("too early: " << Annotate(typed, report));
      return;
    }
  }
}

void CheckIgnored(const char* sentence) {
  const std::u16string text = U16(sentence);
  const Report report = TheLinter().Check(text);
  CAPTURE(Annotate(text, report));
  CHECK(report.error == "");
  CHECK(report.verdict == Verdict::kAllow);
}

template <size_t kCount>
std::vector<const char*> ListOf(const char* const (&sentences)[kCount]) {
  std::vector<const char*> out;
  for (const char* sentence : sentences) {
    if (sentence != nullptr) out.push_back(sentence);
  }
  return out;
}

TEST_CASE("a rule alone finds what is marked in its sentences") {
  REQUIRE(TheRules().Error() == "");
  for (const Rule* rule : AllRules()) {
    for (const char* sentence : ListOf(rule->examples.found)) {
      CAPTURE(std::string(rule->id));
      CAPTURE(std::string(sentence));
      CHECK(FindsAlone(*rule, TakeMarks(sentence)));
    }
  }
}

TEST_CASE("the linter finds what is marked in the sentences of a rule") {
  for (const Rule* rule : AllRules()) {
    for (const char* sentence : ListOf(rule->examples.found)) {
      CAPTURE(std::string(rule->id));
      CAPTURE(std::string(sentence));
      CheckFound(rule->type, TakeMarks(sentence));
    }
  }
}

TEST_CASE("the linter has nothing to say to the sentences that a rule ignores") {
  for (const Rule* rule : AllRules()) {
    for (const char* sentence : ListOf(rule->examples.ignored)) {
      CAPTURE(std::string(rule->id));
      CAPTURE(std::string(sentence));
      CheckIgnored(sentence);
    }
  }
}

TEST_CASE("while a sentence of a rule is typed nothing shows before its identifier begins") {
  for (const Rule* rule : AllRules()) {
    for (const char* sentence : ListOf(rule->examples.found)) {
      CAPTURE(std::string(rule->id));
      CAPTURE(std::string(sentence));
      CheckTyped(TakeMarks(sentence));
    }
  }
}

TEST_CASE("a rule has at least two sentences of each kind, and all rules together 150") {
  size_t total = 0;
  for (const Rule* rule : AllRules()) {
    CAPTURE(std::string(rule->id));
    const size_t found = ListOf(rule->examples.found).size();
    const size_t ignored = ListOf(rule->examples.ignored).size();
    CHECK(found >= 2);
    CHECK(ignored >= 2);
    total += found + ignored;
  }
  CHECK(total >= 150);
}

TEST_CASE("no sentence proves two rules") {
  std::set<std::string> seen;
  for (const Rule* rule : AllRules()) {
    for (const char* sentence : ListOf(rule->examples.found)) {
      CAPTURE(std::string(sentence));
      CHECK(seen.insert(sentence).second);
    }
    for (const char* sentence : ListOf(rule->examples.ignored)) {
      CAPTURE(std::string(sentence));
      CHECK(seen.insert(sentence).second);
    }
  }
}

TEST_CASE("rules are sorted by id within their list and no id stands twice") {
  std::set<std::string> ids;
  for (const Rows<Rule>& list :
       {EmailRules(), HandleRules(), InviteRules(), LinkRules(), PhoneRules(), PlaceRules(),
        RequestRules()}) {
    std::string before;
    for (const Rule& rule : list) {
      const std::string id = rule.id;
      CAPTURE(id);
      CHECK(before < id);
      CHECK(ids.insert(id).second);
      before = id;
    }
  }
  CHECK(ids.size() == AllRules().size());
}

TEST_CASE("the linter finds what is marked in the sentence of a service") {
  for (const Service& service : Services()) {
    CAPTURE(std::string(service.name));
    CAPTURE(std::string(service.found));
    const EntityType type = service.id == IdShape::kPhone ? EntityType::kPhone : service.type;
    CheckFound(type, TakeMarks(service.found));
  }
}

TEST_CASE("the linter has nothing to say where a service is the subject of work") {
  for (const Service& service : Services()) {
    CAPTURE(std::string(service.name));
    CAPTURE(std::string(service.ignored));
    CheckIgnored(service.ignored);
  }
}

TEST_CASE("while the sentence of a service is typed nothing shows before its identifier begins") {
  for (const Service& service : Services()) {
    CAPTURE(std::string(service.name));
    CAPTURE(std::string(service.found));
    CheckTyped(TakeMarks(service.found));
  }
}

}  // namespace
}  // namespace contactlint
