// A row is single characters with one and the same joint between them: a space, or a sign.
//
// The tokeniser closes up words of letters by itself, and the phone's recogniser digits; here whole
// identifiers are closed up, with the signs that belong to them. An at sign in the middle of a row
// parts a service's name from a handle, unless a dot after it makes the row an address. A sign that
// is said in brackets ("j o (at) i n b o x (dot) l v") goes on with the rows on both sides of it.
#include "reading/joined.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "reading/ascii.h"
#include "reading/utf8.h"
#include "reading/view_writer.h"

namespace contactlint {
namespace {

constexpr size_t kLongRow = 6;    // characters in rows from which a reading is worth it
constexpr size_t kShortRow = 2;   // closed up as well where there are so many
constexpr size_t kLongestRow = 64;

bool IsLetter(std::string_view text, size_t i) {
  return IsFoldedLetter(text[i]) || static_cast<uint8_t>(text[i]) >= 0x80;
}
bool IsBlank(char c) { return c == ' ' || c == '\n' || c == kSeam; }
bool IsJoint(char c) {
  return c == ' ' || c == '.' || c == '-' || c == '*' || c == '/' || c == '|' || c == '~' ||
         c == ',' || c == '_';
}

bool IsOpening(char c) { return c == '(' || c == '[' || c == '{'; }

struct Row {
  size_t begin = 0;
  size_t end = 0;
  std::vector<uint32_t> characters;  // where each begins
  size_t letters = 0;
  bool sign = false;                 // one that identifiers are made of, or a joint that is a sign
};

// The row that begins at `begin`.
Row RowAt(std::string_view text, size_t begin) {
  Row row;
  row.begin = row.end = begin;
  size_t i = begin;
  char joint = 0;
  while (i < text.size() && !IsBlank(text[i]) && row.characters.size() < kLongestRow) {
    const size_t next = i + Utf8At(text, i).length;
    const bool first = row.characters.empty();
    const bool last = next >= text.size() || IsBlank(text[next]);
    const bool goes_on = next + 1 < text.size() && !IsBlank(text[next + 1]) &&
                         (first ? IsJoint(text[next]) : text[next] == joint);
    if (!goes_on && !last) {
      // "j.o.e, and": punctuation closes the row, a longer word is none of it.
      const bool closes = next + 1 >= text.size() || IsBlank(text[next + 1]);
      if (first || !closes || !IsWordByte(text[i]) || IsWordByte(text[next])) break;
    }
    row.characters.push_back(static_cast<uint32_t>(i));
    row.letters += IsLetter(text, i);
    row.sign |= text[i] == '@' || text[i] == '_' || text[i] == '.' || text[i] == ':' ||
                IsOpening(text[i]) || (joint != 0 && joint != ' ');
    row.end = next;
    if (!goes_on) break;
    joint = text[next];
    i = next + 1;
  }
  return row;
}

// Where a word in brackets that begins at `begin` ends: "(at)", "[dot]"; `begin` where none does.
size_t BracketedEnd(std::string_view text, size_t begin) {
  constexpr size_t kLongest = 8;
  if (begin >= text.size() || !IsOpening(text[begin])) return begin;
  size_t end = begin + 1;
  while (end < text.size() && end - begin <= kLongest && IsFoldedLetter(text[end])) ++end;
  const bool closes = end < text.size() && (text[end] == ')' || text[end] == ']' || text[end] == '}');
  return closes ? end + 1 : begin;
}

// Rows with nothing but spaces or a word in brackets between them.
struct Chain {
  size_t characters = 0;
  size_t letters = 0;
  bool sign = false;
  size_t rows = 0;
  // Two words spaced letter by letter are no accident; one is the tokeniser's.
  bool IsLong() const {
    return characters >= kLongRow && letters * 3 >= characters && (sign || rows >= 2);
  }
};

// Where a space must part a service's name from what is given: "telegram|@jo".
size_t HandleIn(std::string_view text, const Row& row) {
  for (size_t k = 3; k + 2 < row.characters.size(); ++k) {
    const char c = text[row.characters[k]];
    if (c == '+') return k;
    if (c != '@') continue;
    for (size_t rest = k + 1; rest < row.characters.size(); ++rest) {
      if (text[row.characters[rest]] == '.') return 0;
    }
    return k;
  }
  return 0;
}

}  // namespace

std::optional<View> ReadJoined(const View& view) {
  const std::string_view text = view.text;
  std::vector<Row> rows;
  Chain chain;
  bool any_long = false;
  for (size_t i = 0; i < text.size();) {
    const bool starts = !IsBlank(text[i]) && (i == 0 || IsBlank(text[i - 1]));
    if (!starts) {
      ++i;
      continue;
    }
    Row row = RowAt(text, i);
    i = std::max(row.end, i + 1);
    if (row.characters.size() < kShortRow) continue;
    const size_t between = rows.empty() ? 0 : text.find_first_not_of(' ', rows.back().end);
    const size_t bracketed = BracketedEnd(text, between);
    const bool goes_on =
        !rows.empty() && text.find_first_not_of(' ', bracketed) == row.begin;
    if (!goes_on) chain = {};
    chain.sign |= goes_on && bracketed != between;
    chain.characters += row.characters.size();
    chain.letters += row.letters;
    ++chain.rows;
    chain.sign |= row.sign;
    any_long |= chain.IsLong();
    rows.push_back(std::move(row));
  }
  if (!any_long) return std::nullopt;
  ViewWriter out(view);
  uint32_t kept = 0;
  for (const Row& row : rows) {
    out.Keep({kept, static_cast<uint32_t>(row.begin)});
    const size_t handle = HandleIn(text, row);
    for (size_t k = 0; k < row.characters.size(); ++k) {
      const uint32_t at = row.characters[k];
      if (handle != 0 && k == handle) out.Put(" ", {at - 1, at});
      out.Keep({at, static_cast<uint32_t>(at + Utf8At(text, at).length)});
    }
    kept = static_cast<uint32_t>(row.end);
  }
  out.Keep({kept, static_cast<uint32_t>(text.size())});
  return out.Written();
}

}  // namespace contactlint
