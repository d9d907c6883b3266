#include "recognisers/word_list.h"

namespace contactlint {

bool Words::Has(std::string_view word) const {
  if (word.empty()) return false;
  for (size_t at = words_.find(word); at != std::string_view::npos; at = words_.find(word, at + 1)) {
    const size_t end = at + word.size();
    if ((at == 0 || words_[at - 1] == ' ') && (end == words_.size() || words_[end] == ' ')) {
      return true;
    }
  }
  return false;
}

}  // namespace contactlint
