// Names of brands and of code have capitals in their middle, too ("iPhone", "userAtHome"): a sign is
// written in capitals throughout, with small letters on both sides, and one of them is an at sign.
#include "reading/capitals.h"

#include <string_view>
#include <vector>

#include "reading/view_writer.h"

namespace contactlint {
namespace {

struct Sign {
  ViewSpan span;
  char sign = 0;
};

bool IsUpper(const View& view, uint32_t i) { return (view.origins[i].marks & kUpperCase) != 0; }

char SignOf(const Lexicon& lexicon, std::string_view word) {
  const Entry* entry = lexicon.Find(word);
  if (entry == nullptr || !entry->whole) return 0;
  if (entry->meanings.Has(Meaning::k_sym_at)) return '@';
  if (entry->meanings.Has(Meaning::k_sym_dot)) return '.';
  if (entry->meanings.Has(Meaning::k_sym_underscore)) return '_';
  if (entry->meanings.Has(Meaning::k_sym_dash)) return '-';
  return 0;
}

// The signs in the word, in their order; nothing without an at sign.
std::vector<Sign> SignsIn(const View& view, ViewSpan word, const Lexicon& lexicon) {
  std::vector<Sign> signs;
  bool at = false;
  for (uint32_t begin = word.begin + 1; begin < word.end; ++begin) {
    if (!IsUpper(view, begin) || IsUpper(view, begin - 1)) continue;
    uint32_t end = begin + 1;
    while (end < word.end && IsUpper(view, end)) ++end;
    const char sign =
        end < word.end && end > begin + 1 ? SignOf(lexicon, TextOf(view, {begin, end})) : '\0';
    if (sign != 0) signs.push_back({{begin, end}, sign});
    at |= sign == '@';
    begin = end;
  }
  return at ? signs : std::vector<Sign>{};
}

}  // namespace

std::optional<View> ReadCapitals(const View& view, const Tokens& tokens, const Lexicon& lexicon) {
  constexpr uint32_t kLeast = 8;  // bytes of a word that holds a name, a sign and a domain
  ViewWriter out(view);
  uint32_t kept = 0;
  for (const Token& token : tokens.list) {
    if (token.kind != TokenKind::kWord || token.span.end - token.span.begin < kLeast) continue;
    for (const Sign& sign : SignsIn(view, token.span, lexicon)) {
      out.Keep({kept, sign.span.begin});
      out.Put({&sign.sign, 1}, sign.span);
      kept = sign.span.end;
    }
  }
  if (kept == 0) return std::nullopt;
  out.Keep({kept, static_cast<uint32_t>(view.text.size())});
  return out.Written();
}

}  // namespace contactlint
