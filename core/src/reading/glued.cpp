// When does a seam part a word?
//
// When the message after it goes on with a sign that begins no message (`_uiux`, `@inbox.lv`,
// "dot com"), when the one before it ends with one ("jo at"), or when both are a single short word.
// A short message after a service's name or an introduction is joined by a space, so that "continue
// on ⏎ tele ⏎ gram" reads as one clause; so is one that names a channel after a message that ends
// with a word after which something must come ("what's your ⏎ email?").
#include "reading/glued.h"

#include <algorithm>
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

// One chunk that may be a piece of a word: several words without a space are a sentence of a script
// that has none.
bool IsSingle(const std::vector<Token>& list, const Message& m) {
  if (LeadingChunk(list, m) != m.size() || m.size() > 3) return false;
  const auto is_word = [](const Token& token) { return token.kind == TokenKind::kWord; };
  return m.size() == 1 || !std::all_of(list.begin() + static_cast<long>(m.first),
                                       list.begin() + static_cast<long>(m.end), is_word);
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

bool IsLoneJoint(const std::vector<Token>& list, const Message& m) {
  return m.size() == 1 && list[m.first].kind == TokenKind::kSymbol && IsJoint(list[m.first].symbol);
}

// A few words with a dot among them.
bool SaysDomain(const std::vector<Token>& list, const Message& m) {
  if (m.size() > 4) return false;
  for (size_t i = m.first; i < m.end; ++i) {
    const bool dot = list[i].symbol == '.' && i + 1 < m.end && list[i + 1].gap == Gap::kNone;
    if (dot || list[i].meanings.Has(Meaning::k_sym_dot)) return true;
  }
  return false;
}

// "and it is on gmail", not "gmail is down".
bool BeginsWithProvider(const std::vector<Token>& list, const Message& m) {
  for (size_t i = m.first; i < m.end && i < m.first + 3; ++i) {
    if (list[i].meanings.Has(Meaning::k_provider)) {
      return i + 1 == m.end || !list[i + 1].meanings.Has(Meaning::k_be);
    }
  }
  return false;
}

// "the rest of it: @inbox.lv" after "jo.smith": the token at which the address goes on.
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

// "could you give me" · "your mail", "can we move" · "to whatsapp": nobody ends a sentence so, and
// what was lacking names a way to talk.
bool IsClauseOpen(const std::vector<Token>& list, const Message& left, const Message& right) {
  constexpr size_t kMost = 12;  // tokens of either message
  constexpr MeaningSet kChannel = MeaningSet(Meaning::k_n_email) | Meaning::k_n_phone |
                                  Meaning::k_n_contact | Meaning::k_n_messenger |
                                  Meaning::k_n_number | Meaning::k_n_id | Meaning::k_service;
  constexpr MeaningSet kOpens = MeaningSet(Meaning::k_your) | Meaning::k_what | Meaning::k_be |
                                Meaning::k_on | Meaning::k_to | Meaning::k_v_give |
                                Meaning::k_v_need | Meaning::k_me | Meaning::k_can |
                                Meaning::k_self;
  constexpr MeaningSet kGoesOn = MeaningSet(Meaning::k_on) | Meaning::k_to | Meaning::k_your |
                                 Meaning::k_aim;
  if (left.size() > kMost || right.size() > kMost) return false;
  const Token& last = list[left.end - 1];
  if (last.kind != TokenKind::kWord) return false;
  const auto names = [&](const Message& message, MeaningSet meanings) {
    return std::any_of(list.begin() + static_cast<long>(message.first),
                       list.begin() + static_cast<long>(message.end),
                       [&](const Token& token) { return token.meanings.Intersects(meanings); });
  };
  // "tu correo" · "cuál es": what is asked for comes first.
  const auto only_asks = [&] {
    constexpr MeaningSet kAsks = MeaningSet(Meaning::k_what) | Meaning::k_be | Meaning::k_please |
                                 Meaning::k_can;
    return right.size() <= 3 && names(right, MeaningSet(Meaning::k_what) | Meaning::k_please) &&
           std::all_of(list.begin() + static_cast<long>(right.first),
                       list.begin() + static_cast<long>(right.end), [&](const Token& token) {
                         return token.kind == TokenKind::kSymbol ||
                                token.meanings.Intersects(kAsks);
                       });
  };
  if (last.meanings.Intersects(kChannel) && names(left, Meaning::k_your)) return only_asks();
  const bool opens = last.meanings.Intersects(kOpens) ||
                     list[right.first].meanings.Intersects(kGoesOn);
  // "the best way" · "to get hold of you"
  const bool reaches = names(right, Meaning::k_v_contact) && names(right, Meaning::k_you);
  return opens && (reaches || names(right, kChannel));
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
  // "now an at sign" · "and gmail": small words and a sign, nothing else.
  if (SaysOnlySigns(list, right)) return Seam::kSpace;
  if (SaysOnlySigns(list, left) && (right.size() <= 2 || SaysDomain(list, right) ||
                                    BeginsWithProvider(list, right))) {
    return Seam::kSpace;
  }
  const bool left_single = IsSingle(list, left);
  const bool right_single = IsSingle(list, right);
  // "jo at" · "inbox dot lv", not "I was at" · "the fair is on"
  if (last.meanings.Has(Meaning::k_sym_at) && (right_single || SaysDomain(list, right))) {
    return Seam::kSpace;
  }
  // "jo" · "." · "k" · "@" · "inbox"
  if (IsLoneJoint(list, right) && LeadingChunk(list, left) == left.size()) return Seam::kGone;
  if (IsLoneJoint(list, left) && LeadingChunk(list, right) == right.size()) return Seam::kGone;
  constexpr MeaningSet kIntroduces = MeaningSet(Meaning::k_on) | Meaning::k_be | Meaning::k_n_id |
                                     Meaning::k_service | Meaning::k_n_email | Meaning::k_provider |
                                     Meaning::k_n_number;
  const bool introduces = last.meanings.Intersects(kIntroduces) || last.symbol == ':';
  if (IsClauseOpen(list, left, right)) return Seam::kSpace;
  // "tele" · "gram": a short name may be a piece of a longer one. "linkedin" · "pinterest"
  // is a list.
  const bool whole = next.meanings.Has(Meaning::k_service) && next.span.end - next.span.begin > 4;
  const bool pieces = left_single && right_single && last.kind == TokenKind::kWord &&
                      next.kind == TokenKind::kWord && !whole;
  if (pieces && (!introduces || last.meanings.Has(Meaning::k_service))) return Seam::kGone;
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
