// A number that is dressed as something else, and the sentence that says so: "$447.700.900.123, and
// those are no dollars, it's my mobile", "0 debts, 7 brothers … put the figures together and call
// me".
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

// What digits can be dressed as.
constexpr MeaningSet kThing = MeaningSet(Meaning::k_money) | Meaning::k_unit | Meaning::k_order |
                              Meaning::k_time;

constexpr size_t kFewest = 8;   // digits
constexpr size_t kMost = 13;

class Finder {
 public:
  explicit Finder(const Match& match)
      : match_(match), view_(match.reading.view), list_(match.reading.tokens.list) {}

  std::vector<Candidate> Find() {
    constexpr MeaningSet kCalls = MeaningSet(Meaning::k_v_contact) | Meaning::k_dial |
                                  Meaning::k_n_phone | Meaning::k_n_number | Meaning::k_pieces |
                                  Meaning::k_no | Meaning::k_assemble;
    if (!match_.reading.tokens.meanings.Intersects(kCalls)) return {};
    const Announcement said = Announced();
    if (said == Announcement::kNone) {
      OfferRiddle();
      return std::move(found_);
    }
    for (const DigitRun& run : FindDigitRuns(match_.reading, match_.lexicon, kFewest)) {
      if (run.likenesses == 0 && Offer({run.digits, run.first_token, run.end_token, {}})) {
        return std::move(found_);
      }
    }
    for (uint32_t i = 0; i < list_.size(); ++i) {
      if (list_[i].kind != TokenKind::kNumber) continue;
      const Digits row = RowAt(i);
      if (Offer(row)) return std::move(found_);
      // "$4155550137.00": cents.
      const bool cents = row.end > row.first + 2 && list_[row.end - 2].symbol == '.' &&
                         list_[row.end - 1].span.end - list_[row.end - 1].span.begin == 2;
      const size_t size = row.text.size();
      if (cents && size > 2 && Offer({row.text.substr(0, size - 2), row.first, row.end, {}})) {
        return std::move(found_);
      }
      i = row.end;
    }
    const Digits heads = Collect([&](uint32_t i) { return i == 0 || list_[i].gap >= Gap::kLine; });
    if (Offer(heads) || said != Announcement::kOwnPhone) {
      return std::move(found_);
    }
    const Digits all = Collect([](uint32_t) { return true; });
    Offer(all);
    return std::move(found_);
  }

 private:
  struct Digits {
    std::string text;
    uint32_t first = 0;
    uint32_t end = 0;  // one past the last token
    std::vector<ViewSpan> pieces;
  };

  bool Has(uint32_t i, MeaningSet set) const {
    return i < list_.size() && list_[i].meanings.Intersects(set);
  }

  enum class Announcement : uint8_t {
    kNone,
    kCall,      // "ring me"
    kOwnPhone,  // "it's my office line"
  };

  // "Put together: 0 debts, 7 seas, 7 hills …": each part of the list begins with one figure. So do
  // recipes, but they have no nought.
  void OfferRiddle() {
    constexpr MeaningSet kRings = MeaningSet(Meaning::k_dial) | Meaning::k_assemble;
    constexpr size_t kLeast = 9;
    if (!match_.reading.tokens.meanings.Intersects(kRings)) return;
    const Digits heads = Collect([&](uint32_t i) {
      const bool opens = i == 0 || list_[i].gap >= Gap::kLine || list_[i - 1].symbol == ',' ||
                         list_[i - 1].symbol == ':' || list_[i - 1].symbol == ';';
      return opens && list_[i].span.end - list_[i].span.begin == 1 && i + 1 < list_.size() &&
             list_[i + 1].kind == TokenKind::kWord && list_[i + 1].gap == Gap::kSpace;
    });
    const bool nought = heads.text.find('0') != std::string::npos;
    if (nought && heads.text.size() >= kLeast) Offer(heads);
  }

  // Both things said in one sentence.
  Announcement Announced() const {
    Announcement said = Announcement::kNone;
    bool disowned = false;
    bool own_number = false;
    bool assembled = false;
    bool numbered = false;
    for (uint32_t i = 0; i < list_.size(); ++i) {
      if (EndsSentence(i)) {
        if (disowned && said != Announcement::kNone) return said;
        said = Announcement::kNone;
        disowned = own_number = assembled = numbered = false;
        continue;
      }
      const bool pieces = Has(i, Meaning::k_pieces);
      if (pieces && own_number) return Announcement::kOwnPhone;
      own_number |= IsOwnNumber(i);
      const bool corrected = disowned && i > 0 && list_[i - 1].symbol == ',' &&
                             Has(i, Meaning::k_my) && NamesPhone(i, Meaning::k_n_phone);
      if (corrected || IsOwnPhone(i)) {  // "no size, my mobile"
        said = Announcement::kOwnPhone;
      } else if (said == Announcement::kNone && IsCall(i)) {
        said = Announcement::kCall;
      }
      // "these aren't dollars 😉"
      if (disowned && said == Announcement::kNone && IsWink(i)) said = Announcement::kCall;
      disowned |= IsDisowned(i);
      // "the number, read it downwards"
      assembled |= Has(i, Meaning::k_assemble);
      numbered |= NamesPhone(i, Meaning::k_n_number);
      if (assembled && numbered && said == Announcement::kNone) said = Announcement::kCall;
    }
    return disowned ? said : Announcement::kNone;
  }

  bool EndsSentence(uint32_t i) const {
    const char32_t s = list_[i].symbol;
    if (s != '.' && s != '!' && s != '?' && s != 0x3002) return false;
    return i + 1 == list_.size() || list_[i + 1].gap != Gap::kNone;
  }

  bool IsCall(uint32_t i) const {
    if (Has(i, Meaning::k_dial)) return true;
    // "for a telephone, no browser", "any phone knows them"
    const bool any = i > 0 && IsArticle(i - 1);
    const bool means = Has(i, Meaning::k_n_phone) && i > 1 &&
                       (Has(i - 1, Meaning::k_on) || (any && Has(i - 2, Meaning::k_on)) ||
                        (any && Has(i + 1, Meaning::k_can)));
    if (means) return true;
    if (Has(i, Meaning::k_v_contact) && IsPointed(i + 1)) return true;
    return Has(i, Meaning::k_v_contact) &&
           (Has(i, Meaning::k_me) || Has(i + 1, Meaning::k_me) || Has(i + 2, Meaning::k_me));
  }

  // "text it", "call that rate", but not "call it done".
  bool IsPointed(uint32_t i) const {
    if (i >= list_.size()) return false;
    const std::string_view object = TextOf(view_, list_[i].span);
    const bool pointed = object == "it" || object == "that" || object == "this";
    const bool closed = i + 1 >= list_.size() || list_[i + 1].kind == TokenKind::kSymbol ||
                        Has(i - 1, Meaning::k_dial);
    return pointed && (closed || Has(i + 1, kThing));
  }

  bool IsOwnPhone(uint32_t i) const {
    if (!Has(i, Meaning::k_my) || i == 0) return false;
    constexpr MeaningSet kSays = MeaningSet(Meaning::k_be) | Meaning::k_v_have | Meaning::k_but;
    if (!Has(i - 1, kSays) && !(i > 1 && Has(i - 2, kSays))) return false;
    return NamesPhone(i, Meaning::k_n_phone);
  }

  // "my number starts with", "the number in two parts": it is told that there are pieces.
  bool IsOwnNumber(uint32_t i) const {
    return Has(i, MeaningSet(Meaning::k_my) | Meaning::k_v_give) &&
           NamesPhone(i, MeaningSet(Meaning::k_n_number) | Meaning::k_n_phone);
  }

  // A word of `names` at `i` or up to three words after it, that is no subject of work: neither
  // "the order number" nor "the number of pages".
  bool NamesPhone(uint32_t i, MeaningSet names) const {
    for (uint32_t j = i; j <= i + 3; ++j) {
      // "my number one tip"
      const bool first = Has(j + 1, Meaning::k_digit) && j + 2 < list_.size() &&
                         list_[j + 2].kind == TokenKind::kWord && list_[j + 2].entry == nullptr;
      const bool other = Has(j, Meaning::k_n_number) &&
                         ((j > 0 && Has(j - 1, Meaning::k_order)) || Has(j + 2, Meaning::k_unit) ||
                          first);
      if (Has(j, names) && !other && !Has(j + 1, Meaning::k_work)) return true;
    }
    return false;
  }

  // "😉", ";)": what was said is not meant.
  bool IsWink(uint32_t i) const {
    const char32_t s = list_[i].symbol;
    const bool closes = i + 1 < list_.size() && list_[i + 1].symbol == ')';
    return s == 0x1F609 || s == 0x1F61C || s == 0x1F60F || (s == ';' && closes);
  }

  // The word at `i` stands earlier in the text as well.
  bool IsRepeated(uint32_t i) const {
    if (i >= list_.size()) return false;
    const std::string_view word = TextOf(view_, list_[i].span);
    constexpr uint32_t kReach = 80;  // tokens
    return std::any_of(list_.begin() + (i - std::min(i, kReach)), list_.begin() + i,
                       [&](const Token& token) { return TextOf(view_, token.span) == word; });
  }

  bool IsArticle(uint32_t i) const {
    if (i >= list_.size()) return false;
    constexpr std::string_view kArticles[] = {"a", "an", "any", "ein", "eine", "um", "uma", "un",
                                              "una", "une"};
    return std::find(std::begin(kArticles), std::end(kArticles), TextOf(view_, list_[i].span)) !=
           std::end(kArticles);
  }

  // "these aren't dollars", "it's no size", "set them in a row", "dial the price".
  bool IsDisowned(uint32_t i) const {
    if (Has(i, Meaning::k_assemble) || IsWink(i)) return true;
    if (Has(i, MeaningSet(Meaning::k_dial) | Meaning::k_v_contact) && IsPointed(i + 1)) return true;
    if (Has(i, Meaning::k_dial)) {
      // A price that one dials, a ticket that picks up.
      const uint32_t from = i - std::min(i, uint32_t{3});
      for (uint32_t j = from; j <= i + 3; ++j) {
        const bool thing = Has(j, kThing) && !Has(j, Meaning::k_n_number);
        if (thing && j != i && !NumberBetween(j, i)) return true;
      }
    }
    if (Has(i, Meaning::k_sym_plus) && list_[i].kind == TokenKind::kWord) return true;
    if (!Has(i, Meaning::k_no)) return false;
    if (IsArticle(i + 1) && IsRepeated(i + 2)) return true;
    for (uint32_t j = i + 1; j <= i + 3; ++j) {
      if (Has(j, kThing)) return TextOf(view_, list_[j].span) != "paid";
    }
    return false;
  }

  bool NumberBetween(uint32_t i, uint32_t j) const {
    for (uint32_t k = std::min(i, j); k < std::max(i, j) && k < list_.size(); ++k) {
      if (list_[k].kind == TokenKind::kNumber) return true;
    }
    return false;
  }

  // Numbers with nothing between them but signs and the x of measures: "07,700,900", "612 x 334".
  Digits RowAt(uint32_t i) const {
    Digits row;
    row.first = row.end = i;
    for (; i < list_.size() && list_[i].gap < Gap::kLine; ++i) {
      if (list_[i].kind == TokenKind::kNumber) {
        row.text.append(TextOf(view_, list_[i].span));
        row.end = i + 1;
      } else if (list_[i].kind == TokenKind::kWord && TextOf(view_, list_[i].span) != "x") {
        break;
      }
    }
    return row;
  }

  template <typename Take>
  Digits Collect(Take take) const {
    Digits digits;
    for (uint32_t i = 0; i < list_.size(); ++i) {
      if (list_[i].kind != TokenKind::kNumber || !take(i)) continue;
      if (digits.text.empty()) digits.first = i;
      digits.text.append(TextOf(view_, list_[i].span));
      digits.end = i + 1;
      digits.pieces.push_back(list_[i].span);
    }
    return digits;
  }

  bool Offer(const Digits& offered) {
    const std::string& digits = offered.text;
    if (digits.size() < kFewest || digits.size() > kMost) return false;
    const bool international = MatchInternational(digits) == PlanMatch::kValid;
    const NationalMatch national = MatchNational(digits, {});
    if (!international && national.match != PlanMatch::kValid) return false;
    Candidate candidate;
    candidate.type = EntityType::kPhone;
    candidate.rule = "phone.announced";
    candidate.first_token = offered.first;
    candidate.end_token = offered.end;
    candidate.span = {list_[offered.first].span.begin, list_[offered.end - 1].span.end};
    candidate.pieces = offered.pieces;
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
