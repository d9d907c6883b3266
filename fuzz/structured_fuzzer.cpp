// An identifier in an innocent sentence is found under every chain of disguises that is not a known
// limit.
#include <cstdint>
#include <cstdio>

#include "contactlint/linter.h"
#include "known_limits.h"
#include "planted.h"
#include "require.h"
#include "tool/utf.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace contactlint;
  static const Linter linter;
  const Planted planted = Plant(data, size);
  if (IsKnownLimit(planted.kind, planted.chain)) return 0;
  const Report report = linter.Check(planted.text);
  Require(report.error.empty(), "a check answers");
  if (IsFound(planted, report)) return 0;
  std::fprintf(stderr, "%s, %s: %s\n", planted.identifier.c_str(),
               DebugString(planted.chain).c_str(), Utf8FromUtf16(planted.text).c_str());
  Require(false, "what was planted is found, or its chain is a known limit");
  return 0;
}
