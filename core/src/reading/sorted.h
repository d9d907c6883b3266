// Sorting where lists are short and the binary's size counts: a heap takes a fifth of the code of
// `std::sort`, which is made anew for each type and order.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace contactlint {

// `less` must tell all elements apart: what is equal comes in no certain order.
template <typename T, typename Less>
std::vector<T> Sorted(std::vector<T> elements, Less less) {
  std::make_heap(elements.begin(), elements.end(), less);
  std::sort_heap(elements.begin(), elements.end(), less);
  return elements;
}

}  // namespace contactlint
