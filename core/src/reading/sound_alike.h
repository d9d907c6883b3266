// Names of services written as they sound: vatsepp, feisbuk, t€l€gram. A word that no table knows is
// held against the consonants of the great names; vowels, doubled letters and signs are what people
// change when they write by ear or mean to hide a name.
#pragma once

#include <string>
#include <string_view>

namespace contactlint {

// The folded name that `word` (folded) sounds like; empty when there is none.
std::string_view SoundAlike(std::string_view word);

// The consonants of a word, sounds that one writes in several ways made one: whatsapp → wtsp.
std::string SoundOf(std::string_view word);

}  // namespace contactlint
