// One table of all words: what is entered under which key, and what it means.
#include "reading/lexicon.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "answers.h"
#include "gazetteer/services.h"
#include "recognisers/alphabet.h"

namespace contactlint {
namespace {

bool Means(const char* key, Meaning meaning) {
  const Entry* entry = TheLexicon().Find(key);
  return entry != nullptr && entry->whole && entry->meanings.Has(meaning);
}

TEST_CASE("every row of every table can be read") { CHECK(TheLexicon().Error() == ""); }

TEST_CASE("keys are folded as texts are") {
  CHECK(Means("numero", Meaning::k_n_number));        // número
  CHECK(TheLexicon().Find("número") == nullptr);
  CHECK(Means("botim", Meaning::k_service));
  CHECK(TheLexicon().Find("Botim") == nullptr);
}

TEST_CASE("apostrophes and hyphens inside words are left out of keys") {
  CHECK(Means("email", Meaning::k_n_email));
  CHECK(TheLexicon().Find("e-mail") == nullptr);
  CHECK(Means("whats", Meaning::k_what));  // what's
}

TEST_CASE("a phrase is found under its words joined by one space") {
  CHECK(Means("phone number", Meaning::k_n_phone));
  const Entry* head = TheLexicon().Find("guion");
  REQUIRE(head != nullptr);
  CHECK(head->continues);
  CHECK(Means("guion bajo", Meaning::k_sym_underscore));
}

TEST_CASE("the beginning of a phrase is no word by itself") {
  const Entry* head = TheLexicon().Find("guion");
  REQUIRE(head != nullptr);
  CHECK(head->meanings.Has(Meaning::k_sym_underscore) == false);
  CHECK(TheLexicon().Find("xyzzy") == nullptr);
}

TEST_CASE("a stem holds for the words that begin with it, the longest first") {
  const Entry* stem = TheLexicon().FindStem("calendlylink");
  REQUIRE(stem != nullptr);
  CHECK(stem->meanings.Has(Meaning::k_service));
  CHECK(TheLexicon().FindStem("ca") == nullptr);
  CHECK(TheLexicon().FindStem("cal") == nullptr);
}

TEST_CASE("a word wholly in look-alikes keeps apart from the Latin word that it looks like") {
  // Russian "вот" reads "bot", which is work; "my" is a word, and "му" would be none.
  CHECK(ReadLiteral(u"вот").text == "bot");
  CHECK(Means("bot", Meaning::k_work));
  CHECK_FALSE(Means("\x01" "bot", Meaning::k_work));
  CHECK(Means("my", Meaning::k_my));
  CHECK_FALSE(Means("\x01" "my", Meaning::k_my));
}

TEST_CASE("hashing step by step finds the same entry as hashing at once") {
  uint32_t hash = Lexicon::kSeed;
  for (char byte : std::string_view("botim")) hash = Lexicon::Step(hash, byte);
  CHECK(TheLexicon().Find("botim", hash) != nullptr);
  CHECK(TheLexicon().Find("botim", hash) == TheLexicon().Find("botim"));
}

TEST_CASE("a name that is also a word is no sure name") {
  const Entry* sure = TheLexicon().Find("botim");
  REQUIRE(sure != nullptr);
  CHECK(TheLexicon().IsSure(*sure, Meaning::k_service));
  const Entry* signal = TheLexicon().Find("signal");
  REQUIRE(signal != nullptr);
  CHECK(signal->meanings.Has(Meaning::k_service));
  CHECK_FALSE(TheLexicon().IsSure(*signal, Meaning::k_service));
}

TEST_CASE("the value of a service's sense is its row of the gazetteer") {
  const Entry* entry = TheLexicon().Find("botim");
  REQUIRE(entry != nullptr);
  const Sense* senses = TheLexicon().Senses(*entry);
  bool found = false;
  for (int k = 0; k < entry->sense_count; ++k) {
    if (senses[k].meaning != Meaning::k_service) continue;
    found = std::string((Services().begin() + RowOf(senses[k].value))->name) == "Botim";
  }
  CHECK(found);
}

TEST_CASE("meanings are those of the languages asked for, and the gazetteer's") {
  const Entry* entry = TheLexicon().Find("botim");
  REQUIRE(entry != nullptr);
  CHECK(TheLexicon().MeaningsIn(*entry, 0).Has(Meaning::k_service));
  const Entry* uno = TheLexicon().Find("uno");
  REQUIRE(uno != nullptr);
  CHECK(uno->meanings.Has(Meaning::k_digit));
  CHECK_FALSE(TheLexicon().MeaningsIn(*uno, TheLexicon().EnglishBit()).Has(Meaning::k_digit));
}

TEST_CASE("a set of meanings has a letter, and words with the same meanings share it") {
  const Alphabet alphabet(TheLexicon());
  const MeaningText written = WriteMeanings(ReadLiterally("zzyzx 42! ? , ="), alphabet);
  CHECK(written.letters == std::string({kUnknownLetter, kNumberLetter, kBoundLetter, kAskLetter,
                                        kCommaLetter, kColonLetter}));
  CHECK(written.tokens == std::vector<uint32_t>{0, 1, 2, 3, 4, 5});
  const Reading two = ReadLiterally("viber botim");
  CHECK(alphabet.LetterOf(two.tokens.list[0]) == alphabet.LetterOf(two.tokens.list[1]));
  CHECK(alphabet.LetterOf(two.tokens.list[0]) >= kFirstSetLetter);
}

TEST_CASE("a pattern with an unknown meaning is refused by name") {
  const Alphabet alphabet(TheLexicon());
  CHECK(alphabet.Expand("{your} {n_email}").unknown_name == "");
  CHECK(alphabet.Expand("{your} {n_emial}").unknown_name == "n_emial");
}

}  // namespace
}  // namespace contactlint
