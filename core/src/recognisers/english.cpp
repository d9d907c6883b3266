// Who does it is told by the nearest pronoun before the verb; by none at all in an order.
#include "recognisers/english.h"

#include <algorithm>

namespace contactlint {
namespace {

// Glued to the word before it: "I'll", "we'd", "they've".
constexpr WordList kSuffixes("ll d ve re m s t");

// Nobody asks in more words; the looks at a clause cost time by the square of its length.
constexpr size_t kLongestClause = 48;
constexpr size_t kFewWords = 8;

// Whether half of the words that any table knows are English.
bool IsEnglish(const Match& match) {
  int english = 0;
  int known = 0;
  for (const Token& token : match.reading.tokens.list) {
    if (token.entry == nullptr || token.entry->languages == 0) continue;
    ++known;
    english += (token.entry->languages & match.lexicon.EnglishBit()) != 0 ? 1 : 0;
  }
  return english * 2 >= known;
}

bool EndsSentence(const Token& token) {
  const char32_t s = token.symbol;
  return s == '.' || s == '!' || s == '?' || s == ';' || s == 0x2026;
}

// A cheap look at a sentence: what a request or a proposal cannot do without. Words that most
// sentences have count only beside one of the two, or in a question.
bool MayLeadAway(MeaningSet said, bool asked) {
  constexpr MeaningSet kChannel = MeaningSet(Meaning::k_n_phone) | Meaning::k_n_email |
                                  Meaning::k_n_contact | Meaning::k_n_messenger |
                                  Meaning::k_n_number | Meaning::k_service | Meaning::k_outside |
                                  Meaning::k_n_meet | Meaning::k_n_pay | Meaning::k_v_visit |
                                  Meaning::k_direct | Meaning::k_n_paper | Meaning::k_provider;
  constexpr MeaningSet kCommon = MeaningSet(Meaning::k_v_contact) | Meaning::k_v_add |
                                 Meaning::k_n_name | Meaning::k_platform | Meaning::k_v_talk |
                                 Meaning::k_v_deal | Meaning::k_here;
  constexpr MeaningSet kTwo = MeaningSet(Meaning::k_me) | Meaning::k_my | Meaning::k_you |
                              Meaning::k_your | Meaning::k_we | Meaning::k_lets | Meaning::k_self;
  return said.Intersects(kChannel) ||
         (said.Intersects(kCommon) && (asked || said.Intersects(kTwo)));
}

// What may stand between a verb and who does it.
constexpr WordList kBetween(
    "please pls plz plss kindly just to also only then be able so kind as simply maybe "
    "perhaps probably always better rather quickly easily even not never first like love "
    "want need wish prefer willing happy glad mind possible ok okay fine allowed if it is "
    "are me for still gladly can could may might would will should must shall cn cud wud "
    "do does did don't dont have feel free go ahead try get going gonna wanna again "
    "possibly quick instead of a at all right cool usually mostly often good make sure "
    "best 'd 'll now easier faster today tomorrow by any chance happen am was being great "
    "nice helpful useful lovely grateful appreciate welcome invited us help");
constexpr WordList kOpeners(
    "hi hello hey yo ok okay sir mam madam bro mate dear guys thanks great nice cool so well btw "
    "anyway also yes yeah sure no thx perfect alright lol oh pls good morning evening afternoon "
    "and or but then n otherwise everyone");
constexpr WordList kWishes(
    "happy glad like love prefer rather need want up wish great nice helpful useful "
    "lovely grateful help good");
// Those who are to do it, though they are not said "you" to.
constexpr WordList kBidders(
    "applicant applicants bidder bidders candidate candidates freelancers everyone");

// "do you have …", "is there …": the order of words asks, whatever stands at the end.
bool IsInverted(const EnglishClause& clause) {
  static constexpr WordList kVerbs(
      "do does did are is have has can could would will may might don't "
      "is_there");
  static constexpr WordList kSubjects("you u i we there your");
  for (uint32_t i = 0; i < 2; ++i) {
    if (clause.Is(i, kVerbs)) return clause.Is(i + 1, kSubjects);
    if (!clause.Is(i, kOpeners)) return false;
  }
  return false;
}

}  // namespace

bool EnglishClause::Has(uint32_t i, MeaningSet set) const {
  return i < size && words[i].meanings.Intersects(set);
}

bool EnglishClause::Has(uint32_t i, Meaning meaning) const { return Has(i, MeaningSet(meaning)); }

bool EnglishClause::Any(uint32_t from, uint32_t to, Meaning meaning) const {
  return Any(from, to, MeaningSet(meaning));
}

bool EnglishClause::Is(uint32_t i, const WordList& list) const {
  return i < size && list.MayHave(words[i].kind) && list.Has(words[i].text);
}

bool EnglishClause::Is(uint32_t i, const char* word) const {
  // Nearly all words differ in their first letter: no length is counted for them.
  return i < size && !words[i].text.empty() && words[i].text[0] == *word && words[i].text == word;
}

bool EnglishClause::IsOneOf(uint32_t i, const char* list) const {
  return i < size && Words(list).Has(words[i].text);
}

bool EnglishClause::Any(uint32_t from, uint32_t to, MeaningSet set) const {
  if (!meanings.Intersects(set)) return false;
  for (uint32_t i = from; i < to && i < size; ++i) {
    if (Has(i, set)) return true;
  }
  return false;
}

bool EnglishClause::Any(uint32_t from, uint32_t to, const WordList& list) const {
  if (!list.MayHave(kinds)) return false;
  for (uint32_t i = from; i < to && i < size; ++i) {
    if (Is(i, list)) return true;
  }
  return false;
}

bool EnglishClause::AnyOneOf(uint32_t from, uint32_t to, const char* list) const {
  if (!WordList(list).MayHave(kinds)) return false;
  for (uint32_t i = from; i < to && i < size; ++i) {
    if (IsOneOf(i, list)) return true;
  }
  return false;
}

EnglishText::EnglishText(const Match& match) {
  if (!IsEnglish(match)) return;
  const std::vector<Token>& list = match.reading.tokens.list;
  words_.reserve(list.size());
  struct Range {
    size_t first;
    size_t end;
  };
  std::vector<Range> ranges;
  size_t first = 0;
  size_t sentence = 0;  // in ranges: the first clause of the sentence
  MeaningSet sentence_meanings;
  bool named = false;  // the sentence before named a service
  const auto close = [&] {
    if (words_.size() > first) ranges.push_back({first, words_.size()});
    first = words_.size();
  };
  const auto close_sentence = [&](bool asked) {
    close();
    // "We are all on Viber here. Are you there too?"
    const bool it = named && asked && sentence < ranges.size() &&
                    words_.size() - ranges[sentence].first <= kFewWords;
    if (!it && !MayLeadAway(sentence_meanings, asked)) sentence = ranges.size();
    named = sentence_meanings.Has(Meaning::k_service);
    sentence_meanings = {};
    for (; sentence < ranges.size(); ++sentence) {
      EnglishClause clause;
      clause.words = words_.data() + ranges[sentence].first;
      clause.size = static_cast<uint32_t>(ranges[sentence].end - ranges[sentence].first);
      for (uint32_t i = 0; i < clause.size; ++i) {
        EnglishWord& word = words_[ranges[sentence].first + i];
        word.kind = KindOfWord(word.text);
        clause.kinds |= word.kind;
        clause.meanings |= word.meanings;
      }
      clause.asked = asked || IsInverted(clause);
      clauses_.push_back(clause);
    }
  };
  for (uint32_t i = 0; i < list.size(); ++i) {
    const Token& token = list[i];
    if (token.gap >= Gap::kLine) close_sentence(false);
    if (words_.size() - first >= kLongestClause) close();
    sentence_meanings |= token.meanings;
    const std::string_view text = ReadText(match.reading.view, match.reading.tokens, token);
    if (token.kind == TokenKind::kSymbol) {
      const bool glues = token.gap == Gap::kNone && i + 1 < list.size() &&
                         list[i + 1].gap == Gap::kNone && (list[i + 1].kind != TokenKind::kSymbol);
      if (token.symbol == '\'' && glues && words_.size() > first) {
        const std::string_view suffix =
            ReadText(match.reading.view, match.reading.tokens, list[i + 1]);
        if (kSuffixes.Has(suffix)) {
          words_.back().owner = suffix == "s";
          words_.back().will = suffix == "ll" || suffix == "d";
          ++i;
          continue;
        }
      }
      if (token.meanings.Has(Meaning::k_service)) {
        words_.push_back({text, token.meanings, i, true, false, false});
      } else if (glues && token.symbol == '_' && words_.size() > first) {
        words_.back() = {text, {}, i, false, false, false};  // "chat_id": a name in code
        ++i;
      } else if (glues && (token.symbol == '-' || token.symbol == '/' || token.symbol == '.')) {
        continue;
      } else if (EndsSentence(token)) {
        close_sentence(token.symbol == '?');
      } else if (token.symbol != '\'' && token.symbol != '*' && token.symbol != '%' &&
                 token.symbol != '$' && token.symbol != '&') {
        close();
      }
      continue;
    }
    if (token.meanings.Has(Meaning::k_but)) close();
    words_.push_back({text, token.meanings, i, token.entry != nullptr, false, false});
  }
  close_sentence(false);
}

Doer DoerOf(const EnglishClause& clause, uint32_t verb) {
  bool wishes = false;
  bool modal = false;
  uint32_t i = verb;
  const auto together = [&](uint32_t at) {
    return modal ||
           clause.Any(0, at, MeaningSet(Meaning::k_can) | Meaning::k_lets | Meaning::k_how) ||
           clause.AnyOneOf(0, at, "should shall must why if");
  };
  while (i-- > 0) {
    const EnglishWord& word = clause.words[i];
    static constexpr WordList kI("i im i'm ive me_i");
    static constexpr WordList kLets("lets let's letz");
    if (kYouWords.Has(word.text) || (word.meanings.Has(Meaning::k_you) && word.text.size() > 3)) {
      return Doer::kReader;
    }
    if (i <= 2 && kBidders.Has(word.text)) return Doer::kReader;
    // "I'm careful, so please show me": an order.
    if (word.meanings.Has(Meaning::k_please) && clause.IsOneOf(i - 1, "so and then") && i > 0) {
      return Doer::kReader;
    }
    if (word.text == "why" && clause.Is(i + 1, "not")) return Doer::kBoth;
    if (word.text == "let" && (clause.Is(i + 1, "us") || clause.Is(i + 1, "me"))) {
      return Doer::kWriter;
    }
    if (kI.Has(word.text) || word.text == "i'll") return Doer::kWriter;
    if (word.text == "we") return word.will || together(i) ? Doer::kBoth : Doer::kWriter;
    if (kLets.Has(word.text) || word.text == "shall we" || word.text == "why don't we" ||
        word.text == "how about" || word.text == "better we" || word.text == "should we") {
      return Doer::kBoth;
    }
    if (word.text == "lemme" || word.text == "let me" || word.text == "shall i") {
      return Doer::kWriter;
    }
    // "I'd like", "can I get": one phrase of a table.
    if (word.text.find(' ') != std::string_view::npos) {
      if (word.text.substr(0, 2) == "i'" || word.text.find(" i ") != std::string_view::npos ||
          word.text.substr(0, 2) == "i ") {
        return Doer::kWriter;
      }
    }
    static constexpr WordList kShould("should shall must ought gotta");
    modal |= kShould.Has(word.text);
    wishes |= kWishes.Has(word.text) || word.meanings.Has(Meaning::k_lets);
    modal |= word.meanings.Has(Meaning::k_can);
    const bool opens =
        kOpeners.Has(word.text) || (!word.known && i == 1 && kOpeners.Has(clause.words[0].text));
    if (opens && !kBetween.Has(word.text)) {
      // "I finish the map and send …"
      for (uint32_t j = i; j-- > 0;) {
        const std::string_view before = clause.words[j].text;
        if (kI.Has(before) || before == "we" || before == "i'll") return Doer::kWriter;
        if (kYouWords.Has(before)) break;
      }
      break;
    }
    if (!kBetween.Has(word.text) && !word.meanings.Intersects(MeaningSet(Meaning::k_please) |
                                                              Meaning::k_can | Meaning::k_lets)) {
      return Doer::kOther;
    }
  }
  if (wishes) return clause.asked ? Doer::kBoth : Doer::kWriter;
  return Doer::kReader;
}

bool Proposes(const EnglishClause& clause, uint32_t verb, uint32_t end) {
  switch (DoerOf(clause, verb)) {
    case Doer::kBoth:
    case Doer::kReader: return true;
    case Doer::kWriter:
      return clause.Any(verb, end, kYouWords) ||
             clause.Any(0, verb, MeaningSet(Meaning::k_can) | Meaning::k_lets | Meaning::k_eases) ||
             clause.AnyOneOf(0, verb, "happy love like want i'll ill will rather");
    case Doer::kOther: return false;
  }
  return false;
}

uint32_t FrameStart(const EnglishClause& clause, uint32_t verb) {
  static constexpr WordList kFrame(
      "able about all allowed alright also always am any applicants as be better can chance could "
      "do don don't dont easily even feel free going happen happy have how i i'd i'll i'm if ill "
      "im in is it just kind kindly lemme let let's lets like love may maybe me might mind must "
      "need never not ok okay on perhaps please pls plz possible prefer rather right shall should "
      "so the then to u wanna want we what whats where which why will willing would you");
  uint32_t first = verb;
  while (first > 0 && (clause.Is(first - 1, kFrame) ||
                       clause.Has(first - 1, MeaningSet(Meaning::k_can) | Meaning::k_please |
                                                 Meaning::k_lets))) {
    --first;
  }
  return first;
}

Candidate CandidateOf(const Match& match, const EnglishClause& clause, uint32_t first,
                      uint32_t end) {
  const std::vector<Token>& list = match.reading.tokens.list;
  Candidate candidate;
  candidate.first_token = clause.words[first].token;
  candidate.end_token = clause.words[end - 1].token + 1;
  candidate.span = {list[candidate.first_token].span.begin, list[candidate.end_token - 1].span.end};
  return candidate;
}

Candidate InviteOf(const Match& match, const EnglishClause& clause, const char* rule,
                   uint32_t first, uint32_t end) {
  Candidate invite = CandidateOf(match, clause, first, std::min(end, clause.size));
  invite.type = EntityType::kOffPlatformInvite;
  invite.rule = rule;
  invite.signs = {{EvidenceKind::k_clear_shape, invite.span}};
  return invite;
}

}  // namespace contactlint
