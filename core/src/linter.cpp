// One keystroke, top to bottom: Read → Recognise → Weigh → Judge.
#include "contactlint/linter.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "conversation/asked_apart.h"
#include "conversation/conversation.h"
#include "conversation/mail_pieces.h"
#include "conversation/name_pieces.h"
#include "conversation/named_apart.h"
#include "conversation/pieces.h"
#include "conversation/typing.h"
#include "own_words.h"
#include "policy/own_policy.h"
#include "reading/reading.h"
#include "reading/sorted.h"
#include "recognisers/recognise.h"
#include "weighing/weigh.h"
#include "weighing/weights.h"

namespace contactlint {

struct Linter::Parts {
  explicit Parts(std::string packed_policy) : policy(std::move(packed_policy)) {}
  OwnPolicy policy;
  Lexicon lexicon{WordsOf(policy)};
  RuleSet rules{lexicon};
  std::string error = policy.Error() + lexicon.Error() + rules.Error();
};

Linter::Linter(std::string packed_policy)
    : parts_(std::make_unique<Parts>(std::move(packed_policy))) {}
Linter::~Linter() = default;

const std::string& Linter::Error() const { return parts_->error; }

namespace {

Finding ToFinding(Weighed weighed, const OwnPolicy& policy, const Situation& situation,
                  Detail detail) {
  const OwnHost* host = policy.HostOf(weighed.value);
  if (host != nullptr && host->kind) weighed.type = TypeOf(*host->kind);
  Finding finding;
  finding.type = weighed.type;
  finding.span = weighed.span;
  const Ruling ruling = host != nullptr && !host->kind
                            ? Ruling{Verdict::kAllow, "permit.platform"}
                            : Decide(policy.AllClauses(), weighed.type, weighed.purpose, situation);
  finding.verdict = ruling.verdict;
  finding.reason = ruling.reason;
  finding.confidence = weighed.points >= kStrongPoints ? Confidence::kStrong : Confidence::kLikely;
  finding.value = weighed.value;
  finding.disguised = weighed.disguised;
  finding.key = KeyOf(weighed);
  if (std::find(situation.ignore.begin(), situation.ignore.end(), finding.key) !=
      situation.ignore.end()) {
    finding.verdict = Verdict::kAllow;
    finding.reason = "permit.writer";
  }
  if (detail == Detail::kExplained) {
    finding.rule = weighed.rule;
    finding.reading = weighed.read;
    finding.origins = weighed.origins;
    finding.evidence = weighed.evidence;
  }
  return finding;
}

// Sorted by message, start, end.
std::vector<Finding> InOrder(std::vector<Finding> findings) {
  return SortedBy(std::move(findings),
                  [](const Finding& f) { return std::tuple(f.message, f.span.start, f.span.end); });
}

// Where the text is cut: never between the halves of a surrogate pair.
size_t CutAt(std::u16string_view text, size_t most) {
  if (text.size() <= most) return text.size();
  const bool splits_pair = (text[most] & 0xFC00) == 0xDC00 && (text[most - 1] & 0xFC00) == 0xD800;
  return splits_pair ? most - 1 : most;
}

}  // namespace

// Everything but the verdicts: Read → Recognise → Weigh. `failed` says that RE2 gave up.
struct Linter::Understanding {
  std::vector<Weighed> findings;
  std::vector<Weighed> held;  // requests and invites that may still turn innocent
  bool failed = false;
  TextEnd end;
};

Linter::Understanding Linter::Understand(const Conversation& conversation,
                                         std::optional<uint32_t> caret) const {
  Understanding out;
  const std::vector<Reading> readings = ReadAll(conversation.text, parts_->lexicon);
  out.end = EndOf(readings.front().tokens);
  out.end.dictates |= readings.size() > 1;
  out.findings = FindPieces(readings.front(), parts_->lexicon);
  for (const Reading& reading : readings) {
    // A name's own pieces are glued before it is looked for beside its service.
    if (reading.kind != ReadingKind::kLiteral && reading.kind != ReadingKind::kGlued) continue;
    for (Weighed& named : FindNamedApart(reading, parts_->lexicon, conversation.text)) {
      out.findings.push_back(std::move(named));
    }
  }
  for (Weighed& asked : FindAskedApart(readings.front())) out.findings.push_back(std::move(asked));
  for (Weighed& name : FindNamePieces(readings.front(), parts_->lexicon, conversation.text)) {
    out.findings.push_back(std::move(name));
  }
  if (conversation.messages.size() > 1) {
    for (Weighed& mail : FindMailPieces(readings.front())) out.findings.push_back(std::move(mail));
  }
  for (const Reading& reading : readings) {
    const RuleSet::Result found =
        Recognise(reading, conversation.text, parts_->rules, parts_->lexicon);
    out.failed |= found.failed;
    for (Weighed& w : Weigh(reading, parts_->lexicon, found.candidates)) {
      out.findings.push_back(std::move(w));
    }
  }
  out.findings = Settle(std::move(out.findings));
  if (caret) out.held = HoldBack(out.findings, conversation, *caret);
  return out;
}

// An identifier that was complete some keystrokes ago stays while it is being continued: half a
// domain or a number with a digit too many must not make the warning blink.
// So does a request or invite that was shown before the word was begun that is being written.
std::optional<Weighed> Linter::FindContinued(const Understanding& understood,
                                             const Conversation& conversation,
                                             uint32_t caret) const {
  const std::u16string_view text = conversation.text;
  const uint32_t start = conversation.Last().span.start;
  const uint32_t at = start + caret;
  const auto shown_at = [&](uint32_t end) {
    constexpr uint32_t kWindow = 240;  // units in which an identifier and its words stand
    const uint32_t from = WindowStart(text, start, end - std::min(end - start, kWindow));
    const Conversation window = Join({}, text.substr(from, end - from));
    std::vector<Weighed> shown = Understand(window, end - from).findings;
    for (Weighed& finding : shown) Shift(finding, from);
    return shown;
  };
  for (uint32_t end : EarlierEnds(conversation, understood.findings, at, understood.end)) {
    for (Weighed& earlier : shown_at(end)) {
      if (!MayBeContinued(earlier) || !IsComplete(text, earlier.span.end, end)) continue;
      return std::move(earlier);
    }
  }
  // A clause may be prolonged by a few words before it is closed.
  constexpr int kWords = 4;
  uint32_t word = at;
  for (int words = 0; words < kWords && !understood.held.empty(); ++words) {
    word = WordBefore(conversation, word);
    if (word <= start) break;
    for (const Weighed& earlier : shown_at(word)) {
      for (const Weighed& held : understood.held) {
        if (earlier.type == held.type && Overlap(earlier.span, held.span)) return held;
      }
    }
  }
  return std::nullopt;
}

Report Linter::Check(std::u16string_view text, const Situation& situation, Detail detail) const {
  Report report;
  if (!parts_->error.empty()) {
    report.error = parts_->error;
    return report;
  }
  const size_t length = CutAt(text, kMaxLength);
  report.truncated = length < text.size();
  const Conversation conversation = Join(situation.history, text.substr(0, length));

  std::optional<uint32_t> caret;
  if (situation.caret) caret = std::min<uint32_t>(*situation.caret, static_cast<uint32_t>(length));
  Understanding understood = Understand(conversation, caret);
  if (understood.failed) {
    report.error = "rules: the memory set aside for matching is used up";
    return report;
  }
  if (caret) {
    std::optional<Weighed> continued = FindContinued(understood, conversation, *caret);
    if (continued) {
      understood.findings.push_back(std::move(*continued));
      understood.findings = Settle(std::move(understood.findings));  // the two may overlap
    }
  }
  understood.findings = WithClauses(std::move(understood.findings));
  for (const Weighed& w : understood.findings) {
    for (Finding& finding :
         Split(ToFinding(w, parts_->policy, situation, detail), w.pieces, conversation)) {
      report.verdict = std::max(report.verdict, finding.verdict);
      report.findings.push_back(std::move(finding));
    }
  }
  report.findings = InOrder(std::move(report.findings));
  return report;
}

void Linter::WarmUp() const {
  Check(u"Hello, write to jo@inbox.lv or call +44 20 7946 0818; what's your e-mail? Let's talk on "
        u"Telegram: https://t.me/jo at 17:00, jo at inbox dot lv, ５５５.");
}

}  // namespace contactlint
