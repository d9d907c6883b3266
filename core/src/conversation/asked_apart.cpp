// What is a bare question for a number about?
//
// "Which number?" may be any number. Where the sentence right before it says that the writer will
// call, write or send something to the other side, it is the number that does it.
#include "conversation/asked_apart.h"

#include <algorithm>

#include "conversation/piece.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

constexpr MeaningSet kChannel = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_number |
                                Meaning::k_n_email | Meaning::k_n_address | Meaning::k_n_contact;

class Finder {
 public:
  explicit Finder(const Reading& reading)
      : reading_(reading), list_(reading.tokens.list), units_(UnitsOf(list_)) {}

  std::vector<Weighed> Find() const {
    std::vector<Weighed> found;
    for (uint32_t u = 1; u < units_.size(); ++u) {
      if (units_[u].message != units_.back().message) continue;
      const MeaningSet asked = Asks(units_[u]);
      if (asked.Empty() || !NamesPurpose(units_[u - 1], asked)) continue;
      found.push_back(Report(units_[u]));
    }
    return found;
  }

 private:
  // The channels that the unit asks for, and nothing else.
  MeaningSet Asks(const Unit& unit) const {
    constexpr uint32_t kMost = 7;  // tokens
    constexpr MeaningSet kAsking = kChannel | Meaning::k_what | Meaning::k_be | Meaning::k_on |
                                   Meaning::k_to | Meaning::k_common | Meaning::k_can |
                                   Meaning::k_please | Meaning::k_numand | Meaning::k_where |
                                   Meaning::k_but | Meaning::k_aim;
    if (unit.end - unit.first > kMost) return {};
    MeaningSet said;
    bool asks = list_[unit.end - 1].symbol == '?';
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      const Token& token = list_[i];
      if (token.kind == TokenKind::kSymbol) {
        if (token.symbol != '?' && token.symbol != '.' && token.symbol != ',') return {};
        continue;
      }
      if (!token.meanings.Intersects(kAsking)) return {};
      asks |= token.meanings.Intersects(MeaningSet(Meaning::k_what) | Meaning::k_please |
                                        Meaning::k_where);
      said |= token.meanings;
    }
    return asks && said.Intersects(kChannel) ? said : MeaningSet();
  }

  // "I'd rather ring you", "to write to you": the verb and next to it the other side, or nothing
  // more.
  bool NamesPurpose(const Unit& unit, MeaningSet asked) const {
    constexpr uint32_t kMost = 14;  // tokens
    constexpr MeaningSet kAway = MeaningSet(Meaning::k_work) | Meaning::k_they | Meaning::k_no |
                                 Meaning::k_order | Meaning::k_here;
    if (unit.end - unit.first > kMost) return false;
    const bool post = asked.Intersects(MeaningSet(Meaning::k_n_address) | Meaning::k_n_email);
    MeaningSet does = MeaningSet(Meaning::k_v_contact);
    if (post) does |= MeaningSet(Meaning::k_v_post) | Meaning::k_v_give;
    bool purpose = false;
    bool i_will = false;
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      if (list_[i].meanings.Intersects(kAway)) return false;
      i_will |= list_[i].meanings.Has(Meaning::k_self);
      if (!list_[i].meanings.Intersects(does)) continue;
      const bool you = Has(i + 1, unit, Meaning::k_you) || Has(i + 2, unit, Meaning::k_you) ||
                       list_[i].meanings.Has(Meaning::k_you);
      const bool last = i + 1 >= unit.end || list_[i + 1].kind == TokenKind::kSymbol;
      const bool parcel = list_[i].meanings.Has(Meaning::k_v_post) &&
                          asked.Has(Meaning::k_n_address);
      purpose |= you || (last && i_will) || parcel;
    }
    return purpose;
  }

  bool Has(uint32_t i, const Unit& unit, Meaning meaning) const {
    return i < unit.end && list_[i].meanings.Has(meaning);
  }

  Weighed Report(const Unit& unit) const {
    uint32_t end = unit.end;
    while (end > unit.first + 1 && list_[end - 1].kind == TokenKind::kSymbol) --end;
    const ViewSpan view{list_[unit.first].span.begin, list_[end - 1].span.end};
    Weighed out = WeighedBy("request.asked_apart",
                            Bit(EvidenceKind::k_clear_shape) | Bit(EvidenceKind::k_directed),
                            SourceOf(reading_.view, view));
    out.type = EntityType::kContactRequest;
    out.clause = out.span;
    out.read = std::string(TextOf(reading_.view, view));
    out.origins = OriginsOf(reading_.view, view);
    return out;
  }

  const Reading& reading_;
  const std::vector<Token>& list_;
  const std::vector<Unit> units_;
};

}  // namespace

std::vector<Weighed> FindAskedApart(const Reading& reading) {
  constexpr MeaningSet kPurpose = MeaningSet(Meaning::k_v_contact) | Meaning::k_v_post |
                                  Meaning::k_v_give;
  const MeaningSet said = reading.tokens.meanings;
  if (!said.Intersects(kChannel) || !said.Intersects(kPurpose)) return {};
  return Finder(reading).Find();
}

}  // namespace contactlint
