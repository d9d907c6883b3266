// Half surrogate pairs, past a JSON reader that refuses them.
//
// JavaScript writes a string that was cut inside an emoji as "\ud83d", and the linter of
// JavaScript's strings must see it as it is. But UTF-8 has no form for it, so a JSON reader that
// hands out UTF-8 refuses the line. Before the reader each lone escape becomes a stand-in of the
// same length, the noncharacter U+FDD0 and the last three hexadecimal digits; after it the stand-in
// becomes the code unit again. A U+FDD0 that was in the text is doubled in between.
//
//     line "hm \ud83d"   shielded "hm <FDD0>83d"   reader's UTF-8 likewise   text u"hm \xD83D"
#pragma once

#include <string>
#include <string_view>

namespace contactlint {

// `json` may be anything; what is not an escape stays as it is.
std::string ShieldLoneSurrogates(std::string_view json);

// The text that a reader made of a string of shielded JSON. Precondition: well-formed UTF-8.
std::u16string Unshield(std::string_view utf8);

}  // namespace contactlint
