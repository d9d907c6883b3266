// Tests of recognisers/phone_plan.h. Where Debian's libphonenumber-dev is installed, the plans are
// also held against that library's own examples and against random variations of them.
#include "recognisers/phone_plan.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#ifdef CONTACTLINT_HAS_PHONENUMBER
#include <phonenumbers/phonenumberutil.h>

#include <set>
#endif

namespace contactlint {
namespace {

// The digits of a number as typed, and the sizes of its groups.
struct Typed {
  explicit Typed(std::string_view text) {
    bool inside = false;
    for (char c : text) {
      const bool digit = '0' <= c && c <= '9';
      if (digit) {
        digits += c;
        if (!inside) groups += '\0';
        ++groups.back();
      }
      inside = digit;
    }
  }
  std::string digits;
  std::string groups;
};

NationalMatch National(std::string_view text) {
  const Typed typed(text);
  return MatchNational(typed.digits, typed.groups);
}

TEST_CASE("a calling code is found at the start of the digits") {
  CHECK(CallingCodeLength("442079460818") == 2);
  CHECK(CallingCodeLength("12025550143") == 1);
  CHECK(CallingCodeLength("3545551234") == 3);
  CHECK(CallingCodeLength("88") == 0);
  CHECK(CallingCodeLength("2101234567") == 0);
  CHECK(CallingCodeLength("0201234567") == 0);
  CHECK(CallingCodeLength("") == 0);
  CHECK(CallingCodeLength("a4") == 0);
}

TEST_CASE("an exit prefix is found before a calling code") {
  CHECK(ExitPrefixLength("00442079460818") == 2);
  CHECK(ExitPrefixLength("011442079460818") == 3);
  CHECK(ExitPrefixLength("0011442079460818") == 4);
  CHECK(ExitPrefixLength("810442079460818") == 3);
  CHECK(ExitPrefixLength("02079460818") == 0);
  CHECK(ExitPrefixLength("00") == 0);
  CHECK(ExitPrefixLength("000000000000") == 0);
}

TEST_CASE("numbers with a calling code are valid, possible or nothing") {
  CHECK(MatchInternational("442079460818") == PlanMatch::kValid);
  CHECK(MatchInternational("12025550143") == PlanMatch::kValid);
  CHECK(MatchInternational("919876500000") == PlanMatch::kValid);
  CHECK(MatchInternational("4915100000000") == PlanMatch::kValid);
  CHECK(MatchInternational("5491123456789") == PlanMatch::kValid);
  CHECK(MatchInternational("5215512345678") == PlanMatch::kValid);   // with the old mobile 1
  CHECK(MatchInternational("11025550143") == PlanMatch::kPossible);  // no area code begins with 1
  CHECK(MatchInternational("120255501") == PlanMatch::kNone);
  CHECK(MatchInternational("1202555014355555") == PlanMatch::kNone);
  CHECK(MatchInternational("999123456") == PlanMatch::kNone);
  CHECK(MatchInternational("44") == PlanMatch::kNone);
  CHECK(MatchInternational("") == PlanMatch::kNone);
  CHECK(MatchInternational("+442079460818") == PlanMatch::kNone);
}

TEST_CASE("a national number is read in the country whose way of writing stands out") {
  CHECK(National("020 7946 0818").e164_if_unique == "+442079460818");
  CHECK(National("07700 900123").e164_if_unique == "+447700900123");
  CHECK(National("(202) 555-0143").e164_if_unique == "+12025550143");
  CHECK(National("1-202-555-0143").e164_if_unique == "+12025550143");
  CHECK(National("06 39 98 00 00").e164_if_unique == "+33639980000");
  CHECK(National("8 (900) 000-00-00").e164_if_unique == "+79000000000");
  CHECK(National("98765 00000").e164_if_unique == "+919876500000");
  CHECK(National("011 15 2345-6789").e164_if_unique == "+5491123456789");
  CHECK(National("(11) 91234-5678").e164_if_unique == "+5511912345678");
}

TEST_CASE("a national number tells whether it is mobile and usually grouped") {
  const NationalMatch mobile = National("07700 900123");
  CHECK(mobile.match == PlanMatch::kValid);
  CHECK(mobile.with_trunk);
  CHECK(mobile.mobile);
  CHECK(mobile.grouping_fits);
  CHECK(mobile.large);
  CHECK_FALSE(National("077 009 001 23").grouping_fits);
  CHECK_FALSE(National("07700900123").grouping_fits);
  CHECK_FALSE(National("202 555 0143").with_trunk);
}

TEST_CASE("digits that no country dials are no national number") {
  CHECK(National("12").match == PlanMatch::kNone);
  CHECK(National("123456789012345678").match == PlanMatch::kNone);
  CHECK(National("").match == PlanMatch::kNone);
  CHECK(MatchNational("12a4567", "").match == PlanMatch::kNone);
}

TEST_CASE("groups that do not add up to the digits are not usual") {
  CHECK_FALSE(MatchNational("07700900123", "\x05\x05").grouping_fits);
  CHECK_FALSE(MatchNational("07700900123", std::string(20, '\x01')).grouping_fits);
  CHECK_FALSE(MatchNational("07700900123", "\xff\xff").grouping_fits);
}

TEST_CASE("groups with a calling code before them fit its plan") {
  const auto fits = [](std::string_view text) {
    const Typed typed(text);
    return GroupingFitsInternational(typed.digits, typed.groups);
  };
  CHECK(fits("+44 20 7946 0818"));
  CHECK(fits("+4420 7946 0818"));
  CHECK(fits("+1 (202) 555-0143"));
  CHECK_FALSE(fits("+44 2 079460818"));
  CHECK_FALSE(fits("+442079460818"));
}

#ifdef CONTACTLINT_HAS_PHONENUMBER

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

const PhoneNumberUtil& Library() { return *PhoneNumberUtil::GetInstance(); }

std::string Format(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format) {
  std::string text;
  Library().Format(number, format, &text);
  return text;
}

// An example of every type of every region.
std::vector<PhoneNumber> RegionalExamples() {
  std::vector<PhoneNumber> examples;
  std::set<std::string> regions;
  Library().GetSupportedRegions(&regions);
  for (const std::string& region : regions) {
    for (int type = 0; type <= PhoneNumberUtil::UAN; ++type) {
      PhoneNumber number;
      const auto of_type = static_cast<PhoneNumberUtil::PhoneNumberType>(type);
      if (Library().GetExampleNumberForType(region, of_type, &number)) examples.push_back(number);
    }
  }
  return examples;
}

// The same, and an example of each of the codes that belong to no country.
std::vector<PhoneNumber> Examples() {
  std::vector<PhoneNumber> examples = RegionalExamples();
  std::set<int> codes;
  Library().GetSupportedGlobalNetworkCallingCodes(&codes);
  for (int code : codes) {
    PhoneNumber number;
    if (Library().GetExampleNumberForNonGeoEntity(code, &number)) examples.push_back(number);
  }
  return examples;
}

bool LibrarySaysValid(const std::string& digits) {
  PhoneNumber number;
  if (Library().Parse("+" + digits, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
    return false;
  // The library corrects some numbers as it parses them; those are not the digits asked about.
  if (Format(number, PhoneNumberUtil::E164) != "+" + digits) return false;
  return Library().IsValidNumber(number);
}

TEST_CASE("every number that libphonenumber calls valid is valid here") {
  std::mt19937 random(20);
  int refused = 0;
  int compared = 0;
  for (const PhoneNumber& example : Examples()) {
    const std::string digits = Format(example, PhoneNumberUtil::E164).substr(1);
    for (int variation = 0; variation < 30; ++variation) {
      std::string varied = digits;
      for (uint32_t changes = variation == 0 ? 0 : 1 + random() % 6; changes > 0; --changes) {
        varied[random() % varied.size()] = static_cast<char>('0' + random() % 10);
      }
      if (!LibrarySaysValid(varied)) continue;
      ++compared;
      if (MatchInternational(varied) == PlanMatch::kValid) continue;
      ++refused;
      MESSAGE("refused: ", varied);
    }
  }
  CHECK(compared > 10000);
  CHECK(refused == 0);
}

TEST_CASE("random digits are hardly more often valid here than in libphonenumber") {
  std::mt19937 random(21);
  for (size_t size = 9; size <= 12; ++size) {
    int here = 0;
    int library = 0;
    constexpr int kTries = 10000;
    for (int i = 0; i < kTries; ++i) {
      std::string digits(size, '0');
      for (char& digit : digits) digit = static_cast<char>('0' + random() % 10);
      here += MatchInternational(digits) == PlanMatch::kValid;
      library += LibrarySaysValid(digits);
    }
    CAPTURE(size);
    CAPTURE(library);
    CHECK(here <= library * 4 / 3 + kTries / 100);
  }
}

TEST_CASE("nearly all national formats of libphonenumber are valid and usual groupings") {
  const std::vector<PhoneNumber> examples = RegionalExamples();
  size_t refused = 0;
  size_t unusual = 0;
  for (const PhoneNumber& example : examples) {
    const std::string text = Format(example, PhoneNumberUtil::NATIONAL);
    const NationalMatch match = National(text);
    refused += match.match != PlanMatch::kValid;
    unusual += !match.grouping_fits && Typed(text).groups.size() > 1;
  }
  CHECK(refused * 500 < examples.size());  // service numbers written without the trunk prefix
  CHECK(unusual * 50 < examples.size());
}

#endif  // CONTACTLINT_HAS_PHONENUMBER

}  // namespace
}  // namespace contactlint
