// The report on any text in any situation keeps what is promised of it.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "contactlint/linter.h"
#include "input.h"
#include "promises.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace contactlint;
  static const Linter linter;
  const FuzzInput input = ReadInput(data, size);
  const std::string broken = BrokenBy(linter, input.text, input.situation);
  if (broken.empty()) return 0;
  std::fprintf(stderr, "does not hold: %s\n", broken.c_str());
  std::abort();
}
