// Each notation has a row of its own, at least seven members long: that many in a row are no dashes
// under a title and no chapters. What is ordinary even then (a chord progression in Roman numerals,
// results with a hyphen) must be announced, or hold a zero, which the ordinary never has.
#include "reading/solved.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "reading/ascii.h"
#include "reading/utf8.h"
#include "reading/view_writer.h"

namespace contactlint {
namespace {

constexpr size_t kLeast = 7;  // members of a row: the digits of the shortest telephone number
constexpr size_t kMost = 64;  // members that are looked at before a row is judged

// One member of a row, and what it stands for.
struct Member {
  uint32_t begin = 0;
  uint32_t end = 0;
  char value = 0;
};

using Row = std::vector<Member>;

// ---- Morse (ITU-R M.1677-1) -------------------------------------------------------------------

struct MorseCode {
  const char* code;
  char character;
};
constexpr MorseCode kMorse[] = {
    {".-", 'a'},    {"-...", 'b'},  {"-.-.", 'c'},  {"-..", 'd'},   {".", 'e'},     {"..-.", 'f'},
    {"--.", 'g'},   {"....", 'h'},  {"..", 'i'},    {".---", 'j'},  {"-.-", 'k'},   {".-..", 'l'},
    {"--", 'm'},    {"-.", 'n'},    {"---", 'o'},   {".--.", 'p'},  {"--.-", 'q'},  {".-.", 'r'},
    {"...", 's'},   {"-", 't'},     {"..-", 'u'},   {"...-", 'v'},  {".--", 'w'},   {"-..-", 'x'},
    {"-.--", 'y'},  {"--..", 'z'},  {"-----", '0'}, {".----", '1'}, {"..---", '2'}, {"...--", '3'},
    {"....-", '4'}, {".....", '5'}, {"-....", '6'}, {"--...", '7'}, {"---..", '8'}, {"----.", '9'},
    {".-.-.-", '.'}, {".--.-.", '@'}, {"-....-", '-'}, {"..--.-", '_'}, {"-..-.", '/'},
    {".-.-.", '+'}};

// A dot or a dash as people write them; 0 for anything else. `c` is folded.
char MorseSign(char32_t c) {
  if (c == '.' || c == 0xB7 || c == 0x2022 || c == 0x25CF) return '.';
  if (c == '-' || c == '_' || c == 0x2013 || c == 0x2014 || c == 0x2212) return '-';
  return 0;
}

Member MorseAt(std::string_view text, size_t begin) {
  std::string code;
  size_t i = begin;
  while (i < text.size() && code.size() < 7) {
    const Utf8Character c = Utf8At(text, i);
    const char sign = MorseSign(c.value);
    if (sign == 0) break;
    code.push_back(sign);
    i += c.length;
  }
  for (const MorseCode& row : kMorse) {
    if (code == row.code) {
      return {static_cast<uint32_t>(begin), static_cast<uint32_t>(i), row.character};
    }
  }
  return {};
}

// ---- sums -------------------------------------------------------------------------------------

uint32_t Operand(std::string_view text, size_t& i) {
  uint32_t value = 0;
  size_t digits = 0;
  while (i < text.size() && IsDigit(text[i]) && digits++ < 2) {
    value = value * 10 + static_cast<uint32_t>(text[i++] - '0');
  }
  return digits == 0 || (i < text.size() && IsDigit(text[i])) ? 1000 : value;
}

// "(4+5)", "3 x 2", "8/2" and single digits.
Member SumAt(std::string_view text, size_t begin, char& sign) {
  size_t i = begin;
  const bool bracket = text[i] == '(' || text[i] == '[';
  i += bracket;
  const uint32_t left = Operand(text, i);
  sign = 0;
  uint32_t value = left;
  size_t at = i;
  while (at < text.size() && text[at] == ' ') ++at;
  if (at < text.size()) {
    const Utf8Character c = Utf8At(text, at);
    char32_t s = c.value;
    if (s == 0xD7 || s == 'x' || s == 0xB7) s = '*';
    if (s == 0xF7 || s == ':') s = '/';
    if (s == 0x2212 || s == 0x2013) s = '-';
    if (s == '+' || s == '-' || s == '*' || s == '/') {
      at += c.length;
      while (at < text.size() && text[at] == ' ') ++at;
      const uint32_t right = Operand(text, at);
      if (right < 1000) {
        sign = static_cast<char>(s);
        i = at;
        if (s == '+') value = left + right;
        if (s == '-') value = left >= right ? left - right : 1000;
        if (s == '*') value = left * right;
        if (s == '/') value = right != 0 && left % right == 0 ? left / right : 1000;
      }
    }
  }
  if (left > 99 || value > 9) return {};
  if (bracket) {
    if (i >= text.size() || (text[i] != ')' && text[i] != ']')) return {};
    ++i;
  }
  if (i < text.size() && (IsDigit(text[i]) || IsFoldedLetter(text[i]) || text[i] == '%')) return {};
  return {static_cast<uint32_t>(begin), static_cast<uint32_t>(i), static_cast<char>('0' + value)};
}

// ---- Roman numerals ---------------------------------------------------------------------------

Member RomanAt(std::string_view text, size_t begin) {
  constexpr const char* kNumerals[] = {"o", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  size_t i = begin;
  while (i < text.size() && (IsFoldedLetter(text[i]) || text[i] == '0')) ++i;
  std::string_view word = text.substr(begin, i - begin);
  if (word == "n" || word == "0" || word == "nulla") word = "o";
  for (int value = 0; value < 10; ++value) {
    if (word == kNumerals[value]) {
      return {static_cast<uint32_t>(begin), static_cast<uint32_t>(i),
              static_cast<char>('0' + value)};
    }
  }
  return {};
}

// ---- numbers of characters --------------------------------------------------------------------

// How the number of a character of ASCII is written.
struct CodeBase {
  uint32_t base;
  size_t least;  // digits
  size_t most;
};
constexpr CodeBase kHex = {16, 2, 2};
constexpr CodeBase kBinary = {2, 7, 8};
constexpr CodeBase kDecimal = {10, 2, 3};

uint32_t DigitValue(char c) {
  if (IsDigit(c)) return static_cast<uint32_t>(c - '0');
  return c >= 'a' && c <= 'f' ? static_cast<uint32_t>(c - 'a') + 10 : 99;
}

// "37" or "0x37", "00110111", "55".
Member CodeAt(std::string_view text, size_t begin, const CodeBase& code) {
  size_t i = begin;
  if (code.base == 16 && text.compare(i, 2, "0x") == 0) i += 2;
  uint32_t value = 0;
  size_t digits = 0;
  for (; i < text.size() && DigitValue(text[i]) < code.base && digits <= code.most; ++i) {
    value = value * code.base + DigitValue(text[i]);
    ++digits;
  }
  const bool goes_on = i < text.size() && IsWordByte(text[i]);
  if (digits < code.least || digits > code.most || goes_on) return {};
  if (value < ' ' || value > '~') return {};
  if (value >= 'A' && value <= 'Z') value += 'a' - 'A';
  return {static_cast<uint32_t>(begin), static_cast<uint32_t>(i), static_cast<char>(value)};
}

Member HexAt(std::string_view text, size_t begin) { return CodeAt(text, begin, kHex); }
Member BinaryAt(std::string_view text, size_t begin) { return CodeAt(text, begin, kBinary); }
Member DecimalAt(std::string_view text, size_t begin) { return CodeAt(text, begin, kDecimal); }

// ---- rows -------------------------------------------------------------------------------------

// Where the next member may begin: past a space, a comma and what else parts members. At most three
// characters, no two lines.
size_t PastJoint(std::string_view text, size_t i) {
  const size_t end = std::min(text.size(), i + 3);
  while (i < end && (text[i] == ' ' || text[i] == ',' || text[i] == '/' || text[i] == '\n' ||
                     text[i] == ';' || text[i] == '|')) {
    ++i;
  }
  return i;
}

bool StartsMember(std::string_view text, size_t i) {
  return i == 0 || !(IsFoldedLetter(text[i - 1]) || IsDigit(text[i - 1]) || text[i - 1] == '.' ||
                     text[i - 1] == '-' || text[i - 1] == '_');
}

// Members that stand side by side, with a joint between each two.
Row RowOf(std::string_view text, size_t i, Member (*member_at)(std::string_view, size_t)) {
  Row row;
  while (i < text.size() && row.size() < kMost) {
    const Member member = member_at(text, i);
    if (member.end == 0) break;
    row.push_back(member);
    const size_t next = PastJoint(text, member.end);
    if (next == member.end) break;
    i = next;
  }
  return row.size() >= kLeast ? row : Row{};
}

Row SumRow(std::string_view text, size_t i) {
  Row row;
  size_t sums = 0;
  size_t brackets = 0;
  char first_sign = 0;
  bool signs_differ = false;
  while (i < text.size() && row.size() < kMost) {
    char sign = 0;
    const Member member = SumAt(text, i, sign);
    if (member.end == 0) break;
    row.push_back(member);
    brackets += text[i] == '(';
    if (sign != 0) {
      ++sums;
      signs_differ |= first_sign != 0 && sign != first_sign;
      first_sign = sign;
    }
    const size_t next = PastJoint(text, member.end);
    if (next == member.end && (next >= text.size() || text[next] != '(')) break;
    i = next;
  }
  const bool meant = sums >= 3 && (signs_differ || brackets >= 3);
  return meant && row.size() >= kLeast ? row : Row{};
}

Row RomanRow(std::string_view text, size_t i, bool announced) {
  Row row;
  bool zero = false;
  while (i < text.size() && row.size() < kMost) {
    const Member member = RomanAt(text, i);
    if (member.end == 0) break;
    row.push_back(member);
    zero |= member.value == '0';
    size_t next = PastJoint(text, member.end);
    const bool joined = next == member.end && next < text.size();
    if (joined && (text[next] == '-' || text[next] == '.')) ++next;
    if (next == member.end) break;
    i = next;
  }
  return row.size() >= kLeast && (zero || announced) ? row : Row{};
}

// "0x7q0x2q2x": digits with single letters between them, in one word.
Row LetteredRow(std::string_view text, size_t i) {
  Row row;
  size_t letters = 0;
  size_t end = i;
  while (end < text.size() && (IsDigit(text[end]) || IsFoldedLetter(text[end]))) {
    if (IsDigit(text[end])) {
      const auto at = static_cast<uint32_t>(end);
      row.push_back({at, at + 1, text[end]});
    } else {
      ++letters;
    }
    ++end;
  }
  return row.size() >= kLeast && letters >= 4 ? row : Row{};
}

// Numbers of characters. Two figures are sizes and ages as well: in hexadecimal one of them has a
// letter or its prefix, in decimal one is an at sign.
Row CodeRow(std::string_view text, size_t i) {
  Row row = RowOf(text, i, BinaryAt);
  if (!row.empty()) return row;
  row = RowOf(text, i, HexAt);
  const auto is_hex = [&](const Member& m) {
    return m.end - m.begin > 2 || !IsDigit(text[m.begin]) || !IsDigit(text[m.end - 1]);
  };
  if (std::any_of(row.begin(), row.end(), is_hex)) return row;
  row = RowOf(text, i, DecimalAt);
  const auto is_at = [](const Member& m) { return m.value == '@'; };
  return std::any_of(row.begin(), row.end(), is_at) ? row : Row{};
}

// "614 009 00770" that is said to be written backwards: the figures from last to first. Full stops
// make an amount or an IP address, and nothing parts shorter numbers from sizes and codes.
Row TurnedRow(std::string_view text, size_t i) {
  constexpr size_t kLeastFigures = 9;
  Row row;
  std::string figures;
  for (; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '.' && i + 1 < text.size() && IsDigit(text[i + 1])) return {};
    if (c == ' ' || c == '-' || c == '(' || c == ')' || c == '/' || c == '+') continue;
    if (!IsDigit(c)) break;
    row.push_back({static_cast<uint32_t>(i), static_cast<uint32_t>(i + 1), 0});
    figures.push_back(c);
  }
  for (Member& member : row) {
    member.value = figures.back();
    figures.pop_back();
  }
  return row.size() >= kLeastFigures ? row : Row{};
}

struct Announced {
  bool roman = false;
  bool letters = false;  // that letters are to be left out
  bool turned = false;   // that something is to be read backwards
};

Announced WhatIsAnnounced(const View& view, const Tokens& tokens) {
  Announced announced;
  announced.roman = view.text.find("roman") != std::string::npos;
  announced.turned = tokens.meanings.Has(Meaning::k_reverse);
  const std::vector<Token>& list = tokens.list;
  for (size_t i = 0; i < list.size(); ++i) {
    if (!list[i].meanings.Has(Meaning::k_signs)) continue;
    const size_t from = i - std::min<size_t>(i, 4);
    for (size_t j = from; j < std::min(list.size(), i + 4); ++j) {
      announced.letters |= list[j].meanings.Has(Meaning::k_leave_out);
    }
  }
  return announced;
}

Row RowAt(std::string_view text, size_t i, const Announced& announced) {
  const char c = text[i];
  Row row;
  if (!StartsMember(text, i)) return row;
  if (MorseSign(Utf8At(text, i).value) != 0) return RowOf(text, i, MorseAt);
  if (announced.turned && IsDigit(c)) row = TurnedRow(text, i);
  if (row.empty() && DigitValue(c) < 16) row = CodeRow(text, i);
  if (row.empty() && (IsDigit(c) || c == '(')) row = SumRow(text, i);
  if (row.empty() && announced.letters && (IsDigit(c) || IsFoldedLetter(c))) {
    row = LetteredRow(text, i);
  }
  const bool roman = c == 'i' || c == 'v' || c == 'o' || c == 'n' || c == '0';
  if (row.empty() && roman) row = RomanRow(text, i, announced.roman);
  return row;
}

}  // namespace

std::optional<View> ReadSolved(const View& view, const Tokens& tokens) {
  const std::string_view text = view.text;
  const Announced announced = WhatIsAnnounced(view, tokens);
  ViewWriter out(view);
  uint32_t kept = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const Row row = RowAt(text, i, announced);
    if (row.empty()) continue;
    out.Keep({kept, row.front().begin});
    const bool figures =
        std::all_of(row.begin(), row.end(), [](const Member& m) { return IsDigit(m.value); });
    for (const Member& member : row) {
      // Digits stand apart as dictated ones do, letters are a word.
      if (figures && member.begin != row.front().begin) {
        out.Put(" ", {member.begin - 1, member.begin});
      }
      out.Put({&member.value, 1}, {member.begin, member.end});
    }
    kept = row.back().end;
    i = kept - 1;
  }
  if (kept == 0) return std::nullopt;
  out.Keep({kept, static_cast<uint32_t>(text.size())});
  return out.Written();
}

}  // namespace contactlint
