// Proposals and requests told by what a clause holds, whatever its order, in all languages but
// English.
//
//     my number     is in the PDF    call me       a paper holds it
//     by phone      it is faster                   one way is liked better
//     pay me        by bank transfer               beside the platform
//     your number   write it into the file         where it is to stand
//     I give you    my number                      promised
//     we could      over a coffee                  met in person
//     shall we      this on Viber    discuss       the verb at the end
//     which mail    has the access?                asked for, as a number to call is
//
// Verbs stand in the middle, at the end, or carry who does it to whom in themselves: a clause of
// few words that says all this says it in any order. English tells by order who asks whom, and has
// a grammar of its own.
#include <algorithm>
#include <utility>

#include "recognisers/evidence.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

constexpr MeaningSet kNumber =
    MeaningSet(Meaning::k_n_phone) | Meaning::k_n_number | Meaning::k_n_contact;
constexpr MeaningSet kOthers = MeaningSet(Meaning::k_they) | Meaning::k_work | Meaning::k_order;

struct Clause {
  uint32_t first = 0;
  uint32_t end = 0;
  MeaningSet said;
};

class Finder {
 public:
  explicit Finder(const Match& match) : match_(match), list_(match.reading.tokens.list) {}

  std::vector<Candidate> Find() {
    Clause before;
    Clause clause;
    const auto size = static_cast<uint32_t>(list_.size());
    for (uint32_t i = 0; i <= size; ++i) {
      const bool line = i == size || list_[i].gap >= Gap::kLine;
      const bool symbol = i < size && list_[i].kind == TokenKind::kSymbol &&
                          list_[i].entry == nullptr && !Glues(i);
      if (line || symbol) {
        clause.end = i;
        if (clause.end > clause.first + 1) Look(clause, before);
        before = line ? Clause() : clause;
        clause = {symbol ? i + 1 : i, i, {}};
        if (symbol) continue;
      }
      if (i < size) clause.said |= MeaningsOf(i);
    }
    return std::move(found_);
  }

 private:
  // The file in which details stand is no work here, an article ("el") nobody else, and who
  // belongs to the writer ("mi") is not the writer.
  MeaningSet MeaningsOf(uint32_t i) const {
    MeaningSet meanings = list_[i].meanings;
    if (meanings.Has(Meaning::k_n_paper)) {
      meanings = meanings & ~(MeaningSet(Meaning::k_work) | Meaning::k_order);
    }
    if (meanings.Has(Meaning::k_common)) meanings = meanings & ~MeaningSet(Meaning::k_they);
    if (meanings.Has(Meaning::k_my)) meanings = meanings & ~MeaningSet(Meaning::k_me);
    return meanings;
  }

  // "WhatsApp-Gruppe", "PDF'te"
  bool Glues(uint32_t i) const {
    return list_[i].gap == Gap::kNone && i + 1 < list_.size() && list_[i + 1].gap == Gap::kNone &&
           (list_[i].symbol == '-' || list_[i].symbol == '\'' || list_[i].symbol == '.');
  }

  bool IsEnglish(const Clause& clause) const {
    uint32_t english = 0;
    uint32_t known = 0;
    for (uint32_t i = clause.first; i < clause.end; ++i) {
      if (list_[i].entry == nullptr || list_[i].entry->languages == 0) continue;
      ++known;
      if ((list_[i].entry->languages & match_.lexicon.EnglishBit()) != 0) ++english;
    }
    return english * 2 > known;
  }

  // The channel that belongs to `whose`: "mi número", "numaram", "เบอร์ผม"; the clause's end if
  // none.
  uint32_t Owned(const Clause& clause, MeaningSet channel, Meaning whose) const {
    for (uint32_t i = clause.first; i < clause.end; ++i) {
      if (!list_[i].meanings.Intersects(channel)) continue;
      // "mağazanın telefonunu": the ending belongs to the noun before.
      const bool begins = i == clause.first;
      const bool anothers = !begins && whose == Meaning::k_your && IsUnknown(i - 1);
      if (list_[i].meanings.Has(whose) && !anothers) return i;
      if (!begins && list_[i - 1].meanings.Has(whose)) return i;
      if (i + 1 < clause.end && list_[i + 1].meanings.Has(whose)) return i;
    }
    return clause.end;
  }

  bool IsUnknown(uint32_t i) const {
    return list_[i].kind == TokenKind::kWord && list_[i].entry == nullptr;
  }

  uint32_t Place(const Clause& clause, MeaningSet set) const {
    uint32_t i = clause.first;
    while (i < clause.end && !list_[i].meanings.Intersects(set)) ++i;
    return i;
  }

  void Look(const Clause& clause, const Clause& before) {
    constexpr MeaningSet kTelling = MeaningSet(Meaning::k_n_paper) | Meaning::k_n_pay |
                                    Meaning::k_eases | Meaning::k_v_contact |
                                    Meaning::k_v_give | Meaning::k_n_meet | Meaning::k_n_email |
                                    Meaning::k_service;
    if (!clause.said.Intersects(kTelling) || IsEnglish(clause)) return;
    Paper(clause, before);
    if (clause.said.Intersects(kOthers)) return;
    Easier(clause);
    Pay(clause);
    WriteIn(clause);
    Promise(clause);
    Meet(clause);
    Talk(clause);
    Asked(clause);
  }

  // "Mein Telefon steht im PDF, ruf an"
  void Paper(const Clause& clause, const Clause& before) {
    constexpr MeaningSet kCalls = MeaningSet(Meaning::k_v_contact) | Meaning::k_dial;
    if (!clause.said.Intersects(kCalls)) return;
    for (const Clause* told : {&clause, &before}) {
      if (!told->said.Has(Meaning::k_n_paper) || told->said.Intersects(kOthers)) continue;
      const uint32_t mine = Owned(*told, kNumber, Meaning::k_my);
      if (mine == told->end) continue;
      const Clause whole{mine, clause.end, {}};
      const uint32_t verb = Place(clause, kCalls);
      if (verb < Place(*told, Meaning::k_n_paper)) continue;
      return Report(EntityType::kOffPlatformInvite, "invite.in_paper", whole.first, verb + 1);
    }
  }

  // "Telefonisch klären wir das schneller"
  void Easier(const Clause& clause) {
    constexpr MeaningSet kOther = MeaningSet(Meaning::k_your) | Meaning::k_platform;
    if (!clause.said.Has(Meaning::k_eases) || clause.said.Intersects(kOther)) return;
    for (uint32_t i = clause.first; i < clause.end; ++i) {
      constexpr MeaningSet kByPhone = MeaningSet(Meaning::k_on) | Meaning::k_n_phone;
      if (!list_[i].meanings.Contains(kByPhone)) continue;
      const uint32_t eases = Place(clause, Meaning::k_eases);
      return Report(EntityType::kOffPlatformInvite, "invite.by_phone_easier", std::min(i, eases),
                    std::max(i, eases) + 1);
    }
  }

  // "Jak zapłacisz mi Blikiem"
  void Pay(const Clause& clause) {
    constexpr MeaningSet kPays = MeaningSet(Meaning::k_v_pay) | Meaning::k_v_deal |
                                 Meaning::k_v_give;
    constexpr MeaningSet kTwo = MeaningSet(Meaning::k_me) | Meaning::k_my | Meaning::k_you;
    if (!clause.said.Has(Meaning::k_n_pay) || !clause.said.Intersects(kPays) ||
        clause.said.Has(Meaning::k_platform)) {
      return;
    }
    bool two = clause.said.Intersects(kTwo);
    for (uint32_t i = clause.first; i < clause.end; ++i) {
      const MeaningSet meanings = list_[i].meanings;
      two |= meanings.Has(Meaning::k_direct) && !meanings.Has(Meaning::k_n_pay);
    }
    if (!two) return;
    const uint32_t way = Place(clause, Meaning::k_n_pay);
    const uint32_t verb = Place(clause, kPays);
    Report(EntityType::kOffPlatformInvite, "invite.pay_beside", std::min(way, verb),
           std::max(way, verb) + 1);
  }

  // "Впишите свой телефон в файл"
  void WriteIn(const Clause& clause) {
    constexpr MeaningSet kWrites = MeaningSet(Meaning::k_v_fill) | Meaning::k_write_down |
                                   Meaning::k_v_contact | Meaning::k_v_give;
    if (!clause.said.Has(Meaning::k_n_paper) || !clause.said.Intersects(kWrites)) return;
    const uint32_t yours = Owned(clause, kNumber | Meaning::k_n_email, Meaning::k_your);
    if (yours == clause.end) return;
    const uint32_t paper = Place(clause, Meaning::k_n_paper);
    const uint32_t verb = Place(clause, kWrites);
    Report(EntityType::kContactRequest, "request.write_in", std::min({paper, verb, yours}),
           std::max({paper, verb, yours}) + 1);
  }

  // "Moglibyśmy spotkać się na kawę"
  void Meet(const Clause& clause) {
    constexpr MeaningSet kTogether = MeaningSet(Meaning::k_lets) | Meaning::k_we | Meaning::k_can;
    if (!clause.said.Has(Meaning::k_n_meet) || !clause.said.Intersects(kTogether)) return;
    const uint32_t meeting = Place(clause, Meaning::k_n_meet);
    const uint32_t verb = Place(clause, kTogether);
    Report(EntityType::kOffPlatformInvite, "invite.over_coffee", std::min(meeting, verb),
           std::max(meeting, verb) + 1);
  }

  // "Wollen wir das morgen kurz über Viber besprechen"
  void Talk(const Clause& clause) {
    constexpr MeaningSet kSpeaks = MeaningSet(Meaning::k_v_talk) | Meaning::k_v_contact;
    if (!clause.said.Contains(MeaningSet(Meaning::k_lets) | Meaning::k_service) ||
        !clause.said.Intersects(kSpeaks)) {
      return;
    }
    const uint32_t lets = Place(clause, Meaning::k_lets);
    const uint32_t way = Place(clause, Meaning::k_service);
    const bool led = way > clause.first && list_[way - 1].meanings.Has(Meaning::k_on);
    const uint32_t verb = Place(clause, kSpeaks);
    if (lets > way || verb == lets || !led) return;
    Report(EntityType::kOffPlatformInvite, "invite.talk_later", lets, std::max(way, verb) + 1);
  }

  // "Drive'da hangi maili ekleyeyim?", "Sizi arayabileceğim bir numara var mı?"
  void Asked(const Clause& clause) {
    const bool asked = clause.end < list_.size() &&
                       (list_[clause.end].symbol == '?' || list_[clause.end].symbol == 0xFF1F ||
                        list_[clause.end].symbol == 0x061F);
    if (!asked || clause.said.Has(Meaning::k_my)) return;
    constexpr MeaningSet kAccess = MeaningSet(Meaning::k_access) | Meaning::k_v_add;
    if (clause.said.Contains(MeaningSet(Meaning::k_what) | Meaning::k_n_email) &&
        clause.said.Intersects(kAccess)) {
      return Question(clause, Meaning::k_n_email, kAccess);
    }
    constexpr MeaningSet kCalls = MeaningSet(Meaning::k_v_contact) | Meaning::k_dial;
    if (clause.said.Has(Meaning::k_v_have) && clause.said.Intersects(kNumber) &&
        clause.said.Intersects(kCalls)) {
      Question(clause, kNumber, kCalls);
    }
  }

  void Question(const Clause& clause, MeaningSet channel, MeaningSet verbs) {
    const uint32_t asked = Place(clause, channel);
    const uint32_t verb = Place(clause, verbs);
    if (asked == verb) return;
    Report(EntityType::kContactRequest, "request.in_any_order", std::min(asked, verb),
           std::max(asked, verb) + 1);
  }

  // "Puedo pasarte mi número"
  void Promise(const Clause& clause) {
    constexpr MeaningSet kOtherWay = MeaningSet(Meaning::k_me) | Meaning::k_please |
                                     Meaning::k_no;
    if (!clause.said.Has(Meaning::k_v_give) || clause.said.Intersects(kOtherWay)) return;
    const uint32_t mine = Owned(clause, kNumber, Meaning::k_my);
    const uint32_t verb = Place(clause, Meaning::k_v_give);
    // "بدهم": the verb says that the writer gives.
    const bool told = clause.said.Has(Meaning::k_you) || list_[verb].meanings.Has(Meaning::k_my);
    if (mine == clause.end || !told) return;
    // "meine Nummer 3", "mi número de horas"
    constexpr MeaningSet kOf = MeaningSet(Meaning::k_common) | Meaning::k_on | Meaning::k_to;
    const bool of =
        mine + 2 < clause.end && list_[mine + 1].meanings.Intersects(kOf) &&
        (list_[mine + 2].meanings.Empty() || list_[mine + 2].meanings.Has(Meaning::k_unit));
    const bool counts = mine + 1 < clause.end && list_[mine + 1].kind == TokenKind::kNumber;
    if (of || counts) return;
    Report(EntityType::kOffPlatformInvite, "invite.promise", std::min(mine, verb),
           std::max(mine, verb) + 1);
    found_.back().signs.push_back({EvidenceKind::k_own, found_.back().span});
  }

  void Report(EntityType type, const char* rule, uint32_t first, uint32_t end) {
    Candidate candidate;
    candidate.type = type;
    candidate.rule = rule;
    candidate.span = {list_[first].span.begin, list_[end - 1].span.end};
    candidate.first_token = first;
    candidate.end_token = end;
    candidate.signs.push_back({EvidenceKind::k_clear_shape, candidate.span});
    found_.push_back(std::move(candidate));
  }

  const Match& match_;
  const std::vector<Token>& list_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> FindInAnyOrder(const Match& match) { return Finder(match).Find(); }

}  // namespace contactlint
