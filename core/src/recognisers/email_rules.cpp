// E-mail addresses by their shape. Sorted by id; see rule.h to add one.
//
// One shape serves plain and dressed addresses: "jo [at] inbox dot lv" is "jo@inbox.lv" in the
// spoken reading. What the at sign was made of decides how much the shape is worth.
#include <algorithm>
#include <string>
#include <string_view>

#include "reading/ascii.h"
#include "recognisers/mail_domain.h"
#include "recognisers/rule.h"
#include "recognisers/value_text.h"

namespace contactlint {
namespace {

// Local parts glued to text in a script without spaces begin after it.
void TrimLocal(const std::string& text, Candidate& candidate) {
  uint32_t& begin = candidate.span.begin;
  const size_t at = text.find('@', begin);
  bool ascii_after = false;
  for (size_t i = at; i-- > begin;) {
    if (static_cast<uint8_t>(text[i]) < 0x80) {
      ascii_after = true;
    } else if (ascii_after && (static_cast<uint8_t>(text[i]) & 0xC0) == 0x80) {
      const size_t lead = text.find_last_of("\xE3\xE4\xE5\xE6\xE7\xE8\xE9\xEA\xEB\xEC\xED\xE0", i);
      if (lead != std::string::npos && lead >= begin && i - lead == 2) {
        begin = static_cast<uint32_t>(i + 1);
        break;
      }
    }
  }
  while (begin < at && (text[begin] == '.' || text[begin] == '-' || text[begin] == '\'')) ++begin;
}

// "your@email.com", "name@domain.com": what people write where an address would stand.
bool IsPlaceholder(std::string_view local, std::string_view domain) {
  constexpr std::string_view kLocals[] = {
      "email",    "foo", "me",   "name",     "some", "someone", "somebody", "user",
      "username", "you", "your", "yourname", "abc",  "xxx",     "test",     "youremail"};
  constexpr std::string_view kDomains[] = {"email.com", "domain.com", "mail.com",    "company.com",
                                           "site.com",  "test.com",   "website.com", "mysite.com",
                                           "abc.com",   "xyz.com",    "foo.com",     "bar.com"};
  return std::find(std::begin(kLocals), std::end(kLocals), local) != std::end(kLocals) &&
         std::find(std::begin(kDomains), std::end(kDomains), domain) != std::end(kDomains);
}

// How the at sign at byte `at` was written: a sign, a word in brackets, or a bare word.
enum class AtSign : uint8_t { kSign, kWrapped, kWord };
AtSign AtSignAt(const Match& match, size_t at) {
  const Origin& origin = match.reading.view.origins[at];
  if ((origin.marks & kDecodedMark) == 0) return AtSign::kSign;
  if (match.reading.kind != ReadingKind::kSpoken && origin.end - origin.start == 1) {
    return AtSign::kSign;
  }
  const bool spaced = (origin.start == 0 || match.source[origin.start - 1] == ' ') &&
                      (origin.end >= match.source.size() || match.source[origin.end] == ' ');
  if (origin.end - origin.start == 1 && match.source[origin.start] == '@') return AtSign::kWrapped;
  return spaced ? AtSign::kWord : AtSign::kWrapped;
}

bool AcceptAddress(const Match& match, Candidate& candidate) {
  const std::string& text = match.reading.view.text;
  TrimLocal(text, candidate);
  const size_t at = text.find('@', candidate.span.begin);
  if (at == std::string::npos || at <= candidate.span.begin || at >= candidate.span.end)
    return false;
  // "…@naver.com에서": an ending in a script without spaces is glued on.
  for (uint32_t b = static_cast<uint32_t>(at) + 2; b < candidate.span.end; ++b) {
    const bool glued = static_cast<uint8_t>(text[b]) >= 0xE0 && IsFoldedLetter(text[b - 1]);
    if (glued) candidate.span.end = b;
  }
  while (candidate.span.end > at && !IsWordByte(text[candidate.span.end - 1])) --candidate.span.end;
  const std::string_view local = std::string_view(text).substr(
      candidate.span.begin, at - candidate.span.begin);
  std::string_view domain =
      std::string_view(text).substr(at + 1, candidate.span.end - at - 1);
  const MailDomain mail = JudgeMailDomain(domain);
  if (mail.use == DomainUse::kNone || mail.use == DomainUse::kReserved) return false;
  candidate.span.end = static_cast<uint32_t>(at + 1 + mail.length);
  domain = domain.substr(0, mail.length);

  // "post as @jo.bsky.social": a name on that network, whatever word stands before it.
  constexpr std::string_view kNetwork = ".bsky.social";
  if (domain.size() > kNetwork.size() &&
      domain.substr(domain.size() - kNetwork.size()) == kNetwork) {
    return false;
  }

  // "git@host:path", "user:secret@host", "icon@2x.ai": signs of code.
  const char before = candidate.span.begin > 0 ? text[candidate.span.begin - 1] : ' ';
  const char after = candidate.span.end < text.size() ? text[candidate.span.end] : ' ';
  if (IsPlaceholder(local, domain)) return false;
  if (local == "git" || domain.substr(0, 3) == "2x." || domain.substr(0, 3) == "3x.") return false;
  if (before == '/' || before == '@') return false;
  if (before == ':') {
    constexpr uint32_t kScheme = 80;  // bytes in which a scheme must stand
    const uint32_t from = candidate.span.begin - std::min(candidate.span.begin, kScheme);
    std::string_view chunk = std::string_view(text).substr(from, candidate.span.begin - from);
    const size_t space = chunk.find_last_of(" \n");
    if (space != std::string_view::npos) chunk.remove_prefix(space);
    if (chunk.find("://") != std::string_view::npos) return false;
  }
  if (after == ':' && candidate.span.end + 1 < text.size() && text[candidate.span.end + 1] == '/') {
    return false;
  }

  const AtSign sign = AtSignAt(match, at);
  // "I'm @lia.art": the sign opens the handle and what stands before it is a word of the sentence.
  const uint32_t opened = match.reading.view.origins[at].start;
  const bool opens = sign == AtSign::kWrapped && opened > 0 && match.source[opened - 1] == ' ' &&
                     opened + 1 < match.source.size() && match.source[opened + 1] != ' ' &&
                     match.source[opened] == '@';
  if (opens && mail.use == DomainUse::kWord && !mail.provider) return false;
  const bool handle_like = local.find_first_of("._-0123456789") != std::string_view::npos;
  bool literal_dot = false;
  for (size_t i = at + 1; i < candidate.span.end; ++i) {
    if (text[i] == '.') literal_dot = (match.reading.view.origins[i].marks & kDecodedMark) == 0;
  }
  if (sign == AtSign::kWord && literal_dot && !mail.provider && !handle_like) {
    // "find us at acme.com" is a link more often than an address.
    candidate.signs.front().kind = EvidenceKind::k_weak_shape;
  } else if (sign == AtSign::kWord && mail.use == DomainUse::kWord && !mail.provider) {
    // "from home at eight dot thirty": both signs are words and the ending is one, too.
    candidate.signs.front().kind =
        mail.rare ? EvidenceKind::k_weak_shape : EvidenceKind::k_clear_shape;
  }
  candidate.disguised = sign != AtSign::kSign || mail.respelt;
  candidate.value = ValueText(match.reading.view, {candidate.span.begin, static_cast<uint32_t>(at)},
                              match.source) +
                    "@" + mail.domain;
  return true;
}

// "name@gmailcom": a provider's domain without its dot.
bool AcceptDotless(const Match& match, Candidate& candidate) {
  const std::string& text = match.reading.view.text;
  const size_t at = text.find('@', candidate.span.begin);
  const std::string domain = DotlessProvider(
      std::string_view(text).substr(at + 1, candidate.span.end - at - 1));
  if (domain.empty()) return false;
  candidate.disguised = true;
  candidate.value =
      std::string(TextOf(match.reading.view, {candidate.span.begin, static_cast<uint32_t>(at)})) +
      "@" + domain;
  return true;
}

const Rule kRules[] = {
    {"email.address", EntityType::kEmail, Over::kText,
     "([a-z0-9\\x80-\\xff][a-z0-9\\x80-\\xff._%+'-]*@"
     "(?:[a-z0-9\\x80-\\xff](?:[a-z0-9\\x80-\\xff-]*)\\.)+[a-z0-9\\x80-\\xff]{2,})",
     EvidenceKind::k_certain_shape, AcceptAddress
     CONTACTLINT_EXAMPLE(
         {{"write to ⟦tilda.moss@fernbridge.io⟧ please", "⟦jo_k (at) inbox (dot) lv⟧ is mine",
           "mail me: ⟦ana.b at gmail dot com⟧", "⟦pip@g00gle.c0m⟧",
           "scrivimi a ⟦lia.verdi chiocciola fernbridge punto it⟧",
           "пиши на ⟦vetka_art собака inbox точка lv⟧"},
          {"clone git@host.dev:team/app.git first", "install left-pad@1.3.0 and @types/node",
           "use jane@example.com in the mockup", "my prints are signed @lia.art",
           "postgres://app:secret@db.acme.io/main",
           "Let's meet at node.js meetup", "Der Platzhalter lautet name@example.org"}})},
    {"email.dotless", EntityType::kEmail, Over::kText,
     "([a-z0-9][a-z0-9._%+-]*@[a-z]{6,})\\b(?:[^.]|$)",
     EvidenceKind::k_certain_shape, AcceptDotless
     CONTACTLINT_EXAMPLE(
         {{"⟦runa.k@gmailcom⟧ and you set the dot", "Geht auch an ⟦oskar_m@hotmailcom⟧"},
          {"thanks @someone for the @mention", "The class uses @abstractmethod here"}})},
};

}  // namespace

Rows<Rule> EmailRules() { return {kRules, kRules + sizeof kRules / sizeof *kRules}; }

}  // namespace contactlint
