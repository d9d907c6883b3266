// Asking the other side for a way to make contact, in English.
//
// A request has a channel, somebody whose it is, and a frame that asks for it:
//
//     would you    note        your  phone and e-mail     there          told to be given
//     may I        have        your  socials                             wished to have
//     I would need             a     number               to ring you on
//     is there                 a     landline             I can use?     asked whether it is there
//                  which             messenger            are you on     asked for by name
//     no                             Skype,               no deal        all else depends on it
//     to apply: your rate,   your    Skype name                          an item of a list
//
// Whose the channel is decides how much else must be said: "your phone" is one in any frame, "a
// phone" only where it is to be called or written to. Without a channel there is the question for
// the way to it: "how else can we reach you?", "is there another way to get in touch?"
#include <algorithm>
#include <optional>

#include "recognisers/asked_channel.h"
#include "recognisers/english.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

bool EndsSentence(const Token& token) {
  const char32_t s = token.symbol;
  return s == '.' || s == '!' || s == '?' || s == ';';
}

class Finder {
 public:
  Finder(const Match& match, std::vector<Candidate>& found) : match_(match), found_(found) {}

  void Look(const EnglishClause& clause, const EnglishClause* next) {
    for (uint32_t i = 0; i < clause.size; ++i) {
      if (clause.Is(i, "yours")) Yours(clause, i);
      if (!NamesChannel(match_, clause, i)) continue;
      if (Condition(clause, next, i)) break;
      const std::optional<Noun> noun = WholeNoun(clause, NounAt(clause, i));
      if (!noun || noun->owner == Owner::kOther) continue;
      Ask(clause, *noun);
      i = noun->end - 1;
    }
    AskForWay(clause);
    if (clause.asked) AsWell(clause);
  }

 private:
  // "no phone, no deal", "bids without a phone number are skipped", "I don't start without your
  // mail": all else depends on it.
  bool Condition(const EnglishClause& clause, const EnglishClause* next, uint32_t i) {
    static constexpr WordList kLacks(
        "no without lack lacks lacking missing unless leave give share");
    if (!kLacks.MayHave(clause.kinds)) return false;
    const Noun noun = NounAt(clause, i);
    const bool named = i > 0 && clause.Is(i - 1, "no");
    const uint32_t end = clause.size;
    static constexpr WordList kStake(
        "deal job project contract work quote start hire answer reply interview bid money order "
        "business chance talk call meeting payment offer");
    // In one clause, or in two: "no skype no deal".
    const bool one = named && clause.Is(i + 1, "no") && clause.Is(i + 2, kStake);
    const bool two = named && i + 1 == end && next != nullptr && next->size <= 4 &&
                     next->Is(0, "no") && next->Is(1, kStake);
    const bool lacks =
        clause.AnyOneOf(0, noun.first + 1, "no without lack lacks lacking missing unless") ||
        (clause.Any(0, i, Meaning::k_no) && clause.Any(0, i, Meaning::k_v_give));
    static constexpr WordList kBids(
        "bid bids proposal proposals application applications applicants applicant candidate "
        "candidates freelancer freelancers bidders offers quotes those anyone");
    static constexpr WordList kRefused(
        "skipped ignored rejected deleted declined discarded considered read answered reviewed "
        "shortlisted accepted opened replied disqualified excluded archived out");
    const bool refused = lacks && clause.Any(0, 3, kBids) && clause.Any(0, end, kRefused);
    // "I can't hire you without …": denied by the writer.
    static constexpr WordList kDoes(
        "hire start read work consider pay answer reply proceed move continue accept order send "
        "go begin book choose award");
    const bool writer = clause.AnyOneOf(0, end, "without unless") &&
                        clause.Any(0, end, kWriterWords) && clause.Any(0, end, kDoes) &&
                        clause.AnyOneOf(0, end,
                                        "can't cannot cant won't wont don't "
                                        "dont not never nothing");
    if (!one && !two && !refused && !writer) return false;
    Candidate candidate = CandidateOf(match_, clause, two || one ? i - 1 : 0, one ? i + 3 : end);
    if (two) {
      const Candidate stake = CandidateOf(match_, *next, 0, next->size);
      candidate.end_token = stake.end_token;
      candidate.span.end = stake.span.end;
    }
    const bool talk = clause.Has(i, Meaning::k_service);
    candidate.type = talk ? EntityType::kOffPlatformInvite : EntityType::kContactRequest;
    candidate.rule = "request.condition";
    candidate.signs = {{EvidenceKind::k_certain_shape, candidate.span},
                       {EvidenceKind::k_demanded, candidate.span}};
    found_.push_back(std::move(candidate));
    return true;
  }

  // "To apply: your rate, your Skype name": an item of a list of what is to be sent.
  bool IsItem(const EnglishClause& clause, const Noun& noun) const {
    if (noun.end < clause.size) return false;
    if (noun.first > 1 && !clause.Is(noun.first - 1, "and")) return false;
    const std::vector<Token>& list = match_.reading.tokens.list;
    constexpr uint32_t kFar = 60;  // tokens back to the colon
    constexpr uint32_t kNear = 8;  // and to the verb before it
    uint32_t colon = clause.words[0].token;
    const uint32_t stop = colon > kFar ? colon - kFar : 0;
    while (colon > stop && list[colon].symbol != ':') --colon;
    if (list[colon].symbol != ':') return false;
    static constexpr WordList kBid("apply bid proposal applying bidding");
    static constexpr WordList kSend("send include including need want application");
    bool item = false;
    for (uint32_t i = colon; i-- > 0 && i + kNear > colon && list[i].gap < Gap::kLine;) {
      if (EndsSentence(list[i])) break;
      const std::string_view text = TextOf(match_.reading.view, list[i].span);
      if (list[i].meanings.Intersects(MeaningSet(Meaning::k_work) | Meaning::k_they)) return false;
      item |= kBid.Has(text) || (kSend.Has(text) && noun.owner == Owner::kReader);
    }
    return item;
  }

  // Whether the writer said before that somebody will call: "I'd like to give you a bell".
  bool WouldCall(const EnglishClause& clause) const {
    constexpr uint32_t kFar = 24;  // tokens
    const std::vector<Token>& list = match_.reading.tokens.list;
    const uint32_t end = clause.words[0].token;
    static constexpr WordList kRings("ring call phone telephone dial buzz bell tinkle shout");
    for (uint32_t i = end; i-- > 0 && i + kFar > end;) {
      if (!kRings.Has(TextOf(match_.reading.view, list[i].span))) continue;
      for (uint32_t k = i > 2 ? i - 2 : 0; k < i + 2 && k < end; ++k) {
        if (list[k].meanings.Has(Meaning::k_you)) return true;
      }
    }
    return false;
  }

  // The nearest word before the noun, and not far from it, that is one of these; the noun's first
  // word when there is none.
  static uint32_t Before(const EnglishClause& clause, const Noun& noun, MeaningSet set,
                         uint32_t reach) {
    for (uint32_t i = noun.first; i-- > 0 && i + reach >= noun.first;) {
      if (clause.Has(i, set)) return i;
    }
    return noun.first;
  }

  void Ask(const EnglishClause& clause, const Noun& noun) {
    const AskedChannel channel = ChannelOf(clause, noun);
    if (Item(clause, channel) || Told(clause, channel) || Shown(clause, channel) ||
        Thanked(clause, channel) || ToldByAnyVerb(clause, channel) || Wished(clause, channel) ||
        Missed(clause, channel) || ToCall(clause, channel)) {
      return;
    }
    if (noun.owner == Owner::kWhich || AsksWhat(clause, noun)) return Which(clause, channel);
    if (!Bare(clause, channel) && clause.asked) Whether(clause, channel);
  }

  // "To apply: your rate, your Skype name"
  bool Item(const EnglishClause& clause, const AskedChannel& channel) {
    Noun noun = channel.noun;
    if (!(channel.reader || noun.strong) || !IsItem(clause, noun)) return false;
    noun.owner = Owner::kReader;
    return Report(clause, noun, "request.item", noun.first);
  }

  // Told to be given, or offered to be taken.
  bool Told(const EnglishClause& clause, const AskedChannel& channel) {
    constexpr uint32_t kNear = 7;
    Noun noun = channel.noun;
    const uint32_t tells = Before(clause, noun, kTells, kNear);
    // "slide 4 has your digits": no order.
    static constexpr WordList kSays("has have is are was were");
    if (tells == noun.first || !channel.enough || clause.Any(tells + 1, noun.first, kSays)) {
      return false;
    }
    if (!(channel.reader || channel.for_contact || noun.strong)) return false;
    if (DoerOf(clause, tells) != Doer::kReader) return false;
    // "every applicant must leave …": those are the readers.
    const bool bidders =
        clause.Any(0, tells, Meaning::k_they) ||
        (channel.for_contact && clause.Is(tells + 1, "me") && !clause.Has(tells, Meaning::k_v_add));
    if (bidders) noun.owner = Owner::kReader;
    return Report(clause, noun, "request.told", FrameStart(clause, tells));
  }

  // "show me your Facebook", "let me see your LinkedIn"
  bool Shown(const EnglishClause& clause, const AskedChannel& channel) {
    static constexpr WordList kShows("show link see view check look at");
    constexpr uint32_t kNear = 3;
    const Noun& noun = channel.noun;
    if (!channel.reader || clause.Has(noun.head, Meaning::k_n_email)) return false;
    if (!noun.strong && !clause.Has(noun.head, Meaning::k_service)) return false;
    for (uint32_t v = noun.first; v-- > 0 && v + kNear >= noun.first;) {
      if (!clause.Is(v, kShows)) continue;
      const Doer shower = clause.IsOneOf(v, "show link") ? Doer::kReader : Doer::kWriter;
      if (DoerOf(clause, v) == shower) {
        return Report(clause, noun, "request.shown", FrameStart(clause, v));
      }
    }
    return false;
  }

  // "I'd be grateful for a number to call"
  bool Thanked(const EnglishClause& clause, const AskedChannel& channel) {
    static constexpr WordList kThanks("grateful appreciate welcome thankful");
    const uint32_t first = channel.noun.first;
    if (!channel.enough || !(channel.reader || channel.for_contact) || first < 2) return false;
    return clause.Any(first > 3 ? first - 3 : 0, first, kThanks) &&
           clause.Any(0, first, kWriterWords) && Report(clause, channel.noun, "request.wished", 0);
  }

  // "can you plz forwrad your telegram": after "can you" any verb will do.
  bool ToldByAnyVerb(const EnglishClause& clause, const AskedChannel& channel) {
    const uint32_t first = channel.noun.first;
    return channel.reader && channel.noun.strong && first > 1 && !clause.words[first - 1].known &&
           DoerOf(clause, first - 1) == Doer::kReader &&
           clause.Any(0, first, Meaning::k_can | Meaning::k_please) &&
           Report(clause, channel.noun, "request.told", FrameStart(clause, first - 1));
  }

  // "may I have your number", "I would need an e-mail for the invite"
  bool Wished(const EnglishClause& clause, const AskedChannel& channel) {
    constexpr uint32_t kNear = 5;
    const uint32_t gets =
        Before(clause, channel.noun, MeaningSet(Meaning::k_v_get) | Meaning::k_v_need, kNear);
    if (gets == channel.noun.first || !channel.enough) return false;
    const Doer doer = DoerOf(clause, gets);
    const bool phrase = clause.words[gets].text.find(' ') != std::string_view::npos;
    const bool needs = clause.Has(gets, Meaning::k_v_need);
    const bool wished = clause.asked || phrase || needs ||
                        clause.AnyOneOf(0, gets,
                                        "if let lemme can could may might like love want "
                                        "need good great nice helpful help lovely") ||
                        clause.Any(0, gets, Meaning::k_can);
    const bool theirs = doer == Doer::kReader && !phrase;
    const bool writes = doer == Doer::kWriter || doer == Doer::kBoth || phrase ||
                        (theirs && needs && !clause.Any(0, gets, kYouWords));
    // "can my assistant have your number", "our producer needs your phone"
    const bool proxy = channel.reader && clause.Any(0, 2, kMine);
    return wished && (writes || proxy) &&
           Report(clause, channel.noun, "request.wished", FrameStart(clause, gets));
  }

  // "you forgot your phone", "your mail is missing"
  bool Missed(const EnglishClause& clause, const AskedChannel& channel) {
    static constexpr WordList kMissing("missing forgot forget lacks absent without");
    return channel.reader &&
           (clause.Any(0, channel.noun.first, kMissing) ||
            clause.Any(channel.after, channel.after + 4, kMissing)) &&
           Report(clause, channel.noun, "request.missed", 0);
  }

  // "I'd like to give you a bell. On which number?"
  bool ToCall(const EnglishClause& clause, const AskedChannel& channel) {
    static constexpr WordList kFits("suits works work is best do fits should can");
    constexpr uint32_t kRest = 4;  // words behind it
    Noun noun = channel.noun;
    if (noun.owner != Owner::kWhich || !channel.number || !clause.asked) return false;
    if (channel.after + kRest < clause.size) return false;
    if (channel.after != clause.size && !clause.Is(channel.after, kFits)) return false;
    if (!WouldCall(clause)) return false;
    noun.end = clause.size;
    return Report(clause, noun, "request.which", noun.first);
  }

  // "which messenger are you on", "what's a good landline for the harvest"
  void Which(const EnglishClause& clause, const AskedChannel& channel) {
    Noun noun = channel.noun;
    const uint32_t after = channel.after;
    const bool which = noun.owner == Owner::kWhich;
    const bool purpose = clause.Any(after, clause.size, kPurpose);
    static constexpr WordList kDevices("phone phones mobile cell number");
    const bool device = kDevices.Has(clause.words[noun.head].text) && !channel.reader &&
                        !clause.Any(0, clause.size, kPurpose) && noun.owner != Owner::kAny;
    const bool best = clause.Is(after + 1, "best") && Speaks();
    if (device && !best) return;
    if (best) noun.end = clause.size;
    static constexpr WordList kUses("use check read prefer have own on answer pick");
    const bool uses = clause.Any(after, clause.size, kUses);
    // "which app do you draw it in"
    const bool app =
        clause.Has(noun.head, Meaning::k_n_messenger) && clause.Has(noun.head, Meaning::k_what);
    if (app && !purpose && !uses) return;
    const bool told = channel.for_contact || clause.Any(after, clause.size, kYouWords) ||
                      clause.AnyOneOf(after, clause.size, "best works work suits");
    const bool used =
        channel.for_contact &&
        (purpose || uses || clause.Any(after, clause.size, MeaningSet(Meaning::k_v_give)));
    const bool writer = clause.AnyOneOf(after, clause.size, "should do can could may i we");
    const bool lasting =
        noun.owner == Owner::kAny && clause.Is(after, "for") && !clause.Is(noun.head, "phone");
    constexpr uint32_t kShort = 9;  // words
    const bool alone =
        noun.strong && clause.asked && clause.size <= kShort && noun.owner != Owner::kThe &&
        (after == clause.size || lasting || clause.Any(after, clause.size, kWriterWords));
    if (channel.reader || (told && (used || !which || best)) || (writer && purpose) || alone) {
      Report(clause, noun, "request.which", std::min(noun.first, AskedAt(clause)));
    }
  }

  static bool Opens(const EnglishClause& clause, const Noun& noun) {
    static constexpr WordList kOpens("hi hello hey so and ok also sir bro");
    return noun.first == 0 || (noun.first == 1 && clause.Is(0, kOpens));
  }

  // "so leave me a number", "your e-mail please"
  bool Bare(const EnglishClause& clause, const AskedChannel& channel) {
    const Noun& noun = channel.noun;
    static constexpr WordList kLeaves("leave drop shoot");
    if (channel.number && channel.after == clause.size && noun.first > 1 &&
        clause.Is(noun.first - 1, "me") && clause.Is(noun.first - 2, kLeaves) &&
        DoerOf(clause, noun.first - 2) == Doer::kReader) {
      return Report(clause, noun, "request.told", FrameStart(clause, noun.first - 2));
    }
    return channel.reader && Opens(clause, noun) && clause.Has(channel.after, Meaning::k_please) &&
           Report(clause, noun, "request.bare", noun.first);
  }

  // Asked whether there is one: "do you have a landline", "is your Skype still active", "your
  // snap?"
  void Whether(const EnglishClause& clause, const AskedChannel& channel) {
    const Noun& noun = channel.noun;
    static constexpr WordList kDevices("phone mobile cell");
    if (kDevices.Has(clause.words[noun.head].text) && !channel.reader && !channel.for_contact &&
        channel.after < clause.size) {
      return;
    }
    static constexpr WordList kIs("is does are");
    const bool is = channel.reader && !channel.number && noun.first == 1 && clause.Is(0, kIs);
    const bool you = clause.Any(0, noun.first, kYouWords) ||
                     clause.Any(0, noun.first, MeaningSet(Meaning::k_your) | Meaning::k_you);
    const bool service = clause.Has(noun.head, Meaning::k_service);
    const bool mail = clause.Has(noun.head, Meaning::k_n_email) && noun.owner == Owner::kAny;
    const bool alone = noun.first <= 2 && channel.after >= clause.size && !clause.Is(0, "on");
    const bool asked_for =
        you ? service || mail || channel.enough : channel.for_contact || (alone && service);
    if (is || (asked_for && IsHad(clause, noun))) {
      Report(clause, noun, "request.whether", 0);
    } else if (channel.reader && Opens(clause, noun) && channel.after == clause.size) {
      Report(clause, noun, "request.bare", noun.first);
    }
  }

  // "do you have …", "are you on …"
  static bool IsHad(const EnglishClause& clause, const Noun& noun) {
    static constexpr WordList kHas("have has got use hav own");
    static constexpr WordList kPresent(
        "you u are r ya also still even ever happen to by any chance "
        "be maybe usually mostly active on hey and so");
    for (uint32_t i = noun.first > 3 ? noun.first - 3 : 0; i < noun.first; ++i) {
      if (kHas.Has(clause.words[i].text) || clause.Has(i, Meaning::k_v_have)) return true;
    }
    if (noun.first < 2 || !clause.Is(noun.first - 1, "on")) return false;
    for (uint32_t i = 0; i < noun.first; ++i) {
      if (!kPresent.Has(clause.words[i].text)) return false;
    }
    return true;
  }

  // "We are all on Viber here. Are you there too?"
  void AsWell(const EnglishClause& clause) {
    static constexpr WordList kIt("it that one there this them");
    static constexpr WordList kToo("too also as well yourself");
    static constexpr WordList kBefore("do you u ya have use got are on already also");
    if (clause.size > 8 || !clause.Is(clause.size - 1, kToo)) return;
    for (uint32_t i = 0; i < clause.size; ++i) {
      const bool it = clause.Is(i, kIt) && i > 0 && clause.Any(0, i, kYouWords);
      if (!clause.Is(i, kToo) && !it && !clause.Is(i, kBefore)) return;
      if (!it) continue;
      constexpr uint32_t kFar = 24;  // tokens
      const std::vector<Token>& list = match_.reading.tokens.list;
      for (uint32_t t = clause.words[0].token; t-- > 0 && t + kFar > clause.words[0].token;) {
        if (list[t].meanings.Has(Meaning::k_work)) return;
        if (!list[t].meanings.Has(Meaning::k_service)) continue;
        if (!match_.lexicon.IsSure(*list[t].entry, Meaning::k_service) &&
            list[t].dress == kPlainDress &&
            (match_.reading.view.origins[list[t].span.begin].marks & kUpperCase) == 0) {
          return;
        }
        Report(clause, {0, i, clause.size, Owner::kReader, true}, "request.as_well", 0);
        return;
      }
      return;
    }
  }

  // "here is my Skype, now send yours"
  void Yours(const EnglishClause& clause, uint32_t i) {
    if (!match_.reading.tokens.meanings.Intersects(kStrongChannel | Meaning::k_n_email |
                                                   Meaning::k_service | Meaning::k_n_messenger)) {
      return;
    }
    for (uint32_t v = i; v-- > 0 && v + 3 >= i;) {
      if (clause.Has(v, kTells) && DoerOf(clause, v) == Doer::kReader) {
        Report(clause, {v, i, i + 1, Owner::kReader, true}, "request.yours", FrameStart(clause, v));
        return;
      }
    }
  }

  static bool AsksWhat(const EnglishClause& clause, const Noun& noun) {
    static constexpr WordList kAsks("what whats which wats wat whos");
    const uint32_t at = AskedAt(clause);
    if (at >= noun.first || !(kAsks.Has(clause.words[at].text) || clause.Has(at, Meaning::k_what)))
      return false;
    return noun.first - at <= 4;
  }

  // The word that asks: "what's a good phone".
  static uint32_t AskedAt(const EnglishClause& clause) {
    constexpr uint32_t kFar = 6;
    for (uint32_t i = 0; i < clause.size && i < kFar; ++i) {
      if (clause.Has(i, MeaningSet(Meaning::k_what) | Meaning::k_where | Meaning::k_how)) return i;
    }
    return clause.size;
  }

  // "how (else) can I reach you", "is there another way to contact you", "are you reachable
  // anywhere except in here"
  void AskForWay(const EnglishClause& clause) {
    constexpr MeaningSet kContact =
        MeaningSet(Meaning::k_v_contact) | Meaning::k_v_talk | Meaning::k_v_add;
    static constexpr WordList kWays("way ways anywhere somewhere elsewhere else place besides");
    for (uint32_t i = 0; i < clause.size; ++i) {
      const bool asks = clause.Has(i, MeaningSet(Meaning::k_how) | Meaning::k_where) ||
                        kWays.Has(clause.words[i].text) || clause.Has(i, Meaning::k_outside) ||
                        (i > 0 && clause.Has(0, Meaning::k_can) && clause.Is(i, kMine));
      if (!asks) continue;
      for (uint32_t v = 0; v < clause.size; ++v) {
        if (clause.Has(v, kContact) && WayAt(clause, i, v)) return;
      }
    }
    WhatElse(clause);
  }

  // Whether the word `i` asks for a way to do what the verb says: to make contact with the reader.
  bool WayAt(const EnglishClause& clause, uint32_t i, uint32_t v) {
    static constexpr WordList kElse(
        "else besides elsewhere somewhere anywhere another other "
        "directly outside privately otherwise apart except home");
    constexpr uint32_t kObject = 5;  // words from the verb to "you"
    const bool beyond = clause.Any(0, clause.size, kElse) ||
                        clause.Any(0, clause.size, Meaning::k_outside | Meaning::k_direct);
    const bool you = clause.Any(v, v + kObject, kYouWords);
    uint32_t stop = v + 1;
    while (stop < clause.size && stop <= v + kObject && !clause.Has(stop, Meaning::k_joins)) {
      ++stop;
    }
    const bool here = clause.Any(0, stop, Meaning::k_here) &&
                      !clause.AnyOneOf(v, stop, "apart besides except outside off");
    // "how can my sister write to you": somebody who is not on the platform.
    const bool proxy = clause.Any(i, v, kMine) && !clause.Has(v - 1, Meaning::k_my);
    const Noun whole = {0, v, clause.size, Owner::kReader, true};
    const Noun way = {0, v, stop, Owner::kReader, true};
    if (clause.asked) {
      const bool reachable = clause.IsOneOf(v, "reachable reached contactable available");
      const bool subject_you = reachable && clause.Any(0, v, kYouWords);
      if ((you || subject_you) && v > i && !here &&
          (beyond || proxy || clause.Has(i, Meaning::k_how) || clause.Is(i, "way"))) {
        return Report(clause, {i, v, clause.size, Owner::kReader, true}, "request.way",
                      i == 0 ? 0 : FrameStart(clause, i));
      }
      if (subject_you && beyond) return Report(clause, whole, "request.way", 0);
      // "is there any chance to talk outside"
      const bool we_talk = clause.AnyOneOf(0, v, "we") && clause.Has(v, Meaning::k_v_talk);
      const bool chance = clause.AnyOneOf(0, v, "chance way possibility option") &&
                          clause.Any(v, clause.size, Meaning::k_outside);
      if ((we_talk || chance) && beyond && (v > i || chance)) {
        return Report(clause, whole, "request.way", 0);
      }
      // "any other way to chat", "another way" in one phrase
      const bool another = clause.Is(i, "another way");
      if ((another || (clause.Is(i, "way") && beyond)) && v == i + 2 && !here) {
        return Report(clause, way, "request.way", 0);
      }
      // "can I call you somewhere", "can my wife text you"
      if (you && !here && clause.Has(0, Meaning::k_can) && (beyond || proxy) &&
          clause.Has(v, Meaning::k_v_contact) && v > 0 && v <= kObject) {
        return Report(clause, way, "request.way", 0);
      }
    }
    // "tell me where I can message you outside"
    const bool tells = clause.Any(0, i, kTells | Meaning::k_v_need);
    const bool named = clause.Is(i, "way") && clause.Is(v - 1, "to");
    return tells && you && v > i &&
           (beyond || named || clause.Any(v, clause.size, kStrongChannel)) &&
           Report(clause, whole, "request.way", 0);
  }

  void WhatElse(const EnglishClause& clause) {
    constexpr uint32_t kLong = 8;  // words
    if (!clause.asked || clause.size > kLong) return;
    const Noun whole = {0, 1, clause.size, Owner::kReader, true};
    // "what do you use to chat"
    if (clause.Is(0, "what") && clause.Any(1, clause.size, kYouWords) &&
        clause.AnyOneOf(2, clause.size, "use") &&
        clause.AnyOneOf(4, clause.size, "chat talk call message messaging calls chatting")) {
      Report(clause, whole, "request.way", 0);
      return;
    }
    // "what else do you use", "what messenger do you use"
    static constexpr WordList kWhat("what which where");
    if (clause.size >= 4 && clause.Is(0, kWhat) && clause.Is(1, "else") &&
        clause.Any(2, clause.size, kYouWords) &&
        clause.AnyOneOf(2, clause.size, "use have on chat talk write") && Speaks()) {
      Report(clause, whole, "request.way", 0);
    }
  }

  // Whether the text speaks of talking: of this chat, of messages, of a call.
  bool Speaks() const {
    return match_.reading.tokens.meanings.Intersects(MeaningSet(Meaning::k_v_talk) |
                                                     Meaning::k_v_contact | Meaning::k_here |
                                                     Meaning::k_platform);
  }

  // Always true: the clause is done with.
  bool Report(const EnglishClause& clause, const Noun& noun, const char* rule, uint32_t first) {
    Candidate candidate =
        CandidateOf(match_, clause, std::min(first, noun.first), std::min(noun.end, clause.size));
    candidate.type = EntityType::kContactRequest;
    candidate.rule = rule;
    // Whose it is was said, or what a number is for.
    const bool certain = noun.owner == Owner::kReader || clause.Has(noun.head, Meaning::k_n_number);
    candidate.signs.push_back(
        {certain ? EvidenceKind::k_certain_shape : EvidenceKind::k_clear_shape, candidate.span});
    // "outside this app" is no work on an app.
    if (clause.Any(0, clause.size, Meaning::k_outside)) {
      candidate.signs.push_back({EvidenceKind::k_evades, candidate.span});
    }
    found_.push_back(std::move(candidate));
    return true;
  }

  const Match& match_;
  std::vector<Candidate>& found_;
};

}  // namespace

std::vector<Candidate> FindAskings(const EnglishText& text, const Match& match) {
  std::vector<Candidate> found;
  const std::vector<EnglishClause>& clauses = text.Clauses();
  for (size_t i = 0; i < clauses.size(); ++i) {
    Finder(match, found).Look(clauses[i], i + 1 < clauses.size() ? &clauses[i + 1] : nullptr);
  }
  return found;
}

}  // namespace contactlint
