// What stands at the seam?
//
// A name is the last word of its message and looks like one: it has a dot, an underscore or a digit
// in it. The at sign stands in the next message with nothing glued before it, alone or with its
// domain. Where words lie between ("then @fernbridge.io") no reading joins the two.
//
// Or the domain was told before, and a name with an at sign and nothing behind it comes now ("write
// to hello@ there").
#include "conversation/mail_pieces.h"

#include <string>
#include <string_view>

#include "conversation/piece.h"
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

// A domain that is told before token `end`, in the last three messages; empty if there is none.
ViewSpan DomainBefore(const Reading& reading, uint32_t end) {
  constexpr int kMostMessages = 3;
  const List& list = reading.tokens.list;
  int messages = 0;
  for (uint32_t i = end; i-- > 0 && messages < kMostMessages;) {
    if (list[i].meanings.Has(Meaning::k_work)) return {};
    messages += BeginsMessage(list, i);
    const bool starts = i == 0 || list[i].gap != Gap::kNone;
    if (!starts || list[i].kind != TokenKind::kWord) continue;
    const uint32_t begin = list[i].span.begin;
    uint32_t last = i;
    while (last + 1 < end && list[last + 1].gap == Gap::kNone) ++last;
    const MailDomain domain =
        JudgeMailDomain(TextOf(reading.view, {begin, list[last].span.end}));
    if (domain.use == DomainUse::kDomain && !domain.rare && !domain.provider) {
      return {begin, begin + static_cast<uint32_t>(domain.length)};
    }
  }
  return {};
}

// "hello@", "write to hello@ there": the name with its at sign that the message tells; empty if it
// tells none, or more than one.
ViewSpan DanglingName(const Reading& reading, uint32_t message) {
  constexpr uint32_t kMost = 8;  // tokens
  constexpr MeaningSet kAway = MeaningSet(Meaning::k_work) | Meaning::k_no | Meaning::k_n_email |
                               Meaning::k_v_need | Meaning::k_they;
  const List& list = reading.tokens.list;
  if (list.size() - message > kMost) return {};
  ViewSpan name;
  uint32_t others = 0;
  for (uint32_t i = message; i < list.size(); ++i) {
    if (list[i].meanings.Intersects(kAway) || list[i].kind == TokenKind::kNumber) return {};
    others += NamesThing(list[i]);
    if (list[i].symbol != '@') continue;
    const bool closes = i + 1 == list.size() || list[i + 1].gap != Gap::kNone;
    uint32_t first = i;
    while (first > message && list[first].gap == Gap::kNone && IsOfName(list[first - 1])) --first;
    if (!closes || first == i || name.end != 0) return {};
    name = {list[first].span.begin, list[i].span.end};
  }
  constexpr uint32_t kMostOthers = 2;  // the name is one
  return others <= kMostOthers ? name : ViewSpan{};
}

std::vector<Weighed> MailOfDomain(const Reading& reading) {
  const List& list = reading.tokens.list;
  auto message = static_cast<uint32_t>(list.size());
  while (message > 0 && (message == list.size() || list[message].gap != Gap::kMessage)) --message;
  if (message == 0) return {};
  const ViewSpan name = DanglingName(reading, message);
  if (name.end == 0) return {};
  const ViewSpan host = DomainBefore(reading, message);
  if (host.end == 0) return {};
  std::vector<SourceSpan> parts = {SourceOf(reading.view, host), SourceOf(reading.view, name)};
  Weighed out = WeighedBy("email.of_domain", Bit(EvidenceKind::k_certain_shape),
                          {parts.front().start, parts.back().end});
  out.type = EntityType::kEmail;
  out.disguised = true;
  out.read = std::string(TextOf(reading.view, name)) + std::string(TextOf(reading.view, host));
  out.value = out.read;
  out.origins = OriginsOf(reading.view, name);
  while (out.origins.size() < out.read.size()) out.origins.push_back(parts.front());
  out.pieces = std::move(parts);
  return {out};
}

}  // namespace

std::vector<Weighed> FindMailPieces(const Reading& reading) {
  if (reading.view.text.find('@') == std::string::npos) return {};
  std::vector<Weighed> found = MailOfDomain(reading);
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
