// IDs whose own shape tells the service. Sorted by id; see rule.h to add one.
//
// An ID that needs the service's name beside it ("snap: jo.edits") is found by handle.cpp.
#include <string>

#include "reading/ascii.h"
#include "recognisers/rule.h"
#include "recognisers/top_level_domain.h"
#include "recognisers/value_text.h"

namespace contactlint {
namespace {

bool AcceptShape(const Match& match, Candidate& candidate) {
  const std::string& text = match.reading.view.text;
  if (candidate.span.begin > 0) {
    const char before = text[candidate.span.begin - 1];
    if (IsFoldedLetter(before) || IsDigit(before) || before == '@' || before == '.' ||
        before == '/') {
      return false;
    }
  }
  while (candidate.span.end > candidate.span.begin) {
    const char last = text[candidate.span.end - 1];
    if (last != '.' && last != '-' && last != ',' && last != ':') break;
    --candidate.span.end;
  }
  candidate.value = ValueText(match.reading.view, candidate.span, match.source);
  return true;
}

// "@user@server.tld", "@user:server.tld": the server's name must be one.
bool AcceptServer(const Match& match, Candidate& candidate) {
  if (!AcceptShape(match, candidate)) return false;
  const std::string_view id = TextOf(match.reading.view, candidate.span);
  const size_t dot = id.rfind('.');
  if (dot == std::string_view::npos || !IsTopLevelDomain(id.substr(dot + 1))) return false;
  return id.find("example.") == std::string_view::npos;
}

// "name#1234" is an issue or an order when the name is such a word.
bool AcceptTag(const Match& match, Candidate& candidate) {
  if (!AcceptShape(match, candidate)) return false;
  const std::string_view id = TextOf(match.reading.view, candidate.span);
  const Entry* entry = match.lexicon.Find(id.substr(0, id.find('#')));
  if (entry != nullptr && entry->whole) return false;
  const size_t after = candidate.span.end;
  const std::string& text = match.reading.view.text;
  return after >= text.size() || text[after] < '0' || text[after] > '9';
}

const Rule kRules[] = {
    {"messenger.discord_tag", EntityType::kMessengerId, Over::kText,
     "([a-z0-9_.]{2,32}#[0-9]{4})", EvidenceKind::k_weak_shape, AcceptTag
     CONTACTLINT_EXAMPLE(
         {{"my discord is ⟦grey_heron#2291⟧", "в дискорде я ⟦vetka.art#4417⟧"},
          {"see issue#1234 and order#5521", "colour #1234 is off"}})},
    {"messenger.matrix", EntityType::kMessengerId, Over::kText,
     "(@[a-z0-9._=-]+:(?:[a-z0-9-]+\\.)+[a-z]{2,})", EvidenceKind::k_certain_shape, AcceptServer
     CONTACTLINT_EXAMPLE(
         {{"Element: ⟦@tove:matrix.org⟧", "Auf Matrix bin ich ⟦@lasse_k:kivinet.de⟧"},
          {"@media:hover is CSS", "The rule @page:first hides the header"}})},
    {"messenger.session", EntityType::kMessengerId, Over::kText, "\\b(05[0-9a-f]{64})\\b",
     EvidenceKind::k_clear_shape, AcceptShape
     CONTACTLINT_EXAMPLE(
         {{"my Session ID ⟦0512ab34cd56ef7890ab12cd34ef5678ab90cd12ef34567890abcdef1234567890⟧",
           "Session: ⟦05aa11bb22cc33dd44ee55ff66778899aabb11cc22dd33ee44ff556677889900aa⟧"},
          {"sha256 3a12ab34cd56ef7890ab12cd34ef5678ab90cd12ef34567890abcdef12345678",
           "The commit 05ab34cd56ef7890ab12cd34ef5678ab90cd12ef breaks the build"}})},
    {"messenger.skype_live", EntityType::kMessengerId, Over::kText,
     "(live:[a-z0-9._,-]*[a-z0-9_])", EvidenceKind::k_certain_shape, AcceptShape
     CONTACTLINT_EXAMPLE(
         {{"add ⟦live:tilda.moss⟧ please", "⟦live:.cid.12ab34cd56ef7890⟧"},
          {"we go live: Monday 9 am", "Wir senden live: Montag um 9 Uhr"}})},
    {"social.bluesky", EntityType::kSocialProfile, Over::kText, "(@?[a-z0-9-]+\\.bsky\\.social)",
     EvidenceKind::k_certain_shape, AcceptShape
     CONTACTLINT_EXAMPLE(
         {{"I post as ⟦@tildamoss.bsky.social⟧", "Mein Profil: ⟦ronja-baut.bsky.social⟧"},
          {"bsky.social has an API", "Handles under bsky.social are explained in the docs"}})},
    {"social.fediverse", EntityType::kSocialProfile, Over::kText,
     "(@[a-z0-9_.]+@(?:[a-z0-9-]+\\.)+[a-z]{2,})", EvidenceKind::k_certain_shape, AcceptServer
     CONTACTLINT_EXAMPLE(
         {{"Mastodon: ⟦@tilda@mastodon.online⟧", "я пишу как ⟦@vetka@mastodon.social⟧"},
          {"@ngneat/x@1.2.3 and @user@example.com", "yarn add @tarn/kit@2.0.1 fixes it"}})},
    {"social.reddit", EntityType::kSocialProfile, Over::kText, "(?:^"
    "|[\\s(:])(/?u/[a-z0-9][a-z0-9_-]{3,})",
     EvidenceKind::k_clear_shape, AcceptShape
     CONTACTLINT_EXAMPLE(
         {{"I answer as ⟦u/quiet_kiln⟧ mostly", "Auf Reddit: ⟦/u/tarn_ida⟧"},
          {"the path src/u/x is wrong", "The folder u/ holds the users"}})},
};

}  // namespace

Rows<Rule> HandleRules() { return {kRules, kRules + sizeof kRules / sizeof *kRules}; }

}  // namespace contactlint
