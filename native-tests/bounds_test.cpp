// Where the clause ends that is shown to the writer.
#include "weighing/bounds.h"

#include <doctest/doctest.h>

#include "answers.h"

namespace contactlint {
namespace {

TEST_CASE("a sentence reaches from one full stop to the next, over abbreviations") {
  const Reading reading = ReadLiterally("One. Call no. 12 now! Two");
  const std::vector<Token>& list = reading.tokens.list;
  uint32_t at = 0;
  while (TextOf(reading.view, list[at].span) != "12") ++at;
  const TokenRange range = SentenceOf(reading, at);
  CHECK(TextOf(reading.view, list[range.first].span) == "call");
  CHECK(TextOf(reading.view, list[range.end - 1].span) == "now");
}

TEST_CASE("how somebody is called or greeted is no part of what is asked or proposed") {
  CheckMarked("Sir ⟦contact_request|can you share your phone number⟧?");
  CheckMarked("hocam ⟦contact_request|numaranı gönder⟧, taslağı konuşalım");
  CheckMarked("⟦off_platform_invite|let's talk on Skype⟧ bro, the lyrics are long");
  CheckMarked("⟦contact_request|Podaj numer telefonu do Pani⟧");
}

TEST_CASE("what a clause is hung up on is no part of it") {
  CheckMarked("The line is bad, so ⟦contact_request|please give me your e-mail⟧.");
  CheckMarked("Biar cepat ⟦off_platform_invite|kita ngobrol di Skype⟧, gambarnya besar");
  CheckMarked("Si quieres ⟦off_platform_invite|hablamos por WhatsApp⟧, tengo audios");
  CheckMarked("⟦off_platform_invite|When can I call you on WhatsApp⟧?");
}

TEST_CASE("when a thing is to happen, and why, is another clause") {
  CheckMarked("⟦off_platform_invite|Созвонимся в скайпе⟧ в четверг, покажу макет");
  CheckMarked("⟦off_platform_invite|Podemos falar no Zoom⟧ na terça-feira de manhã");
  CheckMarked("⟦off_platform_invite|ping me on Skype⟧ whenever the samples are dry");
  CheckMarked("⟦off_platform_invite|message me on Viber⟧ instead of the proposal form");
  CheckMarked("⟦off_platform_invite|let's meet on Zoom tomorrow at 10:30⟧");
}

TEST_CASE("a question is asked with its purpose, an order is given without it") {
  CheckMarked("⟦contact_request|Which phone can I ring you on for the fitting⟧?");
  CheckMarked("⟦contact_request|Please share your e-mail⟧ for the fitting.");
  CheckMarked("⟦contact_request|Please write the direct phone number for you⟧.");
}

TEST_CASE("what is asked for with one verb is one clause") {
  CheckMarked("⟦contact_request|Please send your phone number and private e-mail⟧.");
  CheckMarked("⟦contact_request|please leave me your contact details (mail, mobile)⟧, thanks");
  CheckMarked("⟦contact_request|Write your phone number under the title of the draft⟧.");
}

}  // namespace
}  // namespace contactlint
