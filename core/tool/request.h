// One line of `contactlint scan`: what is to be checked, and in which situation.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "contactlint/situation.h"

namespace contactlint {

enum class Form : uint8_t { kText, kConversation };

struct Request {
  std::string id = "null";  // JSON, as it was written
  Form form = Form::kText;
  std::vector<std::u16string> messages;  // one for kText, one or more for kConversation
  Situation situation;                   // `caret` is an offset into the last message

  // Not empty: what is wrong with the line ("surface: must be a string"). Then only `id` holds.
  std::string error;
};

// Reads a line such as `{"id": 7, "text": "…", "surface": "proposal"}`; what it leaves out, or
// gives as null, is taken from `defaults`. Fields that are not of the interface are ignored.
Request ReadRequest(std::string_view line, const Situation& defaults);

}  // namespace contactlint
