// An address whose halves are told apart: "my user name is jo.smith, the provider is gmail", "left
// of the @ is jo.smith, right of it fernbridge.io", "jo.smith, put the @ there, close with gmx".
//
//     user name is  jo.smith .  The provider is  gmail
//     label         local           label        domain
//
// The domain is found first, for there are few. Behind it the label, or an at sign that is only
// spoken of, says that it is half of something; before that stands the other half. Servers have
// users and hosts as well: a domain that no provider of mail has needs the at sign.
#include <algorithm>
#include <string>

#include "gazetteer/services.h"
#include "recognisers/handle_shape.h"
#include "recognisers/mail_domain.h"
#include "recognisers/scanner.h"
#include "recognisers/value_text.h"
#include "recognisers/word_list.h"

namespace contactlint {
namespace {

constexpr uint32_t kNear = 7;  // tokens between a label and its half
constexpr uint32_t kFar = 24;  // tokens between the halves

constexpr WordList kNamesLocal(
    "user username usuario utente benutzer benutzername utilisateur usuário login mailbox name "
    "inbox postfach buzón casella account links izquierda gauche");
constexpr WordList kNamesDomain(
    "domain domaine dominio domäne host server provider proveedor fournisseur anbieter provedor "
    "right after second rest ending end rechts derecha droite behind");

// Tokens [first, end) that are the domain of an address.
struct Half {
  uint32_t first = 0;
  uint32_t end = 0;
  bool provider = false;
  std::string text;
};

class Finder {
 public:
  explicit Finder(const Match& match)
      : match_(match), view_(match.reading.view), list_(match.reading.tokens.list) {}

  std::vector<Candidate> Find() {
    const bool provider = match_.reading.tokens.meanings.Has(Meaning::k_provider);
    const auto size = static_cast<uint32_t>(list_.size());
    if (!provider && !IsMentioned(0, size) && !IsGlued(0, size)) return {};
    for (uint32_t i = 1; i < list_.size(); ++i) {
      if (list_[i].kind != TokenKind::kWord) continue;
      const Half domain = DomainAt(i);
      if (domain.end == 0) continue;
      Join(domain);
      i = domain.end - 1;
    }
    return std::move(found_);
  }

 private:
  bool Has(uint32_t i, MeaningSet set) const {
    return i < list_.size() && list_[i].meanings.Intersects(set);
  }
  bool IsApart(uint32_t i) const {
    return i >= list_.size() || list_[i].gap != Gap::kNone || list_[i].kind == TokenKind::kSymbol;
  }

  // An at sign that is spoken of, and parts nothing: "the @", "add @ and", "the at:".
  bool IsMention(uint32_t i) const {
    if (list_[i].symbol == '@') {
      constexpr MeaningSet kSpeaks = MeaningSet(Meaning::k_common) | Meaning::k_signs |
                                     Meaning::k_v_add | Meaning::k_on | Meaning::k_filler;
      const bool alone =
          list_[i - 1].symbol == ':' && (i + 1 == list_.size() || list_[i + 1].gap >= Gap::kLine);
      return list_[i].gap != Gap::kNone && IsApart(i + 1) && (alone || Has(i - 1, kSpeaks));
    }
    constexpr WordList kArticles("the an der das el la le l'");
    return Has(i, Meaning::k_sym_at) && kArticles.Has(TextOf(view_, list_[i - 1].span));
  }

  Half DomainAt(uint32_t i) const {
    if (list_[i].gap == Gap::kNone && list_[i - 1].kind != TokenKind::kSymbol) return {};
    if (list_[i - 1].symbol == '@' || list_[i - 1].symbol == '.') return {};
    const bool dotted = i + 2 < list_.size() && list_[i + 1].symbol == '.' &&
                        list_[i + 1].gap == Gap::kNone && list_[i + 2].gap == Gap::kNone;
    if (dotted) {
      uint32_t glued = i + 1;
      while (glued < list_.size() && list_[glued].gap == Gap::kNone &&
             (list_[glued].kind != TokenKind::kSymbol || list_[glued].symbol == '.' ||
              list_[glued].symbol == '-')) {
        ++glued;
      }
      while (list_[glued - 1].kind == TokenKind::kSymbol) --glued;
      const MailDomain domain =
          JudgeMailDomain(TextOf(view_, {list_[i].span.begin, list_[glued - 1].span.end}));
      if (domain.use != DomainUse::kDomain && domain.use != DomainUse::kWord) return {};
      uint32_t end = i;
      const uint32_t last = list_[i].span.begin + static_cast<uint32_t>(domain.length);
      while (end < list_.size() && list_[end].span.begin < last) ++end;
      return {i, end, domain.provider, domain.domain};
    }
    if (!list_[i].meanings.Has(Meaning::k_provider)) return {};
    const Sense* senses = match_.lexicon.Senses(*list_[i].entry);
    for (int k = 0; k < list_[i].entry->sense_count; ++k) {
      if (senses[k].meaning != Meaning::k_provider) continue;
      return {i, i + 1, true, (MailProviders().begin() + RowOf(senses[k].value))->domain};
    }
    return {};
  }

  bool IsLocal(const Chunk& chunk) const {
    return chunk.end > chunk.first && chunk.letters && !chunk.at && chunk.length >= 5 &&
           IsShaped(match_, chunk) && HasUnknown(match_.reading, chunk) &&
           !IsOrdinary(match_.reading, chunk) && !EndsAsInCode(match_.reading, chunk);
  }

  bool NamesLocal(uint32_t i) const {
    return Has(i, Meaning::k_n_id) || kNamesLocal.Has(TextOf(view_, list_[i].span));
  }
  // The label of the other half, with nothing but small words and a colon between the two.
  bool IsTold(const Half& domain, uint32_t from) const {
    constexpr MeaningSet kSmall = MeaningSet(Meaning::k_be) | Meaning::k_common | Meaning::k_on |
                                  Meaning::k_my | Meaning::k_sym_at;
    for (uint32_t i = domain.first; i > from && domain.first - i < kNear; --i) {
      const Token& token = list_[i - 1];
      if (Has(i - 1, MeaningSet(Meaning::k_pieces) | Meaning::k_sequence) ||
          kNamesDomain.Has(TextOf(view_, token.span))) {
        return true;
      }
      const bool small = token.meanings.Intersects(kSmall) || TextOf(view_, token.span) == "part";
      if (token.symbol != ':' && token.symbol != '@' && !small) {
        return false;
      }
    }
    return false;
  }
  bool IsNamed(uint32_t local) const {
    for (uint32_t i = local; i > 0 && local - i < kNear; --i) {
      if (NamesLocal(i - 1)) return true;
      if (kNamesDomain.Has(TextOf(view_, list_[i - 1].span))) return false;
    }
    return false;
  }
  // "my mailbox is named …"
  bool IsOwnBox(uint32_t local) const {
    constexpr WordList kBoxes("mailbox inbox postfach posteingang casella buzon buzón");
    constexpr WordList kCalled("named called heisst heißt llama chiama appelle chama nazywa");
    constexpr MeaningSet kSmall = MeaningSet(Meaning::k_be) | Meaning::k_n_name | Meaning::k_common;
    for (uint32_t i = local; i > 1 && local - i < kNear; --i) {
      const std::string_view word = TextOf(view_, list_[i - 1].span);
      if (Has(i - 1, Meaning::k_n_email) || kBoxes.Has(word)) return Has(i - 2, Meaning::k_my);
      const bool small = Has(i - 1, kSmall) || kCalled.Has(word) || word.size() <= 2;
      if (list_[i - 1].kind == TokenKind::kWord && !small) return false;
    }
    return false;
  }
  // "… and lies with the people of", "The provider is the yellow one,": however the provider is
  // told after it.
  bool IsKept(uint32_t first, uint32_t end) const {
    bool kept = false;
    for (uint32_t i = first; i < end; ++i) {
      if (Has(i, MeaningSet(Meaning::k_work) | Meaning::k_no)) return false;
      kept |= Has(i, Meaning::k_on) || kNamesDomain.Has(TextOf(view_, list_[i].span));
    }
    return kept;
  }
  bool IsMentioned(uint32_t first, uint32_t end) const {
    for (uint32_t i = std::max(first, 1u); i < end && i < list_.size(); ++i) {
      if (IsMention(i)) return true;
    }
    return false;
  }

  // "put the two together"
  bool IsGlued(uint32_t first, uint32_t end) const {
    for (uint32_t i = first; i < end; ++i) {
      if (Has(i, Meaning::k_assemble)) return true;
    }
    return false;
  }

  void Join(const Half& domain) {
    const uint32_t from = domain.first - std::min(domain.first, kFar);
    for (uint32_t i = domain.first; i-- > from;) {
      if (list_[i].kind == TokenKind::kSymbol || (i > 0 && list_[i].gap == Gap::kNone)) continue;
      const Chunk local = ChunkAt(match_.reading, i);
      if (!IsLocal(local) || local.end > domain.first) continue;
      const bool told = IsTold(domain, local.end);
      const bool named = IsNamed(i);
      const bool before = IsMentioned(i - std::min(i, kNear), i);
      const bool after =
          IsMentioned(domain.end, domain.end + kNear) || IsGlued(domain.end, domain.end + kNear);
      const bool between = (domain.provider || named) && IsMentioned(local.end, domain.first);
      const bool labels = told && named && (domain.provider || after);
      const bool box = domain.provider && IsOwnBox(i) && IsKept(local.end, domain.first);
      if (between || labels || box || (told && before)) Emit(local, domain);
      return;
    }
  }

  void Emit(const Chunk& local, const Half& domain) {
    Candidate candidate;
    candidate.type = EntityType::kEmail;
    candidate.rule = "email.told_apart";
    candidate.first_token = local.first;
    candidate.end_token = domain.end;
    candidate.span = {list_[local.first].span.begin, list_[domain.end - 1].span.end};
    const ViewSpan name = {list_[local.first].span.begin, list_[local.end - 1].span.end};
    candidate.pieces = {name, {list_[domain.first].span.begin, candidate.span.end}};
    candidate.disguised = true;
    candidate.signs.push_back({EvidenceKind::k_certain_shape, candidate.span});
    candidate.value = ValueText(view_, name, match_.source) + "@" + domain.text;
    found_.push_back(std::move(candidate));
  }

  const Match& match_;
  const View& view_;
  const std::vector<Token>& list_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> FindToldEmails(const Match& match) { return Finder(match).Find(); }

}  // namespace contactlint
