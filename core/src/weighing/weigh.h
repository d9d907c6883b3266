// Candidates to findings: evidence added up, overlaps settled. No verdict yet: that is the
// policy's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "contactlint/finding.h"
#include "contactlint/policy.h"
#include "reading/reading.h"
#include "recognisers/candidate.h"

namespace contactlint {

struct Weighed {
  EntityType type = EntityType::kPhone;
  SourceSpan span;                 // from the first piece to the last
  std::vector<SourceSpan> pieces;  // where it stands in several messages; else empty
  int points = 0;
  Purpose purpose = Purpose::kNone;
  std::string value;
  bool disguised = false;
  const char* rule = "";
  std::string read;                // the piece as it was read
  std::vector<SourceSpan> origins;  // of each of its characters
  std::vector<Evidence> evidence;  // the weightiest first
  SourceSpan sentence;             // of the text round it
  SourceSpan clause;               // of a request or invite
  bool opens_name = false;         // a request or invite that ends in what longer names begin with
};

// Kinds of evidence, a bit each.
using Kinds = uint64_t;
static_assert(static_cast<int>(EvidenceKind::kCount) <= 64, "Kinds holds 64 bits");
constexpr Kinds Bit(EvidenceKind kind) { return Kinds{1} << static_cast<int>(kind); }
int PointsOf(Kinds kinds);

// A finding put together from more than one place, with these kinds of evidence for all of it.
Weighed WeighedBy(const char* rule, Kinds kinds, SourceSpan span);

// The candidates of one reading that are findings, by weight alone.
std::vector<Weighed> Weigh(const Reading& reading, const Lexicon& lexicon,
                           const std::vector<Candidate>& candidates);

// Of findings that overlap the better one stays, and an invite or a request gives way to an
// identifier that it only introduces. Sorted by place.
std::vector<Weighed> Settle(std::vector<Weighed> findings);

// Gives requests and invites the span of their clause, as far as no other finding stands in it.
// Takes findings as Settle() leaves them: sorted, apart from one another.
// For what is shown in the end: until then their spans are the words that make them what they are.
std::vector<Weighed> WithClauses(std::vector<Weighed> findings);

}  // namespace contactlint
