// Proposing to talk, meet or deal outside the platform. Sorted by id; see rule.h to add one.
#include <algorithm>

#include "recognisers/rule.h"
#include "recognisers/word_list.h"

namespace contactlint {
namespace {

constexpr EntityType kType = EntityType::kOffPlatformInvite;

// A proposal to do something together, in two words or in one ("let's talk", "созвонимся").
#define LETS(verbs, fused) "(?:{lets|can|we|you}{any}{0,4}{" verbs "}|{" fused "})"

// By telephone or mail, with the way before the noun, behind it, or in it ("telefonisch").
#define BY_CHANNEL \
  "(?:{on}{n_phone|n_email}|{n_phone|n_email}{on}|{on&n_phone|on&n_email})"

// "Outside" and "elsewhere" are words of every day; they mean the platform when it is named, when a
// table has the whole phrase ("off the site"), or when the clause proposes and ends there.
bool AcceptOutside(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  bool proposes = false;
  bool stranger = false;  // an unknown word between "outside" and "platform": another platform
  bool after_outside = false;
  for (uint32_t i = 0; i < list.size(); ++i) {
    const Token& token = list[i];
    if (token.span.end <= candidate.span.begin || token.span.begin >= candidate.span.end) continue;
    proposes |= token.meanings.Intersects(MeaningSet(Meaning::k_lets) | Meaning::k_can);
    if (token.meanings.Intersects(MeaningSet(Meaning::k_platform) | Meaning::k_here) && !stranger) {
      return true;
    }
    stranger |= after_outside && token.kind == TokenKind::kWord && token.entry == nullptr;
    if (!token.meanings.Has(Meaning::k_outside)) continue;
    after_outside = true;
    const std::string_view text = TextOf(match.reading.view, token.span);
    const bool phrase = text.find(' ') != std::string_view::npos ||
                        static_cast<uint8_t>(text[0]) >= 0xE3;
    const bool ends =
        i + 1 == list.size() || list[i + 1].kind == TokenKind::kSymbol ||
        (i == 0 && list.back().span.end == candidate.span.end);  // "bahar baat karte hain"
    // "book me outside"
    const bool me = i > 0 && list[i - 1].meanings.Has(Meaning::k_me) &&
                    list[i - 1].span.begin >= candidate.span.begin;
    if (phrase || me || (proposes && ends)) return true;
  }
  candidate.signs.front().kind = EvidenceKind::k_weak_shape;
  return true;
}

// With "let's", "we" or "me" in it a talk on a service is proposed; without, it may be described,
// unless it is all that the clause says ("Telegram pe aa jao", "카톡 추가해 주세요") or it is asked for
// ("WhatsApp'tan yazabilir misin?").
bool AcceptProposal(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  MeaningSet inside;
  size_t first = list.size();
  size_t end = 0;
  for (size_t i = 0; i < list.size(); ++i) {
    const Token& token = list[i];
    if (token.span.end <= candidate.span.begin || token.span.begin >= candidate.span.end) continue;
    inside |= token.meanings;
    if (token.symbol == ',') return false;  // "WhatsApp, chat and mail": a list
    first = std::min(first, i);
    end = i + 1;
  }
  const bool opens = first == 0 || list[first].gap >= Gap::kLine ||
                     list[first - 1].kind == TokenKind::kSymbol;
  // Up to two words may follow: "… cho tiện", "… pe bhai".
  size_t close = end;
  while (close < list.size() && close < end + 2 && list[close].kind == TokenKind::kWord) ++close;
  const bool closes = close == list.size() || list[close].gap >= Gap::kLine ||
                      list[close].kind == TokenKind::kSymbol;
  constexpr MeaningSet kProposes = MeaningSet(Meaning::k_lets) | Meaning::k_we | Meaning::k_me;
  const bool asked = end < list.size() && list[end].symbol == '?' && inside.Has(Meaning::k_can);
  const bool begged = inside.Has(Meaning::k_please) ||
                      (end < list.size() && list[end].meanings.Has(Meaning::k_please));
  // "WhatsApp pe msg karo": the way stands after the service.
  const bool way_after = first + 1 < end && list[first].meanings.Has(Meaning::k_service) &&
                         (list[first].meanings.Has(Meaning::k_on) ||
                          list[first + 1].meanings.Has(Meaning::k_on));
  const bool bids = list[end - 1].meanings.Contains(MeaningSet(Meaning::k_v_contact) |
                                                    Meaning::k_v_give);
  const bool says_all =
      (inside.Has(Meaning::k_on) && inside.Has(Meaning::k_v_talk)) || bids ||
      (way_after && inside.Has(Meaning::k_v_contact)) ||
      (begged && inside.Intersects(MeaningSet(Meaning::k_v_add) | Meaning::k_v_contact));
  if (inside.Intersects(kProposes) || asked || (opens && closes && says_all)) {
    candidate.signs.front().kind = EvidenceKind::k_clear_shape;
  }
  return true;
}

// What is sent over a service is work unless it is sent to one of the two: "sends alerts on Slack".
bool AcceptSent(const Match& match, Candidate& candidate) {
  constexpr MeaningSet kTwo = MeaningSet(Meaning::k_me) | Meaning::k_my | Meaning::k_we |
                              Meaning::k_you | Meaning::k_lets | Meaning::k_please;
  constexpr MeaningSet kSpeaks = MeaningSet(Meaning::k_v_contact) | Meaning::k_v_add;
  const std::vector<Token>& list = match.reading.tokens.list;
  // "post a story on our Instagram": on an account, which is work.
  const uint32_t end = candidate.end_token;
  const bool account = end >= 2 && list[end - 2].meanings.Has(Meaning::k_my) &&
                       !MeaningsIn(match, candidate).Intersects(kSpeaks | Meaning::k_me);
  for (const Token& token : list) {
    if (account) break;
    if (token.span.end <= candidate.span.begin || token.span.begin >= candidate.span.end) continue;
    const bool phrase = TextOf(match.reading.view, token.span).find(' ') != std::string_view::npos;
    if (phrase || token.meanings.Intersects(kTwo | kSpeaks)) return true;  // "text me": a phrase
  }
  candidate.signs.front().kind = EvidenceKind::k_weak_shape;
  return true;
}

// "Llámame al móvil"; "send me messages on phone screens" goes on with what it is about.
bool AcceptOwnPhone(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  const uint32_t next = candidate.end_token;
  if (next >= list.size() || list[next].gap >= Gap::kLine) return true;
  constexpr MeaningSet kOther = MeaningSet(Meaning::k_work) | Meaning::k_unit | Meaning::k_order;
  const bool unknown = list[next].kind == TokenKind::kWord && list[next].entry == nullptr &&
                       next + 1 < list.size() && list[next + 1].kind == TokenKind::kWord;
  return !unknown && !list[next].meanings.Intersects(kOther);
}

// A fee and something outside have to do with the platform when it, or dealing directly, is named.
bool AcceptFee(const Match& match, Candidate& candidate) {
  constexpr MeaningSet kNamed =
      MeaningSet(Meaning::k_direct) | Meaning::k_platform | Meaning::k_here;
  // "Upload the images directly to the platform."
  constexpr MeaningSet kAvoids = MeaningSet(Meaning::k_fee) | Meaning::k_outside | Meaning::k_no |
                                 Meaning::k_v_deal | Meaning::k_lets;
  const std::vector<Token>& list = match.reading.tokens.list;
  const bool one_clause = std::none_of(list.begin(), list.end(), [&](const Token& token) {
    return token.span.begin > candidate.span.begin && token.span.end < candidate.span.end &&
           token.symbol == ',';
  });
  if (one_clause && !MeaningsIn(match, candidate).Intersects(kAvoids)) return false;
  return std::any_of(list.begin(), list.end(), [&](const Token& token) {
    const bool inside =
        token.span.end > candidate.span.begin && token.span.begin < candidate.span.end;
    return inside && (token.meanings.Intersects(kNamed) ||
                      (token.meanings.Has(Meaning::k_outside) &&
                       TextOf(match.reading.view, token.span).find(' ') != std::string_view::npos));
  });
}

// "My number is on the last page, ring me": what is to be done with it must be said to the reader.
bool AcceptHint(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  const auto after = std::partition_point(list.begin(), list.end(), [&](const Token& token) {
    return token.span.begin < candidate.span.end;
  });
  return (after - 1)->meanings.Intersects(MeaningSet(Meaning::k_me) | Meaning::k_my);
}

// By phone, but not by that of the platform.
bool AcceptElsewhere(const Match& match, Candidate& candidate) {
  constexpr uint32_t kBeyond = 24;  // bytes: "… of this platform"
  const std::vector<Token>& list = match.reading.tokens.list;
  const auto next = std::partition_point(list.begin(), list.end(), [&](const Token& token) {
    return token.span.begin < candidate.span.end;
  });
  // "let's move on to email 3": what is moved to goes on.
  const MeaningSet inside = MeaningsIn(match, candidate);
  // "your number, then we fix the day": a number is asked for.
  if (inside.Contains(MeaningSet(Meaning::k_your) | Meaning::k_v_give)) return false;
  const bool moves = next - list.begin() >= 2 && (next - 2)->meanings.Has(Meaning::k_to) &&
                     !(next - 2)->meanings.Has(Meaning::k_on);
  if (moves && next != list.end() && next->kind != TokenKind::kSymbol && next->gap < Gap::kLine) {
    return false;
  }
  return std::none_of(list.begin(), list.end(), [&](const Token& token) {
    return token.span.end > candidate.span.begin &&
           token.span.begin < candidate.span.end + kBeyond &&
           token.meanings.Intersects(MeaningSet(Meaning::k_here) | Meaning::k_platform);
  });
}

// "Find my name in the credits": there, and not on the web.
bool AcceptLookUp(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  const auto word = [&](uint32_t i) {
    return i < list.size() ? TextOf(match.reading.view, list[i].span) : std::string_view();
  };
  const uint32_t in = candidate.end_token;
  return word(in) != "in" || word(in + 1) != "the" ||
         Words("internet web net directory phone").Has(word(in + 2));
}

// "Cancel here and I will hire you directly": the writer, the reader, and not here.
bool AcceptLeaving(const Match& match, Candidate& candidate) {
  const MeaningSet inside = MeaningsIn(match, candidate);
  return inside.Intersects(MeaningSet(Meaning::k_you) | Meaning::k_your) &&
         !inside.Has(Meaning::k_they);
}

// "Posso pagarti direttamente?": between the two, and no customer of theirs.
bool AcceptPayment(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  constexpr uint32_t kBefore = 2;  // tokens: "Te puedo …", "Kann ich Ihnen …"
  MeaningSet said = MeaningsIn(match, candidate);
  for (uint32_t i = candidate.first_token; i > 0 && candidate.first_token - i < kBefore; --i) {
    if (list[i - 1].kind == TokenKind::kSymbol) break;
    said |= list[i - 1].meanings;
  }
  return said.Intersects(MeaningSet(Meaning::k_can) | Meaning::k_v_need) &&
         !said.Has(Meaning::k_they) &&
         said.Intersects(MeaningSet(Meaning::k_you) | Meaning::k_me);
}

const Rule kRules[] = {
    {"invite.by_channel", kType, Over::kMeaning,
     "(" LETS("v_talk|v_contact", "lets&v_talk|lets&v_contact|we&v_talk")
     "{any}{0,3}(?:{on}{any}{0,1}{n_phone|n_email}|{on&n_phone|on&n_email})"
     "|{lets|we}{any}{0,3}{v_talk}{any}{0,2}{to}{n_email}|{v_talk}{to|on}{n_email|n_phone}{only}"
     "|{lets|we}{any}{0,2}" BY_CHANNEL "{any}{0,1}{v_talk}"
     "|{can}{any}{0,2}" BY_CHANNEL "{any}{0,1}{v_talk}(?:{ask})"
     "|" BY_CHANNEL "{any}{0,1}(?:{v_talk}{can|lets}|{v_talk&can|v_talk&lets}))",
     EvidenceKind::k_clear_shape, AcceptElsewhere
     CONTACTLINT_EXAMPLE(
         {{"⟦Let's talk by phone⟧ before we plan anything", "⟦We could discuss it by e-mail⟧",
           "⟦let's take this to email⟧",
           "⟦hablemos por teléfono⟧ mañana", "⟦Удобнее по телефону обсудить⟧",
           "⟦telefonda konuşsak⟧", "⟦전화로 얘기할까요⟧?"},
          {"We can call customers by phone.", "Will explain on phone three how the menu opens.",
           "We could discuss the e-mail templates on Monday.",
           "Let's move on to email 3 of the sequence.",
           "Can we talk about the phone in the picture?"}})},
    {"invite.contact_by", kType, Over::kMeaning,
     "({you|can}{0,2}(?:{v_contact}{any}{0,2}{me}|{v_contact&me}){word}?(?:{on}{any}{0,2}{n_email"
     "|n_phone}|{on&n_phone})|{v_contact}{any}{0,3}{on&n_phone}{any}{0,1}{me}"
     "|{v_contact}{please}?{on&n_email}|{on&n_email|on&n_phone}{v_contact&please}"
     "|{me}{any}{0,2}{v_contact}{any}{0,1}(?:{on}{any}{0,2}{n_phone|n_email}|{on&n_phone})"
     "|{me}{any}{0,2}(?:{on}{any}{0,1}{n_phone}|{on&n_phone}){any}{0,1}{v_contact}"
     "|{v_contact}{to|on}?{n_phone}{my}|{on}{my&n_phone}{v_contact}"
     "|{my}{n_phone}{on}{v_contact})",
     EvidenceKind::k_clear_shape, AcceptOwnPhone
     CONTACTLINT_EXAMPLE(
         {{"for this, ⟦write me on my private mail⟧",
           "⟦Schreib mir an meine private E-Mail⟧, bitte", "⟦ruf mich lieber auf dem Handy⟧ an",
           "⟦melden Sie sich gern telefonisch bei mir⟧"},
          {"The app writes to the user at the phone.", "Our users reach support by e-mail."}})},
    {"invite.contact_me", kType, Over::kMeaning,
     "({you|can|please|lets}{0,3}{v_contact|v_add|v_give}{any}{0,3}{on}{any}{0,2}{service"
     "|n_messenger}"
     "|{v_add|v_contact}{any}{0,1}{service}{any}{0,1}{me}|{v_add}{me}{service&on}"
     "|{v_contact}{me}{any}{0,1}{service}|{v_contact&me|v_add&me}{any}{0,1}{service}"
     "|{v_give}{me}{v_contact}{service})",
     EvidenceKind::k_clear_shape, AcceptSent
     CONTACTLINT_EXAMPLE(
         {{"⟦Text me on WhatsApp⟧", "⟦add me on Skype⟧ please",
           "⟦ping me on telegram⟧ when ready", "⟦escríbeme por WhatsApp⟧ cuando puedas",
           "⟦напиши мне в телеграм⟧", "⟦text me whatsapp⟧", "⟦תכתוב לי בטלגרם⟧"},
          {"We call users on WhatsApp through the API.",
           "Send the WhatsApp template to Meta for approval.",
           "Le plugin envoie les alertes sur Telegram."}})},
    {"invite.deal_direct", kType, Over::kMeaning,
     "(" LETS("v_deal|v_talk|v_contact", "lets&v_deal|lets&v_talk|we&v_deal") "{any}{0,4}{direct}"
     "|{v_deal}{me|you|we|any}{0,2}{direct}|{direct}{any}{0,2}{v_deal|lets&v_deal|lets&v_talk}"
     "|{lets}{any}{0,3}{direct}{any}{0,3}{fee|direct})",
     EvidenceKind::k_weak_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦We can deal directly⟧ and save the fee.",
           "⟦podemos trabajar directamente y ahorrar la comisión⟧",
           "⟦Lass uns direkt abrechnen und die Gebühr sparen⟧",
           "⟦давайте напрямую, без комиссии⟧"},
          {"The API can talk directly to the ERP.",
           "Can the widget read directly from the cache?"}})},
    {"invite.deal_me_direct", kType, Over::kMeaning,
     "({direct}{any}{0,1}{v_deal}{any}{0,2}{lets}|{v_deal}{any}{0,1}{me}{any}{0,1}{direct}"
     "|{me}{any}{0,1}{v_deal}{any}{0,1}{direct}"
     "|{me}{any}{0,1}{direct}{any}{0,1}{v_deal})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"if you ⟦pay me directly⟧ I take a tenth off", "⟦pay me direct⟧ and it is cheaper",
           "⟦直接お支払いしましょう⟧"},
          {"The bank pays me interest.", "The customer pays the courier in cash."}})},
    {"invite.deal_outside", kType, Over::kMeaning,
     "({lets|can|we|me|you|please}{0,3}{v_deal|v_talk|v_contact|v_visit|lets"
     "|v_add}{any}{0,5}{outside}(?:{any}{0,2}{platform|here})?"
     "|{we|lets}{outside}"
     "|(?:{lets|we}{any}{0,2}{v_deal}|{lets&v_deal}){any}{0,4}{no}{any}{0,1}{platform})",
     EvidenceKind::k_clear_shape, AcceptOutside
     CONTACTLINT_EXAMPLE(
         {{"⟦let's settle it outside the platform⟧", "⟦we can work outside Upwork⟧",
           "⟦vamos trabalhar fora da plataforma⟧", "⟦давай работать вне площадки⟧",
           "I can do it for less if ⟦we skip the platform⟧"},
          {"Sales happen outside the US.", "The tables stand outside the café in summer.",
           "We work outside office hours."}})},
    {"invite.details_elsewhere", kType, Over::kMeaning,
     "({my}{any}{0,1}{n_phone|n_contact|n_number}{be}{any}{0,1}{on}{any}{0,8}{v_contact}{me|my}?)",
     EvidenceKind::k_clear_shape, AcceptHint
     CONTACTLINT_EXAMPLE(
         {{"⟦My number is on the cover of the deck, ring me⟧ any evening",
           "⟦Our phone is on the letterhead, call us⟧"},
          {"Our number is on the label, please write it larger.",
           "My phone is in the shop, I am online tonight."}})},
    {"invite.details_later", kType, Over::kMeaning,
     "((?:{v_give}{you}|{you}{v_give}|{v_give&you})(?:{any}{0,2}{my}{any}{0,1}"
     "{n_phone|n_email|n_contact|n_number}|{my&n_number|my&n_phone|my&n_email})"
     "|{v_give&you&my}{any}{0,1}{n_phone|n_email|n_contact|n_number}"
     "|{my&n_number|my&n_phone}{any}{0,1}{v_give}{you})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"I will ⟦give you my number⟧ when we talk", "later I ⟦send you my private e-mail⟧"},
          {"I send you my email templates tomorrow.", "I gave you my number of hours."}})},
    {"invite.fee", kType, Over::kMeaning,
     "({direct|outside}{any}{0,8}{fee|platform}|{fee}{any}{0,8}{direct|outside}"
     "|{lets|can|we}{any}{0,4}{direct&fee})",
     EvidenceKind::k_weak_shape, AcceptFee
     CONTACTLINT_EXAMPLE(
         {{"Pay me ⟦directly and we avoid the fee⟧",
           "Zahl mich ⟦direkt und wir sparen die Gebühr⟧"},
          {"Please upload the layers directly to the platform.",
           "The fee is shown outside the cart.", "The platform fee is ten percent."}})},
    {"invite.join", kType, Over::kMeaning,
     "({please|can|you|lets}{0,2}{v_add}{any}{0,2}{my|me|we|your}{any}{0,2}{service})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦join our Slack⟧ today", "⟦join my Discord⟧ and see the drafts"},
          {"Once hired I join your Slack.", "Add a Slack button to our landing page."}})},
    {"invite.leave_and_deal", kType, Over::kMeaning,
     "({here|platform}{any}{0,9}{v_deal}{any}{0,3}{direct|outside})", EvidenceKind::k_clear_shape,
     AcceptLeaving
     CONTACTLINT_EXAMPLE(
         {{"Take it back ⟦here and I pay you directly⟧ every Friday",
           "Say no ⟦here, then I hire you directly⟧"},
          {"Here the script pays directly into the account.",
           "The platform pays the sellers directly."}})},
    {"invite.lets_service", kType, Over::kMeaning,
     "(" LETS("v_talk|v_contact|v_visit|v_add",
              "lets&v_talk|lets&v_contact|lets&v_add|lets&v_deal|we&v_talk")
     "{any}{0,4}{on|to}{any}{0,2}{service|n_messenger}"
     "|(?:{lets|we|can}{any}{0,3}{v_talk&on}|{lets&on}){any}{0,1}{service})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦Let's continue on Telegram⟧.", "⟦Can we do the interview on Zoom⟧?",
           "⟦hablemos por WhatsApp mejor⟧", "⟦Давай перейдём в телеграм⟧",
           "⟦On se cale un Skype⟧ vendredi ?"},
          {"Can we put the Telegram logo in the mockup?",
           "Let's add the WhatsApp button to the footer."}})},
    {"invite.look_me_up", kType, Over::kMeaning,
     "({v_add}{any}{0,2}{my}{any}{0,1}{n_name}|{v_add}{me}{any}{0,3}{my}{any}{0,1}{n_name}"
     "|{v_add&n_name}|{v_add}{any}{0,1}{my&n_name}|{my&n_name}{any}{0,5}{v_add}"
     "|{my}{any}{0,1}{n_name}{any}{0,5}{v_add})",
     EvidenceKind::k_clear_shape, AcceptLookUp
     CONTACTLINT_EXAMPLE(
         {{"just ⟦google my name⟧ and the word pottery", "⟦such einfach meinen Namen⟧ im Netz",
           "⟦google me⟧, the page has all the rest"},
          {"Put my name in the credits of the film.", "Find the name of the font in the PDF.",
           "Find our name in the list of sponsors?"}})},
    {"invite.only_there", kType, Over::kMeaning,
     "({only}{any}{0,2}{service}|{service}{any}{0,1}{only})"
     "{any}{0,1}(?:{comma}|{bound}){any}{0,2}{here}",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦solo leo WhatsApp⟧, aquí casi no entro",
            "ich nutze ⟦nur Telegram⟧, hier bin ich selten"},
          {"The export needs only Slack, e-mail and here and there a CSV file.",
           "Nur Instagram zählt hier für die Auswertung."}})},
    {"invite.outside_deal", kType, Over::kMeaning,
     "({outside}{any}{0,2}{platform|here}{any}{0,4}{v_deal|v_talk|v_contact}"
     "|{platform|here}{any}{0,1}{outside}{any}{0,4}{v_deal|v_talk|v_contact}"
     "|{outside&platform}{any}{0,3}{v_deal|v_talk|v_contact}"
     "|{outside}{any}{0,1}{we|you|lets}{any}{0,2}{v_deal}"
     "|{outside}{any}{0,2}{lets&v_deal|lets&v_talk}|{outside}{v_deal})",
     EvidenceKind::k_clear_shape, AcceptOutside
     CONTACTLINT_EXAMPLE(
         {{"⟦outside the platform we could settle⟧ it for less",
           "⟦outside of Upwork we can work⟧ for less",
           "⟦вне площадки можем договориться⟧ дешевле"},
          {"We sell outside Europe.", "Outside, two children play with a kite."}})},
    {"invite.pay_direct", kType, Over::kMeaning,
     "((?:{can|v_need}{any}{0,3})?(?:{v_pay}{any}{0,3}{direct}|{direct}{any}{0,3}{v_pay})(?:{any}{0,2}"
     "{can|v_pay})?)(?:{any}{0,2}{ask})",
     EvidenceKind::k_clear_shape, AcceptPayment
     CONTACTLINT_EXAMPLE(
         {{"⟦Posso pagarti direttamente⟧?", "Te ⟦puedo pagar directo⟧?",
           "⟦можно оплатить вам напрямую⟧?", "⟦direct upi kar du kya⟧?"},
          {"Können Kunden direkt bezahlen?", "Puede el cliente pagar directo?",
           "Il pagamento va direttamente al corriere?"}})},
    {"invite.service_and_verb", kType, Over::kMeaning,
     "({on}{any}{0,1}{service}{comma}?{word}{0,2}{v_contact}{me})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"I am mostly ⟦on Discord, ping me⟧ there", "You find me ⟦on Viber so ring me⟧ any day"},
          {"On Instagram, posts need captions.", "The bot on Slack writes reports."}})},
    {"invite.service_only", kType, Over::kMeaning,
     "({on}{service}{only}|{only}{on}{service}|{we|lets|v_talk|v_contact}{service}{only})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"I answer ⟦on WhatsApp only⟧", "⟦только в телеграме⟧, тут не отвечаю",
           "⟦kita Telegram aja⟧ besok", "⟦chat Viber aja⟧ kak"},
          {"A WhatsApp-only campaign is what we plan.",
           "The plugin supports only Slack exports in JSON."}})},
    {"invite.service_talk", kType, Over::kMeaning,
     "({lets|we|me|can}?{any}{0,1}{on}?{service|n_messenger}{on}?{any}{0,2}{v_talk|v_contact"
     "|v_add|lets}(?:{word}{0,1}"
     "{lets|we|me|can})?|{v_talk}{any}{0,1}{service}{on}?{any}{0,2}{lets})",
     EvidenceKind::k_weak_shape, AcceptProposal
     CONTACTLINT_EXAMPLE(
         {{"⟦Telegram pe baat karte hain⟧", "⟦我们微信聊吧⟧", "⟦WhatsApp'tan konuşalım⟧",
           "⟦카톡으로 얘기해요⟧", "⟦Viber pe aa jao⟧", "⟦Telegram'dan yazabilir misin⟧?",
           "⟦Discordに来てください⟧"},
          {"The Telegram chat must be archived.",
           "Die Telegram-Nachrichten liegen als JSON vor."}})},
    {"invite.service_verb", kType, Over::kMeaning,
     "({lets|we&can}{any}{0,1}{service}{can}?|{lets}{any}{0,3}{service}(?:{on}|{any}?{bound})"
     "|{can}{v_add}{service}{can}|{v_contact&service}{me|my}|{v_deal&outside}|{lets&n_messenger})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦let's FaceTime⟧ tonight", "⟦Let's Skype⟧ on Friday"},
          {"Let's zoom in on the third chart.", "The zoom lens must be cleaned first."}})},
    {"invite.talk_on_service", kType, Over::kMeaning,
     "({v_talk}{any}{0,3}{on}{any}{0,1}{service}|{v_talk}{any}{0,1}{service&on})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦The interview is on Zoom⟧ at ten", "⟦Chat on Viber⟧ any evening"},
          {"Our chat bot on Telegram talks to buyers",
           "The support team tracks chats about Telegram stickers."}})},
    {"invite.visit", kType, Over::kMeaning,
     "({v_visit}{any}{0,3}{v_visit|n_address}|{lets}{any}{0,5}{on}{any}{0,1}{v_visit}"
     "|{my}{any}{0,2}{v_visit}{please}|{v_visit&lets})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦come by our workshop⟧ on Monday", "⟦stop by our office⟧ any afternoon"},
          {"Users visit our page twice a week.", "Visitors stay on the page for a minute."}})},
};

}  // namespace

Rows<Rule> InviteRules() { return {kRules, kRules + sizeof kRules / sizeof *kRules}; }

}  // namespace contactlint
