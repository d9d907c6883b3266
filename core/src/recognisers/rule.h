// A rule is a row: what it finds, how, and sentences that prove it.
//
// To add a rule: a row in the list of its entity type (`*_rules.cpp`), sorted by id. One generic
// test runs every row, alone and through the whole linter: in each `found` sentence the part
// between ⟦ and ⟧ must be found by this rule, in no `ignored` sentence may it find anything that
// survives weighing. Examples are compiled only into the tests.
#pragma once

#include <cstdint>

#include "gazetteer/services.h"
#include "reading/reading.h"
#include "recognisers/candidate.h"

namespace contactlint {

enum class Over : uint8_t {
  kText,     // RE2 (Latin-1) over the bytes of a view; group 1 is the finding
  kMeaning,  // RE2 over one letter a token, see alphabet.h; group 1 is the finding
};

// One match of a rule, before it is a candidate.
struct Match {
  const Reading& reading;
  const Lexicon& lexicon;
  std::u16string_view source;
};

// What the tokens that stand wholly in the candidate mean, all together.
inline MeaningSet MeaningsIn(const Match& match, const Candidate& candidate) {
  MeaningSet inside;
  for (const Token& token : match.reading.tokens.list) {
    if (token.span.begin >= candidate.span.begin && token.span.end <= candidate.span.end) {
      inside |= token.meanings;
    }
  }
  return inside;
}

// Looks at what the pattern cannot say. Returns false to refuse; may narrow the span, set the type
// and the value, and add signs.
using Accept = bool (*)(const Match& match, Candidate& candidate);

#ifdef CONTACTLINT_EXAMPLES
struct Examples {
  const char* found[8];    // up to eight, null-terminated when fewer
  const char* ignored[8];
};
#define CONTACTLINT_EXAMPLE(...) , __VA_ARGS__
#else
#define CONTACTLINT_EXAMPLE(...)
#endif

struct Rule {
  const char* id;
  EntityType type;
  Over over;
  const char* pattern;
  EvidenceKind shape;  // what a match alone is worth
  Accept accept;       // null: every match is a candidate
#ifdef CONTACTLINT_EXAMPLES
  Examples examples;
#endif
};

Rows<Rule> EmailRules();
Rows<Rule> HandleRules();
Rows<Rule> InviteRules();
Rows<Rule> LinkRules();
Rows<Rule> PhoneRules();
Rows<Rule> PlaceRules();
Rows<Rule> RequestRules();

}  // namespace contactlint
