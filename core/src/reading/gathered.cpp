// Only what is announced is gathered: every text has first letters and figures.
//
// Gathered letters are put where the service is named ("my skype: take the initials of …" reads "my
// skype: mirko"), so that the rules for handles see the two together; gathered figures stand one by
// one after their announcement, as dictated ones do.
#include "reading/gathered.h"

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

constexpr size_t kLeastLetters = 4;
constexpr int kMostAnnouncements = 4;
constexpr size_t kLeastFigures = 7;

// What is gathered: pieces of the view in their order.
using Pieces = std::vector<ViewSpan>;

// A token of figures, digit by digit.
void AddFigures(const Token& token, Pieces& pieces) {
  for (uint32_t b = token.span.begin; b < token.span.end; ++b) pieces.push_back({b, b + 1});
}

class Gatherer {
 public:
  Gatherer(const View& view, const Tokens& tokens) : view_(view), list_(tokens.list) {}

  std::optional<View> Gather() {
    int announcements = 0;
    for (size_t i = 0; i < list_.size() && announcements < kMostAnnouncements; ++i) {
      if (list_[i].meanings.Has(Meaning::k_firsts)) {
        ++announcements;
        Pieces pieces = FirstsAfter(i);
        if (pieces.size() < kLeastLetters) pieces = FirstsBefore(i);
        if (pieces.size() >= kLeastLetters) return Write(i, pieces);
      }
    }
    return std::nullopt;
  }

 private:
  bool IsFigures(const Pieces& pieces) const { return IsDigit(view_.text[pieces.front().begin]); }

  // The first signs of the lines whose first tokens are given: figures if most have them, else
  // letters.
  Pieces FirstsOf(const std::vector<size_t>& lines) const {
    const auto figures = static_cast<size_t>(std::count_if(
        lines.begin(), lines.end(),
        [&](size_t line) { return list_[line].kind == TokenKind::kNumber; }));
    Pieces pieces;
    for (size_t line : lines) {
      const Token& token = list_[line];
      if (figures * 2 > lines.size()) {
        if (token.kind == TokenKind::kNumber) AddFigures(token, pieces);
      } else if (token.kind == TokenKind::kWord) {
        const uint32_t begin = token.span.begin;
        pieces.push_back({begin, begin + Utf8At(view_.text, begin).length});
      } else if (token.symbol == '@' || token.symbol == '.' || token.symbol == '_') {
        // "@inbox.lv" goes on with what was gathered, as it stands.
        size_t end = line + 1;
        while (end < list_.size() && list_[end].gap == Gap::kNone) ++end;
        pieces.push_back({token.span.begin, list_[end - 1].span.end});
      }
    }
    return figures * 2 > lines.size() && pieces.size() < kLeastFigures ? Pieces{} : pieces;
  }

  // The first words of the lines after the announcement's; else the words after its colon.
  Pieces FirstsAfter(size_t announcement) const {
    std::vector<size_t> lines;
    for (size_t i = announcement + 1; i < list_.size(); ++i) {
      if (list_[i].gap >= Gap::kLine) lines.push_back(WithoutBullet(i));
    }
    if (lines.size() >= kLeastLetters) return FirstsOf(lines);
    size_t colon = announcement;
    while (colon < list_.size() && list_[colon].symbol != ':' && list_[colon].gap < Gap::kLine) {
      ++colon;
    }
    std::vector<size_t> words;
    for (size_t i = colon + 1; i < list_.size(); ++i) {
      const Token& token = list_[i];
      if (token.kind != TokenKind::kSymbol && (token.gap != Gap::kNone || i == colon + 1)) {
        words.push_back(i);
      }
      if (token.symbol == '.' && i + 1 < list_.size() && list_[i + 1].gap != Gap::kNone) break;
    }
    return FirstsOf(words);
  }

  // The announcement comes last: the lines before its own.
  Pieces FirstsBefore(size_t announcement) const {
    size_t end = announcement;
    while (end > 0 && list_[end].gap < Gap::kLine) --end;
    std::vector<size_t> lines;
    for (size_t i = 0; i < end; ++i) {
      if (i == 0 || list_[i].gap >= Gap::kLine) lines.push_back(WithoutBullet(i));
    }
    return FirstsOf(lines);
  }

  size_t WithoutBullet(size_t line) const {
    const char32_t s = list_[line].symbol;
    const bool bullet = s == '-' || s == '*' || s == 0x2022 || s == 0xB7 || s == 0x2013;
    const bool more = line + 1 < list_.size() && list_[line + 1].gap < Gap::kLine;
    return bullet && more ? line + 1 : line;
  }

  View Write(size_t announcement, const Pieces& pieces) const {
    const auto size = static_cast<uint32_t>(view_.text.size());
    ViewWriter out(view_);
    const bool figures = IsFigures(pieces);
    size_t place = announcement;
    if (!figures) {
      while (place > 0 && !list_[place].meanings.Has(Meaning::k_service)) --place;
      if (!list_[place].meanings.Has(Meaning::k_service)) place = announcement;
    }
    const ViewSpan before = {0, list_[place].span.end};
    out.Keep(before);
    out.Put(figures ? " " : ": ", list_[place].span);
    for (const ViewSpan& piece : pieces) {
      out.Keep(piece);
      if (figures) out.Put(" ", piece);
    }
    if (!figures) ProviderFor(pieces, out);
    out.Put(figures ? " " : "\n", list_[place].span);
    // What follows the last piece may say what it is: "This is my Porto phone."
    const uint32_t rest = std::max(pieces.back().end, list_[place].span.end);
    out.Keep({rest, size});
    return out.Written();
  }

  // "… and the rest is gmail": the domain that the text names.
  void ProviderFor(const Pieces& pieces, ViewWriter& out) const {
    const ViewSpan last = pieces.back();
    if (view_.text[last.begin] == '@') return;
    for (const Token& token : list_) {
      if (!token.meanings.Has(Meaning::k_provider) || token.span.begin >= last.end) continue;
      out.Put(" at ", last);
      out.Keep(token.span);
      return;
    }
  }

  const View& view_;
  const List& list_;
};

}  // namespace

std::optional<View> ReadGathered(const View& view, const Tokens& tokens) {
  if (!tokens.meanings.Has(Meaning::k_firsts)) return std::nullopt;
  return Gatherer(view, tokens).Gather();
}

}  // namespace contactlint
