#include "weighing/weigh.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "reading/sorted.h"
#include "weighing/bounds.h"
#include "weighing/surroundings.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

bool IsIntent(EntityType type) {
  return type == EntityType::kContactRequest || type == EntityType::kOffPlatformInvite;
}

// What of the candidate stands in each of the messages that hold parts of it; nothing where one
// message holds them all.
std::vector<SourceSpan> PiecesInMessages(const View& view, const Candidate& candidate) {
  std::vector<SourceSpan> out;
  if (TextOf(view, candidate.span).find(kSeam) == std::string_view::npos) return out;
  uint32_t end = 0;  // of the piece before, in the view
  for (const ViewSpan& piece : candidate.pieces) {
    const SourceSpan span = SourceOf(view, piece);
    const bool same = !out.empty() && TextOf(view, {end, piece.begin}).find(kSeam) ==
                                          std::string_view::npos;
    if (same) {
      out.back().end = span.end;
    } else {
      out.push_back(span);
    }
    end = piece.end;
  }
  return out;
}

// Ranges of the source that may overlap one another; says whether any touches another range.
class Ranges {
 public:
  void Add(SourceSpan span) {
    auto at = merged_.upper_bound(span.start);
    if (at != merged_.begin() && std::prev(at)->second >= span.start) --at;
    while (at != merged_.end() && at->first <= span.end) {
      span.start = std::min(span.start, at->first);
      span.end = std::max(span.end, at->second);
      at = merged_.erase(at);
    }
    merged_[span.start] = span.end;
  }
  bool Touch(SourceSpan span) const {
    const auto at = merged_.lower_bound(span.end);
    return at != merged_.begin() && std::prev(at)->second > span.start;
  }

 private:
  std::map<uint32_t, uint32_t> merged_;  // start → end, apart from one another
};

}  // namespace

int PointsOf(Kinds kinds) {
  int points = 0;
  for (int k = 0; k < static_cast<int>(EvidenceKind::kCount); ++k) {
    const auto kind = static_cast<EvidenceKind>(k);
    if ((kinds & Bit(kind)) != 0) points += WeightOf(kind);
  }
  return points;
}

Weighed WeighedBy(const char* rule, Kinds kinds, SourceSpan span) {
  Weighed out;
  out.rule = rule;
  out.points = PointsOf(kinds);
  out.span = out.sentence = span;
  for (int k = 0; k < static_cast<int>(EvidenceKind::kCount); ++k) {
    const auto kind = static_cast<EvidenceKind>(k);
    if ((kinds & Bit(kind)) == 0) continue;
    out.evidence.push_back({WeightOf(kind), EvidenceName(kind), span});
  }
  return out;
}

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
    signs = Sorted(std::move(signs), [](const Sign& a, const Sign& b) {
      const int first = std::abs(WeightOf(a.kind));
      const int second = std::abs(WeightOf(b.kind));
      if (first != second) return first > second;
      if (a.kind != b.kind) return a.kind < b.kind;
      if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
      return a.span.end < b.span.end;
    });
    Weighed w;
    w.type = candidate.type;
    w.span = SourceOf(reading.view, candidate.span);
    w.pieces = PiecesInMessages(reading.view, candidate);
    w.points = points;
    w.purpose = PurposeOf(reading, lexicon, candidate);
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
      const TokenRange clause = ClauseOf(reading, candidate.first_token, candidate.end_token);
      w.clause = SourceOf(reading.view, {reading.tokens.list[clause.first].span.begin,
                                         reading.tokens.list[clause.end - 1].span.end});
      const Token& last = reading.tokens.list[candidate.end_token - 1];
      // "Zoom me|" may become a meeting; the name of a service is at its end, but where a longer one
      // begins with it.
      w.opens_name = !last.meanings.Has(Meaning::k_service) ||
                     lexicon.BeginsService(TextOf(reading.view, last.span));
    }
    w.rule = candidate.rule;
    w.read = std::string(TextOf(reading.view, candidate.span));
    w.origins = OriginsOf(reading.view, candidate.span);
    for (const Sign& sign : signs) {
      w.evidence.push_back({WeightOf(sign.kind), EvidenceName(sign.kind),
                            SourceOf(reading.view, sign.span)});
    }
    const TokenRange sentence = SentenceOf(reading, candidate.first_token);
    const uint32_t begin = reading.tokens.list[sentence.first].span.begin;
    const uint32_t end =
        reading.tokens.list[std::max(sentence.end, candidate.end_token) - 1].span.end;
    w.sentence = SourceOf(reading.view, {begin, std::max(begin + 1, end)});
    out.push_back(std::move(w));
  }
  return out;
}

std::vector<Weighed> WithClauses(std::vector<Weighed> findings) {
  for (size_t i = 0; i < findings.size(); ++i) {
    Weighed& finding = findings[i];
    if (!IsIntent(finding.type) || !finding.pieces.empty()) continue;
    SourceSpan clause = finding.clause;
    if (i > 0) clause.start = std::max(clause.start, findings[i - 1].span.end);
    if (i + 1 < findings.size()) clause.end = std::min(clause.end, findings[i + 1].span.start);
    finding.span = clause;
  }
  return findings;
}

std::vector<Weighed> Settle(std::vector<Weighed> findings) {
  // The better one first.
  findings = SortedBy(std::move(findings), [](const Weighed& w) {
    const bool link = w.type == EntityType::kExternalLink;
    const auto length = static_cast<int>(w.span.end - w.span.start);
    return std::tuple(IsIntent(w.type), link, -w.points, -length);
  });
  std::vector<Weighed> kept;
  Ranges taken;      // spans of what was kept
  Ranges sentences;  // sentences of the identifiers that were kept
  for (Weighed& finding : findings) {
    if (taken.Touch(finding.span)) continue;
    if (finding.type == EntityType::kOffPlatformInvite && sentences.Touch(finding.span)) continue;
    // "drop me a line, my e-mail is …": the request's clause goes straight on to the identifier.
    if (finding.type == EntityType::kContactRequest && sentences.Touch(finding.span) &&
        taken.Touch({finding.span.end, finding.span.end + 3})) {
      continue;
    }
    taken.Add(finding.span);
    if (!IsIntent(finding.type) && finding.type != EntityType::kExternalLink) {
      sentences.Add(finding.sentence);
    }
    kept.push_back(std::move(finding));
  }
  return SortedBy(std::move(kept),
                  [](const Weighed& w) { return std::pair(w.span.start, w.span.end); });
}

}  // namespace contactlint
