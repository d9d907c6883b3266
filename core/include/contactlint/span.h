// Where something stands in the text as it was typed.
#pragma once

#include <cstdint>

namespace contactlint {

// A half-open range [start, end) of UTF-16 code units: what JavaScript's `slice` takes.
struct SourceSpan {
  uint32_t start = 0;
  uint32_t end = 0;
};

inline bool operator==(SourceSpan a, SourceSpan b) { return a.start == b.start && a.end == b.end; }
inline bool operator!=(SourceSpan a, SourceSpan b) { return !(a == b); }
inline bool Overlap(SourceSpan a, SourceSpan b) { return a.start < b.end && b.start < a.end; }

}  // namespace contactlint
