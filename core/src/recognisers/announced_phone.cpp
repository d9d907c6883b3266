// A number that is dressed as something else, and the sentence that says so: "$447.700.900.123, and
// those are no dollars, it's my mobile", "0 debts, 7 brothers … put the figures together and call me".
//
// Two things must be said: that somebody can be called, and that the digits are not what they look
// like or are to be put together. Then the first digits that make a whole number are one: a single
// run, all that the text has, or those at the heads of its lines.
#include <algorithm>
#include <string>

#include "recognisers/digit_run.h"
#include "recognisers/phone_plan.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

constexpr size_t kFewest = 8;   // digits
constexpr size_t kMost = 13;

class Finder {
 public:
  explicit Finder(const Match& match)
      : match_(match), view_(match.reading.view), list_(match.reading.tokens.list) {}

  std::vector<Candidate> Find() {
    const Announcement said = Announced();
    if (said == Announcement::kNone) return {};
    for (const DigitRun& run : FindDigitRuns(match_.reading, match_.lexicon, kFewest)) {
      if (run.likenesses == 0 && Offer(run.digits, run.first_token, run.end_token)) {
        return std::move(found_);
      }
    }
    const Digits heads = Collect([&](uint32_t i) { return i == 0 || list_[i].gap >= Gap::kLine; });
    if (Offer(heads.text, heads.first, heads.end) || said != Announcement::kOwnPhone) {
      return std::move(found_);
    }
    const Digits all = Collect([](uint32_t) { return true; });
    Offer(all.text, all.first, all.end);
    return std::move(found_);
  }

 private:
  struct Digits {
    std::string text;
    uint32_t first = 0;
    uint32_t end = 0;  // one past the last token
  };

  bool Has(uint32_t i, MeaningSet set) const {
    return i < list_.size() && list_[i].meanings.Intersects(set);
  }

  enum class Announcement : uint8_t {
    kNone,
    kCall,      // "ring me"
    kOwnPhone,  // "it's my Polish mobile"
  };

  // Both things said in one sentence.
  Announcement Announced() const {
    Announcement said = Announcement::kNone;
    bool disowned = false;
    for (uint32_t i = 0; i < list_.size(); ++i) {
      if (EndsSentence(i)) {
        if (disowned && said != Announcement::kNone) return said;
        said = Announcement::kNone;
        disowned = false;
        continue;
      }
      if (IsOwnPhone(i)) {
        said = Announcement::kOwnPhone;
      } else if (said == Announcement::kNone && IsCall(i)) {
        said = Announcement::kCall;
      }
      disowned |= IsDisowned(i);
    }
    return disowned ? said : Announcement::kNone;
  }

  bool EndsSentence(uint32_t i) const {
    const char32_t s = list_[i].symbol;
    if (s != '.' && s != '!' && s != '?' && s != 0x3002) return false;
    return i + 1 == list_.size() || list_[i + 1].gap != Gap::kNone;
  }

  bool IsCall(uint32_t i) const {
    return Has(i, Meaning::k_v_contact) &&
           (Has(i, Meaning::k_me) || Has(i + 1, Meaning::k_me) || Has(i + 2, Meaning::k_me));
  }

  bool IsOwnPhone(uint32_t i) const {
    if (!Has(i, Meaning::k_my) || i == 0) return false;
    constexpr MeaningSet kSays = MeaningSet(Meaning::k_be) | Meaning::k_v_have | Meaning::k_but;
    if (!Has(i - 1, kSays) && !(i > 1 && Has(i - 2, kSays))) return false;
    for (uint32_t j = i; j <= i + 3; ++j) {
      if (Has(j, Meaning::k_n_phone) && !Has(j + 1, Meaning::k_work)) return true;
    }
    return false;
  }

  // "these aren't dollars", "put them side by side".
  bool IsDisowned(uint32_t i) const {
    if (Has(i, Meaning::k_assemble)) return true;
    if (!Has(i, Meaning::k_no)) return false;
    constexpr MeaningSet kThing = MeaningSet(Meaning::k_money) | Meaning::k_unit | Meaning::k_order;
    for (uint32_t j = i + 1; j <= i + 3; ++j) {
      if (Has(j, kThing)) return true;
    }
    return false;
  }

  template <typename Take>
  Digits Collect(Take take) const {
    Digits digits;
    for (uint32_t i = 0; i < list_.size(); ++i) {
      if (list_[i].kind != TokenKind::kNumber || !take(i)) continue;
      if (digits.text.empty()) digits.first = i;
      digits.text.append(TextOf(view_, list_[i].span));
      digits.end = i + 1;
    }
    return digits;
  }

  bool Offer(const std::string& digits, uint32_t first, uint32_t end) {
    if (digits.size() < kFewest || digits.size() > kMost) return false;
    const bool international = MatchInternational(digits) == PlanMatch::kValid;
    const NationalMatch national = MatchNational(digits, {});
    if (!international && national.match != PlanMatch::kValid) return false;
    Candidate candidate;
    candidate.type = EntityType::kPhone;
    candidate.rule = "phone.announced";
    candidate.first_token = first;
    candidate.end_token = end;
    candidate.span = {list_[first].span.begin, list_[end - 1].span.end};
    candidate.signs.push_back({EvidenceKind::k_admitted, candidate.span});
    candidate.value = national.e164_if_unique;
    if (candidate.value.empty()) candidate.value = international ? "+" + digits : digits;
    candidate.disguised = true;
    found_.push_back(std::move(candidate));
    return true;
  }

  const Match& match_;
  const View& view_;
  const std::vector<Token>& list_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> FindAnnouncedPhones(const Match& match) { return Finder(match).Find(); }

}  // namespace contactlint
