// Short lists of words, asked of every word of a text.
#pragma once

#include <cstdint>
#include <string_view>

namespace contactlint {

// Words parted by single spaces, written where they are asked for: for the few words that have come
// through other looks.
class Words {
 public:
  constexpr explicit Words(std::string_view words) : words_(words) {}

  bool Has(std::string_view word) const;

 private:
  std::string_view words_;
};

// One bit in 64 for a first byte and a length.
constexpr uint64_t KindOfWord(char first, size_t length) {
  return uint64_t{1} << ((size_t{static_cast<uint8_t>(first)} * 5 + length * 11) & 63);
}
constexpr uint64_t KindOfWord(std::string_view word) {
  return word.empty() ? 0 : KindOfWord(word[0], word.size());
}

// A constant list, which turns nearly all words away by one look at their kind.
class WordList {
 public:
  constexpr explicit WordList(std::string_view words) : words_(words) {
    size_t begin = 0;
    for (size_t i = 0; i <= words.size(); ++i) {
      if (i < words.size() && words[i] != ' ') continue;
      kinds_ |= KindOfWord(words[begin], i - begin);
      begin = i + 1;
    }
  }

  // Whether a word of one of these kinds may be in it.
  bool MayHave(uint64_t kinds) const { return (kinds_ & kinds) != 0; }
  bool Has(std::string_view word) const { return MayHave(KindOfWord(word)) && words_.Has(word); }

 private:
  Words words_;
  uint64_t kinds_ = 0;
};

}  // namespace contactlint
