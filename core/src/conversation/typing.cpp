#include "conversation/typing.h"

#include <algorithm>

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

}  // namespace

void HoldBack(std::vector<Weighed>& findings, const Conversation& conversation, uint32_t caret) {
  const uint32_t at = conversation.Last().span.start + caret;
  findings.erase(std::remove_if(findings.begin(), findings.end(),
                                [&](const Weighed& f) { return f.span.end == at && MayTurn(f); }),
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
