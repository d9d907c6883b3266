// While a person is typing: what could still turn innocent is held back.
#pragma once

#include <string>
#include <vector>

#include "conversation/conversation.h"
#include "weighing/weigh.h"

namespace contactlint {

// Takes away the findings after which nothing stands up to `caret` (an offset into the text being
// written) but the beginning of a word, and which may go on to be something else.
void HoldBack(std::vector<Weighed>& findings, const Conversation& conversation, uint32_t caret);

// Offsets into `conversation.text`, the nearest first, at which an identifier may have been complete
// that is still being continued at `at`. `dictates`: signs or digits are said as words. None where a finding reaches to `at` already.
std::vector<uint32_t> EarlierEnds(const Conversation& conversation,
                                  const std::vector<Weighed>& findings, uint32_t at,
                                  bool dictates);

// Whether one of the last words is a number's name.
bool EndsInNumber(const Tokens& tokens);

// A place not before `from` and not before `start` at which a word begins, or `from` itself.
uint32_t WindowStart(std::u16string_view text, uint32_t start, uint32_t from);

// Whether the finding is an identifier that more keystrokes could prolong.
bool MayBeContinued(const Weighed& finding);

// Moves all spans of a finding.
void Shift(Weighed& finding, uint32_t by);

// 16 hex digits: a stable hash of type and value, or of what was read where there is no value.
std::string KeyOf(const Weighed& finding);

}  // namespace contactlint
