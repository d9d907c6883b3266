// An English sentence as the grammar of requests and proposals sees it: its words, and who does
// what its verbs say.
//
// Rules over meanings know the order of words in all languages alike. English says by order and by
// little words alone who asks whom ("can I get", "can you get", "I can get"), and this is where
// that is read.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "recognisers/rule.h"
#include "recognisers/word_list.h"

namespace contactlint {

struct EnglishWord {
  std::string_view text;  // as it reads
  MeaningSet meanings;
  uint32_t token = 0;
  bool known = false;  // in a table
  bool owner = false;  // "client's": what follows is his
  bool will = false;   // "we'll", "I'd"
  uint64_t kind = 0;   // see word_list.h
};

// A stretch between commas, brackets and the ends of a sentence.
struct EnglishClause {
  const EnglishWord* words = nullptr;
  uint32_t size = 0;
  bool asked = false;  // its sentence ends with a question mark
  uint64_t kinds = 0;  // of all its words
  MeaningSet meanings;

  bool Has(uint32_t i, MeaningSet set) const;
  bool Has(uint32_t i, Meaning meaning) const;
  bool Is(uint32_t i, const WordList& list) const;
  bool Is(uint32_t i, const char* word) const;
  // One of a few words parted by spaces.
  bool IsOneOf(uint32_t i, const char* words) const;
  bool Any(uint32_t from, uint32_t to, MeaningSet set) const;
  bool Any(uint32_t from, uint32_t to, Meaning meaning) const;
  bool Any(uint32_t from, uint32_t to, const WordList& list) const;
  bool AnyOneOf(uint32_t from, uint32_t to, const char* words) const;
};

class EnglishText {
 public:
  // Empty where the text is not written in English.
  explicit EnglishText(const Match& match);
  const std::vector<EnglishClause>& Clauses() const { return clauses_; }

 private:
  std::vector<EnglishWord> words_;
  std::vector<EnglishClause> clauses_;
};

// Who does what the verb says.
enum class Doer : uint8_t {
  kReader,  // "you can send", "could you send", "please send"
  kWriter,  // "I can send", "may we send", "let me send"
  kBoth,    // "let's send", "shall we send", "we could send"
  kOther,   // "the shop sends"
};
Doer DoerOf(const EnglishClause& clause, uint32_t verb);

// Whether the verb at this place proposes something to the reader: both do it, or one of them.
bool Proposes(const EnglishClause& clause, uint32_t verb, uint32_t end);

// Where the words begin that ask or propose together with the verb: "could you …", "is it ok if I
// …".
uint32_t FrameStart(const EnglishClause& clause, uint32_t verb);

inline constexpr WordList kMe("me us");
inline constexpr WordList kMine("my our");
inline constexpr WordList kYouWords("you u ya yall");

// What a finding of this rule over the words [first, end) of a clause is.
Candidate CandidateOf(const Match& match, const EnglishClause& clause, uint32_t first,
                      uint32_t end);

// The same of a proposal to make contact elsewhere, with its rule and a clear shape for evidence; an
// end beyond the clause is the clause's.
Candidate InviteOf(const Match& match, const EnglishClause& clause, const char* rule,
                   uint32_t first, uint32_t end);

// What a finder of one speech act says of each clause: `Finder(match, found).Look(clause)`.
template <typename Finder>
std::vector<Candidate> FindInClauses(const EnglishText& text, const Match& match) {
  std::vector<Candidate> found;
  for (const EnglishClause& clause : text.Clauses()) Finder(match, found).Look(clause);
  return found;
}

}  // namespace contactlint
