// Stands in for RE2's util/logging.h, which would bring <iostream> along (37 KB compressed).
//
// What RE2 logs is either a broken pattern, which its error codes report too, or a broken
// invariant of its own. Nothing is printed, and the messages are never built.
#pragma once

#include <assert.h>
#include <stdlib.h>

#include "util/util.h"

namespace re2 {

struct NoLog {
  template <typename T>
  NoLog& operator<<(const T&) {
    return *this;
  }
};

// `&` binds weaker than `<<` and stronger than `?:`, so that a whole message becomes void.
struct Unsaid {
  void operator&(const NoLog&) {}
};

}  // namespace re2

#define LOG(severity) true ? (void)0 : ::re2::Unsaid() & ::re2::NoLog()

#define CHECK(x) ((x) ? (void)0 : abort())
#define CHECK_EQ(x, y) CHECK((x) == (y))

#define DCHECK(x) assert(x)
#define DCHECK_EQ(x, y) assert((x) == (y))
#define DCHECK_NE(x, y) assert((x) != (y))
#define DCHECK_LE(x, y) assert((x) <= (y))
#define DCHECK_LT(x, y) assert((x) < (y))
#define DCHECK_GE(x, y) assert((x) >= (y))
#define DCHECK_GT(x, y) assert((x) > (y))
