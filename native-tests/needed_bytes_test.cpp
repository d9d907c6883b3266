// What a pattern is said to need, it needs: too little costs time, too much would cost findings.
#include "recognisers/needed_bytes.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <string>

#include "answers.h"
#include "corpus.h"
#include "recognisers/alphabet.h"
#include "recognisers/rule_set.h"
#include "recognisers/sieve.h"

namespace contactlint {
namespace {

bool MayMatch(const std::vector<Bytes>& needs, std::string_view text) {
  const Bytes bytes = BytesOf(text);
  return std::all_of(needs.begin(), needs.end(),
                     [&](const Bytes& need) { return (need & bytes).any(); });
}

bool MayMatch(std::string_view pattern, std::string_view text) {
  return MayMatch(NeededBytes(pattern), text);
}

}  // namespace

TEST_CASE("a sequence needs each of its bytes, in whatever order they stand") {
  CHECK(MayMatch("a@b", "b@a"));
  CHECK_FALSE(MayMatch("a@b", "a b"));
  CHECK_FALSE(MayMatch("\\x40\\.", "."));
}

TEST_CASE("a choice needs something of one branch") {
  CHECK(MayMatch("(?:ab|cd)", "ba"));
  CHECK(MayMatch("(?:ab|cd)", "dc"));
  CHECK_FALSE(MayMatch("(?:ab|cd)", "xyz"));
  CHECK_FALSE(MayMatch("(?:ab|cd)", "a"));
  CHECK(MayMatch("(?:ab|)", "xyz"));
}

TEST_CASE("what may be left out is not needed") {
  for (const char* pattern : {"xa?", "xa*", "x(?:a)??", "xa{0,3}", "x(?:a|b)*?"}) {
    CAPTURE(pattern);
    CHECK(MayMatch(pattern, "x"));
  }
  for (const char* pattern : {"xa+", "xa{1,3}", "xa{2}?"}) {
    CAPTURE(pattern);
    CHECK_FALSE(MayMatch(pattern, "x"));
    CHECK(MayMatch(pattern, "xa"));
  }
}

TEST_CASE("classes are read with their ranges, escapes and negations") {
  CHECK(MayMatch("[a-c]", "b"));
  CHECK_FALSE(MayMatch("[a-c]", "d"));
  CHECK(MayMatch("[]x]", "]"));
  CHECK(MayMatch("[a-]", "-"));
  CHECK(MayMatch("[\\x10-\\x12]", "\x11"));
  CHECK_FALSE(MayMatch("[\\x10-\\x12]", "\x13"));
  CHECK_FALSE(MayMatch("\\d", "x"));
  CHECK_FALSE(MayMatch("[\\s,]", "x"));
  CHECK(MayMatch("[^\\s]", "x"));
}

TEST_CASE("of syntax that is not understood nothing is claimed") {
  CHECK(NeededBytes("(?i)abc").empty());
  CHECK(NeededBytes("[[:alpha:]]b").empty());
  CHECK(NeededBytes("\\pLb").empty());
  CHECK(NeededBytes("\\x{40}b").empty());
}

TEST_CASE("no rule matches a text of the corpus that lacks what the rule is said to need") {
  const Alphabet alphabet(TheLexicon());
  struct Tried {
    const Rule* rule;
    RE2 regex;
    std::vector<Bytes> needs;
  };
  std::vector<std::unique_ptr<Tried>> rules;
  for (const Rule* rule : AllRules()) {
    std::string pattern = rule->pattern;
    if (rule->over == Over::kMeaning) pattern = alphabet.Expand(pattern).regex;
    auto tried = std::unique_ptr<Tried>(
        new Tried{rule, {pattern, Sieve::Options()}, NeededBytes(pattern)});
    CAPTURE(rule->id);
    CHECK_FALSE(tried->needs.empty());
    rules.push_back(std::move(tried));
  }
  size_t matches = 0;
  for (const LabelledCase& labelled : ReadCorpus(CorpusFiles(CONTACTLINT_CORPUS)).cases) {
    for (const Reading& reading : ReadAll(labelled.request.messages.back(), TheLexicon())) {
      const std::string letters = WriteMeanings(reading, alphabet).letters;
      for (const auto& tried : rules) {
        const bool meaning = tried->rule->over == Over::kMeaning;
        const std::string& text = meaning ? letters : reading.view.text;
        if (!RE2::PartialMatch(text, tried->regex)) continue;
        ++matches;
        CAPTURE(tried->rule->id);
        CAPTURE(TextOf(labelled.request));
        CHECK(MayMatch(tried->needs, text));
      }
    }
  }
  CHECK(matches > 1000);
}

}  // namespace contactlint
