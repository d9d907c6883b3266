#include "conversation/conversation.h"

#include <algorithm>

#include "reading/view.h"

namespace contactlint {

namespace {

// A message that goes on with what another began is short, and so are the pieces before it: what is
// longer is neither joined nor read again. In UTF-16 units.
constexpr size_t kLongestPiece = 200;
// One digit a message makes fifteen messages (ITU-T E.164) and the one that announces them.
constexpr size_t kMostPieces = 18;
constexpr size_t kMostUnits = 1500;
static_assert(kMostPieces <= kMaxHistoryMessages && kMostUnits <= kMaxHistoryUnits);

}  // namespace

Conversation Join(const std::vector<std::u16string>& history, std::u16string_view text) {
  Conversation out;
  size_t first = history.size();
  size_t units = 0;
  while (text.size() <= kLongestPiece && first > 0 && history.size() - first < kMostPieces) {
    const size_t more = std::min(history[first - 1].size(), kLongestPiece + 1) + 1;
    if (units + more > kMostUnits) break;
    units += more;
    --first;
  }
  out.text.reserve(units + text.size());
  for (size_t i = first; i < history.size(); ++i) {
    if (history[i].size() > kLongestPiece) continue;
    const auto start = static_cast<uint32_t>(out.text.size());
    out.text += history[i];
    out.messages.push_back(
        {static_cast<uint32_t>(i), {start, static_cast<uint32_t>(out.text.size())}});
    out.text.push_back(kSeam);
  }
  const auto start = static_cast<uint32_t>(out.text.size());
  out.text += text;
  out.messages.push_back({static_cast<uint32_t>(history.size()),
                          {start, static_cast<uint32_t>(out.text.size())}});
  return out;
}

namespace {

bool IsBlank(char16_t unit) {
  return unit == ' ' || unit == '\n' || unit == '\t' || unit == 0xA0 || unit == kSeam;
}

}  // namespace

std::vector<Finding> Split(const Finding& finding, const std::vector<SourceSpan>& parts,
                           const Conversation& conversation) {
  std::vector<Finding> pieces;
  if (!Overlap(finding.span, conversation.Last().span)) return pieces;
  for (const Conversation::Message& message : conversation.messages) {
    SourceSpan whole = parts.empty() ? finding.span : SourceSpan{};
    for (const SourceSpan& part : parts) {
      if (Overlap(part, message.span)) whole = part;
    }
    SourceSpan span{std::max(whole.start, message.span.start),
                    std::min(whole.end, message.span.end)};
    while (span.start < span.end && IsBlank(conversation.text[span.start])) ++span.start;
    while (span.start < span.end && IsBlank(conversation.text[span.end - 1])) --span.end;
    if (span.start >= span.end) continue;
    Finding piece = finding;
    piece.message = message.index;
    piece.span = {span.start - message.span.start, span.end - message.span.start};
    for (SourceSpan& origin : piece.origins) {
      const bool here = Overlap(origin, message.span);
      origin = here ? SourceSpan{std::max(origin.start, message.span.start) - message.span.start,
                                 std::min(origin.end, message.span.end) - message.span.start}
                    : SourceSpan{};
    }
    for (Evidence& evidence : piece.evidence) {
      evidence.span.start -= std::min(evidence.span.start, message.span.start);
      evidence.span.end -= std::min(evidence.span.end, message.span.start);
    }
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

}  // namespace contactlint
