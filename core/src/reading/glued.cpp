// When does a seam part a word?
//
// When the message after it goes on with a sign that begins no message (`_uiux`, `@inbox.lv`,
// "dot com"), when the one before it ends with one ("jo at"), or when both are a single short word.
// A short message after a service's name or an introduction is joined by a space, so that "continue
// on ⏎ tele ⏎ gram" reads as one clause.
#include "reading/glued.h"

#include <vector>

namespace contactlint {
namespace {

constexpr MeaningSet kSpokenSign =
    MeaningSet(Meaning::k_sym_at) | Meaning::k_sym_dot | Meaning::k_sym_dash |
    Meaning::k_sym_underscore | Meaning::k_sym_slash;

bool IsJoint(char32_t symbol) {
  return symbol == '_' || symbol == '.' || symbol == '@' || symbol == '-' || symbol == '/' ||
         symbol == '#';
}

struct Message {
  size_t first = 0;
  size_t end = 0;  // tokens [first, end)
  size_t size() const { return end - first; }
};

// Tokens that a message begins with before its first gap.
size_t LeadingChunk(const std::vector<Token>& list, const Message& m) {
  size_t n = 1;
  while (m.first + n < m.end && list[m.first + n].gap == Gap::kNone) ++n;
  return n;
}

bool SaysOnlySigns(const std::vector<Token>& list, const Message& m) {
  bool sign = false;
  if (m.size() > 6) return false;
  for (size_t i = m.first; i < m.end; ++i) {
    constexpr MeaningSet kSmall = MeaningSet(Meaning::k_common) | Meaning::k_filler |
                                  Meaning::k_numand | Meaning::k_but;
    if (list[i].meanings.Intersects(kSpokenSign)) {
      sign = true;
    } else if (list[i].kind == TokenKind::kWord && !list[i].meanings.Intersects(kSmall)) {
      return false;
    }
  }
  return sign;
}

// "oh and the second half: @inbox.lv" after "jo.smith": the token at which the address goes on.
size_t AddressGoesOn(const std::vector<Token>& list, const Message& left, const Message& right) {
  bool shaped = false;
  for (size_t i = left.end;
       i-- > left.first && (i + 1 == left.end || list[i + 1].gap == Gap::kNone);) {
    shaped |= list[i].symbol == '.' || list[i].symbol == '_' || list[i].kind == TokenKind::kNumber;
  }
  if (!shaped || right.size() > 14) return 0;
  for (size_t i = right.first + 1; i + 2 < right.end; ++i) {
    if (list[i].symbol == '@' && list[i].gap != Gap::kNone && list[i + 1].gap == Gap::kNone &&
        list[i + 2].symbol == '.') {
      return i;
    }
  }
  return 0;
}

enum class Seam : char { kStays = kSeam, kSpace = ' ', kGone = 0 };

Seam Judge(const std::vector<Token>& list, const Message& left, const Message& right) {
  const Token& last = list[left.end - 1];
  const Token& next = list[right.first];
  const bool next_joint = next.kind == TokenKind::kSymbol && IsJoint(next.symbol) &&
                          right.size() > 1 && list[right.first + 1].gap == Gap::kNone &&
                          list[right.first + 1].kind != TokenKind::kSymbol;
  // "find me on insta" · "@jo.k": a name by itself, unless a provider follows.
  const bool named = next.symbol == '@' && last.entry != nullptr && left.size() > 2 &&
                     !(next_joint && list[right.first + 1].meanings.Has(Meaning::k_provider));
  if (named) return Seam::kStays;
  if (next_joint && last.kind != TokenKind::kSymbol) return Seam::kGone;
  const bool next_spoken =
      next.meanings.Intersects(kSpokenSign) && right.size() >= 2 && right.size() <= 8;
  if (next_spoken) return Seam::kSpace;
  const bool last_joint = last.kind == TokenKind::kSymbol && IsJoint(last.symbol) &&
                          last.symbol != '.' && last.symbol != '-' && left.size() > 1;
  if (last_joint && next.kind == TokenKind::kWord) return Seam::kGone;
  // "then the at sign" · "and gmail": small words and a sign, nothing else.
  if (SaysOnlySigns(list, right)) return Seam::kSpace;
  if (SaysOnlySigns(list, left) && right.size() <= 14) return Seam::kSpace;
  if (last.meanings.Has(Meaning::k_sym_at) && right.size() <= 4) return Seam::kSpace;
  const bool left_single = LeadingChunk(list, left) == left.size() && left.size() <= 3;
  const bool right_single = LeadingChunk(list, right) == right.size() && right.size() <= 3;
  if (left_single && right_single && last.kind == TokenKind::kWord &&
      next.kind == TokenKind::kWord) {
    return Seam::kGone;
  }
  constexpr MeaningSet kIntroduces = MeaningSet(Meaning::k_on) | Meaning::k_be | Meaning::k_n_id |
                                     Meaning::k_service | Meaning::k_n_email | Meaning::k_provider |
                                     Meaning::k_n_number;
  const bool introduces = last.meanings.Intersects(kIntroduces) || last.symbol == ':';
  if (introduces && right_single) return Seam::kSpace;
  return Seam::kStays;
}

}  // namespace

std::optional<View> ReadGlued(const View& view, const Tokens& tokens) {
  const std::vector<Token>& list = tokens.list;
  std::vector<Message> messages;
  for (size_t i = 0; i < list.size(); ++i) {
    if (i == 0 || list[i].gap == Gap::kMessage) messages.push_back({i, i});
    messages.back().end = i + 1;
  }
  View out;
  bool glued = false;
  uint32_t copied = 0;
  for (size_t m = 1; m < messages.size(); ++m) {
    Seam seam = Judge(list, messages[m - 1], messages[m]);
    size_t next = messages[m].first;
    if (const size_t at = AddressGoesOn(list, messages[m - 1], messages[m])) {
      seam = Seam::kGone;
      next = at;
    }
    if (seam == Seam::kStays) continue;
    glued = true;
    const uint32_t left = list[messages[m].first - 1].span.end;
    const uint32_t right = list[next].span.begin;
    out.text.append(view.text, copied, left - copied);
    out.origins.insert(out.origins.end(), view.origins.begin() + copied,
                       view.origins.begin() + left);
    if (seam == Seam::kSpace) {
      out.text.push_back(' ');
      out.origins.push_back(view.origins[left]);
    }
    copied = right;
  }
  if (!glued) return std::nullopt;
  out.text.append(view.text, copied, std::string::npos);
  out.origins.insert(out.origins.end(), view.origins.begin() + copied, view.origins.end());
  return out;
}

}  // namespace contactlint
