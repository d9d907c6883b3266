#include "weighing/weigh.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "weighing/surroundings.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

bool IsIntent(EntityType type) {
  return type == EntityType::kContactRequest || type == EntityType::kOffPlatformInvite;
}

}  // namespace

std::vector<Weighed> Weigh(const Reading& reading, const Lexicon& lexicon,
                           const std::vector<Candidate>& candidates) {
  std::vector<Weighed> out;
  for (const Candidate& candidate : candidates) {
    std::vector<Sign> signs = GatherSigns(reading, lexicon, candidate);
    int points = 0;
    for (const Sign& sign : signs) points += WeightOf(sign.kind);
    // Reading backwards makes sense of nonsense, too: such a finding must stand on its own.
    const bool turned =
        reading.kind == ReadingKind::kReversed || reading.kind == ReadingKind::kRotated;
    if (points < (turned ? kStrongPoints : kFindingPoints)) continue;
    std::stable_sort(signs.begin(), signs.end(), [](const Sign& a, const Sign& b) {
      return std::abs(WeightOf(a.kind)) > std::abs(WeightOf(b.kind));
    });
    Weighed w;
    w.type = candidate.type;
    w.span = SourceOf(reading.view, candidate.span);
    w.points = points;
    w.purpose = PurposeOf(reading, candidate);
    w.value = candidate.value;
    constexpr Marks kHiding = kStylisedMark | kAfterInvisible | kCombined | kDecodedMark;
    constexpr Marks kHidingInLinks = kHiding | kLookAlikeMark;
    const Marks marks = MarksIn(reading.view, candidate.span);
    w.disguised = candidate.disguised || reading.kind != ReadingKind::kLiteral ||
                  (marks & (candidate.type == EntityType::kPhone ? kHiding : kHidingInLinks)) != 0;
    if (IsIntent(candidate.type)) {
      w.disguised = false;
      for (uint32_t i = candidate.first_token; i < candidate.end_token; ++i) {
        w.disguised |= reading.tokens.list[i].dress != kPlainDress;
      }
    }
    w.rule = candidate.rule;
    w.read = std::string(TextOf(reading.view, candidate.span));
    for (const Sign& sign : signs) {
      w.evidence.push_back({WeightOf(sign.kind) > 0, EvidenceName(sign.kind),
                            SourceOf(reading.view, sign.span)});
    }
    const TokenRange sentence = SentenceOf(reading, candidate.first_token);
    const uint32_t begin = reading.tokens.list[sentence.first].span.begin;
    const uint32_t end = reading.tokens.list[std::max(sentence.end, candidate.end_token) - 1].span.end;
    w.sentence = SourceOf(reading.view, {begin, std::max(begin + 1, end)});
    out.push_back(std::move(w));
  }
  return out;
}

std::vector<Weighed> Settle(std::vector<Weighed> findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Weighed& a, const Weighed& b) {
    if (IsIntent(a.type) != IsIntent(b.type)) return IsIntent(b.type);
    const bool a_link = a.type == EntityType::kExternalLink;
    const bool b_link = b.type == EntityType::kExternalLink;
    if (a_link != b_link) return b_link;
    if (a.points != b.points) return a.points > b.points;
    return a.span.end - a.span.start > b.span.end - b.span.start;
  });
  std::vector<Weighed> kept;
  for (Weighed& finding : findings) {
    const bool beaten = std::any_of(kept.begin(), kept.end(), [&](const Weighed& other) {
      if (Overlap(other.span, finding.span)) {
        // A link that holds the better finding is the better finding's link.
        return true;
      }
      if (!IsIntent(finding.type) || IsIntent(other.type)) return false;
      if (other.type == EntityType::kExternalLink) return false;
      if (finding.type == EntityType::kOffPlatformInvite) return Overlap(other.sentence, finding.span);
      // "drop me a line, my e-mail is …": the request's clause goes straight on to the identifier.
      return other.span.start >= finding.span.end && other.span.start - finding.span.end <= 3;
    });
    if (!beaten) kept.push_back(std::move(finding));
  }
  std::sort(kept.begin(), kept.end(), [](const Weighed& a, const Weighed& b) {
    if (a.span.start != b.span.start) return a.span.start < b.span.start;
    return a.span.end < b.span.end;
  });
  return kept;
}

}  // namespace contactlint
