// One keystroke, top to bottom: Read → Recognise → Weigh → Judge.
#include "contactlint/linter.h"

#include <algorithm>
#include <utility>

#include "contactlint/policy.h"
#include "conversation/conversation.h"
#include "conversation/pieces.h"
#include "conversation/typing.h"
#include "reading/reading.h"
#include "recognisers/recognise.h"
#include "weighing/weigh.h"
#include "weighing/weights.h"

namespace contactlint {

struct Linter::Parts {
  Lexicon lexicon;
  RuleSet rules{lexicon};
  std::string error = lexicon.Error() + rules.Error();
};

Linter::Linter() : parts_(std::make_unique<Parts>()) {}
Linter::~Linter() = default;

const std::string& Linter::Error() const { return parts_->error; }

namespace {

Finding ToFinding(const Weighed& weighed, const Situation& situation, Detail detail) {
  Finding finding;
  finding.type = weighed.type;
  finding.span = weighed.span;
  const Ruling ruling = Judge(weighed.type, weighed.purpose, situation);
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
    finding.evidence = weighed.evidence;
  }
  return finding;
}

// Where the text is cut: never between the halves of a surrogate pair.
size_t CutAt(std::u16string_view text, size_t most) {
  if (text.size() <= most) return text.size();
  const bool splits_pair = (text[most] & 0xFC00) == 0xDC00 && (text[most - 1] & 0xFC00) == 0xD800;
  return splits_pair ? most - 1 : most;
}

}  // namespace

Report Linter::Check(std::u16string_view text, const Situation& situation, Detail detail) const {
  Report report;
  if (!parts_->error.empty()) {
    report.error = parts_->error;
    return report;
  }
  const size_t length = CutAt(text, kMaxLength);
  report.truncated = length < text.size();
  const Conversation conversation = Join(situation.history, text.substr(0, length));

  std::vector<Weighed> weighed;
  const std::vector<Reading> readings = ReadAll(conversation.text, parts_->lexicon);
  if (conversation.messages.size() > 1) {
    weighed = FindPieces(readings.front(), parts_->lexicon);
  }
  for (const Reading& reading : readings) {
    const RuleSet::Result found =
        Recognise(reading, conversation.text, parts_->rules, parts_->lexicon);
    if (found.failed) {
      report.error = "rules: the memory set aside for matching is used up";
      return report;
    }
    for (Weighed& w : Weigh(reading, parts_->lexicon, found.candidates)) {
      weighed.push_back(std::move(w));
    }
  }
  weighed = Settle(std::move(weighed));
  if (situation.caret) {
    HoldBack(weighed, conversation, std::min<uint32_t>(*situation.caret, static_cast<uint32_t>(length)));
  }
  for (const Weighed& w : weighed) {
    for (Finding& finding : Split(ToFinding(w, situation, detail), w.pieces, conversation)) {
      report.verdict = std::max(report.verdict, finding.verdict);
      report.findings.push_back(std::move(finding));
    }
  }
  std::stable_sort(report.findings.begin(), report.findings.end(),
                   [](const Finding& a, const Finding& b) {
                     if (a.message != b.message) return a.message < b.message;
                     if (a.span.start != b.span.start) return a.span.start < b.span.start;
                     return a.span.end < b.span.end;
                   });
  return report;
}

void Linter::WarmUp() const {
  Check(u"Hello, write to jo@inbox.lv or call +44 20 7946 0818; what's your e-mail? Let's talk on "
        u"Telegram: https://t.me/jo at 17:00, jo at inbox dot lv, ５５５.");
}

}  // namespace contactlint
