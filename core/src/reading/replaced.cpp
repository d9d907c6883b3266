// An announcement names what stands in the text and what it stands for, a few words apart:
// "replace # with @", "comma is dot", "put an at where the star is". A stand-in occurs outside its
// announcement, between the characters of an identifier.
#include "reading/replaced.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "reading/ascii.h"
#include "reading/utf8.h"
#include "reading/view_writer.h"

namespace contactlint {
namespace {

using List = std::vector<Token>;

constexpr size_t kReach = 7;  // tokens between a stand-in and what it stands for

// `stand_in` of the view is to be read as `sign`.
struct Replacement {
  std::string stand_in;
  char sign = 0;
  size_t first = 0;  // tokens [first, end) announce it
  size_t end = 0;
  size_t said = 0;   // the token that names the sign
};

class Finder {
 public:
  Finder(const View& view, const Tokens& tokens, const Lexicon& lexicon)
      : view_(view), list_(tokens.list), lexicon_(lexicon) {}

  std::vector<Replacement> Find() const {
    std::vector<Replacement> found;
    constexpr size_t kMost = 16;
    for (size_t i = 0; i < list_.size() && found.size() < kMost; ++i) {
      const bool link = list_[i].meanings.Has(Meaning::k_swap) ||
                        (list_[i].meanings.Has(Meaning::k_be) && IsAboutSigns(i));
      if (link) Around(i, found);
    }
    return found;
  }

 private:
  const Sense* SenseOf(const Token& token, Meaning meaning) const {
    if (token.entry == nullptr) return nullptr;
    const Sense* senses = lexicon_.Senses(*token.entry);
    for (int k = 0; k < token.entry->sense_count; ++k) {
      if (senses[k].meaning == meaning) return &senses[k];
    }
    return nullptr;
  }

  // Glued to words on both sides: used, not mentioned.
  bool IsInside(size_t i) const {
    return i > 0 && i + 1 < list_.size() && list_[i].gap == Gap::kNone &&
           list_[i + 1].gap == Gap::kNone && list_[i - 1].kind != TokenKind::kSymbol &&
           list_[i + 1].kind != TokenKind::kSymbol;
  }

  // The sign of an identifier that the token names or is; 0 for none.
  char SignAt(size_t i) const {
    const Token& token = list_[i];
    if (token.symbol == '@') return IsInside(i) ? 0 : '@';
    if (token.kind == TokenKind::kSymbol) return 0;
    if (token.meanings.Has(Meaning::k_sym_at)) return '@';
    if (token.meanings.Has(Meaning::k_sym_dot)) return '.';
    const Sense* mark = SenseOf(token, Meaning::k_mark);
    if (mark != nullptr && mark->value == '.') return '.';  // "dots"
    if (const Sense* digit = SenseOf(token, Meaning::k_digit)) {
      if (digit->value < 10) return static_cast<char>('0' + digit->value);
    }
    // A figure by itself: not the last one of an ISBN.
    const bool alone = i == 0 || token.gap != Gap::kNone || list_[i - 1].symbol == '=';
    if (token.kind == TokenKind::kNumber && token.span.end - token.span.begin == 1 && alone) {
      return view_.text[token.span.begin];
    }
    return 0;
  }

  // What could stand for a sign: a symbol, a symbol's name, a single letter that is no word.
  std::string StandInAt(size_t i) const {
    const Token& token = list_[i];
    if (const Sense* mark = SenseOf(token, Meaning::k_mark)) {
      return std::string(1, static_cast<char>(mark->value));
    }
    const std::string text(TextOf(view_, token.span));
    if (token.kind == TokenKind::kSymbol) {
      constexpr std::string_view kPunctuation = ".,:;!?()[]\"'@=>";
      return kPunctuation.find(text) == std::string_view::npos ? text : std::string();
    }
    return text.size() == 1 && IsFoldedLetter(text[0]) && text != "i" && text != "a"
               ? text
               : std::string();
  }

  // "comma is dot", "# = @": on both sides of the link, but for an article.
  bool IsAboutSigns(size_t i) const {
    bool sign = false;
    bool stand_in = false;
    for (size_t j = i - std::min<size_t>(i, 2); j < std::min(list_.size(), i + 4); ++j) {
      sign |= SignAt(j) == '@' || SignAt(j) == '.';
      stand_in |= j < i && !StandInAt(j).empty();
    }
    return sign && stand_in;
  }

  void Around(size_t link, std::vector<Replacement>& found) const {
    size_t first = link - std::min(link, kReach);
    size_t end = std::min(list_.size(), link + kReach);
    for (size_t j = link; j > first; --j) {
      if (list_[j].gap >= Gap::kLine) first = j;
    }
    for (size_t i = first; i < end; ++i) {
      std::string stand_in = StandInAt(i);
      if (stand_in.empty()) continue;
      for (size_t j = first; j < end; ++j) {
        const char sign = j == i ? 0 : SignAt(j);
        if (sign == 0 || (j < i ? i - j : j - i) > kReach) continue;
        found.push_back({stand_in, sign, std::min(i, j), std::max(i, j) + 1, j});
        break;
      }
    }
  }

  const View& view_;
  const List& list_;
  const Lexicon& lexicon_;
};

bool IsNameByte(char c) { return IsWordByte(c) || c == '.' || c == '_' || c == '-'; }

// Whether the stand-in at `at` parts two names, perhaps with spaces round it; digits are replaced
// anywhere in a word.
bool PartsNames(std::string_view text, size_t at, size_t length, char sign) {
  if (sign != '@' && sign != '.') {
    const bool before = at > 0 && (IsNameByte(text[at - 1]) || text[at - 1] == ' ');
    return before || (at + length < text.size() && IsNameByte(text[at + length]));
  }
  size_t left = at;
  while (left > 0 && text[left - 1] == ' ' && at - left < 2) --left;
  size_t right = at + length;
  while (right < text.size() && text[right] == ' ' && right - at - length < 2) ++right;
  return left > 0 && right < text.size() && IsNameByte(text[left - 1]) && IsNameByte(text[right]) &&
         (left == at) == (right == at + length);
}

}  // namespace

std::optional<View> ReadReplaced(const View& view, const Tokens& tokens, const Lexicon& lexicon) {
  constexpr MeaningSet kNamesSign =
      MeaningSet(Meaning::k_swap) | Meaning::k_sym_at | Meaning::k_sym_dot | Meaning::k_mark;
  if (!tokens.meanings.Intersects(kNamesSign) && view.text.find('@') == std::string::npos) {
    return std::nullopt;
  }
  const std::vector<Replacement> replacements = Finder(view, tokens, lexicon).Find();
  if (replacements.empty()) return std::nullopt;
  const std::string_view text = view.text;
  ViewWriter out(view);
  uint32_t kept = 0;
  bool replaced = false;
  for (size_t i = 0; i < text.size(); ++i) {
    for (const Replacement& r : replacements) {
      const ViewSpan announcement = {tokens.list[r.first].span.begin,
                                     tokens.list[r.end - 1].span.end};
      // "X is 7: 0X…": the figure that is announced begins no number.
      const ViewSpan said = tokens.list[r.said].span;
      if (i == said.begin && kept <= said.begin && IsDigit(r.sign)) {
        out.Keep({kept, said.begin});
        out.Put("=", said);
        kept = said.end;
        i = kept - 1;
        break;
      }
      if (i >= announcement.begin && i < announcement.end) continue;
      const size_t length = r.stand_in.size();
      if (text.compare(i, length, r.stand_in) != 0) continue;
      if (!PartsNames(text, i, length, r.sign)) continue;
      uint32_t begin = static_cast<uint32_t>(i);
      uint32_t end = static_cast<uint32_t>(i + length);
      if (r.sign == '@' || r.sign == '.') {
        while (begin > kept && text[begin - 1] == ' ') --begin;
        while (end < text.size() && text[end] == ' ') ++end;
      }
      out.Keep({kept, begin});
      out.Put({&r.sign, 1}, {static_cast<uint32_t>(i), static_cast<uint32_t>(i + length)});
      kept = end;
      i = end - 1;
      replaced = true;
      break;
    }
  }
  if (!replaced) return std::nullopt;
  out.Keep({kept, static_cast<uint32_t>(text.size())});
  return out.Written();
}

}  // namespace contactlint
