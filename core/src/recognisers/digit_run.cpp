// Reading numbers as people dictate them.
//
// A run is a row of pieces: a token of digits, a number said as words ("treinta y uno", "nine
// hundred eight", "double seven"), or letters that look like digits inside digits ("5oo"). Between
// pieces may stand whatever people put there. All words of a run come from at most two languages
// (many languages borrow English digits), so that "do" is two only among Hindi numbers.
#include "recognisers/digit_run.h"

#include <algorithm>
#include <string_view>

#include "languages/language.h"

namespace contactlint {
namespace {

constexpr size_t kLongest = 15;
constexpr MeaningSet kNumeric = MeaningSet(Meaning::k_digit) | Meaning::k_number |
                                Meaning::k_hundred | Meaning::k_repeat;
constexpr MeaningSet kConnective = MeaningSet(Meaning::k_numand) | Meaning::k_filler;
// Small words that may stand beside a filler: "then it is", "and the last digit is".
constexpr MeaningSet kSmall = MeaningSet(Meaning::k_be) | Meaning::k_common | Meaning::k_n_number;

// A digit that a letter looks like, 0 if none. `text` is one folded letter.
char Likeness(std::string_view letter) {
  switch (letter[0]) {
    case 'o': return '0';
    case 'l':
    case 'i': return '1';
    case 'z': return '2';
    case 's': return '5';
    case 'b': return '8';
    default: break;
  }
  if (static_cast<uint8_t>(letter[0]) < 0x80) return 0;
  if (letter == "з") return '3';
  if (letter == "ч") return '4';
  if (letter == "б") return '6';
  return 0;
}

// Languages that say eighteen as "ten eight" ("on sekiz", 十八); in the others that is 10, 8.
bool ComposesTeens(uint8_t language) {
  constexpr std::string_view kCodes[] = {"ja", "ko", "sw", "th", "tr", "vi", "zh"};
  const std::string_view code = AllLanguages().begin()[language]->code;
  return std::find(std::begin(kCodes), std::end(kCodes), code) != std::end(kCodes);
}

// One piece of a run.
struct Piece {
  uint32_t first = 0;
  uint32_t end = 0;       // tokens [first, end)
  std::string digits;
  bool word = false;
  bool likeness = false;
  Between before = 0;     // what stands between it and the piece before
  bool bracketed = false;  // words in brackets and nothing else stand there
  bool plus = false;      // a plus sign stands right before it
  uint32_t plus_token = 0;
};

class Finder {
 public:
  Finder(const Reading& reading, const Lexicon& lexicon, size_t least)
      : view_(reading.view), list_(reading.tokens.list), lexicon_(lexicon), least_(least) {}

  std::vector<DigitRun> Find() {
    for (uint32_t i = 0; i < list_.size();) {
      if (!Starts(i)) {
        ++i;
        continue;
      }
      i = Gather(i);
    }
    return std::move(runs_);
  }

 private:
  bool IsSymbol(uint32_t i, char32_t symbol) const {
    return i < list_.size() && list_[i].kind == TokenKind::kSymbol && list_[i].symbol == symbol;
  }
  bool IsNumeric(uint32_t i) const {
    if (i >= list_.size()) return false;
    return list_[i].kind == TokenKind::kNumber || list_[i].meanings.Intersects(kNumeric);
  }
  bool IsPlus(uint32_t i) const {
    return IsSymbol(i, '+') || (i < list_.size() && list_[i].meanings.Has(Meaning::k_sym_plus));
  }
  // "the last four, 2297", "first 3 are 604", "ten digits": the word at `i` says how many digits
  // come.
  bool CountsDigits(uint32_t i) const {
    if (!IsNumeric(i)) return false;
    const bool of_digits = i + 1 < list_.size() && list_[i].kind == TokenKind::kWord &&
                           list_[i + 1].meanings.Has(Meaning::k_n_number);
    if (of_digits) return true;
    const bool placed = i > 0 && list_[i].gap == Gap::kSpace &&
                        list_[i - 1].meanings.Has(Meaning::k_sequence);
    if (!placed) return false;
    const Token& token = list_[i];
    const size_t length = token.span.end - token.span.begin;
    size_t count = 0;
    if (token.kind == TokenKind::kNumber) {
      count = length == 1 ? static_cast<size_t>(view_.text[token.span.begin] - '0') : 0;
    } else if (const Sense* digit = SenseOf(token, Meaning::k_digit, 255)) {
      count = digit->value;
    }
    constexpr uint32_t kReach = 4;  // "digits are :"
    for (uint32_t j = i + 1; count > 1 && j < list_.size() && j <= i + kReach; ++j) {
      if (list_[j].gap >= Gap::kLine) break;
      if (list_[j].kind == TokenKind::kNumber) {
        return list_[j].span.end - list_[j].span.begin == count;
      }
      if (IsNumeric(j)) break;
    }
    return false;
  }
  bool Starts(uint32_t i) const {
    if (CountsDigits(i)) return false;
    return IsNumeric(i) || LikenessDigits(i) != 0 || (IsPlus(i) && IsNumeric(i + 1));
  }

  // How many digits the word token `i` looks like; it must be glued to digits or stand alone among
  // single digits, as "o" does in "o 7 3 8".
  size_t LikenessDigits(uint32_t i) const {
    const Token& token = list_[i];
    if (token.kind != TokenKind::kWord || token.span.end - token.span.begin > 4) return 0;
    const std::string_view text = TextOf(view_, token.span);
    size_t count = 0;
    for (size_t b = 0; b < text.size();) {
      const size_t n = static_cast<uint8_t>(text[b]) < 0x80 ? 1 : 2;
      if (Likeness(text.substr(b, n)) == 0) return 0;
      b += n;
      ++count;
    }
    const bool glued_before = i > 0 && token.gap == Gap::kNone &&
                              list_[i - 1].kind == TokenKind::kNumber;
    const bool glued_after = i + 1 < list_.size() && list_[i + 1].gap == Gap::kNone &&
                             list_[i + 1].kind == TokenKind::kNumber;
    // "iso8583", "s07": only zeros begin a number, and no word is made of likenesses alone.
    const bool zeros = text.find_first_not_of('o') == std::string_view::npos;
    if (count > 2 && !zeros) return 0;
    if (glued_before || (glued_after && zeros)) return count;
    if (count > 2) return 0;
    if (glued_after && i > 0 &&
        (list_[i - 1].kind == TokenKind::kNumber ||
         (list_[i - 1].gap == Gap::kNone && i > 1 && list_[i - 2].kind == TokenKind::kNumber))) {
      return count;
    }
    // Set apart like the digits beside it.
    const auto joint = [&](uint32_t j) {
      return j < list_.size() && list_[j].kind == TokenKind::kNumber &&
             list_[j].span.end - list_[j].span.begin == 1;
    };
    const bool before =
        i > 0 &&
        (joint(i - 1) || (i > 1 && list_[i - 1].kind == TokenKind::kSymbol && joint(i - 2)));
    const bool after = joint(i + 1) || (i + 2 < list_.size() &&
                                        list_[i + 1].kind == TokenKind::kSymbol && joint(i + 2));
    return before || (after && text == "o") ? count : 0;
  }

  const Sense* SenseOf(const Token& token, Meaning meaning, uint8_t language) const {
    if (token.entry == nullptr) return nullptr;
    const Sense* first = lexicon_.Senses(*token.entry);
    const Sense* any = nullptr;
    for (int k = 0; k < token.entry->sense_count; ++k) {
      if (first[k].meaning != meaning) continue;
      if (first[k].language == language) return &first[k];
      if (any == nullptr) any = &first[k];
    }
    return any;
  }

  // The language whose words the tokens from `i` on are: the one that knows most of the next few.
  uint8_t LanguageAt(uint32_t i) const {
    int counts[64] = {};
    int best = 0;
    uint8_t language = 0;
    for (uint32_t j = i; j < list_.size() && j < i + 16; ++j) {
      const Token& token = list_[j];
      if (token.kind != TokenKind::kWord || token.entry == nullptr) continue;
      if (!token.meanings.Intersects(kNumeric | kConnective)) {
        if (token.gap >= Gap::kLine) break;
        continue;
      }
      const Sense* senses = lexicon_.Senses(*token.entry);
      uint64_t seen = 0;
      for (int k = 0; k < token.entry->sense_count; ++k) {
        const Sense& sense = senses[k];
        if (sense.language >= 64 || !kNumeric.Has(sense.meaning)) continue;
        if (seen >> sense.language & 1) continue;
        seen |= uint64_t{1} << sense.language;
        if (++counts[sense.language] > best) {
          best = counts[sense.language];
          language = sense.language;
        }
      }
    }
    return language;
  }

  // The number said from token `i` on: its digits, and one past its last token.
  Piece Spoken(uint32_t i) const {
    Piece piece;
    piece.first = i;
    piece.word = true;
    const uint8_t language = LanguageAt(i);
    if (list_[i].meanings.Has(Meaning::k_repeat) && !list_[i].meanings.Has(Meaning::k_digit)) {
      const Sense* repeat = SenseOf(list_[i], Meaning::k_repeat, language);
      uint32_t next = i + 1;
      while (next < list_.size() && (IsSymbol(next, '-') || IsSymbol(next, '\''))) ++next;
      if (next >= list_.size() || repeat == nullptr) return piece;
      std::string digit;
      if (list_[next].kind == TokenKind::kNumber) {
        digit = std::string(TextOf(view_, list_[next].span));
      } else if (const Sense* sense = SenseOf(list_[next], Meaning::k_digit, language)) {
        digit = std::to_string(sense->value);
      }
      if (digit.size() != 1 || repeat->value > 4) return piece;
      for (int k = 0; k < repeat->value; ++k) piece.digits += digit;
      piece.end = next + 1;
      return piece;
    }
    uint32_t value = 0;
    uint32_t end = i;
    bool any = false;
    uint32_t j = i;
    while (j < list_.size() && list_[j].kind == TokenKind::kWord) {
      const Token& token = list_[j];
      if (any && token.gap >= Gap::kLine) break;
      if (SenseOf(token, Meaning::k_hundred, language) != nullptr) {
        if (any && (value == 0 || value > 9)) break;
        value = any ? value * 100 : 100;
      } else if (const Sense* number = SenseOf(token, Meaning::k_number, language)) {
        const uint32_t v = number->value;
        const bool fits = value % 100 == 0 && v < 100 && value > 0;
        const bool french =
            (value % 100 == 60 || value % 100 == 80) && v >= 10 && v < 20 && Joined(j);
        const bool units_first =
            any && value < 10 && value > 0 && v % 10 == 0 && v < 100 && AndBefore(j);
        if (any && !fits && !french && !units_first) break;
        value += v;
      } else if (const Sense* digit = SenseOf(token, Meaning::k_digit, language)) {
        const uint32_t v = digit->value;
        const bool tens = value % 10 == 0 &&
                          (value % 100 >= 20 || (value % 100 == 10 && ComposesTeens(language)));
        const bool hundreds = value >= 100 && value % 100 == 0;
        if (any && (v == 0 || !(tens || hundreds))) break;
        value += v;
      } else {
        break;
      }
      any = true;
      end = j + 1;
      // The joint of a composed number: "y", "and", a hyphen; never a pause.
      uint32_t next = end;
      if (IsSymbol(next, '-') && list_[next].gap == Gap::kNone) ++next;
      if (next < list_.size() && list_[next].meanings.Has(Meaning::k_numand) &&
          list_[next].kind == TokenKind::kWord && IsNumeric(next + 1)) {
        if (value < 10 || value % 10 == 0) ++next;
        if (IsSymbol(next, '-') && list_[next].gap == Gap::kNone) ++next;
      }
      j = next;
    }
    if (!any) return piece;
    piece.digits = std::to_string(value);
    piece.end = end;
    return piece;
  }

  bool Joined(uint32_t j) const {
    return j > 0 && (list_[j - 1].meanings.Has(Meaning::k_numand) || IsSymbol(j - 1, '-') ||
                     list_[j].gap == Gap::kSpace);
  }
  bool AndBefore(uint32_t j) const {
    return j > 0 && list_[j - 1].meanings.Has(Meaning::k_numand);
  }

  Piece PieceAt(uint32_t i) const {
    Piece piece;
    piece.first = i;
    const Token& token = list_[i];
    if (token.kind == TokenKind::kNumber) {
      piece.digits = std::string(TextOf(view_, token.span));
      piece.end = i + 1;
    } else if (token.meanings.Intersects(kNumeric)) {
      piece = Spoken(i);
    } else if (token.meanings.Has(Meaning::k_sound)) {
      const Sense* sense = SenseOf(token, Meaning::k_sound, 255);
      piece.digits = std::to_string(sense->value);
      piece.end = i + 1;
      piece.word = true;
      piece.likeness = true;
    } else if (LikenessDigits(i) != 0) {
      const std::string_view text = TextOf(view_, token.span);
      for (size_t b = 0; b < text.size();) {
        const size_t n = static_cast<uint8_t>(text[b]) < 0x80 ? 1 : 2;
        piece.digits.push_back(Likeness(text.substr(b, n)));
        b += n;
      }
      piece.end = i + 1;
      piece.likeness = true;
    }
    return piece;
  }

  // Skips what may stand between two pieces. Returns the token of the next piece, or UINT32_MAX.
  uint32_t SkipBetween(uint32_t i, Between& between, bool spoken) const {
    between = 0;
    int symbols = 0;
    int joints = 0;  // words that join numbers
    int small = 0;
    bool filler = false;
    int stars = 0;
    constexpr int kMostJoints = 2;
    constexpr int kMostSmall = 4;
    while (i < list_.size()) {
      const Token& token = list_[i];
      if (token.gap == Gap::kSpace) between |= kSpaceBetween;
      if (token.gap == Gap::kMessage) return UINT32_MAX;
      if (token.gap == Gap::kLine) between |= kLineBetween;
      if (CountsDigits(i)) {
        between |= kWordBetween;
        ++i;
        continue;
      }
      const bool sounds = token.meanings.Has(Meaning::k_sound) && spoken;
      if (IsNumeric(i) || sounds || LikenessDigits(i) != 0) {
        return small == 0 || filler ? i : UINT32_MAX;
      }
      if (!separator_.empty() && TextOf(view_, token.span) == separator_) {
        between |= kSymbolBetween;
        ++i;
        continue;
      }
      if (token.kind == TokenKind::kWord) {
        const bool joint = token.meanings.Intersects(kConnective);
        if (joint ? ++joints > kMostJoints
                  : ++small > kMostSmall || !token.meanings.Intersects(kSmall)) {
          return UINT32_MAX;
        }
        filler |= token.meanings.Has(Meaning::k_filler);
        between |= kWordBetween;
        ++i;
        continue;
      }
      if (++symbols > 6) return UINT32_MAX;
      const uint32_t bracketed = SkipBracketed(i);
      if (bracketed != i) {
        between |= kWordBetween | kBracketBetween;
        i = bracketed;
        continue;
      }
      if (token.symbol == '*' && ++stars > 2) return UINT32_MAX;  // "138****0000" is masked
      switch (token.symbol) {
        case '-': case '~': case '_': case 0x30FC: between |= kDashBetween; break;
        case '.': case 0xB7: case 0x2022: case 0x30FB: between |= kDotBetween; break;
        case '/': case '\\': case '|': between |= kSlashBetween; break;
        case ',': case 0x3001: case 0xFF0C: case 0x060C: case ';': between |= kCommaBetween; break;
        case '(': case ')': case '[': case ']': case '{': case '}': case '<': case '>':
          between |= kBracketBetween;
          break;
        case ':': between |= kColonBetween; break;
        case '"': case '\'': case '*': case '#': between |= kSymbolBetween; break;
        case '+': case '=': case '$': case '%': case '@': case '&': case '?': case '!': case '^':
          return UINT32_MAX;
        default:
          if (token.symbol < 0x2010) return UINT32_MAX;  // currency and other Latin-1 signs
          if (token.symbol >= 0x20A0 && token.symbol <= 0x20CF) return UINT32_MAX;
          between |= kSymbolBetween;
      }
      ++i;
    }
    return UINT32_MAX;
  }

  // "zero cat seven cat nine cat": the word after the piece that ends before `i`, when it stands
  // after the next two pieces as well and measures nothing; "" for none.
  std::string_view SeparatorAfter(uint32_t i) const {
    constexpr MeaningSet kMeasures = MeaningSet(Meaning::k_unit) | Meaning::k_money |
                                     Meaning::k_order | Meaning::k_time | Meaning::k_service |
                                     Meaning::k_provider | Meaning::k_n_phone;
    constexpr uint32_t kPieces = 3;
    std::string_view word;
    for (uint32_t k = 0; k < kPieces; ++k) {
      if (i >= list_.size() || list_[i].kind != TokenKind::kWord) return {};
      if (list_[i].meanings.Intersects(kNumeric | kConnective | kMeasures)) return {};
      const std::string_view text = TextOf(view_, list_[i].span);
      if (text.size() < 2 || (k > 0 && text != word)) return {};
      word = text;
      const Piece piece = i + 1 < list_.size() && Starts(i + 1) ? PieceAt(i + 1) : Piece{};
      if (piece.digits.empty()) return {};
      i = piece.end;
    }
    return word;
  }

  // "(stop)", "(the words)": up to three words in brackets between two pieces.
  uint32_t SkipBracketed(uint32_t i) const {
    if (!IsSymbol(i, '(') && !IsSymbol(i, '[') && !IsSymbol(i, '{') && !IsSymbol(i, '<')) return i;
    uint32_t j = i + 1;
    while (j < list_.size() && j < i + 4 && list_[j].kind == TokenKind::kWord &&
           !list_[j].meanings.Intersects(kNumeric)) {
      ++j;
    }
    if (j == i + 1 || j >= list_.size() || list_[j].kind != TokenKind::kSymbol) return i;
    const char32_t close = list_[j].symbol;
    if (close != ')' && close != ']' && close != '}' && close != '>') return i;
    return j + 1;
  }

  // Reads one maximal run from token `i`; returns the token to go on from.
  uint32_t Gather(uint32_t i) {
    std::vector<Piece> pieces;
    bool plus = false;
    uint32_t plus_token = i;
    if (IsPlus(i)) {
      plus = true;
      ++i;
    }
    uint32_t last = i;
    separator_ = {};
    while (i != UINT32_MAX && i < list_.size()) {
      Piece piece = PieceAt(i);
      if (piece.digits.empty()) break;
      if (pieces.empty()) separator_ = SeparatorAfter(piece.end);
      if (pieces.empty()) {
        piece.plus = plus;
        piece.plus_token = plus_token;
      } else {
        piece.before = pending_between_;
        piece.bracketed = pending_between_ == (kWordBetween | kBracketBetween);
      }
      pieces.push_back(piece);
      last = piece.end;
      const bool spoken = piece.word || (pieces.size() > 1 && pieces[pieces.size() - 2].word);
      i = SkipBetween(piece.end, pending_between_, spoken);
      // "84.20, 6415 Internet": a comma and a space end a number written in digits.
      const bool figures = i != UINT32_MAX && list_[i].kind == TokenKind::kNumber;
      if (figures && (pending_between_ & kCommaBetween) != 0 && !piece.word &&
          piece.digits.size() > 1 && list_[i].span.end - list_[i].span.begin > 1) {
        i = UINT32_MAX;
      }
      // "the office one: 0471 …", "0471553820, then at 5".
      constexpr size_t kWhole = 7;
      if ((piece.word && (pending_between_ & kColonBetween) != 0) ||
          (!piece.word && piece.digits.size() >= kWhole &&
           (pending_between_ & kWordBetween) != 0 && (pending_between_ & kBracketBetween) == 0)) {
        i = UINT32_MAX;
      }
    }
    // Words that only sound like digits end no run that has hardly a digit of its own.
    while (!pieces.empty() && pieces.back().likeness && pieces.back().word && Real(pieces) < 2 &&
           DigitCount(pieces, 0, pieces.size()) < 7) {
      pieces.pop_back();
    }
    Emit(pieces, 0, pieces.size());
    return std::max(last, plus_token + 1);
  }

  static size_t Real(const std::vector<Piece>& pieces) {
    return static_cast<size_t>(std::count_if(pieces.begin(), pieces.end(),
                                             [](const Piece& p) { return !p.likeness; }));
  }

  static size_t DigitCount(const std::vector<Piece>& pieces, size_t begin, size_t end) {
    size_t count = 0;
    for (size_t k = begin; k < end; ++k) count += pieces[k].digits.size();
    return count;
  }

  // How wide a gap is, for splitting: a line, then a comma, then words.
  static int Width(Between between) {
    if (between & kLineBetween) return 4;
    if (between & kCommaBetween) return 3;
    if (between & kWordBetween) return 2;
    if (between & (kColonBetween | kSymbolBetween)) return 1;
    return 0;
  }

  void Emit(const std::vector<Piece>& pieces, size_t begin, size_t end) {
    if (begin >= end) return;
    const size_t count = DigitCount(pieces, begin, end);
    if (count < least_) return;
    // "text me on 0803…": no Turkish ten.
    const bool way = pieces[begin].word && list_[pieces[begin].first].meanings.Has(Meaning::k_on);
    if (way && begin + 1 < end && !pieces[begin + 1].word) {
      Emit(pieces, begin + 1, end);
      return;
    }
    // "+84 77 492 0638 sau 7 giờ": what is written in digits ends where words begin.
    size_t word = begin;
    while (word < end && !pieces[word].word) ++word;
    if (word > begin && word < end && DigitCount(pieces, begin, word) >= 8) {
      Emit(pieces, begin, word);
      Emit(pieces, word, end);
      return;
    }
    if (count > kLongest) {
      int widest = 0;
      for (size_t k = begin + 1; k < end; ++k) widest = std::max(widest, Width(pieces[k].before));
      if (widest > 0) {
        size_t from = begin;
        for (size_t k = begin + 1; k <= end; ++k) {
          if (k == end || Width(pieces[k].before) == widest) {
            Emit(pieces, from, k);
            from = k;
          }
        }
        return;
      }
      if (count > 40) return;
    }
    DigitRun run;
    run.first_token = pieces[begin].plus ? pieces[begin].plus_token : pieces[begin].first;
    run.end_token = pieces[end - 1].end;
    run.plus = pieces[begin].plus;
    run.separated = !separator_.empty();
    for (size_t k = begin; k < end; ++k) {
      const Piece& piece = pieces[k];
      run.digits += piece.digits;
      const bool joined = k > begin && piece.before == 0;
      if (joined) {
        run.groups.back() =
            static_cast<char>(run.groups.back() + static_cast<char>(piece.digits.size()));
      } else {
        run.groups.push_back(static_cast<char>(piece.digits.size()));
      }
      if (k > begin) run.between |= piece.before;
      if (k > begin && !joined) run.joints.push_back(piece.before);
      run.bracketed += k > begin && piece.bracketed;
      if (piece.likeness) {
        run.likenesses += static_cast<uint32_t>(piece.digits.size());
      } else if (piece.word) {
        ++run.words;
      } else {
        ++run.numbers;
      }
    }
    // A bracket that opens before the first digit belongs to the number: "(0)(6)…", "(11) 97…".
    if (run.first_token > 0 && IsSymbol(run.first_token - 1, '(') &&
        (run.between & kBracketBetween) != 0) {
      --run.first_token;
    }
    if (IsSymbol(run.end_token, ')') && (run.between & kBracketBetween) != 0 &&
        IsSymbol(run.end_token - 2, '(')) {
      ++run.end_token;
    }
    run.marks = MarksIn(view_, {list_[run.first_token].span.begin,
                                list_[run.end_token - 1].span.end});
    runs_.push_back(run);
  }

  const View& view_;
  const std::vector<Token>& list_;
  const Lexicon& lexicon_;
  const size_t least_;
  Between pending_between_ = 0;
  std::string_view separator_;  // the word that stands between all pieces of the run
  std::vector<DigitRun> runs_;
};

}  // namespace

std::vector<DigitRun> FindDigitRuns(const Reading& reading, const Lexicon& lexicon, size_t least) {
  return Finder(reading, lexicon, least).Find();
}

}  // namespace contactlint
