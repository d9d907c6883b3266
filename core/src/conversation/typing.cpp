#include "conversation/typing.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "reading/ascii.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

// "…@example.co", "…@shop.in": on the way to example.com or shop.invalid (RFC 2606).
bool MayBecomeReserved(std::string_view address) {
  if (address.find("@example") != std::string_view::npos) return true;
  const std::string_view ending = address.substr(address.rfind('.') + 1);
  for (std::string_view reserved : {"invalid", "test", "example", "localhost"}) {
    if (ending.size() < reserved.size() && reserved.substr(0, ending.size()) == ending) return true;
  }
  return false;
}

bool NamesService(const Weighed& finding) {
  // "a WhatsApp chat|bot", "Telegram is easier| for the users", "I prefer Zoom| recordings"
  static constexpr std::string_view kGoOn[] = {
      "invite.judged", "invite.noun", "invite.service_talk", "invite.service_verb", "invite.used"};
  if (std::binary_search(std::begin(kGoOn), std::end(kGoOn), finding.rule)) return false;
  return std::any_of(finding.evidence.begin(), finding.evidence.end(), [](const Evidence& e) {
    return std::string_view(e.kind) == EvidenceName(EvidenceKind::k_service_name);
  });
}

// Whether one more keystroke could make it innocent: a number that may become a price, a request
// that goes on as "… provider?", an address that goes on as "…@example.com".
bool MayTurn(const Weighed& finding) {
  switch (finding.type) {
    case EntityType::kContactRequest:
      return true;
    case EntityType::kOffPlatformInvite:
      // "text me on Telegram" is complete with the service's name.
      return finding.points <= kFindingPoints || !NamesService(finding);
    case EntityType::kPhone:
      return finding.points < kStrongPoints;
    case EntityType::kEmail:
      return MayBecomeReserved(finding.value);
    default:
      return false;
  }
}

bool IsBlank(char16_t unit) { return unit == ' ' || unit == 0xA0; }

// A unit that goes on with a word: letters, and beyond ASCII everything but punctuation.
bool IsOfWord(char16_t unit) {
  if (unit < 0x80) return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  const bool punctuation = unit < 0xC0 || unit == 0x060C || unit == 0x061B || unit == 0x061F ||
                           unit == 0x06D4 || unit == 0x0964 || unit == 0x0965 ||
                           (unit >= 0x2000 && unit <= 0x2BFF) ||
                           (unit >= 0x3000 && unit <= 0x303F) || unit >= 0xFF00 ||
                           (unit >= 0xD800 && unit <= 0xDFFF);
  return !punctuation;
}

// What stands between the groups of a number.
bool IsJoint(char16_t unit) {
  return unit == '-' || unit == '.' || unit == '/' || unit == '(' || unit == ')' ||
         unit == 0xFF0D || unit == 0xB7;
}

constexpr uint32_t kLongestWord = 16;  // in scripts without spaces no word ends otherwise

// Whether since `end` nothing has been typed but the beginning of a word, which may still make it
// innocent: "what's your email pro|".
bool IsOpen(std::u16string_view text, uint32_t end, uint32_t caret) {
  if (end > caret) return false;
  const bool digit = end > 0 && IsDigit(text[end - 1]);
  if (end < caret && digit && IsJoint(text[end])) ++end;  // "0532-|"
  while (end < caret && IsBlank(text[end])) ++end;
  const uint32_t word = end;
  while (end < caret && IsOfWord(text[end])) ++end;
  return end == caret && end - word <= kLongestWord;
}

// Whether a word is being written at `caret` in the sentence that holds `end`: half a word may say
// what the whole one does not ("… do you use to send letters, Mailj|").
bool IsInWordOfSentence(std::u16string_view text, uint32_t end, uint32_t caret) {
  constexpr uint32_t kReach = 120;  // units
  if (end >= caret || caret - end > kReach || !IsOfWord(text[caret - 1])) return false;
  return std::none_of(text.begin() + end, text.begin() + caret, [](char16_t unit) {
    return unit == '.' || unit == '!' || unit == '?' || unit == '\n' || unit == 0x3002 ||
           unit == 0xFF01 || unit == 0xFF1F || unit == 0x061F || unit == 0x0964;
  });
}

// "…, 6 h; (4) l|": a letter at the caret that was read as a digit, and may begin a word.
bool EndsInLetter(std::u16string_view text, const Weighed& finding, uint32_t caret) {
  return finding.span.end == caret && caret > 1 && IsOfWord(text[caret - 1]) &&
         !IsOfWord(text[caret - 2]);
}

bool IsSurrogateLow(char16_t unit) { return (unit & 0xFC00) == 0xDC00; }

}  // namespace

std::vector<uint32_t> EarlierEnds(const Conversation& conversation,
                                  const std::vector<Weighed>& findings, uint32_t at,
                                  TextEnd ending) {
  constexpr uint32_t kMost = 14;  // keystrokes an identifier may be unfinished for
  std::vector<uint32_t> ends;
  const std::u16string& text = conversation.text;
  const uint32_t start = conversation.Last().span.start;
  bool address = false;
  for (uint32_t i = at; i > start && at - i < 40 && text[i - 1] != '\n'; --i) {
    address |= text[i - 1] == '@' || text[i - 1] == 0xFF20;
  }
  if (!ending.digits && !address && !ending.dictates) return ends;
  const int most_blanks = ending.digits || ending.dictates ? 3 : 0;
  for (const Weighed& finding : findings) {
    if (finding.span.end + kMost > at && finding.span.end <= at && MayBeContinued(finding))
      return ends;
  }
  int blanks = 0;
  for (uint32_t end = at; end > start + 6 && at - end < kMost;) {
    --end;
    if (text[end] == '\n' || (IsBlank(text[end]) && ++blanks > most_blanks)) break;
    // After a blank nothing is complete that was not before it.
    if (!IsSurrogateLow(text[end]) && !IsBlank(text[end - 1])) ends.push_back(end);
  }
  return ends;
}

TextEnd EndOf(const Tokens& tokens) {
  constexpr size_t kLast = 4;
  TextEnd ending;
  const size_t size = tokens.list.size();
  for (size_t i = size - std::min(size, kLast); i < size; ++i) {
    const Token& token = tokens.list[i];
    constexpr MeaningSet kNumber = MeaningSet(Meaning::k_digit) | Meaning::k_number;
    ending.dictates |= token.meanings.Intersects(kNumber);
    ending.digits |= token.kind == TokenKind::kNumber;
    // "OneTwoThreeFo": digits run together, the last half said.
    constexpr uint32_t kLongWord = 12;
    ending.dictates |= token.entry == nullptr && token.kind == TokenKind::kWord &&
                       token.span.end - token.span.begin >= kLongWord;
  }
  return ending;
}

uint32_t WindowStart(std::u16string_view text, uint32_t start, uint32_t from) {
  if (from <= start) return start;
  for (uint32_t i = from; i < text.size() && i < from + 40; ++i) {
    if (IsBlank(text[i]) || text[i] == '\n') return i + 1;
  }
  return IsSurrogateLow(text[from]) ? from + 1 : from;
}

bool MayBeContinued(const Weighed& finding) {
  return finding.type == EntityType::kPhone || finding.type == EntityType::kEmail ||
         finding.type == EntityType::kMessengerId || finding.type == EntityType::kSocialProfile;
}

void Shift(Weighed& finding, uint32_t by) {
  for (SourceSpan* span : {&finding.span, &finding.sentence, &finding.clause}) {
    span->start += by;
    span->end += by;
  }
  for (SourceSpan& origin : finding.origins) {
    origin.start += by;
    origin.end += by;
  }
  for (Evidence& evidence : finding.evidence) {
    evidence.span.start += by;
    evidence.span.end += by;
  }
}

std::vector<Weighed> HoldBack(std::vector<Weighed>& findings, const Conversation& conversation,
                              uint32_t caret) {
  const uint32_t at = conversation.Last().span.start + caret;
  std::vector<Weighed> held;
  std::vector<Weighed> kept;
  for (Weighed& f : findings) {
    const bool intent =
        f.type == EntityType::kContactRequest || f.type == EntityType::kOffPlatformInvite;
    const bool unsure = intent || f.points < kStrongPoints;
    const bool open = (MayTurn(f) && IsOpen(conversation.text, f.span.end, at)) ||
                      (unsure && IsInWordOfSentence(conversation.text, f.span.end, at)) ||
                      (f.type == EntityType::kPhone && EndsInLetter(conversation.text, f, at)) ||
                      (f.opens_name && f.span.end == at);
    if (!open) {
      kept.push_back(std::move(f));
    } else if (unsure) {
      held.push_back(std::move(f));
    }
  }
  findings = std::move(kept);
  return held;
}

uint32_t WordBefore(const Conversation& conversation, uint32_t at) {
  const uint32_t start = conversation.Last().span.start;
  const std::u16string& text = conversation.text;
  while (at > start && !IsOfWord(text[at - 1]) && text[at - 1] != '\n') --at;
  while (at > start && IsOfWord(text[at - 1])) --at;
  return at;
}

bool IsComplete(std::u16string_view text, uint32_t stop, uint32_t end) {
  return stop <= end && std::none_of(text.begin() + stop, text.begin() + end,
                                     [](char16_t unit) { return IsDigit(unit) || IsOfWord(unit); });
}

std::string KeyOf(const Weighed& finding) {
  // FNV-1a, 64 bits.
  uint64_t hash = 14695981039346656037u;
  const auto add = [&](char byte) {
    hash = (hash ^ static_cast<uint8_t>(byte)) * 1099511628211u;
  };
  add(static_cast<char>(finding.type));
  for (char byte : finding.value.empty() ? finding.read : finding.value) add(byte);
  std::string key(16, '0');
  for (int i = 15; i >= 0; --i, hash >>= 4)
    key[static_cast<size_t>(i)] = "0123456789abcdef"[hash & 15];
  return key;
}

}  // namespace contactlint
