// What a token can be in a postal address: a name, a house number, a postcode.
//
// Functions that read take the index of a token and return one past the last token they read, or
// the same index when there is no such thing there.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "recognisers/rule.h"

namespace contactlint {

class AddressWords {
 public:
  explicit AddressWords(const Match& match)
      : view_(match.reading.view), tokens_(match.reading.tokens), list_(tokens_.list) {}

  uint32_t Size() const { return static_cast<uint32_t>(list_.size()); }
  const Token& At(uint32_t i) const { return list_[i]; }
  std::string_view Text(uint32_t i) const { return ReadText(view_, tokens_, list_[i]); }

  bool IsWord(uint32_t i) const { return i < Size() && list_[i].kind == TokenKind::kWord; }
  bool IsDigits(uint32_t i, uint32_t most) const;
  bool IsSymbol(uint32_t i, char32_t symbol) const;
  bool IsComma(uint32_t i) const;
  bool IsDash(uint32_t i) const;
  bool IsSameLine(uint32_t i) const { return i < Size() && list_[i].gap < Gap::kLine; }
  bool IsGlued(uint32_t i) const { return i < Size() && list_[i].gap == Gap::kNone; }
  bool IsCapital(uint32_t i) const;
  // Of a script without capitals in which words are set apart: Arabic, Hebrew, Indic, Thai.
  bool IsCaseless(uint32_t i) const;
  bool IsThai(uint32_t i) const;
  bool IsCyrillic(uint32_t i) const;
  // A letter of any alphabet, as in "flat C".
  bool IsLetter(uint32_t i) const;
  // Nothing of the same line follows token i - 1 but punctuation.
  bool IsBreak(uint32_t i) const;

  bool Has(uint32_t i, MeaningSet set) const {
    return i < Size() && list_[i].meanings.Intersects(set);
  }
  // Has the meaning in some language: names of streets keep theirs in texts of another one. Only
  // written with a capital, and no word of one or two letters.
  bool HasAbroad(uint32_t i, Meaning meaning) const;
  bool IsStreetBefore(uint32_t i) const;
  bool IsStreetAfter(uint32_t i) const;
  // Lindenstrasse, Bloemengracht, Storgatan.
  bool IsFusedStreet(uint32_t i) const;
  bool IsPremises(uint32_t i) const;

  // May be part of a name: capital, or of a script without, and no word that makes sentences.
  bool IsName(uint32_t i) const;
  // Stands uncapitalised between names: de, van der, upon.
  bool IsJoiner(uint32_t i) const;
  // One name over joiners, hyphens and abbreviations, of at most `most` words.
  uint32_t Name(uint32_t i, uint32_t most) const;

  // 12 · No: 7 · # 18-95 · 9/2 · 27B · 184 bis; at most five digits.
  uint32_t HouseNumber(uint32_t i) const;
  // No. · Nr · # · № with what closes them
  uint32_t NumberSign(uint32_t i) const;
  // 97000 · D-50674 · 15-424 · 1016 HA · BS1 6QH · NC 28801 · K1A 0B1
  uint32_t Postcode(uint32_t i) const;

 private:
  bool BeginsSentence(uint32_t i) const;
  std::string_view Chunk(uint32_t i, uint32_t& end) const;

  const View& view_;
  const Tokens& tokens_;
  const std::vector<Token>& list_;
};

}  // namespace contactlint
