// Names of services by their sound, and the ordinary words that must not sound like one.
#include "reading/sound_alike.h"

#include <doctest/doctest.h>

#include "answers.h"

namespace contactlint {

TEST_CASE("a name is known by its consonants, however its vowels are written") {
  for (const char* word : {"whatsapp", "uotsapp", "vatsap", "guatzap", "watsaap", "whatssapp"}) {
    CAPTURE(word);
    CHECK(SoundAlike(word) == "whatsapp");
  }
  for (const char* word : {"feisbook", "faycebuk", "pheisbuk", "peesbook"}) {
    CAPTURE(word);
    CHECK(SoundAlike(word) == "facebook");
  }
  CHECK(SoundAlike("tellegraam") == "telegram");
  CHECK(SoundAlike("ynstagram") == "instagram");
  CHECK(SoundAlike("snepchat") == "snapchat");
  CHECK(SoundAlike("linqedyn") == "linkedin");
}

TEST_CASE("ordinary words, and those too short or too long, sound like none") {
  for (const char* word : {"snapshot", "discard", "whitespace", "painters", "tlgrm", "program",
                           "whatsappwhatsappwhatsapp", ""}) {
    CAPTURE(word);
    CHECK(SoundAlike(word).empty());
  }
}

TEST_CASE("a name by its sound, or with signs for its letters, is read as the service") {
  CheckMarked("⟦contact_request|do you have t€l€gr@m⟧?");
  CheckMarked("⟦off_platform_invite|let's talk on uattsapp⟧");
  CheckMarked("The snapshot shows t€n rows of the passbook");
}

}  // namespace contactlint
