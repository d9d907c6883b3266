// Whatever is handed over as a policy is refused with a reason, or packed so that the core reads
// it.
#include <cstdint>
#include <string>

#include "contactlint/linter.h"
#include "require.h"
#include "tool/policy_file.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace contactlint;
  const PolicyFile policy = ReadPolicy({reinterpret_cast<const char*>(data), size});
  if (!policy.error.empty()) {
    Require(policy.packed.empty(), "of a policy that is refused nothing holds");
    return 0;
  }
  if (policy.packed.empty()) return 0;
  const std::string error = Linter(policy.packed).Error();
  Require(error.rfind("policy:", 0) != 0, "what the reader packs, the core reads");
  return 0;
}
