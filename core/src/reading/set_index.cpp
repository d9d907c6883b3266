#include "reading/set_index.h"

namespace contactlint {

// Where the set is, or where it would go.
size_t SetIndex::SlotOf(MeaningSet set) const {
  const uint64_t mixed = set.low * 0x9E3779B97F4A7C15u ^ set.high * 0xC2B2AE3D27D4EB4Fu;
  const size_t mask = slots_.size() - 1;
  size_t slot = static_cast<size_t>(mixed ^ (mixed >> 29)) & mask;
  while (slots_[slot] != 0 && !(sets_[slots_[slot] - 1] == set)) slot = (slot + 1) & mask;
  return slot;
}

uint32_t SetIndex::Find(MeaningSet set) const { return slots_[SlotOf(set)] - 1; }

uint32_t SetIndex::Add(MeaningSet set) {
  size_t slot = SlotOf(set);
  if (slots_[slot] != 0) return slots_[slot] - 1;
  sets_.push_back(set);
  if (sets_.size() * 2 > slots_.size()) {
    slots_.assign(slots_.size() * 2, 0);
    for (uint32_t number = 0; number < sets_.size(); ++number) {
      slots_[SlotOf(sets_[number])] = number + 1;
    }
  } else {
    slots_[slot] = static_cast<uint32_t>(sets_.size());
  }
  return static_cast<uint32_t>(sets_.size()) - 1;
}

}  // namespace contactlint
