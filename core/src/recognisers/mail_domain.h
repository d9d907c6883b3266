// Whether what stands after an at sign can be a mail domain.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace contactlint {

enum class DomainUse : uint8_t {
  kNone,      // ends in nothing that is a top-level domain
  kReserved,  // RFC 2606, RFC 6761: example.com, *.test, *.invalid, localhost
  kWord,      // the ending is also an ordinary word or a file ending
  kDomain,
};

struct MailDomain {
  DomainUse use = DomainUse::kNone;
  bool rare = false;      // the ending is hardly anybody's: brands, cities, most English words
  bool provider = false;  // a row of the gazetteer's mail providers
  bool respelt = false;   // had to be read in leet: gma1l.c0m
  size_t length = 0;      // bytes of the text that belong to the domain
  std::string domain;     // in plain letters
};

// `text` is folded and begins after the at sign; labels beyond the top-level domain are left out
// ("acme.io.Then" is "acme.io" of length 7).
MailDomain JudgeMailDomain(std::string_view text);

// "gmailcom" → "gmail.com"; empty when no provider's domain reads so without its dots.
std::string DotlessProvider(std::string_view text);

}  // namespace contactlint
