// While a person is typing: what could still turn innocent is held back.
#pragma once

#include <string>
#include <vector>

#include "conversation/conversation.h"
#include "weighing/weigh.h"

namespace contactlint {

// Takes away the findings after which nothing stands up to `caret` (an offset into the text being
// written) but the beginning of a word, and which may go on to be something else.
// Returns the requests and invites among them: they may have been shown before this word was begun.
std::vector<Weighed> HoldBack(std::vector<Weighed>& findings, const Conversation& conversation,
                              uint32_t caret);

// Where the word begins that is being written, or was written last, at `at`.
uint32_t WordBefore(const Conversation& conversation, uint32_t at);

// How the text ends: in digits, or with digits or signs said as words.
struct TextEnd {
  bool digits = false;
  bool dictates = false;
};
TextEnd EndOf(const Tokens& tokens);

// Offsets into `conversation.text`, the nearest first, at which an identifier may have been
// complete that is still being continued at `at`. None where a finding reaches to `at` already.
std::vector<uint32_t> EarlierEnds(const Conversation& conversation,
                                  const std::vector<Weighed>& findings, uint32_t at,
                                  TextEnd ending);

// A place not before `from` and not before `start` at which a word begins, or `from` itself.
uint32_t WindowStart(std::u16string_view text, uint32_t start, uint32_t from);

// Whether the finding is an identifier that more keystrokes could prolong.
bool MayBeContinued(const Weighed& finding);

// Whether the identifier, which ends in `text` at `stop`, was complete at `end`: nothing but blanks
// and signs between the two.
bool IsComplete(std::u16string_view text, uint32_t stop, uint32_t end);

// Moves all spans of a finding.
void Shift(Weighed& finding, uint32_t by);

// 16 hex digits: a stable hash of type and value, or of what was read where there is no value.
std::string KeyOf(const Weighed& finding);

}  // namespace contactlint
