// The cheap looks: what must be seen before another reading is worth its time.
#include "reading/reading.h"

#include <algorithm>
#include <utility>

#include "reading/decoded.h"
#include "reading/glued.h"
#include "reading/spoken.h"

namespace contactlint {
namespace {

constexpr char16_t kRightToLeftOverride = 0x202E;

// Escapes, or a long run of letters and digits in mixed case, which base64 has.
bool MayBeEncoded(const View& view) {
  size_t run = 0;
  bool upper = false;
  bool lower = false;
  for (size_t i = 0; i < view.text.size(); ++i) {
    const char c = view.text[i];
    if (c == '%' || c == '&' || c == '\\') {
      if (i + 2 < view.text.size() && view.text[i + 1] != ' ') return true;
    }
    const bool letter = c >= 'a' && c <= 'z';
    if (letter || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=') {
      if (letter) ((view.origins[i].marks & kUpperCase) != 0 ? upper : lower) = true;
      if (++run >= 12 && upper && lower) return true;
    } else {
      run = 0;
      upper = lower = false;
    }
  }
  return false;
}

// What a reversed identifier or request would give away.
bool MayBeReversed(std::u16string_view source, const View& view, const Tokens& tokens,
                   const Lexicon& lexicon) {
  if (source.find(kRightToLeftOverride) != std::u16string_view::npos) return true;
  constexpr MeaningSet kWorthHiding = MeaningSet(Meaning::k_service) | Meaning::k_provider |
                                      Meaning::k_n_email | Meaning::k_n_phone;
  std::string reversed;
  for (const Token& token : tokens.list) {
    if (token.meanings.Has(Meaning::k_reverse) || token.dress == kTurned) return true;
    if (token.kind != TokenKind::kWord || token.entry != nullptr) continue;
    const uint32_t length = token.span.end - token.span.begin;
    if (length < 5 || length > 16) continue;
    reversed.assign(view.text, token.span.begin, length);
    std::reverse(reversed.begin(), reversed.end());
    const Entry* entry = lexicon.Find(reversed);
    if (entry != nullptr && entry->whole && entry->meanings.Intersects(kWorthHiding)) return true;
  }
  return false;
}

bool MayBeRotated(const View& view) { return view.text.find("rot13") != std::string::npos ||
                                             view.text.find("rot 13") != std::string::npos; }

Reading Make(ReadingKind kind, View view, const Lexicon& lexicon) {
  Reading reading;
  reading.kind = kind;
  reading.view = std::move(view);
  reading.tokens = Tokenise(reading.view, lexicon);
  return reading;
}

}  // namespace

std::vector<Reading> ReadAll(std::u16string_view source, const Lexicon& lexicon) {
  std::vector<Reading> readings;
  readings.push_back(Make(ReadingKind::kLiteral, ReadLiteral(source), lexicon));
  const auto literal = [&]() -> const Reading& { return readings.front(); };
  if (literal().view.text.find(kSeam) != std::string::npos) {
    std::optional<View> glued = ReadGlued(literal().view, literal().tokens);
    if (glued) readings.push_back(Make(ReadingKind::kGlued, std::move(*glued), lexicon));
  }
  if (MayBeEncoded(literal().view)) {
    std::optional<View> decoded = ReadDecoded(literal().view, source, 0);
    if (decoded) readings.push_back(Make(ReadingKind::kDecoded, std::move(*decoded), lexicon));
  }
  if (MayBeReversed(source, literal().view, literal().tokens, lexicon)) {
    readings.push_back(Make(ReadingKind::kReversed, ReadReversed(literal().view), lexicon));
  }
  if (MayBeRotated(literal().view)) {
    readings.push_back(Make(ReadingKind::kRotated, ReadRot13(literal().view), lexicon));
  }
  for (size_t i = 0, n = readings.size(); i < n; ++i) {
    std::optional<View> spoken = ReadSpoken(readings[i].view, readings[i].tokens, lexicon);
    if (!spoken) continue;
    Reading reading = Make(readings[i].kind, std::move(*spoken), lexicon);
    if (reading.kind == ReadingKind::kLiteral) reading.kind = ReadingKind::kSpoken;
    reading.spoken = true;
    readings.push_back(std::move(reading));
  }
  return readings;
}

}  // namespace contactlint
