// Links, with and without a scheme. Sorted by id; see rule.h to add one.
//
// What a link is for is read from its host and path by the gazetteer. A bare domain must end in a
// real top-level domain; where that ending is also a file's or a word ("README.md", "end.Then"),
// it takes "www." or a path to make it a link.
#include <algorithm>
#include <string>
#include <string_view>

#include "gazetteer/classify_link.h"
#include "reading/ascii.h"
#include "recognisers/rule.h"
#include "recognisers/top_level_domain.h"
#include "recognisers/value_text.h"

namespace contactlint {
namespace {

// Closing punctuation and brackets that were opened before the link are not part of it.
void TrimEnd(const std::string& text, Candidate& candidate) {
  uint32_t& end = candidate.span.end;
  while (end > candidate.span.begin) {
    const char c = text[end - 1];
    if (c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '\'' ||
        c == '"' || c == '*' || c == '`' || c == '|') {
      --end;
    } else if (c == ')' || c == ']' || c == '}') {
      const char open = c == ')' ? '(' : c == ']' ? '[' : '{';
      const auto first = text.begin() + candidate.span.begin;
      const auto last = text.begin() + end;
      if (std::count(first, last, open) >= std::count(first, last, c)) return;
      --end;
    } else if (end >= 3 && static_cast<uint8_t>(text[end - 3]) == 0xE3 &&
               static_cast<uint8_t>(text[end - 2]) == 0x80) {
      end -= 3;  // CJK punctuation
    } else if (end >= 3 && static_cast<uint8_t>(text[end - 3]) == 0xEF &&
               static_cast<uint8_t>(text[end - 2]) == 0xBC) {
      end -= 3;  // fullwidth punctuation
    } else {
      return;
    }
  }
}

// CJK text glued to a link's end begins where the first CJK character stands in its path.
void CutAtUnspaced(const std::string& text, Candidate& candidate) {
  for (uint32_t b = candidate.span.begin; b + 2 < candidate.span.end; ++b) {
    const auto lead = static_cast<uint8_t>(text[b]);
    if (lead >= 0xE3 && lead <= 0xEF) {
      candidate.span.end = b;
      return;
    }
  }
}

void Classify(const Match& match, std::string_view host, std::string_view path,
              Candidate& candidate) {
  candidate.type = ClassifyHost(host, path).type;
  candidate.value = ValueText(match.reading.view, candidate.span, match.source);
}

bool AcceptUrl(const Match& match, Candidate& candidate) {
  const std::string& text = match.reading.view.text;
  CutAtUnspaced(text, candidate);
  TrimEnd(text, candidate);
  const std::string_view url = TextOf(match.reading.view, candidate.span);
  const size_t slashes = url.find("//");
  if (slashes == std::string_view::npos || slashes + 3 > url.size()) return false;
  std::string_view rest = url.substr(slashes + 2);
  const size_t host_end = std::min(rest.find_first_of("/?#"), rest.size());
  std::string_view host = rest.substr(0, host_end);
  const size_t user = host.rfind('@');
  if (user != std::string_view::npos) host.remove_prefix(user + 1);
  host = host.substr(0, host.find(':'));
  if (host.empty()) return false;
  Classify(match, host, rest.substr(host_end), candidate);
  const auto by_scheme = ClassifyScheme(url.substr(0, slashes - 1));
  if (by_scheme) candidate.type = *by_scheme;
  candidate.disguised = url[0] == 'h' && url[1] == 'x';
  return true;
}

bool AcceptBare(const Match& match, Candidate& candidate) {
  const std::string& text = match.reading.view.text;
  const uint32_t begin = candidate.span.begin;
  if (begin > 0) {
    const char before = text[begin - 1];
    if (IsWordByte(before) || before == '@' || before == '/' || before == '.' || before == '-' ||
        before == '_' || before == '\\' || before == ':' || before == '=' || before == '#') {
      const bool label = (before == ':' || before == '=') && (begin < 2 || text[begin - 2] != '/');
      if (!label) return false;
    }
  }
  CutAtUnspaced(text, candidate);
  TrimEnd(text, candidate);
  const std::string_view link = TextOf(match.reading.view, candidate.span);
  const size_t host_end = std::min(link.find_first_of("/?#:"), link.size());
  std::string_view host = link.substr(0, host_end);
  if (host.find('@') != std::string_view::npos) return false;
  if (candidate.span.end < text.size() && text[candidate.span.end] == '@') return false;
  const size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const std::string_view ending = host.substr(dot + 1);
  if (!IsTopLevelDomain(ending)) return false;
  const std::string_view path = link.substr(host_end);
  const bool www = host.substr(0, 4) == "www.";
  Classify(match, host, path, candidate);
  const bool known = candidate.type != EntityType::kExternalLink;
  const bool ambiguous = IsAlsoFileEnding(ending) || IsAlsoWord(ending);
  if (ambiguous && !www && !known && path.size() < 2) return false;
  // "end.Then": a capital after the dot begins a sentence.
  const Origin& first = match.reading.view.origins[begin + dot + 1];
  const Origin& label = match.reading.view.origins[begin + dot - 1];
  if (!www && !known && (first.marks & kUpperCase) != 0 && (label.marks & kUpperCase) == 0) {
    return false;
  }
  // A dot that was said: "the point is net of tax" is no domain.
  const bool said = (first.marks & kDecodedMark) != 0 ||
                    (match.reading.view.origins[begin + dot].marks & kDecodedMark) != 0;
  if (said && !known && path.size() < 2 && !www) {
    if (ambiguous) return false;
    // "the dot com years": a little word is no name of a site.
    const Entry* name = match.lexicon.Find(host.substr(0, dot));
    if (name != nullptr && name->meanings.Has(Meaning::k_common)) return false;
    candidate.signs.front().kind = EvidenceKind::k_clear_shape;
  }
  candidate.disguised = said;
  return true;
}

const Rule kRules[] = {
    {"link.bare", EntityType::kExternalLink, Over::kText,
     "((?:[a-z0-9\\x80-\\xff][a-z0-9\\x80-\\xff_-]*\\.)+[a-z\\x80-\\xff]{2,}(?::[0-9]{2,5})?"
     "(?:[/?#][^\\s<>\"'|]*)?)",
     EvidenceKind::k_certain_shape, AcceptBare
     CONTACTLINT_EXAMPLE(
         {{"all prices at ⟦www.tarnhill-bikes.com⟧", "book me: ⟦calendly.com/ida-holt/30min⟧",
           "⟦t.me/invented_nick⟧", "talk to me at ⟦linkedin.com/in/invented-person⟧",
           "Fotos: ⟦linktr.ee/quiet.kiln⟧", "смотри ⟦lumen-render.ru⟧"},
          {"I use Node.js and README.md", "That is the end.Then we start",
           "v1.2.3 of package.json", "Das Skript heißt build.sh und liegt in src/app.ts"}})},
    {"link.url", EntityType::kExternalLink, Over::kText,
     "((?:https?|hxxps?|ftp|tg|viber|whatsapp|weixin|msteams|zoommtg)://[^\\s<>\"'|{}\\\\^`]+)",
     EvidenceKind::k_certain_shape, AcceptUrl
     CONTACTLINT_EXAMPLE(
         {{"see ⟦https://tarnhill-bikes.com/work⟧.",
           "room: ⟦https://us04web.zoom.us/j/91827364550⟧", "(⟦https://wa.me/4915550001122⟧)",
           "Hier: ⟦https://forms.gle/aB3dE5fG7hJ9kL1m⟧"},
          {"http:// is missing here", "The https:// prefix is missing on the buttons"}})},
};

}  // namespace

Rows<Rule> LinkRules() { return {kRules, kRules + sizeof kRules / sizeof *kRules}; }

}  // namespace contactlint
