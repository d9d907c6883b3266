#include "reading/sound_alike.h"

#include <algorithm>
#include <cstddef>

namespace contactlint {
namespace {

constexpr size_t kShortest = 6;  // bytes of a word that is held against the names
constexpr size_t kLongest = 16;

struct Name {
  std::string_view sound;
  std::string_view name;
};

// Only names whose consonants no ordinary word has: "discard" sounds like Discord.
constexpr Name kNames[] = {
    {"lnkdn", "linkedin"}, {"nstgrm", "instagram"}, {"pntrst", "pinterest"}, {"psbk", "facebook"},
    {"snpCt", "snapchat"}, {"tlgrm", "telegram"},   {"wtsp", "whatsapp"},
};

constexpr bool IsVowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}
constexpr bool IsFront(char c) { return c == 'e' || c == 'i' || c == 'y'; }

// The consonant that `c` sounds like before `next`; 0 when it is none.
char Consonant(char c, char next) {
  switch (c) {
    case 'c': return next == 'h' ? 'C' : IsFront(next) ? 's' : 'k';
    case 's': return next == 'h' ? 'S' : 's';
    case 'x': return 'C';
    case 'g': return IsFront(next) ? 'j' : 'g';
    case 'f': return 'p';
    case 'q': return 'k';
    case 'z': return 's';
    case 'h':
    case 'w': return 0;
    default: return c >= 'a' && c <= 'z' && !IsVowel(c) ? c : '\0';
  }
}

// whatsapp, uatsap, vatsap, guatsap
bool BeginsWithW(std::string_view word) {
  if (word.substr(0, 2) == "wh" || word.substr(0, 2) == "gu") word.remove_prefix(1);
  return word.size() > 1 && (word[0] == 'w' || word[0] == 'v' || word[0] == 'u' || word[0] == 'h') &&
         IsVowel(word[1]);
}

}  // namespace

std::string SoundOf(std::string_view word) {
  std::string sound;
  const bool w = BeginsWithW(word);
  if (w) sound.push_back('w');
  char last = 0;
  for (size_t i = w ? 1 : 0; i < word.size(); ++i) {
    const char next = i + 1 < word.size() ? word[i + 1] : '\0';
    const char consonant = Consonant(word[i], next);
    if (consonant != 0 && consonant != last && !(w && i == 1 && word[0] == 'g')) {
      sound.push_back(consonant);
    }
    last = consonant;
  }
  return sound;
}

std::string_view SoundAlike(std::string_view word) {
  if (word.size() < kShortest || word.size() > kLongest) return {};
  const std::string sound = SoundOf(word);
  const auto found = std::find_if(std::begin(kNames), std::end(kNames),
                                  [&](const Name& name) { return name.sound == sound; });
  return found == std::end(kNames) ? std::string_view() : found->name;
}

}  // namespace contactlint
