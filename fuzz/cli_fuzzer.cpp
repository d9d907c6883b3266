// Whatever stands in a line, `contactlint scan` answers it with one line of JSON.
#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "contactlint/linter.h"
#include "require.h"
#include "tool/lone_surrogates.h"
#include "tool/scan.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace contactlint;
  static const Linter linter;
  std::string line(reinterpret_cast<const char*>(data), size);
  std::replace(line.begin(), line.end(), '\n', ' ');
  const CheckFunction check = [](std::u16string_view text, const Situation& situation) {
    return linter.Check(text, situation);
  };
  const Answer answer = AnswerLine(line, 1, check, {});
  Require(answer.json.find('\n') == std::string::npos, "an answer is one line");
  // An id comes back as it was written, and may have been written with half a surrogate pair, which
  // this reader refuses.
  const std::string shielded = ShieldLoneSurrogates(answer.json);
  Require(nlohmann::json::accept(shielded), "an answer is JSON");
  const nlohmann::json json = nlohmann::json::parse(shielded);
  Require(json.contains("id"), "an answer names its line's id");
  Require(json.contains("error") == answer.refused, "a refused line is answered with an error");
  Require(json.contains("verdict") != answer.refused, "any other line gets a verdict");
  return 0;
}
