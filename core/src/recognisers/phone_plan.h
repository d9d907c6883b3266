// Numbering plans: which digits can be somebody's telephone number, and where.
//
// A plan is all that shares a calling code (the 25 countries of +1 are one plan). It knows which
// lengths and leading digits exist, which prefix is dialled before the national number inside the
// country (the trunk prefix), and how the digits are usually grouped.
//
//     +44 20 7946 0818      calling code 44, national number 2079460818
//     020 7946 0818         the same, written nationally with the trunk prefix 0
//
// The tables are coarse: what a plan has is never refused, but a few per cent of numbers that do
// not exist are taken as well. Source: libphonenumber's metadata, see core/data/phone_plans.mjs.
//
// All functions take digits alone ("0" to "9"); anything else matches nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace contactlint {

// The length of the calling code at the start of `digits` (without "+"): 1 to 3, or 0 if there is
// none. No code is the beginning of another.
int CallingCodeLength(std::string_view digits);

// The length of the prefix that is dialled to leave a country (00, 011, 810 …), if what follows it
// can be a number with its calling code; otherwise 0.
int ExitPrefixLength(std::string_view digits);

enum class PlanMatch : uint8_t {
  kNone,      // no plan has such a number
  kPossible,  // the length is right; the leading digits are not, or a trunk prefix is missing
  kValid,     // length and leading digits are right, and it is written as the country writes it
};

// Calling code and national number, neither "+" nor exit prefix nor trunk prefix. In Mexico the 1
// that stood before mobile numbers until 2019 is taken as well: it is still written.
PlanMatch MatchInternational(std::string_view digits);

// Whether these groups are usual for the number; `groups` as in MatchNational. The calling code may
// be a group of its own or run on into the next.
bool GroupingFitsInternational(std::string_view digits, std::string_view groups);

// What is known of digits by themselves. That some country has such a number says little: of random
// digits with the length of a telephone number most are valid somewhere. A trunk prefix, a usual
// grouping or a country code says more.
struct NationalMatch {
  PlanMatch match = PlanMatch::kNone;  // the best of all plans
  uint16_t countries = 0;              // how many plans it fits so well
  bool large = false;                  // among those are countries with many freelancers or clients
  bool with_trunk = false;  // begins with the trunk prefix of one of those (the large ones, if any)
  bool mobile = false;      // can be a mobile number in one of those (the large ones, if any)
  bool grouping_fits = false;  // is usually grouped so in one of those
  // "+442079460818", if one of those stands out: the only one, or the only one whose grouping and
  // trunk prefix fit best, or the largest of several that group so. Otherwise empty.
  std::string e164_if_unique;
};

// A number as it is dialled inside a country, with the trunk prefix where the country has one.
// `groups` holds the size of each group as typed, one byte a group ("\x03\x04\x04" for
// 020 7946 0818); empty if unknown.
NationalMatch MatchNational(std::string_view digits, std::string_view groups);

}  // namespace contactlint
