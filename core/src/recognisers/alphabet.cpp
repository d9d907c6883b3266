// Why one byte a token: RE2 then runs over a hundred bytes for a message of five hundred
// characters, its classes are plain byte ranges, and distances between words are distances in
// bytes.
#include "recognisers/alphabet.h"

#include <algorithm>
#include <bitset>

#include "reading/sorted.h"

namespace contactlint {
namespace {

// The meanings that rules speak of. What only spells identifiers is left to the scanners, so that
// the alphabet stays within a byte.
constexpr MeaningSet kGrammar =
    MeaningSet(Meaning::k_my) | Meaning::k_your | Meaning::k_me | Meaning::k_you | Meaning::k_we |
    Meaning::k_they | Meaning::k_n_phone | Meaning::k_n_number | Meaning::k_n_email |
    Meaning::k_n_address | Meaning::k_n_contact | Meaning::k_n_id | Meaning::k_n_name |
    Meaning::k_n_messenger | Meaning::k_v_give | Meaning::k_v_need | Meaning::k_v_contact |
    Meaning::k_v_add | Meaning::k_v_talk | Meaning::k_v_have | Meaning::k_v_deal |
    Meaning::k_v_post | Meaning::k_v_pay | Meaning::k_v_visit | Meaning::k_v_swap |
    Meaning::k_otherwise | Meaning::k_lets | Meaning::k_can |
    Meaning::k_please | Meaning::k_to | Meaning::k_write_down | Meaning::k_what | Meaning::k_where |
    Meaning::k_how | Meaning::k_be | Meaning::k_on | Meaning::k_outside | Meaning::k_direct |
    Meaning::k_platform | Meaning::k_here | Meaning::k_fee | Meaning::k_only | Meaning::k_no |
    Meaning::k_work | Meaning::k_access | Meaning::k_legal | Meaning::k_service |
    Meaning::k_provider;

// Symbols that end a clause when they stand at the end of a word.
bool EndsClause(char32_t symbol) {
  return symbol == '.' || symbol == '!' || symbol == ';' || symbol == 0x3002 || symbol == 0xFF01 ||
         symbol == 0x06D4 || symbol == 0x0964 || symbol == 0x2026 || symbol == 0xFF61;
}
bool Asks(char32_t symbol) { return symbol == '?' || symbol == 0x061F || symbol == 0xFF1F; }
bool IsComma(char32_t symbol) {
  return symbol == ',' || symbol == 0x060C || symbol == 0x3001 || symbol == 0xFF0C;
}

// A face or a picture with nothing but a few of the like after it closes what was said: "your email
// pls 🙏".
bool IsClosingPicture(const std::vector<Token>& list, uint32_t i) {
  constexpr size_t kReach = 12;  // tokens
  const size_t end = std::min(list.size(), i + kReach);
  for (; i < end && list[i].kind == TokenKind::kSymbol && list[i].entry == nullptr; ++i) {
    const char32_t s = list[i].symbol;
    if (s < 0x2600 && s != ':' && s != ';' && s != ')' && s != '-') return false;
    if (i + 1 == list.size() || list[i + 1].gap >= Gap::kLine) return true;
  }
  return false;
}

std::string ByteClass(const std::vector<uint8_t>& letters) {
  static constexpr char kHex[] = "0123456789abcdef";
  if (letters.empty()) return "[^\\x00-\\xff]";
  std::string out = "[";
  for (size_t i = 0; i < letters.size();) {
    size_t end = i;
    while (end + 1 < letters.size() && letters[end + 1] == letters[end] + 1) ++end;
    for (uint8_t bound : {letters[i], letters[end]}) {
      out += "\\x";
      out += kHex[bound >> 4];
      out += kHex[bound & 15];
      if (end == i) break;
      if (bound == letters[i]) out += '-';
    }
    i = end + 1;
  }
  return out + "]";
}

}  // namespace

Alphabet::Alphabet(const Lexicon& lexicon) {
  struct Counted {
    MeaningSet set;
    uint32_t words;
    size_t place;
  };
  std::vector<Counted> counted;
  SetIndex index;
  const auto count = [&](MeaningSet set, uint32_t words) {
    if (set.Empty()) return;
    const uint32_t number = index.Add(set);
    if (number == counted.size()) counted.push_back({set, 0, number});
    counted[number].words += words;
  };
  for (const Lexicon::SetCount& row : lexicon.Sets()) {
    count(row.set & kGrammar, row.words);
    // A service's homonym is also read without the service.
    if (row.set.Has(Meaning::k_service)) {
      count(row.set & kGrammar & ~MeaningSet(Meaning::k_service), row.words);
    }
  }
  counted = Sorted(std::move(counted), [](const Counted& a, const Counted& b) {
    return a.words != b.words ? a.words > b.words : a.place < b.place;
  });
  std::vector<MeaningSet> sets;
  std::vector<MeaningSet> rare;
  for (const Counted& row : counted) {
    (sets.size() < 256u - kFirstSetLetter ? sets : rare).push_back(row.set);
  }
  // Sets that share meanings stand side by side: classes are then few ranges.
  sets = Sorted(std::move(sets), [](MeaningSet a, MeaningSet b) {
    return a.high != b.high ? a.high < b.high : a.low < b.low;
  });
  for (size_t i = 0; i < sets.size(); ++i) {
    Enter({sets[i], static_cast<uint8_t>(kFirstSetLetter + i)});
  }
  // What is too rare for a letter of its own reads as the fullest set that it contains.
  for (MeaningSet set : rare) {
    const MeaningSet* fullest = nullptr;
    for (const MeaningSet& other : sets) {
      if (set.Contains(other) && (fullest == nullptr || other.Size() > fullest->Size())) {
        fullest = &other;
      }
    }
    if (fullest != nullptr)
      Enter({set, letters_[static_cast<size_t>(fullest - sets.data())].letter});
  }
}

bool Alphabet::IsOwn(const Letter& letter) const {
  return &letter - letters_.data() == letter.letter - kFirstSetLetter;
}

void Alphabet::Enter(Letter letter) {
  index_.Add(letter.meanings);
  letters_.push_back(letter);
}

uint8_t Alphabet::LetterOf(const Token& token) const {
  const MeaningSet set = token.meanings & kGrammar;
  if (!set.Empty()) {
    const uint32_t known = index_.Find(set);
    if (known != SetIndex::kUnknown) return letters_[known].letter;
    // A word of many languages read in some of them: what most of its meanings share is better
    // than to take it for an unknown word.
    const Letter* fullest = nullptr;
    for (const Letter& letter : letters_) {
      if (set.Contains(letter.meanings) &&
          (fullest == nullptr || letter.meanings.Size() > fullest->meanings.Size())) {
        fullest = &letter;
      }
    }
    if (fullest != nullptr) return fullest->letter;
  }
  if (token.kind == TokenKind::kWord) return kUnknownLetter;
  if (token.kind == TokenKind::kNumber) return kNumberLetter;
  if (Asks(token.symbol)) return kAskLetter;
  if (IsComma(token.symbol)) return kCommaLetter;
  if (token.symbol == ':' || token.symbol == '=' || token.symbol == 0xFF1A ||
      token.symbol == 0x2192 || token.symbol == '>') {
    return kColonLetter;
  }
  if (token.symbol == '@') return kAtLetter;
  return kOtherLetter;
}

Alphabet::Expansion Alphabet::Expand(std::string_view pattern) const {
  Expansion out;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == ' ') continue;
    const bool name_follows = pattern[i] == '{' && i + 1 < pattern.size() &&
                              (pattern[i + 1] < '0' || pattern[i + 1] > '9');
    if (!name_follows) {
      out.regex.push_back(pattern[i]);
      continue;
    }
    const size_t close = pattern.find('}', i);
    std::string_view names = pattern.substr(i + 1, close - i - 1);
    i = close;
    std::bitset<256> chosen;
    while (!names.empty()) {
      const size_t bar = std::min(names.find('|'), names.size());
      std::string_view name = names.substr(0, bar);
      names.remove_prefix(std::min(bar + 1, names.size()));
      if (name == "any" || name == "word") {
        for (size_t c = kFirstSetLetter; c < 256; ++c) chosen[c] = true;
        chosen[kUnknownLetter] = true;
        if (name == "word") continue;
        chosen[kNumberLetter] = chosen[kCommaLetter] = chosen[kColonLetter] = true;
        chosen[kAtLetter] = chosen[kOtherLetter] = true;
      } else if (name == "unknown") {
        chosen[kUnknownLetter] = true;
      } else if (name == "number") {
        chosen[kNumberLetter] = true;
      } else if (name == "bound") {
        chosen[kBoundLetter] = chosen[kAskLetter] = true;
      } else if (name == "ask") {
        chosen[kAskLetter] = true;
      } else if (name == "comma") {
        chosen[kCommaLetter] = true;
      } else if (name == "colon") {
        chosen[kColonLetter] = true;
      } else if (name == "at_sign") {
        chosen[kAtLetter] = true;
      } else if (name == "other") {
        chosen[kOtherLetter] = true;
      } else {
        MeaningSet all;
        while (!name.empty()) {
          const size_t amp = std::min(name.find('&'), name.size());
          const std::string_view part = name.substr(0, amp);
          name.remove_prefix(std::min(amp + 1, name.size()));
          const Meaning meaning = MeaningNamed(part);
          if (meaning == Meaning::kCount || !kGrammar.Has(meaning)) {
            out.unknown_name = part;
            return out;
          }
          all |= meaning;
        }
        // A letter shared by rare sets stands for the meanings that all of them have.
        for (const Letter& letter : letters_) {
          if (letter.meanings.Contains(all) && IsOwn(letter)) chosen[letter.letter] = true;
        }
      }
    }
    std::vector<uint8_t> letters;
    for (size_t c = 0; c < 256; ++c) {
      if (chosen[c]) letters.push_back(static_cast<uint8_t>(c));
    }
    out.regex += ByteClass(letters);
  }
  return out;
}

MeaningText WriteMeanings(const Reading& reading, const Alphabet& alphabet) {
  MeaningText out;
  const std::vector<Token>& list = reading.tokens.list;
  out.letters.reserve(list.size() + 8);
  out.tokens.reserve(list.size() + 8);
  for (uint32_t i = 0; i < list.size(); ++i) {
    const Token& token = list[i];
    if (token.gap >= Gap::kLine && i > 0) {
      out.letters.push_back(static_cast<char>(kBoundLetter));
      out.tokens.push_back(i);
    }
    uint8_t letter = alphabet.LetterOf(token);
    const bool smiles = letter == kOtherLetter || token.symbol == ':';
    if (smiles && i > 0 && IsClosingPicture(list, i)) {
      letter = kBoundLetter;
    } else if (letter == kOtherLetter && EndsClause(token.symbol)) {
      const bool at_end = i + 1 == list.size() || list[i + 1].gap != Gap::kNone ||
                          token.symbol > 0x80;
      // "contact no. pls": the full stop of an abbreviation.
      constexpr MeaningSet kAbbreviated = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_number;
      const bool abbreviates = token.symbol == '.' && i > 0 && i + 1 < list.size() &&
                               list[i - 1].meanings.Intersects(kAbbreviated) &&
                               list[i + 1].gap < Gap::kLine &&
                               list[i + 1].meanings.Has(Meaning::k_please);
      if (abbreviates) continue;
      if (at_end) letter = kBoundLetter;
    }
    out.letters.push_back(static_cast<char>(letter));
    out.tokens.push_back(i);
  }
  return out;
}

}  // namespace contactlint
