// "jo.smith, gmail", "my gmail is jo.smith", "j_smith84 on hotmail": an address without its at
// sign.
//
// The name of a provider and a word with the shape of a local part, with nothing between them but
// words that join the two.
#include <algorithm>
#include <string>

#include "gazetteer/services.h"
#include "recognisers/handle_shape.h"
#include "recognisers/scanner.h"
#include "recognisers/value_text.h"
#include "recognisers/word_list.h"

namespace contactlint {
namespace {

// Glued tokens that could be a local part: letters with a dot, an underscore, a hyphen or digits.
struct Local {
  uint32_t first = 0;
  uint32_t end = 0;
  bool shaped = false;
};

constexpr uint32_t kLongest = 40;  // tokens; RFC 5321 allows 64 characters

bool IsLocalSign(char32_t symbol) { return symbol == '.' || symbol == '_' || symbol == '-'; }

class Finder {
 public:
  explicit Finder(const Match& match)
      : match_(match), view_(match.reading.view), list_(match.reading.tokens.list) {}

  std::vector<Candidate> Find() {
    if (!match_.reading.tokens.meanings.Has(Meaning::k_provider)) return {};
    for (uint32_t i = 0; i < list_.size(); ++i) {
      if (!list_[i].meanings.Has(Meaning::k_provider) || IsPartOfMore(i)) continue;
      // "me", "free", "live" are words before they are providers.
      const bool sure = match_.lexicon.IsSure(*list_[i].entry, Meaning::k_provider);
      if (!sure && list_[i].span.end - list_[i].span.begin < 5) continue;
      if (!After(i) && !There(i)) Before(i);
    }
    return std::move(found_);
  }

 private:
  bool Has(uint32_t i, MeaningSet set) const {
    return i < list_.size() && list_[i].meanings.Intersects(set);
  }

  // "@gmail", "gmail.com", "gmail-like": no name standing for itself.
  bool IsPartOfMore(uint32_t i) const {
    if (i > 0 && list_[i].gap == Gap::kNone && list_[i - 1].kind == TokenKind::kSymbol &&
        (list_[i - 1].symbol == '@' || list_[i - 1].symbol == '.' || list_[i - 1].symbol == '/' ||
         list_[i - 1].symbol == '_')) {
      return true;
    }
    return i + 1 < list_.size() && list_[i + 1].gap == Gap::kNone &&
           list_[i + 1].kind == TokenKind::kSymbol && list_[i + 1].symbol == '_';
  }

  Local Extent(uint32_t i) const {
    Local local;
    if (i >= list_.size() || list_[i].kind == TokenKind::kSymbol) return local;
    uint32_t first = i;
    while (first > 0 && i - first < kLongest && list_[first].gap == Gap::kNone &&
           (list_[first - 1].kind != TokenKind::kSymbol || IsLocalSign(list_[first - 1].symbol))) {
      --first;
    }
    uint32_t end = i + 1;
    while (end < list_.size() && end - i < kLongest && list_[end].gap == Gap::kNone &&
           (list_[end].kind != TokenKind::kSymbol || IsLocalSign(list_[end].symbol))) {
      ++end;
    }
    while (end > first && list_[end - 1].kind == TokenKind::kSymbol) --end;
    bool letters = false;
    bool digits = false;
    bool sign = false;
    bool unknown = false;
    for (uint32_t j = first + 1; j + 1 < end; ++j) {
      // "Time.Earn": the space after a full stop was forgotten.
      const auto capital = [&](uint32_t b) { return (view_.origins[b].marks & kUpperCase) != 0; };
      if (list_[j].symbol == '.' && capital(list_[j + 1].span.begin) &&
          !capital(list_[j].span.begin - 1)) {
        return local;
      }
    }
    for (uint32_t j = first; j < end; ++j) {
      if (list_[j].kind == TokenKind::kWord) {
        letters = true;
        unknown |= list_[j].entry == nullptr;
      }
      digits |= list_[j].kind == TokenKind::kNumber;
      sign |= list_[j].kind == TokenKind::kSymbol &&
              (list_[j].symbol == '.' || list_[j].symbol == '_' ||
               (list_[j].symbol == '-' && end - first > 3));
    }
    local.first = first;
    local.end = end;
    local.shaped = letters && unknown && (sign || digits) &&
                   list_[end - 1].span.end - list_[first].span.begin >= 5;
    // "dark_mode", "theme.css": names in code, and files.
    if (local.shaped) {
      const Chunk chunk = ChunkAt(match_.reading, first);
      local.shaped = IsShaped(match_, chunk) && !EndsAsInCode(match_.reading, chunk);
    }
    return local;
  }

  void Emit(const Local& local, uint32_t first, uint32_t end, uint32_t provider, const char* rule) {
    Candidate candidate;
    candidate.type = EntityType::kEmail;
    candidate.rule = rule;
    // "gmail.com": the ending belongs to it.
    if (end == provider + 1 && end + 1 < list_.size() && list_[end].symbol == '.' &&
        list_[end].gap == Gap::kNone && list_[end + 1].gap == Gap::kNone &&
        list_[end + 1].meanings.Has(Meaning::k_tld)) {
      end += 2;
    }
    // "jo.smith gmail com": so does one that stands apart.
    if (end == provider + 1 && end < list_.size() && list_[end].gap == Gap::kSpace &&
        list_[end].meanings.Has(Meaning::k_tld)) {
      ++end;
    }
    candidate.first_token = first;
    candidate.end_token = end;
    candidate.span = {list_[first].span.begin, list_[end - 1].span.end};
    candidate.disguised = true;
    candidate.signs.push_back({EvidenceKind::k_certain_shape, candidate.span});
    const Sense* senses = match_.lexicon.Senses(*list_[provider].entry);
    for (int k = 0; k < list_[provider].entry->sense_count; ++k) {
      if (senses[k].meaning != Meaning::k_provider) continue;
      if ((senses[k].value & kHomonymBit) != 0) {
        candidate.signs.push_back({EvidenceKind::k_homonym, list_[provider].span});
      }
      const std::string domain = (MailProviders().begin() + RowOf(senses[k].value))->domain;
      candidate.value = ValueText(view_, {list_[local.first].span.begin,
                                          list_[local.end - 1].span.end}, match_.source) +
                        "@" + domain;
      break;
    }
    found_.push_back(std::move(candidate));
  }

  // "gmail: jo.smith", "my gmail is jo.smith".
  bool After(uint32_t i) {
    constexpr MeaningSet kJoining = MeaningSet(Meaning::k_be) | Meaning::k_n_id | Meaning::k_my |
                                    Meaning::k_n_email | Meaning::k_on | Meaning::k_common |
                                    Meaning::k_tld;
    for (uint32_t j = i + 1; j < list_.size() && j < i + 6; ++j) {
      const Token& token = list_[j];
      if (token.kind == TokenKind::kSymbol) {
        if (token.symbol == ':' || token.symbol == '=' || token.symbol == '-' ||
            token.symbol == 0x2192 || token.symbol == '>' || token.symbol == 0xFF1A ||
            token.symbol == '"' || token.symbol == '.' || token.symbol == '(') {
          continue;
        }
        return false;
      }
      const Local local = Extent(j);
      if (local.shaped && local.first == j) {
        Emit(local, local.first, local.end, i, "email.provider_then_name");
        return true;
      }
      if (!token.meanings.Intersects(kJoining)) return false;
    }
    return false;
  }

  // "gmail is best, jo.smith there"
  bool There(uint32_t i) {
    constexpr WordList kThere("there over dort alli ahi tam daar");
    constexpr uint32_t kReach = 9;  // tokens
    for (uint32_t j = i + 1; j < list_.size() && j < i + kReach; ++j) {
      if (list_[j].symbol == '.' || list_[j].symbol == '?' || list_[j].gap >= Gap::kLine) {
        return false;
      }
      const Local local = Extent(j);
      if (!local.shaped || local.first != j || local.end >= list_.size()) continue;
      constexpr MeaningSet kNames = MeaningSet(Meaning::k_be) | Meaning::k_n_id | Meaning::k_n_name;
      const bool opens = list_[j - 1].kind == TokenKind::kSymbol || Has(j - 1, kNames);
      const bool stays = list_[local.end].gap == Gap::kSpace &&
                         kThere.Has(TextOf(view_, list_[local.end].span));
      if (!opens || !stays || IsOrdinary(match_.reading, ChunkAt(match_.reading, j))) return false;
      Emit(local, local.first, local.end, i, "email.name_there");
      return true;
    }
    return false;
  }

  // "user: jo.smith, domain: gmail.com"
  bool NamesDomain(const Token& token) const {
    constexpr std::string_view kNames[] = {"domain", "domaine", "dominio",
                                           "host",   "part",    "server"};
    return token.kind == TokenKind::kWord &&
           std::find(std::begin(kNames), std::end(kNames), TextOf(view_, token.span)) !=
               std::end(kNames);
  }

  // "jo.smith, gmail", "jo.smith84 on gmail", "jo.smith (gmail)".
  void Before(uint32_t i) {
    constexpr MeaningSet kJoining = MeaningSet(Meaning::k_on) | Meaning::k_sym_at |
                                    Meaning::k_common;
    uint32_t j = i;
    int unknown = 0;
    bool named = false;  // "domain:", "host": what stands after it is the other half
    for (int steps = 0; j > 0 && steps < (named ? 9 : 4); ++steps) {
      const Token& token = list_[j - 1];
      if (NamesDomain(token)) {
        named = true;
        --j;
        continue;
      }
      if (token.kind == TokenKind::kSymbol) {
        const bool joins_halves = (token.symbol == ':' && steps < 2) ||
                                  (named && token.symbol == ';');
        if (joins_halves || token.symbol == ',' || token.symbol == '(' || token.symbol == '"' ||
            token.symbol == '[' || token.symbol == '-' || token.symbol == 0xFF0C ||
            token.symbol == '+' || token.symbol == '/' || token.symbol >= 0x2013) {
          --j;
          continue;
        }
        return;
      }
      const Local local = Extent(j - 1);
      if (local.shaped && local.end == j && steps == 0 &&
          list_[i].span.end - list_[i].span.begin < 5) {
        return;  // nothing joins "host-10 qq"
      }
      if (local.shaped && local.end == j) {
        Emit(local, local.first, i + 1, i, "email.name_then_provider");
        return;
      }
      // "at the usual google mail": one word that no table knows may stand before the name.
      if (!token.meanings.Intersects(kJoining) && (token.entry != nullptr || unknown++ > 0)) return;
      --j;
    }
  }

  const Match& match_;
  const View& view_;
  const std::vector<Token>& list_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> FindImpliedEmails(const Match& match) { return Finder(match).Find(); }

}  // namespace contactlint
