// The cheap looks: what must be seen before another reading is worth its time.
#include "reading/reading.h"

#include <algorithm>
#include <utility>

#include "reading/ascii.h"
#include "reading/capitals.h"
#include "reading/decoded.h"
#include "reading/gathered.h"
#include "reading/glued.h"
#include "reading/joined.h"
#include "reading/replaced.h"
#include "reading/solved.h"
#include "reading/spoken.h"
#include "reading/stacked.h"

namespace contactlint {
namespace {

constexpr char16_t kRightToLeftOverride = 0x202E;

// `" +` or `"]` in code that puts strings together.
bool IsCodeJoint(const std::string& text, uint32_t i) {
  if (!IsQuote(text[i]) || i + 2 >= text.size()) return false;
  const char next = text[i + 1] == ' ' ? text[i + 2] : text[i + 1];
  return next == '+' || (next == ']' && text[i + 2] == '.');
}

// A number, a sign, a single character, a Roman numeral: what rows that hide something are made of.
bool IsSmall(const View& view, const Token& token) {
  if (token.kind != TokenKind::kWord) return true;
  const std::string_view text = TextOf(view, token.span);
  if (text.size() == 1 || token.dress == kLeet) return true;
  if (text.size() > 4) return false;
  return static_cast<uint8_t>(text[0]) >= 0x80 ||
         text.find_first_not_of("ivxno") == std::string_view::npos;
}

// Six small things and more in a row: only there can anything be spaced or solved.
bool HasRow(const View& view, const Tokens& tokens) {
  constexpr size_t kRow = 6;
  size_t row = 0;
  for (const Token& token : tokens.list) {
    if (token.dress == kSpaced) return true;
    row = IsSmall(view, token) ? row + 1 : 0;
    if (row >= kRow) return true;
  }
  return false;
}

// A handful of lines, some of which are short.
bool HasStack(const View& view) {
  constexpr size_t kShort = 12;  // bytes
  size_t lines = 0;
  size_t begin = 0;
  for (size_t end = view.text.find('\n'); end != std::string::npos;
       end = view.text.find('\n', begin)) {
    lines = end - begin <= kShort ? lines + 1 : 0;
    if (lines >= 2) return true;
    begin = end + 1;
  }
  return false;
}

bool IsEscape(char c) { return c == '%' || c == '&' || c == '\\'; }

// Whether letters of both cases stand in the span.
bool IsMixedCase(const View& view, ViewSpan span) {
  bool upper = false;
  bool lower = false;
  for (uint32_t i = span.begin; i < span.end; ++i) {
    if (!IsFoldedLetter(view.text[i])) continue;
    ((view.origins[i].marks & kUpperCase) != 0 ? upper : lower) = true;
  }
  return upper && lower;
}

// Escapes, strings put together in code, a long word of hexadecimal digits, or one of letters and
// digits in mixed case, which base64 has.
bool MayBeEncoded(const View& view) {
  const std::string& text = view.text;
  if (HasMarkup(text)) return true;
  const uint32_t size = static_cast<uint32_t>(text.size());
  uint32_t begin = 0;  // of the run of base64's characters
  for (uint32_t i = 0; i <= size; ++i) {
    if (i < size && IsBase64(text[i])) continue;
    if (i - begin >= kLeastBase64 && IsMixedCase(view, {begin, i})) return true;
    if (i - begin >= kLeastHex && HexLength(std::string_view(text).substr(begin)) != 0) return true;
    begin = i + 1;
    if (i + 2 < size && IsEscape(text[i]) && text[i + 1] != ' ') return true;
    if (i < size && IsCodeJoint(text, i)) return true;
  }
  return false;
}

// What a reversed identifier or request would give away.
bool MayBeReversed(std::u16string_view source, const Tokens& tokens) {
  return source.find(kRightToLeftOverride) != std::u16string_view::npos ||
         std::any_of(tokens.list.begin(), tokens.list.end(), [](const Token& token) {
           return token.meanings.Has(Meaning::k_reverse) || token.dress == kTurned;
         });
}

bool MayBeRotated(const View& view) {
  return view.text.find("rot13") != std::string::npos ||
         view.text.find("rot 13") != std::string::npos;
}

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
  const bool row = HasRow(literal().view, literal().tokens);
  if (row) {
    std::optional<View> joined = ReadJoined(literal().view);
    if (joined) readings.push_back(Make(ReadingKind::kJoined, std::move(*joined), lexicon));
  }
  if (HasStack(literal().view)) {
    std::optional<View> stacked = ReadStacked(literal().view, literal().tokens);
    std::optional<View> joined = stacked ? ReadJoined(*stacked) : std::nullopt;
    for (std::optional<View>* view : {&stacked, &joined}) {
      if (*view) readings.push_back(Make(ReadingKind::kJoined, std::move(**view), lexicon));
    }
  }
  if (MayBeEncoded(literal().view)) {
    std::optional<View> decoded = ReadDecoded(literal().view, source, 0);
    if (decoded) readings.push_back(Make(ReadingKind::kDecoded, std::move(*decoded), lexicon));
  }
  if (MayBeReversed(source, literal().tokens)) {
    readings.push_back(Make(ReadingKind::kReversed, ReadReversed(literal().view), lexicon));
    const Reading& turned = readings.back();
    std::optional<View> glued = ReadGlued(turned.view, turned.tokens);
    if (glued) readings.push_back(Make(ReadingKind::kReversed, std::move(*glued), lexicon));
    std::optional<View> pieces = ReadReversedPieces(literal().view);
    if (pieces) readings.push_back(Make(ReadingKind::kReversed, std::move(*pieces), lexicon));
  }
  if (MayBeRotated(literal().view)) {
    readings.push_back(Make(ReadingKind::kRotated, ReadRot13(literal().view), lexicon));
  }
  const bool solvable = row || literal().tokens.meanings.Has(Meaning::k_reverse);
  for (std::optional<View> view :
       {solvable ? ReadSolved(literal().view, literal().tokens) : std::nullopt,
        ReadCapitals(literal().view, literal().tokens, lexicon),
        ReadGathered(literal().view, literal().tokens),
        ReadReplaced(literal().view, literal().tokens, lexicon)}) {
    if (view) readings.push_back(Make(ReadingKind::kSolved, std::move(*view), lexicon));
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
