// Which words are signs?
//
// "at", "dot" and their kin are ordinary words too, so a bare one is read as a sign only where a
// sign could stand: an at before a provider or before a name with a dot after it, a dot between two
// words. One in brackets is a sign always. The reading is only looked at by the rules for
// identifiers, so a sign too many costs nothing but time.
#include "reading/spoken.h"

#include <algorithm>
#include <string>
#include <vector>

#include "gazetteer/services.h"

namespace contactlint {
namespace {

using Signs = std::vector<char>;  // for each token: the sign it is read as, 0: itself, ' ': nothing

constexpr char kNothing = ' ';

char SignOf(MeaningSet meanings) {
  if (meanings.Has(Meaning::k_sym_at)) return '@';
  if (meanings.Has(Meaning::k_sym_dot)) return '.';
  if (meanings.Has(Meaning::k_sym_underscore)) return '_';
  if (meanings.Has(Meaning::k_sym_slash)) return '/';
  if (meanings.Has(Meaning::k_sym_colon)) return ':';
  if (meanings.Has(Meaning::k_sym_plus)) return '+';
  if (meanings.Has(Meaning::k_sym_dash)) return '-';
  return 0;
}

bool IsSign(char32_t symbol) {
  return symbol == '@' || symbol == '.' || symbol == '_' || symbol == '-' || symbol == '/' ||
         symbol == ':' || symbol == '+';
}

// Pictures of mail stand for the sign: "jo ✉ inbox . lv".
bool IsMail(char32_t symbol) {
  return symbol == 0x2709 || (symbol >= 0x1F4E7 && symbol <= 0x1F4E9) || symbol == 0x1F4EC;
}

// What closes after `open`: its bracket's other half, else the sign itself ("#at#", "•dot•").
char32_t ClosingOf(char32_t open) {
  switch (open) {
    case '(': return ')';
    case '[': return ']';
    case '{': return '}';
    case '<': return '>';
    case 0xAB: return 0xBB;      // «»
    case 0x2039: return 0x203A;  // ‹›
    case 0x201C: return 0x201D;  // “”
    case 0x201E: return 0x201D;  // „”
    case 0x27E8: return 0x27E9;  // ⟨⟩
    case 0x3008: return 0x3009;  // 〈〉
    case 0x300A: return 0x300B;  // 《》
    case 0x300C: return 0x300D;  // 「」
    case 0x3010: return 0x3011;  // 【】
    case ',': case '.': case '@': case '?': case ')': case ']': case '}': case '>': return 0;
    default: return open;
  }
}

class Speaker {
 public:
  Speaker(const View& view, const Tokens& tokens, const Lexicon& lexicon)
      : view_(view), list_(tokens.list), tokens_(tokens), lexicon_(lexicon) {}

  std::optional<View> Read() {
    signs_.assign(list_.size(), 0);
    dot_before_.assign(list_.size(), false);
    for (size_t i = 0; i < list_.size(); ++i) {
      if (signs_[i] == 0) Bracketed(i);
    }
    for (size_t i = 0; i < list_.size(); ++i) {
      if (signs_[i] == 0) Bare(i);
    }
    SpellOut();
    Attach();
    if (!dressed_) return std::nullopt;
    return Build();
  }

 private:
  bool IsNameAt(size_t i) const {
    return i < list_.size() && list_[i].kind != TokenKind::kSymbol && list_[i].gap < Gap::kLine;
  }
  bool Has(size_t i, Meaning meaning) const {
    return i < list_.size() && list_[i].meanings.Has(meaning);
  }
  bool IsSureProvider(size_t i) const {
    return Has(i, Meaning::k_provider) && lexicon_.IsSure(*list_[i].entry, Meaning::k_provider);
  }
  bool IsSymbolAt(size_t i, char32_t symbol) const {
    return i < list_.size() && list_[i].kind == TokenKind::kSymbol && list_[i].symbol == symbol;
  }

  // An ending said with its dot: "dot com" is one phrase of the tables.
  bool IsDottedEnding(size_t i) const {
    return Has(i, Meaning::k_tld) && list_[i].kind == TokenKind::kWord &&
           TextOf(view_, list_[i].span).find(' ') != std::string_view::npos;
  }

  // `[at]`, `(dot)`, `{ @ }`, `*at*`, and `(a)` where only an at can be meant.
  void Bracketed(size_t i) {
    const Token& open = list_[i];
    if (open.kind != TokenKind::kSymbol || i + 2 >= list_.size()) return;
    const char32_t closing = ClosingOf(open.symbol);
    if (closing == 0) return;
    if (!IsSymbolAt(i + 2, closing)) {
      if (BracketedLetters(i, closing)) return;
      BracketedFiller(i, closing);
      return;
    }
    const Token& inner = list_[i + 1];
    if (inner.gap >= Gap::kLine || list_[i + 2].gap >= Gap::kLine) return;
    char sign = 0;
    if (inner.kind == TokenKind::kSymbol) {
      if (IsSign(inner.symbol) && closing != inner.symbol)
        sign = static_cast<char>(inner.symbol);
    } else {
      sign = SignOf(inner.meanings);
      // "jo(remove this)@inbox.lv": a filler goes with its brackets.
      const bool left_out = inner.meanings.Has(Meaning::k_filler) || AtFollows(i + 2);
      const bool filler = left_out && sign == 0 && i > 0 &&
                          open.gap == Gap::kNone && closing != '\'' && closing != '"';
      if (filler) {
        signs_[i] = signs_[i + 1] = signs_[i + 2] = kNothing;
        dressed_ = true;
        return;
      }
      const std::string_view text = ReadText(view_, tokens_, inner);
      if (sign == 0 && (text == "a" || text == "et")) sign = '@';
      const bool dot = text == "d" || text == "p" || text == "period" || text == "point";
      if (sign == 0 && dot) sign = '.';
      if (sign == 0 && StandsForAt(i, i + 2)) sign = '@';
      // Quotes and hyphens are light brackets: not round words that are words as well.
      if ((closing == '"' || closing == '\'') && sign != 0 && sign != '@' && sign != '.') sign = 0;
    }
    if (sign == 0) return;
    if (i == 0 && sign != '@' && sign != '/') return;
    signs_[i] = kNothing;
    signs_[i + 1] = sign;
    signs_[i + 2] = kNothing;
    dressed_ = true;
  }

  // "jo.k (snail) gmail.com": whatever the brackets from `open` to `close` hold, between the name of
  // a mailbox and a provider's domain it is the sign.
  bool StandsForAt(size_t open, size_t close) const {
    return open > 0 && IsShapedBefore(open) && IsSureProvider(close + 1) &&
           AfterDot(close + 1) != 0;
  }

  // Whether an at sign is glued to the bracket that closes at `i`, and a name to it: what stands in
  // the brackets is in the middle of an address.
  bool AtFollows(size_t i) const {
    return IsSymbolAt(i + 1, '@') && list_[i].gap == Gap::kNone && list_[i + 1].gap == Gap::kNone &&
           IsNameAt(i + 2) && list_[i + 2].gap == Gap::kNone;
  }

  // "( a t )", "{d o t}": a sign spelt letter by letter.
  bool BracketedLetters(size_t open, char32_t closing) {
    constexpr size_t kMostLetters = 5;
    std::string word;
    size_t i = open + 1;
    for (; i < list_.size() && i <= open + kMostLetters && list_[i].kind == TokenKind::kWord; ++i) {
      if (list_[i].span.end - list_[i].span.begin != 1 || list_[i].gap >= Gap::kLine) return false;
      word.append(TextOf(view_, list_[i].span));
    }
    const Entry* entry = word.size() < 2 ? nullptr : lexicon_.Find(word);
    const char sign = entry == nullptr ? '\0' : SignOf(entry->meanings);
    if (sign == 0 || open == 0 || !IsSymbolAt(i, closing)) return false;
    std::fill(signs_.begin() + static_cast<ptrdiff_t>(open),
              signs_.begin() + static_cast<ptrdiff_t>(i) + 1, kNothing);
    signs_[open + 1] = sign;
    dressed_ = true;
    return true;
  }

  // "jo(take this part out)@inbox.lv": words in brackets inside something glued, one of them a
  // filler.
  void BracketedFiller(size_t open, char32_t closing) {
    constexpr size_t kMostWords = 6;
    if (open == 0 || closing == '\'' || closing == '"') return;
    bool filler = false;
    size_t i = open + 1;
    for (; i < list_.size() && i <= open + kMostWords && list_[i].kind == TokenKind::kWord; ++i) {
      if (list_[i].gap >= Gap::kLine) return;
      filler |= list_[i].meanings.Has(Meaning::k_filler);
    }
    const bool at = IsSymbolAt(i, closing) && StandsForAt(open, i);
    const bool inside = list_[open].gap == Gap::kNone && (filler || AtFollows(i));
    if (!IsSymbolAt(i, closing) || !(at || inside)) return;
    std::fill(signs_.begin() + static_cast<ptrdiff_t>(open),
              signs_.begin() + static_cast<ptrdiff_t>(i) + 1, kNothing);
    if (at) signs_[open + 1] = '@';
    dressed_ = true;
  }

  // One past the dot after the name at `i`; 0 if no dot follows it.
  size_t AfterDot(size_t i) const {
    if (!IsNameAt(i)) return 0;
    size_t next = i + 1;
    bool after_joint = false;
    for (int parts = 0; parts < 8 && next < list_.size(); ++parts) {
      if (list_[next].gap >= Gap::kLine) return 0;
      if (signs_[next] == kNothing) {
        ++next;
        continue;
      }
      if (IsDottedEnding(next)) return next;
      if (signs_[next] == '.' || Has(next, Meaning::k_sym_dot)) return next + 1;
      if (IsSymbolAt(next, '.')) return IsNameAt(next + 1) ? next + 1 : 0;
      const bool joint = IsSymbolAt(next, '-') || signs_[next] == '-' ||
                         Has(next, Meaning::k_sym_dash);
      if (!joint && (list_[next].kind == TokenKind::kSymbol ||
                     (list_[next].gap != Gap::kNone && !after_joint))) {
        return 0;
      }
      after_joint = joint;
      ++next;
    }
    return 0;
  }

  // One past the signs that are read as nothing from `i` on.
  size_t PastNothing(size_t i) const {
    while (i < list_.size() && signs_[i] == kNothing) ++i;
    return i;
  }

  // Whether the dotted name at `i` is a mailbox and no domain, for its own at sign follows: "reach
  // me at jo.k at inbox dot lv".
  bool IsMailbox(size_t i) const {
    for (size_t part = AfterDot(i); part != 0; part = AfterDot(i)) i = part;
    while (IsNameAt(i + 1) && list_[i + 1].gap == Gap::kNone) ++i;
    i = PastNothing(i + 1);
    if (i >= list_.size() || list_[i].gap >= Gap::kLine) return false;
    const bool at = signs_[i] == '@' || IsSymbolAt(i, '@') || Has(i, Meaning::k_sym_at);
    const size_t domain = PastNothing(i + 1);
    return at && (IsSureProvider(domain) || AfterDot(domain) != 0);
  }

  void Bare(size_t i) {
    const Token& token = list_[i];
    const bool first = i == 0 || token.gap >= Gap::kLine;
    if (token.kind == TokenKind::kSymbol) {
      BareSymbol(i);
      return;
    }
    const bool stylised_a = token.gap != Gap::kNone && TextOf(view_, token.span) == "a" &&
                            (MarksIn(view_, token.span) & kStylisedMark) != 0;
    if (IsDottedEnding(i) && i > 0 && token.gap < Gap::kLine &&
        list_[i - 1].kind == TokenKind::kWord) {
      dot_before_[i] = true;
      dressed_ = true;
      return;
    }
    const char sign = stylised_a ? '@' : SignOf(token.meanings);
    if (sign == 0 || (i + 1 < list_.size() && !IsNameAt(i + 1) && signs_[i + 1] != kNothing &&
                      !(sign == '/' || sign == ':'))) {
      return;
    }
    if (sign == '@') {
      if (NamesServer(i)) {
        signs_[i] = '@';
        dressed_ = true;
      }
      if (first) return;
      const std::string_view next = i + 1 < list_.size() ? TextOf(view_, list_[i + 1].span) : "";
      if (next == "www" || next == "http" || next == "https") return;
      const size_t after = AfterDot(i + 1);
      const bool provider = IsSureProvider(i + 1);
      const bool domain = after != 0 && IsNameAt(after);
      if (!provider && (!domain || IsMailbox(i + 1))) return;
      signs_[i] = '@';
      dressed_ = true;
      return;
    }
    if (first && sign != '/') return;
    const bool after_name = i > 0 && (IsNameAt(i - 1) || signs_[i - 1] == kNothing ||
                                      (list_[i - 1].kind == TokenKind::kWord));
    if (!after_name || i + 1 >= list_.size()) return;
    if (sign == '.' && list_[i - 1].kind == TokenKind::kNumber && Number(i + 1)) return;
    signs_[i] = sign;
    if (sign == '.' || sign == '_' || sign == '/') dressed_ = true;
    if ((sign == '-' || sign == ':') && list_[i].kind == TokenKind::kWord) maybe_dressed_ = true;
  }

  // "at jo.k colon matrix dot org": a name on a server.
  bool NamesServer(size_t i) const {
    if (!IsNameAt(i + 1)) return false;
    size_t next = i + 2;
    while (next < list_.size() && list_[next].gap == Gap::kNone) ++next;
    return Has(next, Meaning::k_sym_colon) && AfterDot(next + 1) != 0;
  }

  bool Number(size_t i) const {
    return i < list_.size() && (list_[i].kind == TokenKind::kNumber ||
                                list_[i].meanings.Has(Meaning::k_digit) ||
                                list_[i].meanings.Has(Meaning::k_number));
  }

  // Whether what ends before `i` has a dot in it: "m.me", "vk . com".
  bool AfterDottedName(size_t i) const {
    if (TextOf(view_, list_[i - 1].span).find('.') != std::string_view::npos) return true;
    if (IsDottedEnding(i - 1)) return true;
    if (i < 2) return false;
    size_t before = i - 2;
    while (before > 0 && signs_[before] == kNothing) --before;
    return signs_[before] == '.' || IsSymbolAt(before, '.');
  }

  // Whether the name at `i` is glued to a dot and more.
  bool GoesOn(size_t i) const {
    return IsSymbolAt(i + 1, '.') && list_[i + 1].gap == Gap::kNone && IsNameAt(i + 2) &&
           list_[i + 2].gap == Gap::kNone;
  }

  // Whether what ends before `i` has a sign or a digit inside, as names of mailboxes have.
  bool IsShapedBefore(size_t i) const {
    if (!IsNameAt(i - 1)) return false;
    if (list_[i - 1].kind == TokenKind::kNumber) return true;
    return i >= 2 && list_[i - 1].gap == Gap::kNone &&
           (IsSymbolAt(i - 2, '.') || IsSymbolAt(i - 2, '_') || IsSymbolAt(i - 2, '-'));
  }

  // An at sign with a line of its own, a name before it and a domain after it.
  bool AloneInLine(size_t i) const {
    const bool alone = list_[i].gap == Gap::kLine && list_[i + 1].gap == Gap::kLine;
    if (!alone || list_[i - 1].kind == TokenKind::kSymbol) return false;
    return IsSureProvider(i + 1) || (list_[i + 1].kind == TokenKind::kWord && GoesOn(i + 1));
  }

  // Signs set apart by spaces: "jo @ inbox . lv"; and what stands where a sign should: "jo🌀gmail".
  void BareSymbol(size_t i) {
    const Token& token = list_[i];
    if (i == 0 || i + 1 >= list_.size()) return;
    if (token.symbol == '@' && AloneInLine(i)) {
      signs_[i] = '@';
      dressed_ = true;
    }
    if (token.gap >= Gap::kLine || !IsNameAt(i + 1)) return;
    const bool spaced = token.gap == Gap::kSpace || list_[i + 1].gap == Gap::kSpace;
    const bool implied = !GoesOn(i + 1) && (IsSureProvider(i + 1) ||
                                            (Has(i + 1, Meaning::k_provider) &&
                                             list_[i + 1].span.end - list_[i + 1].span.begin >= 5));
    if (token.symbol == '@' && !spaced && list_[i + 1].dress == kLeet &&
        Has(i + 1, Meaning::k_provider)) {
      signs_[i] = '@';  // "jo@gm*il.com"
      dressed_ = true;
    } else if (IsMail(token.symbol) && (AfterDot(i + 1) != 0 || IsSureProvider(i + 1))) {
      signs_[i] = '@';
      dressed_ = true;
    } else if (token.symbol == '@' && (spaced || implied)) {
      if (!implied && AfterDot(i + 1) == 0) return;
      signs_[i] = '@';
      dressed_ = true;
    } else if (token.symbol == '.' && spaced && token.gap == Gap::kSpace) {
      if (list_[i - 1].kind != TokenKind::kWord || list_[i + 1].kind != TokenKind::kWord) return;
      signs_[i] = '.';
      dressed_ = true;
    } else if (token.symbol == '/' && spaced && AfterDottedName(i)) {
      signs_[i] = '/';
      dressed_ = true;
    } else if (token.symbol >= 0x2300 && IsSureProvider(i + 1) && IsShapedBefore(i) &&
               i + 3 < list_.size() && list_[i + 2].kind == TokenKind::kSymbol &&
               Has(i + 3, Meaning::k_tld)) {
      signs_[i] = '@';  // "jo 🌀 gmail ⚫ com"
      dressed_ = true;
    } else if (token.symbol != '@' && token.symbol != ',' && IsSureProvider(i + 1) &&
               token.gap == Gap::kNone && list_[i + 1].gap == Gap::kNone &&
               list_[i - 1].kind != TokenKind::kSymbol && token.symbol != '.' &&
               token.symbol != '-' && token.symbol != '/' && token.symbol != '_' &&
               token.symbol != '\'' && token.symbol != '"' && token.symbol != '(' &&
               token.symbol != ':' && token.symbol != '=' && token.symbol != '>') {
      signs_[i] = '@';
      dressed_ = true;
    } else if (token.symbol != '.' && token.symbol != '@' && token.symbol != '/' &&
               list_[i - 1].meanings.Has(Meaning::k_provider) &&
               Has(i + 1, Meaning::k_tld) && token.gap < Gap::kLine && i >= 2 &&
               (signs_[i - 2] == '@' || IsSymbolAt(i - 2, '@') || SameSignAround(i))) {
      signs_[i] = '.';
      dressed_ = true;
    }
  }

  // "jo.smith ~ gmail ~ com": the same sign before and after the provider.
  bool SameSignAround(size_t i) {
    if (i < 3 || !IsSymbolAt(i - 2, list_[i].symbol) || !IsNameAt(i - 3)) return false;
    signs_[i - 2] = '@';
    return true;
  }

  // A letter or a digit said by its name ("november", "nine") or by a word that begins with it ("N as
  // in nut"): tokens [first, end).
  struct Spelt {
    char character = 0;
    size_t end = 0;
  };
  Spelt SpeltFrom(size_t i) const {
    if (i >= list_.size()) return {};
    const size_t end = EndOfExample(i);
    if (end != 0) return {view_.text[list_[i].span.begin], end};
    const char c = SpeltAt(i);
    return c == 0 ? Spelt{} : Spelt{c, i + 1};
  }

  // One past "N as in nut" at `i`, 0 where there is none.
  size_t EndOfExample(size_t i) const {
    const std::string_view letter = TextOf(view_, list_[i].span);
    if (letter.size() != 1 || list_[i].kind != TokenKind::kWord || signs_[i] != 0) return 0;
    constexpr size_t kLinks = 3;  // "A like in apple"
    for (size_t j = i + 1; j < list_.size() && j <= i + kLinks + 1; ++j) {
      if (list_[j].kind != TokenKind::kWord || list_[j].gap != Gap::kSpace) return 0;
      const std::string_view word = TextOf(view_, list_[j].span);
      if (j > i + 1 && word.size() > 2 && word[0] == letter[0]) return j + 1;
    }
    return 0;
  }

  // "november india kilo at proton dot me": three letters and more said one by one.
  void SpellOut() {
    spelt_.assign(list_.size(), {});
    constexpr size_t kLeast = 3;
    for (size_t i = 0; i < list_.size();) {
      std::vector<size_t> places;
      size_t letters = 0;
      bool examples = false;  // stand with commas between them
      size_t end = i;
      // Examples go on in the next line or message.
      for (size_t next = i; next == i || (next < list_.size() &&
                                          (examples || list_[next].gap < Gap::kLine));) {
        const Spelt spelt = SpeltFrom(next);
        if (spelt.character == 0) break;
        places.push_back(next);
        letters += spelt.character >= 'a';
        end = spelt.end;
        examples |= spelt.end > next + 1;
        next = end + (examples && IsSymbolAt(end, ','));
      }
      if (letters >= kLeast) Spell(places, end);
      i = std::max(end, i + 1);
    }
  }

  // Reads what begins at `places`, up to `end`, as the characters that are spelt there.
  void Spell(const std::vector<size_t>& places, size_t end) {
    for (size_t i : places) {
      const Spelt spelt = SpeltFrom(i);
      spelt_[i] = spelt;
      for (size_t j = i + 1; j < spelt.end || (j < end && IsSymbolAt(j, ',')); ++j) {
        signs_[j] = kNothing;
      }
    }
    // "… A as in apple, at gmail"
    if (IsSymbolAt(end, ',') && end + 1 < list_.size() && signs_[end + 1] == '@') {
      signs_[end] = kNothing;
    }
    dressed_ = true;
  }

  // The character that the token names; 0 when it names none.
  char SpeltAt(size_t i) const {
    const Token& token = list_[i];
    if (token.kind == TokenKind::kNumber && token.span.end - token.span.begin == 1) {
      return view_.text[token.span.begin];
    }
    if (token.entry == nullptr || signs_[i] != 0) return 0;
    constexpr MeaningSet kSaid = MeaningSet(Meaning::k_letter) | Meaning::k_digit;
    if (!token.entry->meanings.Intersects(kSaid)) return 0;
    const Sense* senses = lexicon_.Senses(*token.entry);
    for (int k = 0; k < token.entry->sense_count; ++k) {
      if (senses[k].meaning == Meaning::k_letter && token.span.end - token.span.begin > 1) {
        return static_cast<char>(senses[k].value);
      }
      if (senses[k].meaning == Meaning::k_digit && senses[k].value < 10) {
        return static_cast<char>('0' + senses[k].value);
      }
    }
    return 0;
  }

  // "linkedin com slash in": the dot that nobody says between a name and its ending.
  void Attach() {
    for (size_t i = 1; i < list_.size(); ++i) {
      if (signs_[i] != 0 || !list_[i].meanings.Has(Meaning::k_tld)) continue;
      if (list_[i].gap != Gap::kSpace || list_[i - 1].kind != TokenKind::kWord) continue;
      const bool slash = i + 1 < list_.size() &&
                         (signs_[i + 1] == '/' || (IsSymbolAt(i + 1, '/') && IsNameAt(i + 2)));
      const bool known = list_[i - 1].meanings.Intersects(Meaning::k_service | Meaning::k_provider);
      const bool at = i >= 2 && (signs_[i - 2] == '@' || IsSymbolAt(i - 2, '@'));
      if ((slash && known) || (at && known)) {
        dot_before_[i] = true;
        dressed_ = true;
      }
    }
    if (maybe_dressed_ && !dressed_) {
      // "olga dash retouch": only worth a reading where a service or an ID is spoken of.
      for (const Token& token : list_) {
        if (token.meanings.Intersects(Meaning::k_service | Meaning::k_n_id)) dressed_ = true;
      }
    }
  }

  View Build() const {
    View out;
    out.text.reserve(view_.text.size());
    out.origins.reserve(view_.text.size());
    for (size_t i = 0; i < list_.size(); ++i) {
      const Token& token = list_[i];
      const char sign = signs_[i];
      const bool dot = dot_before_[i];
      if (dot) {
        Put(out, '.', {token.span.begin, token.span.begin + 1}, 0);
      }
      if (sign == kNothing) continue;
      const bool glue = i == 0 || sign != 0 || dot || AfterSign(i) ||
                        (spelt_[i].character != 0 && AfterSpelt(i));
      if (token.gap >= Gap::kLine) {
        const char mark = token.gap == Gap::kLine ? '\n' : kSeam;
        if (!glue || i == 0) Put(out, mark, {token.span.begin, token.span.begin + 1}, 0);
      } else if (token.gap == Gap::kSpace && !glue) {
        Put(out, ' ', {token.span.begin, token.span.begin + 1}, 0);
      }
      if (spelt_[i].character != 0) {
        const ViewSpan span = {token.span.begin, list_[spelt_[i].end - 1].span.end};
        Put(out, spelt_[i].character, span, kDecodedMark);
      } else if (sign != 0) {
        Put(out, sign, token.span, kDecodedMark);
      } else if (token.meanings.Has(Meaning::k_tld) && i > 0 && (dot || AfterSign(i))) {
        PutAll(out, EndingAt(i), token);
      } else if (AfterAt(i) && token.meanings.Has(Meaning::k_provider)) {
        PutAll(out, DomainAt(i), token);
      } else if (token.respelt >= 0) {
        PutAll(out, ReadText(view_, tokens_, token), token);
      } else {
        for (uint32_t b = token.span.begin; b < token.span.end; ++b) {
          out.text.push_back(view_.text[b]);
          out.origins.push_back(view_.origins[b]);
        }
      }
    }
    return out;
  }

  // The token before `i` that is read as anything. Precondition: i > 0.
  size_t Before(size_t i) const {
    size_t before = i - 1;
    while (before > 0 && signs_[before] == kNothing) --before;
    return before;
  }
  bool AfterSign(size_t i) const {
    if (i == 0) return false;
    const size_t before = Before(i);
    return signs_[before] != 0 && signs_[before] != kNothing;
  }
  bool AfterSpelt(size_t i) const { return i > 0 && spelt_[Before(i)].character != 0; }

  void Put(View& out, char byte, ViewSpan from, Marks marks) const {
    const SourceSpan source = SourceOf(view_, from);
    out.text.push_back(byte);
    out.origins.push_back({source.start, source.end, marks});
  }

  void PutAll(View& out, std::string_view text, const Token& token) const {
    const SourceSpan source = SourceOf(view_, token.span);
    for (char byte : text) {
      out.text.push_back(byte);
      out.origins.push_back({source.start, source.end, kDecodedMark});
    }
  }

  bool AfterAt(size_t i) const {
    if (i == 0) return false;
    const size_t before = Before(i);
    return signs_[before] == '@' || (IsSymbolAt(before, '@') && list_[i].gap == Gap::kNone);
  }

  // Whether the name at `i` goes on with a dot: then only its own part of the domain is read.
  bool DotFollows(size_t i) const {
    size_t next = i + 1;
    while (next < list_.size() && signs_[next] == kNothing) ++next;
    if (next >= list_.size()) return false;
    if (signs_[next] == '.') return true;
    if (dot_before_[next]) return true;
    return IsSymbolAt(next, '.') && list_[next].gap == Gap::kNone && IsNameAt(next + 1) &&
           list_[next + 1].gap == Gap::kNone;
  }

  std::string EndingAt(size_t i) const {
    const Token& token = list_[i];
    const Sense* senses = lexicon_.Senses(*token.entry);
    for (int k = 0; k < token.entry->sense_count; ++k) {
      if (senses[k].meaning == Meaning::k_tld) return lexicon_.TldOf(senses[k]);
    }
    return std::string(ReadText(view_, tokens_, token));
  }

  std::string DomainAt(size_t i) const {
    const Token& token = list_[i];
    const Sense* senses = lexicon_.Senses(*token.entry);
    for (int k = 0; k < token.entry->sense_count; ++k) {
      if (senses[k].meaning != Meaning::k_provider) continue;
      std::string domain = (MailProviders().begin() + RowOf(senses[k].value))->domain;
      if (!DotFollows(i)) return domain;
      // "gmx.at.pdf": the token is the whole domain already.
      const std::string_view text = TextOf(view_, token.span);
      const bool whole = text.find('.') != std::string_view::npos;
      return whole ? std::string(text) : domain.substr(0, domain.find('.'));
    }
    return std::string(ReadText(view_, tokens_, token));
  }

  const View& view_;
  const std::vector<Token>& list_;
  const Tokens& tokens_;
  const Lexicon& lexicon_;
  Signs signs_;
  // For each token: an ending whose dot is said with it, or not at all. No vector of bits, which
  // would be a type of its own in the program.
  std::vector<char> dot_before_;
  std::vector<Spelt> spelt_;  // for each token: the character that it names
  bool dressed_ = false;
  bool maybe_dressed_ = false;
};

}  // namespace

std::optional<View> ReadSpoken(const View& view, const Tokens& tokens, const Lexicon& lexicon) {
  return Speaker(view, tokens, lexicon).Read();
}

}  // namespace contactlint
