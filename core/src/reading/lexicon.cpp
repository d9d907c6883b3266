// Looking up: FNV-1a over the key's bytes, then slots one after another.
#include "reading/lexicon.h"

#include <algorithm>

namespace contactlint {

uint32_t Lexicon::HashOf(std::string_view key) {
  uint32_t hash = kSeed;
  for (char byte : key) hash = Step(hash, byte);
  return hash;
}

size_t Lexicon::StemBit(std::string_view word) {
  const uint32_t hash = HashOf(word.substr(0, 3));
  return (hash ^ (hash >> 15)) % kBloomBits;
}

const Entry* Lexicon::Look(const Table& table, std::string_view key, uint32_t hash) const {
  const size_t mask = table.slots.size() - 1;
  for (size_t i = Spread(hash) & mask;; i = (i + 1) & mask) {
    const Slot& slot = table.slots[i];
    if (slot.entry == 0) return nullptr;
    if (slot.hash == hash && slot.length == key.size() &&
        std::string_view(pool_).substr(slot.key, slot.length) == key) {
      return &entries_[slot.entry - 1];
    }
  }
}

const Entry* Lexicon::Find(std::string_view key) const { return Find(key, HashOf(key)); }

const Entry* Lexicon::FindWhole(std::string_view key) const {
  const uint32_t hash = HashOf(key);
  const Entry* entry = Find(key, hash);
  return entry != nullptr && entry->whole ? entry : Look(stems_, key, hash);
}

const Entry* Lexicon::FindStem(std::string_view word) const {
  if (word.size() < 3) return nullptr;
  if (!stem_starts_[StemBit(word)]) return nullptr;
  const Entry* longest = nullptr;
  uint32_t hash = kSeed;
  for (size_t i = 0; i < word.size(); ++i) {
    hash = Step(hash, word[i]);
    if (i < 2) continue;
    const Entry* entry = Look(stems_, word.substr(0, i + 1), hash);
    if (entry != nullptr) longest = entry;
  }
  return longest;
}

bool Lexicon::BeginsService(std::string_view letters) const {
  const uint32_t hash = HashOf(letters);
  return openings_[hash % kOpeningBits] && openings_[(hash >> 13) % kOpeningBits];
}

MeaningSet Lexicon::MeaningsIn(const Entry& entry, uint64_t mask) const {
  if ((entry.languages & ~mask) == 0) return entry.meanings;
  MeaningSet set;
  const Sense* senses = Senses(entry);
  for (int k = 0; k < entry.sense_count; ++k) {
    const uint8_t language = senses[k].language;
    if (language == kGazetteer || (mask >> language & 1) != 0) set |= senses[k].meaning;
  }
  return set;
}

bool Lexicon::IsSure(const Entry& entry, Meaning meaning) const {
  const Sense* senses = Senses(entry);
  return std::any_of(senses, senses + entry.sense_count, [&](const Sense& sense) {
    return sense.meaning == meaning && (sense.value & kHomonymBit) == 0;
  });
}

}  // namespace contactlint
