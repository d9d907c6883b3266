// Asking the other side for a way to make contact. Sorted by id; see rule.h to add one.
//
// The patterns are a small grammar over meanings, the same for every language: a channel (n_phone,
// n_email …), whose it is (your), and how it is asked for. Languages with the verb at the end match
// the rules that run the other way.
#include <algorithm>

#include "recognisers/rule.h"

namespace contactlint {
namespace {

#define CHANNEL "{n_phone|n_email|n_address|n_contact|n_id}"
#define CHANNEL_OR_SERVICE \
  "{n_phone|n_email|n_address|n_contact|n_id|n_number|n_messenger|service|at_sign}"
#define YOUR_CHANNEL                                                                         \
  "(?:{your}{any}{0,3}" CHANNEL_OR_SERVICE "|{your&n_phone|your&n_email|your&n_address|your&" \
  "n_contact|your&n_id|your&n_number|your&service}|{n_phone|n_email|n_address|n_contact|n_id" \
  "|n_number|service}{any}{0,1}{your})"

#define YOURS                                                                                    \
  "your&n_phone|your&n_email|your&n_address|your&n_contact|your&n_id|your&n_number|your&service"

constexpr EntityType kType = EntityType::kContactRequest;

// "where you write" may be a statement; a question mark, or a whole phrase ("anywhere else where"),
// makes it a question.
bool AcceptQuestion(const Match& match, Candidate& candidate) {
  const std::string& text = match.reading.view.text;
  constexpr size_t kReach = 24;  // bytes to the question mark
  const std::string_view after = std::string_view(text).substr(candidate.span.end, kReach);
  const bool asked = after.find('?') < after.find_first_of(".!\n");
  for (const Token& token : match.reading.tokens.list) {
    if (token.span.begin < candidate.span.begin || token.span.end > candidate.span.end) continue;
    const bool phrase = TextOf(match.reading.view, token.span).find(' ') != std::string_view::npos;
    const bool speaks = token.meanings.Has(Meaning::k_v_talk);
    if (speaks && !asked) return false;
    if (phrase && token.meanings.Has(Meaning::k_where)) return true;
  }
  if (!asked) candidate.signs.front().kind = EvidenceKind::k_weak_shape;
  return true;
}

// "Send WhatsApp": an order when it opens its clause; "we send WhatsApp, SMS" tells what is done.
bool AcceptOrder(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  const auto after = std::partition_point(list.begin(), list.end(), [&](const Token& token) {
    return token.span.end <= candidate.span.begin;
  });
  const auto begins = [&](auto token) {
    return token == list.begin() || token->gap >= Gap::kLine ||
           (token - 1)->kind == TokenKind::kSymbol;
  };
  // "方便给个微信吗": asked for with one word before.
  constexpr MeaningSet kAsking = MeaningSet(Meaning::k_can) | Meaning::k_please;
  const bool opens = begins(after) ||
                     ((after - 1)->meanings.Intersects(kAsking) && begins(after - 1));
  const bool by_it = std::any_of(after, list.end(), [&](const Token& token) {
    return token.span.end <= candidate.span.end && token.meanings.Has(Meaning::k_on);
  });
  if (opens && !by_it) candidate.signs.front().kind = EvidenceKind::k_clear_shape;
  return true;
}

// "How can I reach you outside": with "you" or the platform in it nothing but the other side is
// asked; without, it may be about anything that reaches anything. "How do we reach your customers
// directly": it is not the other side that is to be reached.
bool AcceptReach(const Match& match, Candidate& candidate) {
  constexpr MeaningSet kOtherSide =
      MeaningSet(Meaning::k_you) | Meaning::k_platform | Meaning::k_here | Meaning::k_me;
  constexpr uint32_t kBeyond = 12;  // bytes: "… outside of this chat"
  // "直接ご連絡するにはどうすれば": the languages of the Far East leave "you" out.
  const bool drops_you =
      static_cast<uint8_t>(match.reading.view.text[candidate.span.begin]) >= 0xE3;
  const bool writes = drops_you && MeaningsIn(match, candidate).Has(Meaning::k_v_contact);
  candidate.signs.front().kind =
      writes ? EvidenceKind::k_clear_shape : EvidenceKind::k_weak_shape;
  for (const Token& token : match.reading.tokens.list) {
    if (token.span.end <= candidate.span.begin) continue;
    if (token.span.begin >= candidate.span.end + kBeyond) break;
    const bool inside = token.span.end <= candidate.span.end;
    if (inside && token.meanings.Has(Meaning::k_they) && !token.meanings.Has(Meaning::k_you)) {
      return false;
    }
    // "outside this site" in one phrase
    const bool names_place =
        inside && token.meanings.Has(Meaning::k_outside) &&
        TextOf(match.reading.view, token.span).find(' ') != std::string_view::npos;
    if (token.meanings.Intersects(kOtherSide) || names_place) {
      candidate.signs.front().kind = EvidenceKind::k_certain_shape;
    }
  }
  return true;
}

// "Which of your numbers" asks for a channel; "what experience do you have with Telegram" does not.
bool AcceptWhats(const Match& match, Candidate& candidate) {
  const MeaningSet inside = MeaningsIn(match, candidate);
  constexpr MeaningSet kChannel = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_email |
                                  Meaning::k_n_contact | Meaning::k_n_number | Meaning::k_n_id;
  return !inside.Has(Meaning::k_work) || inside.Intersects(kChannel);
}

// One word can be the whole question only where hardly anything else is said. In a conversation it
// may as well answer a question about the work: only a messenger is asked for so.
bool AcceptShortMessage(const Match& match, Candidate& candidate) {
  constexpr uint32_t kMostTokens = 5;
  const std::vector<Token>& list = match.reading.tokens.list;
  const auto size = static_cast<uint32_t>(list.size());
  uint32_t first = candidate.first_token;
  while (first > 0 && list[first].gap != Gap::kMessage) --first;
  uint32_t end = candidate.end_token;
  while (end < size && list[end].gap != Gap::kMessage) ++end;
  if (end - first > kMostTokens) return false;
  if (first == 0) return true;
  constexpr uint32_t kReach = 24;  // tokens of earlier messages
  for (uint32_t i = first - std::min(first, kReach); i < first; ++i) {
    constexpr MeaningSet kOther = MeaningSet(Meaning::k_work) | Meaning::k_what | Meaning::k_where |
                                  Meaning::k_service;
    if (list[i].meanings.Intersects(kOther) || list[i].symbol == '?') return false;
  }
  return true;
}

// A channel that may exist is asked for only with a question mark, and only when it leads to the
// other side: "is there a number that visitors can call" is about the page.
bool AcceptAsked(const Match& match, Candidate& candidate) {
  const std::string_view text = match.reading.view.text;
  constexpr size_t kReach = 60;  // bytes to the question mark
  const std::string_view after = text.substr(candidate.span.end, kReach);
  const MeaningSet inside = MeaningsIn(match, candidate);
  const bool you = inside.Intersects(MeaningSet(Meaning::k_you) | Meaning::k_your);
  return after.find('?') < after.find_first_of(".!\n") && (you || !inside.Has(Meaning::k_they));
}

// "What app do you build it with": not one to talk with. "Are you good with LinkedIn": at it.
bool AcceptApp(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  constexpr MeaningSet kTalks = MeaningSet(Meaning::k_v_have) | Meaning::k_v_talk |
                                Meaning::k_v_contact | Meaning::k_on | Meaning::k_v_need |
                                Meaning::k_eases;
  const std::string_view first = TextOf(match.reading.view, list[candidate.first_token].span);
  const uint32_t next = candidate.end_token;
  const bool app = first == "what app" || first == "which app";
  const bool goes_on = next < list.size() && list[next].kind == TokenKind::kWord;
  if (app && !goes_on) return TextOf(match.reading.view, list[next - 1].span) != "in";
  if (app) {
    return list[next].meanings.Intersects(kTalks) ||
           MeaningsIn(match, candidate).Has(Meaning::k_v_have);
  }
  return next < 2 || TextOf(match.reading.view, list[next - 2].span) != "with";
}

// "I need a phone stand model": a thing for telephones.
bool AcceptNeed(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  // "Tus plantillas de correo": what is theirs is the work, not the channel.
  constexpr MeaningSet kChannel =
      MeaningSet(Meaning::k_n_phone) | Meaning::k_n_email | Meaning::k_n_contact;
  bool owned = false;
  for (uint32_t i = candidate.first_token; i < candidate.end_token; ++i) {
    const MeaningSet meanings = list[i].meanings;
    owned = (owned || meanings.Has(Meaning::k_your)) && !meanings.Intersects(kChannel);
    if (owned && meanings.Has(Meaning::k_work)) return false;
  }
  const uint32_t next = candidate.end_token;
  return next + 1 >= list.size() || list[next].kind != TokenKind::kWord ||
         list[next].entry != nullptr || list[next + 1].kind != TokenKind::kWord ||
         MeaningsIn(match, candidate).Has(Meaning::k_your);
}

// "Pásame los textos del correo": another thing is wanted, of which the channel is only a part.
// "Minta nomor invoice": the number is another.
bool AcceptGift(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  constexpr MeaningSet kChannel = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_email;
  constexpr MeaningSet kOther =
      MeaningSet(Meaning::k_order) | Meaning::k_unit | Meaning::k_work | Meaning::k_money;
  const auto is_unknown = [](const Token& token) {
    return token.kind == TokenKind::kWord && token.entry == nullptr;
  };
  // "I've put the phone of the bakery on the flyer": told, not asked for.
  uint32_t i = candidate.first_token;
  constexpr MeaningSet kTold =
      MeaningSet(Meaning::k_self) | Meaning::k_they | Meaning::k_v_have;
  if (i > 0 && list[i - 1].meanings.Intersects(kTold) && !list[i].meanings.Has(Meaning::k_can)) {
    return false;
  }
  // "Te paso mi teléfono": given, not asked for.
  const MeaningSet inside = MeaningsIn(match, candidate);
  if (inside.Contains(MeaningSet(Meaning::k_you) | Meaning::k_my) &&
      !inside.Intersects(MeaningSet(Meaning::k_your) | Meaning::k_please)) {
    return false;
  }
  // "Pon el teléfono de la tienda en el archivo": what is to be written is the shop's.
  constexpr uint32_t kReach = 6;
  for (uint32_t k = candidate.end_token; k < list.size() && k < candidate.end_token + kReach &&
                                         list[k].kind == TokenKind::kWord; ++k) {
    if (list[k].meanings.Intersects(MeaningSet(Meaning::k_numand) | Meaning::k_self)) break;
    if (list[k].meanings.Has(Meaning::k_n_paper)) return false;
  }
  bool given = false;
  for (; i < candidate.end_token && !list[i].meanings.Intersects(kChannel); ++i) {
    // "drop the fax": to leave it out.
    const std::string_view text = TextOf(match.reading.view, list[i].span);
    const std::string_view next =
        i + 1 < list.size() ? TextOf(match.reading.view, list[i + 1].span) : std::string_view();
    if (text == "drop" && next == "the") return false;
    // "the phone in the mockup": a thing.
    if (text == "the" && next == "phone") return false;
    given |= list[i].meanings.Has(Meaning::k_v_give);
    const bool joined = i + 1 < candidate.end_token && !list[i + 1].meanings.Intersects(kChannel);
    if (given && is_unknown(list[i]) && joined) return false;
  }
  // "tell me which phone sizes": the sizes are asked for.
  if (MeaningsIn(match, candidate).Has(Meaning::k_what) && candidate.end_token < list.size() &&
      is_unknown(list[candidate.end_token])) {
    return false;
  }
  const bool fused = i < candidate.end_token && list[i].meanings.Has(Meaning::k_v_give);
  const uint32_t next = candidate.end_token;
  if (!fused || next >= list.size() || list[next].gap >= Gap::kLine) return true;
  const bool goes_on = is_unknown(list[next]) && next + 1 < list.size() &&
                       list[next + 1].kind == TokenKind::kWord;
  return !goes_on && !list[next].meanings.Intersects(kOther);
}

// Two people exchange contacts; a script exchanges numbers. "LINE交換" names a service: an invite.
bool AcceptSwap(const Match& match, Candidate& candidate) {
  const MeaningSet inside = MeaningsIn(match, candidate);
  const std::string_view after =
      std::string_view(match.reading.view.text).substr(candidate.span.end, 12);
  const bool asked = after.find('?') != std::string_view::npos;
  const bool proposed = inside.Contains(MeaningSet(Meaning::k_we) | Meaning::k_can);
  if (asked || proposed || inside.Has(Meaning::k_lets)) {
    candidate.signs.front().kind = EvidenceKind::k_certain_shape;
  }
  return !inside.Intersects(MeaningSet(Meaning::k_they) | Meaning::k_service);
}

// A channel that is named last ends its clause: "有没有手机端的经验" asks for experience.
bool AcceptExists(const Match& match, Candidate& candidate) {
  const std::vector<Token>& list = match.reading.tokens.list;
  const auto next = std::partition_point(list.begin(), list.end(), [&](const Token& token) {
    return token.span.begin < candidate.span.end;
  });
  return (next - 1)->meanings.Has(Meaning::k_can) || next == list.end() ||
         next->kind == TokenKind::kSymbol || next->gap >= Gap::kLine;
}

const Rule kRules[] = {
    {"request.bare_channel", kType, Over::kMeaning,
     "(?:^|{bound})({please}? (?:{service}{n_id|n_number|n_phone}"
     "|{can}?{n_phone|n_email|n_contact}{n_number|n_id}?) {please}?"
     "|{n_phone|n_email|n_contact}{n_number}?{any}{0,1}{what}{can}?|{service}{n_id|n_number"
     "|n_phone}?{what}{be}?)(?:{ask}|$)",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦Viber number⟧?", "⟦phone number please⟧", "Hello! ⟦Skype id⟧?",
           "⟦WhatsApp number please⟧", "⟦Telefonnummer bitte⟧", "⟦카톡 아이디 뭐예요⟧",
           "⟦можно почту⟧?"},
          {"Phone number format", "WhatsApp number formatting is part of the task.",
           "Email templates for a shop, five of them", "Numéro de version : 4"}})},
    {"request.bare_word", kType, Over::kMeaning, "({service})(?:{ask})",
     EvidenceKind::k_clear_shape, AcceptShortMessage
     CONTACTLINT_EXAMPLE(
         {{"hi dear, ⟦whatsapp⟧?", "⟦Telegram⟧?"},
          {"Where do the ads run: on Instagram, on Facebook or on Telegram?",
           "Which of the two logos is for WhatsApp?"}})},
    {"request.can_have", kType, Over::kMeaning,
     "({can|what|you|please|me}{0,3} {v_need} (?:{any}{0,1}{your}{any}{0,2}" CHANNEL_OR_SERVICE
     "|{any}{0,1}{your&n_email|your&n_phone}|{n_phone|n_email}{n_number}?{your}"
     "|{any}{0,1}{n_address|n_number}{your}{any}{0,1}{n_email|n_phone}"
     "|{any}{0,1}{n_phone|n_contact}|{any}{0,1}{n_email}(?:{any}{0,1}{v_add|v_contact|v_give}))"
     "|{v_have&you}{n_email|n_phone|n_contact}{v_need})",
     EvidenceKind::k_clear_shape, AcceptNeed
     CONTACTLINT_EXAMPLE(
         {{"⟦Could I get a phone number⟧ for emergencies?",
           "⟦I need your email⟧ to send the files", "⟦Ich brauche deine Handynummer⟧",
           "⟦Necesito tu correo⟧ para el borrador", "Ik ⟦heb je mailadres nodig⟧ voor de map",
           "⟦احتاج ايميلك⟧ عشان العقد", "⟦nahitaji barua pepe yako⟧ kwa ajili ya picha"},
          {"I need a landing page with a phone mockup.", "I need a phone sleeve template in felt.",
           "I need the email template by Friday.", "Necesito tus plantillas de correo en inglés.",
           "I would need your logo in SVG."}})},
    {"request.can_yours", kType, Over::kMeaning,
     "({can|please|v_need}{any}{0,1}(?:{" YOURS "}|{your}{any}{0,1}" CHANNEL "){please}?"
     "|{v_need&can}{any}{0,1}{n_phone|n_email|n_contact}{please}?"
     "|{your}{any}{0,1}" CHANNEL "{please})(?:{bound}|{comma}|$)",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦ممكن ايميلك⟧؟", "⟦please your email id⟧", "⟦any chance of an email⟧?",
           "⟦your phone no pls⟧", "⟦your mail please⟧ 🙏🙏", "⟦your mail please⟧ :)",
           "⟦Mógłbym prosić o maila⟧?"},
          {"Kann Ihre Nummer 5 in der Liste weg?",
           "Please check your e-mail templates for typos."}})},
    {"request.channel_there_is", kType, Over::kMeaning,
     "({be|v_have|your}{any}{0,4}{n_phone|n_email|n_contact|n_messenger}{any}{0,4}"
     "{v_contact|v_post|v_give}(?:{any}{0,1}{you})?"
     "|{v_have}{any}{0,3}{n_number}{any}{0,5}{v_contact}|{v_have}{any}{0,3}{n_phone"
     "|n_contact}{any}{0,1}{me}|(?:{v_have&you}|{v_have}{you})"
     "{any}{0,3}{n_phone|n_email}(?:{ask}|{where|to|please|can}))",
     EvidenceKind::k_clear_shape, AcceptAsked
     CONTACTLINT_EXAMPLE(
         {{"⟦Does your studio have a landline that I may ring⟧ on Fridays?",
           "⟦Is there a mailbox where one can write to you⟧?",
           "⟦Hätten Sie eine Telefonnummer für mich⟧?",
           "⟦Aveți cumva un telefon la care⟧ vă pot suna?", "⟦Avete una mail⟧?"},
          {"Is there a phone number on the page that visitors can call?",
           "Have you got a phone in the picture?",
           "There is a landline in the office where calls are answered.",
           "Does the email have a button?"}})},
    {"request.give", kType, Over::kMeaning,
     "({can|you|please|me|lets}{0,3} {v_give|write_down} {any}{0,4} " YOUR_CHANNEL
     "|{can|you|please}{0,2}{v_contact}{me}(?:{your}" CHANNEL_OR_SERVICE "|{" YOURS "})"
     "|{can}{you}{any}{0,2}{your}{any}{0,1}" CHANNEL_OR_SERVICE "{any}{0,2}{v_give})",
     EvidenceKind::k_certain_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦Please send me your phone number⟧.", "⟦kindly drop your whatsapp⟧",
           "⟦Tell me your email⟧ and I mail the brief", "⟦pásame tu número⟧ porfa",
           "⟦Schick mir bitte deine E-Mail⟧", "⟦скинь мне свой номер⟧",
           "⟦Kannst du mir deine Nummer durchgeben⟧?", "⟦text me your e-mail⟧ tonight"},
          {"Please send me your portfolio.", "Don't send me your phone number.",
           "Send the hours of the week", "Gib mir bitte die Maße der Seite."}})},
    {"request.give_for_access", kType, Over::kMeaning, "({v_give|v_need}{any}{0,2}{n_email|n_id})",
     EvidenceKind::k_weak_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦podaj maila⟧ do konta na GitHubie, dam dostęp do repozytorium",
           "⟦send your email⟧ and I add you to the Figma file"},
          {"We need email tests.", "The tests need e-mail fixtures."}})},
    {"request.give_no_owner", kType, Over::kMeaning,
     "({please|can|you}{0,3} {v_give} (?:{comma}{please}{comma})?{any}{0,2} "
     "(?:{n_phone|n_contact}|{service}{n_id|n_number}"
     "|{n_id}{on}{service}|{n_number&v_give})"
     "|{n_phone&v_give|n_email&v_give}|{v_give}{me}{any}{0,2}{n_email}"
     "|{v_give&me}{any}{0,3}{n_email|n_phone|n_contact}"
     "|{please}{any}{0,1}{n_phone|n_contact|n_email}{any}{0,4}{v_give}|{n_phone|n_contact"
     "|n_email}{please}{v_give}"
     "|{v_give}{n_email}{comma}?{please})",
     EvidenceKind::k_clear_shape, AcceptGift
     CONTACTLINT_EXAMPLE(
         {{"⟦Please provide contact details⟧", "⟦pls share phone number⟧ sir",
           "⟦por favor mande o telefone⟧", "⟦please share contact number⟧",
           "⟦дайте почту плиз⟧"},
          {"Our form must share phone number and email with the CRM.",
           "Keep the logo large and drop the landline.",
           "Pásame las fuentes del correo.",
           "Send the e-mail campaign on Monday."}})},
    {"request.give_number", kType, Over::kMeaning,
     "({v_give}(?:{comma}{please}{comma})?{any}{0,1}{n_number}{please}?)(?:{bound}|{comma}|$)",
     EvidenceKind::k_weak_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦кинь номер⟧, позвоню вечером", "⟦envía el número⟧, y te llamo"},
          {"Give the part number, please", "Give every table a number."}})},
    {"request.give_reversed", kType, Over::kMeaning,
     "(" YOUR_CHANNEL " {any}{0,3} {v_give|v_need})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦apna whatsapp number bhej do⟧ bhai", "⟦aapka email bhejiye⟧", "⟦numaranı gönder⟧"},
          {"Your email template is sent to all users", "Your phone mockups look great."}})},
    {"request.give_service", kType, Over::kMeaning,
     "({v_give}{any}{0,1}{service}(?:{please}{unknown}?|{can})?)(?:{bound}|{comma}|$)",
     EvidenceKind::k_weak_shape, AcceptOrder
     CONTACTLINT_EXAMPLE(
         {{"⟦скинь вотсап⟧, пришлю бриф", "⟦дай вайбер⟧", "⟦ขอไลน์หน่อยครับ⟧"},
          {"We send WhatsApp, SMS and mail.", "Give Telegram users a discount code in the ad."}})},
    {"request.have_service", kType, Over::kMeaning,
     "({v_have}{any}{0,1}{service}{any}{0,2}|{can}{service}{any}{0,2}{you}{any}{0,1}"
     "|{your}{any}{0,2}{service|n_phone|n_email|n_id}"
     "|{service}{be|v_have}{your})(?:{ask})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"¿⟦Tienes WhatsApp⟧?", "⟦Hast du Telegram⟧?", "⟦avez-vous WhatsApp⟧ ?",
           "⟦ইমো আছে আপনার⟧?", "⟦May Viber po ba kayo⟧?"},
          {"Does the client have WhatsApp bots in use?", "Which shops sell on Instagram?"}})},
    {"request.how_else", kType, Over::kMeaning,
     "({how|where|can}{any}{0,4}{otherwise}{any}{0,4}{v_contact}"
     "|{how}{any}{0,4}{v_contact}{any}{0,2}{otherwise}"
     "|(?:{you}{any}{0,1})?{how&otherwise}{any}{0,3}{v_contact}"
     "|{can}{any}{0,1}{v_contact}{any}{0,2}{otherwise}"
     "|(?:{you}{any}{0,1})?{otherwise}{any}{0,2}{how|can}{any}{0,2}{v_contact}"
     "|{otherwise}{any}{0,1}{v_contact}{any}{0,2}{you|how|can})",
     EvidenceKind::k_weak_shape, AcceptReach
     CONTACTLINT_EXAMPLE(
         {{"⟦Wie erreiche ich dich sonst⟧?", "⟦¿Cómo te llamo de otra forma?⟧",
           "⟦как иначе с вами связаться⟧", "⟦他に連絡する方法⟧はありますか？"},
          {"Wie kann die App den Server sonst noch rufen?",
           "Как ещё можно вызвать функцию?"}})},
    {"request.how_outside", kType, Over::kMeaning,
     "({how|where}{any}{0,4}{v_contact|v_add}(?:{any}{0,4}{outside|direct}"
     "|{any}{0,1}{no}{on}{platform|here})"
     "|{can}{any}{0,2}{you}{any}{0,2}{outside}{any}{0,2}{v_contact}"
     "|{can}{any}{0,2}{v_contact}{you}{any}{0,2}{outside}"
     "|(?:{you}{any}{0,2})?{how|where}{any}{0,4}{outside|direct}{any}{0,4}{v_contact}"
     "|(?:{you|platform|here}{any}{0,2})?{outside|direct}{any}{0,3}{how|where}{any}{0,3}"
     "{v_contact|n_contact}"
     "|{v_contact}{any}{0,3}{how|where}{any}{0,3}{outside|direct}|{v_contact}{any}{0,3}{outside"
     "|direct}{any}{0,3}"
     "{how|where})",
     EvidenceKind::k_clear_shape, AcceptReach
     CONTACTLINT_EXAMPLE(
         {{"¿⟦Cómo puedo contactarte fuera⟧ de aquí?",
           "⟦How can I reach you outside⟧ of this chat?",
           "⟦Wie kann ich dich außerhalb erreichen⟧?",
           "⟦как вам написать не через сайт⟧?"},
          {"How can the pump reach the wall outside?", "How do the pipes run outside?"}})},
    {"request.noun_then_give", kType, Over::kMeaning,
     "((?:{can|please|me}{any}{0,2})?(?:{n_phone|n_contact|n_email}|{service}{word}?{n_id"
     "|n_number})"
     "{please|any}{0,1}"
     "{v_give|v_need}(?:{any}{0,1}{can}|{please})?"
     "|{service}{n_id&v_give}|{n_address|service}{any}{0,1}{v_give}{please})"
     "(?:{bound}|{comma}|$)",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦혹시 연락처 좀 알려주세요⟧?", "⟦전화번호 알려주세요⟧", "⟦라인 아이디 알려주세요⟧",
           "⟦メールアドレスを教えてもよろしいでしょうか⟧?", "見本の⟦送り先を教えてください⟧",
           "⟦LINEを教えてください⟧"},
          {"The phone number must be stored and the email checked.",
           "The email needs a header image."}})},
    {"request.on_number", kType, Over::kMeaning,
     "({on}{what}{n_phone|n_number}|{where}{n_phone|n_number}"
     "|{what}{n_email|n_address}{any}{0,4}{to})"
     "(?:{ask})",
     EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"I would rather ring. ⟦On what number⟧?", "Ich rufe an. ⟦Unter welcher Nummer⟧?",
           "⟦Which email do the drafts go to⟧?"},
          {"The answer is in which number?", "On what number of words is the price based?"}})},
    {"request.on_service", kType, Over::kMeaning,
     "((?:{be|v_have|can|what|where}{any}{0,2})?"
     "(?:{you}{unknown|be|to|can|only|here|v_have}{0,3}{on|v_have}|{you&v_have"
     "|you&on}){any}{0,2}{service|n_messenger}"
     "|{you}{any}{0,1}{service}(?:{any}{0,1}{v_have}|{on}{be|what})(?:{what|can})?)",
     EvidenceKind::k_clear_shape, AcceptApp
     CONTACTLINT_EXAMPLE(
         {{"⟦Are you on Telegram⟧?", "hey, ⟦do you have WhatsApp⟧?", "⟦u on insta⟧ ?",
           "⟦Bist du auf WhatsApp⟧?", "⟦ты есть в телеграме⟧?", "⟦आप वाइबर पर हैं क्या⟧?"},
          {"Are you any good with Instagram?", "Do you know how WhatsApp bots work?",
            "Have you worked on Telegram bots?",
           "Are you good with Instagram ads?"}})},
    {"request.service_exists", kType, Over::kMeaning,
     "({service}{on}?{v_have&can}|{v_have}{service}{can}"
     "|{v_have&can}{any}{0,1}{service|n_phone|n_email|n_contact}"
     "|{n_phone|n_email|n_contact}{any}{0,1}{v_have&can})",
     EvidenceKind::k_clear_shape, AcceptExists
     CONTACTLINT_EXAMPLE(
         {{"⟦Telegram var mı⟧", "⟦มีไลน์ไหม⟧", "⟦有没有邮箱⟧", "⟦telegram pe ho kya⟧"},
          {"Telegram botu var mı", "有没有微信小程序的案例", "有没有手机端的设计经验？"}})},
    {"request.service_have", kType, Over::kMeaning,
     "((?:{service}{your|n_id|any}{0,2}{v_have}|{service}{any}{0,1}{n_id}{any}{0,1}{v_have})"
     "(?:{unknown}|{any}{0,1}{you})?)(?:{ask}|{comma})",
     EvidenceKind::k_clear_shape,
     nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦Telegram hesabınız var mı⟧?", "⟦WhatsApp var mı⟧?"},
          {"Which Telegram accounts does it have?", "Which Slack plan do they have?"}})},
    {"request.swap", kType, Over::kMeaning,
     "((?:{lets|can|we|you}{any}{0,3})?(?:{v_swap}{any}{0,2}{n_phone|n_contact|n_email}"
     "|{v_swap}{my|on}?{n_number}|{v_swap&lets}{any}{0,1}{n_number}"
     "|{n_phone|n_contact|n_email|n_number}{any}{0,1}{v_swap}|{v_swap&n_email}){lets}?)",
     EvidenceKind::k_weak_shape, AcceptSwap
     CONTACTLINT_EXAMPLE(
         {{"⟦Can we exchange contacts⟧ before the kick-off?", "⟦let's swap numbers⟧",
           "¿⟦intercambiamos números⟧?", "⟦Wollen wir Nummern tauschen⟧?",
           "⟦обменяемся номерами⟧?", "⟦連絡先を交換しませんか⟧?"},
          {"The script can swap numbers in the second column.",
           "Exchange the phone mockup on slide four.",
           "Can we swap the e-mail templates?", "Wir tauschen das Telefon im Mockup aus."}})},
    {"request.whats_your", kType, Over::kMeaning,
     "({what|where|how}{any}{0,4}" YOUR_CHANNEL "|{n_number}{your}{be}?{what})",
     EvidenceKind::k_certain_shape, AcceptWhats
     CONTACTLINT_EXAMPLE(
         {{"⟦What's your email⟧?", "⟦whats ur number⟧", "⟦what is the best number of yours⟧?",
           "¿⟦Cuál es tu número⟧?", "⟦Wie lautet deine E-Mail⟧?", "⟦какая у тебя почта⟧?",
           "⟦nomor kakak berapa⟧?"},
          {"What's your rate?", "What is your email marketing experience?",
           "Wat is je ervaring met Telegram?", "Какой у вас опыт с Telegram?",
           "What is your number of revisions per draft?"}})},
    {"request.where_post", kType, Over::kMeaning,
     "({where|what}{any}{0,4}{v_give|v_post}{any}{0,5}{v_post}"
     "|{where}{any}{0,3}{v_post}{any}{0,2}{v_give}"
     "|{v_post}{any}{0,2}{n_address}{any}{0,1}{where|what}|{v_give}{any}{0,2}{n_address})",
     EvidenceKind::k_weak_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"Tell me ⟦where I can send the swatches by post⟧",
           "⟦Give me an address⟧ and I ship the box",
           "Paketnya ⟦dikirim ke alamat mana⟧?"},
          {"Where do I post the draft?", "Give the address field a label.",
           "What do we ship in the first release?"}})},
    {"request.where_reach_you", kType, Over::kMeaning,
     "({where}{any}{0,3}{v_contact|v_post}{any}{0,2}{you}"
     "|{where}{any}{0,2}{you}{any}{0,2}{v_contact|v_post}"
     "|{you}{any}{0,1}{where}{any}{0,1}{v_contact}"
     "|{where&you}{any}{0,2}{v_contact}"
     "|{how|where}{on}?{service}{on}?{any}{0,1}{v_contact|v_add}{you}"
     "|{v_have}{any}{0,1}{how}{any}{0,2}{v_contact}|{where}{any}{0,3}{you|we}{any}{0,1}{v_talk})",
     EvidenceKind::k_clear_shape, AcceptQuestion
     CONTACTLINT_EXAMPLE(
         {{"⟦Where can I write to you⟧?", "⟦Wo kann ich dir schreiben⟧?"},
          {"Where can I write the alt text?", "Where do I write the product descriptions?"}})},
    {"request.which_channel", kType, Over::kMeaning,
     "({on}?{what|where|how}{any}{0,2}{n_phone|n_number|n_email|n_address|n_messenger"
     "|n_id}{any}{0,4}"
     "(?:{v_contact|v_give|v_post|v_add|you|access}(?:{any}{0,2}{you|your|on|we})?)"
     "|{n_email}{what|where}{any}{0,5}{access}|{what}{n_phone|n_email"
     "|n_address}{any}{0,4}{on}{any}{0,1}{legal}"
     "|{what}(?:{v_have&you}|{v_have}{you}|{you}{v_have}){any}{0,1}{n_phone|n_email|n_id}"
     "|{v_contact}{any}{0,1}{on}?{n_phone|n_number|n_email}{what|where}"
     "|{n_number}{what}{any}{0,3}{v_contact}|{v_have}{n_messenger}{what}"
     "|{what}{any}{0,1}{n_messenger}{any}{0,1}{v_have}{ask}"
     "|{on}{what}{service|n_messenger}{any}{0,1}{you}"
     "|{n_messenger&what}{any}{0,1}{you|your}(?:{any}{0,2}{v_have|on})?"
     "|{n_number&where|n_number&what|n_email&what|n_email&where"
     "|n_phone&what}{any}{0,2}{v_contact})",
     EvidenceKind::k_clear_shape, AcceptApp
     CONTACTLINT_EXAMPLE(
         {{"⟦At what number may I ring you⟧?", "⟦Which messenger are you on⟧?",
           "⟦Unter welcher Nummer erreiche ich Sie⟧?", "⟦На какой номер вам позвонить⟧?",
           "⟦Which address should stand in the agreement⟧?", "⟦email mana untuk akses Figma⟧",
           "⟦Jaki masz nick⟧?", "⟦bisa ditelepon di nomor berapa⟧?"},
          {"Which app do you draw it in?", "Which number is right, 12 or 14?",
            "What email template do we use?",
           "Which address format does the form need?"}})},
    {"request.your_is_what", kType, Over::kMeaning,
     "(" YOUR_CHANNEL "{any}{0,2}{what})", EvidenceKind::k_clear_shape, nullptr
     CONTACTLINT_EXAMPLE(
         {{"⟦emailmu apa⟧?", "⟦nomor WA kamu berapa⟧?"},
          {"Your number two, what is it about?", "Your e-mail about the logo, what did it say?"}})},
};

}  // namespace

Rows<Rule> RequestRules() { return {kRules, kRules + sizeof kRules / sizeof *kRules}; }

}  // namespace contactlint
