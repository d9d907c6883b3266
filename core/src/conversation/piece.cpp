// What stands beside the digits?
//
// Somebody who deals out a number writes next to nothing, or words that say how the pieces go
// together ("then", "ends in", "the rest is"), or what the number is ("my cell"). Whoever counts
// or measures names what: a word right after the digits ("47 slides"), or right before them in
// piece after piece ("bedroom 47").
#include "conversation/piece.h"

#include <algorithm>

namespace contactlint {
namespace {

constexpr uint32_t kMostWords = 9;   // of a piece beside its digits
constexpr uint32_t kMostPlaced = 14;  // where words say that it is one
constexpr size_t kMostDigits = 15;  // ITU-T E.164

// Words that say nothing of what the digits are, or that they are somebody's number.
constexpr MeaningSet kIntroducing =
    MeaningSet(Meaning::k_my) | Meaning::k_me | Meaning::k_n_phone | Meaning::k_n_contact |
    Meaning::k_v_contact | Meaning::k_write_down | Meaning::k_dial;
constexpr MeaningSet kPlacing = MeaningSet(Meaning::k_sequence) | Meaning::k_pieces;
constexpr MeaningSet kJoining = kIntroducing | kPlacing | Meaning::k_be | Meaning::k_filler |
                                Meaning::k_common | Meaning::k_numand | Meaning::k_n_number |
                                Meaning::k_on | Meaning::k_to | Meaning::k_but | Meaning::k_only |
                                Meaning::k_here | Meaning::k_please | Meaning::k_leave_out |
                                Meaning::k_assemble | Meaning::k_sym_plus | Meaning::k_v_give |
                                Meaning::k_service | Meaning::k_n_id | Meaning::k_n_messenger |
                                Meaning::k_v_add | Meaning::k_digit | Meaning::k_number;

bool IsLetter(const Token& token) {
  return token.kind == TokenKind::kWord && token.span.end - token.span.begin == 1;
}

bool EndsUnit(const std::vector<Token>& list, uint32_t i) {
  const Token& token = list[i];
  if (token.kind != TokenKind::kSymbol || i + 1 >= list.size()) return false;
  const char32_t s = token.symbol;
  if (s == 0x3002 || s == 0xFF01 || s == 0xFF1F || s == 0x061F || s == 0x0964) return true;
  if (s != '.' && s != '!' && s != '?') return false;
  if (list[i + 1].gap == Gap::kNone) return false;
  // "no. 12", "J. Smith", but "7b2e."
  if (s != '.' || i == 0) return true;
  const bool initial = IsLetter(list[i - 1]) && list[i - 1].gap != Gap::kNone;
  return !initial && !list[i - 1].meanings.Has(Meaning::k_order);
}

class Describer {
 public:
  Describer(const Reading& reading, const Unit& unit)
      : reading_(reading), list_(reading.tokens.list), unit_(unit) {}

  void Add(const DigitRun& run, Piece& piece) const {
    std::string digits = run.digits;
    std::string groups = run.groups;
    uint32_t from = run.first_token;
    if (const uint32_t after = AfterPartCount(run.first_token); after != 0) {
      // "part 2/3: 66 402", "[2/3] 66 402": what stands before counts the parts.
      piece.placed = true;
      if (after >= run.end_token) return;
      from = after;
      digits.clear();
      groups.clear();
      for (uint32_t i = from; i < run.end_token; ++i) {
        if (list_[i].kind != TokenKind::kNumber) continue;
        digits += TextOf(reading_.view, list_[i].span);
        groups.push_back(static_cast<char>(list_[i].span.end - list_[i].span.begin));
      }
    } else if (IsPartLabel(run)) {
      return;
    } else if (NamesCount(run)) {
      return;  // "the next three are"
    }
    if (piece.digits.empty()) {
      piece.first_token = from;
      piece.plus = run.plus;
      piece.spoken = true;
    } else {
      piece.counts |= !JoinsOver(piece.end_token, from);
      for (uint32_t i = piece.end_token; i < from; ++i) piece.placed |= Has(i, kPlacing);
    }
    piece.spoken &= run.words > 0 && run.numbers == 0;
    ++piece.runs;
    // "604. The last seven are 3381192" is read as one run.
    for (uint32_t i = from; i < run.end_token; ++i) {
      piece.runs += list_[i].meanings.Intersects(kPlacing);
    }
    piece.digits += digits;
    piece.groups += groups;
    piece.end_token = run.end_token;
    piece.measured |= IsMeasured(run);
    piece.contrary |= IsContrary(run);
    piece.counts |= IsDecimal(run);
  }

  void Finish(Piece& piece) const {
    for (uint32_t i = unit_.first; i < unit_.end; ++i) {
      const Token& token = list_[i];
      const bool beside = i < piece.first_token || i >= piece.end_token;
      if (token.kind == TokenKind::kWord && beside) ++piece.words;
      if (beside) {
        piece.placed |= token.meanings.Intersects(kPlacing);
        piece.introduced |= token.meanings.Intersects(kIntroducing);
      }
      // "part 2/3": the word names the piece.
      if (i + 1 < unit_.end && list_[i + 1].kind == TokenKind::kNumber && IsPartCount(i + 1))
        continue;
      piece.contrary |= token.meanings.Has(Meaning::k_order) &&
                        !token.meanings.Intersects(kJoining) && !piece.introduced;
    }
    piece.counts |= CountsThings(piece) || IsLabelled(piece);
  }

 private:
  bool Has(uint32_t i, MeaningSet set) const {
    return i >= unit_.first && i < unit_.end && list_[i].meanings.Intersects(set);
  }

  // A word that may name what the digits are.
  bool IsContent(uint32_t i) const {
    return i >= unit_.first && i < unit_.end && NamesThing(list_[i]);
  }

  bool JoinsOver(uint32_t i, uint32_t end) const {
    for (; i < end; ++i) {
      if (IsContent(i)) return false;
    }
    return true;
  }

  // The token after "2/3:" or "2/3]" at `i`; 0 if no such count stands there.
  uint32_t AfterPartCount(uint32_t i) const {
    if (i < unit_.end && list_[i].kind == TokenKind::kSymbol) ++i;  // the bracket that opens
    if (i + 3 >= unit_.end || list_[i].kind != TokenKind::kNumber || !IsPartCount(i)) return 0;
    if (list_[i].span.end - list_[i].span.begin > 2) return 0;
    const char32_t closing = list_[i + 3].symbol;
    return closing == ':' || closing == ']' || closing == ')' ? i + 4 : 0;
  }

  bool IsPartCount(uint32_t i) const {
    return i + 2 < unit_.end && list_[i + 1].symbol == '/' &&
           list_[i + 2].kind == TokenKind::kNumber;
  }

  // "part 1/3:" whose number follows as a run of its own.
  bool IsPartLabel(const DigitRun& run) const {
    return run.end_token < unit_.end && list_[run.end_token].symbol == ':' &&
           run.digits.size() <= 2;
  }

  // "the next three are", "last 4:": the only digit says how many come, perhaps elsewhere.
  bool NamesCount(const DigitRun& run) const {
    const uint32_t i = run.first_token;
    const char count = run.digits[0];
    return run.digits.size() == 1 && count >= '2' && count <= '6' && i > unit_.first &&
           Has(i - 1, Meaning::k_sequence) && i + 1 < unit_.end;
  }

  // "6.5", ".67", "0,71", "2 57.9": no nought leads what a decimal mark parts.
  bool IsDecimal(const DigitRun& run) const {
    const size_t joints = run.joints.size();
    const auto mark = [](Between joint) { return joint == kDotBetween || joint == kCommaBetween; };
    const bool last = joints > 0 && mark(run.joints.back());
    const bool only = std::count_if(run.joints.begin(), run.joints.end(), mark) == 1;
    if (last && only && joints <= 2 && (run.digits[0] != '0' || run.groups[0] == 1)) return true;
    return run.first_token > unit_.first && list_[run.first_token].gap == Gap::kNone &&
           list_[run.first_token - 1].symbol == '.';
  }

  // Of a script that sets no space between words and digits.
  bool IsUnspaced(const Token& token) const {
    return static_cast<uint8_t>(reading_.view.text[token.span.begin]) >= 0xE0;
  }

  bool IsMeasured(const DigitRun& run) const {
    if (Has(run.end_token, MeaningSet(Meaning::k_unit) | Meaning::k_money)) return true;
    const char32_t after = run.end_token < unit_.end ? list_[run.end_token].symbol : 0;
    if (after == '%' || after == '$' || after == 0x20AC || after == 0xA3) return true;
    if (run.first_token == unit_.first) return false;
    const Token& before = list_[run.first_token - 1];
    return before.meanings.Has(Meaning::k_money) || before.symbol == '$' ||
           before.symbol == 0x20AC || before.symbol == 0xA3;
  }

  bool IsContrary(const DigitRun& run) const {
    if (run.end_token < unit_.end) {
      const Token& after = list_[run.end_token];
      const bool unit = after.meanings.Intersects(MeaningSet(Meaning::k_unit) | Meaning::k_money);
      if (after.kind == TokenKind::kWord && after.gap == Gap::kNone && !unit && !IsUnspaced(after))
        return true;
    }
    if (run.first_token > unit_.first) {
      const Token& before = list_[run.first_token - 1];
      if (before.symbol == '#' || before.symbol == '-') return true;
      const bool glued = list_[run.first_token].gap == Gap::kNone &&
                         !before.meanings.Has(Meaning::k_money) &&
                         before.kind != TokenKind::kSymbol && !IsUnspaced(before);
      if (glued) return true;
    }
    // An hour; but "the next three: 338" goes on with words.
    constexpr Between kNoHour = kSlashBetween | kWordBetween;
    if ((run.between & kColonBetween) != 0 && (run.between & kNoHour) == 0) return true;
    for (uint32_t i = unit_.first; i < unit_.end; ++i) {
      // A digit of one language is an hour of another: Hindi and Turkish "saat".
      if (i >= run.first_token && i < run.end_token) continue;
      if (list_[i].meanings.Has(Meaning::k_time) && unit_.end - unit_.first <= 6) return true;
    }
    return false;
  }

  // "47 slides", but not "47 is the rest" and not "47 after six" with a call beside it.
  bool CountsThings(const Piece& piece) const {
    const uint32_t after = piece.end_token;
    return !piece.measured && !piece.introduced && IsContent(after) &&
           list_[after].gap != Gap::kNone;
  }

  // "bedroom 47", "bedroom: 47"
  bool IsLabelled(const Piece& piece) const {
    if (piece.introduced || piece.first_token == unit_.first) return false;
    uint32_t i = piece.first_token - 1;
    while (i > unit_.first && list_[i].kind == TokenKind::kSymbol && list_[i].symbol != ',' &&
           list_[i].symbol != ')') {
      --i;
    }
    return IsContent(i);
  }

  const Reading& reading_;
  const std::vector<Token>& list_;
  const Unit& unit_;
};

}  // namespace

bool NamesThing(const Token& token) {
  return token.kind == TokenKind::kWord && !IsLetter(token) &&
         !token.meanings.Intersects(kJoining);
}

std::vector<Unit> UnitsOf(const std::vector<Token>& list) {
  std::vector<Unit> units;
  uint32_t message = 0;
  for (uint32_t i = 0; i < list.size(); ++i) {
    const bool seam = i > 0 && list[i].gap == Gap::kMessage;
    message += seam;
    if (i == 0 || seam || EndsUnit(list, i - 1)) units.push_back({i, i, message});
    units.back().end = i + 1;
  }
  return units;
}

std::vector<Piece> FindPiecesOfNumbers(const Reading& reading, const Lexicon& lexicon,
                                       const std::vector<Unit>& units) {
  std::vector<Piece> pieces;
  // "Never mind the currency": what is written as an amount may be none.
  const bool disowned = reading.tokens.meanings.Intersects(MeaningSet(Meaning::k_leave_out) |
                                                           Meaning::k_assemble);
  const std::vector<DigitRun> runs = FindDigitRuns(reading, lexicon, 1);
  size_t r = 0;
  for (uint32_t u = 0; u < units.size(); ++u) {
    Piece piece;
    piece.unit = u;
    const Describer describer(reading, units[u]);
    for (; r < runs.size() && runs[r].first_token < units[u].end; ++r) {
      describer.Add(runs[r], piece);
    }
    if (piece.digits.empty() || piece.digits.size() > kMostDigits) continue;
    describer.Finish(piece);
    // "two fonts at most", "3 parcels": a small number with words of its own is talk.
    const bool amount = piece.contrary || (piece.measured && !disowned);
    const bool talk = !piece.placed && ((piece.words > 3 && piece.digits.size() <= 2) ||
                                        (amount && piece.digits.size() <= 3));
    const uint32_t most = piece.placed && !piece.counts ? kMostPlaced : kMostWords;
    if (!talk && piece.words <= most) pieces.push_back(std::move(piece));
  }
  return pieces;
}

}  // namespace contactlint
