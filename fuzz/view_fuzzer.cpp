// Every reading of any text knows where it came from.
#include <cstdint>
#include <string_view>
#include <vector>

#include "input.h"
#include "reading/reading.h"
#include "require.h"
#include "tool/utf.h"

namespace contactlint {
namespace {

bool IsCharacterBorder(std::u16string_view source, uint32_t offset) {
  return offset == 0 || offset == source.size() || !IsLowSurrogate(source[offset]) ||
         !IsHighSurrogate(source[offset - 1]);
}

bool IsContinuation(char byte) { return (byte & 0xC0) == 0x80; }

// Whether the view says the characters of the source in their order: all do that neither turn it
// round nor put something in another place.
bool KeepsOrder(const Reading& reading) {
  return reading.kind != ReadingKind::kReversed && reading.kind != ReadingKind::kSolved;
}

void RequireOrigins(const Reading& reading, std::u16string_view source) {
  const View& view = reading.view;
  Require(view.origins.size() == view.text.size(), "every byte of a view has an origin");
  for (size_t i = 0; i < view.text.size(); ++i) {
    const Origin& origin = view.origins[i];
    Require(origin.start < origin.end, "an origin holds something");
    Require(origin.end <= source.size(), "an origin lies in the source");
    Require(IsCharacterBorder(source, origin.start) && IsCharacterBorder(source, origin.end),
            "an origin splits no character");
    if (i == 0) continue;
    const Origin& before = view.origins[i - 1];
    if (IsContinuation(view.text[i])) {
      Require(origin.start == before.start && origin.end == before.end,
              "the bytes of one character came from one place");
    } else if (KeepsOrder(reading)) {
      Require(origin.start >= before.start && origin.end >= before.end,
              "a view that keeps the order never steps back");
    }
  }
}

void RequireTokens(const Reading& reading, std::u16string_view source) {
  const View& view = reading.view;
  uint32_t end = 0;
  for (const Token& token : reading.tokens.list) {
    Require(token.span.begin < token.span.end, "a token holds something");
    Require(token.span.begin >= end, "tokens stand one behind the other");
    end = token.span.end;
    Require(end <= view.text.size(), "a token lies in its view");
    Require(!IsContinuation(view.text[token.span.begin]) &&
                (end == view.text.size() || !IsContinuation(view.text[end])),
            "a token splits no character");
    Require(token.respelt < static_cast<int32_t>(reading.tokens.respelt.size()),
            "a token that was spelt has its word");
    const SourceSpan span = SourceOf(view, token.span);
    Require(span.start < span.end && span.end <= source.size(), "a token came from the source");
  }
}

}  // namespace
}  // namespace contactlint

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace contactlint;
  static const Lexicon lexicon;
  const std::u16string text = ReadInput(data, size).text;
  const std::vector<Reading> readings = ReadAll(text, lexicon);
  Require(readings.front().kind == ReadingKind::kLiteral, "the first view is the literal one");
  for (const Reading& reading : readings) {
    Require(Utf16FromUtf8(reading.view.text).has_value(), "a view is valid UTF-8");
    RequireOrigins(reading, text);
    RequireTokens(reading, text);
  }
  return 0;
}
