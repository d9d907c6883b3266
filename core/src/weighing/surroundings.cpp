// A window of tokens to the left and to the right, never far, and mostly within the sentence.
//
// What is next to a number names it ("€ 1200", "1200 words"); what stands a few words before says
// what it is for ("call me on …", "invoice no. …"). Requests and invites are read with the words
// that deny, quote or redirect them.
#include "weighing/surroundings.h"

#include <algorithm>

#include "gazetteer/services.h"
#include "recognisers/word_list.h"
#include "weighing/bounds.h"

namespace contactlint {
namespace {

using List = std::vector<Token>;

bool IsSymbol(const List& list, uint32_t i, char32_t symbol) {
  return i < list.size() && list[i].kind == TokenKind::kSymbol && list[i].symbol == symbol;
}

bool IsCurrency(char32_t s) {
  return s == '$' || s == 0xA3 || s == 0xA5 || s == 0xA2 || (s >= 0x20A0 && s <= 0x20CF) ||
         s == 0x0E3F || s == 0x09F3 || s == 0xFDFC;
}

class Gatherer {
 public:
  Gatherer(const Reading& reading, const Lexicon& lexicon, const Candidate& candidate)
      : reading_(reading), list_(reading.tokens.list), lexicon_(lexicon), candidate_(candidate),
        signs_(candidate.signs) {}

  std::vector<Sign> Gather() {
    switch (candidate_.type) {
      case EntityType::kPhone:
        AroundNumber();
        break;
      case EntityType::kContactRequest:
      case EntityType::kOffPlatformInvite:
        AroundIntent();
        break;
      case EntityType::kAddress:
        AroundAddress();
        break;
      case EntityType::kMessengerId:
      case EntityType::kSocialProfile:
      case EntityType::kMeetingLink:
        AroundHandle();
        break;
      case EntityType::kEmail:
        AroundEmail();
        break;
      case EntityType::kFormLink:
      case EntityType::kApplicationLink:
      case EntityType::kExternalLink:
        break;
    }
    return std::move(signs_);
  }

 private:
  void Say(EvidenceKind kind, uint32_t token) {
    for (const Sign& sign : signs_) {
      if (sign.kind == kind) return;
    }
    signs_.push_back({kind, list_[token].span});
  }
  bool Said(EvidenceKind kind) const {
    return std::any_of(signs_.begin(), signs_.end(), [&](const Sign& s) { return s.kind == kind; });
  }
  bool Has(uint32_t i, MeaningSet set) const {
    return i < list_.size() && list_[i].meanings.Intersects(set);
  }

  void AroundNumber() {
    // What it is dressed as says nothing once the writer has disowned it.
    if (Said(EvidenceKind::k_admitted)) return;
    const uint32_t first = candidate_.first_token;
    const uint32_t end = candidate_.end_token;
    const bool dictated = Said(EvidenceKind::k_dictated);
    // Right before and right after.
    if (first > 0) {
      const Token& before = list_[first - 1];
      // "$020 7946 0818": no amount begins with a nought and goes on with seven digits and more.
      const bool nought = reading_.view.text[candidate_.span.begin] == '0' &&
                          Said(EvidenceKind::k_valid_national);
      if (IsCurrency(before.symbol) && nought) {
        Say(EvidenceKind::k_disguised, first - 1);
      } else if (IsCurrency(before.symbol) || before.meanings.Has(Meaning::k_money)) {
        if (!before.meanings.Has(Meaning::k_n_phone)) Say(EvidenceKind::k_money, first - 1);
      }
      if (before.meanings.Has(Meaning::k_time) && !dictated)
        Say(EvidenceKind::k_date_or_time, first - 1);
      if (before.meanings.Has(Meaning::k_letter) && before.span.end - before.span.begin == 1 &&
          list_[first].gap == Gap::kNone) {
        Say(EvidenceKind::k_glued, first - 1);
      }
      if (before.symbol == '#' || before.symbol == 0x2116)
        Say(EvidenceKind::k_order_word, first - 1);
    }
    if (end < list_.size() && list_[end].gap < Gap::kLine) {
      const Token& after = list_[end];
      if (IsCurrency(after.symbol) || after.meanings.Has(Meaning::k_money)) {
        Say(EvidenceKind::k_money, end);
      }
      if (after.meanings.Has(Meaning::k_unit)) Say(EvidenceKind::k_unit, end);
      if (after.meanings.Has(Meaning::k_time) && !dictated &&
          candidate_.span.end - candidate_.span.begin < 6) {
        Say(EvidenceKind::k_date_or_time, end);
      }
      if (after.symbol == '%') Say(EvidenceKind::k_unit, end);
    }
    if (first > 1 && Has(first - 1, Meaning::k_on) && IsSomebody(first - 2)) {
      Say(EvidenceKind::k_own, first - 2);
    }
    Before(first);
    After(end);
    if (IsAlone()) Say(EvidenceKind::k_alone, first);
  }

  // "you get me on …", "I'm on …": where somebody is to be had.
  bool IsSomebody(uint32_t i) const {
    const std::string_view word = TextOf(reading_.view, list_[i].span);
    return Has(i, Meaning::k_me) || word == "i'm" || word == "im" || word == "am";
  }

  void Before(uint32_t first) {
    int sentences = 0;
    bool comma = false;
    bool contact = false;
    const bool dictated = Said(EvidenceKind::k_dictated);
    for (uint32_t back = 1; back <= 14 && back <= first; ++back) {
      const uint32_t i = first - back;
      const Token& token = list_[i];
      if (EndsSentence(list_, i) || (list_[i + 1].gap >= Gap::kLine && back > 1)) {
        if (++sentences > 1) return;
      }
      const bool same = sentences == 0;
      const MeaningSet m = token.meanings;
      if (m.Intersects(MeaningSet(Meaning::k_n_phone) | Meaning::k_n_contact) &&
          (same || back <= 8)) {
        if (!Has(i + 1, Meaning::k_work)) Say(EvidenceKind::k_phone_word, i);
      }
      if (m.Has(Meaning::k_v_contact) && same) Say(EvidenceKind::k_contact_verb, i);
      if (NamesService(i) && (same || back <= 6)) Say(EvidenceKind::k_service_name, i);
      // "my Lagos line": one's own is a telephone's, another's may be a row of a table.
      const bool own_line = m.Has(Meaning::k_n_number) && m.Has(Meaning::k_order) &&
                            (Has(i - 1, Meaning::k_my) || (i > 1 && Has(i - 2, Meaning::k_my)));
      if (own_line && same && i > 0) Say(EvidenceKind::k_phone_word, i);
      if (m.Has(Meaning::k_n_number) && !m.Has(Meaning::k_order) && same && back <= 5) {
        bool other = false;
        for (uint32_t j = i; j + 3 > i && j > 0; --j) other |= Has(j, Meaning::k_order);
        const bool mine = m.Has(Meaning::k_my) || Has(i - 1, Meaning::k_my) ||
                          (i > 1 && Has(i - 2, Meaning::k_my)) || Has(i + 1, Meaning::k_my);
        if (mine && !other) Say(EvidenceKind::k_own, i);
        if (!other) Say(EvidenceKind::k_id_word, i);
      }
      if (m.Has(Meaning::k_write_down) && (same || back <= 6)) Say(EvidenceKind::k_written_down, i);
      comma |= EndsClause(list_, i);
      constexpr MeaningSet kContact = MeaningSet(Meaning::k_n_phone) | Meaning::k_v_contact |
                                      Meaning::k_n_contact;
      contact |= m.Intersects(kContact);
      // "invoice questions: ring 0113 …": the nearer of the two words names the number.
      const uint32_t reach = dictated ? 2 : 9;
      if (m.Has(Meaning::k_order) && !own_line && same && back <= reach && !comma && !contact) {
        Say(EvidenceKind::k_order_word, i);
      }
    }
  }

  void After(uint32_t end) {
    for (uint32_t i = end; i < list_.size() && i < end + 9; ++i) {
      if (EndsSentence(list_, i) && i > end) return;
      if (list_[i].gap >= Gap::kLine && i > end) return;
      const MeaningSet m = list_[i].meanings;
      if (m.Has(Meaning::k_n_phone)) Say(EvidenceKind::k_phone_word, i);
      if (m.Has(Meaning::k_v_contact)) Say(EvidenceKind::k_contact_verb, i);
      if (NamesService(i)) Say(EvidenceKind::k_service_name, i);
      if (m.Has(Meaning::k_n_number) && (m.Has(Meaning::k_my) || Has(i - 1, Meaning::k_my) ||
                                         Has(i + 1, Meaning::k_my))) {
        Say(EvidenceKind::k_own, i);
      }
      if (m.Has(Meaning::k_my) && i <= end + 2) Say(EvidenceKind::k_own, i);
    }
  }

  // A service that is no subject of work; an ordinary word only with a colon or "my" beside it.
  bool NamesService(uint32_t i) const {
    if (!Has(i, Meaning::k_service) || Has(i + 1, Meaning::k_work)) return false;
    if (lexicon_.IsSure(*list_[i].entry, Meaning::k_service)) return true;
    return IsSymbol(list_, i + 1, ':') ||
           (i > 0 && Has(i - 1, MeaningSet(Meaning::k_my) | Meaning::k_on)) ||
           (reading_.view.origins[list_[i].span.begin].marks & kUpperCase) != 0;
  }

  // Nothing but the candidate in its line: no other word, no other number.
  bool IsAlone() const {
    uint32_t i = candidate_.first_token;
    while (i > 0 && list_[i].gap < Gap::kLine) {
      --i;
      if (list_[i].kind != TokenKind::kSymbol) return false;
    }
    for (i = candidate_.end_token; i < list_.size() && list_[i].gap < Gap::kLine; ++i) {
      if (list_[i].kind != TokenKind::kSymbol) return false;
    }
    return true;
  }

  // The clause ends before the token.
  bool EndsHere(uint32_t i) const {
    return i >= list_.size() || list_[i].kind == TokenKind::kSymbol || list_[i].gap >= Gap::kLine;
  }

  // What is said in a request or an invite.
  struct Intent {
    uint32_t first = 0;  // tokens
    uint32_t end = 0;
    bool invite = false;
    bool asked = false;     // a question mark stands behind it
    bool asks_all = false;  // … or at the end of its sentence
    bool channel = false;   // beyond the bare word "number"
    bool number = false;
    bool place = false;
    bool names_service = false;
    bool service = false;
    bool sure_service = false;
    bool on_service = false;
    bool me = false;
    bool we = false;
    bool you = false;
    bool proposes = false;
    bool talks = false;
    bool gives = false;
    bool finds = false;
    bool adds_you = false;  // "can I add you on …"
    bool deals = false;
    bool account = false;
    bool has = false;
    bool can = false;
  };

  void AroundIntent() {
    const Intent it = ReadIntent();
    WeighService(it);
    WeighWork(it);
    WeighDenials(it);
    WeighSentence(it);
    if (it.asked || IsSymbol(list_, it.end, 0xFF1F) || IsSymbol(list_, it.end, 0x061F)) {
      Say(EvidenceKind::k_asked, it.end);
    }
    if (it.number && !it.channel && !it.service && !Said(EvidenceKind::k_own)) WeighBareNumber(it);
    if (IsQuoted(it.first)) Say(EvidenceKind::k_quoted, it.first);
    SayWhatItIsOf(it.first, it.end);
  }

  Intent ReadIntent() {
    Intent it;
    it.first = candidate_.first_token;
    it.end = candidate_.end_token;
    it.invite = candidate_.type == EntityType::kOffPlatformInvite;
    it.asked = IsSymbol(list_, it.end, '?');
    const uint32_t sentence_end = SentenceOf(reading_, it.first).end;
    it.asks_all = IsSymbol(list_, sentence_end, '?');
    for (uint32_t i = it.first; i < it.end; ++i) {
      it.names_service |= Has(i, Meaning::k_service) && !Has(i, Meaning::k_what);
    }
    for (uint32_t i = it.first; i < it.end; ++i) {
      const MeaningSet m = list_[i].meanings;
      // "imo te call den": "give a call" in one phrase.
      it.me |= m.Intersects(MeaningSet(Meaning::k_me) | Meaning::k_my) ||
               m.Contains(MeaningSet(Meaning::k_v_contact) | Meaning::k_v_give);
      it.proposes |= m.Has(Meaning::k_lets);
      it.talks |= m.Has(Meaning::k_v_contact);
      it.gives |= m.Intersects(MeaningSet(Meaning::k_v_give) | Meaning::k_v_need);
      it.account |= m.Intersects(MeaningSet(Meaning::k_n_email) | Meaning::k_n_id);
      it.has |= m.Has(Meaning::k_v_have);
      it.can |= m.Has(Meaning::k_can);
      it.we |= m.Has(Meaning::k_we);
      it.finds |= m.Has(Meaning::k_v_add);
      it.you |= m.Has(Meaning::k_you);
      it.deals |= m.Has(Meaning::k_v_deal);
      it.adds_you |= m.Has(Meaning::k_v_add) && Has(i + 1, Meaning::k_you);
      // "Mail me the line": the verb names no channel besides the service.
      it.channel |=
          !(it.invite && m.Has(Meaning::k_v_contact)) &&
          m.Intersects(MeaningSet(Meaning::k_n_phone) | Meaning::k_n_email | Meaning::k_n_address |
                       Meaning::k_n_contact | Meaning::k_n_messenger);
      it.number |= m.Has(Meaning::k_n_number);
      // "what number of words"
      if (m.Has(Meaning::k_unit) && i > it.first + 1 && Has(i - 2, Meaning::k_n_number)) {
        Say(EvidenceKind::k_unit, i);
      }
      it.place |= m.Has(Meaning::k_n_address);
      if (m.Has(Meaning::k_service) && !m.Intersects(Meaning::k_n_pay | Meaning::k_filler) &&
          !m.Intersects(MeaningSet(Meaning::k_what) | Meaning::k_you)) {
        it.service = true;
        it.on_service |= IsTheWay(i, it.first, it.end);
        it.sure_service |= lexicon_.IsSure(*list_[i].entry, Meaning::k_service) ||
                           list_[i].dress != kPlainDress || IsTransliterated(i) ||
                           // "Your line ID"; but "mail me the line numbers".
                           (!it.invite && Has(i + 1, MeaningSet(Meaning::k_n_id) |
                                                         Meaning::k_n_number | Meaning::k_n_phone));
        const bool capital =
            (reading_.view.origins[list_[i].span.begin].marks & kUpperCase) != 0 && i > it.first;
        // "LINE交換": a foreign name among characters that have no capitals.
        const bool foreign =
            (reading_.view.origins[list_[i].span.begin].marks & kUpperCase) != 0 &&
            i + 1 < list_.size() &&
            static_cast<uint8_t>(reading_.view.text[list_[i + 1].span.begin]) >= 0xE3;
        it.sure_service |= capital || foreign;
      }
      if (m.Intersects(MeaningSet(Meaning::k_your) | Meaning::k_please)) {
        Say(EvidenceKind::k_directed, i);
      }
      if (m.Has(Meaning::k_access) && !it.channel && !it.names_service && !it.gives) {
        Say(EvidenceKind::k_access_word, i);
      }
      const bool object =
          i > it.first && Has(i - 1, MeaningSet(Meaning::k_v_post) | Meaning::k_v_give);
      // "to reach your customers": whose contact it is stands after "your".
      // Your company is you.
      const bool company = TextOf(reading_.view, list_[i].span) == "company";
      if (m.Has(Meaning::k_they) && !company && i > it.first && Has(i - 1, Meaning::k_your)) {
        Say(EvidenceKind::k_work_subject, i);
      }
      // "you will answer customers on WhatsApp"
      const bool met_there = Has(i + 1, Meaning::k_on);
      // Spanish "el PDF": an article, not "he".
      const bool article = m.Has(Meaning::k_common) && Has(i + 1, Meaning::k_n_paper);
      const bool somebody = m.Has(Meaning::k_they) && !object && !article && !company;
      if ((i <= it.first + 1 || it.invite || met_there) && somebody &&
          !m.Intersects(MeaningSet(Meaning::k_your) | Meaning::k_you | Meaning::k_on)) {
        Say(EvidenceKind::k_third_party, i);
      }
    }
    if (it.service && it.sure_service && (it.me || it.proposes) && it.invite) {
      Say(EvidenceKind::k_service_name, it.end - 1);
    }
    if (it.first > 0 && Has(it.first - 1, Meaning::k_service)) it.service = it.sure_service = true;
    return it;
  }

  // The name of a service is an ordinary word but where something says that it is the service.
  void WeighService(const Intent& it) {
    // "can we switch to messenger"
    const bool together = it.can && it.we && Has(it.end - 1, Meaning::k_service) &&
                          EndsHere(it.end) && it.end > it.first + 1 &&
                          Has(it.end - 2, Meaning::k_on | Meaning::k_to);
    const bool personal = it.me || it.proposes || it.adds_you || Said(EvidenceKind::k_directed);
    // "give me your line, we talk there"
    bool then_talks = false;
    for (uint32_t i = it.end;
         it.gives && i < list_.size() && i < it.end + 4 && !EndsSentence(list_, i); ++i) {
      then_talks |= Has(i, MeaningSet(Meaning::k_lets) | Meaning::k_v_talk);
    }
    if (it.service && !it.sure_service && !it.channel && !then_talks &&
        !(it.on_service && personal) && !together &&
        !((it.has || (it.can && it.you)) && it.asked)) {
      Say(EvidenceKind::k_homonym, it.first);
    }
  }

  // What is built, sold or managed on a service is work.
  void WeighWork(const Intent& it) {
    // "#EMAIL_3f2a#": a masked value; "phone calls": what one does.
    for (uint32_t i = it.first; i < it.end; ++i) {
      if (i > 0 && IsSymbol(list_, i - 1, '#') && list_[i].gap == Gap::kNone) {
        Say(EvidenceKind::k_placeholder, i);
      }
    }
    if (it.end > it.first && it.end < list_.size() && Has(it.end - 1, Meaning::k_n_phone) &&
        Has(it.end, Meaning::k_v_contact) && list_[it.end].gap == Gap::kSpace &&
        !Has(it.end, MeaningSet(Meaning::k_you) | Meaning::k_me)) {
      Say(EvidenceKind::k_work_subject, it.end);
    }
    bool fills = false;  // "name the layer after your number"
    for (uint32_t i = it.first; i < it.end && i < it.first + 3; ++i) {
      fills |= Has(i, Meaning::k_v_fill) && !Has(i, Meaning::k_v_give);
    }
    // What the noun or service is part of: "WhatsApp bot", "e-mail template".
    for (uint32_t i = it.first; i < it.end + 2 && i < list_.size(); ++i) {
      if (i >= it.end && EndsClause(list_, i)) break;
      // "List your phone …": the verb, and no list.
      const bool verb = i < it.end && Has(i, Meaning::k_v_fill) && Has(i + 1, Meaning::k_your);
      if (Has(i, Meaning::k_work) && !verb && !(i > it.first && IsDescribed(i - 1))) {
        Say(EvidenceKind::k_work_subject, i);
      }
      // "Skype-like", "line-break"
      if (Has(i, Meaning::k_service) && IsSymbol(list_, i + 1, '-') &&
          list_[i + 1].gap == Gap::kNone && i + 2 < list_.size() &&
          list_[i + 2].gap == Gap::kNone && !Has(i + 2, Meaning::k_your)) {
        Say(EvidenceKind::k_work_subject, i);
      }
      // "send it to your mail", "给你QQ": it is the writer who gives.
      if (i < it.end && Has(i, Meaning::k_v_give) && i + 1 < it.end &&
          list_[i + 1].gap == Gap::kNone &&
          list_[i + 1].meanings.Contains(MeaningSet(Meaning::k_you) | Meaning::k_your)) {
        Say(EvidenceKind::k_third_party, i + 1);
      }
      if (!it.invite && i > it.first && i + 2 < it.end && Has(i, Meaning::k_to) && !fills &&
          Has(i + 1, MeaningSet(Meaning::k_your) | Meaning::k_you)) {
        Say(EvidenceKind::k_work_subject, i);
      }
    }
    // "Bakers with a van please ring us …": what is asked begins anew.
    const bool begins = Has(it.first, MeaningSet(Meaning::k_please) | Meaning::k_lets);
    for (uint32_t back = 1; back <= 2 && back <= it.first && !begins; ++back) {
      if (EndsClause(list_, it.first - back)) break;
      if (Has(it.first - back, Meaning::k_work)) Say(EvidenceKind::k_work_subject, it.first - back);
    }
    // "How do you answer reviews on Instagram": asks how something is done, and proposes nothing.
    for (uint32_t back = 1; back <= 5 && back <= it.first; ++back) {
      if (EndsClause(list_, it.first - back)) break;
      const bool asks = Has(it.first - back, MeaningSet(Meaning::k_how) | Meaning::k_what) &&
                        !Has(it.first - back, MeaningSet(Meaning::k_lets) | Meaning::k_service) &&
                        // "creo que", "jak": "that", "if".
                        (it.asks_all || !Has(it.first - back, Meaning::k_joins));
      if (asks && candidate_.type == EntityType::kOffPlatformInvite && !it.proposes) {
        Say(EvidenceKind::k_work_subject, it.first - back);
      }
    }
  }

  // Denials before it or in it, within the clause, and who else does it.
  void WeighDenials(const Intent& it) {
    for (uint32_t i = it.first; i < it.end; ++i) {
      const bool of_fee = Has(i + 1, Meaning::k_fee) || (i > 0 && Has(i - 1, Meaning::k_fee));
      if (Has(i, Meaning::k_no) && !Has(i, Meaning::k_lets) && !Denies(i) && !of_fee &&
          !(it.asks_all && AsksByDenying(i, it.first))) {
        Say(EvidenceKind::k_negated, i);
      }
    }
    // "our users follow us on …"
    uint32_t doer = it.first;
    while (doer > 0 && it.first - doer < 2 && Has(doer - 1, Meaning::k_can)) --doer;
    if (it.invite && doer > 0 && Has(doer - 1, Meaning::k_they) &&
        !Has(doer - 1, MeaningSet(Meaning::k_you) | Meaning::k_please)) {
      Say(EvidenceKind::k_work_subject, doer - 1);
    }
    for (uint32_t back = 1; back <= 6 && back <= it.first; ++back) {
      const uint32_t i = it.first - back;
      if (EndsClause(list_, i) || IsSymbol(list_, i, ':') || list_[i + 1].gap >= Gap::kLine) break;
      if (Has(i, Meaning::k_no) && !Denies(i) && !(it.asks_all && AsksByDenying(i, i))) {
        Say(EvidenceKind::k_negated, i);
      }
      // Spanish "el acuerdo": an article, not "he".
      constexpr MeaningSet kPaper = MeaningSet(Meaning::k_legal) | Meaning::k_v_deal;
      if (Has(i, Meaning::k_they) && !it.me && !Has(i + 1, kPaper)) {
        Say(EvidenceKind::k_third_party, i);
      }
    }
  }

  // What the sentence says of rules, fees, accounts and the contract.
  void WeighSentence(const Intent& it) {
    const TokenRange sentence = SentenceOf(reading_, it.first);
    int evasions = 0;
    for (uint32_t i = sentence.first; i < sentence.end; ++i) {
      const bool near = i + 8 >= it.first && i < it.end + 6;
      // "am I allowed to ask": asks the reader, and quotes nothing.
      const bool asks = i >= it.first && i < it.end && Has(i + 1, Meaning::k_to);
      if (Has(i, Meaning::k_rule) && near && !asks && !CommaBetween(i, it.first, it.end)) {
        Say(EvidenceKind::k_rule_quoted, i);
      }
      if (candidate_.type == EntityType::kOffPlatformInvite && (!it.service || it.deals) &&
          Has(i, MeaningSet(Meaning::k_fee) | Meaning::k_platform | Meaning::k_direct |
                     Meaning::k_outside) &&
          ++evasions >= 2) {
        Say(EvidenceKind::k_evades, i);
      }
      // A talk on a service that nobody proposes, in a sentence about work.
      if (it.service && !it.me && !it.proposes && !Said(EvidenceKind::k_directed) &&
          candidate_.type == EntityType::kOffPlatformInvite && Has(i, Meaning::k_work)) {
        Say(EvidenceKind::k_work_subject, i);
      }
      // An address to which something is to be sent.
      if (candidate_.type == EntityType::kContactRequest && Has(i, Meaning::k_v_post) &&
          (it.place || (i >= it.first && i < it.end && Has(it.first, Meaning::k_where)))) {
        Say(EvidenceKind::k_address_word, i);
      }
      // "your username on the staging site"
      if (it.account && !it.channel && !it.service && i >= it.end && i < it.end + 5 &&
          Has(i, Meaning::k_access)) {
        Say(EvidenceKind::k_access_word, i);
      }
      // The address is wanted for an account: it is a request, and the policy knows its purpose.
      if (it.gives && it.account && i >= it.end && i < it.end + 8 && Has(i, Meaning::k_access)) {
        Say(EvidenceKind::k_mail_word, i);
      }
      const bool hired = Has(i, Meaning::k_hired) || OpensWork(i, sentence.end) ||
                         (it.names_service && HiresFirst(i, sentence.end));
      if (hired && !(it.proposes && CommaBetween(i, it.first, it.end))) {
        Say(EvidenceKind::k_after_hire, i);
      }
      if (it.number && !it.channel && !it.service && Has(i, Meaning::k_money))
        Say(EvidenceKind::k_money, i);
    }
  }

  // "your number" alone may be a price; "your number for all ten logos" is one.
  void WeighBareNumber(const Intent& it) {
    const bool asks_what = Has(it.first, MeaningSet(Meaning::k_what) | Meaning::k_how);
    bool to_talk = it.talks || (it.finds && it.you);  // "em que número te encontro"
    // "I'd rather ring. On what number?"
    for (uint32_t back = 1; it.asked && back <= 10 && back <= it.first; ++back) {
      to_talk |= Has(it.first - back, Meaning::k_v_contact);
    }
    for (uint32_t i = it.end; i < list_.size() && i < it.end + 7 && !EndsSentence(list_, i); ++i) {
      to_talk |= Has(i, MeaningSet(Meaning::k_v_contact) | Meaning::k_v_talk | Meaning::k_service);
    }
    const bool goes_on = asks_what && !to_talk && it.end < list_.size() &&
                         list_[it.end].kind == TokenKind::kWord && list_[it.end].gap < Gap::kLine &&
                         !Has(it.end, Meaning::k_please);
    if (to_talk) {
      Say(EvidenceKind::k_contact_verb, it.first);
    } else {
      Say(goes_on ? EvidenceKind::k_order_word : EvidenceKind::k_ordinary_word, it.first);
    }
  }

  // English says after a noun what it is of: "your handle on stress", "the address of the call",
  // "do you use Slack at work".
  void SayWhatItIsOf(uint32_t first, uint32_t end) {
    const bool invite = candidate_.type == EntityType::kOffPlatformInvite;
    for (uint32_t i = first; i < end && i + 1 < list_.size(); ++i) {
      const MeaningSet m = list_[i].meanings;
      const std::string_view next = TextOf(reading_.view, list_[i + 1].span);
      const bool service = m.Has(Meaning::k_service);
      const bool yours = Has(i + 2, MeaningSet(Meaning::k_your) | Meaning::k_you);
      if (m.Has(Meaning::k_n_address) && next == "of" && !yours) {
        Say(EvidenceKind::k_work_subject, i + 1);
      }
      if (m.Has(Meaning::k_n_id) && !service && next == "on" && !Has(i + 2, Meaning::k_service)) {
        Say(EvidenceKind::k_work_subject, i + 1);
        Say(EvidenceKind::k_homonym, i);
      }
      if (next == "_" && list_[i + 1].gap == Gap::kNone) Say(EvidenceKind::k_code_like, i + 1);
      if (!service) continue;
      const bool work =
          i + 2 < list_.size() && TextOf(reading_.view, list_[i + 2].span) == "work";
      const bool used = Words("at for with in").Has(next) && !Has(i + 3, Meaning::k_n_phone) &&
                        (work || Has(i + 2, Meaning::k_your));
      if (!invite && used) Say(EvidenceKind::k_work_subject, i + 1);
      if (invite && (IsTopic(i) || IsPostedOn(i))) Say(EvidenceKind::k_work_subject, i);
    }
  }

  // "Let's turn to Instagram next": to the next thing to speak about.
  bool IsTopic(uint32_t i) const {
    const Entry& entry = *list_[i].entry;
    const Sense* senses = lexicon_.Senses(entry);
    const bool network = std::any_of(senses, senses + entry.sense_count, [](const Sense& sense) {
      return sense.meaning == Meaning::k_service &&
             (Services().begin() + RowOf(sense.value))->type == EntityType::kSocialProfile;
    });
    if (!network || i < 3 || TextOf(reading_.view, list_[i - 1].span) != "to") return false;
    return TextOf(reading_.view, list_[i - 2].span) == "on" || IsSymbol(list_, i + 1, ':');
  }

  // "post two reels on our Instagram and answer the DMs"
  bool IsPostedOn(uint32_t i) const {
    if (i < 3 || !Has(i - 1, Meaning::k_my)) return false;
    for (uint32_t back = 2; back <= 9 && back <= i && !EndsSentence(list_, i - back); ++back) {
      if (Words("post posts posting posted publish publishing upload uploading schedule")
              .Has(TextOf(reading_.view, list_[i - back].span))) {
        return true;
      }
    }
    return false;
  }

  // A foreign name in this text's script is no ordinary word of it; Han names are.
  bool IsTransliterated(uint32_t i) const {
    const auto lead = static_cast<uint8_t>(reading_.view.text[list_[i].span.begin]);
    return lead >= 0xD0 && !(lead >= 0xE4 && lead <= 0xE9);
  }

  // Whether the service is the way to talk: "on Zoom", "on a zoom", "họp zoom nhé".
  bool IsTheWay(uint32_t i, uint32_t first, uint32_t end) const {
    constexpr uint32_t kArticle = 3;  // bytes
    if (i > first && Has(i - 1, Meaning::k_on)) return true;
    // "zoom pe milte hain": the way stands after the service, and the verb after that.
    constexpr MeaningSet kVerb = MeaningSet(Meaning::k_v_talk) | Meaning::k_v_contact |
                                 Meaning::k_v_add | Meaning::k_lets;
    if (i + 2 < end && Has(i + 1, Meaning::k_on) && Has(i + 2, kVerb) &&
        (list_[i + 1].gap == Gap::kSpace || IsHangul(i))) {
      return true;
    }
    // "mail me the line": in Hindi "me" is "in".
    if (i > first + 1 && Has(i - 2, Meaning::k_on) && !Has(i - 2, Meaning::k_me) &&
        list_[i - 1].kind == TokenKind::kWord &&
        list_[i - 1].span.end - list_[i - 1].span.begin <= kArticle) {
      return true;
    }
    return i > first && Has(i - 1, Meaning::k_v_talk) &&
           (Has(i - 1, Meaning::k_lets) || (i + 1 < end && Has(i + 1, Meaning::k_lets)));
  }

  bool IsHangul(uint32_t i) const {
    const auto lead = static_cast<uint8_t>(reading_.view.text[list_[i].span.begin]);
    return lead >= 0xEA && lead <= 0xED;
  }

  // "the blue bird" app: the word says what the description is, not what the work is.
  bool IsDescribed(uint32_t i) const {
    if (!Has(i, Meaning::k_service)) return false;
    const Entry& entry = *list_[i].entry;
    const Sense* senses = lexicon_.Senses(entry);
    return std::any_of(senses, senses + entry.sense_count, [](const Sense& sense) {
      return sense.meaning == Meaning::k_service && (sense.value & kHintBit) != 0;
    });
  }

  // « and “ read as ". The mark of inches stands behind its number.
  bool IsQuotationMark(uint32_t i) const {
    const char32_t s = list_[i].symbol;
    const bool inches = i > 0 && list_[i].gap == Gap::kNone &&
                        list_[i - 1].kind == TokenKind::kNumber;
    return (s == '"' && !inches) || (s >= 0x300C && s <= 0x300F);
  }
  // Within quotation marks: somebody's words, a title, a phrase to translate. Not when they stand
  // round the whole message.
  bool IsQuoted(uint32_t first) const {
    constexpr uint32_t kReach = 40;  // tokens back
    // A mark that opens the candidate itself is before its words.
    while (first + 1 < list_.size() && IsQuotationMark(first)) ++first;
    uint32_t marks = 0;
    uint32_t opening = first;
    for (uint32_t i = first; i > 0 && first - i < kReach && list_[i].gap < Gap::kLine; --i) {
      if (!IsQuotationMark(i - 1)) continue;
      ++marks;
      opening = i - 1;
    }
    if (marks % 2 == 0) {
      // 'contact us': an apostrophe parts a word from nothing.
      return first > 1 && list_[first - 1].symbol == '\'' && list_[first].gap == Gap::kNone &&
             list_[first - 1].gap != Gap::kNone;
    }
    const auto last = static_cast<uint32_t>(list_.size()) - 1;
    return opening > 0 || !IsQuotationMark(last);
  }

  // "not here": what is denied is the platform. Portuguese "no WhatsApp": on it, not without it.
  bool Denies(uint32_t i) const {
    // "why don't you", "why not": proposes.
    const bool why = i > 0 && TextOf(reading_.view, list_[i - 1].span) == "why";
    return why || Has(i + 1, MeaningSet(Meaning::k_here) | Meaning::k_platform) ||
           Has(i + 2, Meaning::k_here) ||
           (Has(i + 1, Meaning::k_on) && Has(i + 2, Meaning::k_platform)) ||
           (Has(i, Meaning::k_on) && Has(i + 1, Meaning::k_service)) ||
           // "your whatsapp no", short for a number
           (i > 0 && Has(i - 1, MeaningSet(Meaning::k_service) | Meaning::k_n_phone) &&
            !EndsClause(list_, i - 1) && TextOf(reading_.view, list_[i].span) == "no");
  }

  // "don't you have …?", "is there no way …?", "why don't we …?": what is asked is not denied.
  bool AsksByDenying(uint32_t i, uint32_t first) const {
    constexpr MeaningSet kSubject = MeaningSet(Meaning::k_you) | Meaning::k_we | Meaning::k_lets;
    const std::string_view next =
        i + 1 < list_.size() ? TextOf(reading_.view, list_[i + 1].span) : std::string_view();
    // "you don't use …, by any chance?"
    const bool after_you = i == first + 1 && Has(first, Meaning::k_you);
    return after_you || Has(i + 1, kSubject) || next == "there" || next == "i" || next == "way" ||
           next == "other" || next == "happen" || (i == first && Has(i + 1, Meaning::k_they));
  }

  // "once the contract has started", "after you accept the offer"
  bool OpensWork(uint32_t i, uint32_t end) const {
    const std::string_view text = TextOf(reading_.view, list_[i].span);
    if (text != "once" && text != "after" && text != "when" && text != "if") return false;
    constexpr uint32_t kReach = 5;
    for (uint32_t k = i + 1; k < end && k < i + kReach; ++k) {
      const std::string_view word = TextOf(reading_.view, list_[k].span);
      if (EndsClause(list_, k)) return false;
      if (word == "together") return true;
      if (text == "if") continue;
      if (word == "contract" || word == "hired" || word == "hire" || word == "accept") return true;
    }
    return false;
  }

  // "if you hire me, I join your Slack"
  bool HiresFirst(uint32_t i, uint32_t end) const {
    if (!Words("if should").Has(TextOf(reading_.view, list_[i].span)) || i + 3 >= end) return false;
    return Has(i + 1, Meaning::k_you) && Has(i + 3, Meaning::k_me) &&
           Words("hire hired pick choose").Has(TextOf(reading_.view, list_[i + 2].span));
  }

  bool CommaBetween(uint32_t i, uint32_t first, uint32_t end) const {
    const uint32_t from = i < first ? i : end;
    const uint32_t to = i < first ? first : i;
    for (uint32_t j = from; j < to; ++j) {
      if (EndsClause(list_, j)) return true;
    }
    return false;
  }

  void AroundAddress() {
    const TokenRange sentence = SentenceOf(reading_, candidate_.first_token);
    for (uint32_t i = sentence.first; i < sentence.end; ++i) {
      if (i >= candidate_.first_token && i < candidate_.end_token) continue;
      constexpr MeaningSet kPlace = MeaningSet(Meaning::k_n_address) | Meaning::k_v_visit |
                                    Meaning::k_v_post;
      if (Has(i, kPlace)) Say(EvidenceKind::k_address_word, i);
      if (Has(i, Meaning::k_legal)) Say(EvidenceKind::k_id_word, i);
    }
  }

  void AroundHandle() {
    const uint32_t first = candidate_.first_token;
    for (uint32_t back = 1; back <= 6 && back <= first; ++back) {
      const uint32_t i = first - back;
      if (EndsSentence(list_, i)) break;
      if (Has(i, Meaning::k_v_contact)) Say(EvidenceKind::k_contact_verb, i);
      if (Has(i, Meaning::k_n_id)) Say(EvidenceKind::k_id_word, i);
      if (Has(i, Meaning::k_service)) Say(EvidenceKind::k_service_name, i);
    }
  }

  void AroundEmail() {
    const uint32_t first = candidate_.first_token;
    for (uint32_t back = 1; back <= 6 && back <= first; ++back) {
      const uint32_t i = first - back;
      if (Has(i, Meaning::k_n_email)) Say(EvidenceKind::k_mail_word, i);
      if (Has(i, Meaning::k_v_contact)) Say(EvidenceKind::k_contact_verb, i);
    }
  }

  const Reading& reading_;
  const List& list_;
  const Lexicon& lexicon_;
  const Candidate& candidate_;
  std::vector<Sign> signs_;
};

}  // namespace

std::vector<Sign> GatherSigns(const Reading& reading, const Lexicon& lexicon,
                              const Candidate& candidate) {
  return Gatherer(reading, lexicon, candidate).Gather();
}

Purpose PurposeOf(const Reading& reading, const Lexicon& lexicon, const Candidate& candidate) {
  const List& list = reading.tokens.list;
  const TokenRange sentence = SentenceOf(reading, candidate.first_token);
  int access = 0;
  int legal = 0;
  bool talk = false;
  for (uint32_t i = sentence.first; i < sentence.end; ++i) {
    const MeaningSet m = list[i].meanings;
    if (m.Has(Meaning::k_access)) access += 2;
    if (m.Has(Meaning::k_legal)) legal += 2;
    const bool inside = i >= candidate.first_token && i < candidate.end_token &&
                        candidate.type != EntityType::kContactRequest;
    // "the party's e-mail is …" names it, "e-mail me" is to talk.
    // "write your mail down" gives it, and an agreement is a paper before it is a talk.
    const bool next_me = i + 1 < list.size() && list[i + 1].meanings.Has(Meaning::k_me);
    const bool gives =
        m.Has(Meaning::k_v_give) && i >= candidate.first_token && i < candidate.end_token;
    const bool named = (m.Intersects(MeaningSet(Meaning::k_n_email) | Meaning::k_n_phone) ||
                        gives || m.Contains(MeaningSet(Meaning::k_v_talk) | Meaning::k_v_deal)) &&
                       !next_me;
    // "add you as …": what the address is asked for.
    if (candidate.type == EntityType::kContactRequest && m.Has(Meaning::k_v_add) &&
        i + 1 < list.size() && list[i + 1].meanings.Has(Meaning::k_you)) {
      access += 2;
    }
    if (!inside && !named &&
        m.Intersects(MeaningSet(Meaning::k_v_contact) | Meaning::k_v_visit |
                     Meaning::k_v_talk)) {
      talk = true;
    }
    // "the Receiving Party line" names no messenger.
    const bool asked_for = candidate.type == EntityType::kContactRequest &&
                           i >= candidate.first_token && i < candidate.end_token;
    if (m.Has(Meaning::k_service) && asked_for) talk = true;
    if (m.Has(Meaning::k_service) && lexicon.IsSure(*list[i].entry, Meaning::k_service))
      talk = true;
  }
  // The sentences beside it may have named the purpose.
  const auto beside = [&](TokenRange range) {
    for (uint32_t i = range.first; i < range.end; ++i) {
      if (list[i].meanings.Has(Meaning::k_access)) access += 1;
      if (list[i].meanings.Has(Meaning::k_legal)) legal += 1;
    }
  };
  if (sentence.first > 1) beside(SentenceOf(reading, sentence.first - 2));
  if (sentence.end + 1 < list.size()) beside(SentenceOf(reading, sentence.end + 1));
  if (talk) return Purpose::kNone;
  if (legal >= 2 && legal >= access) return Purpose::kLegal;
  if (access >= 2) return Purpose::kAccess;
  return Purpose::kNone;
}

}  // namespace contactlint
