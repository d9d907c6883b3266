// Proposing to meet in person, in English: for a coffee, at an office, in a town.
//
//     let's         grab lunch                     the two, and what one meets for
//     I can         drop by   your workshop        one comes to the other
//     let's         meet up   in Vienna            a place that no table knows
//                   call      my office            an order, and a place of the writer's
//
// Both sides must be in it: a couple that has lunch in a script is work.
#include <algorithm>

#include "recognisers/english.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

using List = std::vector<Token>;

constexpr WordList kCalls("call ring phone visit");

class Finder {
 public:
  Finder(const Match& match, std::vector<Candidate>& found) : match_(match), found_(found) {}

  void Look(const EnglishClause& clause) {
    for (uint32_t i = 0; i < clause.size; ++i) {
      if (clause.Has(i, Meaning::k_n_meet)) Meet(clause, i);
      if (clause.Is(i, "meet")) MeetIn(clause, i);
      if (clause.Is(i, kCalls)) CallPlace(clause, i);
      if (clause.Has(i, Meaning::k_v_visit)) Visit(clause, i);
    }
  }

 private:
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
        "meet have grab get buy drink do come go see sit catch invite discuss talk chat speak "
        "show over for meeting meetup share treat");
    for (uint32_t v = at; v-- > 0 && v + 8 >= at;) {
      if (!kVerbs.Has(clause.words[v].text) && !clause.Has(v, Meaning::k_v_talk)) continue;
      const Doer doer = DoerOf(clause, v);
      if (doer == Doer::kReader && !clause.IsOneOf(v, "come meet join see")) continue;
      if (!Proposes(clause, v, at)) continue;
      return Report(clause, "invite.meet", FrameStart(clause, v), at + 1);
    }
  }

  // "let's meet up in Vienna": a place that no table knows; "I'm in your town, let's meet".
  void MeetIn(const EnglishClause& clause, uint32_t v) {
    if (DoerOf(clause, v) != Doer::kBoth) return;
    if (v + 1 == clause.size && IsNear()) {
      return Report(clause, "invite.meet", FrameStart(clause, v), v + 1);
    }
    const uint32_t in = v + (clause.Is(v + 1, "up") ? 2 : 1);
    if (in + 1 >= clause.size || !(clause.Is(in, "in") || clause.Is(in, "at"))) return;
    const EnglishWord& place = clause.words[in + 1];
    const Token& token = match_.reading.tokens.list[place.token];
    const bool capital = (match_.reading.view.origins[token.span.begin].marks & kUpperCase) != 0;
    if (!place.known && capital) Report(clause, "invite.meet", FrameStart(clause, v), in + 2);
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
  void CallPlace(const EnglishClause& clause, uint32_t v) {
    static constexpr WordList kPlace("office shop studio mobile cell phone home workshop landline");
    const bool phrase = clause.Has(v + 1, Meaning::k_v_visit);
    if (!phrase && !(clause.Is(v + 1, kMine) && clause.Is(v + 2, kPlace))) return;
    if (DoerOf(clause, v) == Doer::kReader) {
      Report(clause, "invite.call_place", FrameStart(clause, v), v + (phrase ? 2 : 3));
    }
  }

  void Visit(const EnglishClause& clause, uint32_t v) {
    static constexpr WordList kPlaces(
        "office studio workshop shop showroom place warehouse atelier "
        "factory house home gallery store clinic salon lab building desk "
        "station hotel airport library mall park lobby square boutique bakery yard farm "
        "branch stand stall");
    const Doer doer = DoerOf(clause, v);
    if (doer == Doer::kOther || clause.Has(v, Meaning::k_n_meet)) return;
    const std::string_view text = clause.words[v].text;
    // "drop in", "stop by", "pop round"; but "drop into" says where.
    const bool drops = text.find(' ') != std::string_view::npos && !clause.Has(v, Meaning::k_my) &&
                       text != "drop into" && text != "pop into" && text != "stop at";
    static constexpr WordList kAnyTime("any whenever anytime for when if tomorrow");
    if (drops && doer == Doer::kReader && (clause.size == v + 1 || clause.Is(v + 1, kAnyTime))) {
      return Report(clause, "invite.come", FrameStart(clause, v), v + 1);
    }
    for (uint32_t i = v + 1; i < clause.size && i < v + 6; ++i) {
      // "my office" may be one phrase.
      const bool phrase = clause.Has(i, MeaningSet(Meaning::k_v_visit) | Meaning::k_n_meet);
      if (!phrase && !kPlaces.Has(clause.words[i].text)) continue;
      const bool owned = phrase || clause.Any(v, i, MeaningSet(Meaning::k_my) | Meaning::k_your) ||
                         clause.Is(i - 1, "the");
      if (owned && Proposes(clause, v, i))
        return Report(clause, "invite.come", FrameStart(clause, v), i + 1);
    }
  }

  void Report(const EnglishClause& clause, const char* rule, uint32_t first, uint32_t end) {
    found_.push_back(InviteOf(match_, clause, rule, first, end));
  }

  const Match& match_;
  std::vector<Candidate>& found_;
};

}  // namespace

std::vector<Candidate> FindMeetings(const EnglishText& text, const Match& match) {
  return FindInClauses<Finder>(text, match);
}

}  // namespace contactlint
