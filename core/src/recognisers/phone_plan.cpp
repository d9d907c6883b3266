// A plan is a tree over the digits of the national number; a leaf is the set of lengths that exist
// below it. core/data/phone_plans.mjs says how the trees are made and stored.
#include "recognisers/phone_plan.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace contactlint {
namespace {

#include "recognisers/phone_plan.inc"

constexpr size_t kNoPlan = std::size(kCallingCodes);
constexpr uint16_t kLastArc = 0x8000;
constexpr uint16_t kNodeTarget = 0x8000;
constexpr uint8_t kTrunkOptional = 0x80;
constexpr size_t kMostDigits = 15;  // ITU-T E.164
constexpr uint16_t kArgentina = 54;

// Plans of countries with many freelancers and clients, roughly the largest first.
constexpr uint16_t kLargePlans[] = {
    1,  44, 91, 92, 880, 63, 7,  380, 234, 55, 52, 49, 33,  34,  39,  61,  254, 62,
    20, 90, 84, 27, 48,  40, 54, 57,  31,  86, 94, 81, 971, 972, 977, 212, 381, 351,
};

// Codes of services that belong to no country and so have no national writing: freephone, satellite
// and the like (ITU-T E.164, list of assigned codes).
constexpr uint16_t kWorldwide[] = {800, 808, 870, 878, 881, 882, 883, 888, 979};

// To add an exit prefix: here, the longest first among those that begin alike.
constexpr std::string_view kExitPrefixes[] = {"0011", "001", "002", "007", "008", "009",
                                              "00",   "010", "011", "119", "810"};

bool AllDigits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; });
}

bool StartsWith(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

bool HasBit(uint16_t mask, size_t bit) { return bit <= kMostDigits && (mask >> bit & 1) != 0; }

// The plan whose calling code `digits` begin with, or kNoPlan.
size_t FindPlan(std::string_view digits) {
  if (StartsWith(digits, "0")) return kNoPlan;
  int code = 0;
  for (size_t length = 1; length <= 3 && length <= digits.size(); ++length) {
    code = code * 10 + (digits[length - 1] - '0');
    const auto* found = std::lower_bound(std::begin(kCallingCodes), std::end(kCallingCodes), code);
    if (found != std::end(kCallingCodes) && *found == code) {
      return static_cast<size_t>(found - kCallingCodes);
    }
  }
  return kNoPlan;
}

size_t CodeLength(size_t plan) {
  return kCallingCodes[plan] < 10 ? 1 : kCallingCodes[plan] < 100 ? 2 : 3;
}

constexpr uint8_t kNotLarge = std::size(kLargePlans);
constexpr uint8_t kOfNoCountry = 0xFF;

// By plan: its place in kLargePlans, kNotLarge or kOfNoCountry.
constexpr std::array<uint8_t, kNoPlan> SizeRanks() {
  std::array<uint8_t, kNoPlan> ranks{};
  for (size_t plan = 0; plan < kNoPlan; ++plan) {
    ranks[plan] = kNotLarge;
    for (uint8_t place = 0; place < kNotLarge; ++place) {
      if (kLargePlans[place] == kCallingCodes[plan]) ranks[plan] = place;
    }
    for (uint16_t code : kWorldwide) {
      if (code == kCallingCodes[plan]) ranks[plan] = kOfNoCountry;
    }
  }
  return ranks;
}
constexpr std::array<uint8_t, kNoPlan> kSizeRanks = SizeRanks();

struct Fit {
  bool valid;
  bool mobile;
};

// Whether the plan has the national number.
Fit FitNational(size_t plan, std::string_view national) {
  if (!HasBit(kPossibleLengths[plan], national.size())) return {false, false};
  size_t node = kRoots[plan];
  for (char digit : national) {
    size_t arc = node;
    while ((kArcDigits[arc] >> (digit - '0') & 1) == 0) {
      if ((kArcDigits[arc] & kLastArc) != 0) return {false, false};
      ++arc;
    }
    const uint16_t target = kArcTargets[arc];
    if (target < kNodeTarget) {
      return {HasBit(kLeafLengths[target], national.size()),
              HasBit(kLeafMobile[target], national.size())};
    }
    node -= target - kNodeTarget;
  }
  // Shorter than the tree is deep: some islands have numbers of four digits.
  return {true, false};
}

// Whether the plan usually groups a number of `digits` digits so, once `skip` digits are taken off
// the front.
bool GroupingFits(size_t plan, std::string_view groups, size_t digits, size_t skip) {
  if (groups.size() < 2) return false;
  uint32_t packed = 0;
  uint32_t count = 0;
  for (char group : groups) {
    size_t size = static_cast<unsigned char>(group);
    if (size > digits) return false;
    digits -= size;
    const size_t taken = std::min(size, skip);
    size -= taken;
    skip -= taken;
    if (size == 0) continue;
    if (size > 15 || count == 8) return false;
    packed |= static_cast<uint32_t>(size) << (4 * count++);
  }
  const size_t begin = plan == 0 ? 0 : kGroupingEnds[plan - 1];
  return digits == 0 && count > 1 &&
         std::any_of(kPlanGroupings + begin, kPlanGroupings + kGroupingEnds[plan],
                     [&](uint8_t id) { return kGroupings[id] == packed; });
}

// Inside Argentina a mobile number is written with 15 after its area code, abroad with 9 before it:
// 011 15 2345-6789 is +54 9 11 2345-6789. Empty if `national` is not so written.
std::string ArgentineMobile(size_t plan, std::string_view national) {
  if (kCallingCodes[plan] != kArgentina || national.size() != 12) return {};
  for (size_t area = 2; area <= 4; ++area) {
    if (national.substr(area, 2) != "15") continue;
    std::string number = "9";
    number.append(national.substr(0, area)).append(national.substr(area + 2));
    if (FitNational(plan, number).valid) return number;
  }
  return {};
}

// How well one plan takes the digits as a national writing.
struct PlanFit {
  PlanMatch match = PlanMatch::kNone;
  bool with_trunk = false;
  bool mobile = false;
  bool grouping_fits = false;
  std::string_view national;  // what follows the trunk prefix
};

PlanFit FitPlan(size_t plan, std::string_view digits, std::string_view groups) {
  PlanFit best;
  std::string_view prefixes = kTrunkPrefixes[kTrunks[plan] & ~kTrunkOptional];
  const bool needs_trunk = !prefixes.empty() && (kTrunks[plan] & kTrunkOptional) == 0;
  // The last round is without a prefix.
  for (bool more = true; more;) {
    more = !prefixes.empty();
    const size_t space = std::min(prefixes.find(' '), prefixes.size());
    const std::string_view prefix = prefixes.substr(0, space);
    prefixes.remove_prefix(std::min(space + 1, prefixes.size()));
    if (!StartsWith(digits, prefix)) continue;

    const std::string_view national = digits.substr(prefix.size());
    const bool possible = HasBit(kPossibleLengths[plan], national.size());
    if (!possible && kCallingCodes[plan] != kArgentina) continue;
    const Fit fit = FitNational(plan, national);
    const bool local_mobile = !fit.valid && !ArgentineMobile(plan, national).empty();
    PlanFit found;
    found.with_trunk = !prefix.empty();
    found.national = national;
    if (local_mobile || (fit.valid && (found.with_trunk || !needs_trunk))) {
      found.match = PlanMatch::kValid;
    } else if (possible) {
      found.match = PlanMatch::kPossible;
    }
    if (found.match <= best.match) continue;
    found.mobile = fit.mobile || local_mobile;
    found.grouping_fits = GroupingFits(plan, groups, digits.size(), prefix.size());
    best = found;
  }
  return best;
}

// By text in kTrunkPrefixes: the lengths that the national number can have (bit n for n digits)
// when `digits` are written with one of its prefixes, or with none.
using LengthsByTrunk = std::array<uint32_t, std::size(kTrunkPrefixes)>;
LengthsByTrunk NationalLengths(std::string_view digits) {
  LengthsByTrunk lengths{};
  for (size_t trunk = 0; trunk < lengths.size(); ++trunk) {
    lengths[trunk] = 1u << digits.size();
    std::string_view prefixes = kTrunkPrefixes[trunk];
    while (!prefixes.empty()) {
      const std::string_view prefix = prefixes.substr(0, prefixes.find(' '));
      prefixes.remove_prefix(std::min(prefix.size() + 1, prefixes.size()));
      if (StartsWith(digits, prefix)) lengths[trunk] |= 1u << (digits.size() - prefix.size());
    }
  }
  return lengths;
}

std::string E164(size_t plan, std::string_view national) {
  const std::string mobile = ArgentineMobile(plan, national);
  std::string number = "+" + std::to_string(kCallingCodes[plan]);
  return number.append(mobile.empty() ? national : std::string_view(mobile));
}

}  // namespace

int CallingCodeLength(std::string_view digits) {
  if (!AllDigits(digits.substr(0, 3))) return 0;
  const size_t plan = FindPlan(digits);
  return plan == kNoPlan ? 0 : static_cast<int>(CodeLength(plan));
}

int ExitPrefixLength(std::string_view digits) {
  for (std::string_view prefix : kExitPrefixes) {
    if (!StartsWith(digits, prefix)) continue;
    if (MatchInternational(digits.substr(prefix.size())) != PlanMatch::kNone) {
      return static_cast<int>(prefix.size());
    }
  }
  return 0;
}

PlanMatch MatchInternational(std::string_view digits) {
  if (digits.size() > kMostDigits || !AllDigits(digits)) return PlanMatch::kNone;
  const size_t plan = FindPlan(digits);
  if (plan == kNoPlan) return PlanMatch::kNone;
  std::string_view national = digits.substr(CodeLength(plan));
  if (kCallingCodes[plan] == 52 && national.size() == 11 && national[0] == '1') {
    national.remove_prefix(1);
  }
  if (FitNational(plan, national).valid) return PlanMatch::kValid;
  return HasBit(kPossibleLengths[plan], national.size()) ? PlanMatch::kPossible : PlanMatch::kNone;
}

bool GroupingFitsInternational(std::string_view digits, std::string_view groups) {
  if (!AllDigits(digits)) return false;
  const size_t plan = FindPlan(digits);
  return plan != kNoPlan && GroupingFits(plan, groups, digits.size(), CodeLength(plan));
}

NationalMatch MatchNational(std::string_view digits, std::string_view groups) {
  NationalMatch result;
  if (digits.empty() || digits.size() > kMostDigits + 3 || !AllDigits(digits)) return result;

  const LengthsByTrunk lengths = NationalLengths(digits);
  // The plan that stands out, by rank: its grouping fits, its trunk prefix is there, it is large.
  int best_rank = -1;
  size_t best_plan = kNoPlan;
  uint32_t of_best_rank = 0;
  std::string_view best_national;
  for (size_t plan = 0; plan < kNoPlan; ++plan) {
    if (kSizeRanks[plan] == kOfNoCountry) continue;
    const bool possible = (kPossibleLengths[plan] & lengths[kTrunks[plan] & ~kTrunkOptional]) != 0;
    if (!possible && kCallingCodes[plan] != kArgentina) continue;
    const PlanFit fit = FitPlan(plan, digits, groups);
    if (fit.match == PlanMatch::kNone || fit.match < result.match) continue;
    if (fit.match > result.match) {
      result = NationalMatch{};
      result.match = fit.match;
      best_rank = -1;
    }
    const bool large = kSizeRanks[plan] < kNotLarge;
    ++result.countries;
    result.grouping_fits |= fit.grouping_fits;
    if (large && !result.large) {
      result.large = true;
      result.with_trunk = false;
      result.mobile = false;
    }
    if (large || !result.large) {
      result.with_trunk |= fit.with_trunk;
      result.mobile |= fit.mobile;
    }
    const int rank = (fit.grouping_fits ? 4 : 0) + (fit.with_trunk ? 2 : 0) + (large ? 1 : 0);
    if (rank < best_rank) continue;
    of_best_rank = rank > best_rank ? 1 : of_best_rank + 1;
    if (rank > best_rank || kSizeRanks[plan] < kSizeRanks[best_plan]) {
      best_plan = plan;
      best_national = fit.national;
    }
    best_rank = rank;
  }
  const bool stands_out = of_best_rank == 1 || best_rank >= 5;
  if (result.match == PlanMatch::kValid && stands_out) {
    result.e164_if_unique = E164(best_plan, best_national);
  }
  return result;
}

}  // namespace contactlint
