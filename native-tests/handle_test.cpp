// IDs beside the name of a service, and e-mail addresses whose domain is only implied.
#include <doctest/doctest.h>

#include <string>

#include "answers.h"

namespace contactlint {
namespace {

TEST_CASE("an ID after a service's name is marked without the name") {
  CheckMarked("Telegram: ⟦messenger_id|@nadir_pixel7⟧");
  CheckMarked("my discord is ⟦messenger_id|grey.heron22⟧.");
  CheckMarked("Insta: ⟦social_profile|tarn.hill_bikes⟧");
  CheckMarked("我的微信 ⟦messenger_id|lanyun_design⟧");
  CheckMarked("skype id ⟦messenger_id|tilda.moss9⟧, thanks");
}

TEST_CASE("an ID before a service's name is marked as well") {
  CheckMarked("I am ⟦messenger_id|@nadir_pixel7⟧ on Telegram");
}

TEST_CASE("a bare handle that one is told to write to is an ID") {
  CheckMarked("DM ⟦messenger_id|@nadir_pixel7⟧ please");
}

TEST_CASE("mentions, files, packages and rules of style sheets are no IDs") {
  for (const char* text :
       {"thanks @umi_k for the hint", "The file is telegram_bot.py", "npm i @tarn/telegram-kit",
        "@media print hides the WhatsApp button", "The Telegram bot answers in 0.5 s",
        "Export the Slack channel to data_2023.csv", "The signal is 3.5 dB too low"}) {
    CheckMarked(text);
  }
}

TEST_CASE("an address with a provider's name alone is one") {
  const Report report = TheLinter().Check(u"mail me: jo.smith81 at gmail");
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].type == EntityType::kEmail);
  CHECK(report.findings[0].value == "jo.smith81@gmail.com");
  CHECK(report.findings[0].disguised);
}

TEST_CASE("a provider as such is no address") {
  for (const char* text :
       {"I use a Gmail account for the tests", "Gmail or Outlook, which is better?",
        "The newsletter must look right in Gmail, Outlook and Yahoo."}) {
    CheckMarked(text);
  }
}

}  // namespace
}  // namespace contactlint
