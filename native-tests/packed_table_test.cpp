// Tables of words as the program holds them.
#include "languages/packed_table.h"

#include <doctest/doctest.h>

#include <string>

namespace contactlint {
namespace {

constexpr char kPlain[] = R"(
# a comment
sym.at at  arroba
digit.1 one
digit.2 two
digit.1 ein
)";

constexpr char kCyrillic[] = R"(
digit.1 один
digit.2 два №2
)";

std::string Lines(size_t count) { return std::string(count, '\n'); }

TEST_CASE("a packed table has a line for each meaning, in the order of meanings") {
  const Language language = PackedLanguage<kPlain>("xx");
  const auto at = static_cast<size_t>(Meaning::k_sym_at);
  CHECK(language.alphabet == 0);
  CHECK(std::string(language.packed) ==
        "\t1 one\t2 two\t1 ein" + Lines(at) + " at arroba" +
            Lines(static_cast<size_t>(Meaning::kCount) - at));
}

TEST_CASE("a packed table has a byte for each letter of its script, other characters in UTF-8") {
  const Language language = PackedLanguage<kCyrillic>("xx");
  std::string letters;
  for (char16_t letter : std::u16string(u"один")) {
    letters += static_cast<char>(0x80 + (letter - language.alphabet));
  }
  CHECK(language.packed.substr(3, 4) == letters);
  CHECK(language.packed.find("\x01№2") != std::string_view::npos);
}

}  // namespace
}  // namespace contactlint
