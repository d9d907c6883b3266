// The kinds of evidence: what can speak for or against a candidate. How much each weighs stands in
// `weighing/weights.cpp`, and nowhere else.
#pragma once

#include <cstdint>

namespace contactlint {

#define CONTACTLINT_EVIDENCE(X)                                                    \
  /* ---- the candidate's own shape ---- */                                        \
  X(certain_shape, "a shape that nothing else has")                                \
  X(clear_shape, "a shape that is rarely anything else")                           \
  X(weak_shape, "a shape that needs company")                                      \
  X(valid_international, "a plus sign or exit prefix and a number some country has") \
  X(valid_national, "a number that a country's plan has, written its way")         \
  X(possible_national, "as long as a number in some country")                      \
  X(usual_grouping, "grouped as such numbers are grouped")                         \
  X(dictated, "digits said as words, one after another")                           \
  X(digit_by_digit, "each digit set apart, or wrapped")                            \
  X(disguised, "written so that a search would not find it")                       \
  X(too_long_or_short, "no country has numbers of this length")                    \
  /* ---- what stands round it ---- */                                             \
  X(phone_word, "a word for a telephone near it")                                  \
  X(mail_word, "a word for e-mail near it")                                        \
  X(contact_verb, "call, write, ring … near it")                                   \
  X(service_name, "a messenger's or network's name near it")                       \
  X(own, "my number, here is mine")                                                \
  X(written_down, "announced: note, save, write down")                             \
  X(id_word, "a word for an ID or handle near it")                                 \
  X(address_word, "a word for an address or a visit near it")                      \
  X(alone, "nothing else stands in the message or line")                           \
  X(admitted, "the text says that it is no price, version, order …")               \
  X(signature, "stands in a line of its own at the end")                           \
  X(evades, "the fee, the platform or its absence is named beside it")                         \
  X(directed, "asks the other side: your, you, please")                            \
  X(demanded, "nothing is to be had without it")                                   \
  X(asked, "a question")                                                           \
  /* ---- against ---- */                                                          \
  X(money, "an amount of money")                                                   \
  X(unit, "a measure or a counted thing")                                          \
  X(order_word, "an order, invoice, account, law, version … number")               \
  X(date_or_time, "a date, a time, a range of them")                               \
  X(decimal, "a decimal or grouped amount")                                        \
  X(code_like, "part of code, a log line, a hash, a file name")                    \
  X(glued, "letters or signs are glued to it")                                     \
  X(counting, "counts up or down, a list, a table")                                \
  X(enumeration, "numbers joined by commas and and")                               \
  X(card_number, "a payment card's, an ISBN's or an IBAN's check digits")          \
  X(placeholder, "a pattern or mask: one digit repeated, 1234567, x's")            \
  X(work_subject, "the service or datum is what the work is about")                \
  X(third_party, "about somebody else's contact")                                  \
  X(negated, "denied or refused")                                                  \
  X(rule_quoted, "quotes or explains the rule")                                    \
  X(quoted, "stands in quotation marks: somebody's words, a label, a text to translate") \
  X(after_hire, "what happens once hired")                                         \
  X(on_platform, "on the platform itself")                                         \
  X(homonym, "a name that is an ordinary word as well")                            \
  X(ordinary_word, "an ordinary word where an ID should be")                       \
  X(access_word, "an account in a system of the project")                          \
  X(reserved_name, "a name reserved for examples")

enum class EvidenceKind : uint8_t {
#define CONTACTLINT_ENUMERATE(name, text) k_##name,
  CONTACTLINT_EVIDENCE(CONTACTLINT_ENUMERATE)
#undef CONTACTLINT_ENUMERATE
      kCount,
};

}  // namespace contactlint
