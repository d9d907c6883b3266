// The noun of an English request: the channel, whose it is, and whether it is for making contact.
//
//     your WhatsApp no            the reader's, a strong one
//     a    number    to call      anybody's, and to be called
//     the  e-mail    signature    no channel: the noun goes on
#pragma once

#include <cstdint>
#include <optional>

#include "recognisers/english.h"
#include "recognisers/rule.h"

namespace contactlint {

// Channels that nobody asks for but to make contact.
inline constexpr MeaningSet kStrongChannel = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_contact;
inline constexpr MeaningSet kPurpose = MeaningSet(Meaning::k_v_contact) | Meaning::k_v_add |
                                       Meaning::k_access | Meaning::k_legal | Meaning::k_v_post |
                                       Meaning::k_v_talk;
inline constexpr MeaningSet kTells =
    MeaningSet(Meaning::k_v_give) | Meaning::k_v_fill | Meaning::k_write_down;

inline constexpr WordList kWriterWords("i im we our me us");

// Whose it is, by the determiner: none, "a", "the", "which", "your", "my" and "his".
enum class Owner : uint8_t { kNone, kAny, kThe, kWhich, kReader, kOther };

struct Noun {
  uint32_t first = 0;  // word, the determiner included
  uint32_t head = 0;   // word
  uint32_t end = 0;    // one past the last: "e-mail and mobile"
  Owner owner = Owner::kNone;
  bool strong = false;  // a telephone, contact details, an ID on a service
};

// Whether the word names a channel: a service only where its name is no ordinary word.
bool NamesChannel(const Match& match, const EnglishClause& clause, uint32_t i);

// The noun whose last word is `head`, with its determiner.
Noun NounAt(const EnglishClause& clause, uint32_t head);

// The noun with what belongs to it behind its head; nothing where it goes on to something else: in
// "your e-mail signature" it is the signature that is meant.
std::optional<Noun> WholeNoun(const EnglishClause& clause, Noun noun);

// A noun in its clause, and what the clause makes of it.
struct AskedChannel {
  Noun noun;                 // with what says that it is for making contact
  uint32_t after = 0;        // one past the noun alone
  bool reader = false;       // the reader's
  bool number = false;       // "a number", which may as well count words and pages
  bool for_contact = false;  // to be called, written to or sent to
  bool enough = false;       // whoever asks for it asks for a way to make contact
};
AskedChannel ChannelOf(const EnglishClause& clause, const Noun& noun);

}  // namespace contactlint
