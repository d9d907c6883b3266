// Numbers for sets of meanings, in the order in which they first appear.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "reading/meaning_set.h"

namespace contactlint {

class SetIndex {
 public:
  static constexpr uint32_t kUnknown = UINT32_MAX;

  // The number of the set; a new one gets the next.
  uint32_t Add(MeaningSet set);
  // The number of the set, or kUnknown.
  uint32_t Find(MeaningSet set) const;

 private:
  size_t SlotOf(MeaningSet set) const;

  std::vector<MeaningSet> sets_;
  std::vector<uint32_t> slots_ = std::vector<uint32_t>(1024);  // number plus one; 0: free
};

}  // namespace contactlint
