// "snap: jo.edits", "my kakao id is sunny_88", "@jo on telegram", "write to @jo".
//
// From a service's name (or a word for an ID) the walk goes on over words that introduce: is, id,
// colon, my … until something has the shape of a handle. The shape needs a sign, a digit or an @
// unless a colon or "is" stands right before it, when any word that no table knows will do.
#include <algorithm>
#include <string>

#include "gazetteer/services.h"
#include "recognisers/handle_shape.h"
#include "recognisers/scanner.h"
#include "recognisers/value_text.h"

namespace contactlint {
namespace {

constexpr int kReach = 9;        // tokens walked from the service's name
constexpr int kLookBack = 40;    // tokens in which an earlier service gives meaning to "my id is …"

// Pictures that stand for a service: "✈️ @jo".
struct Emblem {
  char32_t picture;
  EntityType type;
};
constexpr Emblem kEmblems[] = {
    {0x2708, EntityType::kMessengerId},   // ✈ Telegram
    {0x1F47B, EntityType::kMessengerId},  // 👻 Snapchat
    {0x1F426, EntityType::kSocialProfile},  // 🐦 Twitter
};

class Walker {
 public:
  explicit Walker(const Match& match)
      : match_(match), view_(match.reading.view), list_(match.reading.tokens.list) {}

  std::vector<Candidate> Find() {
    for (uint32_t i = 0; i < list_.size(); ++i) {
      const Token& token = list_[i];
      if (token.meanings.Has(Meaning::k_service)) FromService(i);
      if (token.meanings.Has(Meaning::k_n_id) && !token.meanings.Has(Meaning::k_service))
        FromIdWord(i);
      if (token.symbol == '@') FromAtSign(i);
    }
    return std::move(found_);
  }

 private:
  bool Has(uint32_t i, MeaningSet meanings) const {
    return i < list_.size() && list_[i].meanings.Intersects(meanings);
  }
  bool IsSymbol(uint32_t i, char32_t symbol) const {
    return i < list_.size() && list_[i].kind == TokenKind::kSymbol && list_[i].symbol == symbol;
  }

  const Service* ServiceOf(const Token& token, uint16_t& value) const {
    const Sense* senses = match_.lexicon.Senses(*token.entry);
    for (int k = 0; k < token.entry->sense_count; ++k) {
      if (senses[k].meaning != Meaning::k_service) continue;
      value = senses[k].value;
      return Services().begin() + RowOf(value);
    }
    return nullptr;
  }

  void Emit(const Chunk& chunk, EntityType type, const char* rule, EvidenceKind shape,
            uint32_t service_token, bool disguised) {
    Candidate candidate;
    candidate.type = type;
    candidate.rule = rule;
    candidate.first_token = chunk.first;
    candidate.end_token = chunk.end;
    candidate.span = {list_[chunk.first].span.begin, list_[chunk.end - 1].span.end};
    candidate.signs.push_back({shape, candidate.span});
    candidate.signs.push_back({EvidenceKind::k_service_name, list_[service_token].span});
    candidate.value = ValueText(view_, candidate.span, match_.source);
    candidate.disguised = disguised;
    found_.push_back(std::move(candidate));
  }

  bool IsWork(uint32_t i) const { return Has(i, Meaning::k_work); }

  void FromService(uint32_t i) {
    uint16_t value = 0;
    const Service* service = ServiceOf(list_[i], value);
    if (service == nullptr || !StandsAlone(i)) return;
    // "WhatsApp bot", "Telegram channel": the service is what the work is about.
    if (IsWork(i + 1) && !Has(i + 1, Meaning::k_n_id)) return;
    const bool homonym = (value & kHomonymBit) != 0;
    const bool disguised = (value & kHintBit) != 0 || list_[i].dress != kPlainDress;
    Walk(i, *service, homonym, disguised);
    Before(i, *service, disguised);
  }

  // Not part of a word, a path, an expression: "0x24", "std::element", "x(". Scripts without spaces
  // glue everything: "我的微信".
  bool StandsAlone(uint32_t i) const {
    if (i > 0 && list_[i].gap == Gap::kNone) {
      const Token& before = list_[i - 1];
      const bool word = before.kind == TokenKind::kWord &&
                        static_cast<uint8_t>(view_.text[before.span.begin]) < 0xE0;
      if (word || before.kind == TokenKind::kNumber || before.symbol == '.' ||
          before.symbol == '_' || before.symbol == ':' || before.symbol == '$' ||
          before.symbol == '@') {
        return false;
      }
    }
    return !(IsSymbol(i + 1, '(') && list_[i + 1].gap == Gap::kNone) &&
           !(IsSymbol(i + 1, '[') && list_[i + 1].gap == Gap::kNone);
  }

  // Over introducing words to a handle.
  void Walk(uint32_t i, const Service& service, bool homonym, bool disguised) {
    bool strong = false;  // a colon or "is" stands right before
    bool colon = false;   // a colon or an arrow does
    bool crossed = false;  // in the next message
    int unknown = 0;
    int behind = 0;  // unknown words between the service and the end of its message
    const uint32_t name_length = list_[i].span.end - list_[i].span.begin;
    for (uint32_t j = i + 1; j < list_.size() && j <= i + kReach; ++j) {
      const Token& token = list_[j];
      // "x1080", "fb2", "signal_strength": glued to the name it is another word.
      const bool unspaced = static_cast<uint8_t>(view_.text[token.span.begin]) >= 0xE0;  // "LINE是"
      if (j == i + 1 && token.gap == Gap::kNone && !unspaced &&
          (token.kind != TokenKind::kSymbol || token.symbol == '_' || token.symbol == '.')) {
        return;
      }
      if (token.kind == TokenKind::kSymbol) {
        if (token.symbol == '=' && (homonym || unknown > 0)) return;
        if (token.symbol == ':' || token.symbol == '=' || token.symbol == 0x2192 ||
            token.symbol == 0xFF1A || token.symbol == '>' || token.symbol == '-' ||
            token.symbol == '~' || token.symbol == '|' || token.symbol == 0xBB) {
          strong = strong || token.symbol != '-' || token.gap != Gap::kNone;
          colon = token.symbol != '-' && token.symbol != '|';
          continue;
        }
        if (token.symbol == ',' || token.symbol == '(' || token.symbol == '"' ||
            token.symbol == '\'' || token.symbol == 0xFF0C || token.symbol >= 0x2190 ||
            token.symbol == '*' || token.symbol == '`') {
          continue;
        }
        if (token.symbol == ')' && j > i + 1) continue;
        if (token.symbol != '@' && token.symbol != '_') return;
      }
      // The rest of a chunk that was none.
      const bool glued = token.gap == Gap::kNone && token.kind != TokenKind::kSymbol &&
                         list_[j - 1].kind != TokenKind::kSymbol;
      if (j > i + 1 && glued) continue;
      const Chunk chunk = ChunkAt(match_.reading, j);
      if (service.id == IdShape::kDigits && token.kind == TokenKind::kNumber) {
        EmitDigits(j, service, i, disguised);
        return;
      }
      if (service.id == IdShape::kCode && chunk.digits && chunk.letters && !chunk.signs &&
          (chunk.length == 66 || (chunk.length == 8 && !homonym))) {
        Emit(chunk, service.type, "handle.code", EvidenceKind::k_clear_shape, i, disguised);
        return;
      }
      if (service.id == IdShape::kCode && service.type == EntityType::kMeetingLink &&
          IsMeetingCode(chunk)) {
        Emit(chunk, service.type, "handle.code", EvidenceKind::k_clear_shape, i, disguised);
        return;
      }
      if (!crossed) behind = unknown;
      crossed |= token.gap == Gap::kMessage;
      // "WhatsApp flows: screen_2": it is the flows that are listed.
      const bool listed = unknown > 0 && EndsAsInCode(match_.reading, chunk);
      const bool told_plainly =
          strong && !homonym && !listed && HasUnknown(match_.reading, chunk);
      if (IsShaped(match_, chunk) && (!IsOrdinary(match_.reading, chunk) || told_plainly)) {
        // "logo for insta" ⏎ "icon_set.b is attached"
        const bool introduced = (strong && unknown == 0) ||
                                ((behind == 0 || IsSymbol(i + 1, ':')) && IsInvited(i));
        if (crossed && !chunk.at && !(introduced && EndsMessage(chunk.end))) return;
        const EvidenceKind shape = chunk.at || strong || !homonym ? EvidenceKind::k_clear_shape
                                                                 : EvidenceKind::k_weak_shape;
        // "x", "v", "ok": a name of one or two letters needs a colon, an at sign or "my".
        const bool underscore = HasUnderscore(match_.reading, chunk);
        const bool abbreviates = IsAbbreviation(i) && j == i + 1 && underscore;
        if (homonym && name_length <= 2 && !chunk.at && !abbreviates &&
            (!strong || name_length == 1 || !IsLabel(i))) {
          return;
        }
        // An ordinary word is the service when it is written as a name or said to be one's own.
        if (homonym && !chunk.at && !IsLabel(i) && !IsCapital(i) && !abbreviates) return;
        // "in line with activity.Next": two words with a dot between them.
        if (homonym && !chunk.at && !strong && !chunk.digits && !underscore) return;
        const bool code_alone = service.id == IdShape::kCode && !chunk.at;
        if (service.type == EntityType::kMeetingLink || code_alone) return;
        // "Telegram payload chat.name_2": words lie between, and none of them introduces.
        const bool led_to = strong || crossed || chunk.at || IsLabel(i) || IsSought(i);
        if (unknown > 0 && !led_to) return;
        Emit(chunk, service.type, "handle.after_service", shape, i, disguised);
        return;
      }
      constexpr MeaningSet kIntroducing =
          MeaningSet(Meaning::k_be) | Meaning::k_n_id | Meaning::k_n_number | Meaning::k_my |
          Meaning::k_on | Meaning::k_me | Meaning::k_here | Meaning::k_service |
          Meaning::k_n_contact | Meaning::k_common | Meaning::k_v_add | Meaning::k_v_contact |
          Meaning::k_we | Meaning::k_can | Meaning::k_you | Meaning::k_only | Meaning::k_please |
          Meaning::k_n_phone | Meaning::k_filler;
      const bool dressed = list_[i].dress != kPlainDress && !homonym;
      const bool apart = IsPulledApart(chunk) && (colon || strong || j <= i + 2);
      const bool hidden = (colon && dressed) || apart;
      colon = false;
      // "Skype name", but not "the signal name".
      const bool calls = !homonym && Has(j, Meaning::k_n_name);
      if (calls || list_[j].meanings.Intersects(kIntroducing)) {
        strong = list_[j].meanings.Intersects(Meaning::k_be | Meaning::k_n_id);
        continue;
      }
      // "Skype: responsive": after a colon a plain word is an ID only where something was hidden.
      // "Skype is retired": after "is" a plain word is an ID only when somebody's own is told.
      const bool told = hidden || (strong && i > 0 && Has(i - 1, Meaning::k_my));
      if (chunk.letters && !chunk.known && !chunk.unspaced && told && unknown == 0 &&
          chunk.length >= 4 &&
          chunk.length <= 32 && !homonym && !chunk.signs && EndsPhrase(chunk.end)) {
        Emit(chunk, service.type, "handle.plain_word", EvidenceKind::k_weak_shape, i, disguised);
        return;
      }
      if (++unknown > 3) return;
      strong = false;
    }
  }

  bool EndsMessage(uint32_t i) const {
    return i >= list_.size() || list_[i].gap >= Gap::kLine ||
           (list_[i].kind == TokenKind::kSymbol && list_[i].symbol != ',' &&
            (i + 1 >= list_.size() || list_[i + 1].gap >= Gap::kLine));
  }

  // "my snap", "find me on insta", "let's talk on": said of somebody, not of what the work is
  // about; so is a service that nothing stands before.
  bool IsInvited(uint32_t i) const {
    constexpr MeaningSet kInviting = MeaningSet(Meaning::k_my) | Meaning::k_me | Meaning::k_n_id |
                                     Meaning::k_v_have | Meaning::k_v_talk | Meaning::k_v_add |
                                     Meaning::k_v_contact | Meaning::k_lets | Meaning::k_be;
    constexpr uint32_t kReachBack = 8;
    for (uint32_t back = 1; back <= kReachBack && back <= i; ++back) {
      if (list_[i - back + 1].gap == Gap::kMessage) return back <= 2;
      if (Has(i - back, kInviting)) return true;
    }
    return i < 2;
  }

  // "tg nick_lathe": two letters that are nothing but a service, at the head of a clause.
  bool IsAbbreviation(uint32_t i) const {
    return list_[i].span.end - list_[i].span.begin == 2 &&
           list_[i].entry->meanings == MeaningSet(Meaning::k_service) &&
           (i == 0 || list_[i].gap >= Gap::kLine || list_[i - 1].kind == TokenKind::kSymbol);
  }

  // "qvd-tmzx-hpa"
  bool IsMeetingCode(const Chunk& chunk) const {
    if (chunk.digits || chunk.length != 12) return false;
    const std::string_view code =
        TextOf(view_, {list_[chunk.first].span.begin, list_[chunk.end - 1].span.end});
    return code[3] == '-' && code[8] == '-';
  }

  // "on Signal", "I use signal. Username …": an ordinary word that stands for the service, but
  // not "use session id …".
  bool IsUsed(uint32_t i) const {
    if (i < 2) return false;
    if (IsCapital(i) && Has(i - 1, Meaning::k_on)) return true;
    const bool parted = i + 1 < list_.size() && list_[i + 1].kind == TokenKind::kSymbol;
    return parted && (Has(i - 1, MeaningSet(Meaning::k_only) | Meaning::k_v_have) ||
                      Has(i - 2, Meaning::k_only));
  }

  // "look on the gram for …"
  bool IsSought(uint32_t i) const {
    return (i > 0 && Has(i - 1, Meaning::k_v_add)) || (i > 1 && Has(i - 2, Meaning::k_v_add));
  }

  // "my line is", "on signal:", "discord:": used as the name of a service.
  bool IsLabel(uint32_t i) const {
    constexpr MeaningSet kOwner = MeaningSet(Meaning::k_my) | Meaning::k_on;
    return (i > 0 && Has(i - 1, kOwner)) || IsSymbol(i + 1, ':') ||
           (IsSymbol(i + 2, ':') && list_[i + 1].kind == TokenKind::kSymbol) ||
           Has(i + 1, Meaning::k_n_id) || IsSymbol(i + 1, '@');
  }
  bool IsCapital(uint32_t i) const {
    return (view_.origins[list_[i].span.begin].marks & kUpperCase) != 0;
  }

  // Written over more of the text than its letters take: spaced, or gathered from it.
  bool IsPulledApart(const Chunk& chunk) const {
    if (chunk.end <= chunk.first) return false;
    const SourceSpan source = SourceOf(view_, {list_[chunk.first].span.begin,
                                               list_[chunk.end - 1].span.end});
    return source.end - source.start > chunk.length;
  }

  // A comma, a bracket, a line's or the text's end, "without dots": the word before it stood for
  // itself.
  bool EndsPhrase(uint32_t i) const {
    if (i >= list_.size() || list_[i].gap >= Gap::kLine) return true;
    if (Has(i, Meaning::k_leave_out)) return true;
    return list_[i].kind == TokenKind::kSymbol && list_[i].symbol != '\'' && list_[i].symbol != '-';
  }

  // QQ, ICQ, a meeting's number: five to fourteen digits, perhaps in groups.
  void EmitDigits(uint32_t j, const Service& service, uint32_t i, bool disguised) {
    Chunk chunk;
    chunk.first = j;
    std::string digits;
    uint32_t k = j;
    while (k < list_.size() && k < j + 9) {
      const Token& token = list_[k];
      if (token.kind == TokenKind::kNumber) {
        digits += TextOf(view_, token.span);
        chunk.end = k + 1;
      } else if (!(token.symbol == '-' || token.symbol == '.')) {
        break;
      }
      if (k > j && token.gap >= Gap::kLine) break;
      ++k;
    }
    // The shortest numbers that the services give out: QQ's of 1999, and those of a Zoom meeting.
    const size_t least = service.type == EntityType::kMeetingLink ? 9 : 5;
    if (digits.size() < least || digits.size() > 14 || IsCount(digits, chunk.end)) return;
    // "Zoom is down, ring 0113 …": a telephone, if its plan says so.
    bool rings = false;
    for (uint32_t back = i + 1; back < j; ++back) {
      rings |= Has(back, MeaningSet(Meaning::k_v_contact) | Meaning::k_n_phone | Meaning::k_dial);
    }
    Emit(chunk, service.type, "handle.digits",
         rings ? EvidenceKind::k_clear_shape : EvidenceKind::k_certain_shape, i, disguised);
  }

  // "ICQ had 40 000 000 users": a round number, or one of things.
  bool IsCount(const std::string& digits, uint32_t end) const {
    constexpr MeaningSet kCounted =
        MeaningSet(Meaning::k_unit) | Meaning::k_they | Meaning::k_money | Meaning::k_work;
    return digits.compare(digits.size() - 3, 3, "000") == 0 || IsSymbol(end, '%') ||
           Has(end, kCounted);
  }

  // "@jo.edits on telegram", "jo_edits (insta)".
  void Before(uint32_t i, const Service& service, bool disguised) {
    if (service.type == EntityType::kMeetingLink || i == 0) return;
    uint32_t j = i;
    bool on = false;
    while (j > 0 && i - j < 3) {
      const Token& token = list_[j - 1];
      if (list_[j].gap >= Gap::kLine) return;
      const bool article = i - j < 2 && TextOf(view_, token.span) == "the";
      if (article || token.meanings.Intersects(Meaning::k_on) || token.symbol == '(' ||
          token.symbol == ',') {
        on |= !article;
        --j;
        continue;
      }
      break;
    }
    if (!on || j == 0) return;
    uint32_t first = j - 1;
    while (first > 0 && j - first < kLongestChunk && list_[first].gap == Gap::kNone &&
           (list_[first - 1].kind != TokenKind::kSymbol || IsHandleSign(list_[first - 1].symbol))) {
      --first;
    }
    Chunk chunk = ChunkAt(match_.reading, first);
    if (chunk.end != j || !IsShaped(match_, chunk) || IsOrdinary(match_.reading, chunk)) return;
    Emit(chunk, service.type, "handle.before_service",
         chunk.at ? EvidenceKind::k_clear_shape : EvidenceKind::k_weak_shape, i, disguised);
  }

  // "ID moss_3d", "username: jo.k" with a service named earlier.
  void FromIdWord(uint32_t i) {
    const Service* service = nullptr;
    for (uint32_t back = 1; back <= kLookBack && back <= i; ++back) {
      const Token& token = list_[i - back];
      if (!token.meanings.Has(Meaning::k_service) || IsWork(i - back + 1)) continue;
      uint16_t value = 0;
      const Service* named = ServiceOf(token, value);
      if ((value & kHomonymBit) != 0 && !IsUsed(i - back)) continue;
      service = named;
      break;
    }
    if (service == nullptr || service->type == EntityType::kMeetingLink) return;
    Walk(i, *service, false, false);
  }

  // "@name" after a verb of contact, or with a service named before it in the text.
  void FromAtSign(uint32_t i) {
    if (i > 0 && list_[i].gap == Gap::kNone && list_[i - 1].kind != TokenKind::kSymbol) return;
    Chunk chunk = ChunkAt(match_.reading, i);
    if (!IsShaped(match_, chunk) || !chunk.letters) return;
    if (chunk.end < list_.size() && list_[chunk.end].gap == Gap::kNone &&
        (IsSymbol(chunk.end, '(') || IsSymbol(chunk.end, '/'))) {
      return;  // a decorator, a package
    }
    for (uint32_t j = chunk.first + 1; j < chunk.end; ++j) {
      if (IsSymbol(j, '/') || IsSymbol(j, '@') || IsSymbol(j, ':')) return;
    }
    if (const Emblem* emblem = EmblemBefore(i)) {
      Candidate candidate;
      candidate.type = emblem->type;
      candidate.rule = "handle.emblem";
      candidate.first_token = chunk.first;
      candidate.end_token = chunk.end;
      candidate.span = {list_[chunk.first].span.begin, list_[chunk.end - 1].span.end};
      candidate.signs.push_back({EvidenceKind::k_clear_shape, candidate.span});
      candidate.value = ValueText(view_, candidate.span, match_.source);
      candidate.disguised = true;
      found_.push_back(std::move(candidate));
      return;
    }
    bool parted = list_[i].gap >= Gap::kLine;
    bool id_word = false;
    for (uint32_t back = 1; back <= kLookBack && back <= i; ++back) {
      const Token& token = list_[i - back];
      if (token.meanings.Has(Meaning::k_service) && !IsWork(i - back + 1)) {
        uint16_t value = 0;
        const Service* service = ServiceOf(token, value);
        if ((value & kHomonymBit) != 0 && back > 3) continue;
        const bool weak = back > 6 || (value & kHomonymBit) != 0;
        Emit(chunk, service->type, "handle.at", weak ? EvidenceKind::k_weak_shape
                                                     : EvidenceKind::k_clear_shape,
             i - back, (value & kHintBit) != 0);
        return;
      }
      if (token.kind == TokenKind::kSymbol && (token.symbol == '!' || token.symbol == '?' ||
                                               token.symbol == '.')) {
        continue;
      }
      parted |= back > 1 && EndsHere(i - back + 1);
      // "my handle there is @jo"
      const bool own = token.meanings.Has(Meaning::k_n_id) &&
                       !token.meanings.Has(Meaning::k_access) && i > back &&
                       Has(i - back - 1, Meaning::k_my);
      constexpr MeaningSet kTold = MeaningSet(Meaning::k_v_contact) | Meaning::k_v_add;
      const bool told = token.meanings.Intersects(kTold) && !token.meanings.Has(Meaning::k_n_email);
      // "dm me there, the nick is @jo"
      const bool me = token.meanings.Has(Meaning::k_v_contact) &&
                      (token.meanings.Has(Meaning::k_me) || Has(i - back + 1, Meaning::k_me));
      id_word |= token.meanings.Has(Meaning::k_n_id) && !token.meanings.Has(Meaning::k_access);
      if ((back <= 3 || (me && id_word && back <= 9)) && !parted && (told || own)) {
        Candidate candidate;
        candidate.type = EntityType::kMessengerId;
        candidate.rule = "handle.told";
        candidate.first_token = chunk.first;
        candidate.end_token = chunk.end;
        candidate.span = {list_[chunk.first].span.begin, list_[chunk.end - 1].span.end};
        candidate.signs.push_back({EvidenceKind::k_clear_shape, candidate.span});
        candidate.signs.push_back(
            {own ? EvidenceKind::k_id_word : EvidenceKind::k_contact_verb, token.span});
        candidate.value = ValueText(view_, candidate.span, match_.source);
        found_.push_back(std::move(candidate));
        return;
      }
    }
  }

  // The picture of a service before the at sign, other pictures or a colon between them.
  const Emblem* EmblemBefore(uint32_t i) const {
    for (uint32_t back = 1; back <= 3 && back <= i; ++back) {
      const Token& token = list_[i - back];
      if (list_[i - back + 1].gap >= Gap::kLine) return nullptr;
      for (const Emblem& emblem : kEmblems) {
        if (token.symbol == emblem.picture) return &emblem;
      }
      if (token.symbol < 0x2010 && token.symbol != ':' && token.symbol != '-') {
        if (TextOf(view_, token.span) != "app") return nullptr;
      }
    }
    return nullptr;
  }

  // A sentence or a line ends with or before the token.
  bool EndsHere(uint32_t j) const {
    const char32_t s = list_[j].symbol;
    return s == '!' || s == '?' || s == '.' || s == ';' || list_[j].gap >= Gap::kLine;
  }

  const Match& match_;
  const View& view_;
  const std::vector<Token>& list_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> FindHandles(const Match& match) { return Walker(match).Find(); }

}  // namespace contactlint
