// Which pieces are one number?
//
// Pieces stand in successive messages; a few messages or sentences of other talk may stand between.
// Put together they must be a number that a plan has, and something must announce it: a word for a
// telephone, a messenger, "my number", or the writing itself. What the pieces' own words say is
// weighed with it: digits that count or measure something are no number, unless the text says that
// they only look so ("without the units it is my cell").
//
// Within one text every piece but the first must say which one it is, as in "it begins with", "the
// last four".
#include "conversation/pieces.h"

#include <algorithm>
#include <string>

#include "conversation/piece.h"
#include "gazetteer/services.h"
#include "recognisers/phone_plan.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

constexpr size_t kMostPieces = 16;
constexpr size_t kMostDigits = 9;     // of a piece: more are a number by themselves
constexpr uint32_t kMostBetween = 3;  // messages or sentences of other talk in a row

// "1234567…", "777777": nobody's number.
bool CountsUp(const std::string& digits) {
  size_t up = 0;
  size_t same = 0;
  for (size_t i = 1; i < digits.size(); ++i) {
    up += digits[i] == (digits[i - 1] == '9' ? '0' : digits[i - 1] + 1);
    same += digits[i] == digits[i - 1];
  }
  return up + 3 >= digits.size() || same + 1 >= digits.size();
}

// "0930 1015 …", "4 17 23 38": hours or small numbers, each greater than the one before.
bool Rises(const std::string& digits, const std::string& groups) {
  bool hours = true;
  bool small = true;
  std::string before;
  size_t at = 0;
  for (const char size : groups) {
    const std::string group = digits.substr(at, static_cast<size_t>(size));
    at += group.size();
    const bool rises = group.size() > before.size() ||
                       (group.size() == before.size() && group > before);
    if (!rises || group.size() > 4) return false;
    hours &= group.size() == 4 && group.substr(0, 2) < "24" && group.substr(2) < "60";
    small &= group.size() <= 2;
    before = group;
  }
  return hours || small;
}

// "0 2 2 0 1 0 …": tabs and scores. Of ten random digits seven or so differ.
bool HasFewFigures(const std::string& digits) {
  const auto figures = std::count_if(digits.begin(), digits.end(), [&](const char& digit) {
    return digits.find(digit) == static_cast<size_t>(&digit - digits.data());
  });
  return figures < 6;
}

// "1 58.2", "2 57.9", "3 58.0": each row is numbered one more than the one before.
template <typename Pieces>
bool IsNumbered(const Pieces& row) {
  const Piece* before = nullptr;
  for (const Piece& piece : row) {
    if (piece.groups.size() < 2 || piece.groups[0] > 2) return false;
    const auto number = [](const Piece& p) {
      return p.groups[0] == 1 ? p.digits[0] - '0' : (p.digits[0] - '0') * 10 + p.digits[1] - '0';
    };
    if (before != nullptr && number(piece) != number(*before) + 1) return false;
    before = &piece;
  }
  return true;
}

// What the text says of the digits before, among and after them.
struct Announcement {
  bool phone = false;     // a word for a telephone
  bool service = false;   // a messenger on which people have numbers
  bool own = false;       // my number, call me, write it down
  bool firm = false;      // one of them, and nothing that it could be about instead
  bool admitted = false;  // "drop the days": they are not what they look like
  bool contrary = false;  // an order, an invoice
  const Service* digits_id = nullptr;  // QQ, Zoom: people or rooms are known by digits there
};

bool operator==(const Announcement& a, const Announcement& b) {
  return a.phone == b.phone && a.service == b.service && a.own == b.own;
}

// Pieces that stand one after another in an array.
struct Row {
  const Piece* first;
  const Piece* last;

  const Piece* begin() const { return first; }
  const Piece* end() const { return last + 1; }
  const Piece& front() const { return *first; }
  const Piece& back() const { return *last; }
  size_t size() const { return static_cast<size_t>(last - first) + 1; }
};

class Finder {
 public:
  Finder(const Reading& reading, const Lexicon& lexicon)
      : reading_(reading), list_(reading.tokens.list), lexicon_(lexicon),
        units_(UnitsOf(list_)), parted_(!units_.empty() && units_.back().message > 0) {}

  std::vector<Weighed> Find() {
    if (units_.empty()) return {};
    pieces_ = FindPiecesOfNumbers(reading_, lexicon_, units_);
    if (!parted_) {
      pieces_.erase(std::remove_if(pieces_.begin(), pieces_.end(),
                                   [](const Piece& p) {
                                     return !(p.placed || p.introduced) || p.counts;
                                   }),
                    pieces_.end());
    }
    if (pieces_.empty() || !EndsInTime()) return {};
    Weighed best = LongestNumber();
    if (best.points < kFindingPoints) best = Corrected();
    if (best.points < kFindingPoints) return {};
    return {best};
  }

 private:
  uint32_t UnitCount() const { return static_cast<uint32_t>(units_.size()); }
  uint32_t Distance(uint32_t from, uint32_t to) const { return to - from - 1; }

  // A run may go on over the end of a sentence.
  uint32_t UnitAfter(const Piece& piece) const {
    uint32_t unit = piece.unit;
    while (units_[unit].end < piece.end_token) ++unit;
    return unit + 1;
  }

  // The last piece stands in the last message, or right before words that announce it.
  bool EndsInTime() const {
    if (!parted_) return true;
    const Unit& last = units_[pieces_.back().unit];
    return last.message == units_.back().message ||
           Distance(pieces_.back().unit, UnitCount()) <= 1;
  }

  // The longest row of pieces up to the last that is a number.
  Weighed LongestNumber() const {
    size_t first = pieces_.size() - 1;
    while (first > 0 && pieces_.size() - first < kMostPieces &&
           pieces_[first - 1].digits.size() <= kMostDigits &&
           Distance(pieces_[first - 1].unit, pieces_[first].unit) <= kMostBetween &&
           (parted_ || pieces_[first].placed)) {
      --first;
    }
    Judgement best;
    Row best_row{&pieces_.back(), &pieces_.back()};
    for (; first < pieces_.size(); ++first) {
      if (first + 1 == pieces_.size() && (parted_ || pieces_[first].runs < 2)) break;
      const Row row{&pieces_[first], &pieces_.back()};
      Judgement judged = Judge(row);
      // That a shorter row has no words beside it makes it no better: the words announce it.
      const int points = PointsOf(best.kinds);
      const int least = points == 0 ? kFindingPoints
                                    : points + WeightOf(EvidenceKind::k_alone) + 1;
      if (PointsOf(judged.kinds) < least) continue;
      best = std::move(judged);
      best_row = row;
    }
    return best.kinds == 0 ? Weighed{} : Placed(best_row, best);
  }

  // What all pieces of a row say together.
  struct Tally {
    std::string digits;
    std::string groups;
    size_t shortest = SIZE_MAX;
    size_t bare = 0;
    size_t joined = 0;  // with hardly a word beside them, and none that is counted
    size_t spoken = 0;
    size_t counting = 0;
    size_t measured = 0;
    bool placed = false;
    bool contrary = false;
  };

  static Tally TallyOf(const Row& row) {
    Tally tally;
    for (const Piece& piece : row) {
      tally.digits += piece.digits;
      tally.groups += piece.groups;
      tally.shortest = std::min(tally.shortest, piece.digits.size());
      tally.bare += piece.words == 0;
      tally.joined += !piece.counts && (piece.placed || piece.words <= 3);
      tally.spoken += piece.spoken;
      tally.counting += piece.counts;
      tally.measured += piece.measured;
      tally.placed |= piece.placed;
      tally.contrary |= piece.contrary || (piece.plus && &piece != &row.front());
    }
    return tally;
  }

  struct Judgement {
    Kinds kinds = 0;  // none: the row is no number
    std::string value;
    EntityType type = EntityType::kPhone;
  };

  Judgement Judge(const Row& row) const {
    const Tally tally = TallyOf(row);
    const std::string& digits = tally.digits;
    if (tally.contrary || digits.size() < 7 || digits.size() > 15 || CountsUp(digits)) return {};
    const bool plus = row.front().plus;
    const uint32_t after = UnitAfter(row.back());
    const Announcement said = Announced(row, std::min(after + 1, UnitCount()));
    // What was announced before the last message was no finding then, or was one already.
    const bool late = units_[row.back().unit].message < units_.back().message;
    if (late && (!said.firm || Announced(row, after) == said)) return {};
    const bool named = said.phone || said.own;
    if (!said.phone && row.size() > 1 && IsNumbered(row)) return {};
    if (tally.measured > 0 && !(said.admitted && said.phone && said.firm)) return {};
    if (!plus && ((!parted_ && !said.firm) || (!named && said.contrary))) return {};
    if (Rises(digits, tally.groups)) return {};

    // What they are dressed as says nothing once the writer has disowned it.
    const bool disowned = said.admitted && named;
    const bool dictated = tally.spoken == row.size();
    const bool bare = tally.bare == row.size();
    Judgement out;
    const auto say = [&](bool holds, EvidenceKind kind) { out.kinds |= holds ? Bit(kind) : 0; };
    out.value = digits;
    bool announced = named || said.service || dictated;
    if (plus) {
      if (MatchInternational(digits) != PlanMatch::kValid) return {};
      say(true, EvidenceKind::k_valid_international);
      say(bare, EvidenceKind::k_alone);
      out.value = "+" + digits;
    } else {
      const NationalMatch match = MatchNational(digits, tally.groups);
      const bool id = said.digits_id != nullptr && said.firm && !said.phone;
      if (match.match == PlanMatch::kNone && !id) return {};
      const bool valid = match.match == PlanMatch::kValid || id;
      const bool nought = digits[0] == '0';
      // Written with a prefix that only telephones have.
      const bool trunk = valid && match.with_trunk && (nought || match.grouping_fits);
      // Without one, three amounts are as good a number as any.
      const bool by_digit = std::all_of(tally.groups.begin(), tally.groups.end(),
                                        [](char size) { return size == 1; });
      if (!said.firm && !trunk && !dictated && !disowned && !by_digit) return {};
      const bool itself = trunk && digits.size() >= 10 && !(by_digit && HasFewFigures(digits)) &&
                          ((nought && tally.joined == row.size()) || (bare && tally.shortest >= 3));
      if (!announced && !itself) return {};
      say(valid, EvidenceKind::k_valid_national);
      say(!valid, EvidenceKind::k_possible_national);
      say(bare || !announced, EvidenceKind::k_alone);
      if (!match.e164_if_unique.empty()) out.value = match.e164_if_unique;
    }
    say(said.phone, EvidenceKind::k_phone_word);
    say(said.service, EvidenceKind::k_service_name);
    say(said.own, EvidenceKind::k_own);
    say(disowned, EvidenceKind::k_admitted);
    say(dictated, EvidenceKind::k_dictated);
    say(tally.counting > 0 && !disowned, EvidenceKind::k_enumeration);
    say((tally.counting > 1 && !disowned) || IsLabelRepeated(row), EvidenceKind::k_counting);
    if (said.digits_id != nullptr && !said.phone) {
      out.type = said.digits_id->type;
      out.value = digits;
    }
    return out;
  }

  // "room 204", "room 311": the same word names piece after piece.
  bool IsLabelRepeated(const Row& row) const {
    for (const Piece* piece = row.first + 1; piece < row.end(); ++piece) {
      const uint32_t before = WordBefore(*(piece - 1));
      const uint32_t here = WordBefore(*piece);
      if (before == UINT32_MAX || here == UINT32_MAX) continue;
      if (list_[here].meanings.Has(Meaning::k_sequence)) continue;
      if (list_[here].meanings.Intersects(MeaningSet(Meaning::k_filler) | Meaning::k_numand))
        continue;
      const std::string_view word = TextOf(reading_.view, list_[here].span);
      if (word.size() > 1 && word == TextOf(reading_.view, list_[before].span)) return true;
    }
    return false;
  }

  uint32_t WordBefore(const Piece& piece) const {
    const uint32_t i = piece.first_token;
    const bool word = i > units_[piece.unit].first && list_[i - 1].kind == TokenKind::kWord;
    return word ? i - 1 : UINT32_MAX;
  }

  SourceSpan SpanOf(const Piece& piece) const {
    return SourceOf(reading_.view, {list_[piece.first_token].span.begin,
                                    list_[piece.end_token - 1].span.end});
  }

  // The finding, with a span for each message that holds a part of it.
  Weighed Placed(const Row& row, const Judgement& judged) const {
    std::vector<SourceSpan> parts;
    uint32_t message = UINT32_MAX;
    for (const Piece& piece : row) {
      const SourceSpan span = SpanOf(piece);
      if (units_[piece.unit].message == message) {
        parts.back().end = span.end;
      } else {
        parts.push_back(span);
      }
      message = units_[piece.unit].message;
    }
    SourceSpan whole{parts.front().start, parts.back().end};
    // What announces it is the last message's part in it.
    if (message < units_.back().message) {
      whole.end = SourceOf(reading_.view, list_.back().span).end;
    }
    Weighed out = WeighedBy("phone.in_pieces", judged.kinds, whole);
    out.type = judged.type;
    out.value = judged.value;
    for (const Piece& piece : row) {
      out.read += piece.digits;
      while (out.origins.size() < out.read.size()) out.origins.push_back(SpanOf(piece));
    }
    out.disguised = true;
    if (parted_) out.pieces = std::move(parts);
    return out;
  }

  // What `token` can be as a messenger.
  const Service* ServiceOf(const Token& token) const {
    const Sense* senses = lexicon_.Senses(*token.entry);
    for (int k = 0; k < token.entry->sense_count; ++k) {
      if (senses[k].meaning != Meaning::k_service) continue;
      return Services().begin() + RowOf(senses[k].value);
    }
    return nullptr;
  }

  // What the words in the pieces' units, in the two before them and up to `end_unit` say of the
  // digits.
  Announcement Announced(const Row& row, uint32_t end_unit) const {
    Announcement said;
    const uint32_t from = row.front().unit > 2 ? row.front().unit - 2 : 0;
    constexpr MeaningSet kPhone = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_contact;
    constexpr MeaningSet kNoOrder = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_number |
                                    Meaning::k_v_contact | Meaning::k_sequence;
    const auto has = [&](uint32_t i, Meaning meaning) {
      return i < list_.size() && list_[i].meanings.Has(meaning);
    };
    const uint32_t end = units_[end_unit - 1].end;
    uint32_t runs = 0;
    for (const Piece& piece : row) runs += piece.runs;
    const Service* by_digits = nullptr;  // it may be an ordinary word
    bool id_before = false;  // "zoom id"
    for (uint32_t i = units_[from].first; i < end; ++i) {
      const MeaningSet m = list_[i].meanings;
      if (m.Empty() || has(i + 1, Meaning::k_work)) continue;
      // "area code", "dial 04"
      const bool dials = m.Has(Meaning::k_dial) &&
                         (m.Has(Meaning::k_pieces) || (i + 1 < list_.size() &&
                                                       list_[i + 1].kind == TokenKind::kNumber));
      bool cue = m.Intersects(kPhone) || dials;
      said.phone |= cue;
      const bool owned = i > 0 && has(i - 1, Meaning::k_my);
      const bool upon = IsContactedOn(i);
      const Service* service = m.Has(Meaning::k_service) ? ServiceOf(list_[i]) : nullptr;
      const bool digits_id = service != nullptr && service->id == IdShape::kDigits;
      if (digits_id) by_digits = service;
      id_before |= digits_id && IsIdOf(i);
      if (service != nullptr &&
          (owned || upon || lexicon_.IsSure(*list_[i].entry, Meaning::k_service))) {
        const bool messenger = service->type == EntityType::kMessengerId || digits_id;
        said.service |= messenger;
        cue |= messenger;
        if (digits_id) said.digits_id = service;
        said.firm |= digits_id && owned;  // "my zoom room"
      }
      // "order number" is none.
      const bool labelled = i > 0 && has(i - 1, Meaning::k_order) && !has(i - 1, Meaning::k_my);
      const bool number = m.Has(Meaning::k_write_down) ||
                          (m.Has(Meaning::k_n_number) && !labelled);
      const bool mine = m.Has(Meaning::k_my) || owned || has(i + 1, Meaning::k_my) ||
                        (number && IsDealtOut(row, i));
      const bool told = m.Has(Meaning::k_v_contact) &&
                        (m.Has(Meaning::k_me) || has(i + 1, Meaning::k_me) ||
                         (has(i + 1, Meaning::k_you) && has(i + 2, Meaning::k_me)) ||
                         LeadsToDigits(row, i));
      // "994 yahi hai mera": mine, said beside a piece.
      const bool beside = m.Has(Meaning::k_my) && i >= units_[row.back().unit].first &&
                          i <= row.back().end_token + 3;
      const bool stated = number && has(i + 1, Meaning::k_be);
      cue |= (number && (mine || stated)) || m.Has(Meaning::k_write_down) || told || beside;
      const bool dealt = number && !m.Has(Meaning::k_pieces) && runs >= 3 && !IsAboutThing(row, i);
      said.own |= (number && mine) || dealt || m.Has(Meaning::k_write_down) || told || beside;
      // "it's my mobile and it's always on"
      const bool told_after =
          i >= row.back().end_token && owned && i > 1 && has(i - 2, Meaning::k_be);
      // "zap me on …" is done with; "the WhatsApp mock" is not.
      const bool mere = upon && !NamesThing(list_[i + 1]);
      said.firm |= cue && (told_after || mere || !IsAboutThing(row, i));
      said.admitted |= m.Intersects(MeaningSet(Meaning::k_leave_out) | Meaning::k_assemble);
      said.contrary |= m.Has(Meaning::k_order) && !m.Intersects(kNoOrder);
    }
    if (by_digits != nullptr && (id_before || IsLabelledId(row.front()))) {
      said.digits_id = by_digits;
      said.service = said.firm = true;
      said.contrary = false;
    }
    return said;
  }

  // "write me on zap": the service of a contact verb, though its name may be an ordinary word.
  bool IsContactedOn(uint32_t i) const {
    if (i < 2 || i + 1 >= list_.size() || !list_[i].meanings.Has(Meaning::k_service)) return false;
    if (!list_[i - 1].meanings.Has(Meaning::k_on)) return false;
    for (uint32_t j = i - 1; j > 0 && j + 4 > i && list_[j].gap < Gap::kMessage; --j) {
      constexpr MeaningSet kTalks = MeaningSet(Meaning::k_v_contact) | Meaning::k_v_talk;
      if (list_[j - 1].meanings.Intersects(kTalks)) return true;
    }
    return false;
  }

  // "zoom id", "id do zoom", and nothing else in the message.
  bool IsIdOf(uint32_t service) const {
    constexpr uint32_t kReach = 3;  // tokens
    uint32_t first = service;
    while (first > 0 && first + kReach > service && list_[first].gap < Gap::kMessage) --first;
    bool id = false;
    for (uint32_t i = first; i < list_.size() && i <= service + kReach; ++i) {
      if (i > first && list_[i].gap >= Gap::kMessage) break;
      id |= list_[i].meanings.Has(Meaning::k_n_id);
      if (i > service && NamesThing(list_[i])) return false;
    }
    return id;
  }

  // "meeting id 844", "numer gg 44", but "asset id 844": the piece begins an identifier.
  bool IsLabelledId(const Piece& piece) const {
    constexpr uint32_t kMost = 3;  // tokens before the digits
    const Unit& unit = units_[piece.unit];
    const auto has = [&](uint32_t i, MeaningSet set) {
      return i >= unit.first && i < unit.end && list_[i].meanings.Intersects(set);
    };
    constexpr MeaningSet kCall = MeaningSet(Meaning::k_v_talk) | Meaning::k_service;
    for (uint32_t i = piece.first_token; i > unit.first && i + kMost > piece.first_token; --i) {
      if (has(i - 1, Meaning::k_n_id)) {
        return i - 1 == unit.first || has(i - 2, kCall) || !NamesThing(list_[i - 2]);
      }
      if (has(i - 1, Meaning::k_n_number)) return has(i, kCall) || has(i - 2, kCall);
    }
    return false;
  }

  // "the number starts with", not "the order number starts with" or "the number starts with 12 in
  // the demo".
  bool IsDealtOut(const Row& row, uint32_t i) const {
    if (i > 0 && list_[i].gap < Gap::kMessage && NamesThing(list_[i - 1])) return false;
    if (i + 1 >= list_.size() || !list_[i + 1].meanings.Has(Meaning::k_pieces)) return false;
    return std::none_of(row.begin(), row.end(), [&](const Piece& piece) {
      const Unit& unit = units_[piece.unit];
      return std::any_of(list_.begin() + unit.first, list_.begin() + unit.end, NamesThing);
    });
  }

  // "note the colours", "the WhatsApp mock": what comes is about something that is named after the
  // word. "my mobile in Lagos is" goes on to what it announced.
  bool IsAboutThing(const Row& row, uint32_t i) const {
    bool thing = false;
    for (uint32_t j = i + 1; j < list_.size() && list_[j].gap < Gap::kMessage; ++j) {
      const Token& token = list_[j];
      constexpr MeaningSet kCount = MeaningSet(Meaning::k_digit) | Meaning::k_number;
      const bool count = token.kind == TokenKind::kNumber || token.meanings.Intersects(kCount);
      // "my phone has ten digits"
      if (count && j + 1 < list_.size() && list_[j + 1].meanings.Has(Meaning::k_n_number)) {
        return false;
      }
      if (token.kind == TokenKind::kNumber) break;
      if (token.meanings.Has(Meaning::k_digit)) {  // "my number one tip"
        return thing || (j + 1 < list_.size() && NamesThing(list_[j + 1]));
      }
      if (token.symbol == ',' && i < row.front().first_token) continue;
      // "my mobile in Lagos:", not "the phone bill:".
      const bool compound = NamesThing(list_[i + 1]);
      if (token.kind == TokenKind::kSymbol) return thing && (token.symbol != ':' || compound);
      const bool other = token.meanings.Has(Meaning::k_order) &&
                         !list_[j - 1].meanings.Has(Meaning::k_my);
      thing |= other || NamesThing(token);
      if (token.meanings.Has(Meaning::k_be)) thing = false;
    }
    return thing;
  }

  // "ring at", "llámame al": the verb closes the message before the first piece.
  bool LeadsToDigits(const Row& row, uint32_t verb) const {
    const Unit& first = units_[row.front().unit];
    if (verb >= first.first || verb + 3 < first.first) return false;
    constexpr MeaningSet kSmall = MeaningSet(Meaning::k_on) | Meaning::k_to | Meaning::k_be |
                                  Meaning::k_common | Meaning::k_my;
    for (uint32_t i = verb + 1; i < first.first; ++i) {
      if (list_[i].kind == TokenKind::kWord && !list_[i].meanings.Intersects(kSmall)) return false;
    }
    return true;
  }

  // "+44 7700 900 418" ⏎ "oops, ends in 481"
  Weighed Corrected() const {
    if (!parted_ || pieces_.size() < 2) return {};
    const Piece& tail = pieces_.back();
    const Piece& whole = pieces_[pieces_.size() - 2];
    const size_t size = tail.digits.size();
    if (units_[tail.unit].message != units_.back().message || tail.contrary || tail.plus) return {};
    if (Distance(whole.unit, tail.unit) > kMostBetween || size + 4 > whole.digits.size()) return {};
    const size_t kept = whole.digits.size() - size;
    const std::string old = whole.digits.substr(kept);
    // "0973!": hardly a word, and the figures that stood there in another order.
    const bool retyped = size >= 3 && tail.words <= 2 &&
                         std::is_permutation(old.begin(), old.end(), tail.digits.begin());
    if (tail.counts || !(tail.placed || retyped)) return {};
    if (old == tail.digits || whole.digits.size() < 9) return {};
    Piece corrected = whole;
    corrected.unit = tail.unit;
    corrected.digits.replace(kept, size, tail.digits);
    const Judgement judged = Judge({&corrected, &corrected});
    if (PointsOf(judged.kinds) < kFindingPoints) return {};
    // The number itself was found when it was written.
    return Placed({&tail, &tail}, judged);
  }

  const Reading& reading_;
  const std::vector<Token>& list_;
  const Lexicon& lexicon_;
  const std::vector<Unit> units_;
  const bool parted_;  // by messages; else one text
  std::vector<Piece> pieces_;
};

// Before anything is put together: are there words or digits for it?
bool MayHold(const Reading& reading) {
  const std::vector<Token>& list = reading.tokens.list;
  if (list.empty()) return false;
  const bool parted = std::any_of(list.begin() + 1, list.end(), [](const Token& token) {
    return token.gap == Gap::kMessage;
  });
  if (parted) return true;
  constexpr MeaningSet kPhone = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_number |
                                Meaning::k_v_contact | Meaning::k_dial;
  if (!reading.tokens.meanings.Intersects(Meaning::k_sequence | Meaning::k_pieces)) return false;
  return reading.tokens.meanings.Intersects(kPhone) ||
         reading.view.text.find('+') != std::string::npos;
}

}  // namespace

std::vector<Weighed> FindPieces(const Reading& reading, const Lexicon& lexicon) {
  if (!MayHold(reading)) return {};
  return Finder(reading, lexicon).Find();
}

}  // namespace contactlint
