// Which words are parts of one name?
//
// A part closes its clause, or its message, and a word right before it says which part it is
// ("first", "then", "the right side is"). Two parts or more are a name where words round them say
// that a name on a service, or an address, is told: "first blue, then gold" is none.
//
// Messages that hold nothing but a part say the same by their signs ("lune" ⏎ "_ash" ⏎ "44"), and
// where a service knows people by codes of one length, by the length that they have together.
#include "conversation/name_pieces.h"

#include <algorithm>
#include <optional>
#include <string>

#include "conversation/piece.h"
#include "gazetteer/services.h"
#include "recognisers/handle_shape.h"
#include "recognisers/mail_domain.h"
#include "recognisers/value_text.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

constexpr uint32_t kMostWords = 7;    // of a clause beside the part
constexpr uint32_t kMostBetween = 1;  // clauses of other talk between two parts
constexpr uint32_t kMostBefore = 3;   // clauses before the first part that announce it
constexpr size_t kMostParts = 8;

constexpr MeaningSet kPlacing = MeaningSet(Meaning::k_sequence) | Meaning::k_pieces;

struct Clause {
  uint32_t first = 0;  // tokens [first, end)
  uint32_t end = 0;
  uint32_t message = 0;
};

// Sentences, cut at commas and semicolons.
std::vector<Clause> ClausesOf(const std::vector<Token>& list) {
  std::vector<Clause> clauses;
  for (const Unit& unit : UnitsOf(list)) {
    uint32_t first = unit.first;
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      const bool cut = list[i].symbol == ',' || list[i].symbol == ';' || list[i].symbol == 0xFF0C;
      if (cut && i > first) clauses.push_back({first, i, unit.message});
      if (cut) first = i + 1;
    }
    if (first < unit.end) clauses.push_back({first, unit.end, unit.message});
  }
  return clauses;
}

struct Part {
  uint32_t clause = 0;
  uint32_t first = 0;  // tokens [first, end)
  uint32_t end = 0;
  std::string value;   // signs that were said are signs
  size_t domain = 0;   // its length where the part is one
  bool letters = false;
  bool placed = false;  // a word says which part it is, or that it is a name
  bool dealt = false;   // … which part it is
  bool joint = false;   // a message by itself with a sign at its seam: "_ash", "lune."
  bool code = false;    // capitals and digits alone
};

bool IsSign(char c) { return c == '_' || c == '.' || c == '-' || c == ':'; }

// The sign that a word says; 0 if none.
char SignOf(const Token& token) {
  if (token.kind != TokenKind::kWord) return 0;
  if (token.meanings.Has(Meaning::k_sym_dot)) return '.';
  if (token.meanings.Has(Meaning::k_sym_underscore)) return '_';
  if (token.meanings.Has(Meaning::k_sym_dash)) return '-';
  if (token.meanings.Has(Meaning::k_sym_colon)) return ':';
  return 0;
}

// What the words round the parts say.
struct Announcement {
  const Service* service = nullptr;
  const char* domain = nullptr;  // of a mail provider
  bool mail = false;             // a mailbox, an at sign
  bool near = false;             // … among the parts
  bool name = false;             // a name or a handle is told
  bool pieces = false;           // it comes in parts
  bool used = false;             // the service stands by itself, or with the writer
  bool other = false;            // work on the service, a denial
};

class Finder {
 public:
  Finder(const Reading& reading, const Lexicon& lexicon, std::u16string_view source)
      : reading_(reading), list_(reading.tokens.list), lexicon_(lexicon), source_(source),
        clauses_(ClausesOf(list_)), parted_(!clauses_.empty() && clauses_.back().message > 0) {}

  std::vector<Weighed> Find() const {
    std::vector<Part> row;
    std::vector<Weighed> found;
    const auto close = [&] {
      if (std::optional<Weighed> name = Judge(row)) found.push_back(std::move(*name));
      row.clear();
    };
    for (uint32_t c = 0; c < clauses_.size(); ++c) {
      if (!row.empty() && c - row.back().clause > kMostBetween + 1) close();
      const std::optional<Part> part = PartOf(c);
      if (part && row.size() < kMostParts) row.push_back(*part);
    }
    close();
    return found;
  }

 private:
  bool Has(uint32_t i, MeaningSet set) const {
    return i < list_.size() && list_[i].meanings.Intersects(set);
  }

  // The tokens that close the clause without a space between them, or with signs said between them.
  Part ValueOf(const Clause& clause) const {
    uint32_t end = clause.end;
    while (end > clause.first && list_[end - 1].kind == TokenKind::kSymbol &&
           list_[end - 1].symbol != '_' && list_[end - 1].symbol != ':') {
      --end;
    }
    uint32_t first = end;
    while (first > clause.first) {
      const bool glued = first == end || list_[first].gap == Gap::kNone ||
                         SignOf(list_[first]) != 0 || SignOf(list_[first - 1]) != 0;
      const bool of_name = list_[first - 1].kind != TokenKind::kSymbol ||
                           IsHandleSign(list_[first - 1].symbol);
      if (!glued || !of_name) break;
      --first;
    }
    Part part;
    part.first = first;
    part.end = end;
    return part;
  }

  Part Spelt(Part part) const {
    std::string folded;
    for (uint32_t i = part.first; i < part.end; ++i) {
      const char sign = SignOf(list_[i]);
      part.letters |= sign == 0 && list_[i].kind == TokenKind::kWord;
      part.value += sign != 0 ? std::string(1, sign)
                              : ValueText(reading_.view, list_[i].span, source_);
      folded += sign != 0 ? std::string(1, sign)
                          : std::string(TextOf(reading_.view, list_[i].span));
    }
    part.domain = DomainOf(folded);
    return part;
  }

  std::optional<Part> PartOf(uint32_t c) const {
    const Clause& clause = clauses_[c];
    Part part = ValueOf(clause);
    part.clause = c;
    const uint32_t first = part.first;
    if (first == part.end) return std::nullopt;
    uint32_t words = 0;
    uint32_t others = 0;
    constexpr MeaningSet kNames = MeaningSet(Meaning::k_sym_at) | Meaning::k_n_name |
                                  Meaning::k_n_email;
    constexpr MeaningSet kNone = MeaningSet(Meaning::k_no) | Meaning::k_unit;
    for (uint32_t i = clause.first; i < first; ++i) {
      if (list_[i].kind == TokenKind::kNumber || Has(i, kNone)) return std::nullopt;
      if (list_[i].kind != TokenKind::kWord) continue;
      if (++words > kMostWords) return std::nullopt;
      part.placed |= Has(i, kPlacing | kNames);
      part.dealt |= Has(i, kPlacing);
      others += NamesThing(list_[i]) && !Has(i, kNames);
    }
    // A part by itself says nothing: it must be a message.
    const bool message = parted_ && IsMessage(c);
    if (others > 1 || (words == 0 && !message)) return std::nullopt;
    part = Spelt(std::move(part));
    if (part.value.size() < 2 || static_cast<uint8_t>(part.value[0]) >= 0xE0) return std::nullopt;
    const bool known = part.end == first + 1 && list_[first].entry != nullptr;
    if (known && part.domain == 0) return std::nullopt;
    part.code = std::all_of(part.value.begin(), part.value.end(), [](char sign) {
      return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z');
    });
    if (words == 0) {
      part.joint = IsSign(part.value.front()) || IsSign(part.value.back());
      return part;
    }
    part.placed |= part.domain > 0;
    const Token& before = list_[first - 1];
    constexpr MeaningSet kLeads = kPlacing | kNames | Meaning::k_be | Meaning::k_on;
    const bool led = before.symbol == ':' || before.symbol == '"' || Has(first - 1, kLeads);
    const bool begins = parted_ && EndsMessage(c) && (words == 1 || part.code);
    return (part.placed || begins) && led ? std::optional<Part>(std::move(part)) : std::nullopt;
  }

  bool IsMessage(uint32_t c) const {
    return EndsMessage(c) && (c == 0 || clauses_[c - 1].message != clauses_[c].message);
  }

  bool EndsMessage(uint32_t c) const {
    return c + 1 == clauses_.size() || clauses_[c + 1].message != clauses_[c].message;
  }

  // "the name board": the name is only what a thing has.
  bool IsBoard(uint32_t i) const {
    return i < list_.size() && list_[i].gap == Gap::kSpace && NamesThing(list_[i]) &&
           !Has(i, Meaning::k_v_have);
  }

  Announcement Announced(const std::vector<Part>& row) const {
    Announcement said;
    const uint32_t clause = row.front().clause;
    const uint32_t from = clauses_[clause - std::min(clause, kMostBefore)].first;
    size_t part = 0;
    for (uint32_t i = from; i < clauses_[row.back().clause].end; ++i) {
      while (part < row.size() && row[part].end <= i) ++part;
      if (part < row.size() && i >= row[part].first) continue;
      said.name |= Has(i, MeaningSet(Meaning::k_n_id) | Meaning::k_n_name) && !IsBoard(i + 1);
      const bool mail = list_[i].symbol == '@' ||
                        Has(i, MeaningSet(Meaning::k_n_email) | Meaning::k_sym_at |
                               Meaning::k_n_address);
      said.mail |= mail;
      said.near |= mail && i >= clauses_[clause].first;
      said.pieces |= Has(i, Meaning::k_pieces);
      said.other |= Has(i, Meaning::k_work) ||
                    (i >= clauses_[clause].first && Has(i, Meaning::k_no));
      if (list_[i].entry == nullptr) continue;
      const Sense* senses = lexicon_.Senses(*list_[i].entry);
      for (int k = 0; k < list_[i].entry->sense_count; ++k) {
        const uint16_t row_of = RowOf(senses[k].value);
        if (Has(i, Meaning::k_service) && senses[k].meaning == Meaning::k_service) {
          const Service* service = Services().begin() + row_of;
          const bool handles = service->type == EntityType::kMessengerId ||
                               service->type == EntityType::kSocialProfile;
          if (handles) said.service = service;
          said.used |= handles && IsUsed(i, row.front());
        }
        if (Has(i, Meaning::k_provider) && senses[k].meaning == Meaning::k_provider) {
          said.domain = (MailProviders().begin() + row_of)->domain;
        }
      }
    }
    return said;
  }

  // "snap, yeah", "I'm on snap"; not "the icons for snap" and not "my snap grid".
  bool IsUsed(uint32_t service, const Part& name) const {
    const auto clause = std::find_if(clauses_.begin(), clauses_.end(),
                                     [&](const Clause& c) { return service < c.end; });
    constexpr MeaningSet kWriter = MeaningSet(Meaning::k_self) | Meaning::k_my | Meaning::k_me |
                                   Meaning::k_n_id | Meaning::k_n_name;
    MeaningSet said;
    uint32_t others = 0;
    for (uint32_t i = clause->first; i < clause->end; ++i) {
      if (i == service || (i >= name.first && i < name.end)) continue;
      said |= list_[i].meanings;
      others += NamesThing(list_[i]);
    }
    const bool compound = service + 1 < clause->end && service + 1 != name.first &&
                          NamesThing(list_[service + 1]);
    return others == 0 || (!compound && others == 1 && said.Intersects(kWriter));
  }

  // The length of the domain that the text is; 0 if it is none.
  static size_t DomainOf(std::string_view text) {
    const size_t skip = text.substr(0, 1) == "@" ? 1 : 0;
    const MailDomain domain = JudgeMailDomain(text.substr(skip));
    const bool whole = domain.use == DomainUse::kDomain && !domain.rare &&
                       domain.length + skip == text.size();
    return whole ? domain.length : 0;
  }

  std::optional<Weighed> Judge(const std::vector<Part>& row) const {
    const auto placed = static_cast<size_t>(
        std::count_if(row.begin(), row.end(), [](const Part& part) { return part.placed; }));
    if (row.size() < 2 || clauses_[row.back().clause].message != clauses_.back().message) {
      return std::nullopt;
    }
    const Announcement said = Announced(row);
    if (said.other) return std::nullopt;
    if (IsJoined(row, said)) return Report(row, said.service->type);
    if (placed < 2 && !said.pieces) return std::nullopt;
    const bool letters =
        std::any_of(row.begin(), row.end(), [](const Part& p) { return p.letters; });
    if (!letters) return std::nullopt;
    const bool address = row.back().domain > 0 && row.front().domain == 0;
    // "my name is Tilda, our site is fernbridge.io" is no address, whatever was said of mails.
    const bool dealt = said.near || said.pieces || row.front().dealt;
    if (address && dealt && (said.mail || said.domain != nullptr)) {
      return Report(row, EntityType::kEmail);
    }
    if (address || said.service == nullptr || !said.name) return std::nullopt;
    return Report(row, said.service->type);
  }

  // Parts that only a name of the service can be, though no word says so.
  bool IsJoined(const std::vector<Part>& row, const Announcement& said) const {
    if (!parted_ || !said.used || row.back().domain > 0) return false;
    size_t size = 0;
    bool joint = false;
    bool code = said.service->id == IdShape::kCode;
    for (const Part& part : row) {
      size += part.value.size();
      joint |= part.joint;
      code &= part.code;
      if (&part != &row.front() && part.clause != (&part - 1)->clause + 1) return false;
    }
    constexpr size_t kCode = 8;  // Threema
    constexpr size_t kFewest = 5;
    return code ? size == kCode : joint && size >= kFewest;
  }

  Weighed Report(const std::vector<Part>& row, EntityType type) const {
    std::vector<SourceSpan> parts;
    uint32_t message = UINT32_MAX;
    Weighed out;
    std::string value;
    std::vector<SourceSpan> origins;
    for (const Part& part : row) {
      const SourceSpan span = SourceOf(
          reading_.view, {list_[part.first].span.begin, list_[part.end - 1].span.end});
      if (clauses_[part.clause].message == message) {
        parts.back().end = span.end;
      } else {
        parts.push_back(span);
      }
      message = clauses_[part.clause].message;
      const bool last = &part == &row.back();
      if (last && type == EntityType::kEmail && part.value.front() != '@') value += '@';
      value += part.value;
      while (origins.size() < value.size()) origins.push_back(span);
    }
    out = WeighedBy("name.in_pieces",
                    Bit(EvidenceKind::k_clear_shape) | Bit(EvidenceKind::k_service_name),
                    {parts.front().start, parts.back().end});
    out.type = type;
    out.value = value;
    out.read = std::move(value);
    out.origins = std::move(origins);
    out.disguised = true;
    if (parted_) out.pieces = std::move(parts);
    return out;
  }

  const Reading& reading_;
  const std::vector<Token>& list_;
  const Lexicon& lexicon_;
  const std::u16string_view source_;
  const std::vector<Clause> clauses_;
  const bool parted_;  // by messages; else one text
};

// Before anything is put together: is there a word for a part, and one for whose parts they are?
bool MayHold(const Reading& reading) {
  const MeaningSet said = reading.tokens.meanings;
  if (said.Has(Meaning::k_service) && reading.view.text.find(kSeam) != std::string::npos) {
    return true;
  }
  constexpr MeaningSet kWhose = MeaningSet(Meaning::k_n_id) | Meaning::k_n_name |
                                Meaning::k_n_email | Meaning::k_provider | Meaning::k_sym_at;
  return said.Intersects(kPlacing) && said.Intersects(kWhose);
}

}  // namespace

std::vector<Weighed> FindNamePieces(const Reading& reading, const Lexicon& lexicon,
                                    std::u16string_view source) {
  if (!MayHold(reading)) return {};
  return Finder(reading, lexicon, source).Find();
}

}  // namespace contactlint
