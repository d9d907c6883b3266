#include "conversation/typing.h"

#include <algorithm>
#include <string_view>

#include "weighing/weights.h"

namespace contactlint {
namespace {

// Whether one more keystroke could make it innocent: a number that may become a price, a request
// that goes on as "… provider?".
bool MayTurn(const Weighed& finding) {
  switch (finding.type) {
    case EntityType::kContactRequest:
    case EntityType::kOffPlatformInvite:
      return true;
    case EntityType::kPhone:
      return finding.points < kStrongPoints;
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

constexpr uint32_t kLongestWord = 16;  // in scripts without spaces no word ends otherwise

// Whether since `end` nothing has been typed but the beginning of a word, which may still make it
// innocent: "what's your email pro|".
bool IsOpen(std::u16string_view text, uint32_t end, uint32_t caret) {
  if (end > caret) return false;
  while (end < caret && IsBlank(text[end])) ++end;
  const uint32_t word = end;
  while (end < caret && IsOfWord(text[end])) ++end;
  return end == caret && end - word <= kLongestWord;
}

}  // namespace

void HoldBack(std::vector<Weighed>& findings, const Conversation& conversation, uint32_t caret) {
  const uint32_t at = conversation.Last().span.start + caret;
  findings.erase(std::remove_if(findings.begin(), findings.end(),
                                [&](const Weighed& f) {
                                  return MayTurn(f) && IsOpen(conversation.text, f.span.end, at);
                                }),
                 findings.end());
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
  for (int i = 15; i >= 0; --i, hash >>= 4) key[static_cast<size_t>(i)] = "0123456789abcdef"[hash & 15];
  return key;
}

}  // namespace contactlint
