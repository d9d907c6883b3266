// Why two sets: text rules look at bytes, meaning rules at letters of the alphabet; each is one
// automaton over one short string.
//
// Latin-1 keeps RE2's automata small: bytes above 0x7F stand in rules only as "some other letter".
#include "recognisers/rule_set.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <cstring>

namespace contactlint {
namespace {

// Bytes of memory that RE2 may use for each set's automaton. With less the automaton is thrown away
// and made anew in the middle of a text.
constexpr int64_t kSetMemory = 8 << 20;

RE2::Options OptionsFor(int64_t memory) {
  RE2::Options options;
  options.set_encoding(RE2::Options::EncodingLatin1);
  options.set_log_errors(false);
  options.set_max_mem(memory);
  options.set_never_nl(false);
  options.set_dot_nl(true);
  return options;
}

struct CompiledRule {
  const Rule* rule;
  std::unique_ptr<RE2> regex;
};

}  // namespace

struct RuleSet::Compiled {
  RE2::Set text_set{OptionsFor(kSetMemory), RE2::UNANCHORED};
  RE2::Set meaning_set{OptionsFor(kSetMemory), RE2::UNANCHORED};
  std::vector<CompiledRule> text_rules;
  std::vector<CompiledRule> meaning_rules;
};

std::vector<const Rule*> AllRules() {
  std::vector<const Rule*> all;
  for (const Rows<Rule>& rows : {EmailRules(), HandleRules(), InviteRules(), LinkRules(),
                                 PlaceRules(), RequestRules()}) {
    for (const Rule& rule : rows) all.push_back(&rule);
  }
  return all;
}

RuleSet::RuleSet(const Lexicon& lexicon)
    : compiled_(std::make_unique<Compiled>()), alphabet_(lexicon) {
  for (const Rule* rule : AllRules()) {
    const bool meaning = rule->over == Over::kMeaning;
    std::string pattern = rule->pattern;
    if (meaning) {
      Alphabet::Expansion expansion = alphabet_.Expand(pattern);
      if (!expansion.unknown_name.empty()) {
        error_ += std::string(rule->id) + ": unknown meaning " + expansion.unknown_name + "\n";
        continue;
      }
      pattern = std::move(expansion.regex);
    }
    RE2::Set& set = meaning ? compiled_->meaning_set : compiled_->text_set;
    std::string why;
    auto regex = std::make_unique<RE2>(pattern, OptionsFor(kSetMemory));
    if (!regex->ok() || regex->NumberOfCapturingGroups() != 1 || set.Add(pattern, &why) < 0) {
      error_ += std::string(rule->id) + ": " + (regex->ok() ? why : regex->error()) + "\n";
      continue;
    }
    auto& rules = meaning ? compiled_->meaning_rules : compiled_->text_rules;
    rules.push_back({rule, std::move(regex)});
  }
  if (!compiled_->text_set.Compile() || !compiled_->meaning_set.Compile()) {
    error_ += "rules: out of memory\n";
  }
}

RuleSet::~RuleSet() = default;

namespace {

// The tokens that a span of bytes touches.
void CoverTokens(const Reading& reading, Candidate& candidate) {
  const std::vector<Token>& list = reading.tokens.list;
  auto first = std::partition_point(list.begin(), list.end(), [&](const Token& t) {
    return t.span.end <= candidate.span.begin;
  });
  auto end = std::partition_point(first, list.end(), [&](const Token& t) {
    return t.span.begin < candidate.span.end;
  });
  candidate.first_token = static_cast<uint32_t>(first - list.begin());
  candidate.end_token = static_cast<uint32_t>(end - list.begin());
}

void Offer(const Rule& rule, const Match& match, Candidate candidate, RuleSet::Result& result) {
  candidate.type = rule.type;
  candidate.rule = rule.id;
  candidate.signs.push_back({rule.shape, candidate.span});
  if (rule.accept != nullptr && !rule.accept(match, candidate)) return;
  if (candidate.span.begin >= candidate.span.end) return;
  CoverTokens(match.reading, candidate);
  result.candidates.push_back(std::move(candidate));
}

void RunTextRule(const CompiledRule& compiled, const Match& match, RuleSet::Result& result) {
  const std::string& text = match.reading.view.text;
  re2::StringPiece groups[2];
  size_t at = 0;
  while (at < text.size() &&
         compiled.regex->Match(text, at, text.size(), RE2::UNANCHORED, groups, 2)) {
    const auto begin = static_cast<uint32_t>(groups[1].data() - text.data());
    const auto end = static_cast<uint32_t>(begin + groups[1].size());
    Candidate candidate;
    candidate.span = {begin, end};
    Offer(*compiled.rule, match, std::move(candidate), result);
    at = std::max<size_t>(end, at + 1);
  }
}

void RunMeaningRule(const CompiledRule& compiled, const MeaningText& meanings, const Match& match,
                    RuleSet::Result& result) {
  const std::string& letters = meanings.letters;
  const std::vector<Token>& list = match.reading.tokens.list;
  re2::StringPiece groups[2];
  size_t at = 0;
  while (at < letters.size() &&
         compiled.regex->Match(letters, at, letters.size(), RE2::UNANCHORED, groups, 2)) {
    const auto begin = static_cast<size_t>(groups[1].data() - letters.data());
    size_t end = begin + groups[1].size();
    // What closes the clause is no part of it.
    while (end > begin && (letters[end - 1] == kBoundLetter || letters[end - 1] == kAskLetter))
      --end;
    if (end > begin) {
      const Token& first = list[meanings.tokens[begin]];
      const Token& last = list[meanings.tokens[end - 1]];
      Candidate candidate;
      candidate.span = {first.span.begin, last.span.end};
      Offer(*compiled.rule, match, std::move(candidate), result);
    }
    // Overlapping beginnings are tried: a longer match may have swallowed the one that holds.
    at = begin + 1;
  }
}

}  // namespace

RuleSet::Result RuleSet::Find(const Reading& reading, std::u16string_view source,
                              const Lexicon& lexicon) const {
  Result result;
  const Match match{reading, lexicon, source};
  std::vector<int> hits;
  RE2::Set::ErrorInfo info{RE2::Set::kNoError};
  if (!compiled_->text_rules.empty() &&
      compiled_->text_set.Match(reading.view.text, &hits, &info)) {
    for (int hit : hits) {
      RunTextRule(compiled_->text_rules[static_cast<size_t>(hit)], match, result);
    }
  }
  result.failed |= info.kind == RE2::Set::kOutOfMemory;
  const MeaningText meanings = WriteMeanings(reading, alphabet_);
  info.kind = RE2::Set::kNoError;
  hits.clear();
  if (!compiled_->meaning_rules.empty() &&
      compiled_->meaning_set.Match(meanings.letters, &hits, &info)) {
    for (int hit : hits) {
      RunMeaningRule(compiled_->meaning_rules[static_cast<size_t>(hit)], meanings, match, result);
    }
  }
  result.failed |= info.kind == RE2::Set::kOutOfMemory;
  return result;
}

RuleSet::Result RuleSet::FindOne(const char* id, const Reading& reading,
                                 std::u16string_view source, const Lexicon& lexicon) const {
  Result result;
  const Match match{reading, lexicon, source};
  const MeaningText meanings = WriteMeanings(reading, alphabet_);
  for (const CompiledRule& rule : compiled_->text_rules) {
    if (std::strcmp(rule.rule->id, id) == 0) RunTextRule(rule, match, result);
  }
  for (const CompiledRule& rule : compiled_->meaning_rules) {
    if (std::strcmp(rule.rule->id, id) == 0) RunMeaningRule(rule, meanings, match, result);
  }
  return result;
}

}  // namespace contactlint
