// The pattern is read by recursive descent. A sequence needs all that its parts need; a choice
// needs, for every way to take one need of each branch, one of these; what may be left out needs
// nothing.
#include "recognisers/needed_bytes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace contactlint {
namespace {

using Needs = std::vector<Bytes>;

// A choice multiplies the needs of its branches; beyond this many, the most easily met are let go.
constexpr size_t kMostNeeds = 8;
// So many bytes stand in nearly every text.
constexpr size_t kTellsNothing = 160;

class Pattern {
 public:
  explicit Pattern(std::string_view text) : text_(text) {}

  Needs Read() {
    Needs needs = Choice();
    return understood_ && at_ == text_.size() ? needs : Needs{};
  }

 private:
  bool More() const { return at_ < text_.size(); }
  bool Take(std::string_view next) {
    if (text_.substr(at_, next.size()) != next) return false;
    at_ += next.size();
    return true;
  }
  uint8_t Next() { return More() ? static_cast<uint8_t>(text_[at_++]) : 0; }

  Needs Choice() {
    Needs needs = Sequence();
    while (Take("|")) {
      const Needs branch = Sequence();
      Needs either;
      for (const Bytes& a : needs) {
        for (const Bytes& b : branch) {
          Add(a | b, either);
        }
      }
      needs = std::move(either);
    }
    return needs;
  }

  Needs Sequence() {
    Needs needs;
    while (More() && text_[at_] != '|' && text_[at_] != ')') {
      const Needs part = Part();
      if (MayBeAbsent()) continue;
      for (const Bytes& need : part) {
        Add(need, needs);
      }
    }
    return needs;
  }

  Needs Part() {
    const uint8_t first = Next();
    if (first == '^' || first == '$') return {};
    if (first == '.') return {};
    if (first == '(') return Group();
    Needs needs;
    if (first == '[') {
      Add(Class(), needs);
    } else if (first == '\\') {
      if (Take("b") || Take("B")) return {};
      Add(Escape(), needs);
    } else {
      Add(Bytes().set(first), needs);
    }
    return needs;
  }

  Needs Group() {
    if (!Take("?:") && text_.substr(at_, 1) == "?") understood_ = false;  // flags, names
    Needs needs = Choice();
    if (!Take(")")) understood_ = false;
    return needs;
  }

  Bytes Class() {
    const bool negated = Take("^");
    Bytes bytes;
    bool first = true;
    while (More() && (first || text_[at_] != ']')) {
      first = false;
      if (Take("[:")) understood_ = false;
      Bytes one = Take("\\") ? Escape() : Bytes().set(Next());
      const bool range = one.count() == 1 && at_ + 1 < text_.size() && text_[at_] == '-' &&
                         text_[at_ + 1] != ']';
      if (range) {
        ++at_;
        const Bytes last = Take("\\") ? Escape() : Bytes().set(Next());
        bool inside = false;
        for (size_t byte = 0; byte < one.size(); ++byte) {
          const bool begins = one.test(byte);
          inside |= begins;
          if (inside) bytes.set(byte);
          if (last.test(byte)) break;
        }
      }
      bytes |= one;
    }
    Next();
    return negated ? ~bytes : bytes;
  }

  // Behind the backslash.
  Bytes Escape() {
    const uint8_t next = Next();
    switch (next) {
      case 'd':
        return BytesOf("0123456789");
      case 's':
        return BytesOf("\t\n\f\r ");
      case 'w':
        return BytesOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
      case 'n':
        return BytesOf("\n");
      case 'x':
        return Hexadecimal();
      default:
        break;
    }
    const uint8_t lower = next | 0x20;
    if ((lower >= 'a' && lower <= 'z') || (next >= '0' && next <= '9')) understood_ = false;
    return Bytes().set(next);
  }

  Bytes Hexadecimal() {
    unsigned value = 0;
    for (int digit = 0; digit < 2; ++digit) {
      const unsigned c = Next();
      if (c == '{') understood_ = false;
      value = value * 16 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return Bytes().set(value & 0xFF);
  }

  // Reads what may follow a part: ? * + {m,n}, each perhaps lazy.
  bool MayBeAbsent() {
    bool absent = Take("?") || Take("*");
    if (!absent && !Take("+")) {
      if (text_.substr(at_, 1) != "{") return false;
      absent = text_.substr(at_, 2) == "{0";
      at_ = std::min(text_.find('}', at_), text_.size() - 1) + 1;
    }
    Take("?");
    return absent;
  }

  // Keeps the fewest and hardest: what another need implies is none of its own.
  static void Add(const Bytes& need, Needs& needs) {
    if (need.count() >= kTellsNothing) return;
    const auto implies = [](const Bytes& a, const Bytes& b) { return (a & ~b).none(); };
    if (std::any_of(needs.begin(), needs.end(),
                    [&](const Bytes& known) { return implies(known, need); })) {
      return;
    }
    needs.erase(std::remove_if(needs.begin(), needs.end(),
                               [&](const Bytes& known) { return implies(need, known); }),
                needs.end());
    needs.push_back(need);
    if (needs.size() <= kMostNeeds) return;
    needs.erase(std::max_element(needs.begin(), needs.end(), [](const Bytes& a, const Bytes& b) {
      return a.count() < b.count();
    }));
  }

  std::string_view text_;
  size_t at_ = 0;
  bool understood_ = true;
};

}  // namespace

std::vector<Bytes> NeededBytes(std::string_view pattern) { return Pattern(pattern).Read(); }

Bytes BytesOf(std::string_view text) {
  Bytes bytes;
  for (const char c : text) bytes.set(static_cast<uint8_t>(c));
  return bytes;
}

}  // namespace contactlint
