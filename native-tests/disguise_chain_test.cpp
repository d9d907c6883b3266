// Every chain of two disguises, on identifiers of each kind: found, or a known limit.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "answers.h"
#include "fuzz/known_limits.h"
#include "fuzz/planted.h"
#include "tool/utf.h"

namespace contactlint {
namespace {

constexpr size_t kIdentifiers = 48;  // all names of mailboxes at all domains

struct Chained {
  PlantedKind kind = PlantedKind::kEmail;
  Chain chain;
  std::string missed;  // the first text in which it was not found
};

uint8_t Letter(size_t index) { return static_cast<uint8_t>('a' + index); }

// The first text of this kind and with these two disguises in which nothing is found; "" if none.
Chained Hide(size_t kind, size_t first, size_t second) {
  Chained chained;
  for (size_t i = 0; i < kIdentifiers; ++i) {
    const uint8_t bytes[] = {Letter(kind), Letter(i),     Letter(first), Letter(second),
                             Letter(i),    Letter(i / 6), Letter(i * 7), Letter(i + 2)};
    const Planted planted = Plant(bytes, sizeof bytes);
    chained.kind = planted.kind;
    chained.chain = planted.chain;
    if (IsFound(planted, TheLinter().Check(planted.text))) continue;
    chained.missed = Utf8FromUtf16(planted.text);
    break;
  }
  return chained;
}

const std::vector<Chained>& AllChains() {
  static const std::vector<Chained> chains = [] {
    std::vector<Chained> all;
    std::set<std::string> names;
    for (size_t kind = 0; kind < kPlantedKindCount; ++kind) {
      for (size_t first = 0; first < DisguiseCount(); ++first) {
        for (size_t second = 0; second < DisguiseCount(); ++second) {
          const std::string name = DebugString(With(With({}, first), second));
          if (!names.insert(std::to_string(kind) + name).second) continue;
          all.push_back(Hide(kind, first, second));
        }
      }
    }
    return all;
  }();
  return chains;
}

TEST_CASE("what is planted is found under every chain of two disguises that is no known limit") {
  CHECK(AllChains().size() > 700);
  for (const Chained& chained : AllChains()) {
    if (chained.missed.empty() || IsKnownLimit(chained.kind, chained.chain)) continue;
    FAIL_CHECK(DebugString(chained.chain), ": ", chained.missed);
  }
}

TEST_CASE("a known limit of chains that has been overcome is told") {
  for (const KnownLimit& limit : KnownLimits()) {
    bool missed = false;
    for (const Chained& chained : AllChains()) {
      missed |= !chained.missed.empty() && IsCovered(limit, chained.kind, chained.chain);
    }
    WARN_MESSAGE(missed, DebugString(limit), " is no limit any more; take its row away");
  }
}

TEST_CASE("at most a fifth of the chains are known limits") {
  size_t known = 0;
  for (const Chained& chained : AllChains()) known += IsKnownLimit(chained.kind, chained.chain);
  CHECK(known * 5 <= AllChains().size());
}

TEST_CASE("a disguise is what its name says") {
  const auto disguised = [](std::string_view row) {
    for (size_t i = 0; i < DisguiseCount(); ++i) {
      const Chain chain = With({}, i);
      if (DebugString(chain) == row) return Utf8FromUtf16(Disguise("jo@inbox.lv", chain));
    }
    return std::string(row) + " is no disguise";
  };
  CHECK(disguised("unsaid plain close written") == "jo@inbox.lv");
  CHECK(disguised("at-dot plain close written") == "jo at inbox dot lv");
  CHECK(disguised("unsaid circled close written") == "ⓙⓞ@ⓘⓝⓑⓞⓧ.ⓛⓥ");
  CHECK(disguised("unsaid plain spaces written") == "j o @ i n b o x . l v");
  CHECK(disguised("unsaid plain boxes written") == "(j)(o)(@)(i)(n)(b)(o)(x)(.)(l)(v)");
  CHECK(disguised("unsaid plain close base64") == "am9AaW5ib3gubHY=");
  CHECK(disguised("unsaid plain close percent") == "%6A%6F%40%69%6E%62%6F%78%2E%6C%76");
}

}  // namespace
}  // namespace contactlint
