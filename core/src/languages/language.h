// The words that a language lends to the recognisers: a table, and nothing but a table.
//
// A table is a raw string, which packed_table.h packs for the program. One line is one meaning and the
// words that have it:
//
//     your      your ur yr thy
//     digit.7   seven sevn seben
//     sym.at    at arroba a_commercial
//     n_phone   phone_number mobile* cell
//
// * Words stand as people write them, in native script and in Latin transliteration alike; case,
//   accents, look-alikes and apostrophes are folded by the reader, so `n°`, `N°` and `número` need
//   no second spelling, but `numero` and `nro` do.
// * `_` joins the words of a phrase of up to four words. The longest phrase at a place wins.
// * A closing `*` makes a prefix of at least three letters: `telefon*` holds for `telefonu`.
// * Of the rows of one meaning all have a value (`digit.7`) or none.
// * A word may stand in several lines; all its meanings hold, and the recognisers choose.
// * `#` begins a comment line.
//
// To add a language: a file here, a row in `languages.cpp`, sentences in `native-tests/corpus/`.
#pragma once

#include <cstdint>
#include <string_view>

namespace contactlint {

struct Language {
  const char* code;  // BCP 47: "en", "pt", "hi" (with its Latin transliteration in the same table)
  std::string_view packed;  // the table, as packed_table.h packs it
  char16_t alphabet;        // the letter that is its byte 0x80; 0 if it is UTF-8
};

// In a packed table with an alphabet: the next character is UTF-8.
constexpr char kAsUtf8 = '\x01';

// Meanings. The first column is the name used in tables (with `.` for the last `_` of a symbol or a
// value), the second says what it is for. Keep the order: values are stored by it.
//
// ---- what spells an identifier -------------------------------------------------------------
#define CONTACTLINT_MEANINGS(X)                                                                    \
  X(digit, "a digit said as a word: digit.0 … digit.9; every name of zero that people dictate")    \
  X(sound, "sounds or is misspelt like a digit, counts only between digits: sound.4 for fore")     \
  X(number, "ten and more: number.12, number.40, number.97, number.300")                           \
  X(hundred, "multiplies the digit before it by a hundred: hundred, yüz, 百")                       \
  X(repeat, "repeat.2 double, repeat.3 triple: says the next digit again")                         \
  X(numand, "joins the parts of one number: treinta Y uno, einUNDzwanzig, et, and")                \
  X(letter, "a letter said as a word, with the letter: letter.a alpha, letter.b bravo (NATO)")     \
  X(sym_at, "the at sign said aloud: at, arroba, собака, Klammeraffe")                             \
  X(sym_dot, "the dot said aloud: dot, punto, точка; not words that mostly mean something else")   \
  X(sym_dash, "dash, hyphen, guion, minus, дефис, tiret")                                          \
  X(sym_underscore, "underscore, guion_bajo, Unterstrich, tiret_du_bas")                           \
  X(sym_plus, "plus, más (before a country code)")                                                 \
  X(sym_slash, "slash, barra, слеш, Schrägstrich")                                                 \
  X(sym_colon, "colon, dos_puntos, Doppelpunkt")                                                   \
  X(tld, "an ending said or written in this language's letters: tld.com com ком كوم")              \
  /* ---- who and whose -------------------------------------------------------------------- */    \
  X(my, "my, mi, mein, meu, мой, mera")                                                            \
  X(your, "your (singular, plural, polite, slang): your ur, tu su vuestro, dein Ihr, ваш")         \
  X(me, "me, us as the one to be given or written to: me, us, mir, mich, мне, mujhe")              \
  X(you, "you (subject or object): you u, tú usted, du Sie, вы, aap")                              \
  X(we, "we as the ones who will talk: we, nosotros, wir, мы, hum")                                \
  X(they, "third parties: customers, users, clients, leads, he, she, they, their, my colleague")   \
  /* ---- what is asked for ---------------------------------------------------------------- */    \
  X(n_phone, "phone number, mobile, cell, telephone, fax, hotline, and their abbreviations")       \
  X(n_number, "number, digits, num, no. — a phone number only if the rest speaks for it")          \
  X(n_email, "email, mail address, inbox, correo, почта; every common misspelling")                \
  X(n_address, "postal or street address of a person or office; not web address")                  \
  X(n_contact, "contact details, contact info, coordinates of a person, contacts")                 \
  X(n_name, "name (of a person or company), as in: google my name")                                 \
  X(n_id, "id, handle, username, nick, account name, profile name")                                \
  X(n_messenger, "a messenger in general: messenger app, chat app, messaging app, мессенджер")     \
  /* ---- what is done ---------------------------------------------------------------------- */   \
  X(v_give, "asks to be given: send share give drop pass provide state mention leave tell text_me")\
  X(v_need, "wants to have: need want may_i_have could_i_get can_i_have i_would_like")             \
  X(v_contact, "makes contact: call ring dial phone text write message ping dm reach contact")     \
  X(v_add, "adds or finds a person: add find follow connect search look_up join")                  \
  X(v_talk, "talks or moves the talk: talk chat speak discuss meet interview continue hop jump")   \
  X(v_have, "has or uses (a service): have use got are_you_on")                                    \
  X(v_deal, "makes the deal: deal pay settle work hire arrange close transfer invoice")            \
  X(v_pay, "pays: what v_deal says of money alone: pay, transfer, überweisen, pix")                 \
  X(v_post, "sends a parcel: post ship courier deliver mail_it")                                   \
  X(v_fill, "writes into a text or form: type list jot fill enter indicate")                        \
  X(v_get, "comes to have: get grab take know save borrow")                                         \
  X(v_swap, "exchanges contacts: swap exchange, intercambiemos, обменяемся, 交換")                  \
  X(v_visit, "comes in person: visit come_by drop_in stop_by meet_at my_office")                   \
  X(n_meet, "what people meet for, and how: coffee, lunch, in_person, face_to_face, café")          \
  X(n_pay, "a way to pay beside the platform: paypal, bank_transfer, cash, bitcoin")                \
  X(n_paper, "where details can stand: pdf, cv, deck, attachment, header, last_page")               \
  X(eases, "one way is liked better: easier, faster, better, prefer, rather")                       \
  X(lets, "proposes: let's, shall_we, why_don't_we, vamos, давайте, lass_uns")                     \
  X(can, "can could may might would (as a question or offer)")                                     \
  X(please, "please, pls, kindly, por_favor, bitte")                                               \
  X(what, "what which whats: asks for a thing")                                                    \
  X(where, "where, on_which, under_what: asks for a place")                                        \
  X(how, "how")                                                                                    \
  X(be, "is are 's: joins a name and its value; also `:`-like words")                              \
  X(to, "to, into: the way that a thing is sent")                                                  \
  X(on, "on via over through by at in: the way by which one talks")                                \
  X(outside, "outside off elsewhere out_of_here: away from the platform")                          \
  X(direct, "directly, privately, between_us, without_middlemen")                                  \
  X(otherwise, "by another way than this one: sonst noch, autrement, иначе, 他に")                  \
  X(platform, "the marketplace: platform, site, upwork, fiverr, this_chat, biržha")                \
  X(here, "here, in this chat, in this window, on this page")                                      \
  X(fee, "fee, commission, cut, percentage that the marketplace takes")                            \
  X(only, "only, just (one way to talk)")                                                          \
  X(write_down, "announces a dictated identifier: note, write_down, save, take_down, записывайте") \
  /* ---- what speaks against it -------------------------------------------------------------- */ \
  X(no, "negation: not don't never no without instead_of refuse prefer_not can't")                 \
  X(but, "turns the sentence: but however pero aber но: what was denied before it is over")        \
  X(rule, "talks about the rule: rule policy terms forbidden allowed against guideline")           \
  X(work, "service or datum as the subject of work: bot api integration ads campaign field form "  \
          "page plugin manage collect scrape list channel group community marketing template")     \
  X(hired, "once hired, after the contract starts, when we begin")                                 \
  X(order, "a number that is no phone: order invoice ticket tracking ref case part account tax_id "\
           "serial version build page line error code isbn article id of a document")              \
  X(money, "price budget rate cost total fee; currency names and abbreviations")                   \
  X(unit, "units and counted things: px mm words pages hours minutes days rows pieces percent kg") \
  X(time, "time and date words: months, weekdays, am pm, o'clock, utc, deadline, date, since")     \
  /* ---- purposes --------------------------------------------------------------------------- */  \
  X(access, "being added to a system to see the project: access viewer collaborator repo figma "   \
            "jira trello staging guest invite_to login testflight")                                \
  X(legal, "legal document: nda agreement contract_clause party receiving_party notary")           \
  X(portfolio, "portfolio, samples, works")                                                        \
  /* ---- addresses --------------------------------------------------------------------------- */ \
  X(street_before, "stands before the street's name: calle rue via ul. jalan rua")                 \
  X(street_after, "stands after the street's name: street st road rd avenue lane strasse(suffix)") \
  X(pobox, "p.o._box, apartado, Postfach, boîte postale, а/я")                                     \
  X(premises, "flat apt suite unit floor building piso étage кв офис: part of an address")         \
  /* ---- fillers ------------------------------------------------------------------------------ */\
  X(there, "there, over_there: on a service that was named before")                                \
  X(filler, "remove_this, nospam, without_spaces, delete: words put into an identifier")           \
  X(reverse, "backwards, reversed, right_to_left, mirror: the reader is to turn it round")         \
  X(pieces, "says that a number comes in pieces: starts_with, two_parts, first_half, the_rest")       \
  X(sequence, "says which piece comes: first, next, last, ends_in, the_rest, continues, finally")     \
  X(dial, "what only a telephone does: dial, rings, picks_up, hear_my_voice")                        \
  X(assemble, "tells to put digits or letters together: side_by_side, in_order, each_line")         \
  X(signs, "what can hide between signs: letters, stars, dots, dashes, spaces, capitals")            \
  X(leave_out, "remove, without, ignore, throw out, skip: the reader is to leave it out")            \
  X(firsts, "first_letters, first_figure_of: the beginnings of lines or words hide something")      \
  X(swap, "replace, swap, instead, stands for: one sign is written for another")                     \
  X(mark, "the name of a sign by its code: mark.44 comma, mark.42 star")                             \
  X(joins, "opens another clause after what is asked or proposed: when so because, que, damit")      \
  X(aim, "says what for, unless it belongs to a question: for, to, para, pour")                    \
  X(vocative, "how one calls or greets the other: sir bro hi, bhai, hocam")                        \
  X(self, "I as the one who speaks: I, ich, yo, я, main")                                          \
  X(same, "the same, alike: the name there is the one that stands here")                          \
  X(common, "frequent short words that must not be taken for a handle: the, and, for, with, de")   \
  /* ---- services: value is the row of gazetteer/services.cpp ---------------------------------- */ \
  X(service, "not used in languages: filled from the gazetteer")                                   \
  X(provider, "not used in languages: mail providers, filled from the gazetteer")

enum class Meaning : uint8_t {
#define CONTACTLINT_ENUMERATE(name, text) k_##name,
  CONTACTLINT_MEANINGS(CONTACTLINT_ENUMERATE)
#undef CONTACTLINT_ENUMERATE
      kCount,
};

constexpr const char* kMeaningNames[] = {
#define CONTACTLINT_NAME(name, text) #name,
    CONTACTLINT_MEANINGS(CONTACTLINT_NAME)
#undef CONTACTLINT_NAME
};

struct LanguageTables {
  const Language* const* begin_;
  const Language* const* end_;
  const Language* const* begin() const { return begin_; }
  const Language* const* end() const { return end_; }
};
LanguageTables AllLanguages();

}  // namespace contactlint
