#include "recognisers/value_text.h"

#include "reading/ascii.h"

namespace contactlint {

std::string ValueText(const View& view, ViewSpan span, std::u16string_view source) {
  std::string out(TextOf(view, span));
  for (uint32_t b = span.begin; b < span.end; ++b) {
    const Origin& origin = view.origins[b];
    const char c = view.text[b];
    const bool capital = (origin.marks & kUpperCase) != 0 && IsFoldedLetter(c);
    if (capital && origin.start < source.size()) out[b - span.begin] = static_cast<char>(c - 32);
  }
  return out;
}

}  // namespace contactlint
