// "1-800-PET-SHOP", "0800 FLOWERS", "555-CAKE": letters for the digits on whose keys they stand.
//
// Source: ITU-T E.161 (which letters stand on which key). After the prefix of a free call capitals
// are a number by themselves when they are glued to it; set apart, or glued to any other digits, they
// need a word that says so. Letters beyond the length of a number are not dialled.
#include <algorithm>
#include <string>

#include "reading/ascii.h"
#include "recognisers/scanner.h"

namespace contactlint {
namespace {

char KeyOf(char letter) {
  constexpr std::string_view kKeys = "22233344455566677778889999";
  return kKeys[static_cast<size_t>(letter - 'a')];
}

// Free or shared-cost calls in North America, and elsewhere.
bool IsFreeInNorthAmerica(std::string_view digits) {
  constexpr std::string_view kPrefixes[] = {"800", "833", "844", "855", "866", "877", "888", "900"};
  return std::find(std::begin(kPrefixes), std::end(kPrefixes), digits) != std::end(kPrefixes);
}
bool IsFreeElsewhere(std::string_view digits) {
  constexpr std::string_view kPrefixes[] = {"0300", "0800", "0808", "0900", "1300", "1800"};
  return std::find(std::begin(kPrefixes), std::end(kPrefixes), digits) != std::end(kPrefixes);
}

class Finder {
 public:
  explicit Finder(const Match& match)
      : view_(match.reading.view), list_(match.reading.tokens.list) {}

  std::vector<Candidate> Find() {
    for (uint32_t i = 0; i + 2 < list_.size(); ++i) {
      if (list_[i].kind != TokenKind::kNumber) continue;
      if (i > 0 && list_[i].gap == Gap::kNone && list_[i - 1].kind != TokenKind::kSymbol) continue;
      i = std::max(i, Read(i));
    }
    return std::move(found_);
  }

 private:
  bool IsCapitals(const Token& token) const {
    if (token.kind != TokenKind::kWord) return false;
    for (uint32_t b = token.span.begin; b < token.span.end; ++b) {
      const bool capital = IsFoldedLetter(view_.text[b]) &&
                           (view_.origins[b].marks & (kUpperCase | kLookAlikeMark)) == kUpperCase;
      if (!capital) return false;
    }
    return true;
  }
  static bool IsJoint(char32_t s) {
    return s == '-' || s == '.' || s == '(' || s == ')' || s == 0x2011 || s == 0x2013;
  }

  // The number from `first` on, if it is one: its last token, else `first`.
  uint32_t Read(uint32_t first) {
    std::string digits(TextOf(view_, list_[first].span));
    uint32_t i = first + 1;
    uint32_t begin = first;
    if (digits == "1") {
      while (i < list_.size() && IsJoint(list_[i].symbol)) ++i;
      if (i >= list_.size() || list_[i].kind != TokenKind::kNumber) return first;
      digits = TextOf(view_, list_[i].span);
      ++i;
      if (first > 0 && list_[first - 1].symbol == '+' && list_[first].gap == Gap::kNone) --begin;
    } else if (first > 0 && list_[first - 1].symbol == '(' && list_[first].gap == Gap::kNone) {
      --begin;
    }
    const bool north = IsFreeInNorthAmerica(digits);
    const bool free = north || IsFreeElsewhere(digits);
    if (!free && digits.size() != 3) return first;
    const std::string prefix = digits;
    constexpr size_t kSubscriber = 7;
    const size_t least = north ? kSubscriber : free ? kSubscriber - 1 : kSubscriber - prefix.size();
    std::string rest;
    size_t letters = 0;
    bool spaced = false;
    uint32_t end = i;
    for (; i < list_.size() && list_[i].gap < Gap::kLine; ++i) {
      const Token& token = list_[i];
      if (rest.size() >= least && token.gap != Gap::kNone) break;
      if (IsJoint(token.symbol)) continue;
      const bool number = token.kind == TokenKind::kNumber;
      if (!number && !IsCapitals(token)) break;
      spaced |= token.gap == Gap::kSpace && list_[i - 1].symbol != ')';
      for (char c : TextOf(view_, token.span)) {
        rest.push_back(IsDigit(c) ? c : KeyOf(c));
        letters += !IsDigit(c);
      }
      end = i + 1;
    }
    constexpr size_t kFewestLetters = 4;
    if (rest.size() < least || letters < kFewestLetters) return first;
    if (!free && spaced) return first;  // "360 VIDEO"
    Candidate candidate;
    candidate.type = EntityType::kPhone;
    candidate.rule = "phone.vanity";
    candidate.first_token = begin;
    candidate.end_token = end;
    candidate.span = {list_[begin].span.begin, list_[end - 1].span.end};
    candidate.signs.push_back(
        {free && !spaced ? EvidenceKind::k_clear_shape : EvidenceKind::k_weak_shape,
         candidate.span});
    candidate.value = (north ? "+1" : "") + prefix + rest;
    candidate.disguised = true;
    found_.push_back(std::move(candidate));
    return end - 1;
  }

  const View& view_;
  const std::vector<Token>& list_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> FindVanityPhones(const Match& match) { return Finder(match).Find(); }

}  // namespace contactlint
