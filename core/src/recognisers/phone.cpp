// A digit run is a telephone number by its plan and its writing. What surrounds it is weighed
// later; here it is asked what the digits themselves could be.
//
// Sources: ITU-T E.164 (at most 15 digits), ISO 7812 (Luhn digit of cards), ISO 2108 (ISBN).
#include <algorithm>
#include <cstdlib>
#include <string>

#include "reading/ascii.h"
#include "recognisers/digit_run.h"
#include "recognisers/phone_plan.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

bool PassesLuhn(std::string_view digits) {
  int sum = 0;
  bool twice = false;
  for (size_t i = digits.size(); i-- > 0; twice = !twice) {
    int d = digits[i] - '0';
    if (twice) d = d * 2 > 9 ? d * 2 - 9 : d * 2;
    sum += d;
  }
  return sum % 10 == 0;
}

bool IsIsbn13(std::string_view digits) {
  if (digits.size() != 13 || digits.substr(0, 2) != "97" ||
      (digits[2] != '8' && digits[2] != '9')) {
    return false;
  }
  int sum = 0;
  for (size_t i = 0; i < 13; ++i) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
  return sum % 10 == 0;
}

// One digit over and over, or counting up or down through all of it.
bool IsPlaceholder(std::string_view digits) {
  if (digits.size() < 6) return false;
  size_t same = 0;
  size_t up = 0;
  size_t down = 0;
  for (size_t i = 1; i < digits.size(); ++i) {
    same += digits[i] == digits[i - 1];
    up += digits[i] == (digits[i - 1] == '9' ? '0' : digits[i - 1] + 1);
    down += digits[i] + 1 == digits[i - 1];
  }
  const size_t steps = digits.size() - 1;
  return same + 1 >= steps || up + 1 >= steps || down + 1 >= steps;
}

int NumberAt(const DigitRun& run, size_t group) {
  size_t at = 0;
  for (size_t g = 0; g < group; ++g) at += static_cast<size_t>(run.groups[g]);
  return std::atoi(run.digits.substr(at, static_cast<size_t>(run.groups[group])).c_str());
}

bool IsYear(int number) { return number >= 1900 && number <= 2100; }

// 2024-11-03, 03.11.2024, 10/11, 09:00-17:30, 2019-2024, and rows of them.
bool IsDateOrTime(const DigitRun& run) {
  const size_t n = run.groups.size();
  if (run.plus || run.words > 0 || n < 2) return false;
  size_t dates = 0;
  size_t years = 0;
  bool all_small = true;
  for (size_t g = 0; g < n; ++g) {
    const int number = NumberAt(run, g);
    if (run.groups[g] == 4 && IsYear(number)) {
      ++years;
    } else if (run.groups[g] <= 2 && number <= 60) {
      ++dates;
    } else if (run.groups[g] == 4 && number <= 2400 && number % 100 < 60 && n == 2) {
      ++dates;  // 0900-1730
    } else {
      all_small = false;
    }
  }
  // 318/2019: a number within a year, as laws and registers have them.
  if (n == 2 && run.between == kSlashBetween && run.groups[1] == 4 && IsYear(NumberAt(run, 1)))
    return true;
  if (!all_small) return false;
  if (n == 2 && years == 2) return true;
  if (n == 2 && run.groups[0] == 4 && run.groups[1] == 4) return true;
  if (years > 0 && n <= 7) return true;
  // Times and days without a year: only with the signs of dates and times.
  return (run.between & kColonBetween) != 0 && n >= 2;
}

// 1,234,567 / 1.234.567 / 1 234 567: groups of three after the first, no longer than an amount.
bool IsGroupedAmount(const DigitRun& run) {
  if (run.plus || run.words > 0 || run.groups.size() < 2) return false;
  // 508114.26, 0,83: one mark between two groups is a decimal mark.
  if (run.groups.size() == 2 && (run.between == kDotBetween || run.between == kCommaBetween))
    return true;
  // 2.0,4.0,6.0: decimals in a row.
  if (run.between == (kDotBetween | kCommaBetween)) return true;
  if (run.digits[0] == '0') return false;
  if (run.groups[0] > 3) return false;
  const Between mark = run.between & static_cast<Between>(~kSpaceBetween);
  const bool one_mark = mark == kCommaBetween || mark == kDotBetween;
  if (!one_mark) return false;
  for (size_t g = 1; g < run.groups.size(); ++g) {
    const bool last = g + 1 == run.groups.size();
    if (run.groups[g] != 3 && !(last && run.groups[g] <= 2)) return false;
  }
  return (run.between & kSpaceBetween) == 0;
}

// 10.0.0.1, 10.0.0.0/8 (RFC 4632).
bool IsIpAddress(const DigitRun& run) {
  const bool block = run.groups.size() == 5 && run.between == (kDotBetween | kSlashBetween);
  const bool address = run.groups.size() == 4 && run.between == kDotBetween;
  if (run.words > 0 || !(block || address)) return false;
  for (size_t g = 0; g < 4; ++g) {
    if (NumberAt(run, g) > 255) return false;
  }
  return true;
}

// "6-4, 3-6 (7-5), 6-2": pairs of small numbers, each pair with a hyphen of its own.
bool IsScores(const DigitRun& run) {
  const size_t n = run.groups.size();
  if (run.plus || run.words > 0 || n < 6 || n % 2 != 0) return false;
  for (size_t g = 0; g < n; ++g) {
    if (run.groups[g] > 2) return false;
    const Between joint = g + 1 < n ? run.joints[g] : kCommaBetween;
    const bool within = g % 2 == 0;
    if (within && joint != kDashBetween) return false;
    if (!within && (joint & (kCommaBetween | kBracketBetween | kLineBetween)) == 0) return false;
  }
  return true;
}

// "one, one two, one two three": beats, not digits.
bool IsBeats(const DigitRun& run) {
  size_t again = 0;
  size_t other = 0;
  for (size_t g = 1; g < run.groups.size(); ++g) {
    const int number = NumberAt(run, g);
    if (number < 1 || number > 12) return false;
    const int before = NumberAt(run, g - 1);
    again += number == 1 && before > 1;
    other += number != 1 && number != before + 1;
  }
  return again >= 2 && other <= 2 && run.groups.size() >= 7;
}

// Numbers that go up or down step by step, or a list of small ones.
bool IsCounting(const DigitRun& run) {
  const size_t n = run.groups.size();
  if (n < 3 || run.plus) return false;
  size_t up = 0;
  size_t down = 0;
  size_t rising = 0;
  for (size_t g = 1; g < n; ++g) {
    const int step = NumberAt(run, g) - NumberAt(run, g - 1);
    up += step == 1;
    down += step == -1;
    rising += step > 0 && run.groups[g] <= 2 && run.groups[g - 1] <= 2;
  }
  // Drawn numbers and bingo cards rise all the way.
  const size_t least = run.words == 0 ? 4 : 6;
  return up + 1 >= n - 1 || down + 1 >= n - 1 || (rising == n - 1 && n >= least) || IsBeats(run);
}

// 4000-4999: a range. 12345-0106: a ZIP+4 code.
bool IsRange(const DigitRun& run) {
  if (run.plus || run.words > 0 || run.groups.size() != 2 || run.between != kDashBetween)
    return false;
  if (run.groups[0] == 5 && run.groups[1] == 4) return true;
  return run.groups[0] == run.groups[1] && run.digits[0] != '0' &&
         NumberAt(run, 0) < NumberAt(run, 1);
}

bool AllSingle(const DigitRun& run) {
  return std::all_of(run.groups.begin(), run.groups.end(), [](char size) { return size == 1; });
}

class Finder {
 public:
  explicit Finder(const Match& match)
      : match_(match), view_(match.reading.view), list_(match.reading.tokens.list) {}

  std::vector<Candidate> Find() {
    for (const DigitRun& run : FindDigitRuns(match_.reading, match_.lexicon)) Judge(run);
    return std::move(found_);
  }

 private:
  // "task[…", "f(…": an index or an argument.
  bool IsIndex(uint32_t bracket) const {
    const char32_t s = list_[bracket].symbol;
    return (s == '[' || s == '(') && bracket > 0 && list_[bracket].gap == Gap::kNone &&
           list_[bracket - 1].kind == TokenKind::kWord && !IsLabelled(bracket);
  }

  bool InLatinText(const DigitRun& run) const {
    for (uint32_t back = 1; back <= 4 && back <= run.first_token; ++back) {
      const Token& token = list_[run.first_token - back];
      if (token.kind != TokenKind::kWord) continue;
      const char c = view_.text[token.span.begin];
      return IsFoldedLetter(c) && (MarksIn(view_, token.span) & kLookAlikeMark) == 0;
    }
    return false;
  }

  // "some letters are figures here: O5O …": said before the run.
  bool LettersStandIn(const DigitRun& run) const {
    constexpr uint32_t kReach = 14;
    constexpr MeaningSet kSays = MeaningSet(Meaning::k_swap) | Meaning::k_be | Meaning::k_n_number;
    bool letters = false;
    bool says = false;
    for (uint32_t i = run.first_token - std::min(run.first_token, kReach); i < run.first_token;
         ++i) {
      letters |= list_[i].meanings.Has(Meaning::k_signs);
      says |= letters && list_[i].meanings.Intersects(kSays);
    }
    return says;
  }

  // Letters on both sides: a hash, a masked value.
  bool IsInsideWord(const DigitRun& run) const {
    const auto letter = [&](const Token& t) {
      return t.kind == TokenKind::kWord && view_.text[t.span.begin] >= 'a' &&
             view_.text[t.span.begin] <= 'z';
    };
    return run.words == 0 && run.first_token > 0 && list_[run.first_token].gap == Gap::kNone &&
           letter(list_[run.first_token - 1]) && run.end_token < list_.size() &&
           list_[run.end_token].gap == Gap::kNone && letter(list_[run.end_token]);
  }

  // "tel:0532…": the word before the colon says what it is.
  bool IsLabelled(uint32_t colon) const {
    if (colon == 0) return false;
    constexpr MeaningSet kLabel = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_contact |
                                  Meaning::k_service | Meaning::k_v_contact | Meaning::k_n_number;
    return list_[colon - 1].meanings.Intersects(kLabel);
  }

  // Letters or signs glued to the run's ends: an ID, a hash, a version, a price, a percentage.
  bool IsGlued(const DigitRun& run) const {
    if (run.first_token > 0 && list_[run.first_token].gap == Gap::kNone) {
      const Token& before = list_[run.first_token - 1];
      // "tel0532…": what is glued says what it is.
      if (IsLabelled(run.first_token)) return false;
      if (before.kind != TokenKind::kSymbol) {
        const auto lead = static_cast<uint8_t>(view_.text[before.span.begin]);
        if (lead < 0xE0) return true;  // scripts without spaces glue everything
      }
      if (before.symbol == '#' || before.symbol == '_' || before.symbol == '.' ||
          before.symbol == '=' || before.symbol == '@' || before.symbol == '&' ||
          before.symbol == '-' || before.symbol == '%' || before.symbol == '\\' ||
          (before.symbol == ':' && !IsLabelled(run.first_token - 1)) ||
          IsIndex(run.first_token - 1) ||
          (before.symbol == '/' && run.first_token > 1 &&
           list_[run.first_token].gap == Gap::kNone &&
           list_[run.first_token - 1].gap == Gap::kNone)) {
        return true;
      }
    }
    if (run.end_token < list_.size() && list_[run.end_token].gap == Gap::kNone) {
      const Token& after = list_[run.end_token];
      if (after.kind != TokenKind::kSymbol) {
        const auto lead = static_cast<uint8_t>(view_.text[after.span.begin]);
        return lead < 0xE0;
      }
      if (after.symbol == '%' || after.symbol == '_' || after.symbol == '@' ||
          after.symbol == '=' || after.symbol == '#') {
        return true;
      }
      const bool goes_on = run.end_token + 1 < list_.size() &&
                           list_[run.end_token + 1].gap == Gap::kNone &&
                           list_[run.end_token + 1].kind != TokenKind::kSymbol;
      if (goes_on && (after.symbol == '.' || after.symbol == '-' || after.symbol == '/' ||
                      after.symbol == ':')) {
        return true;
      }
    }
    return false;
  }

  // "ext. 14", "x14", "доб. 302": the extension belongs to the number. One past it.
  uint32_t WithExtension(uint32_t end) const {
    constexpr std::string_view kWords[] = {"ext", "extn", "extension", "x", "anexo", "ramal",
                                           "interno", "int", "poste", "дob", "дobabочhыи", "wew",
                                           "dahili", "dw", "durchwahl", "内线", "分機", "内線", "分机"};
    uint32_t i = end;
    if (i < list_.size() && (list_[i].symbol == ',' || list_[i].symbol == '(')) ++i;
    if (i + 1 >= list_.size() || list_[i].kind != TokenKind::kWord || list_[i].gap >= Gap::kLine) {
      return end;
    }
    const std::string_view word = TextOf(view_, list_[i].span);
    if (std::find(std::begin(kWords), std::end(kWords), word) == std::end(kWords)) return end;
    ++i;
    if (list_[i].symbol == '.' || list_[i].symbol == ':') ++i;
    if (i >= list_.size() || list_[i].kind != TokenKind::kNumber ||
        list_[i].span.end - list_[i].span.begin > 5) {
      return end;
    }
    return i + 1;
  }

  void Judge(const DigitRun& run) {
    std::string digits = run.digits;
    const size_t size = digits.size();
    if (size < 5 || size > 18) return;
    Candidate candidate;
    candidate.type = EntityType::kPhone;
    candidate.rule = run.words > 0 ? "phone.dictated" : "phone.digits";
    candidate.first_token = run.first_token;
    candidate.end_token = WithExtension(run.end_token);
    candidate.span = {list_[run.first_token].span.begin,
                      list_[candidate.end_token - 1].span.end};
    const auto sign = [&](EvidenceKind kind) { candidate.signs.push_back({kind, candidate.span}); };

    bool international = run.plus;
    const int exit = international ? 0 : ExitPrefixLength(digits);
    if (exit > 0 && digits.compare(0, 2, "00") == 0) {
      digits.erase(0, static_cast<size_t>(exit));
      international = true;
    }
    // "+44 (0)20 …": the trunk prefix in brackets is not dialled from abroad.
    if (international && run.groups.size() > 2) {
      const size_t code = static_cast<size_t>(CallingCodeLength(digits));
      if (code > 0 && code < digits.size() && digits[code] == '0' &&
          MatchInternational(digits) != PlanMatch::kValid) {
        std::string without = digits;
        without.erase(code, 1);
        if (MatchInternational(without) == PlanMatch::kValid) digits = without;
      }
    }

    bool plausible = false;
    if (international) {
      const PlanMatch match = MatchInternational(digits);
      if (match == PlanMatch::kValid) {
        sign(EvidenceKind::k_valid_international);
        plausible = true;
      } else if (match == PlanMatch::kPossible) {
        sign(EvidenceKind::k_clear_shape);
        plausible = true;
      } else if (size >= 8 && size <= 15) {
        sign(EvidenceKind::k_weak_shape);
      }
      candidate.value = "+" + digits;
    } else {
      const NationalMatch match = MatchNational(digits, run.groups);
      candidate.value = digits;
      if (match.match == PlanMatch::kValid) {
        const bool trunk = match.with_trunk && size >= 9;
        sign(trunk || (match.mobile && size >= 8 && run.groups.size() > 1)
                 ? EvidenceKind::k_valid_national
                 : EvidenceKind::k_possible_national);
        if (match.grouping_fits && run.groups.size() > 1) sign(EvidenceKind::k_usual_grouping);
        if (!match.e164_if_unique.empty()) candidate.value = match.e164_if_unique;
        plausible = true;
      } else if (match.match == PlanMatch::kPossible) {
        sign(EvidenceKind::k_possible_national);
        plausible = size >= 9 || run.words > 3;
      }
      // A country code written without its plus.
      if (size >= 11 && MatchInternational(digits) == PlanMatch::kValid) {
        sign(EvidenceKind::k_possible_national);
        if (match.match != PlanMatch::kValid) candidate.value = "+" + digits;
        plausible = true;
      }
      if (size < 7 || size > 15) sign(EvidenceKind::k_too_long_or_short);
    }

    const bool dictated = run.words >= 3 && (run.words + run.numbers >= 4 || size >= 7);
    // Seven digits are chords and counts as well: they need company.
    if (dictated && size >= 8) sign(EvidenceKind::k_dictated);
    if (dictated && size == 7) sign(EvidenceKind::k_digit_by_digit);
    if (AllSingle(run) && run.words == 0 && size >= 7 && plausible) {
      sign(EvidenceKind::k_digit_by_digit);
    }
    constexpr Marks kOdd = kStylisedMark | kAfterInvisible | kCombined;
    const bool odd_marks = (run.marks & kOdd) != 0;
    // Digits of another script in a Latin sentence.
    const bool foreign = (run.marks & kForeignDigit) != 0 && InLatinText(run);
    const bool mixed = run.words > 0 && run.numbers > 0 && size >= 7;
    // What came out of an encoding was put into it.
    constexpr size_t kWhole = 9;  // digits
    const bool encoded = (run.marks & kDecodedMark) != 0 && size >= kWhole;
    const bool likeness = run.likenesses > 0 && run.words == 0 && run.likenesses * 2 <= size;
    if (size >= 7 && (odd_marks || foreign || encoded || (mixed && run.words >= 2) || likeness)) {
      sign(EvidenceKind::k_disguised);
    }
    candidate.disguised = odd_marks || foreign || dictated || mixed || run.likenesses > 0 ||
                          (AllSingle(run) && size >= 7) ||
                          match_.reading.kind != ReadingKind::kLiteral;
    if (run.likenesses > 0 && run.words == 0 && run.likenesses * 2 > size) {
      if (!LettersStandIn(run)) return;
      sign(EvidenceKind::k_disguised);
    }

    // "0(no)7(spaces)7": words in brackets between the digits, glued to them.
    if (run.bracketed >= 2 && plausible && size >= 9) sign(EvidenceKind::k_disguised);

    // ---- against
    if (IsIsbn13(run.digits)) sign(EvidenceKind::k_card_number);
    if ((size == 16 || size == 15) && PassesLuhn(run.digits) && !international) {
      sign(EvidenceKind::k_card_number);
    }
    if (IsPlaceholder(run.digits)) sign(EvidenceKind::k_placeholder);
    if (IsDateOrTime(run)) sign(EvidenceKind::k_date_or_time);
    if (IsGroupedAmount(run)) sign(EvidenceKind::k_decimal);
    if (IsIpAddress(run) || IsRange(run) || IsScores(run)) sign(EvidenceKind::k_code_like);
    // Numbers of papers are filled up with noughts; hardly a telephone begins with three.
    if (!international && run.words == 0 && digits.compare(0, 3, "000") == 0) {
      sign(EvidenceKind::k_code_like);
    }
    // "5 3 . | . 7 .": a grid.
    if ((run.between & kLineBetween) != 0 && (run.between & kSlashBetween) != 0 && run.words == 0) {
      sign(EvidenceKind::k_code_like);
    }
    // Seconds since 1970 have ten digits and begin with 1.
    if (!international && run.words == 0 && run.groups[0] == 10 && digits[0] == '1') {
      sign(EvidenceKind::k_code_like);
    }
    if (run.between == kSlashBetween && run.groups.size() > 2 && !run.plus && run.words == 0) {
      sign(EvidenceKind::k_code_like);
    }
    if (IsCounting(run)) sign(EvidenceKind::k_counting);
    const bool open = !international && !run.separated;
    if (open && IsInsideWord(run)) return;
    if (open && IsGlued(run)) sign(EvidenceKind::k_glued);
    if (!international && (run.between & kCommaBetween) != 0 && run.words == 0 && !AllSingle(run)) {
      sign(EvidenceKind::k_enumeration);
    }
    // "one four five, then six four one five": seven are two rows of other things.
    const bool rows = run.words > 0 && size == 7 && (run.between & kCommaBetween) != 0;
    // "7 0 2 then 5 5 5"; "4/5, 3-1 and 0/1" are marks and results.
    const bool spelt = AllSingle(run) && (run.between & (kDashBetween | kSlashBetween)) == 0;
    if ((run.words == 0 ? !spelt : rows) && (run.between & kWordBetween) != 0 &&
        (run.between & kBracketBetween) == 0) {
      sign(EvidenceKind::k_enumeration);
    }
    if ((run.between & kColonBetween) != 0 && run.words == 0) sign(EvidenceKind::k_date_or_time);
    const bool split = AllSingle(run) ? size >= 9 : IsAnnounced(run);
    if ((run.between & kLineBetween) != 0 && run.words == 0 && !split) {
      sign(EvidenceKind::k_enumeration);
    }
    found_.push_back(std::move(candidate));
  }

  // "direct line 0131", "call 0131": right behind the word; the rest may follow on lines of its own.
  bool IsAnnounced(const DigitRun& run) const {
    constexpr MeaningSet kPhone = MeaningSet(Meaning::k_n_phone) | Meaning::k_v_contact |
                                  Meaning::k_me;
    uint32_t i = run.first_token;
    const bool area_code = run.digits[0] == '0' && run.groups[0] > 2;
    if (!area_code || i == 0 || list_[i].gap >= Gap::kLine) return false;
    if (list_[i - 1].kind == TokenKind::kSymbol) --i;
    return i > 0 && list_[i - 1].meanings.Intersects(kPhone);
  }

  const Match& match_;
  const View& view_;
  const std::vector<Token>& list_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> FindPhones(const Match& match) { return Finder(match).Find(); }

}  // namespace contactlint
