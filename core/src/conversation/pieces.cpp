// Which messages are pieces?
//
// A piece is a message with few words and one or two short digit runs, and nothing in it that names
// another kind of number. Pieces stand in successive messages; up to three messages of other talk
// may stand between. Put together they must be a number that a plan has, and something must
// announce it: a word for a telephone, a messenger, "my number"; or all pieces are bare digits of a
// mobile number with its trunk prefix, or a row that begins with nought and has hardly a word
// beside it.
#include "conversation/pieces.h"

#include <algorithm>
#include <string>

#include "gazetteer/services.h"
#include "recognisers/digit_run.h"
#include "recognisers/phone_plan.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

constexpr size_t kMostPieces = 14;
constexpr size_t kMostBetween = 3;   // messages of other talk in a row
constexpr uint32_t kMostWords = 9;   // words of a piece beside its digits

struct Part {
  size_t message = 0;
  uint32_t first_token = 0;
  uint32_t end_token = 0;
  std::string digits;
  bool plus = false;
  bool spoken = false;    // its digits are all said as words
  uint32_t words = 0;     // words beside the digits
  bool contrary = false;  // names another kind of number
};

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

// "09 30", "or 11 15": a row of these is a choice of hours.
bool IsTimeOfDay(const std::string& digits) {
  return digits.size() == 4 && digits.substr(0, 2) < "24" && digits.substr(2) < "60";
}

class Finder {
 public:
  Finder(const Reading& reading, const Lexicon& lexicon)
      : reading_(reading), list_(reading.tokens.list), lexicon_(lexicon),
        runs_(FindDigitRuns(reading, lexicon, 1)) {
    for (uint32_t i = 0; i < list_.size(); ++i) {
      if (i == 0 || list_[i].gap == Gap::kMessage) starts_.push_back(i);
    }
  }

  std::vector<Weighed> Find() {
    if (starts_.size() < 2) return {};
    std::vector<Part> parts;  // the last message's first
    size_t between = 0;
    for (size_t m = starts_.size(); m-- > 0 && parts.size() < kMostPieces;) {
      Part part;
      if (!PartOf(m, part)) {
        if (parts.empty() || ++between > kMostBetween) break;
        continue;
      }
      between = 0;
      parts.push_back(part);
    }
    if (parts.size() < 2) return {};
    // The longest row of pieces that is a number.
    Weighed best;
    for (size_t n = parts.size(); n >= 2; --n) {
      Weighed weighed = Judge({parts.rend() - static_cast<long>(n), parts.rend()});
      // That a shorter row has no words beside it makes it no better: the words announce it.
      const int least = best.points == 0 ? kFindingPoints
                                         : best.points + WeightOf(EvidenceKind::k_alone) + 1;
      if (weighed.points >= least) best = weighed;
    }
    if (best.points < kFindingPoints) return {};
    return {best};
  }

 private:
  uint32_t EndOf(size_t m) const {
    return m + 1 < starts_.size() ? starts_[m + 1] : static_cast<uint32_t>(list_.size());
  }

  // The digits of message `m`, when it is a piece.
  bool PartOf(size_t m, Part& part) const {
    const uint32_t first = starts_[m];
    const uint32_t end = EndOf(m);
    part.message = m;
    for (const DigitRun& run : runs_) {
      if (run.first_token < first || run.first_token >= end) continue;
      // "part 2/3: 85 117": what stands before a colon and a slash counts the parts.
      const bool counts_parts = (run.between & (kSlashBetween | kColonBetween)) ==
                                (kSlashBetween | kColonBetween);
      std::string digits = run.digits;
      uint32_t from = run.first_token;
      if (counts_parts) {
        while (from < run.end_token && list_[from].symbol != ':') ++from;
        ++from;
        digits.clear();
        for (uint32_t i = from; i < run.end_token; ++i) {
          if (list_[i].kind == TokenKind::kNumber) digits += TextOf(reading_.view, list_[i].span);
        }
      } else if (PartLabel(run, end)) {
        continue;
      }
      if (part.digits.empty()) {
        part.first_token = from;
        part.plus = run.plus;
        part.spoken = true;
      }
      part.spoken &= run.words > 0 && run.numbers == 0;
      part.digits += digits;
      part.end_token = run.end_token;
      part.contrary |= IsContrary(run, first, end);
    }
    if (part.digits.empty() || part.digits.size() > 11) return false;
    for (uint32_t i = first; i < end; ++i) {
      if (list_[i].kind == TokenKind::kWord && (i < part.first_token || i >= part.end_token)) {
        ++part.words;
      }
      // "part 2/3": the word names the piece.
      if (i + 1 < end && list_[i + 1].kind == TokenKind::kNumber && IsPartCount(i + 1, end))
        continue;
      part.contrary |= list_[i].meanings.Has(Meaning::k_order) &&
                       !list_[i].meanings.Intersects(MeaningSet(Meaning::k_n_phone) |
                                                     Meaning::k_n_number | Meaning::k_v_contact);
    }
    // "two fonts at most": a small number among words is talk.
    if (part.words > 3 && part.digits.size() <= 2) return false;
    return part.words <= kMostWords;
  }

  bool IsPartCount(uint32_t i, uint32_t end) const {
    return i + 2 < end && list_[i + 1].symbol == '/' && list_[i + 2].kind == TokenKind::kNumber;
  }

  // "part 1/3:" whose number follows as a run of its own.
  bool PartLabel(const DigitRun& run, uint32_t end) const {
    return run.end_token < end && list_[run.end_token].symbol == ':' && run.digits.size() <= 2;
  }

  bool IsContrary(const DigitRun& run, uint32_t first, uint32_t end) const {
    constexpr MeaningSet kOther = MeaningSet(Meaning::k_unit) | Meaning::k_money;
    if (run.end_token < end && list_[run.end_token].meanings.Intersects(kOther)) return true;
    if (run.end_token < end && list_[run.end_token].symbol == '%') return true;
    if (run.end_token < end && list_[run.end_token].kind == TokenKind::kWord &&
        list_[run.end_token].gap == Gap::kNone) {
      return true;
    }
    if (run.first_token > first) {
      const Token& before = list_[run.first_token - 1];
      if (before.meanings.Has(Meaning::k_money) || before.symbol == '$' ||
          before.symbol == 0x20AC || before.symbol == 0xA3 || before.symbol == '#' ||
          before.symbol == '-') {
        return true;
      }
      if (list_[run.first_token].gap == Gap::kNone && before.kind != TokenKind::kSymbol)
        return true;
    }
    if ((run.between & kColonBetween) != 0 && (run.between & kSlashBetween) == 0) return true;
    for (uint32_t i = first; i < end; ++i) {
      if (list_[i].meanings.Has(Meaning::k_time) && end - first <= 6) return true;
    }
    return false;
  }

  Weighed Judge(std::vector<Part> parts) const {
    Weighed out;
    std::string digits;
    std::string groups;
    size_t shortest = SIZE_MAX;
    uint32_t bare = 0;
    uint32_t terse = 0;  // with a word or two beside them: "then 204", "and 41 18"
    uint32_t hours = 0;
    uint32_t spoken = 0;
    for (const Part& part : parts) {
      digits += part.digits;
      groups.push_back(static_cast<char>(part.digits.size()));
      shortest = std::min(shortest, part.digits.size());
      bare += part.words == 0;
      terse += part.words <= 2;
      hours += IsTimeOfDay(part.digits);
      spoken += part.spoken;
      if (part.contrary) return out;
      if (part.plus && &part != &parts.front()) return out;
    }
    if (digits.size() < 7 || digits.size() > 15) return out;
    if (CountsUp(digits)) return out;
    int points = 0;
    const auto say = [&](EvidenceKind kind) {
      points += WeightOf(kind);
      out.evidence.push_back({WeightOf(kind) > 0, EvidenceName(kind), {}});
    };
    out.value = digits;
    bool mobile = false;
    if (parts.front().plus) {
      if (MatchInternational(digits) != PlanMatch::kValid) return out;
      say(EvidenceKind::k_valid_international);
      out.value = "+" + digits;
    } else {
      const NationalMatch match = MatchNational(digits, groups);
      if (match.match == PlanMatch::kNone) return out;
      mobile = match.match == PlanMatch::kValid && match.with_trunk;
      say(match.match == PlanMatch::kValid ? EvidenceKind::k_valid_national
                                           : EvidenceKind::k_possible_national);
      if (!match.e164_if_unique.empty()) out.value = match.e164_if_unique;
    }
    const int plan_points = points;
    const EntityType type = Announced(parts, say);
    const bool announced = points > plan_points || spoken == parts.size();
    const bool whole = digits.size() >= 10 && shortest >= 3;
    const bool from_nought = mobile && digits[0] == '0' && digits.size() >= 10 &&
                             terse == parts.size() && hours < parts.size();
    if (!announced && !parts.front().plus && !from_nought &&
        !(mobile && bare == parts.size() && whole)) {
      return Weighed{};
    }
    if (bare == parts.size() || (from_nought && !announced)) say(EvidenceKind::k_alone);
    if (spoken == parts.size()) say(EvidenceKind::k_dictated);
    out.points = points;
    out.type = type;
    if (type != EntityType::kPhone) out.value = digits;
    out.rule = "phone.in_pieces";
    out.disguised = true;
    out.read = digits;
    for (const Part& part : parts) {
      const ViewSpan span{list_[part.first_token].span.begin, list_[part.end_token - 1].span.end};
      out.pieces.push_back(SourceOf(reading_.view, span));
    }
    out.span = {out.pieces.front().start, out.pieces.back().end};
    out.sentence = out.span;
    for (Evidence& evidence : out.evidence) evidence.span = out.span;
    return out;
  }

  // A service on which people are known by a number: QQ, ICQ.
  bool HasDigitsForId(const Token& token) const {
    const Sense* senses = lexicon_.Senses(*token.entry);
    for (int k = 0; k < token.entry->sense_count; ++k) {
      if (senses[k].meaning != Meaning::k_service) continue;
      const Service& service = *(Services().begin() + RowOf(senses[k].value));
      if (service.id == IdShape::kDigits && service.type == EntityType::kMessengerId) return true;
    }
    return false;
  }

  // Words in the pieces' messages and in the two before them that say what is coming.
  template <typename Say>
  EntityType Announced(const std::vector<Part>& parts, const Say& say) const {
    const size_t from = parts.front().message > 2 ? parts.front().message - 2 : 0;
    const uint32_t end = EndOf(parts.back().message);
    bool phone = false;
    bool service = false;
    bool own = false;
    bool contrary = false;
    bool digits_id = false;
    for (uint32_t i = starts_[from]; i < end; ++i) {
      const MeaningSet m = list_[i].meanings;
      const bool work = i + 1 < end && list_[i + 1].meanings.Has(Meaning::k_work);
      if (work) continue;
      phone |= m.Intersects(MeaningSet(Meaning::k_n_phone) | Meaning::k_n_contact);
      service |= m.Has(Meaning::k_service) && lexicon_.IsSure(*list_[i].entry, Meaning::k_service);
      digits_id |= m.Has(Meaning::k_service) && HasDigitsForId(list_[i]);
      const bool number = m.Intersects(MeaningSet(Meaning::k_n_number) | Meaning::k_write_down);
      const bool mine = m.Has(Meaning::k_my) ||
                        (i > 0 && list_[i - 1].meanings.Has(Meaning::k_my)) ||
                        (i + 1 < end && list_[i + 1].meanings.Has(Meaning::k_my));
      own |= (number && (mine || parts.size() >= 3)) || m.Has(Meaning::k_write_down);
      // "994 yahi hai mera": mine, said beside a piece.
      own |= m.Has(Meaning::k_my) && i >= starts_[parts.back().message] &&
             i <= parts.back().end_token + 3;
      const bool told = m.Has(Meaning::k_v_contact) &&
                        ((i + 1 < end && list_[i + 1].meanings.Has(Meaning::k_me)) ||
                         m.Has(Meaning::k_me));
      own |= told;
      contrary |=
          m.Has(Meaning::k_order) && !m.Intersects(MeaningSet(Meaning::k_n_phone) |
                                                   Meaning::k_n_number | Meaning::k_v_contact);
    }
    if (phone) say(EvidenceKind::k_phone_word);
    if (service) say(EvidenceKind::k_service_name);
    if (own) say(EvidenceKind::k_own);
    if (contrary && !phone && !parts.front().plus) say(EvidenceKind::k_order_word);
    return digits_id && !phone ? EntityType::kMessengerId : EntityType::kPhone;
  }

  const Reading& reading_;
  const std::vector<Token>& list_;
  const Lexicon& lexicon_;
  std::vector<DigitRun> runs_;
  std::vector<uint32_t> starts_;  // the first token of each message that has one
};

}  // namespace

std::vector<Weighed> FindPieces(const Reading& reading, const Lexicon& lexicon) {
  return Finder(reading, lexicon).Find();
}

}  // namespace contactlint
