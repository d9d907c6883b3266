// Stands in for `std::sort` in RE2, which is a kilobyte of code for each type: what is sorted there
// are the few patterns of a set and the instructions of one program.
#pragma once

#include <utility>

namespace re2 {

template <typename Iterator, typename Less>
void ShellSort(Iterator begin, Iterator end, Less less) {
  const auto size = end - begin;
  for (auto gap = size; gap > 0;) {
    gap = gap > 4 ? gap * 4 / 9 : gap / 2;
    for (auto i = gap; gap > 0 && i < size; ++i) {
      auto value = std::move(begin[i]);
      auto at = i;
      for (; at >= gap && less(value, begin[at - gap]); at -= gap) {
        begin[at] = std::move(begin[at - gap]);
      }
      begin[at] = std::move(value);
    }
  }
}

template <typename Iterator>
void ShellSort(Iterator begin, Iterator end) {
  ShellSort(begin, end, [](const auto& a, const auto& b) { return a < b; });
}

}  // namespace re2
