// Why two families: text rules look at bytes, meaning rules at letters of the alphabet; each is
// sieved over one short string.
#include "recognisers/rule_set.h"

#include <algorithm>
#include <cstring>

#include "recognisers/sieve.h"

namespace contactlint {
namespace {

struct CompiledRule {
  const Rule* rule;
  std::unique_ptr<RE2> regex;
};

// The rules over one kind of string.
struct Family {
  Sieve sieve;  // its numbers are places in `rules`
  std::vector<CompiledRule> rules;
};

}  // namespace

struct RuleSet::Compiled {
  Family text;
  Family meaning;
};

std::vector<const Rule*> AllRules() {
  std::vector<const Rule*> all;
  for (const Rows<Rule>& rows : {EmailRules(), HandleRules(), InviteRules(), LinkRules(),
                                 PhoneRules(), PlaceRules(), RequestRules()}) {
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
    Family& family = meaning ? compiled_->meaning : compiled_->text;
    auto regex = std::make_unique<RE2>(pattern, Sieve::Options());
    const std::string why = !regex->ok()                            ? regex->error()
                            : regex->NumberOfCapturingGroups() != 1 ? "needs one group"
                                                                    : family.sieve.Add(pattern);
    if (!why.empty()) {
      error_ += std::string(rule->id) + ": " + why + "\n";
      continue;
    }
    family.rules.push_back({rule, std::move(regex)});
  }
  if (!compiled_->text.sieve.Compile() || !compiled_->meaning.sieve.Compile()) {
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
  CoverTokens(match.reading, candidate);
  if (rule.accept != nullptr && !rule.accept(match, candidate)) return;
  if (candidate.span.begin >= candidate.span.end) return;
  CoverTokens(match.reading, candidate);  // the span may have been narrowed
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
  const Family& text = compiled_->text;
  const Sieve::Result in_text = text.sieve.Match(reading.view.text);
  for (size_t number : in_text.numbers) RunTextRule(text.rules[number], match, result);
  const Family& meaning = compiled_->meaning;
  const MeaningText meanings = WriteMeanings(reading, alphabet_);
  const Sieve::Result in_meanings = meaning.sieve.Match(meanings.letters);
  for (size_t number : in_meanings.numbers) {
    RunMeaningRule(meaning.rules[number], meanings, match, result);
  }
  result.failed = in_text.failed || in_meanings.failed;
  return result;
}

RuleSet::Result RuleSet::FindOne(const char* id, const Reading& reading,
                                 std::u16string_view source, const Lexicon& lexicon) const {
  Result result;
  const Match match{reading, lexicon, source};
  const MeaningText meanings = WriteMeanings(reading, alphabet_);
  for (const CompiledRule& rule : compiled_->text.rules) {
    if (std::strcmp(rule.rule->id, id) == 0) RunTextRule(rule, match, result);
  }
  for (const CompiledRule& rule : compiled_->meaning.rules) {
    if (std::strcmp(rule.rule->id, id) == 0) RunMeaningRule(rule, meanings, match, result);
  }
  return result;
}

}  // namespace contactlint
