// Sorting where lists are short and the binary's size counts: a heap takes a fifth of the code of
// `std::sort`, which is made anew for each type and order.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
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

// The elements in the order of their keys; what has the same key keeps its order. Places are
// sorted, not the elements: they may be large.
template <typename T, typename Key>
std::vector<T> SortedBy(std::vector<T> elements, Key key_of) {
  std::vector<uint32_t> places(elements.size());
  std::iota(places.begin(), places.end(), 0u);
  places = Sorted(std::move(places), [&](uint32_t i, uint32_t j) {
    const auto a = key_of(elements[i]);
    const auto b = key_of(elements[j]);
    return a != b ? a < b : i < j;
  });
  std::vector<T> sorted;
  sorted.reserve(elements.size());
  for (uint32_t place : places) sorted.push_back(std::move(elements[place]));
  return sorted;
}

}  // namespace contactlint
