// The other ways away from the platform, in English: to meet, to pay beside it, to be looked up,
// and to read the writer's details in a place that is not the message.
//
//     let's            grab lunch                          meeting in person
//     I can            PayPal you half                     paying, the way as the verb
//     we can do it     by bank transfer                    paying, by the way
//     type my name     into a search engine                being looked up
//     my number is     in the header of the CV             told where it stands
//
// Each needs both sides in it, the writer and the reader: a shop that takes cards, a couple that
// has lunch in a script and a footer with a telephone are work.
#include <algorithm>

#include "recognisers/english.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

constexpr WordList kMe("me us");
constexpr WordList kYouWords("you u ya yall");
constexpr WordList kMine("my our");
constexpr WordList kWe("we");

using List = std::vector<Token>;

class Finder {
 public:
  Finder(const Match& match, std::vector<Candidate>& found) : match_(match), found_(found) {}

  void Look(const EnglishClause& clause) {
    for (uint32_t i = 0; i < clause.size; ++i) {
      if (clause.Has(i, Meaning::k_n_meet)) Meet(clause, i);
      if (clause.Is(i, "meet")) MeetIn(clause, i);
      if (clause.Is(i, kCalls)) CallPlace(clause, i);
      if (clause.Has(i, Meaning::k_n_pay)) Pay(clause, i);
      if (clause.Has(i, Meaning::k_v_visit)) Visit(clause, i);
      if (clause.Has(i, Meaning::k_v_add) || clause.Is(i, kTypes)) LookUp(clause, i);
      if (IsMine(clause, i)) Hint(clause, i);
      if (clause.Has(i, Meaning::k_n_paper)) ReachMe(clause, i);
    }
    Cheaper(clause);
    Direct(clause);
    Findable(clause);
    Skip(clause);
    OnOwnSite(clause);
  }

 private:
  static constexpr WordList kTypes{"type put enter write"};

  // Who proposes it; both sides, or one to the other.
  static bool Proposes(const EnglishClause& clause, uint32_t verb, uint32_t end) {
    switch (DoerOf(clause, verb)) {
      case Doer::kBoth: return true;
      case Doer::kReader: return true;
      case Doer::kWriter:
        return clause.Any(verb, end, kYouWords) ||
               clause.Any(0, verb,
                          MeaningSet(Meaning::k_can) | Meaning::k_lets | Meaning::k_eases) ||
               clause.Any(0, verb, Words("happy love like want i'll ill will rather"));
      case Doer::kOther: return false;
    }
    return false;
  }

  void Meet(const EnglishClause& clause, uint32_t at) {
    if (clause.Has(at + 1, Meaning::k_work)) return;
    static constexpr WordList kMeals("pint coffee lunch dinner beer breakfast brunch drinks");
    static constexpr WordList kFree("open free up available");
    if (clause.asked && clause.Any(0, at, kFree) && clause.Any(0, at, kYouWords)) {
      return Report(clause, "invite.meet", 0, at + 1);
    }
    static constexpr WordList kUp("fancy a an up for some quick how about coffee");
    bool up = true;
    for (uint32_t i = 0; i < at; ++i) up &= clause.Is(i, kUp);
    if (clause.asked && (at <= 1 || up) && clause.size <= at + 4 && clause.Is(at, kMeals)) {
      return Report(clause, "invite.meet", 0, at + 1);
    }
    static constexpr WordList kVerbs(
        "meet have grab get buy drink do come go see sit catch invite "
        "discuss talk chat speak show over for have meeting meetup "
        "share treat");
    for (uint32_t v = at; v-- > 0 && v + 8 >= at;) {
      if (!kVerbs.Has(clause.words[v].text) && !clause.Has(v, Meaning::k_v_talk)) continue;
      const Doer doer = DoerOf(clause, v);
      if (doer == Doer::kReader && !clause.Is(v, Words("come meet join see"))) continue;
      if (!Proposes(clause, v, at)) continue;
      return Report(clause, "invite.meet", First(clause, v), at + 1);
    }
  }

  // "let's meet up in Vienna": a place that no table knows; "I'm in your town, let's meet".
  void MeetIn(const EnglishClause& clause, uint32_t v) {
    if (DoerOf(clause, v) != Doer::kBoth) return;
    if (v + 1 == clause.size && IsNear()) {
      return Report(clause, "invite.meet", First(clause, v), v + 1);
    }
    const uint32_t in = v + (clause.Is(v + 1, "up") ? 2 : 1);
    if (in + 1 >= clause.size || !(clause.Is(in, "in") || clause.Is(in, "at"))) return;
    const EnglishWord& place = clause.words[in + 1];
    const Token& token = match_.reading.tokens.list[place.token];
    const bool capital = (match_.reading.view.origins[token.span.begin].marks & kUpperCase) != 0;
    if (!place.known && capital) Report(clause, "invite.meet", First(clause, v), in + 2);
  }

  // Whether the text says that the two are in one place.
  bool IsNear() const {
    static constexpr WordList kNear(
        "city town nearby neighborhood neighbourhood corner streets area based");
    const List& list = match_.reading.tokens.list;
    return std::any_of(list.begin(), list.end(), [&](const Token& token) {
      return kNear.Has(TextOf(match_.reading.view, token.span));
    });
  }

  // "just call my office"
  static constexpr WordList kCalls{"call ring phone visit"};
  void CallPlace(const EnglishClause& clause, uint32_t v) {
    static constexpr WordList kPlace("office shop studio mobile cell phone home workshop landline");
    const bool phrase = clause.Has(v + 1, Meaning::k_v_visit);
    if (!phrase && !(clause.Is(v + 1, kMine) && clause.Is(v + 2, kPlace))) return;
    if (DoerOf(clause, v) == Doer::kReader) {
      Report(clause, "invite.call_place", First(clause, v), v + (phrase ? 2 : 3));
    }
  }

  void Visit(const EnglishClause& clause, uint32_t v) {
    static constexpr WordList kPlaces(
        "office studio workshop shop showroom place warehouse atelier "
        "factory house home gallery store clinic salon lab building desk "
        "station hotel airport library mall park lobby square");
    const Doer doer = DoerOf(clause, v);
    if (doer == Doer::kOther || clause.Has(v, Meaning::k_n_meet)) return;
    const std::string_view text = clause.words[v].text;
    const bool drops = text == "drop in" || text == "stop by" || text == "come by" ||
                       text == "drop by" || text == "swing by" || text == "come over";
    static constexpr WordList kAnyTime("any whenever anytime for when if tomorrow");
    if (drops && doer == Doer::kReader && (clause.size == v + 1 || clause.Is(v + 1, kAnyTime))) {
      return Report(clause, "invite.come", First(clause, v), v + 1);
    }
    for (uint32_t i = v + 1; i < clause.size && i < v + 6; ++i) {
      // "my office" may be one phrase.
      const bool phrase = clause.Has(i, MeaningSet(Meaning::k_v_visit) | Meaning::k_n_meet);
      if (!phrase && !kPlaces.Has(clause.words[i].text)) continue;
      const bool owned = phrase || clause.Any(v, i, MeaningSet(Meaning::k_my) | Meaning::k_your) ||
                         clause.Is(i - 1, "the");
      if (owned && Proposes(clause, v, i))
        return Report(clause, "invite.come", First(clause, v), i + 1);
    }
  }

  void Pay(const EnglishClause& clause, uint32_t i) {
    if (clause.Has(i + 1, Meaning::k_work) || clause.Any(0, clause.size, Meaning::k_they)) return;
    // The way is the verb: "I PayPal you half".
    if (clause.Is(i + 1, kYouWords) || clause.Is(i + 1, kMe)) {
      const Doer doer = DoerOf(clause, i);
      if (doer == Doer::kWriter || doer == Doer::kReader || doer == Doer::kBoth) {
        return Report(clause, "invite.pay", First(clause, i), i + 2);
      }
    }
    static constexpr WordList kPays(
        "pay paid send wire transfer settle do take accept handle invoice "
        "use have paying sending go got make give get want work");
    const bool by = clause.Any(i > 3 ? i - 3 : 0, i, Meaning::k_on | Meaning::k_to);
    const bool object = clause.Is(i + 1, Words("invoice request link payment transfer"));
    for (uint32_t v = i; v-- > 0 && v + 9 >= i;) {
      if (!kPays.Has(clause.words[v].text)) continue;
      const bool takes =
          clause.Is(v, Words("take accept have use got do")) &&
          (clause.asked || (clause.Is(v, Words("take accept")) && clause.Any(0, v, Words("if"))));
      const bool cash =
          clause.Is(i, "cash") && (clause.Is(i - 1, kYouWords) || clause.Is(i - 1, kMe));
      const Doer doer = DoerOf(clause, v);
      if (doer == Doer::kOther) continue;
      const bool two = clause.Any(0, i, kYouWords) || clause.Any(0, i, kMe) ||
                       clause.Any(v, i, Meaning::k_your) || clause.Any(0, v, kWe) ||
                       doer == Doer::kBoth || doer == Doer::kWriter;
      if (((by || object || cash) && two) || (takes && doer == Doer::kReader) ||
          (takes && doer == Doer::kBoth)) {
        return Report(clause, "invite.pay", First(clause, v), object ? i + 2 : i + 1);
      }
    }
    // "where do I send the cash"
    static constexpr WordList kWhere("where how");
    if (clause.asked && clause.Is(0, kWhere) && clause.Any(0, i, Words("i we")) &&
        clause.Any(0, i, kPays)) {
      return Report(clause, "invite.pay", 0, i + 1);
    }
    static constexpr WordList kGives("send give share");
    for (uint32_t v = i; clause.Has(i - 1, Meaning::k_your) && v-- > 0;) {
      if (clause.Is(v, kGives) && DoerOf(clause, v) == Doer::kReader) {
        return Report(clause, "invite.pay", First(clause, v), i + 1);
      }
    }
    // "what's your PayPal", "payment by PayPal"
    if (clause.Has(i - 1, Meaning::k_your) && clause.Any(0, i, Meaning::k_what)) {
      return Report(clause, "invite.pay", 0, i + 1);
    }
    if (by && i <= 2 && clause.Is(0, Words("payment payments paid pay")) && clause.size <= i + 2) {
      return Report(clause, "invite.pay", 0, i + 1);
    }
    static constexpr WordList kHow("how what");
    if (kHow.Has(clause.words[0].text) && clause.Is(1, "about") && i <= 4) {
      return Report(clause, "invite.pay", 0, i + 1);
    }
    if (i <= 4 && clause.words[0].text == "how about")
      return Report(clause, "invite.pay", 0, i + 1);
    static constexpr WordList kFine(
        "fine ok okay works good easier better faster cheaper possible welcome preferred");
    if (i <= 3 && clause.Any(i + 1, i + 6, kFine)) Report(clause, "invite.pay", 0, clause.size);
  }

  // Search "Oak & Hare", that's me: a name in quotation marks, and the writer after it.
  bool LooksUpQuoted(const EnglishClause& clause, uint32_t v) const {
    static constexpr WordList kSeek("google search");
    const bool seeks = clause.Is(v, kSeek) || clause.Is(v, "look for");
    const uint32_t last = clause.size - 1;
    if (!seeks || !(v == last || (v + 1 == last && clause.Is(last, "for")))) return false;
    const List& list = match_.reading.tokens.list;
    const uint32_t quote = clause.words[last].token + 1;
    if (quote >= list.size() || list[quote].symbol != '"') return false;
    constexpr uint32_t kReach = 16;
    for (uint32_t i = quote; i < list.size() && i < quote + kReach; ++i) {
      const std::string_view text = TextOf(match_.reading.view, list[i].span);
      if (list[i].meanings.Has(Meaning::k_me) || text == "me") return true;
    }
    return false;
  }

  // "google my name", "type my name into …", "search for Oak & Hare and write to us"
  void LookUp(const EnglishClause& clause, uint32_t v) {
    static constexpr WordList kSeek("google search look find type put enter write lookup");
    const std::string_view text = clause.words[v].text;
    if (!kSeek.Has(text) && text != "look up" && text != "look for") return;
    const Doer doer = DoerOf(clause, v);
    if (doer != Doer::kReader) return;
    if (LooksUpQuoted(clause, v)) {
      return Report(clause, "invite.look_up", First(clause, v), clause.size);
    }
    const bool types = kTypes.Has(text);
    constexpr uint32_t kReach = 9;
    const uint32_t end = std::min(clause.size, v + kReach);
    bool mine = false;
    bool where = false;
    uint32_t last = v;
    for (uint32_t i = v + 1; i < end; ++i) {
      mine |= kMine.Has(clause.words[i].text) || clause.Has(i, Meaning::k_my) ||
              (!types && kMe.Has(clause.words[i].text));
      const bool engine = clause.Is(i, Words("google linkedin bing internet web online")) ||
                          clause.Has(i, Meaning::k_service);
      const bool here = i > 0 && clause.Any(v + 1, i, Meaning::k_on | Meaning::k_to);
      if (engine && (here || clause.Is(i, "online"))) {
        where = true;
        last = i;
      }
    }
    const bool name = clause.Any(v + 1, end, Meaning::k_n_name) ||
                      clause.Any(v + 1, end, Words("studio company shop brand business agency"));
    const bool googles =
        text == "google" || text == "search" || text == "lookup" || text == "look up";
    if (mine && (where || (googles && name))) {
      return Report(clause, "invite.look_up", First(clause, v), std::max(last, v + 1) + 1);
    }
    // "search for … and write to us"
    for (uint32_t i = v + 2; (googles || text == "find") && i + 1 < clause.size && i < v + 9; ++i) {
      if (!clause.Is(i, "and")) continue;
      for (uint32_t c = i + 1; c < i + 3; ++c) {
        const bool us = clause.Any(c + 1, c + 3, kMe) || clause.Has(c, Meaning::k_me);
        if (clause.Has(c, MeaningSet(Meaning::k_v_contact) | Meaning::k_v_add) && us) {
          return Report(clause, "invite.look_up", First(clause, v), c + 1);
        }
      }
    }
  }

  bool IsMine(const EnglishClause& clause, uint32_t i) const {
    constexpr MeaningSet kChannel = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_email |
                                    Meaning::k_n_contact | Meaning::k_n_number |
                                    Meaning::k_service | Meaning::k_n_id;
    const bool details = clause.Is(i, "details") && i > 0 && clause.Is(i - 1, kMine);
    if (!(clause.Has(i, kChannel) || details) || clause.Has(i + 1, Meaning::k_work)) return false;
    if (clause.Has(i + 1, kChannel) || clause.Has(i + 1, Meaning::k_n_id)) return false;
    if (clause.Has(i, Meaning::k_my)) return true;  // "my contact", one phrase
    for (uint32_t p = i; p-- > 0 && p + 3 >= i;) {
      if (kMine.Has(clause.words[p].text)) return true;
      if (clause.Is(p, Words("is the a to and with"))) return false;
    }
    return false;
  }

  // "my number is on the last page", "you'll find my e-mail in …", "I can give you my number"
  void Hint(const EnglishClause& clause, uint32_t i) {
    constexpr uint32_t kReach = 9;
    const uint32_t end = std::min(clause.size, i + kReach);
    for (uint32_t p = i + 1; p < end; ++p) {
      if (!clause.Has(p, Meaning::k_n_paper)) continue;
      const bool stands = clause.Has(i + 1, Meaning::k_on | Meaning::k_be);
      const bool told = clause.Any(0, i, kYouWords) ||
                        clause.Any(0, i, Words("put left added wrote i've ive find see"));
      const bool subject = i <= 4;
      // "in the footer of the design": there it is work, "of the CV" it is not.
      if (clause.Is(p + 1, "of")) continue;
      if (stands && (told || subject)) return Report(clause, "invite.hint", 0, p + 1);
    }
    // "check the file name for my number", "the watermark is my Telegram"
    const bool paper = clause.Any(0, i, MeaningSet(Meaning::k_n_paper) | Meaning::k_portfolio);
    const bool is_mine = i > 1 && clause.Has(i - 2, Meaning::k_be) && !clause.Any(0, i, kYouWords);
    static constexpr WordList kLooks("check see look open find");
    const bool looks = clause.Any(0, i, kLooks) && clause.Is(i - 2, "for");
    static constexpr WordList kHolds("contains has shows includes holds hides");
    const bool holds = i > 1 && clause.Is(i - 2, kHolds);
    if (paper && (is_mine || looks || holds)) return Report(clause, "invite.hint", 0, i + 1);
    static constexpr WordList kGives("give send share show tell dm drop pass leave");
    for (uint32_t v = i; v-- > 0 && v + 6 >= i;) {
      if (kGives.Has(clause.words[v].text) && DoerOf(clause, v) == Doer::kWriter &&
          clause.Any(v, i, kYouWords)) {
        return Report(clause, "invite.offer", First(clause, v), i + 1);
      }
    }
    if (clause.asked && clause.size <= 6 && clause.Any(0, i, Words("want need wanna"))) {
      Report(clause, "invite.offer", 0, i + 1);
    }
  }

  // "the second page has everything you need to reach me"
  void ReachMe(const EnglishClause& clause, uint32_t paper) {
    if (clause.Any(0, clause.size, Meaning::k_they)) return;
    for (uint32_t v = 1; v + 1 < clause.size; ++v) {
      const bool reach = clause.Is(v, Words("reach contact call find ring text")) &&
                         kMe.Has(clause.words[v + 1].text);
      const bool how = clause.Any(0, v, Words("how where everything way what"));
      if (reach && how && DoerOf(clause, v) != Doer::kWriter) {
        return Report(clause, "invite.hint", 0, std::max(paper, v + 1) + 1);
      }
    }
  }

  // "it would be cheaper without the platform", "28 if you hire me privately"
  void Cheaper(const EnglishClause& clause) {
    static constexpr WordList kCheaper("cheaper less discount save better");
    if (!clause.Any(0, clause.size, kCheaper)) return;
    const bool two = clause.Any(0, clause.size, Words("i me us we you u both"));
    for (uint32_t i = 0; i < clause.size; ++i) {
      const bool away = clause.Has(i, Meaning::k_outside) &&
                        clause.words[i].text.find(' ') != std::string_view::npos;
      if (away && two) return Report(clause, "invite.cheaper", 0, clause.size);
    }
  }

  // "cut out the middleman", "skip the fee"
  void Skip(const EnglishClause& clause) {
    static constexpr WordList kSkips(
        "cut skip bypass avoid ditch dodge drop leave circumvent escape");
    if (!clause.meanings.Intersects(MeaningSet(Meaning::k_platform) | Meaning::k_fee)) return;
    for (uint32_t v = 0; v < clause.size; ++v) {
      if (!kSkips.Has(clause.words[v].text)) continue;
      for (uint32_t i = v + 1; i < clause.size && i < v + 5; ++i) {
        if (!clause.Has(i, MeaningSet(Meaning::k_platform) | Meaning::k_fee)) continue;
        if (i + 1 < clause.size && !clause.Has(i + 1, Meaning::k_joins) &&
            !clause.Is(i + 1, Words("and n so then together this here by fee fees"))) {
          continue;
        }
        const Doer doer = DoerOf(clause, v);
        if (doer == Doer::kBoth || doer == Doer::kWriter) {
          return Report(clause, "invite.skip", First(clause, v), i + 1);
        }
      }
    }
  }

  // "easy to find", "the same name there": no name, but whoever looks finds it.
  void Findable(const EnglishClause& clause) {
    static constexpr WordList kEasy("easy simple hard");
    static constexpr WordList kOpens("easy simple hard same");
    if (!kOpens.MayHave(clause.kinds)) return;
    for (uint32_t i = 0; i + 2 < clause.size; ++i) {
      const bool easy = clause.Is(i, kEasy) && clause.Is(i + 1, "to") &&
                        clause.Is(i + 2, Words("find miss google")) &&
                        (i + 3 == clause.size || clause.Is(i + 3, Words("me us on online there")));
      if (easy) return Report(clause, "invite.findable", 0, clause.size);
      const bool same = clause.Is(i, "same") &&
                        clause.Has(i + 1, MeaningSet(Meaning::k_n_name) | Meaning::k_n_id);
      if (!same) continue;
      const bool where = clause.Any(0, clause.size, Meaning::k_service) ||
                         clause.Any(i, clause.size, Words("everywhere there elsewhere"));
      const bool mine = clause.Any(0, i, Words("my i i'm our we"));
      if (where && mine) return Report(clause, "invite.findable", 0, clause.size);
    }
  }

  // "apply on our own website", "write to us through the form on our page"
  void OnOwnSite(const EnglishClause& clause) {
    static constexpr WordList kVerbs(
        "apply register write enquire inquire book order reach contact "
        "message enroll enrol leave submit complete fill");
    static constexpr WordList kSites(
        "site website page webpage form portal homepage webshop shop app blog");
    if (!kVerbs.MayHave(clause.kinds) || !kSites.MayHave(clause.kinds)) return;
    for (uint32_t v = 0; v < clause.size; ++v) {
      if (!kVerbs.Has(clause.words[v].text)) continue;
      uint32_t i = v + 1;
      // "leave your request on our site"
      static constexpr WordList kForms("leave submit complete fill");
      if (clause.Is(v, kForms)) i += clause.Has(v + 2, Meaning::k_on) ? 1 : 2;
      while (i < clause.size && i < v + 4 && clause.Is(i, Words("to us me with for it directly")))
        ++i;
      if (!clause.Is(i, Words("on through via at from using over"))) continue;
      bool own = false;
      for (uint32_t n = i + 1; n < clause.size && n < i + 9; ++n) {
        own |= kMine.Has(clause.words[n].text) || clause.Is(n, "own");
        if (!kSites.Has(clause.words[n].text) || (!own && !clause.Any(v, i, kMe))) continue;
        if (DoerOf(clause, v) != Doer::kReader) return;
        return Report(clause, "invite.own_site", First(clause, v), n + 1);
      }
    }
  }

  // "what if I paid you direct": from one to the other, with nobody between them.
  void Direct(const EnglishClause& clause) {
    static constexpr WordList kPrivate("private straight");
    if (!clause.meanings.Has(Meaning::k_direct) && !kPrivate.MayHave(clause.kinds)) return;
    for (uint32_t i = 1; i < clause.size; ++i) {
      if (!clause.Has(i, Meaning::k_direct) && !clause.Is(i, kPrivate)) continue;
      for (uint32_t v = i; v-- > 0 && v + 4 >= i;) {
        if (!clause.Is(
                v, Words("pay paid hire hired invoice book paying hiring work deal do go going")))
          continue;
        // "we book models directly": with whom, it must not say.
        const bool goes = clause.Any(0, v, kWe) && i + 1 == clause.size &&
                          (i == v + 1 || (clause.Is(v, "do") && clause.Is(v + 1, "it")) ||
                           clause.Is(v, Words("go going")));
        const bool both = i == v + 1 && DoerOf(clause, v) == Doer::kBoth && i + 1 == clause.size;
        const bool two = goes || both || clause.Any(v, i, kYouWords) || clause.Any(v, i, kMe) ||
                         (clause.Any(0, v, kYouWords) && clause.Any(v, clause.size, kMe));
        if (two && DoerOf(clause, v) != Doer::kOther) {
          return Report(clause, "invite.direct", First(clause, v), i + 1);
        }
      }
    }
  }

  static uint32_t First(const EnglishClause& clause, uint32_t verb) {
    uint32_t first = verb;
    static constexpr WordList kFrame(
        "can could would will may might you u please pls plz just kindly to i we shall should let "
        "lets "
        "let's me maybe perhaps how about why don't happy rather prefer like love 'd i'd i'll ill "
        "want "
        "wanna be easily always also feel free better not what if");
    while (first > 0 && (kFrame.Has(clause.words[first - 1].text) ||
                         clause.Has(first - 1, MeaningSet(Meaning::k_can) | Meaning::k_please |
                                                   Meaning::k_lets))) {
      --first;
    }
    return first;
  }

  void Report(const EnglishClause& clause, const char* rule, uint32_t first, uint32_t end) {
    Candidate candidate = CandidateOf(match_, clause, first, std::min(end, clause.size));
    candidate.type = EntityType::kOffPlatformInvite;
    candidate.rule = rule;
    // A page, a form and a site are work but where they are the writer's own.
    const bool own = std::string_view(rule) == "invite.hint" ||
                     std::string_view(rule) == "invite.look_up" ||
                     std::string_view(rule) == "invite.own_site";
    const bool number = clause.Any(first, end, Meaning::k_n_number);
    candidate.signs.push_back(
        {number || own ? EvidenceKind::k_certain_shape : EvidenceKind::k_clear_shape,
         candidate.span});
    if (own) candidate.signs.push_back({EvidenceKind::k_own, candidate.span});
    found_.push_back(std::move(candidate));
  }

  const Match& match_;
  std::vector<Candidate>& found_;
};

}  // namespace

std::vector<Candidate> FindWaysAway(const EnglishText& text, const Match& match) {
  std::vector<Candidate> found;
  for (const EnglishClause& clause : text.Clauses()) Finder(match, found).Look(clause);
  return found;
}

}  // namespace contactlint
