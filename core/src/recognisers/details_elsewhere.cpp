// Telling where the writer's details are to be found, without giving them, in English.
//
//     put my name      into a search engine        being looked up
//     my number is     in the header of the CV     a paper that holds them
//     I can give you   my number                   promised
//     I'm              easy to find                whoever looks finds it
//     apply            on our own website          a page of the writer's
//     fax your resume  to our personnel office     a desk of the writer's
//     scan             the QR code in my banner    a picture that leads to the writer
//
// They must be the writer's: "the client's number is in the PDF" is work.
#include <algorithm>

#include "recognisers/english.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

using List = std::vector<Token>;

constexpr WordList kTypes("type put enter write");

class Finder {
 public:
  Finder(const Match& match, std::vector<Candidate>& found) : match_(match), found_(found) {}

  void Look(const EnglishClause& clause) {
    for (uint32_t i = 0; i < clause.size; ++i) {
      if (clause.Has(i, Meaning::k_v_add) || clause.Is(i, kTypes)) LookUp(clause, i);
      if (IsMine(clause, i)) Hint(clause, i);
      if (clause.Has(i, Meaning::k_n_paper)) ReachMe(clause, i);
    }
    Findable(clause);
    OnOwnSite(clause);
    ToOwnDesk(clause);
    OnCode(clause);
  }

 private:
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
      return Report(clause, "invite.look_up", FrameStart(clause, v), clause.size);
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
      const bool engine = clause.IsOneOf(i, "google linkedin bing internet web online") ||
                          clause.Has(i, Meaning::k_service);
      const bool here = i > 0 && clause.Any(v + 1, i, Meaning::k_on | Meaning::k_to);
      if (engine && (here || clause.Is(i, "online"))) {
        where = true;
        last = i;
      }
    }
    const bool name = clause.Any(v + 1, end, Meaning::k_n_name) ||
                      clause.AnyOneOf(v + 1, end, "studio company shop brand business agency");
    const bool googles =
        text == "google" || text == "search" || text == "lookup" || text == "look up";
    if (mine && (where || (googles && name))) {
      return Report(clause, "invite.look_up", FrameStart(clause, v), std::max(last, v + 1) + 1);
    }
    // "search for … and write to us"
    for (uint32_t i = v + 2; (googles || text == "find") && i + 1 < clause.size && i < v + 9; ++i) {
      if (!clause.Is(i, "and")) continue;
      for (uint32_t c = i + 1; c < i + 3; ++c) {
        const bool us = clause.Any(c + 1, c + 3, kMe) || clause.Has(c, Meaning::k_me);
        if (clause.Has(c, MeaningSet(Meaning::k_v_contact) | Meaning::k_v_add) && us) {
          return Report(clause, "invite.look_up", FrameStart(clause, v), c + 1);
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
      if (clause.IsOneOf(p, "is the a to and with")) return false;
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
                        clause.AnyOneOf(0, i, "put left added wrote i've ive find see");
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
        return Report(clause, "invite.offer", FrameStart(clause, v), i + 1);
      }
    }
    if (clause.asked && clause.size <= 6 && clause.AnyOneOf(0, i, "want need wanna")) {
      Report(clause, "invite.offer", 0, i + 1);
    }
  }

  // "the appendix says how to reach me"
  void ReachMe(const EnglishClause& clause, uint32_t paper) {
    if (!kMe.MayHave(clause.kinds) || clause.Any(0, clause.size, Meaning::k_they)) return;
    for (uint32_t v = 1; v + 1 < clause.size; ++v) {
      const bool reach = clause.IsOneOf(v, "reach contact call find ring text") &&
                         kMe.Has(clause.words[v + 1].text);
      if (!reach) continue;
      const bool how = clause.AnyOneOf(0, v, "how where everything way what");
      if (how && DoerOf(clause, v) != Doer::kWriter) {
        return Report(clause, "invite.hint", 0, std::max(paper, v + 1) + 1);
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
                        clause.IsOneOf(i + 2, "find miss google") &&
                        (i + 3 == clause.size || clause.IsOneOf(i + 3, "me us on online there"));
      if (easy) return Report(clause, "invite.findable", 0, clause.size);
      const bool same = clause.Is(i, "same") &&
                        clause.Has(i + 1, MeaningSet(Meaning::k_n_name) | Meaning::k_n_id);
      if (!same) continue;
      const bool where = clause.Any(0, clause.size, Meaning::k_service) ||
                         clause.AnyOneOf(i, clause.size, "everywhere there elsewhere");
      const bool mine = clause.AnyOneOf(0, i, "my i i'm our we");
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
      while (i < clause.size && i < v + 4 && clause.IsOneOf(i, "to us me with for it directly"))
        ++i;
      if (!clause.IsOneOf(i, "on through via at from using over")) continue;
      bool own = false;
      for (uint32_t n = i + 1; n < clause.size && n < i + 9; ++n) {
        own |= kMine.Has(clause.words[n].text) || clause.Is(n, "own");
        if (!kSites.Has(clause.words[n].text) || (!own && !clause.Any(v, i, kMe))) continue;
        if (DoerOf(clause, v) != Doer::kReader) return;
        return Report(clause, "invite.own_site", FrameStart(clause, v), n + 1);
      }
    }
  }

  // "applicants should send their CV to our office"
  void ToOwnDesk(const EnglishClause& clause) {
    static constexpr WordList kPapers(
        "cv cvs resume resumes application applications portfolio portfolios samples letter "
        "documents certificates quote offer bid");
    static constexpr WordList kSends("email e-mail mail fax post send submit forward direct");
    static constexpr WordList kDesks(
        "hr recruitment recruiting recruiter recruiters hiring office personnel headquarters "
        "department inbox mailbox agency secretary");
    if (!kPapers.MayHave(clause.kinds) || !clause.meanings.Has(Meaning::k_my)) return;
    for (uint32_t v = 0; v < clause.size; ++v) {
      if (!clause.Is(v, kSends) || !clause.Any(v + 1, v + 6, kPapers)) continue;
      for (uint32_t i = v + 2; i + 1 < clause.size && i < v + 9; ++i) {
        if (!clause.Is(i, "to") || !clause.Has(i + 1, Meaning::k_my)) continue;
        // "our office" may be one phrase.
        const bool phrase = clause.Has(i + 1, Meaning::k_v_visit);
        for (uint32_t n = i + 1; n < i + 5; ++n) {
          if ((phrase || clause.Is(n, kDesks)) && DoerOf(clause, v) == Doer::kReader) {
            return Report(clause, "invite.own_desk", 0, clause.size);
          }
        }
      }
    }
  }

  // "scan the QR code in my footer", "the code in my logo opens a chat with me"
  void OnCode(const EnglishClause& clause) {
    static constexpr WordList kCode("qr code");
    if (!kCode.MayHave(clause.kinds)) return;
    for (uint32_t i = 0; i < clause.size; ++i) {
      if (!clause.Is(i, kCode)) continue;
      bool scan = false;
      for (uint32_t v = 0; v < i; ++v) {
        scan |= clause.Is(v, "scan") && DoerOf(clause, v) == Doer::kReader;
      }
      const bool mine = clause.Any(i, clause.size, kMine) || clause.Any(i, clause.size, kMe);
      const bool talks = clause.Any(i, clause.size,
                                    MeaningSet(Meaning::k_v_talk) | Meaning::k_v_contact |
                                        Meaning::k_service | Meaning::k_n_messenger) ||
                         clause.AnyOneOf(i, clause.size, "chat hi hello");
      // "I tested the code with my chat bot": one of a program.
      if (!scan && !clause.AnyOneOf(0, i + 1, "qr")) continue;
      if ((mine && (talks || scan)) || (scan && talks)) {
        return Report(clause, "invite.code", 0, clause.size);
      }
    }
  }

  void Report(const EnglishClause& clause, const char* rule, uint32_t first, uint32_t end) {
    Candidate invite = InviteOf(match_, clause, rule, first, end);
    // A page, a form and a site are work but where they are the writer's own; a number is one to
    // call where it is.
    invite.signs = {{EvidenceKind::k_certain_shape, invite.span},
                    {EvidenceKind::k_own, invite.span}};
    found_.push_back(std::move(invite));
  }

  const Match& match_;
  std::vector<Candidate>& found_;
};

}  // namespace

std::vector<Candidate> FindDetailsElsewhere(const EnglishText& text, const Match& match) {
  return FindInClauses<Finder>(text, match);
}

}  // namespace contactlint
