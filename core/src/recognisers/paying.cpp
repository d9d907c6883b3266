// Proposing to pay beside the platform, or to do without it, in English.
//
//     I can        Venmo   you   the rest          the way is the verb
//     we can       do it         by bank transfer  by the way
//     do you       take          Venmo?            asked whether it is taken
//     let's        cut out       the middleman     the platform left out
//     I'd          pay     you   directly          from one to the other
//     a wire       straight to me                  the way comes first
//     let's        begin anew    without the site  nobody between the two
//
// Both sides must be in it: a shop that takes cards is work.
#include <algorithm>

#include "recognisers/english.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

constexpr WordList kWe("we");

class Finder {
 public:
  Finder(const Match& match, std::vector<Candidate>& found) : match_(match), found_(found) {}

  void Look(const EnglishClause& clause) {
    for (uint32_t i = 0; i < clause.size; ++i) {
      if (clause.Has(i, Meaning::k_n_pay)) Pay(clause, i);
    }
    Cheaper(clause);
    StartAnew(clause);
    Skip(clause);
    Direct(clause);
  }

 private:
  void Pay(const EnglishClause& clause, uint32_t i) {
    if (clause.Has(i + 1, Meaning::k_work) || clause.Any(0, clause.size, Meaning::k_they)) return;
    // The way is the verb: "I can Venmo you the rest".
    if (clause.Is(i + 1, kYouWords) || clause.Is(i + 1, kMe)) {
      const Doer doer = DoerOf(clause, i);
      if (doer == Doer::kWriter || doer == Doer::kReader || doer == Doer::kBoth) {
        return Report(clause, "invite.pay", FrameStart(clause, i), i + 2);
      }
    }
    // "bank transfer straight to me"
    const uint32_t to = i + (clause.IsOneOf(i + 1, "straight direct directly") ? 2 : 1);
    const uint32_t whom = to + (clause.IsOneOf(to, "from") && clause.IsOneOf(to + 2, "to") ? 3 : 1);
    if (i <= 1 && clause.IsOneOf(to, "to from") &&
        (clause.Is(whom, kYouWords) || clause.Is(whom, kMe))) {
      return Report(clause, "invite.pay", 0, clause.size);
    }
    static constexpr WordList kPays(
        "pay paid send wire transfer settle do take accept handle invoice "
        "use have paying sending go got make give get want work");
    const bool by = clause.Any(i > 3 ? i - 3 : 0, i, Meaning::k_on | Meaning::k_to);
    const bool object = clause.IsOneOf(i + 1, "invoice request link payment transfer");
    for (uint32_t v = i; v-- > 0 && v + 9 >= i;) {
      if (!kPays.Has(clause.words[v].text)) continue;
      const bool takes =
          clause.IsOneOf(v, "take accept have use got do") &&
          (clause.asked || (clause.IsOneOf(v, "take accept") && clause.AnyOneOf(0, v, "if")));
      const bool cash =
          clause.Is(i, "cash") && (clause.Is(i - 1, kYouWords) || clause.Is(i - 1, kMe));
      const Doer doer = DoerOf(clause, v);
      if (doer == Doer::kOther) continue;
      const bool two = clause.Any(0, i, kYouWords) || clause.Any(0, i, kMe) ||
                       clause.Any(v, i, Meaning::k_your) || clause.Any(0, v, kWe) ||
                       doer == Doer::kBoth || doer == Doer::kWriter;
      if (((by || object || cash) && two) || (takes && doer == Doer::kReader) ||
          (takes && doer == Doer::kBoth)) {
        return Report(clause, "invite.pay", FrameStart(clause, v), object ? i + 2 : i + 1);
      }
    }
    // "where do I send the cash"
    static constexpr WordList kWhere("where how");
    if (clause.asked && clause.Is(0, kWhere) && clause.AnyOneOf(0, i, "i we") &&
        clause.Any(0, i, kPays)) {
      return Report(clause, "invite.pay", 0, i + 1);
    }
    static constexpr WordList kGives("send give share");
    for (uint32_t v = i; clause.Has(i - 1, Meaning::k_your) && v-- > 0;) {
      if (clause.Is(v, kGives) && DoerOf(clause, v) == Doer::kReader) {
        return Report(clause, "invite.pay", FrameStart(clause, v), i + 1);
      }
    }
    // "what's your PayPal", "payment by PayPal"
    if (clause.Has(i - 1, Meaning::k_your) && clause.Any(0, i, Meaning::k_what)) {
      return Report(clause, "invite.pay", 0, i + 1);
    }
    if (by && i <= 2 && clause.IsOneOf(0, "payment payments paid pay") && clause.size <= i + 2) {
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

  // "it would be cheaper without the platform", "I charge less in private, without the site"
  void Cheaper(const EnglishClause& clause) {
    static constexpr WordList kCheaper("cheaper less discount save better");
    if (!clause.Any(0, clause.size, kCheaper)) return;
    const bool two = clause.AnyOneOf(0, clause.size, "i me us we you u both");
    const uint32_t away = LeftOut(clause);
    if (away < clause.size && two) Report(clause, "invite.cheaper", 0, clause.size);
  }

  // The words that say that the platform is left out; clause.size where there are none.
  static uint32_t LeftOut(const EnglishClause& clause) {
    for (uint32_t i = 0; i < clause.size; ++i) {
      if (clause.Has(i, Meaning::k_outside) &&
          clause.words[i].text.find(' ') != std::string_view::npos) {
        return i;
      }
    }
    return clause.size;
  }

  // "shall we stop here and begin anew without the platform between us"
  void StartAnew(const EnglishClause& clause) {
    if (!clause.meanings.Has(Meaning::k_outside)) return;
    const uint32_t away = LeftOut(clause);
    static constexpr WordList kAnew("start begin continue carry cancel go do hire work finish");
    for (uint32_t v = 0; v < away && away < clause.size; ++v) {
      if (clause.Is(v, kAnew) && DoerOf(clause, v) == Doer::kBoth &&
          (away + 1 == clause.size || clause.Has(away + 1, Meaning::k_on))) {
        return Report(clause, "invite.anew", FrameStart(clause, v), clause.size);
      }
    }
  }

  // "cut out the middleman", "skip the fee"
  void Skip(const EnglishClause& clause) {
    static constexpr WordList kSkips(
        "cut skip bypass avoid ditch dodge drop leave circumvent escape keep");
    if (!clause.meanings.Intersects(MeaningSet(Meaning::k_platform) | Meaning::k_fee)) return;
    for (uint32_t v = 0; v < clause.size; ++v) {
      if (!kSkips.Has(clause.words[v].text)) continue;
      for (uint32_t i = v + 1; i < clause.size && i < v + 5; ++i) {
        if (!clause.Has(i, MeaningSet(Meaning::k_platform) | Meaning::k_fee)) continue;
        if (i + 1 < clause.size && !clause.Has(i + 1, Meaning::k_joins) &&
            !clause.IsOneOf(i + 1, "and n so then together this here by with fee fees out")) {
          continue;
        }
        const Doer doer = DoerOf(clause, v);
        if (doer == Doer::kBoth || doer == Doer::kWriter) {
          return Report(clause, "invite.skip", FrameStart(clause, v), i + 1);
        }
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
        if (!clause.IsOneOf(v,
                            "pay paid hire hired invoice book paying hiring work deal do go going"))
          continue;
        // "we book models directly": with whom, it must not say.
        const bool goes = clause.Any(0, v, kWe) && i + 1 == clause.size &&
                          (i == v + 1 || (clause.Is(v, "do") && clause.Is(v + 1, "it")) ||
                           clause.IsOneOf(v, "go going"));
        const bool both = i == v + 1 && DoerOf(clause, v) == Doer::kBoth && i + 1 == clause.size;
        const bool two = goes || both || clause.Any(v, i, kYouWords) || clause.Any(v, i, kMe) ||
                         (clause.Any(0, v, kYouWords) && clause.Any(v, clause.size, kMe));
        if (two && DoerOf(clause, v) != Doer::kOther) {
          return Report(clause, "invite.direct", FrameStart(clause, v), i + 1);
        }
      }
    }
  }

  void Report(const EnglishClause& clause, const char* rule, uint32_t first, uint32_t end) {
    found_.push_back(InviteOf(match_, clause, rule, first, end));
  }

  const Match& match_;
  std::vector<Candidate>& found_;
};

}  // namespace

std::vector<Candidate> FindPayments(const EnglishText& text, const Match& match) {
  return FindInClauses<Finder>(text, match);
}

}  // namespace contactlint
