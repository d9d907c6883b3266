// The whole of ContactLint in one call: text and situation in, findings out.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "contactlint/finding.h"
#include "contactlint/situation.h"

namespace contactlint {

struct Conversation;
struct Weighed;

enum class Detail : uint8_t { kPlain, kExplained };

class Linter {
 public:
  // UTF-16 code units that Check() reads at most; a longer text is cut there and the report says
  // `truncated`.
  static constexpr uint32_t kMaxLength = 200000;

  // Compiles rules and tables (some milliseconds). One Linter serves any number of texts; Check()
  // may be called from several threads at once. `packed_policy`: what a marketplace's own policy
  // was checked and packed into (policy/own_policy.h); empty for the built-in one.
  explicit Linter(std::string packed_policy = {});
  ~Linter();
  Linter(const Linter&) = delete;
  Linter& operator=(const Linter&) = delete;

  // Not empty: rules or tables could not be compiled, and every Check() will fail with it.
  const std::string& Error() const;

  // A pure function of its arguments. Any sequence of code units is a valid text, lone surrogates
  // included.
  Report Check(std::u16string_view text, const Situation& situation = {},
               Detail detail = Detail::kPlain) const;

  // Runs every table and rule once so that the first real keystroke finds them warm.
  void WarmUp() const;

 private:
  struct Parts;
  struct Understanding;
  Understanding Understand(const Conversation& conversation, std::optional<uint32_t> caret) const;
  std::optional<Weighed> FindContinued(const Understanding& understood,
                                       const Conversation& conversation, uint32_t caret) const;

  std::unique_ptr<const Parts> parts_;
};

}  // namespace contactlint
