// One way to write a report as JSON, shared by the command line and the WebAssembly module, so that
// both give the same bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "contactlint/finding.h"

namespace contactlint {

enum class MessageField : uint8_t { kOmitted, kWritten };

// `[{"type":"email","start":10,"end":30,"verdict":"warn","reason":"rule.contact",
//   "confidence":"strong","value":"jo@inbox.lv","disguised":true,"key":"…"}, …]`
// Always in this order; `message` comes after `type` when it is written; `value` is left out when
// empty; `rule`, `reading`, `origins` and `evidence` follow when the finding holds a rule.
std::string FindingsJson(const std::vector<Finding>& findings, MessageField message);

// A JSON string literal, quotes included; invalid UTF-8 becomes U+FFFD.
std::string JsonString(std::string_view utf8);

}  // namespace contactlint
