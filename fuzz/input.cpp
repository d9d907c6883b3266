#include "input.h"

#include <utility>

namespace contactlint {
namespace {

constexpr uint8_t kMessageEnd = 0x1E;

Situation ReadSituation(uint8_t bits) {
  Situation situation;
  situation.stage = static_cast<Stage>(bits & 1);
  situation.account = static_cast<Account>(bits >> 1 & 1);
  situation.surface = static_cast<Surface>((bits >> 2 & 7) % 5);
  situation.sender = static_cast<Sender>(bits >> 5 & 1);
  return situation;
}

// Bytes of the UTF-8 sequence that `lead` begins; 1 when it begins none.
size_t SequenceLength(uint8_t lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 1;
}

void Append(uint32_t c, std::u16string& text) {
  if (c > 0xFFFF) {
    text += static_cast<char16_t>(0xD7C0 + (c >> 10));
    c = 0xDC00 + (c & 0x3FF);
  }
  text += static_cast<char16_t>(c);
}

// Appends the code point at `data`, where `size` > 0 bytes are left; returns the bytes it took.
size_t AppendNext(const uint8_t* data, size_t size, std::u16string& text) {
  if (data[0] < 0x80) {
    Append(data[0], text);
    return 1;
  }
  const size_t length = SequenceLength(data[0]);
  uint32_t c = length == 1 ? 0x110000 : data[0] & (0x7Fu >> length);
  for (size_t i = 1; i < length; ++i) {
    if (i == size || (data[i] & 0xC0) != 0x80) {
      c = 0x110000;
      break;
    }
    c = c << 6 | (data[i] & 0x3F);
  }
  if (c > 0x10FFFF) {
    Append(0xD800 + data[0], text);
    return 1;
  }
  Append(c, text);
  return length;
}

}  // namespace

FuzzInput ReadInput(const uint8_t* data, size_t size) {
  FuzzInput input;
  if (size < 2) return input;
  input.situation = ReadSituation(data[0]);
  const uint8_t caret = data[1];

  for (size_t i = 2; i < size;) {
    if (data[i] == kMessageEnd) {
      input.situation.history.push_back(std::exchange(input.text, {}));
      ++i;
    } else {
      i += AppendNext(data + i, size - i, input.text);
    }
  }
  if (caret != '.') input.situation.caret = static_cast<uint32_t>(caret * input.text.size() / 255);
  return input;
}

}  // namespace contactlint
