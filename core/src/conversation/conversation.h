// A message read after the earlier ones: one text with seams.
//
//     history   "my number is 020 79"      messages 0 … n - 1
//     text      "46 08 18"                  message n
//     joined    "my number is 020 79␞46 08 18"       ␞ is U+001E, the seam
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "contactlint/finding.h"
#include "contactlint/situation.h"

namespace contactlint {

struct Conversation {
  struct Message {
    uint32_t index = 0;   // in the history as given; history.size() for the text
    SourceSpan span;      // in `text`
  };
  std::u16string text;
  std::vector<Message> messages;  // the last one is the text being written

  const Message& Last() const { return messages.back(); }
};

// The text behind as much of the history as is read (see situation.h).
Conversation Join(const std::vector<std::u16string>& history, std::u16string_view text);

// The finding's pieces, a finding each, with spans of their own message: `parts` where they are
// known, else what each message holds of its span. Empty when it does not reach into the text.
std::vector<Finding> Split(const Finding& finding, const std::vector<SourceSpan>& parts,
                           const Conversation& conversation);

}  // namespace contactlint
