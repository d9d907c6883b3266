// Cutting and looking up, in three passes over ever fewer things.
//
// 1. Atoms: runs of letters, runs of digits, single symbols. Scripts that write without spaces are
//    cut by the longest known word at each place.
// 2. Closing up: runs of single letters with one and the same thing between them are one word.
// 3. Looking up: the longest phrase at each place; then stems; then leet; then spoofed letters.
#include "reading/tokens.h"

#include <algorithm>

#include "reading/ascii.h"
#include "reading/sound_alike.h"
#include "reading/utf8.h"

namespace contactlint {
namespace {

// Scripts in which words are not set apart by spaces (Hangul is: but its endings are glued on).
bool IsUnspaced(char32_t c) {
  return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) ||
         (c >= 0x1780 && c <= 0x17FF) || (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) ||
         (c >= 0x31F0 && c <= 0x31FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF) || c == 0x3007;
}

// Everything that is no letter beyond ASCII: general punctuation, arrows, emoji, CJK punctuation.
bool IsSymbol(char32_t c) {
  return (c >= 0x80 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA) || c == 0xD7 ||
         c == 0xF7 || c == 0x02D9 || c == 0x05BE || c == 0x05C0 || c == 0x05C3 || c == 0x05F3 || c == 0x05F4 ||
         (c >= 0x060C && c <= 0x060D) || c == 0x061B || c == 0x061F || c == 0x066A ||
         c == 0x066B || c == 0x066C || c == 0x066D || c == 0x06D4 || c == 0x0964 || c == 0x0965 ||
         (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x2E00 && c <= 0x3006) ||
         (c >= 0x3008 && c <= 0x3020) || (c >= 0x3030 && c <= 0x303F) || c == 0x30FB ||
         (c >= 0xD800 && c <= 0xF8FF) || (c >= 0xFE10 && c <= 0xFE6F) ||
         (c >= 0xFF00 && c <= 0xFFFF) || (c >= 0x1F000 && c <= 0x1FAFF) || c >= 0xE0000;
}

// ---- pass 1: atoms ----------------------------------------------------------------------------

class Cutter {
 public:
  Cutter(const View& view, const Lexicon& lexicon) : text_(view.text), lexicon_(lexicon) {}

  std::vector<Token> Cut() {
    tokens_.reserve(text_.size() / 4 + 4);
    for (size_t i = 0; i < text_.size();) {
      const char byte = text_[i];
      if (byte == ' ' || byte == '\n' || byte == kSeam) {
        gap_ = std::max(gap_, byte == ' '    ? Gap::kSpace
                              : byte == '\n' ? Gap::kLine
                                             : Gap::kMessage);
        ++i;
      } else if (IsDigit(byte)) {
        size_t end = i + 1;
        while (end < text_.size() && IsDigit(text_[end])) ++end;
        Add(TokenKind::kNumber, i, end);
        i = end;
      } else if (IsFoldedLetter(byte)) {
        i = CutWord(i);
      } else if (static_cast<uint8_t>(byte) < 0x80) {
        Add(TokenKind::kSymbol, i, i + 1);
        tokens_.back().symbol = static_cast<uint8_t>(byte);
        ++i;
      } else {
        const Utf8Character c = Utf8At(text_, i);
        if (IsSymbol(c.value)) {
          Add(TokenKind::kSymbol, i, i + c.length);
          tokens_.back().symbol = c.value;
          i += c.length;
        } else if (IsUnspaced(c.value)) {
          i = CutUnspaced(i);
        } else {
          i = CutWord(i);
        }
      }
    }
    return std::move(tokens_);
  }

 private:
  void Add(TokenKind kind, size_t begin, size_t end) {
    Token token;
    token.span = {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    token.kind = kind;
    token.gap = gap_;
    gap_ = Gap::kNone;
    tokens_.push_back(token);
  }

  size_t CutWord(size_t begin) {
    size_t end = begin;
    while (end < text_.size()) {
      const char byte = text_[end];
      if (IsFoldedLetter(byte)) {
        ++end;
      } else if (static_cast<uint8_t>(byte) >= 0x80) {
        const Utf8Character c = Utf8At(text_, end);
        if (IsSymbol(c.value) || IsUnspaced(c.value)) break;
        end += c.length;
      } else {
        break;
      }
    }
    Add(TokenKind::kWord, begin, end);
    return end;
  }

  // Longest known word at each place; what is unknown between two known words is one word.
  size_t CutUnspaced(size_t begin) {
    size_t unknown = begin;
    size_t i = begin;
    while (i < text_.size() && static_cast<uint8_t>(text_[i]) >= 0x80) {
      const Utf8Character c = Utf8At(text_, i);
      if (!IsUnspaced(c.value)) break;
      size_t longest = 0;
      uint32_t hash = Lexicon::kSeed;
      size_t end = i;
      for (int n = 0; n < 12 && end < text_.size(); ++n) {
        const Utf8Character next = Utf8At(text_, end);
        if (!IsUnspaced(next.value)) break;
        for (size_t k = 0; k < next.length; ++k) hash = Lexicon::Step(hash, text_[end + k]);
        end += next.length;
        const Entry* entry = lexicon_.Find(std::string_view(text_).substr(i, end - i), hash);
        if (entry != nullptr && entry->whole) longest = end;
      }
      if (longest == 0) {
        i += c.length;
        continue;
      }
      if (unknown < i) Add(TokenKind::kWord, unknown, i);
      Add(TokenKind::kWord, i, longest);
      i = unknown = longest;
    }
    if (unknown < i) Add(TokenKind::kWord, unknown, i);
    return i;
  }

  const std::string& text_;
  const Lexicon& lexicon_;
  std::vector<Token> tokens_;
  Gap gap_ = Gap::kNone;
};

// ---- keys -------------------------------------------------------------------------------------

bool IsOtherScript(const View& view, ViewSpan span) {
  for (uint32_t b = span.begin; b < span.end; ++b) {
    if ((view.origins[b].marks & kLookAlikeMark) == 0 && IsFoldedLetter(view.text[b])) return false;
    if (!IsFoldedLetter(view.text[b])) return false;
  }
  return true;
}

void AppendKey(const View& view, ViewSpan span, std::string& key) {
  if (IsOtherScript(view, span)) key.push_back(kOtherScript);
  key.append(view.text, span.begin, span.end - span.begin);
}

// ---- pass 2: closing up -----------------------------------------------------------------------

bool IsSingle(const View& view, const Token& token) {
  const uint32_t length = token.span.end - token.span.begin;
  if (token.kind == TokenKind::kSymbol || length > 4) return false;
  if (length == 1) return true;
  if (token.kind == TokenKind::kNumber) return false;
  const Utf8Character c = Utf8At(view.text, token.span.begin);
  return !IsUnspaced(c.value) && c.length == length;
}

bool IsJoint(char32_t symbol) {
  return symbol == '.' || symbol == '-' || symbol == '_' || symbol == '*' || symbol == '/' ||
         symbol == '|' || symbol == '~' || symbol == 0xB7 || symbol == '+' || symbol == ',' ||
         symbol == ':' || symbol == 0x2022;
}

constexpr size_t kLongestRun = 64;  // tokens; longer rows of single characters are no one word

// The tokens of a run of single characters beginning at `first`: every other one is the same joint,
// or there is exactly one space between them. Returns one past the last; `first` if there is none.
size_t SpacedRunEnd(const View& view, const std::vector<Token>& tokens, size_t first) {
  if (tokens[first].kind != TokenKind::kWord || !IsSingle(view, tokens[first])) return first;
  if (first + 1 >= tokens.size()) return first;
  const Token& second = tokens[first + 1];
  if (IsSingle(view, second) && second.gap == Gap::kSpace &&
      second.span.begin == tokens[first].span.end + 1) {
    size_t end = first + 1;
    while (end < tokens.size() && end < first + kLongestRun && IsSingle(view, tokens[end]) &&
           tokens[end].gap == Gap::kSpace &&
           tokens[end].span.begin == tokens[end - 1].span.end + 1) {
      ++end;
    }
    return end;
  }
  if (second.kind == TokenKind::kSymbol && IsJoint(second.symbol)) {
    size_t end = first + 1;
    while (end + 1 < tokens.size() && end < first + kLongestRun &&
           tokens[end].kind == TokenKind::kSymbol && tokens[end].symbol == second.symbol &&
           tokens[end].gap == second.gap && tokens[end + 1].gap == second.gap &&
           IsSingle(view, tokens[end + 1])) {
      end += 2;
    }
    return end;
  }
  return first;
}

// ---- pass 3: looking up -----------------------------------------------------------------------

// The meanings for which a word is worth reading in leet: what a disguise would hide.
constexpr MeaningSet kHidden =
    MeaningSet(Meaning::k_service) | Meaning::k_provider | Meaning::k_n_phone | Meaning::k_n_email |
    Meaning::k_n_contact | Meaning::k_n_number | Meaning::k_n_address | Meaning::k_sym_at |
    Meaning::k_sym_dot | Meaning::k_sym_dash | Meaning::k_sym_underscore | Meaning::k_digit |
    Meaning::k_number | Meaning::k_tld | Meaning::k_your | Meaning::k_v_contact |
    Meaning::k_v_give | Meaning::k_n_id | Meaning::k_outside | Meaning::k_platform |
    Meaning::k_v_add | Meaning::k_v_have;

// Letters that a sign stands for; the first is the usual one.
std::string_view LettersFor(char sign) {
  switch (sign) {
    case '0': return "o";
    case '1': return "il";
    case '2': return "z";
    case '3': return "e";
    case '4': return "a";
    case '5': return "s";
    case '6': return "gb";
    case '7': return "t";
    case '8': return "b";
    case '9': return "g";
    case '@': return "a";
    case '$': return "s";
    case '!': return "il";
    case '|': return "li";
    case '+': return "t";
    case '*': return "aeiou";
    default: return {};
  }
}

// Signs beyond ASCII that stand for a letter: money, mostly.
char LetterFor(char32_t symbol) {
  switch (symbol) {
    case 0x20AC: return 'e';  // €
    case 0xA2: return 'c';    // ¢
    case 0xA3: return 'l';    // £
    case 0xA5: return 'y';    // ¥
    case 0xA7: return 's';    // §
    default: return 0;
  }
}

class Reader {
 public:
  // Phrases are read in the languages of `mask` (bit: row of AllLanguages()) and the gazetteer's.
  Reader(const View& view, const Lexicon& lexicon, const std::vector<Token>& atoms, uint64_t mask)
      : view_(view), lexicon_(lexicon), atoms_(atoms), mask_(mask) {}

  Tokens Read() {
    result_.list.reserve(atoms_.size());
    for (size_t i = 0; i < atoms_.size();) {
      size_t next = ReadSpaced(i);
      if (next == i) next = ReadLeet(i);
      if (next == i) next = ReadPhrase(i);
      i = next;
    }
    return std::move(result_);
  }

 private:
  // One token made of the atoms [first, end).
  Token& Merge(size_t first, size_t end, TokenKind kind) {
    Token token = atoms_[first];
    token.kind = kind;
    token.span.end = atoms_[end - 1].span.end;
    result_.list.push_back(token);
    return result_.list.back();
  }

  static void Know(Token& token, const Entry* entry) {
    token.entry = entry;
    if (entry != nullptr) token.meanings = entry->meanings;
  }

  const Entry* FindWord(std::string_view key) const {
    const Entry* entry = lexicon_.Find(key);
    if (entry != nullptr && entry->whole) return entry;
    return lexicon_.FindStem(key);
  }

  // A known word among the readings of `signs` in which signs stand for letters.
  const Entry* FindLeet(std::string& signs, size_t from) const {
    for (size_t i = from; i < signs.size(); ++i) {
      const char sign = signs[i];
      if (IsFoldedLetter(sign)) continue;
      for (char letter : LettersFor(sign)) {
        signs[i] = letter;
        const Entry* entry = FindLeet(signs, i + 1);
        if (entry != nullptr) return entry;
      }
      signs[i] = sign;
      return nullptr;
    }
    const Entry* entry = FindWord(signs);
    if (entry == nullptr || !entry->meanings.Intersects(kHidden)) return nullptr;
    return entry;
  }

  // "t€l€gr@m": what its letters sound like, and its signs in the first letter that each stands for.
  const Entry* FindSoundAlike(std::string& signs) const {
    std::string letters;
    for (const char c : signs) {
      const std::string_view stands_for = LettersFor(c);
      if (IsFoldedLetter(c)) letters.push_back(c);
      if (!IsFoldedLetter(c) && !stands_for.empty()) letters.push_back(stands_for[0]);
    }
    const std::string_view name = SoundAlike(letters);
    if (name.empty()) return nullptr;
    signs = name;
    return lexicon_.FindWhole(name);
  }

  size_t ReadSpaced(size_t first) {
    size_t end = SpacedRunEnd(view_, atoms_, first);
    if (end < first + 3) return first;
    std::string closed;
    std::vector<size_t> ends;  // for each byte of `closed`: one past the atom it came from
    for (size_t i = first; i < end; ++i) {
      if (atoms_[i].kind == TokenKind::kSymbol) continue;
      for (uint32_t b = atoms_[i].span.begin; b < atoms_[i].span.end; ++b) {
        closed.push_back(view_.text[b]);
        ends.push_back(i + 1);
      }
    }
    // The longest beginning that is a known word worth hiding.
    constexpr size_t kLongestWord = 20;
    for (size_t n = std::min(closed.size(), kLongestWord); n >= 3; --n) {
      std::string part = closed.substr(0, n);
      const Entry* entry = FindLeet(part, 0);
      if (entry == nullptr) continue;
      if (n < closed.size() && !entry->meanings.Has(Meaning::k_service)) continue;
      Token& token = Merge(first, ends[n - 1], TokenKind::kWord);
      Know(token, entry);
      token.dress = kSpaced;
      token.respelt = static_cast<int32_t>(result_.respelt.size());
      result_.respelt.push_back(part);
      return ends[n - 1];
    }
    const size_t letters = static_cast<size_t>(
        std::count_if(closed.begin(), closed.end(), [](char c) { return !IsDigit(c); }));
    if (closed.size() < 4 || letters * 2 < closed.size()) return first;
    Token& token = Merge(first, end, TokenKind::kWord);
    Know(token, FindWord(closed));
    token.dress = kSpaced;
    token.respelt = static_cast<int32_t>(result_.respelt.size());
    result_.respelt.push_back(closed);
    return end;
  }

  // Glued letters, digits and signs that read as one word: ph0ne, wh@tsapp, disc*rd, 4rr0b4.
  size_t ReadLeet(size_t first) {
    const Token& start = atoms_[first];
    if (first + 1 == atoms_.size() || atoms_[first + 1].gap != Gap::kNone) return first;
    if (start.kind == TokenKind::kSymbol && start.symbol != '@' && start.symbol != '$')
      return first;
    if (first > 0 && start.gap == Gap::kNone && atoms_[first - 1].kind != TokenKind::kSymbol) {
      return first;
    }
    size_t end = first;
    bool letters = false;
    bool signs = false;
    constexpr size_t kMostAtoms = 12;
    while (end < atoms_.size() && end < first + kMostAtoms &&
           (end == first || atoms_[end].gap == Gap::kNone)) {
      const Token& atom = atoms_[end];
      if (atom.kind == TokenKind::kWord) {
        if (!IsFoldedLetter(view_.text[atom.span.begin])) break;
        letters = true;
      } else if (atom.kind == TokenKind::kNumber) {
        signs = true;
      } else if (LetterFor(atom.symbol) != 0 ||
                 (atom.symbol < 0x80 && !LettersFor(static_cast<char>(atom.symbol)).empty())) {
        signs = true;
      } else {
        break;
      }
      ++end;
    }
    // A closing sign is more likely punctuation.
    while (end > first && atoms_[end - 1].kind == TokenKind::kSymbol) --end;
    if (!letters || !signs || end < first + 2) return first;
    const uint32_t begin_byte = start.span.begin;
    const uint32_t length = atoms_[end - 1].span.end - begin_byte;
    if (length > 16) return first;
    std::string word;
    for (size_t i = first; i < end; ++i) {
      const char letter = LetterFor(atoms_[i].symbol);
      if (letter != 0) {
        word.push_back(letter);
      } else {
        word.append(TextOf(view_, atoms_[i].span));
      }
    }
    if (std::count_if(word.begin(), word.end(), IsFoldedLetter) == 0) return first;
    // Each star stands for five letters: more than two would be guessing; "9o1" is a number.
    const auto signs_in = std::count_if(word.begin(), word.end(),
                                        [](char c) { return !IsFoldedLetter(c); });
    if (signs_in > 5 || (word.size() <= 3 && signs_in > 1) ||
        std::count(word.begin(), word.end(), '*') > 2) {
      return first;
    }
    const Entry* entry = FindLeet(word, 0);
    if (entry == nullptr) entry = FindSoundAlike(word);
    if (entry == nullptr) return first;
    Token& token = Merge(first, end, TokenKind::kWord);
    Know(token, entry);
    token.dress = kLeet;
    token.respelt = static_cast<int32_t>(result_.respelt.size());
    result_.respelt.push_back(word);
    return end;
  }

  // Whether `atom` may be the next word of a phrase whose last atom ends at `previous_end`.
  size_t NextWord(size_t atom) const {
    if (atom >= atoms_.size() || atoms_[atom].gap >= Gap::kLine) return SIZE_MAX;
    if (atoms_[atom].kind == TokenKind::kWord || atoms_[atom].kind == TokenKind::kNumber) {
      return atom;
    }
    // Hyphens, apostrophes and the full stop of an abbreviation may stand between words.
    const char32_t symbol = atoms_[atom].symbol;
    if (symbol != '-' && symbol != '\'' && symbol != '.' && symbol != '/') return SIZE_MAX;
    if (atoms_[atom].gap != Gap::kNone || atom + 1 >= atoms_.size()) return SIZE_MAX;
    const bool shift_2 = symbol == '-' && atoms_[atom + 1].kind == TokenKind::kNumber;
    if (atoms_[atom + 1].kind != TokenKind::kWord && !shift_2) return SIZE_MAX;
    if (symbol != '.' && atoms_[atom + 1].gap != Gap::kNone) return SIZE_MAX;
    if (atoms_[atom + 1].gap >= Gap::kLine) return SIZE_MAX;
    return atom + 1;
  }

  size_t ReadPhrase(size_t first) {
    const Token& atom = atoms_[first];
    if (atom.kind == TokenKind::kNumber) {
      Merge(first, first + 1, TokenKind::kNumber);
      return first + 1;
    }
    std::string_view key = TextOf(view_, atom.span);
    if (IsOtherScript(view_, atom.span)) {
      spoofed_.assign(1, kOtherScript).append(key);
      key = spoofed_;
    }
    const Entry* entry = lexicon_.Find(key);
    const Entry* best = entry != nullptr && entry->whole ? entry : nullptr;
    size_t best_end = first + 1;
    if (atom.kind == TokenKind::kWord) {
      TryGlued(first, key, best, best_end);
      size_t end = first + 1;
      const Entry* head = entry;
      std::string phrase;
      if (head != nullptr && head->continues) phrase = key;
      for (int words = 1; words < 4 && head != nullptr && head->continues; ++words) {
        const size_t next = NextWord(end);
        if (next == SIZE_MAX) break;
        phrase.push_back(' ');
        AppendKey(view_, atoms_[next].span, phrase);
        head = lexicon_.Find(phrase);
        end = next + 1;
        if (head != nullptr && head->whole && !lexicon_.MeaningsIn(*head, mask_).Empty()) {
          best = head;
          best_end = end;
        }
      }
      if (best_end == first + 1) {
        const size_t end_of_name = ReadSplit(first, key);
        if (end_of_name != first) return end_of_name;
      }
      if (best == nullptr) best = lexicon_.FindStem(key);
      if (best == nullptr && key[0] == kOtherScript) return ReadSpoofed(first, key.substr(1));
      if (best == nullptr) {
        const size_t end_of_run = ReadRunTogether(first, key);
        if (end_of_run != first) return end_of_run;
        best = FindTurned(key);
        if (best != nullptr) {
          Token& token = Merge(first, first + 1, atom.kind);
          Know(token, best);
          token.dress = kTurned;
          return first + 1;
        }
        const std::string_view name = SoundAlike(key);
        if (!name.empty()) best = lexicon_.FindWhole(name);
      }
    }
    Token& token = Merge(first, best_end, atom.kind);
    Know(token, best);
    return best_end;
  }

  // "tel egram", "s.kype": a service's name in two pieces, of which the second is no word.
  size_t ReadSplit(size_t first, std::string_view key) {
    constexpr size_t kFewest = 5;
    constexpr size_t kMost = 9;
    const size_t next = NextWord(first + 1);
    if (next == SIZE_MAX || atoms_[next].kind != TokenKind::kWord) return first;
    const std::string_view rest = TextOf(view_, atoms_[next].span);
    const size_t size = key.size() + rest.size();
    if (size < kFewest || size > kMost || rest.size() < 3 || !IsFoldedLetter(key[0])) return first;
    const std::string whole = std::string(key).append(rest);
    const Entry* entry = lexicon_.FindWhole(whole);
    if (entry == nullptr || !entry->meanings.Has(Meaning::k_service) ||
        !lexicon_.IsSure(*entry, Meaning::k_service) || lexicon_.FindWhole(rest) != nullptr) {
      return first;
    }
    Token& token = Merge(first, next + 1, TokenKind::kWord);
    Know(token, entry);
    token.dress = kSpaced;
    token.respelt = static_cast<int32_t>(result_.respelt.size());
    result_.respelt.push_back(whole);
    return next + 1;
  }

  static bool IsWordJoint(const Token& atom) {
    return atom.kind == TokenKind::kSymbol && atom.gap == Gap::kNone &&
           (atom.symbol == '-' || atom.symbol == '\'' || atom.symbol == '`');
  }

  // Words glued by hyphens or apostrophes are looked up without them: e-mail, what's, l'indirizzo.
  void TryGlued(size_t first, std::string_view key, const Entry*& best, size_t& best_end) const {
    size_t end = first + 1;
    if (end >= atoms_.size() || !IsWordJoint(atoms_[end])) return;
    std::string glued(key);
    for (int parts = 1; parts < 4; ++parts) {
      if (end + 1 >= atoms_.size()) return;
      const Token& joint = atoms_[end];
      if (!IsWordJoint(joint)) return;
      if (atoms_[end + 1].kind != TokenKind::kWord || atoms_[end + 1].gap != Gap::kNone) return;
      AppendKey(view_, atoms_[end + 1].span, glued);
      end += 2;
      if (glued == "id") continue;  // I'd is no ID
      const Entry* entry = lexicon_.Find(glued);
      if (entry == nullptr || !entry->whole) {
        entry = parts == 1 && joint.symbol == '-' ? nullptr : lexicon_.FindStem(glued);
        if (entry != nullptr && best != nullptr) entry = nullptr;
      }
      if (entry != nullptr) {
        best = entry;
        best_end = end;
      }
    }
  }

  // Letters of another script throughout, of which no such word is known: ѕкуре.
  size_t ReadSpoofed(size_t first, std::string_view latin) {
    Token& token = Merge(first, first + 1, TokenKind::kWord);
    const Entry* entry = latin.size() >= 4 ? FindWord(latin) : nullptr;
    if (entry != nullptr && entry->meanings.Intersects(kHidden)) {
      Know(token, entry);
      token.dress = kSpoofed;
    }
    return first + 1;
  }

  // A word that only means something backwards: "liame", "epyks".
  const Entry* FindTurned(std::string_view key) const {
    char turned[16];
    if (key.size() < 5 || key.size() > sizeof turned || !IsFoldedLetter(key[0])) return nullptr;
    std::reverse_copy(key.begin(), key.end(), turned);
    constexpr MeaningSet kWorthHiding = MeaningSet(Meaning::k_service) | Meaning::k_n_email |
                                        Meaning::k_n_phone | Meaning::k_provider;
    const Entry* entry = lexicon_.FindWhole({turned, key.size()});
    return entry != nullptr && entry->meanings.Intersects(kWorthHiding) ? entry : nullptr;
  }

  // Number words without a space between them: "zerosevenonetwo", "neunundachtzig", "trentanove".
  size_t ReadRunTogether(size_t first, std::string_view word) {
    if (word.size() < 7 || word.size() > 80 || word[0] == kOtherScript) return first;
    std::vector<NumberPart> parts;
    int steps = 0;
    if (!SplitNumber(word, 0, parts, steps)) return first;
    const bool composed = std::any_of(parts.begin(), parts.end(), [](const NumberPart& part) {
      return part.entry->meanings.Intersects(MeaningSet(Meaning::k_number) | Meaning::k_hundred);
    });
    // "zeroseven": two digits as well, when neither is one of the shortest words.
    constexpr uint32_t kShortest = 3;
    bool long_parts = true;
    for (size_t i = 0; i < parts.size(); ++i) {
      long_parts &= parts[i].end - (i == 0 ? 0 : parts[i - 1].end) >= kShortest;
    }
    if (parts.size() < (composed || long_parts ? 2u : 4u)) return first;
    uint32_t begin = atoms_[first].span.begin;
    for (size_t i = 0; i < parts.size(); ++i) {
      Token token = atoms_[first];
      token.span = {begin, atoms_[first].span.begin + parts[i].end};
      if (i > 0) token.gap = Gap::kNone;
      token.dress = kRunTogether;
      Know(token, parts[i].entry);
      begin = token.span.end;
      result_.list.push_back(token);
    }
    return first + 1;
  }

  struct NumberPart {
    uint32_t end;
    const Entry* entry;
  };

  // Cuts `word` from `at` on into number words of two letters and more, the longest first.
  bool SplitNumber(std::string_view word, size_t at, std::vector<NumberPart>& parts,
                   int& steps) const {
    if (at == word.size()) return true;
    if (++steps > 64) return false;
    constexpr size_t kLongestWord = 24;
    uint32_t hashes[kLongestWord + 1] = {Lexicon::kSeed};
    const size_t longest = std::min(word.size() - at, kLongestWord);
    for (size_t n = 0; n < longest; ++n) hashes[n + 1] = Lexicon::Step(hashes[n], word[at + n]);
    for (size_t n = longest; n >= 2; --n) {
      const Entry* entry = lexicon_.Find(word.substr(at, n), hashes[n]);
      if (entry == nullptr || !entry->whole) continue;
      constexpr MeaningSet kParts = MeaningSet(Meaning::k_digit) | Meaning::k_number |
                                    Meaning::k_hundred | Meaning::k_numand | Meaning::k_repeat;
      if (!entry->meanings.Intersects(kParts)) continue;
      parts.push_back({static_cast<uint32_t>(at + n), entry});
      if (SplitNumber(word, at + n, parts, steps)) return true;
      parts.pop_back();
    }
    return false;
  }

  const View& view_;
  const Lexicon& lexicon_;
  const std::vector<Token>& atoms_;
  const uint64_t mask_;
  std::string spoofed_;  // the key of a word in look-alikes
  Tokens result_;
};

}  // namespace

namespace {

// ---- pass 4: the text's languages -------------------------------------------------------------

// A language holds when it has at least this share of the votes of the first one, in eighths.
constexpr int kShare = 4;

// Whether a phrase of a language that the text is not read in has swallowed words.
bool HasForeignPhrase(const View& view, const Lexicon& lexicon, const Tokens& tokens,
                      uint64_t mask) {
  return std::any_of(tokens.list.begin(), tokens.list.end(), [&](const Token& token) {
    return token.entry != nullptr && token.kind == TokenKind::kWord &&
           (token.entry->languages & mask) == 0 && lexicon.MeaningsIn(*token.entry, mask).Empty() &&
           TextOf(view, token.span).find(' ') != std::string_view::npos;
  });
}

// A run of tokens.
struct Part {
  size_t begin = 0;
  size_t end = 0;
};

struct Vote {
  uint64_t languages = ~uint64_t{0};  // that hold; all where no word votes
  int most = 0;                       // votes of the first one
};

// A word known in one language only votes with its whole weight; one known in many hardly counts.
Vote VoteOf(const Tokens& tokens, Part part) {
  int votes[64] = {};
  for (size_t i = part.begin; i < part.end; ++i) {
    const Token& token = tokens.list[i];
    if (token.entry == nullptr || token.kind != TokenKind::kWord) continue;
    const uint64_t languages = token.entry->languages;
    if (languages == 0) continue;
    const int known_in = __builtin_popcountll(languages);
    const uint32_t length = token.span.end - token.span.begin;
    const int weight = 24 / known_in + (length >= 4 ? 6 : length == 1 ? -20 : 0);
    if (weight <= 0) continue;
    for (uint64_t rest = languages; rest != 0; rest &= rest - 1) {
      votes[__builtin_ctzll(rest)] += weight;
    }
  }
  Vote vote;
  vote.most = *std::max_element(std::begin(votes), std::end(votes));
  if (vote.most == 0) return vote;
  vote.languages = 0;
  for (int row = 0; row < 64; ++row) {
    if (votes[row] > 0 && votes[row] * 8 >= vote.most * kShare) {
      vote.languages |= uint64_t{1} << row;
    }
  }
  return vote;
}

// The votes from which a sentence is read in its own languages, whatever those round it are written
// in: those of two words that no other language knows. With fewer, it is read in those of the text
// as well: "Thanks, I read the brief. WhatsApp pe baat karo."
constexpr int kOwnVotes = 48;
constexpr int kHeardVotes = 20;

bool EndsSentence(char32_t symbol) {
  return symbol == '.' || symbol == '!' || symbol == '?' || symbol == 0x3002 ||
         symbol == 0xFF01 || symbol == 0xFF1F || symbol == 0x061F || symbol == 0x0964;
}

// The sentence that begins at token `begin`; it ends with its line at the latest.
Part SentenceAt(const Tokens& tokens, size_t begin) {
  const std::vector<Token>& list = tokens.list;
  size_t end = begin + 1;
  while (end < list.size() && list[end].gap < Gap::kLine &&
         !(list[end].gap != Gap::kNone && EndsSentence(list[end - 1].symbol))) {
    ++end;
  }
  return {begin, end};
}

// Whether a word that is also the name of a service can be meant as one: "meet" and "x" written
// small are a verb and a letter.
bool IsNamed(const View& view, const Lexicon& lexicon, const Token& token, MeaningSet meanings) {
  if (lexicon.IsSure(*token.entry, Meaning::k_service)) return true;
  const bool capital = (view.origins[token.span.begin].marks & kUpperCase) != 0;
  const bool verb = meanings.Intersects(MeaningSet(Meaning::k_v_talk) | Meaning::k_what);
  return capital || (!verb && token.span.end - token.span.begin > 1);
}

// What the tokens of a sentence mean in the languages that it is read in.
void SetMeanings(const View& view, const Lexicon& lexicon, Part sentence, uint64_t voted,
                 Tokens& tokens) {
  // What spells an identifier is borrowed freely ("lucia arroba outlook punto es" in an English
  // text); only the shortest words of it are too often something else.
  constexpr MeaningSet kSpelling =
      MeaningSet(Meaning::k_digit) | Meaning::k_number | Meaning::k_hundred | Meaning::k_repeat |
      Meaning::k_letter | Meaning::k_sym_at | Meaning::k_sym_dot | Meaning::k_sym_dash |
      Meaning::k_sym_underscore | Meaning::k_sym_plus | Meaning::k_sym_slash | Meaning::k_tld;
  const uint64_t mask = voted | lexicon.EnglishBit();
  for (size_t i = sentence.begin; i < sentence.end; ++i) {
    Token& token = tokens.list[i];
    if (token.entry == nullptr) continue;
    // Portuguese "no" is no English denial: English stands in only where the languages of the text
    // do not know the word.
    const bool known = (token.entry->languages & voted) != 0;
    MeaningSet meanings = lexicon.MeaningsIn(*token.entry, known ? voted : mask);
    const bool long_enough = token.span.end - token.span.begin >= 4 ||
                             static_cast<uint8_t>(view.text[token.span.begin]) >= 0x80;
    if (long_enough) meanings |= token.entry->meanings & kSpelling;
    if (meanings.Has(Meaning::k_service) && !IsNamed(view, lexicon, token, meanings)) {
      meanings = meanings & ~MeaningSet(Meaning::k_service);
    }
    token.meanings = meanings;
    tokens.meanings |= meanings;
  }
}

}  // namespace

Tokens Tokenise(const View& view, const Lexicon& lexicon) {
  const std::vector<Token> atoms = Cutter(view, lexicon).Cut();
  Tokens tokens = Reader(view, lexicon, atoms, ~uint64_t{0}).Read();
  const Vote vote = VoteOf(tokens, {0, tokens.list.size()});
  uint64_t mask = vote.languages | lexicon.EnglishBit();
  if (HasForeignPhrase(view, lexicon, tokens, mask)) {
    // The phrases of a sentence in its own language are none of these.
    for (Part sentence; sentence.begin < tokens.list.size(); sentence.begin = sentence.end) {
      sentence = SentenceAt(tokens, sentence.begin);
      const Vote own = VoteOf(tokens, sentence);
      if (own.most >= kHeardVotes) mask |= own.languages;
    }
    tokens = Reader(view, lexicon, atoms, mask).Read();
  }
  for (Part sentence; sentence.begin < tokens.list.size(); sentence.begin = sentence.end) {
    sentence = SentenceAt(tokens, sentence.begin);
    const bool is_all = sentence.end - sentence.begin == tokens.list.size();
    const Vote own = is_all ? vote : VoteOf(tokens, sentence);
    const uint64_t voted = own.most >= kOwnVotes     ? own.languages
                           : own.most >= kHeardVotes ? own.languages | vote.languages
                                                     : vote.languages;
    SetMeanings(view, lexicon, sentence, voted, tokens);
  }
  return tokens;
}

std::string_view ReadText(const View& view, const Tokens& tokens, const Token& token) {
  if (token.respelt >= 0) return tokens.respelt[static_cast<size_t>(token.respelt)];
  return TextOf(view, token.span);
}

}  // namespace contactlint
