// What can stand after an at sign.
#include "recognisers/mail_domain.h"

#include <doctest/doctest.h>

#include <string>

namespace contactlint {
namespace {

TEST_CASE("a domain ends with its top-level domain") {
  const MailDomain mail = JudgeMailDomain("fernbridge.io");
  CHECK(mail.use != DomainUse::kNone);
  CHECK(mail.domain == "fernbridge.io");
  CHECK(mail.length == 13);
  CHECK_FALSE(mail.provider);
  CHECK_FALSE(mail.respelt);
}

TEST_CASE("a sentence that begins without its space is no part of the domain") {
  const MailDomain mail = JudgeMailDomain("fernbridge.io.then");
  CHECK(mail.domain == "fernbridge.io");
  CHECK(mail.length == 13);
}

TEST_CASE("what ends in no top-level domain is none") {
  CHECK(JudgeMailDomain("fernbridge.zzyzx").use == DomainUse::kNone);
  CHECK(JudgeMailDomain("1.3.0").use == DomainUse::kNone);
  CHECK(JudgeMailDomain("").use == DomainUse::kNone);
  CHECK(JudgeMailDomain(".").use == DomainUse::kNone);
}

TEST_CASE("names kept for examples are nobody's") {
  for (const char* domain : {"example.com", "example.org", "mail.example.net", "shop.test",
                             "shop.invalid", "shop.example"}) {
    CAPTURE(std::string(domain));
    CHECK(JudgeMailDomain(domain).use == DomainUse::kReserved);
  }
}

TEST_CASE("providers are known, also in leet") {
  CHECK(JudgeMailDomain("gmail.com").provider);
  const MailDomain leet = JudgeMailDomain("gma1l.c0m");
  CHECK(leet.domain == "gmail.com");
  CHECK(leet.provider);
  CHECK(leet.respelt);
}

TEST_CASE("a provider's domain is known without its dot") {
  CHECK(DotlessProvider("gmailcom") == "gmail.com");
  CHECK(DotlessProvider("fernbridgeio") == "");
  CHECK(DotlessProvider("someone") == "");
}

}  // namespace
}  // namespace contactlint
