// Proposing to talk elsewhere, in English.
//
// A proposal has somebody who does it (the two, the reader, or the writer who would like to), a
// verb, and a way that leads away from the platform:
//
//     let's         hop           on a quick    Zoom            the two, by a service
//     may we        facetime      on Monday                     the service is the verb
//                   just Telegram me                            an order
//     a short       Zoom          tomorrow?                     no verb at all, but a question
//                   Telegram      is easier for me              the service is what is judged
//     all           interviews    happen on Teams               the talk is what takes place
//     can we        take this     somewhere else?               away from here, no matter where
//     let's         talk          where no bot reads            a place that nobody watches
//
// What is built, managed or answered on a service is work: the verb must be one of talking, or the
// service one on which nothing but talk takes place.
#include <algorithm>

#include "gazetteer/services.h"
#include "recognisers/english.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

constexpr MeaningSet kTalks =
    MeaningSet(Meaning::k_v_talk) | Meaning::k_v_contact | Meaning::k_v_add;
constexpr WordList kTwo("we i me us");
constexpr WordList kArticles(
    "a an the my your our ur quick short brief private little same this "
    "personal work usual normal regular ordinary real proper landline");
// Verbs of doing something together, wherever there is nothing to do but talk.
constexpr WordList kDoing(
    "do have hold take make show present explain go hop jump get switch keep be come use "
    "arrange schedule set connect join find start reply respond answer see run walk done "
    "doing having going over through hear listen watch demo hang hangout sort settle "
    "agree finalise finalize clarify decide figure");
constexpr WordList kTalk(
    "interview interviews meeting meetings sync kickoff session sessions chat "
    "chats talk talks round rounds conversation call calls demo briefing "
    "standup onboarding discussion screening link invite room huddle");
constexpr WordList kOrders("talk chat call interview");
constexpr WordList kHappens(
    "run runs is are be held takes take place happen happens happening will on");

// How much a proposal says by itself.
enum class Claim : uint8_t {
  kPlain,    // no service, or one whose name is an ordinary word
  kNamed,    // by a service's name
  kCertain,  // so, even beside a word of work
};

class Finder {
 public:
  Finder(const Match& match, std::vector<Candidate>& found) : match_(match), found_(found) {}

  void Look(const EnglishClause& clause) {
    for (uint32_t i = 0; i < clause.size; ++i) {
      if (clause.Has(i, Meaning::k_service)) {
        Service(clause, i);
      } else if (clause.Has(i, MeaningSet(Meaning::k_n_phone) | Meaning::k_n_email)) {
        Wire(clause, i);
      } else if (clause.Has(i, Meaning::k_provider) && clause.Has(i - 1, Meaning::k_my)) {
        Wire(clause, i);  // "to my Gmail"
      } else if (clause.Has(i, Meaning::k_there)) {
        There(clause, i);
      } else if (clause.Has(i, MeaningSet(Meaning::k_outside) | Meaning::k_n_messenger) ||
                 clause.Is(i, "off") || clause.Is(i, "without the middleman")) {
        Elsewhere(clause, i);
      }
    }
    PhoneCall(clause);
    Unwatched(clause);
  }

 private:
  EntityType TypeOf(const EnglishClause& clause, uint32_t i) const {
    const Entry& entry = *match_.reading.tokens.list[clause.words[i].token].entry;
    const Sense* senses = match_.lexicon.Senses(entry);
    for (uint32_t k = 0; k < entry.sense_count; ++k) {
      if (senses[k].meaning == Meaning::k_service) {
        return (Services().begin() + RowOf(senses[k].value))->type;
      }
    }
    return EntityType::kSocialProfile;
  }

  bool IsSure(const EnglishClause& clause, uint32_t i) const {
    const Token& token = match_.reading.tokens.list[clause.words[i].token];
    const bool capital =
        (match_.reading.view.origins[token.span.begin].marks & kUpperCase) != 0 && i > 0;
    return token.entry != nullptr && (capital || token.dress != kPlainDress ||
                                      match_.lexicon.IsSure(*token.entry, Meaning::k_service));
  }

  // "in a Zoom background": what comes after the service is what is meant, and no talk.
  static bool Describes(const EnglishClause& clause, uint32_t i) {
    static constexpr WordList kGoesOn(
        "and or with if when for so to at in on or before after real now later please pls then "
        "instead together ok this that so quick some w tomorrow tonight today person guy girl man "
        "woman someday sometime soon");
    const bool article = clause.AnyOneOf(i > 2 ? i - 2 : 0, i, "a an");
    return article && i + 1 < clause.size && !clause.Is(i + 1, kGoesOn) &&
           !clause.Is(i + 1, kTalk) &&
           !clause.Has(i + 1, MeaningSet(Meaning::k_time) | Meaning::k_joins | Meaning::k_on |
                                  Meaning::k_v_talk | Meaning::k_you | Meaning::k_vocative);
  }

  // The preposition before the way, articles and adjectives between: "on a quick …".
  static bool IsReachedBy(const EnglishClause& clause, uint32_t i) {
    constexpr uint32_t kAdjectives = 3;
    for (uint32_t p = i; p-- > 0 && p + kAdjectives >= i;) {
      if (clause.Has(p, MeaningSet(Meaning::k_on) | Meaning::k_to)) return true;
      if (clause.Is(p, "available on")) return true;
      if (!kArticles.Has(clause.words[p].text) && clause.words[p].known) return false;
    }
    return false;
  }

  // The verb of the proposal that this way is part of; clause.size when there is none.
  uint32_t VerbBefore(const EnglishClause& clause, uint32_t way, bool only_talk) const {
    constexpr uint32_t kReach = 10;
    for (uint32_t v = way; v-- > 0 && v + kReach >= way;) {
      const bool talks = clause.Has(v, kTalks);
      if (!talks && (only_talk || !kDoing.Has(clause.words[v].text))) continue;
      if (Proposed(clause, v, way)) return v;
    }
    return clause.size;
  }

  static bool Proposed(const EnglishClause& clause, uint32_t v, uint32_t way) {
    static constexpr WordList kRather(
        "rather prefer like love happy glad can could would 'd might "
        "may i'll ill will want wanna easier better faster quicker "
        "always usually mostly");
    switch (DoerOf(clause, v)) {
      case Doer::kBoth: return true;
      case Doer::kReader:
        // "Meeting rooms must be …": no order.
        if (v == 0 && kTalk.Has(clause.words[v].text) && !clause.Is(v, kOrders)) return false;
        if (clause.Any(v, way, Meaning::k_they)) return false;  // "answer customers on …"
        return clause.Has(v, kTalks) && (clause.Any(v, way, kMe) || clause.Has(v, Meaning::k_me) ||
                                         clause.Has(v, Meaning::k_v_talk) || clause.Is(v, "join"));
      case Doer::kWriter:
        return clause.Any(0, way, kRather) ||
               clause.Any(0, way, MeaningSet(Meaning::k_lets) | Meaning::k_v_need) ||
               clause.Any(v, way, kYouWords) || clause.Any(0, way, Meaning::k_eases);
      case Doer::kOther:
        // "can she write to you on …"
        return clause.asked && clause.Has(0, Meaning::k_can) && clause.Any(v, way, kYouWords);
    }
    return false;
  }

  void Service(const EnglishClause& clause, uint32_t i) {
    const EntityType type = TypeOf(clause, i);
    const bool sure = IsSure(clause, i);
    const Claim named = sure ? Claim::kNamed : Claim::kPlain;
    const bool meets = type == EntityType::kMeetingLink;
    static constexpr WordList kVerbs("zoom facetime slack skype");
    const bool verb = sure || kVerbs.Has(clause.words[i].text);
    const bool by = IsReachedBy(clause, i);
    const bool described =
        i > 0 && (clause.Has(i - 1, MeaningSet(Meaning::k_your) | Meaning::k_my) ||
                  clause.Is(i - 1, kArticles));
    const bool to_me = clause.Any(0, clause.size, kMe);
    const std::string_view name = clause.words[i].text;
    if (clause.words[i].owner || (name.size() > 2 && name.substr(name.size() - 2) == "'s")) {
      // "Telegram's the quickest way to get me"
      if (sure && to_me && clause.Any(i, clause.size, Meaning::k_eases)) {
        Report(clause, "invite.judged", 0, clause.size, Claim::kNamed);
      }
      return;
    }
    if (clause.asked && clause.size == 3 && i == 0 && clause.Is(1, "or")) {
      return Report(clause, "invite.noun", 0, 3, Claim::kNamed);
    }
    if (verb && !by && !described && kMe.Has(Word(clause, i + 1)) &&
        DoerOf(clause, i) == Doer::kReader && !clause.Has(i + 2, Meaning::k_work)) {
      return Report(clause, "invite.verb", FrameStart(clause, i), i + 2, Claim::kNamed);
    }
    if (verb && !by && !described && i > 0) {
      const Doer doer = DoerOf(clause, i);
      static constexpr WordList kNoZoom("in out into on to away back");
      const bool goes_on = kNoZoom.Has(Word(clause, i + 1)) && !clause.Has(i + 2, Meaning::k_time);
      const bool you = clause.Is(i + 1, kYouWords);
      const bool rather = clause.Any(0, i, Meaning::k_eases);
      const bool modal = rather || clause.Any(0, i, Meaning::k_can) ||
                         clause.Any(0, i, Meaning::k_lets) ||
                         clause.AnyOneOf(0, i, "i'll ill will shall should");
      const bool ends = i + 1 == clause.size || clause.Has(i + 1, Meaning::k_time) ||
                        clause.Has(i + 1, Meaning::k_joins) ||
                        clause.IsOneOf(i + 1,
                                       "one this tonight together first instead about real "
                                       "quick later now at some sometime");
      if (!goes_on && modal &&
          ((doer == Doer::kWriter && (you || (rather && ends))) ||
           (doer == Doer::kBoth && (ends || you)))) {
        return Report(clause, "invite.verb", FrameStart(clause, i),
                      std::min(clause.size, you ? i + 2 : i + 1), Claim::kNamed);
      }
    }
    if ((!sure && !meets) || Describes(clause, i)) return;
    if (IsUsed(clause, i)) return Report(clause, "invite.used", 0, i + 1, named);
    static constexpr WordList kGroups("group server channel chat community workspace room huddle");
    static constexpr WordList kAdds("add added invite invited adding join");
    static constexpr WordList kJoins("join come hop jump enter get");
    const uint32_t joins = i > 3 ? i - 3 : 0;  // "come into our …"
    const bool joined = i > 0 && clause.Has(i - 1, Meaning::k_my) && clause.Is(joins, kJoins) &&
                        DoerOf(clause, joins) == Doer::kReader;
    const bool added = clause.Any(0, i, kAdds) && clause.Any(0, i, kYouWords);
    if (clause.Is(i + 1, kGroups) && (joined || added || clause.Any(0, i, Meaning::k_access))) {
      return Report(clause, "invite.group", 0, i + 2, Claim::kCertain);
    }
    if (by) {
      const uint32_t v = VerbBefore(clause, i, !meets && type != EntityType::kMessengerId);
      // "show you the app over Skype": the work is what is talked about.
      static constexpr WordList kShows("show present explain walk go demo discuss");
      if (v < clause.size) {
        const bool shows = sure && clause.Is(v, kShows);
        return Report(clause, "invite.by_service", FrameStart(clause, v), i + 1,
                      shows ? Claim::kCertain : named);
      }
      if (TakesPlace(clause, i)) return Report(clause, "invite.takes_place", 0, i + 1, named);
      if (IsThere(clause, i) && type != EntityType::kSocialProfile) {
        return Report(clause, "invite.is_there", 0, i + 1, named);
      }
    }
    // "are you free for a …", "do you have time for a …"
    static constexpr WordList kFree(
        "free available time open ready up game suits suit works good convenient");
    static constexpr WordList kFor("for");
    if (clause.asked && i > 2 && clause.Any(0, i, kFree) && clause.Any(0, i, kYouWords) &&
        clause.Any(i > 4 ? i - 4 : 0, i, kFor) && (meets || clause.Any(i, i + 3, kTalk) || by)) {
      return Report(clause, "invite.free_for", 0, i + 1, Claim::kNamed);
    }
    // "would Thursday on … suit you?"
    static constexpr WordList kSuits("suit work ok okay fine possible");
    if (clause.asked && by && clause.Any(i + 1, i + 4, kSuits) &&
        clause.Any(i + 1, clause.size, kYouWords)) {
      return Report(clause, "invite.free_for", 0, clause.size, Claim::kNamed);
    }
    // "interviewed via …"
    static constexpr WordList kDone("interviewed contacted onboarded invited reached");
    if (by && clause.Any(0, i, kDone) && clause.Any(0, i, Meaning::k_be)) {
      return Report(clause, "invite.takes_place", 0, i + 1, named);
    }
    const bool what_about =
        clause.Is(0, "how about") || (clause.IsOneOf(0, "how what") && clause.Is(1, "about"));
    if (by && what_about && clause.Any(0, i, kTalk)) {
      return Report(clause, "invite.about", 0, i + 1, Claim::kNamed);
    }
    if (by && IsRest(clause, i)) return Report(clause, "invite.rest", 0, i + 1, Claim::kNamed);
    if (IsNounQuestion(clause, i)) return Report(clause, "invite.noun", 0, i + 1, Claim::kNamed);
    if (IsCallOf(clause, i)) return Report(clause, "invite.call", 0, i + 2, named);
    if (IsJudged(clause, i)) {
      const uint32_t first = clause.IsOneOf(0, "but so and also ok well honestly") ? 1 : 0;
      return Report(clause, "invite.judged", first, clause.size, Claim::kNamed);
    }
  }

  // "can we use …", "use my …", "I'm a … person"
  static bool IsUsed(const EnglishClause& clause, uint32_t i) {
    static constexpr WordList kUses("use try prefer do");
    static constexpr WordList kEnds(
        "from instead then please to tomorrow today tonight too only so");
    static constexpr WordList kPeople("person guy girl man woman");
    const bool ends =
        i + 1 == clause.size || clause.Is(i + 1, kEnds) || clause.Has(i + 1, Meaning::k_time);
    if (i > 0 && clause.Is(i - 1, kUses) && ends && DoerOf(clause, i - 1) == Doer::kBoth)
      return true;
    if (i > 1 && clause.Has(i - 1, Meaning::k_my) && clause.Is(i - 2, "use") && ends) return true;
    // "install … so that we can talk"
    static constexpr WordList kInstalls("install download get");
    if (i > 0 && clause.Is(i - 1, kInstalls) && DoerOf(clause, i - 1) == Doer::kReader &&
        clause.Any(i + 1, clause.size, kTalks) && clause.Any(i + 1, clause.size, kTwo)) {
      return true;
    }
    return clause.Is(i + 1, kPeople) && clause.Is(0, "i'm");
  }

  static std::string_view Word(const EnglishClause& clause, uint32_t i) {
    return i < clause.size ? clause.words[i].text : std::string_view();
  }

  // "all interviews happen on …"
  static bool TakesPlace(const EnglishClause& clause, uint32_t way) {
    for (uint32_t i = 0; i + 1 < way; ++i) {
      if (!kTalk.Has(clause.words[i].text)) continue;
      if (clause.Any(0, i, Meaning::k_on) || clause.Any(0, way, Meaning::k_no)) return false;
      return clause.Any(i + 1, i + 4, kHappens) && way <= i + 7;
    }
    return false;
  }

  // "I'm mostly on …", "our team is on …"
  static bool IsThere(const EnglishClause& clause, uint32_t way) {
    if (way > 0 && clause.Is(way - 1, "available on")) return clause.Is(0, "i'm");
    const bool writer =
        clause.IsOneOf(0, "i'm im i we our") ||
        (clause.IsOneOf(0, "but so and anyway") && clause.IsOneOf(1, "i'm im i we our"));
    static constexpr WordList kBe(
        "i'm im am is are be live hang answer reply respond sit reachable more");
    if (!writer || way > 8) return false;
    static constexpr WordList kAlong(
        "on in the a always mostly usually also only all here more easier to "
        "reach active around online comfortable quicker faster better "
        "reply answer respond i'm im i am we our team are is be out hang 'd would "
        "whole live best reachable still most often quick pretty much 'm re so but and anyway");
    for (uint32_t i = 0; i < way; ++i) {
      if (!kAlong.Has(clause.words[i].text)) return false;
    }
    return clause.Any(0, way, kBe) || clause.Any(0, way, Meaning::k_be);
  }

  // "a quick … tomorrow?", "up for a … call?": nothing but the way, a time and a question mark.
  static bool IsNounQuestion(const EnglishClause& clause, uint32_t way) {
    if (!clause.asked || way > 6 || clause.size > 14) return false;
    static constexpr WordList kBefore(
        "a an quick short brief little maybe perhaps another minute minutes min mins so then just "
        "up "
        "for how about what fancy or ok and hour half ten five fifteen twenty thirty");
    for (uint32_t i = 0; i < way; ++i) {
      const EnglishWord& word = clause.words[i];
      const bool number = word.meanings.Intersects(MeaningSet(Meaning::k_number) |
                                                   Meaning::k_digit | Meaning::k_unit);
      if (!kBefore.Has(word.text) && !number && (word.text[0] < '0' || word.text[0] > '9'))
        return false;
    }
    static constexpr WordList kAfter(
        "call calls chat meeting session talk meet tomorrow tonight today later first before "
        "this at on next sometime ok maybe instead then when video interview now");
    if (way + 1 == clause.size) return way > 0;
    const bool talk = kTalk.Has(clause.words[way + 1].text) && way + 2 < clause.size;
    const uint32_t next = talk ? way + 2 : way + 1;
    return kAfter.Has(clause.words[next].text) || clause.Has(next, Meaning::k_time) ||
           clause.Has(next, Meaning::k_joins);
  }

  // "the rest on …", "more on …"
  static bool IsRest(const EnglishClause& clause, uint32_t way) {
    static constexpr WordList kRest(
        "the rest more details everything else further info all on via over in");
    if (way > 4 || clause.size > way + 3) return false;
    for (uint32_t i = 0; i < way; ++i) {
      if (!kRest.Has(clause.words[i].text) && !clause.Is(i, "the rest")) return false;
    }
    return clause.Is(0, "the rest") || clause.AnyOneOf(0, way, "rest more details else info");
  }

  // "let's do a … call": the service says what kind of a talk it is.
  bool IsCallOf(const EnglishClause& clause, uint32_t way) const {
    // "teams call" is a name of its own.
    const std::string_view name = clause.words[way].text;
    const bool named = name.find(" call") != std::string_view::npos ||
                       name.find(" meeting") != std::string_view::npos;
    // "a fifteen-minute Zoom with everybody"
    const bool one = TypeOf(clause, way) == EntityType::kMeetingLink &&
                     clause.AnyOneOf(way > 5 ? way - 5 : 0, way, "a") &&
                     !clause.Any(way, way + 2, Meaning::k_work);
    if (!(named || one || kTalk.Has(Word(clause, way + 1))) || way == 0) return false;
    for (uint32_t v = 0; v < way; ++v) {
      static constexpr WordList kMakes("send create share open host");
      const bool verb =
          kDoing.Has(clause.words[v].text) || clause.Has(v, kTalks) || clause.Is(v, kMakes);
      if (!verb) continue;
      const Doer doer = DoerOf(clause, v);
      if (doer == Doer::kBoth || (doer == Doer::kReader && clause.asked)) return true;
      const bool modal = clause.Any(0, v, MeaningSet(Meaning::k_can) | Meaning::k_lets) ||
                         clause.AnyOneOf(0, v, "will usually always normally i'll ill");
      if (doer == Doer::kWriter && (modal || clause.Any(v, clause.size, kYouWords))) return true;
    }
    return false;
  }

  // "… is easier for me", "does … work for you?", "… would be so much quicker"
  static bool IsJudged(const EnglishClause& clause, uint32_t way) {
    static constexpr WordList kBefore(
        "is does would maybe but ok so for me also and if well honestly might are "
        "think i will can could my");
    for (uint32_t i = 0; i < way; ++i) {
      if (!clause.Is(i, kBefore)) return false;
    }
    static constexpr WordList kVerb(
        "is works work suits suit would will might ok okay fine better easier for good "
        "alright best possible be an faster quicker");
    static constexpr WordList kMuch("so much way far a lot just bit even really more most simply");
    static constexpr WordList kGood(
        "ok okay fine good works work suits suit alright option possible perfect great ideal");
    if (!clause.Is(way + 1, kVerb)) return false;
    uint32_t end = way + 1;
    bool judged = false;
    while (end < clause.size && (clause.Is(end, kVerb) || clause.Is(end, kMuch) ||
                                 clause.Is(end, kGood) || clause.Has(end, Meaning::k_eases))) {
      if (clause.Is(end, "for") && end > way + 1) break;
      judged |= clause.Is(end, kGood) || clause.Has(end, Meaning::k_eases);
      ++end;
    }
    // "… is the quickest way to reach me"
    if (clause.Any(way + 1, clause.size, kMe) && clause.Any(way + 1, clause.size, Meaning::k_eases))
      return true;
    if (!judged || end == clause.size) return judged;
    constexpr MeaningSet kSides = MeaningSet(Meaning::k_me) | Meaning::k_you | Meaning::k_we;
    static constexpr WordList kRest("honestly tbh than though tomorrow today tonight too anyway");
    const bool sides = clause.Has(end, kSides) || clause.Is(end, kRest);
    if (clause.IsOneOf(end, "for with")) {
      uint32_t talk = end + 1;
      while (clause.IsOneOf(talk, "a the our your first quick short")) ++talk;
      return (clause.Has(end + 1, kSides) &&
              (end + 2 == clause.size || !clause.Has(end + 2, Meaning::k_work))) ||
             clause.Is(talk, kTalk);
    }
    if (clause.Is(end, "than")) return clause.IsOneOf(end + 1, "this here typing");
    return sides;
  }

  // By telephone or mail.
  void Wire(const EnglishClause& clause, uint32_t i) {
    if (clause.Has(i + 1, Meaning::k_work) || clause.Any(0, clause.size, Meaning::k_here)) return;
    static constexpr WordList kMail("email e-mail mail sms fax emailing mailing");
    const bool word = kMail.Has(clause.words[i].text);
    // "mail me: jo at …": the address follows.
    const std::vector<Token>& list = match_.reading.tokens.list;
    const uint32_t after = i + 1 < clause.size ? clause.words[i + 1].token + 1 : 0;
    const bool leads_on =
        after < list.size() &&
        (list[after].symbol == ':' || (i + 2 < clause.size && !clause.words[i + 2].known));
    // "mail me the line numbers": by whatever way.
    const bool any_way =
        clause.Is(i, "mail") && i + 2 < clause.size &&
        !clause.Has(i + 2, MeaningSet(Meaning::k_joins) | Meaning::k_time | Meaning::k_on);
    if (word && !leads_on && !any_way && kMe.Has(Word(clause, i + 1)) &&
        DoerOf(clause, i) == Doer::kReader) {
      return Report(clause, "invite.mail_me", FrameStart(clause, i), i + 2, Claim::kPlain);
    }
    if (word && clause.Is(i + 1, kYouWords) && clause.asked && DoerOf(clause, i) == Doer::kWriter) {
      return Report(clause, "invite.mail_me", FrameStart(clause, i), i + 2, Claim::kPlain);
    }
    // "mail it to me"
    static constexpr WordList kIt("it them this everything that all");
    if (word && clause.Is(i + 1, kIt) && clause.Is(i + 2, "to") && clause.Is(i + 3, kMe) &&
        DoerOf(clause, i) == Doer::kReader) {
      return Report(clause, "invite.mail_me", FrameStart(clause, i), i + 4, Claim::kCertain);
    }
    // "I'd prefer e-mail", "phone is best"
    static constexpr WordList kPrefers("prefer rather");
    const bool prefers =
        i > 0 && (clause.Is(i - 1, kPrefers) ||
                  (clause.Has(i - 1, Meaning::k_eases) && clause.Has(i - 1, Meaning::k_lets)));
    const bool goes_off =
        i + 1 == clause.size || clause.IsOneOf(i + 1, "to over instead for because so and");
    if ((prefers && goes_off && !clause.Any(0, i, Meaning::k_they)) ||
        (i == 0 && IsJudged(clause, i))) {
      return Report(clause, "invite.judged", 0, prefers ? i + 1 : clause.size, Claim::kNamed);
    }
    if (!IsReachedBy(clause, i)) return;
    // "a text to my mobile"
    static constexpr WordList kSent("text message sms call ring");
    if (i > 2 && clause.Has(i - 1, Meaning::k_my) && clause.Has(i - 2, Meaning::k_to) &&
        clause.Is(i - 3, kSent)) {
      return Report(clause, "invite.to_mine", 0, i + 1, Claim::kPlain);
    }
    const bool to_mine = i > 1 && clause.Any(i > 3 ? i - 3 : 0, i, Meaning::k_my);
    for (uint32_t v = 0; to_mine && v < i; ++v) {
      if (clause.Has(v, Meaning::k_v_give) && DoerOf(clause, v) == Doer::kReader) {
        return Report(clause, "invite.to_mine", FrameStart(clause, v), i + 1, Claim::kPlain);
      }
    }
    // "somebody for the phone": whose way it is must not be said to be another's.
    static constexpr WordList kEnds(
        "i we and or so then first before instead for to when if on at "
        "please too tomorrow tonight today");
    const bool ends = i + 1 == clause.size || kEnds.Has(clause.words[i + 1].text) ||
                      clause.Has(i + 1, MeaningSet(Meaning::k_time) | Meaning::k_joins);
    if (!ends || (i > 0 && clause.Has(i - 1, Meaning::k_your))) return;
    if (clause.Any(0, i, Meaning::k_eases) && !clause.Any(0, clause.size, Meaning::k_they)) {
      return Report(clause, "invite.wire_eases", 0, i + 1, Claim::kPlain);
    }
    const uint32_t v = VerbBefore(clause, i, false);
    // "show it on a phone": on a device.
    static constexpr WordList kShown("show see run watch start demo use present listen hear find");
    if (v < clause.size && !clause.Is(v, kShown) && !clause.Any(0, clause.size, Meaning::k_they)) {
      Report(clause, "invite.by_wire", FrameStart(clause, v), i + 1, Claim::kPlain);
    }
  }

  // "let's do a phone call", "shoot me a text"
  void PhoneCall(const EnglishClause& clause) {
    static constexpr WordList kNames("text sms call");
    const bool phrases = (clause.kinds & KindOfWord("phone call")) != 0;
    if (!phrases && !kNames.MayHave(clause.kinds)) return;
    if (clause.Any(0, clause.size, Meaning::k_here)) return;
    for (uint32_t i = 1; i < clause.size; ++i) {
      const bool text = (clause.Is(i, "text") || clause.Is(i, "sms")) && i >= 2 &&
                        clause.Is(i - 1, "a") && clause.Has(i - 2, Meaning::k_me) &&
                        (i + 1 == clause.size ||
                         clause.Has(i + 1, MeaningSet(Meaning::k_joins) | Meaning::k_time));
      const uint32_t verb = i - (i > 2 && clause.Is(i - 2, kMe) ? 3 : 2);
      if (text && DoerOf(clause, verb) == Doer::kReader) {
        return Report(clause, "invite.text", FrameStart(clause, verb), i + 1, Claim::kPlain);
      }
      const bool call = clause.Is(i, "call") && clause.Is(i - 1, "phone");
      const bool phrase = clause.Is(i, "phone call");
      if ((call || phrase) && clause.Is(i + 1, "away")) {
        return Report(clause, "invite.phone_call", 0, i + 2, Claim::kPlain);
      }
      if (!call && !phrase) continue;
      if (clause.Any(0, clause.size, Meaning::k_eases) &&
          !clause.Any(0, clause.size, Meaning::k_they)) {
        return Report(clause, "invite.phone_call", 0, i + 1, Claim::kPlain);
      }
      for (uint32_t v = 0; v < i; ++v) {
        if (!kDoing.Has(clause.words[v].text) && !clause.Has(v, kTalks)) continue;
        if (DoerOf(clause, v) == Doer::kBoth) {
          return Report(clause, "invite.phone_call", FrameStart(clause, v), i + 1, Claim::kPlain);
        }
      }
    }
  }

  // "I found your Instagram, shall I write to you there?"
  void There(const EnglishClause& clause, uint32_t i) {
    if (!match_.reading.tokens.meanings.Has(Meaning::k_service)) return;
    for (uint32_t v = i; v-- > 0 && v + 5 >= i;) {
      const bool two =
          clause.Any(v, i, kYouWords) || clause.Any(v, i, kMe) || DoerOf(clause, v) == Doer::kBoth;
      if (clause.Has(v, kTalks) && two && DoerOf(clause, v) != Doer::kOther) {
        return Report(clause, "invite.there", FrameStart(clause, v), i + 1, Claim::kPlain);
      }
    }
  }

  // "find a spot to chat that no filter reads"
  void Unwatched(const EnglishClause& clause) {
    static constexpr WordList kPlace("place somewhere where spot room corner");
    static constexpr WordList kWatch(
        "robot robots bot bots filter filters scanner scanners nobody anyone anybody algorithm "
        "algorithms read reads reading watched monitored scanned listening listens watching "
        "moderator moderators admin admins machine machines censored spied unmonitored unfiltered");
    if (!clause.meanings.Has(Meaning::k_v_talk) || !kPlace.MayHave(clause.kinds)) return;
    if (!clause.Any(0, clause.size, kPlace) || !clause.Any(0, clause.size, kWatch)) return;
    for (uint32_t v = 0; v < clause.size; ++v) {
      if (!clause.Has(v, Meaning::k_v_talk) && !clause.IsOneOf(v, "find know need")) continue;
      const Doer doer = DoerOf(clause, v);
      const bool two = doer == Doer::kBoth ||
                       (doer == Doer::kWriter && clause.AnyOneOf(v, clause.size, "we us you"));
      if (two || (doer == Doer::kWriter && clause.Is(v, "need"))) {
        Report(clause, "invite.unwatched", FrameStart(clause, v), clause.size, Claim::kCertain);
        found_.back().signs.push_back({EvidenceKind::k_evades, found_.back().span});
        return;
      }
    }
  }

  // Away from here, no matter where.
  void Elsewhere(const EnglishClause& clause, uint32_t i) {
    const std::string_view text = clause.words[i].text;
    const bool away = clause.Any(i + 1, i + 4, MeaningSet(Meaning::k_platform) | Meaning::k_here);
    const bool phrase = text.find(' ') != std::string_view::npos || text == "elsewhere" || away ||
                        text == "offsite";
    const bool deals = text == "outside" && i > 0 && clause.Has(i - 1, Meaning::k_v_deal);
    if (!(phrase || deals) || clause.Has(i + 1, Meaning::k_work)) return;
    static constexpr WordList kObject(
        "this it that the our conversation chat talk discussion things to "
        "on over with you all off from here and in a an via out away about "
        "stuff details rest everything us me ourselves just both directly");
    for (uint32_t v = i; v-- > 0;) {
      const bool verb = clause.Has(v, kTalks | Meaning::k_v_deal) ||
                        kDoing.Has(clause.words[v].text) ||
                        clause.IsOneOf(v, "move bring carry shift take");
      if (verb && DoerOf(clause, v) != Doer::kOther && Proposed(clause, v, i)) {
        return Report(clause, "invite.elsewhere", FrameStart(clause, v), i + 1, Claim::kPlain);
      }
      if (!kObject.Has(clause.words[v].text)) return;
    }
  }

  void Report(const EnglishClause& clause, const char* rule, uint32_t first, uint32_t end,
              Claim claim) {
    Candidate invite = InviteOf(match_, clause, rule, first, end);
    const bool certain = claim == Claim::kCertain;
    invite.signs = {
        {certain ? EvidenceKind::k_certain_shape : EvidenceKind::k_clear_shape, invite.span}};
    if (claim != Claim::kPlain) {
      invite.signs.push_back({EvidenceKind::k_service_name, invite.span});
    }
    found_.push_back(std::move(invite));
  }

  const Match& match_;
  std::vector<Candidate>& found_;
};

}  // namespace

std::vector<Candidate> FindProposals(const EnglishText& text, const Match& match) {
  return FindInClauses<Finder>(text, match);
}

}  // namespace contactlint
