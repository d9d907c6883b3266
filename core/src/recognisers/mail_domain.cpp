#include "recognisers/mail_domain.h"

#include <algorithm>

#include "gazetteer/services.h"
#include "reading/ascii.h"
#include "recognisers/top_level_domain.h"

namespace contactlint {
namespace {

bool EndsWithLabel(std::string_view domain, std::string_view suffix) {
  if (domain.size() < suffix.size()) return false;
  if (domain.substr(domain.size() - suffix.size()) != suffix) return false;
  return domain.size() == suffix.size() || domain[domain.size() - suffix.size() - 1] == '.';
}

bool IsReserved(std::string_view domain) {
  for (std::string_view name : {"example.com", "example.net", "example.org", "example.edu", "test",
                                "invalid", "example", "localhost", "local", "domain.com",
                                "yourdomain.com", "email.com.example"}) {
    if (EndsWithLabel(domain, name)) return true;
  }
  return false;
}

bool IsProvider(std::string_view domain) {
  for (const MailProvider& provider : MailProviders()) {
    if (domain == provider.domain) return true;
  }
  return false;
}

std::string FromLeet(std::string_view label) {
  std::string out(label);
  for (char& c : out) {
    switch (c) {
      case '0': c = 'o'; break;
      case '1': c = 'l'; break;
      case '3': c = 'e'; break;
      case '4': c = 'a'; break;
      case '5': c = 's'; break;
      case '7': c = 't'; break;
      default: break;
    }
  }
  return out;
}

bool HasDigit(std::string_view label) {
  return label.find_first_of("0123456789") != std::string_view::npos;
}

bool HasLetter(std::string_view label) {
  return std::any_of(label.begin(), label.end(), IsFoldedLetter);
}

// `gma1l` reads `gmail` with l, `0utl00k` with o; `1` may be an i as well: hotma1l.
std::string ProviderFromLeet(std::string_view domain) {
  std::string plain = FromLeet(domain);
  if (IsProvider(plain)) return plain;
  for (size_t i = 0; i < domain.size(); ++i) {
    if (domain[i] != '1') continue;
    std::string other = plain;
    other[i] = 'i';
    if (IsProvider(other)) return other;
    for (size_t j = i + 1; j < domain.size(); ++j) {
      if (domain[j] != '1') continue;
      std::string both = other;
      both[j] = 'i';
      if (IsProvider(both)) return both;
    }
  }
  return {};
}

}  // namespace

MailDomain JudgeMailDomain(std::string_view text) {
  MailDomain out;
  // The longest run of labels that ends in a top-level domain.
  size_t end = text.size();
  while (end > 0) {
    const std::string_view domain = text.substr(0, end);
    const size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return out;
    const std::string_view last = domain.substr(dot + 1);
    if (!last.empty() && IsTopLevelDomain(last)) {
      out.length = end;
      out.domain = std::string(domain);
      if (IsReserved(domain)) {
        out.use = DomainUse::kReserved;
        return out;
      }
      out.provider = IsProvider(domain);
      if (!out.provider && HasDigit(domain)) {
        const std::string plain = ProviderFromLeet(domain);
        if (!plain.empty()) {
          out.provider = out.respelt = true;
          out.domain = plain;
        }
      }
      out.rare = UseOfTopLevelDomain(last) == TldUse::kRare;
      out.use = out.rare || IsAlsoWord(last) || IsAlsoFileEnding(last) ? DomainUse::kWord
                                                                   : DomainUse::kDomain;
      return out;
    }
    if (HasDigit(last) && HasLetter(last) && IsTopLevelDomain(FromLeet(last))) {
      out.length = end;
      out.respelt = true;
      const std::string plain = ProviderFromLeet(domain);
      out.provider = !plain.empty();
      out.domain = out.provider ? plain : std::string(domain.substr(0, dot + 1)) + FromLeet(last);
      out.use = out.provider ? DomainUse::kDomain : DomainUse::kWord;
      return out;
    }
    if (IsReserved(domain)) {
      out.use = DomainUse::kReserved;
      return out;
    }
    end = dot;
  }
  return out;
}

std::string DotlessProvider(std::string_view text) {
  for (const MailProvider& provider : MailProviders()) {
    std::string plain;
    for (const char* c = provider.domain; *c != 0; ++c) {
      if (*c != '.') plain.push_back(*c);
    }
    if (plain == text) return provider.domain;
  }
  return {};
}

}  // namespace contactlint
