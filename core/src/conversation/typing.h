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

// 16 hex digits: a stable hash of type and value, or of what was read where there is no value.
std::string KeyOf(const Weighed& finding);

}  // namespace contactlint
