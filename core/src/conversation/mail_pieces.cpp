// What stands at the seam?
//
// A name is the last word of its message and looks like one: it has a dot, an underscore or a digit
// in it. The at sign stands in the next message with nothing glued before it, alone or with its
// domain. Where words lie between ("then @fernbridge.io") no reading joins the two.
#include "conversation/mail_pieces.h"

#include <string>
#include <string_view>

#include "recognisers/mail_domain.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

using List = std::vector<Token>;

bool BeginsMessage(const List& list, uint32_t i) { return i == 0 || list[i].gap == Gap::kMessage; }

bool IsOfName(const Token& token) {
  return token.kind != TokenKind::kSymbol || token.symbol == '.' || token.symbol == '_' ||
         token.symbol == '-';
}

// The word that ends before token `end`, when it can only be a name; empty if there is none.
ViewSpan NameBefore(const Reading& reading, uint32_t end) {
  const List& list = reading.tokens.list;
  uint32_t first = end;
  while (first > 0 && IsOfName(list[first - 1])) {
    --first;
    if (list[first].gap != Gap::kNone || first == 0) break;
  }
  if (first == end || (first > 0 && list[first].gap == Gap::kNone)) return {};
  const ViewSpan span{list[first].span.begin, list[end - 1].span.end};
  const std::string_view name = TextOf(reading.view, span);
  const bool letter = name.find_first_not_of("0123456789._-") != std::string_view::npos;
  const bool joined = name.find_first_of("._0123456789") != std::string_view::npos;
  return letter && joined && name.back() != '.' ? span : ViewSpan{};
}

}  // namespace

std::vector<Weighed> FindMailPieces(const Reading& reading) {
  std::vector<Weighed> found;
  const List& list = reading.tokens.list;
  uint32_t message = 0;
  for (uint32_t i = 0; i + 1 < list.size(); ++i) {
    if (BeginsMessage(list, i)) message = i;
    if (list[i].symbol != '@' || message == 0) continue;
    if (list[i].gap == Gap::kNone && i > message) continue;
    const bool alone = i == message && BeginsMessage(list, i + 1);
    if (!alone && list[i + 1].gap != Gap::kNone) continue;
    const ViewSpan name = NameBefore(reading, message);
    if (name.begin == name.end) continue;
    const uint32_t begin = list[i + 1].span.begin;
    const MailDomain domain =
        JudgeMailDomain(std::string_view(reading.view.text).substr(begin));
    if (domain.use != DomainUse::kDomain || domain.rare) continue;
    const ViewSpan host{begin, begin + static_cast<uint32_t>(domain.length)};
    std::vector<SourceSpan> parts = {SourceOf(reading.view, name)};
    if (alone) parts.push_back(SourceOf(reading.view, list[i].span));
    parts.push_back(
        SourceOf(reading.view, {alone ? host.begin : list[i].span.begin, host.end}));
    Weighed out = WeighedBy("email.in_pieces", Bit(EvidenceKind::k_certain_shape),
                            {parts.front().start, parts.back().end});
    out.type = EntityType::kEmail;
    out.disguised = true;
    out.value = std::string(TextOf(reading.view, name)) + "@" + domain.domain;
    out.read = out.value;
    out.origins = OriginsOf(reading.view, name);
    out.origins.push_back(SourceOf(reading.view, list[i].span));
    while (out.origins.size() < out.read.size()) {
      out.origins.push_back(SourceOf(reading.view, host));
    }
    out.pieces = std::move(parts);
    found.push_back(std::move(out));
  }
  return found;
}

}  // namespace contactlint
