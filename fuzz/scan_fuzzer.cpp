// The report on any text in any situation keeps what is promised of it.
#include <string>

#include "contactlint/linter.h"
#include "input.h"
#include "promises.h"
#include "require.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace contactlint;
  static const Linter linter;
  const FuzzInput input = ReadInput(data, size);
  const std::string broken = BrokenBy(linter, input.text, input.situation);
  Require(broken.empty(), broken.c_str());
  return 0;
}
