// How a fuzzer's bytes become a text in a situation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "contactlint/situation.h"

namespace contactlint {

struct FuzzInput {
  std::u16string text;
  Situation situation;
};

// So that seeds can be read and written in an editor, an input looks like this:
//
//     @.my number is 020 79␞46 08 18
//     │││                 └ U+001E: what came before it was an earlier message
//     ││└ text as UTF-8
//     │└ `.`: final; any other byte b: the caret stands at b/255 of the text
//     └ six bits: stage, account, surface (3), sender; `@` has none of them set
//
// Surrogates may stand in it as three bytes, and a byte that is no UTF-8 becomes a lone one: every
// sequence of UTF-16 code units has its bytes.
FuzzInput ReadInput(const uint8_t* data, size_t size);

}  // namespace contactlint
