// Whose the channel is, the nearest determiner says; what it is for, the words behind it.
#include "recognisers/asked_channel.h"

#include <algorithm>

namespace contactlint {
namespace {

constexpr MeaningSet kChannel = kStrongChannel | Meaning::k_n_email | Meaning::k_n_messenger |
                                Meaning::k_service | Meaning::k_n_number | Meaning::k_n_id;

// Words that do not go on with the noun before them.
constexpr WordList kAfterNoun(
    "should shall must i we you u to for so and or n that where which who in on at by via my our "
    "it if when before "
    "as then there here please pls plz sir bro mam from of with is are be work works would can "
    "could may today tomorrow tonight now first instead also too anyway lol asap thanks but "
    "because directly privately outside below above handy ready already around somewhere is_it "
    "do does did real quick again followed into next under over n't not yet still active always "
    "working reachable suits suit fits");

bool IsSure(const Match& match, const EnglishClause& clause, uint32_t i) {
  const Token& token = match.reading.tokens.list[clause.words[i].token];
  if (token.entry == nullptr) return false;
  const bool capital =
      (match.reading.view.origins[token.span.begin].marks & kUpperCase) != 0 && i > 0;
  const bool described = token.dress != kPlainDress;
  return capital || described || match.lexicon.IsSure(*token.entry, Meaning::k_service);
}

// What is said of the channel after it: that one is reached by it, or that it is the reader's.
// One past the word that says so, 0 when none does.
uint32_t ContactEnd(const EnglishClause& clause, const Noun& noun) {
  constexpr uint32_t kReach = 9;
  const uint32_t end = std::min(clause.size, noun.end + kReach);
  for (uint32_t i = noun.end; i < end; ++i) {
    if (clause.Has(i, Meaning::k_they) && !clause.Has(i, Meaning::k_you)) return 0;
    static constexpr WordList kStops("so because cuz coz if when before after while until since");
    if (clause.Is(i, kStops)) break;
    if (clause.Is(i, kYouWords) || clause.Has(i, Meaning::k_your)) return i + 1;
    const bool writer = clause.Any(noun.end, i, kWriterWords) || clause.Is(i - 1, "to");
    if (clause.Has(i, kPurpose) && writer) return i + 1;
    // "an address to send the box to", "a line I could use"
    const bool address = clause.Has(noun.head, Meaning::k_n_address);
    if (writer && (address ? clause.Has(i, Meaning::k_v_give) : clause.Is(i, "use"))) return i + 1;
  }
  return clause.Is(noun.end, "of") && clause.Is(noun.end + 1, "yours") ? noun.end + 2 : 0;
}

}  // namespace

bool NamesChannel(const Match& match, const EnglishClause& clause, uint32_t i) {
  const EnglishWord& word = clause.words[i];
  // "some other contact"
  static constexpr WordList kOther(
      "other another alternative alternate personal private direct your");
  if (word.text == "contact" && clause.Is(i - 1, kOther) && i > 0) return true;
  if (word.meanings.Has(Meaning::k_provider)) {
    return i > 0 && (clause.Has(i - 1, Meaning::k_your) || clause.Has(i - 1, Meaning::k_what));
  }
  if (word.meanings.Has(Meaning::k_n_address)) {
    return clause.Any(i + 1, clause.size, MeaningSet(Meaning::k_v_post) | Meaning::k_v_give);
  }
  if (!word.meanings.Intersects(kChannel | Meaning::k_n_name)) return false;
  if (word.meanings.Has(Meaning::k_v_have) || clause.Has(i + 1, Meaning::k_work)) return false;
  if (word.owner) return false;  // "WhatsApp's login"
  // "phone number", "Skype name": the last one is the head.
  if (clause.Has(i + 1, kChannel | Meaning::k_n_name)) return false;
  if (word.meanings.Has(Meaning::k_service)) {
    // "your snap": an ordinary word, but whose?
    const bool yours = clause.Has(i - 1, Meaning::k_your) && i + 1 == clause.size;
    return (i > 0 && yours) || IsSure(match, clause, i);
  }
  constexpr MeaningSet kId = MeaningSet(Meaning::k_n_id) | Meaning::k_n_name;
  if (word.meanings.Intersects(kId) && !word.meanings.Has(Meaning::k_n_email)) {
    return i > 0 && clause.Has(i - 1, Meaning::k_service);
  }
  return true;
}

Noun NounAt(const EnglishClause& clause, uint32_t head) {
  Noun noun;
  noun.head = noun.first = head;
  noun.end = head + 1;
  const MeaningSet& m = clause.words[head].meanings;
  const bool with_id = head > 0 && clause.Has(head - 1, Meaning::k_service);
  noun.strong = m.Intersects(kStrongChannel) || clause.Is(head, "contact") ||
                m.Has(Meaning::k_n_messenger) || with_id;
  constexpr uint32_t kAdjectives = 4;
  constexpr MeaningSet kStops = MeaningSet(Meaning::k_on) | Meaning::k_to | Meaning::k_you |
                                Meaning::k_me | Meaning::k_we | Meaning::k_can | Meaning::k_no |
                                Meaning::k_please;
  static constexpr WordList kVerbs("got have use give send is are be s and or of for if with");
  if (m.Has(Meaning::k_my)) {
    noun.owner = Owner::kOther;
    return noun;
  }
  if (m.Has(Meaning::k_your)) {
    noun.owner = Owner::kReader;
    return noun;
  }
  for (uint32_t n = 0; n <= kAdjectives && noun.first > 0; ++n) {
    const uint32_t p = noun.first - 1;
    const EnglishWord& word = clause.words[p];
    static constexpr WordList kAnyOf("a an any some another other alternative one second");
    static constexpr WordList kThe("the this that these those");
    static constexpr WordList kOthers("my our his her their its every each no");
    if (word.owner || kOthers.Has(word.text) || word.meanings.Has(Meaning::k_order)) {
      noun.owner = Owner::kOther;
      return noun;
    }
    if (word.meanings.Has(Meaning::k_your)) {
      noun.owner = Owner::kReader;
      noun.first = p;
      return noun;
    }
    const bool which =
        word.text == "which" || word.text == "what" || word.text == "whats" || word.text == "whose";
    if (which || kAnyOf.Has(word.text) || kThe.Has(word.text)) {
      noun.owner = which ? Owner::kWhich : kThe.Has(word.text) ? Owner::kThe : Owner::kAny;
      noun.first = p;
      return noun;
    }
    if (word.meanings.Intersects(kStops) || kVerbs.Has(word.text)) break;
    if (word.meanings.Intersects(kTells | Meaning::k_v_get | Meaning::k_v_need)) break;
    noun.first = p;
  }
  noun.first = head - (with_id ? 1 : 0);
  return noun;
}

std::optional<Noun> WholeNoun(const EnglishClause& clause, Noun noun) {
  const uint32_t next = noun.head + 1;
  if (next >= clause.size) return noun;
  // "your WhatsApp no", short for a number
  if (clause.Is(next, "no") && clause.Has(noun.head, kStrongChannel | Meaning::k_service)) {
    noun.end = next + 1;
    noun.strong = true;
    return noun;
  }
  static constexpr WordList kAccount("account profile link tag contact");
  const bool account = noun.owner != Owner::kNone && noun.owner != Owner::kThe;
  if (account && clause.Is(next, kAccount)) noun.end = next + 1;
  // "what number of words"
  if (clause.Is(next, "of") && clause.Has(noun.head, Meaning::k_n_number)) {
    return clause.Is(next + 1, "yours") ? std::optional(noun) : std::nullopt;
  }
  // "your mail and your phone", "a phone or a WhatsApp"
  if (clause.IsOneOf(next, "and or n")) {
    for (uint32_t i = next + 1; i < next + 4 && i < clause.size; ++i) {
      if (!clause.Has(i, kChannel)) continue;
      noun.end = i + 1;
      break;
    }
  }
  constexpr MeaningSet kGoesOff = MeaningSet(Meaning::k_on) | Meaning::k_to | Meaning::k_please |
                                  Meaning::k_here | Meaning::k_time | Meaning::k_outside |
                                  Meaning::k_joins | Meaning::k_be | Meaning::k_can;
  const bool ends = noun.end > next || kAfterNoun.Has(clause.words[next].text) ||
                    clause.Has(next, kGoesOff) ||
                    (clause.Has(next, Meaning::k_n_contact) && next + 1 == clause.size);
  return ends ? std::optional(noun) : std::nullopt;
}

AskedChannel ChannelOf(const EnglishClause& clause, const Noun& noun) {
  // "your number" in a long sentence may be one of many things.
  constexpr uint32_t kLong = 12;  // words
  constexpr MeaningSet kPaper = MeaningSet(Meaning::k_access) | Meaning::k_legal;
  const uint32_t contact_end = ContactEnd(clause, noun);
  AskedChannel channel{noun};
  channel.after = noun.end;
  channel.reader = noun.owner == Owner::kReader;
  channel.number = clause.Has(noun.head, Meaning::k_n_number) && !noun.strong;
  // "write your number on a piece of paper": where only eyes read it.
  const bool drawn =
      channel.reader && channel.number && clause.Has(noun.end, Meaning::k_on) &&
      clause.AnyOneOf(noun.end + 1, noun.end + 6,
                      "paper note sticky napkin picture photo image whiteboard board screenshot "
                      "sketch hand card wall");
  channel.for_contact = contact_end > 0 || drawn;
  const bool loose = noun.owner == Owner::kNone || noun.owner == Owner::kThe;
  if (channel.reader) {
    channel.enough = !channel.number || channel.for_contact || clause.size < kLong;
  } else {
    channel.enough = channel.for_contact || (!channel.number && !loose && noun.strong);
  }
  const bool extends = contact_end > 0 && !clause.Has(contact_end - 1, kPaper);
  if (extends && !(channel.reader && !channel.number)) channel.noun.end = contact_end;
  return channel;
}

}  // namespace contactlint
