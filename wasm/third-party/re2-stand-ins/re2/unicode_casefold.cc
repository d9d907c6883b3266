// Stands in for RE2's generated tables of `(?i)`: rules run over text that the reader has folded
// already. What is left folds ASCII, and nothing else.
#include "re2/unicode_casefold.h"

namespace re2 {

const CaseFold unicode_casefold[] = {{'A', 'Z', 'a' - 'A'}, {'a', 'z', 'A' - 'a'}};
const int num_unicode_casefold = 2;

const CaseFold unicode_tolower[] = {{'A', 'Z', 'a' - 'A'}};
const int num_unicode_tolower = 1;

}  // namespace re2
