// Every word that any table knows, folded as the text is folded, found in one look.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reading/meaning_set.h"

namespace contactlint {

// One meaning of one word in one language.
struct Sense {
  Meaning meaning = Meaning::kCount;
  uint8_t language = 0;  // row of AllLanguages(), or kGazetteer
  uint16_t value = 0;    // digit, number, letter, row of the gazetteer: by meaning
};
constexpr uint8_t kGazetteer = 255;

// A word written wholly in look-alikes ("вот" reads "bot") keeps apart from the Latin word: its key
// begins with this byte, in tables and texts alike.
constexpr char kOtherScript = '\x01';

// The meaning of this name in tables and rules ("n_phone"); kCount if there is none.
Meaning MeaningNamed(std::string_view name);

// All that a word can mean.
struct Entry {
  MeaningSet meanings;    // in all languages
  uint64_t languages = 0;  // bit: row of AllLanguages() that has a sense of it
  uint32_t first_sense = 0;
  uint16_t sense_count = 0;
  bool continues = false;  // a longer phrase begins with this
  bool whole = false;      // a word or phrase of its own, not only the beginning of one
};

// A word that no table has: k_platform, or k_service with the row of a service that is its like.
struct AddedWord {
  std::string_view spelling;  // as in the languages' tables
  Meaning meaning = Meaning::kCount;
  uint16_t value = 0;
};

class Lexicon {
 public:
  // Reads the languages' tables, the gazetteer's names, and the words of a policy.
  explicit Lexicon(const std::vector<AddedWord>& added = {});

  // Rows of all tables that could not be read, a line each; empty when all is well.
  const std::string& Error() const { return error_; }

  // Incremental hashing: Step() over the bytes of a key gives the hash to look up.
  static constexpr uint32_t kSeed = 2166136261u;
  static uint32_t Step(uint32_t hash, char byte) {
    return (hash ^ static_cast<uint8_t>(byte)) * 16777619u;
  }
  static uint32_t HashOf(std::string_view key);

  // The entry of exactly this folded key ("guion bajo": words joined by one space); null if
  // unknown.
  const Entry* Find(std::string_view key, uint32_t hash) const { return Look(words_, key, hash); }
  const Entry* Find(std::string_view key) const;
  // The word or stem of exactly these letters; null if unknown.
  const Entry* FindWhole(std::string_view key) const;
  // The longest stem (`telefon*`) that `word` begins with; null if none.
  const Entry* FindStem(std::string_view word) const;

  // Whether the name of a service goes on after these letters ("tele", "face"). Now and then said
  // of letters with which none begins: a Bloom filter.
  bool BeginsService(std::string_view letters) const;

  // Bit of the language that everybody mixes in.
  uint64_t EnglishBit() const { return english_bit_; }

  const Sense* Senses(const Entry& entry) const { return senses_.data() + entry.first_sense; }

  // Whether the entry has a gazetteer sense of this meaning whose name is hardly ever anything
  // else.
  bool IsSure(const Entry& entry, Meaning meaning) const;

  // The meanings of an entry in the languages of `mask` (bit: row of AllLanguages()) and in the
  // gazetteer.
  MeaningSet MeaningsIn(const Entry& entry, uint64_t mask) const;

  // The distinct sets of meanings that occur, for the alphabet of meaning rules.
  struct SetCount {
    MeaningSet set;
    uint32_t words = 0;  // how many have it
  };
  const std::vector<SetCount>& Sets() const { return sets_; }

  // The ending that a `tld` sense stands for: "com" for `tld.com ком`.
  const std::string& TldOf(const Sense& sense) const { return tlds_[sense.value]; }

 private:
  struct Slot {
    uint32_t hash = 0;
    uint32_t key = 0;  // offset into pool_
    uint16_t length = 0;
    uint32_t entry = 0;  // index into entries_ plus one; 0: free
  };
  struct Table {
    std::vector<Slot> slots;
    uint32_t used = 0;
  };

  static constexpr size_t kBloomBits = 1 << 13;
  static constexpr size_t kOpeningBits = 1 << 17;
  // Of a word of three bytes or more, in stem_starts_.
  static size_t StemBit(std::string_view word);
  // Where the search for a hash begins, before the table's mask.
  static uint32_t Spread(uint32_t hash) { return hash ^ (hash >> 16); }

  const Entry* Look(const Table& table, std::string_view key, uint32_t hash) const;
  Entry& Insert(Table& table, std::string_view key);
  void Grow(Table& table);
  void AddWord(std::string_view spelling, Sense sense);
  void AddWords(std::string_view spellings, Sense sense);
  void AddLanguage(const Language& language, uint8_t row);
  uint16_t ValueOf(std::string_view text, Meaning meaning);
  void AddGazetteer();
  void AddOpenings(std::string_view name);
  void InheritStems();
  std::vector<uint32_t> SortPending();
  void Finish();

  struct Pending {
    uint32_t entry;
    Sense sense;
  };

  uint64_t english_bit_ = 0;
  Table words_;
  Table stems_;
  std::string pool_;
  std::vector<Entry> entries_;
  std::vector<Pending> pending_;
  std::vector<Sense> senses_;
  std::vector<SetCount> sets_;
  std::vector<std::string> tlds_;
  std::bitset<kBloomBits> stem_starts_;  // Bloom filter over the first three bytes of stems
  std::bitset<kOpeningBits> openings_;   // Bloom filter over what names of services begin with
  std::string error_;
};

// Values of Meaning::k_service and k_provider senses: row and how sure the name is.
constexpr uint16_t kHomonymBit = 0x4000;
constexpr uint16_t kHintBit = 0x8000;
inline uint16_t RowOf(uint16_t value) { return value & 0x3FFF; }

}  // namespace contactlint
