// How the tables become one hash table.
//
// Keys are folded by the same function as the text, so a table may be written as people write.
// Every proper beginning of a phrase is entered too, marked `continues`, so that the tokeniser
// knows when it is worth while to look at one more word.
#include "reading/lexicon.h"

#include <algorithm>
#include <iterator>

#include "gazetteer/services.h"
#include "reading/ascii.h"
#include "reading/set_index.h"
#include "reading/utf8.h"
#include "reading/view.h"

namespace contactlint {
namespace {

// UTF-8 of the tables to UTF-16, so that one folding serves tables and texts. The tables are part
// of the program: they are valid UTF-8 by test.
std::u16string Utf16(std::string_view utf8) {
  std::u16string out;
  for (size_t i = 0; i < utf8.size();) {
    const Utf8Character c = Utf8At(utf8, i);
    if (c.value >= 0x10000) {
      out.push_back(static_cast<char16_t>(0xD800 + ((c.value - 0x10000) >> 10)));
      out.push_back(static_cast<char16_t>(0xDC00 + ((c.value - 0x10000) & 0x3FF)));
    } else {
      out.push_back(static_cast<char16_t>(c.value));
    }
    i += c.length;
  }
  return out;
}

// The table with all its letters in UTF-8.
std::string Unpacked(const Language& language) {
  if (language.alphabet == 0) return std::string(language.packed);
  std::string table;
  for (size_t i = 0; i < language.packed.size(); ++i) {
    const auto byte = static_cast<uint8_t>(language.packed[i]);
    if (byte == kAsUtf8) {
      const uint32_t length = Utf8At(language.packed, i + 1).length;
      table.append(language.packed.substr(i + 1, length));
      i += length;
    } else if (byte < 0x80) {
      table.push_back(language.packed[i]);
    } else {
      const int letter = language.alphabet + (byte & 0x7F);
      if (letter >= 0x800) table.push_back(static_cast<char>(0xE0 | letter >> 12));
      table.push_back(static_cast<char>(letter >= 0x800 ? 0x80 | (letter >> 6 & 0x3F)
                                                        : 0xC0 | letter >> 6));
      table.push_back(static_cast<char>(0x80 | (letter & 0x3F)));
    }
  }
  return table;
}

// The key under which a table's spelling is found: folded, `_` as the space between words,
// apostrophes, hyphens and dots inside words gone as the tokeniser leaves them out, and words
// wholly in look-alikes marked as it marks them.
std::string KeyOf(std::string_view spelling) {
  const View view = ReadLiteral(Utf16(spelling));
  std::string key;
  size_t word = 0;
  bool look_alikes = true;
  for (size_t i = 0; i <= view.text.size(); ++i) {
    const char byte = i < view.text.size() ? view.text[i] : '_';
    if (byte == '_' && (i == view.text.size() || view.text.size() > 1)) {
      if (look_alikes && key.size() > word) key.insert(word, 1, kOtherScript);
      if (i < view.text.size()) key.push_back(' ');
      word = key.size();
      look_alikes = true;
    } else if (view.text.size() == 1 ||
               (byte != '\'' && byte != '-' && byte != '`' && byte != '.')) {
      key.push_back(byte);
      const bool letter = IsFoldedLetter(byte);
      look_alikes &= letter && (view.origins[i].marks & kLookAlikeMark) != 0;
    }
  }
  return key;
}

}  // namespace

Meaning MeaningNamed(std::string_view name) {
  return static_cast<Meaning>(std::find(std::begin(kMeaningNames), std::end(kMeaningNames), name) -
                              std::begin(kMeaningNames));
}

Lexicon::Lexicon(const std::vector<AddedWord>& added) {
  words_.slots.resize(1 << 14);
  stems_.slots.resize(1 << 10);
  uint8_t row = 0;
  for (const Language* language : AllLanguages()) {
    if (std::string_view(language->code) == "en") english_bit_ = uint64_t{1} << row;
    AddLanguage(*language, row);
    ++row;
  }
  AddGazetteer();
  for (const AddedWord& word : added) {
    AddWord(word.spelling, {word.meaning, kGazetteer, word.value});
  }
  Finish();
}

void Lexicon::Grow(Table& table) {
  std::vector<Slot> old(table.slots.size() * 2);
  old.swap(table.slots);
  const size_t mask = table.slots.size() - 1;
  for (const Slot& slot : old) {
    if (slot.entry == 0) continue;
    size_t i = Spread(slot.hash) & mask;
    while (table.slots[i].entry != 0) i = (i + 1) & mask;
    table.slots[i] = slot;
  }
}

Entry& Lexicon::Insert(Table& table, std::string_view key) {
  const uint32_t hash = HashOf(key);
  const size_t mask = table.slots.size() - 1;
  size_t i = Spread(hash) & mask;
  while (table.slots[i].entry != 0) {
    const Slot& slot = table.slots[i];
    if (slot.hash == hash && std::string_view(pool_).substr(slot.key, slot.length) == key) {
      return entries_[slot.entry - 1];
    }
    i = (i + 1) & mask;
  }
  entries_.emplace_back();
  table.slots[i] = {hash, static_cast<uint32_t>(pool_.size()), static_cast<uint16_t>(key.size()),
                    static_cast<uint32_t>(entries_.size())};
  pool_.append(key);
  if (size_t{++table.used} * 2 > table.slots.size()) Grow(table);
  return entries_.back();
}

void Lexicon::AddWord(std::string_view spelling, Sense sense) {
  const bool is_stem = spelling.size() > 1 && spelling.back() == '*';
  if (is_stem) spelling.remove_suffix(1);
  const std::string key = KeyOf(spelling);
  if (key.empty() || (is_stem && key.size() < 3)) {
    error_ += "unusable word: " + std::string(spelling) + "\n";
    return;
  }
  if (is_stem && key.find(' ') == std::string::npos) {
    const auto add_stem = [&](std::string_view stem) {
      stem_starts_[StemBit(stem)] = true;
      Entry& entry = Insert(stems_, stem);
      entry.whole = true;
      pending_.push_back({static_cast<uint32_t>(&entry - entries_.data()), sense});
    };
    add_stem(key);
    if (sense.meaning == Meaning::k_service) AddOpenings(key);
    // A stem wholly in look-alikes may begin a word that is not: "остав*" holds for "оставить".
    if (key[0] == kOtherScript && key.size() > 3) add_stem(std::string_view(key).substr(1));
    return;
  }
  for (size_t space = key.find(' '); space != std::string::npos; space = key.find(' ', space + 1)) {
    Insert(words_, std::string_view(key).substr(0, space)).continues = true;
  }
  Entry& entry = Insert(words_, key);
  entry.whole = true;
  pending_.push_back({static_cast<uint32_t>(&entry - entries_.data()), sense});
  if (sense.meaning == Meaning::k_service) AddOpenings(key);
}

void Lexicon::AddOpenings(std::string_view name) {
  uint32_t hash = kSeed;
  for (size_t i = 0; i + 1 < name.size(); ++i) {
    hash = Step(hash, name[i]);
    openings_[hash % kOpeningBits] = true;
    openings_[(hash >> 13) % kOpeningBits] = true;
  }
}

void Lexicon::AddWords(std::string_view spellings, Sense sense) {
  size_t i = 0;
  while (i < spellings.size()) {
    if (spellings[i] == ' ' || spellings[i] == '\t') {
      ++i;
      continue;
    }
    const size_t end = std::min(spellings.find_first_of(" \t", i), spellings.size());
    AddWord(spellings.substr(i, end - i), sense);
    i = end;
  }
}

void Lexicon::AddLanguage(const Language& language, uint8_t row) {
  const std::string table = Unpacked(language);
  Sense sense;
  sense.language = row;
  sense.meaning = Meaning{};
  for (size_t i = 0; i < table.size();) {
    const size_t end = std::min(table.find_first_of(" \t\n", i + 1), table.size());
    const std::string_view word = std::string_view(table).substr(i + 1, end - i - 1);
    if (table[i] == ' ') AddWord(word, sense);
    if (table[i] == '\t') sense.value = ValueOf(word, sense.meaning);
    if (table[i] == '\n') {
      sense.value = 0;
      sense.meaning = static_cast<Meaning>(static_cast<uint8_t>(sense.meaning) + 1);
    }
    i = end;
  }
}

// Of "7" in `digit.7`, "a" in `letter.a`, "com" in `tld.com`.
uint16_t Lexicon::ValueOf(std::string_view text, Meaning meaning) {
  if (meaning == Meaning::k_letter) return static_cast<uint8_t>(text[0]);
  if (meaning == Meaning::k_tld) {
    tlds_.emplace_back(text);
    return static_cast<uint16_t>(tlds_.size() - 1);
  }
  uint16_t value = 0;
  for (char digit : text) value = static_cast<uint16_t>(value * 10 + (digit - '0'));
  return value;
}

void Lexicon::AddGazetteer() {
  Sense sense;
  sense.language = kGazetteer;
  sense.meaning = Meaning::k_service;
  for (const Service& service : Services()) {
    AddWords(service.sure_names, sense);
    Sense other = sense;
    other.value = sense.value | kHomonymBit;
    AddWords(service.homonyms, other);
    other.value = sense.value | kHintBit;
    AddWords(service.hints, other);
    ++sense.value;
  }
  sense.meaning = Meaning::k_provider;
  sense.value = 0;
  for (const MailProvider& provider : MailProviders()) {
    AddWords(provider.names, sense);
    Sense other = sense;
    other.value = sense.value | kHomonymBit;
    AddWords(provider.homonyms, other);
    ++sense.value;
  }
}

// By entry; the senses of one keep their order. Counts instead of comparing: entries are numbers.
// Returns where those of each entry begin.
std::vector<uint32_t> Lexicon::SortPending() {
  std::vector<uint32_t> starts(entries_.size() + 1, 0);
  for (const Pending& pending : pending_) ++starts[pending.entry + 1];
  for (size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
  std::vector<uint32_t> next = starts;
  std::vector<Pending> sorted(pending_.size());
  for (const Pending& pending : pending_) sorted[next[pending.entry]++] = pending;
  pending_ = std::move(sorted);
  return starts;
}

// A word or stem of one language stands in the way of a shorter stem of another: Italian "manda"
// of Spanish "mand*", Turkish "telegramdan" of the service's. It takes over the senses of the stem,
// unless its own language has the word.
void Lexicon::InheritStems() {
  const std::vector<uint32_t> starts = SortPending();
  constexpr uint64_t kGazetteerBit = uint64_t{1} << 63;
  const auto bit = [](const Sense& sense) {
    return sense.language == kGazetteer ? kGazetteerBit : uint64_t{1} << sense.language;
  };
  std::vector<Pending> inherited;
  for (const Table* table : {&words_, &stems_}) {
    for (const Slot& slot : table->slots) {
      if (slot.entry == 0 || slot.length < 3) continue;
      const std::string_view key = std::string_view(pool_).substr(slot.key, slot.length);
      if (!stem_starts_[StemBit(key)]) continue;
      if (key.find(' ') != std::string_view::npos) continue;
      uint64_t languages = 0;
      for (uint32_t i = starts[slot.entry - 1]; i < starts[slot.entry]; ++i) {
        languages |= bit(pending_[i].sense);
      }
      // A service's name that no table has stays what it is.
      if ((languages & ~kGazetteerBit) == 0) continue;
      for (size_t n = table == &words_ ? key.size() : key.size() - 1; n >= 3; --n) {
        const std::string_view stem = key.substr(0, n);
        const Entry* entry = Look(stems_, stem, HashOf(stem));
        if (entry == nullptr) continue;
        const auto index = static_cast<uint32_t>(entry - entries_.data());
        uint64_t added = 0;
        for (uint32_t i = starts[index]; i < starts[index + 1]; ++i) {
          const Sense& sense = pending_[i].sense;
          if ((bit(sense) & ~languages) == 0) continue;
          inherited.push_back({slot.entry - 1, sense});
          added |= bit(sense);
        }
        languages |= added;
      }
    }
  }
  pending_.insert(pending_.end(), inherited.begin(), inherited.end());
}

void Lexicon::Finish() {
  InheritStems();
  SortPending();
  for (const Pending& pending : pending_) {
    Entry& entry = entries_[pending.entry];
    if (entry.sense_count == 0) entry.first_sense = static_cast<uint32_t>(senses_.size());
    ++entry.sense_count;
    entry.meanings |= pending.sense.meaning;
    if (pending.sense.language != kGazetteer) {
      entry.languages |= uint64_t{1} << pending.sense.language;
    }
    senses_.push_back(pending.sense);
  }
  pending_.clear();
  pending_.shrink_to_fit();
  // A word read in one language, in two, or in all of its languages.
  SetIndex index;
  const auto add = [&](MeaningSet set) {
    const uint32_t number = index.Add(set);
    if (number == sets_.size()) sets_.push_back({set, 0});
    ++sets_[number].words;
  };
  for (const Entry& entry : entries_) {
    if (entry.sense_count == 0) continue;
    add(entry.meanings);
    for (uint64_t rest = entry.languages; rest != 0; rest &= rest - 1) {
      const uint64_t one = rest & (~rest + 1);
      add(MeaningsIn(entry, one));
      add(MeaningsIn(entry, one | english_bit_));
    }
  }
}

}  // namespace contactlint
