// A short list of words, asked of every word of a text: nearly all are turned away by one look at
// their first byte and length.
#pragma once

#include <cstdint>
#include <string_view>

namespace contactlint {

class WordList {
 public:
  // Words of at most 15 bytes, parted by single spaces.
  constexpr explicit WordList(std::string_view words) : words_(words) {
    size_t begin = 0;
    for (size_t i = 0; i <= words.size(); ++i) {
      if (i < words.size() && words[i] != ' ') continue;
      kinds_ |= Kind(words[begin], i - begin);
      begin = i + 1;
    }
  }

  bool Has(std::string_view word) const {
    if (word.empty() || word.size() > 15) return false;
    if ((kinds_ & Kind(word[0], word.size())) == 0) return false;
    for (size_t at = words_.find(word); at != std::string_view::npos;
         at = words_.find(word, at + 1)) {
      const size_t end = at + word.size();
      if ((at == 0 || words_[at - 1] == ' ') && (end == words_.size() || words_[end] == ' ')) {
        return true;
      }
    }
    return false;
  }

 private:
  // One bit in 64 for a first byte and a length.
  static constexpr uint64_t Kind(char first, size_t length) {
    return uint64_t{1} << ((static_cast<uint8_t>(first) * 5 + length * 11) & 63);
  }

  std::string_view words_;
  uint64_t kinds_ = 0;
};

}  // namespace contactlint
