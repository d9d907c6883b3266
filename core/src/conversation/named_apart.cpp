// When does a name belong to a service that stands elsewhere?
//
// "brand_kit" has the shape of a handle, and "our Instagram grid" names a service: neither is a
// contact. A unit that tells a name has next to nothing in it but the name, and either says whose
// it is ("my nick there is …", "look for … there") or follows words that put the writer on the
// service ("I'm on Discord"). A service with a noun right behind it is what the work is about.
//
// A name that is "the same as here" stands on the writer's page: an invite, for nothing is told.
#include "conversation/named_apart.h"

#include <algorithm>
#include <optional>
#include <string>

#include "conversation/piece.h"
#include "gazetteer/services.h"
#include "recognisers/handle_shape.h"
#include "recognisers/value_text.h"
#include "weighing/weights.h"

namespace contactlint {
namespace {

constexpr uint32_t kReach = 3;        // units between the name and what it belongs to
constexpr uint32_t kMostWords = 9;    // of a unit that tells a name

constexpr MeaningSet kNaming = MeaningSet(Meaning::k_service) | Meaning::k_provider;
constexpr MeaningSet kIntroducing =
    MeaningSet(Meaning::k_my) | Meaning::k_n_id | Meaning::k_n_name | Meaning::k_v_add |
    Meaning::k_me | Meaning::k_be | Meaning::k_on | Meaning::k_there | Meaning::k_here |
    Meaning::k_common | Meaning::k_v_contact | Meaning::k_you | Meaning::k_only |
    Meaning::k_please | Meaning::k_filler | Meaning::k_sequence | Meaning::k_n_contact |
    Meaning::k_can | Meaning::k_v_give | Meaning::k_write_down | Meaning::k_but | Meaning::k_to |
    Meaning::k_n_email | Meaning::k_numand | Meaning::k_we | Meaning::k_self | Meaning::k_same |
    Meaning::k_pieces;

constexpr MeaningSet kUsing = MeaningSet(Meaning::k_v_have) | Meaning::k_v_talk |
                              Meaning::k_v_contact | Meaning::k_v_add | Meaning::k_lets;

// What a unit tells: a name and the words that introduce it.
struct Told {
  Chunk chunk;
  MeaningSet said;      // of all words beside the name
  uint32_t words = 0;
  uint32_t others = 0;  // words that introduce nothing

  // Whether the words say that it is the writer's name there.
  bool IsOwned() const {
    const bool there = said.Has(Meaning::k_there);
    const bool my = said.Has(Meaning::k_my);
    const bool me = said.Has(Meaning::k_me) || there;
    if (my && said.Intersects(Meaning::k_n_id | Meaning::k_n_name)) return others <= 1;
    const bool found_there = there && said.Intersects(Meaning::k_v_add | Meaning::k_v_contact);
    if (found_there && said.Has(Meaning::k_me)) return others <= 2;
    if (others > 0) return false;
    return said.Has(Meaning::k_n_id) || (my && there) ||
           (said.Intersects(Meaning::k_n_name | Meaning::k_be) && there) ||
           (said.Intersects(Meaning::k_v_add | Meaning::k_v_contact) && me);
  }
};

// The service or provider that a unit names.
struct Place {
  uint32_t token = 0;
  EntityType type = EntityType::kEmail;
  const char* domain = nullptr;  // of a mail provider
  bool hinted = false;
  bool doubtful = false;  // an ordinary word, and not written as a name
  bool subject = false;   // what the work is about: a noun stands right behind it
  bool alone = false;     // nothing stands beside it
  bool used = false;      // somebody is on it: "I'm on it", "my …"
  bool mine = false;      // the writer speaks of the writer: "my boards are all on it"
  MeaningSet said;        // of the words beside it
  uint32_t others = 0;    // words that say nothing of its use
};

class Finder {
 public:
  Finder(const Reading& reading, const Lexicon& lexicon, std::u16string_view source)
      : match_{reading, lexicon, source}, reading_(reading), list_(reading.tokens.list),
        lexicon_(lexicon), units_(UnitsOf(list_)), parted_(units_.back().message > 0) {}

  std::vector<Weighed> Find() {
    std::vector<Weighed> found;
    const uint32_t last = units_.back().message;
    for (uint32_t u = 0; u < units_.size(); ++u) {
      if (units_[u].message + 1 < last) continue;
      if (units_[u].message == last && AsksForYours(u)) {
        found.push_back(Clause("request.asked_back", EntityType::kContactRequest, u));
        continue;
      }
      if (units_[u].message == last && TellsSame(u)) {
        found.push_back(Clause("invite.same_name", EntityType::kOffPlatformInvite, u));
        continue;
      }
      if (units_[u].message == last && InvitesThere(u)) {
        found.push_back(Clause("invite.there", EntityType::kOffPlatformInvite, u));
        continue;
      }
      const std::optional<Told> told = TellsName(units_[u]);
      if (!told) {
        if (std::optional<Weighed> plain = PlainBefore(u)) found.push_back(std::move(*plain));
        continue;
      }
      std::optional<Weighed> weighed;
      if (units_[u].message == last) {
        weighed = After(u, *told);
      } else {
        weighed = Before(u, *told);
      }
      if (weighed) found.push_back(std::move(*weighed));
    }
    return found;
  }

 private:
  bool Has(uint32_t i, MeaningSet set) const {
    return i < list_.size() && list_[i].meanings.Intersects(set);
  }

  // "what's yours?", "and you?" right after somebody said where they are.
  bool AsksForYours(uint32_t u) const {
    constexpr uint32_t kMost = 6;  // tokens
    const Unit& unit = units_[u];
    if (u == 0 || unit.end - unit.first > kMost) return false;
    MeaningSet said;
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      if (list_[i].kind == TokenKind::kNumber) return false;
      if (IsOther(i, kIntroducing | Meaning::k_what | Meaning::k_how | Meaning::k_your)) {
        return false;
      }
      said |= list_[i].meanings;
    }
    const bool yours = said.Has(Meaning::k_your) && said.Intersects(Meaning::k_what |
                                                                    Meaning::k_how);
    // "and you?"
    const bool and_you = said.Has(Meaning::k_you) && list_[unit.end - 1].symbol == '?' &&
                         unit.end - unit.first <= 4;
    if (!yours && !and_you) return false;
    const std::optional<Place> place = NamesPlace(units_[u - 1]);
    return place && place->used && !place->subject && !place->doubtful;
  }

  // "same as here", "same nick there", of a service that the unit or one right before it names.
  bool TellsSame(uint32_t u) const {
    constexpr uint32_t kMost = 12;  // tokens
    const Unit& unit = units_[u];
    if (unit.end - unit.first > kMost) return false;
    MeaningSet said;
    bool place = false;
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      if (list_[i].kind == TokenKind::kNumber ||
          Has(i, MeaningSet(Meaning::k_work) | Meaning::k_no))
        return false;
      if (Has(i, kNaming)) place = true;
      if (IsOther(i, kIntroducing | kNaming | kUsing | Meaning::k_same)) return false;
      said |= list_[i].meanings;
    }
    const bool shown = said.Intersects(MeaningSet(Meaning::k_here) | Meaning::k_n_name |
                                       Meaning::k_n_id);
    if (!said.Has(Meaning::k_same) || !shown) return false;
    for (uint32_t back = place ? 0 : 1; back <= 2 && back <= u; ++back) {
      const std::optional<Place> named = NamesPlace(units_[u - back]);
      if (named) return !named->subject && !named->doubtful;
    }
    return false;
  }

  // "we could use telegram" ⏎ "write me there"
  bool InvitesThere(uint32_t u) const {
    constexpr uint32_t kMost = 9;  // tokens
    const Unit& unit = units_[u];
    if (u == 0 || unit.end - unit.first > kMost) return false;
    constexpr MeaningSet kAway = MeaningSet(Meaning::k_no) | Meaning::k_work | Meaning::k_here |
                                 Meaning::k_they | Meaning::k_access;
    MeaningSet said;
    uint32_t others = 0;
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      if (list_[i].kind == TokenKind::kNumber || Has(i, kAway | kNaming)) return false;
      others += IsOther(i, kIntroducing | kUsing);
      said |= list_[i].meanings;
    }
    const bool asks = said.Has(Meaning::k_there) && said.Has(Meaning::k_me) &&
                      said.Intersects(MeaningSet(Meaning::k_v_contact) | Meaning::k_v_add);
    if (!asks || others > 1) return false;
    const std::optional<Place> place = NamesPlace(units_[u - 1]);
    return place && !place->subject && !place->doubtful && place->domain == nullptr;
  }

  // The unit without the signs round it, as one finding.
  Weighed Clause(const char* rule, EntityType type, uint32_t u) const {
    uint32_t first = units_[u].first;
    uint32_t end = units_[u].end;
    while (first + 1 < end && list_[first].kind == TokenKind::kSymbol) ++first;
    while (end > first + 1 && list_[end - 1].kind == TokenKind::kSymbol) --end;
    const ViewSpan view{list_[first].span.begin, list_[end - 1].span.end};
    Weighed out = WeighedBy(rule,
                            Bit(EvidenceKind::k_clear_shape) | Bit(EvidenceKind::k_directed),
                            SourceOf(reading_.view, view));
    out.type = type;
    out.clause = out.span;
    out.read = std::string(TextOf(reading_.view, view));
    out.origins = OriginsOf(reading_.view, view);
    return out;
  }

  std::optional<Told> TellsName(const Unit& unit) const {
    Told told;
    bool named = false;
    Chunk plain;  // a word that no table knows, where no name has a better shape
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      const Token& token = list_[i];
      const bool starts = i == unit.first || token.gap != Gap::kNone ||
                          list_[i - 1].kind == TokenKind::kSymbol;
      const bool opens = token.kind == TokenKind::kWord || token.symbol == '@' ||
                         token.symbol == '_';
      if (starts && opens) {
        const Chunk chunk = ChunkAt(reading_, i);
        if (IsShaped(match_, chunk) && !IsOrdinary(reading_, chunk) && chunk.end <= unit.end) {
          if (named || IsCode(chunk)) return std::nullopt;
          named = true;
          told.chunk = chunk;
          i = chunk.end - 1;
          continue;
        }
        const bool closes = i + 1 >= unit.end || (i > unit.first && list_[i + 1].symbol == ',');
        if (chunk.end == i + 1 && token.entry == nullptr && !chunk.unspaced && chunk.length >= 5 &&
            closes) {
          plain = chunk;
          break;  // "…, all lower case"
        }
      }
      if (token.kind == TokenKind::kNumber) return std::nullopt;
      if (token.kind != TokenKind::kWord) continue;
      if (++told.words > kMostWords || IsNaming(i)) return std::nullopt;
      told.said |= list_[i].meanings;
      if (SaysIAm(i)) {
        told.said |= Meaning::k_be;
        continue;
      }
      told.others += IsOther(i, kIntroducing);
    }
    if (named) {
      told.others += plain.end != 0;
      return told;
    }
    // "username: noramakes": a plain word must be said to be a name.
    if (plain.end == 0 || plain.first == unit.first || !told.IsOwned()) return std::nullopt;
    const uint32_t before = plain.first - 1;
    const bool joined = list_[before].symbol == ':' ||
                        Has(before, MeaningSet(Meaning::k_be) | Meaning::k_n_id);
    if (!joined || !told.said.Intersects(Meaning::k_there | Meaning::k_n_id)) return std::nullopt;
    told.chunk = plain;
    return told;
  }

  // "me" is a provider as well, "ok" a service.
  bool IsNaming(uint32_t i) const {
    constexpr MeaningSet kOrdinary =
        MeaningSet(Meaning::k_me) | Meaning::k_filler | Meaning::k_my | Meaning::k_be |
        Meaning::k_on | Meaning::k_to | Meaning::k_common | Meaning::k_v_contact;
    return Has(i, kNaming) && !Has(i, kOrdinary);
  }

  // No table has it: in German "im" is no word of anybody's.
  bool SaysIAm(uint32_t i) const {
    const std::string_view word = TextOf(reading_.view, list_[i].span);
    return word == "i'm" || word == "im";
  }

  // A word that could name anything, and says nothing of `known`. Where words are not parted, what
  // follows says nothing.
  bool IsOther(uint32_t i, MeaningSet known) const {
    const Token& token = list_[i];
    const bool long_enough = token.span.end - token.span.begin > 1;
    const auto lead = static_cast<uint8_t>(reading_.view.text[token.span.begin]);
    const bool parted = token.gap != Gap::kNone || lead < 0xE0;
    return token.kind == TokenKind::kWord && long_enough && parted && !Has(i, known);
  }

  // "user_id = 5", "sig.str()", "a.b,": what code has round its names.
  bool IsCode(const Chunk& chunk) const {
    if (chunk.end >= list_.size() || list_[chunk.end].gap != Gap::kNone) return false;
    const char32_t s = list_[chunk.end].symbol;
    return s == '=' || s == '(' || s == '[' || s == '{' || s == '<' || s == '/' || s == '%';
  }

  std::optional<Place> NamesPlace(const Unit& unit) const {
    constexpr uint32_t kMost = 16;   // words
    constexpr uint32_t kBeside = 4;  // tokens in which work is that on the service
    Place place;
    bool any = false;
    bool i_am = false;
    std::optional<uint32_t> work;
    uint32_t words = 0;
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      if (list_[i].kind != TokenKind::kWord) continue;
      if (++words > kMost) return std::nullopt;
      // "not on telegram", "telegram isn't …"; further off it denies another thing.
      if (Has(i, Meaning::k_no) && (!any || i < place.token + kBeside)) return std::nullopt;
      if (Has(i, Meaning::k_work)) {
        if (any && i < place.token + kBeside) return std::nullopt;
        work = i;
        continue;
      }
      if (!any && IsNaming(i) && StandsAlone(i) && Names(i, place)) {
        if (work && i < *work + kBeside && !place.hinted) return std::nullopt;
        any = true;
        // "I'm on it", "I am always on it"
        for (uint32_t j = i; j > unit.first && i - j < 4; --j) {
          const bool somebody_is = Has(j - 1, Meaning::k_be) || SaysIAm(j - 1);
          place.used |= Has(i - 1, Meaning::k_on) && somebody_is;
        }
        // "the telegram one"
        place.subject = !place.used && !place.hinted && i + 1 < unit.end &&
                        IsOther(i + 1, kIntroducing | kUsing | Meaning::k_digit);
        continue;
      }
      // "insta, tiktok and behance": the first that means nothing else stands for all.
      if (IsNaming(i)) {
        Place other;
        if (place.doubtful && StandsAlone(i) && Names(i, other) && !other.doubtful) {
          place.token = other.token;
          place.type = other.type;
          place.domain = other.domain;
          place.hinted = other.hinted;
          place.doubtful = false;
        }
        --words;
        continue;
      }
      i_am |= SaysIAm(i);
      place.said |= list_[i].meanings;
      place.others += IsOther(i, kIntroducing | kUsing);
    }
    if (!any) return std::nullopt;
    const bool on_it = place.token > unit.first && Has(place.token - 1, Meaning::k_on);
    place.mine = i_am || ((on_it || place.domain != nullptr) &&
                          place.said.Intersects(MeaningSet(Meaning::k_my) | Meaning::k_self |
                                                Meaning::k_me | Meaning::k_n_email));
    constexpr MeaningSet kOwn = kUsing | Meaning::k_my | Meaning::k_me | Meaning::k_n_id |
                                Meaning::k_n_name;
    place.used |= place.said.Intersects(kOwn) && place.others <= 1;
    place.alone = words == 1;
    place.used |= place.alone;
    // "telegram is where I live", "insta in two parts"
    place.used |= parted_ && place.said.Intersects(MeaningSet(Meaning::k_self) | Meaning::k_pieces);
    // "hotmail, believe it or not"
    place.used |= place.domain != nullptr && place.token == unit.first &&
                  place.token + 1 < unit.end && list_[place.token + 1].symbol == ',';
    // "threads and insta"
    place.used |= parted_ && words <= 2 && place.others == 0 && !place.said.Has(Meaning::k_aim);
    return place;
  }

  bool StandsAlone(uint32_t i) const {
    const auto joins = [](const Token& token) {
      return token.kind == TokenKind::kSymbol &&
             (token.symbol == '.' || token.symbol == '_' || token.symbol == '@' ||
              token.symbol == '/' || token.symbol == '-');
    };
    if (list_[i].gap == Gap::kNone && i > 0 && joins(list_[i - 1])) return false;
    return i + 2 >= list_.size() || !joins(list_[i + 1]) || list_[i + 1].gap != Gap::kNone ||
           list_[i + 2].gap != Gap::kNone;
  }

  bool Names(uint32_t i, Place& place) const {
    const Sense* senses = lexicon_.Senses(*list_[i].entry);
    for (int k = 0; k < list_[i].entry->sense_count; ++k) {
      const uint16_t value = senses[k].value;
      if (senses[k].meaning == Meaning::k_service) {
        const Service& service = *(Services().begin() + RowOf(value));
        if (service.type != EntityType::kMessengerId && service.type != EntityType::kSocialProfile)
          continue;
        place.type = service.type;
      } else if (senses[k].meaning == Meaning::k_provider) {
        place.domain = (MailProviders().begin() + RowOf(value))->domain;
        place.type = EntityType::kEmail;
      } else {
        continue;
      }
      place.token = i;
      constexpr MeaningSet kOwner = MeaningSet(Meaning::k_my) | Meaning::k_on;
      const bool capital =
          (reading_.view.origins[list_[i].span.begin].marks & kUpperCase) != 0;
      const bool label = i > 0 && list_[i].gap != Gap::kMessage && Has(i - 1, kOwner);
      place.doubtful = (value & kHomonymBit) != 0 && !capital && !label;
      place.hinted = (value & kHintBit) != 0;
      return true;
    }
    return false;
  }

  // A place named in a unit before the name.
  std::optional<Weighed> After(uint32_t u, const Told& name) const {
    Told told = name;
    bool there = false;  // "I still draw there daily"
    for (uint32_t back = 1; back <= kReach && back <= u; ++back) {
      const std::optional<Place> place = NamesPlace(units_[u - back]);
      if (!place) {
        // "my nick" ⏎ "jok84": what introduces it may stand by itself.
        if (back == 1 && told.words == 0) told.said |= SaidIntroducing(units_[u - back]);
        there |= SaysThere(units_[u - back]);
        continue;
      }
      // "do you use discord?" ⏎ "mine is jok84"
      const bool answers = back == 1 && place->said.Has(Meaning::k_you) && told.others == 0 &&
                           told.said.Has(Meaning::k_my) && told.said.Has(Meaning::k_be);
      // "my mailbox is at gmx" ⏎ "the name is jo_k", "the first bit is jo_k"
      constexpr MeaningSet kPart = MeaningSet(Meaning::k_sequence) | Meaning::k_pieces;
      const bool of_mailbox =
          place->domain != nullptr &&
          ((told.said.Has(Meaning::k_n_name) && told.others <= 1) ||
           (told.said.Intersects(kPart) && told.others == 0));
      const bool owned = told.IsOwned() || (of_mailbox && place->mine);
      const bool next = parted_ && back == 1 && told.words <= 2;  // "yes: jok84"
      const bool sure_of_it = told.said.Has(Meaning::k_there) ||
                              (place->used && told.said.Has(Meaning::k_n_id));
      if (place->doubtful && !sure_of_it && !there && !(next && place->alone)) continue;
      if (place->subject && !(owned && told.said.Has(Meaning::k_there))) continue;
      // A name by itself, though other talk came between.
      const bool lone = parted_ && told.words <= 2 && told.others == 0 &&
                        (back == 1 || !told.said.Has(Meaning::k_sequence)) &&
                        (told.chunk.at || !LeadsElsewhere(u, back)) &&
                        (place->used || place->mine || there);
      if (owned || answers || lone) return Report(told, *place, u);
    }
    if (u > 0 && told.words == 0 && told.chunk.at && LeadsToMe(units_[u - 1])) {
      Place nowhere;
      nowhere.type = EntityType::kMessengerId;
      nowhere.token = told.chunk.first;
      return Report(told, nowhere, u);
    }
    return std::nullopt;
  }

  // "you'll find me here:" ⏎ "@jo_k"
  bool LeadsToMe(const Unit& unit) const {
    if (!parted_ || unit.end < unit.first + 2 || list_[unit.end - 1].symbol != ':') return false;
    if (NamesThing(list_[unit.end - 2])) return false;
    MeaningSet said;
    for (uint32_t i = unit.first; i < unit.end; ++i) said |= list_[i].meanings;
    constexpr MeaningSet kWay = MeaningSet(Meaning::k_v_contact) | Meaning::k_v_add;
    return said.Has(Meaning::k_me) && said.Intersects(kWay);
  }

  // "I still draw there daily": the writer is where the unit before it says.
  bool SaysThere(const Unit& unit) const {
    MeaningSet said;
    bool i_am = false;
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      said |= list_[i].meanings;
      i_am |= SaysIAm(i);
    }
    constexpr MeaningSet kWriter = MeaningSet(Meaning::k_self) | Meaning::k_my | Meaning::k_me;
    return said.Has(Meaning::k_there) && (i_am || said.Intersects(kWriter)) &&
           !said.Intersects(MeaningSet(Meaning::k_no) | Meaning::k_work);
  }

  // "the layer is called" ⏎ "hero_bg": what stands between the service and the name says that the
  // name is of something else.
  bool LeadsElsewhere(uint32_t u, uint32_t back) const {
    if (back == 1) return false;
    const Unit& before = units_[u - 1];
    const Token& last = list_[before.end - 1];
    constexpr MeaningSet kGoesOn = MeaningSet(Meaning::k_be) | Meaning::k_on | Meaning::k_to |
                                   Meaning::k_n_id | Meaning::k_n_name;
    const bool goes_on = last.symbol == ':' || last.meanings.Intersects(kGoesOn);
    if (!goes_on) return false;
    return std::any_of(list_.begin() + before.first, list_.begin() + before.end, NamesThing);
  }

  // What a unit says that only introduces; nothing if it says more.
  MeaningSet SaidIntroducing(const Unit& unit) const {
    MeaningSet said;
    for (uint32_t i = unit.first; i < unit.end; ++i) {
      if (list_[i].kind == TokenKind::kNumber || IsOther(i, kIntroducing)) return {};
      said |= list_[i].meanings;
    }
    return said;
  }

  // A place named in the last message, and nothing else.
  std::optional<Weighed> Before(uint32_t u, const Told& told) const {
    const bool owned = told.IsOwned();
    if (u + 2 != units_.size() || (told.others > 0 && !owned)) return std::nullopt;
    const std::optional<Place> place = NamesPlace(units_[u + 1]);
    if (!place || place->doubtful) return std::nullopt;
    // "the account is jo_k" ⏎ "instagram obviously"
    if (place->subject && !(owned && place->others <= 1)) return std::nullopt;
    // "my mail name is jok84" ⏎ "the rest is gmail as usual"
    const bool named = told.said.Intersects(MeaningSet(Meaning::k_n_email) | Meaning::k_n_name);
    const bool says_rest = place->said.Intersects(MeaningSet(Meaning::k_sequence) | Meaning::k_be);
    if (place->domain != nullptr && says_rest && named) return Report(told, *place, u);
    const bool on_it = place->token > 0 && Has(place->token - 1, Meaning::k_on);
    // "I go by jo_k" ⏎ "on insta"
    const bool named_self = on_it && told.said.Has(Meaning::k_self) &&
                            told.said.Intersects(MeaningSet(Meaning::k_be) | Meaning::k_n_name);
    if (told.words > 0 && !owned && !named_self && !told.said.Has(Meaning::k_v_add)) {
      return std::nullopt;
    }
    // "my nick is jo_k" ⏎ "it works on telegram and discord"
    const uint32_t most = owned || told.chunk.at ? 2 : on_it ? 1 : 0;
    if (place->others > most) return std::nullopt;
    const bool mine = place->said.Intersects(MeaningSet(Meaning::k_my) | Meaning::k_me) ||
                      (place->domain != nullptr && place->said.Has(Meaning::k_be));
    // "jo_k" ⏎ "on snap", "it's on snap", "(snap)"
    const bool there = place->alone || on_it;
    return mine || owned || there || told.chunk.at ? Report(told, *place, u) : std::nullopt;
  }

  std::optional<Weighed> Report(const Told& told, const Place& place, uint32_t u) const {
    const Chunk& chunk = told.chunk;
    if (place.domain != nullptr && (chunk.at || HasAt(chunk))) return std::nullopt;
    const ViewSpan name{list_[chunk.first].span.begin, list_[chunk.end - 1].span.end};
    const SourceSpan span = SourceOf(reading_.view, name);
    const SourceSpan named = SourceOf(reading_.view, list_[place.token].span);
    const bool mail = place.domain != nullptr;
    // An address has the provider in it; a handle is the handle alone.
    std::vector<SourceSpan> parts;
    SourceSpan whole = span;
    if (parted_ && (mail || units_[u].message < units_.back().message)) {
      parts.push_back(span);
      if (mail) parts.push_back(named);
      whole = {std::min(span.start, named.start), std::max(span.end, named.end)};
    }
    Weighed out = WeighedBy(mail ? "email.named_apart" : "handle.named_apart",
                            Bit(EvidenceKind::k_clear_shape) | Bit(EvidenceKind::k_service_name),
                            whole);
    out.type = place.type;
    out.pieces = std::move(parts);
    out.value = ValueText(reading_.view, name, match_.source);
    if (mail) out.value += std::string("@") + place.domain;
    out.read = std::string(TextOf(reading_.view, name));
    out.origins = OriginsOf(reading_.view, name);
    out.disguised = mail || place.hinted;
    return out;
  }

  bool HasAt(const Chunk& chunk) const {
    return std::any_of(list_.begin() + chunk.first, list_.begin() + chunk.end,
                       [](const Token& token) { return token.symbol == '@'; });
  }

  // "tildamoss" ⏎ "^ my discord": a word that no table knows, with nothing beside it.
  std::optional<Weighed> PlainBefore(uint32_t u) const {
    const Unit& unit = units_[u];
    if (u + 2 != units_.size() || unit.end != unit.first + 1) return std::nullopt;
    Told told;
    told.chunk = ChunkAt(reading_, unit.first);
    if (list_[unit.first].entry != nullptr || told.chunk.unspaced || told.chunk.length < 6 ||
        list_[unit.first].kind != TokenKind::kWord) {
      return std::nullopt;
    }
    const std::optional<Place> place = NamesPlace(units_[u + 1]);
    if (!place || place->doubtful || place->subject || place->others > 0) return std::nullopt;
    return place->said.Has(Meaning::k_my) ? Report(told, *place, u) : std::nullopt;
  }

  const Match match_;
  const Reading& reading_;
  const std::vector<Token>& list_;
  const Lexicon& lexicon_;
  const std::vector<Unit> units_;
  const bool parted_;  // by messages; else one text
};

}  // namespace

std::vector<Weighed> FindNamedApart(const Reading& reading, const Lexicon& lexicon,
                                    std::u16string_view source) {
  // Without a service only a name with its at sign is one, in a message of its own.
  const std::string& text = reading.view.text;
  const bool lone = text.find(kSeam) != std::string::npos && text.find('@') != std::string::npos;
  if (!lone && !reading.tokens.meanings.Intersects(kNaming)) return {};
  return Finder(reading, lexicon, source).Find();
}

}  // namespace contactlint
