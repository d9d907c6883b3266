// What the linter says to a request: to a text, or to several messages of one writer, each checked
// as if it were being written after the earlier ones.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "contactlint/finding.h"
#include "contactlint/situation.h"
#include "request.h"

namespace contactlint {

// Linter::Check(), or what stands for it in a test.
using CheckFunction = std::function<Report(std::u16string_view, const Situation&)>;

// The findings of all checks together; `Finding::message` is an index into `messages`. Where a
// check of a later message sees more of the same thing (an identifier goes on there), its finding
// replaces the earlier one. The messages before the last are final: `caret` is an offset into the
// last one. `situation.history` is not used.
Report CheckConversation(const CheckFunction& check, const std::vector<std::u16string>& messages,
                         const Situation& situation);

// The report that answers a request. For a text with a history it holds only what stands in the
// text itself: a page marks findings in the field that is being written. Precondition: no error.
Report CheckRequest(const CheckFunction& check, const Request& request);

}  // namespace contactlint
