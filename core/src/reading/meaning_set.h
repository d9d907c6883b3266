// A set of meanings, as small as the set of bits that it is.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "languages/language.h"

namespace contactlint {

constexpr int kMeaningCount = static_cast<int>(Meaning::kCount);
static_assert(kMeaningCount <= 128, "MeaningSet holds 128 bits");

struct MeaningSet {
  uint64_t low = 0;
  uint64_t high = 0;

  constexpr MeaningSet() = default;
  constexpr MeaningSet(Meaning m)  // NOLINT: a meaning is a set of one
      : low(static_cast<int>(m) < 64 ? uint64_t{1} << static_cast<int>(m) : 0),
        high(static_cast<int>(m) < 64 ? 0 : uint64_t{1} << (static_cast<int>(m) - 64)) {}

  int Size() const {
    int size = 0;
    for (uint64_t half : {low, high}) {
      for (; half != 0; half &= half - 1) ++size;
    }
    return size;
  }
  constexpr bool Empty() const { return (low | high) == 0; }
  constexpr bool Has(Meaning m) const { return Intersects(MeaningSet(m)); }
  constexpr bool Intersects(MeaningSet o) const { return ((low & o.low) | (high & o.high)) != 0; }
  constexpr bool Contains(MeaningSet o) const {
    return (o.low & ~low) == 0 && (o.high & ~high) == 0;
  }
  MeaningSet& operator|=(MeaningSet o) {
    low |= o.low;
    high |= o.high;
    return *this;
  }
};

constexpr MeaningSet operator|(MeaningSet a, MeaningSet b) {
  MeaningSet r;
  r.low = a.low | b.low;
  r.high = a.high | b.high;
  return r;
}
constexpr MeaningSet operator|(Meaning a, Meaning b) { return MeaningSet(a) | MeaningSet(b); }
constexpr MeaningSet operator&(MeaningSet a, MeaningSet b) {
  MeaningSet r;
  r.low = a.low & b.low;
  r.high = a.high & b.high;
  return r;
}
constexpr MeaningSet operator~(MeaningSet a) {
  MeaningSet r;
  r.low = ~a.low;
  r.high = ~a.high;
  return r;
}
constexpr bool operator==(MeaningSet a, MeaningSet b) { return a.low == b.low && a.high == b.high; }

}  // namespace contactlint
