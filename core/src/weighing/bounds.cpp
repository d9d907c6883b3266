// A clause is bounded by punctuation, by a line's end and by the words that open another one.
//
// Two things stand at its edges and are none of it: how somebody is called ("sir", "bhai"), and
// what the clause is hung up on ("so", "if you like"). Behind it a clause of its own may say when
// or what for ("… when you are back", "… so that I can explain"); but what a question asks for, it
// asks with its purpose ("which mail is right for the invite").
#include "weighing/bounds.h"

namespace contactlint {
namespace {

using List = std::vector<Token>;

constexpr uint32_t kReach = 24;  // tokens either way

bool IsOneOf(const List& list, size_t i, MeaningSet set) {
  return i < list.size() && list[i].meanings.Intersects(set);
}

bool IsNumber(const List& list, size_t i) {
  return i < list.size() &&
         (list[i].kind == TokenKind::kNumber ||
          list[i].meanings.Intersects(MeaningSet(Meaning::k_digit) | Meaning::k_number));
}

// "your mobile and your Skype": the clause asks for both.
bool JoinsChannels(const List& list, uint32_t i) {
  constexpr MeaningSet kChannel = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_email |
                                  Meaning::k_n_contact | Meaning::k_n_address | Meaning::k_n_id |
                                  Meaning::k_n_messenger | Meaning::k_service;
  return list[i].meanings.Has(Meaning::k_numand) &&
         (IsOneOf(list, i + 1, kChannel) || IsOneOf(list, i + 2, kChannel));
}

bool Bounds(const List& list, uint32_t i) {
  const Token& token = list[i];
  if (EndsClause(list, i)) return true;
  if (token.kind == TokenKind::kWord) {
    // "on the last page" goes on, "join us first." ends there, "then" begins another clause.
    const bool closes = i + 1 == list.size() || list[i + 1].kind == TokenKind::kSymbol ||
                        list[i + 1].gap >= Gap::kLine;
    const bool sequence = token.meanings.Has(Meaning::k_filler) && !closes &&
                          (i == 0 || !list[i - 1].meanings.Has(Meaning::k_common));
    return sequence || token.meanings.Has(Meaning::k_but) ||
           (token.meanings.Has(Meaning::k_numand) && !JoinsChannels(list, i));
  }
  const char32_t s = token.symbol;
  const bool apart = i == 0 || token.gap != Gap::kNone;
  const bool clock = s == ':' && !apart && IsNumber(list, i - 1) && IsNumber(list, i + 1) &&
                     list[i + 1].gap == Gap::kNone;
  return (s == ':' && !clock) || s == '(' || s == ')' || s == '"' || s == 0xBF || s == 0xA1 ||
         s >= 0x2190 || (s == '-' && apart);
}

// The clause ends before the token: the text, the line or the clause is over.
bool IsOver(const List& list, uint32_t i) {
  return i >= list.size() || list[i].gap >= Gap::kLine || Bounds(list, i);
}

// "text me on Telegram when you are back", "let's meet on Zoom on Friday"
bool OpensAnother(const Reading& reading, uint32_t i) {
  const List& list = reading.tokens.list;
  if (list[i].gap != Gap::kSpace || list[i].kind != TokenKind::kWord) return false;
  constexpr MeaningSet kOpening = MeaningSet(Meaning::k_joins) | Meaning::k_time;
  // Arabic and Hebrew write "and" and the next word as one.
  const std::string_view text = TextOf(reading.view, list[i].span);
  constexpr size_t kShort = 6;  // bytes
  const bool glued_and = list[i].entry == nullptr && text.size() > kShort &&
                         (text.substr(0, 2) == "\u0648" || text.substr(0, 2) == "\u05D5");
  // "…, bro"; but "the number of the lady" is whose it is.
  constexpr MeaningSet kOf = MeaningSet(Meaning::k_on) | Meaning::k_to | Meaning::k_common |
                             Meaning::k_my | Meaning::k_your;
  const bool called = list[i].meanings.Has(Meaning::k_vocative) && IsOver(list, i + 1) &&
                      !IsOneOf(list, i - 1, kOf);
  return glued_and || called || list[i].meanings.Intersects(kOpening) ||
         (list[i].meanings.Has(Meaning::k_on) && IsOneOf(list, i + 1, Meaning::k_time));
}

// "for faster communication"; but "for you", "for two minutes" belong to what is asked.
bool SaysWhatFor(const List& list, uint32_t i) {
  constexpr MeaningSet kSide = MeaningSet(Meaning::k_you) | Meaning::k_me;
  return list[i].gap == Gap::kSpace && list[i].meanings.Has(Meaning::k_aim) &&
         !IsOneOf(list, i + 1, kSide) && !IsNumber(list, i + 1);
}

// "… your number i have 200 photos"
bool Tells(const List& list, uint32_t i) {
  return list[i].meanings.Has(Meaning::k_self) && IsOneOf(list, i + 1, Meaning::k_v_have);
}

// Where the clause [begin, end) begins without what it is hung up on: "so …", "sir …", "if
// iPhone …".
uint32_t WithoutLead(const List& list, uint32_t begin, uint32_t end) {
  while (begin + 1 < end && list[begin].meanings.Has(Meaning::k_vocative)) ++begin;
  constexpr MeaningSet kAsks = MeaningSet(Meaning::k_what) | Meaning::k_where | Meaning::k_how;
  const MeaningSet lead = list[begin].meanings;
  // "I'll wire it": somebody, who is hung up on nothing.
  if (!lead.Has(Meaning::k_joins) || lead.Intersects(kAsks | Meaning::k_self)) return begin;
  constexpr MeaningSet kOpens = MeaningSet(Meaning::k_please) | Meaning::k_can | Meaning::k_we |
                                Meaning::k_you | Meaning::k_lets | Meaning::k_no |
                                Meaning::k_only | Meaning::k_v_give | Meaning::k_v_contact |
                                Meaning::k_v_talk | Meaning::k_v_add | Meaning::k_v_deal;
  uint32_t own = begin + 1;
  while (own < end && !list[own].meanings.Intersects(kOpens)) ++own;
  return own < end ? own : begin;
}

// "… on Zoom on | Friday", "… better": what a rule took along with the clause.
uint32_t WithoutTail(const List& list, uint32_t first, uint32_t end) {
  const bool joins = list[end - 1].meanings.Has(Meaning::k_joins);
  const bool on_a_day =
      list[end - 1].meanings.Has(Meaning::k_on) && IsOneOf(list, end, Meaning::k_time);
  return (joins || on_a_day) && end - first > 2 ? end - 1 : end;
}

// Where a bracket that is open at `end` closes: "your coordinates (mail, fax)".
uint32_t PastBracket(const List& list, uint32_t first, uint32_t end) {
  constexpr uint32_t kLongest = 8;  // tokens
  bool open = false;
  for (uint32_t i = first; i < end; ++i) {
    if (list[i].symbol == '(') open = true;
    if (list[i].symbol == ')') open = false;
  }
  if (!open) return end;
  for (uint32_t i = end; i < list.size() && i < end + kLongest; ++i) {
    if (list[i].symbol == ')') return i + 1;
  }
  return end;
}

}  // namespace

bool EndsSentence(const List& list, uint32_t i) {
  const Token& token = list[i];
  if (token.kind != TokenKind::kSymbol) return false;
  const char32_t s = token.symbol;
  if (s == '!' || s == '?' || s == 0x3002 || s == 0xFF01 || s == 0xFF1F || s == 0x061F ||
      s == 0x06D4 || s == 0x0964 || s == ';') {
    return true;
  }
  if (s != '.' && s != 0x2026) return false;
  if (i + 1 < list.size() && list[i + 1].gap == Gap::kNone) return false;
  // "г. Пермь, ул. …", "J. Smith": one letter is an abbreviation.
  if (i > 0 && list[i - 1].kind == TokenKind::kWord && list[i].gap == Gap::kNone &&
      list[i - 1].span.end - list[i - 1].span.begin == 1 && i + 1 < list.size() &&
      list[i + 1].gap == Gap::kSpace) {
    return false;
  }
  // "no. 12", "St. Mary": a full stop after a short word before a number or a small letter.
  constexpr MeaningSet kAbbreviated = MeaningSet(Meaning::k_order) | Meaning::k_n_number |
                                      Meaning::k_n_phone | Meaning::k_street_after;
  return !(i > 0 && i + 1 < list.size() && list[i + 1].kind == TokenKind::kNumber &&
           list[i - 1].kind == TokenKind::kWord &&
           (list[i - 1].span.end - list[i - 1].span.begin <= 4 ||
            list[i - 1].meanings.Intersects(kAbbreviated)));
}

// A clause is bounded by sentence ends and by commas and dashes.
bool EndsClause(const List& list, uint32_t i) {
  const char32_t s = list[i].symbol;
  return EndsSentence(list, i) || list[i].meanings.Has(Meaning::k_but) ||
         (list[i].kind == TokenKind::kSymbol &&
          (s == ',' || s == 0x060C || s == 0xFF0C || s == 0x3001 || s == 0x2013 || s == 0x2014));
}

TokenRange SentenceOf(const Reading& reading, uint32_t i) {
  const List& list = reading.tokens.list;
  constexpr uint32_t kSentence = 80;  // tokens either way: beyond that nothing says much about it
  TokenRange range{i, i};
  while (range.first > 0 && i - range.first < kSentence && list[range.first].gap < Gap::kLine &&
         !EndsSentence(list, range.first - 1)) {
    --range.first;
  }
  while (range.end < list.size() && range.end - i < kSentence) {
    if (range.end > i && list[range.end].gap >= Gap::kLine) break;
    if (EndsSentence(list, range.end)) break;
    ++range.end;
  }
  return range;
}

TokenRange ClauseOf(const Reading& reading, uint32_t first, uint32_t end) {
  const List& list = reading.tokens.list;
  TokenRange clause{first, WithoutTail(list, first, end)};
  const uint32_t own_end = clause.end;
  while (clause.first > 0 && first - clause.first < kReach &&
         list[clause.first].gap < Gap::kLine && !Bounds(list, clause.first - 1)) {
    --clause.first;
  }
  clause.first = WithoutLead(list, clause.first, end);
  constexpr MeaningSet kAsks =
      MeaningSet(Meaning::k_what) | Meaning::k_where | Meaning::k_how;
  const bool asks = IsOneOf(list, clause.first, kAsks);
  while (clause.end - own_end < kReach && !IsOver(list, clause.end) &&
         !OpensAnother(reading, clause.end) &&
         (asks || !(SaysWhatFor(list, clause.end) || Tells(list, clause.end)))) {
    ++clause.end;
  }
  clause.end = PastBracket(list, clause.first, clause.end);
  return clause;
}

}  // namespace contactlint
