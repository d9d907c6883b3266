// Encodings, and strings put together in code, are opened where they stand; the rest of the text
// stays, so that the words round an encoded identifier still speak for it.
//
// What comes out is folded as the text itself was: an encoding may hide another disguise. Base64
// needs the letters' case, which the view has folded: it is read from the source.
#include "reading/decoded.h"

#include <algorithm>

#include "reading/fold_table.h"
#include "reading/utf8.h"

namespace contactlint {
namespace {

int HexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

bool HasMarkup(std::string_view text) {
  for (size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    constexpr std::string_view kMarkup = "*~`\\<>";
    constexpr size_t kReach = 24;
    const size_t begin = at - std::min(at, kReach);
    std::string_view round = text.substr(begin, at - begin + kReach);
    const size_t space = round.substr(0, at - begin).rfind(' ');
    if (space != std::string_view::npos) round.remove_prefix(space + 1);
    if (round.find_first_of(kMarkup) != std::string_view::npos) return true;
  }
  return false;
}

size_t HexLength(std::string_view text) {
  size_t i = 0;
  bool letter = false;
  while (i < text.size() && HexValue(text[i]) >= 0) letter |= HexValue(text[i++]) > 9;
  const bool word = i == text.size() || !IsBase64(text[i]);
  return word && letter && i % 2 == 0 && i >= kLeastHex ? i : 0;
}

namespace {

int Base64Value(char16_t c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  if (c == '/' || c == '_') return 63;
  return -1;
}

struct NamedEntity {
  const char* name;
  char character;
};
// HTML 5, "Named character references": those that can stand in an identifier. Sorted.
constexpr NamedEntity kNamedEntities[] = {
    {"colon", ':'}, {"comma", ','}, {"commat", '@'}, {"dot", '.'},   {"hyphen", '-'},
    {"lowbar", '_'}, {"num", '#'},  {"period", '.'}, {"plus", '+'},  {"sol", '/'},
};

constexpr int kNoJoint = -1;

class Decoder {
 public:
  Decoder(const View& view, std::u16string_view source, uint32_t offset)
      : view_(view), source_(source), offset_(offset) {}

  std::optional<View> Decode() {
    const std::string& text = view_.text;
    markup_ = HasMarkup(text);
    for (size_t i = 0; i < text.size();) {
      size_t next = i;
      if (text[i] == '%') next = Percent(i);
      if (text[i] == '&') next = Entity(i);
      if (text[i] == '\\') next = Escape(i);
      if (next == i && markup_) next = Markup(i);
      if (text[i] == '[' && i + 1 < text.size() && IsQuote(text[i + 1])) OpenArray(i);
      if (IsQuote(text[i])) next = Joined(i);
      const bool starts = (i == 0 || !IsBase64(text[i - 1])) && IsBase64(text[i]);
      if (next == i && starts) next = Hex(i);
      if (next == i && starts) next = Base64(i);
      if (next == i) {
        out_.text.push_back(text[i]);
        out_.origins.push_back(view_.origins[i]);
        ++next;
      }
      i = next;
    }
    if (!opened_) return std::nullopt;
    return std::move(out_);
  }

 private:
  void Put(char32_t character, size_t begin, size_t end) {
    const SourceSpan span =
        SourceOf(view_, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    char buffer[4];
    for (char byte : FoldCodePoint(character, buffer).text) {
      out_.text.push_back(byte);
      out_.origins.push_back({span.start, span.end, kDecodedMark});
    }
    opened_ = true;
  }

  static bool IsPrintable(char32_t c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c <= 0x10FFFF && (c < 0xD800 || c >= 0xE000));
  }

  // The byte that the escape at `i` stands for, -1 where none does.
  int PercentByte(size_t i) const {
    const std::string& text = view_.text;
    if (i + 2 >= text.size() || text[i] != '%') return -1;
    const int high = HexValue(text[i + 1]);
    const int low = HexValue(text[i + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  // A character, of which each byte of UTF-8 is an escape.
  size_t Percent(size_t i) {
    constexpr size_t kMostBytes = 4;
    std::string bytes;
    for (size_t at = i; bytes.size() < kMostBytes; at += 3) {
      const int byte = PercentByte(at);
      if (byte < 0) break;
      bytes.push_back(static_cast<char>(byte));
    }
    if (bytes.empty()) return i;
    const Utf8Character c = CheckedUtf8At(bytes, 0);
    if (c.length == 0 || !IsPrintable(c.value)) return i;
    const size_t end = i + size_t{3} * c.length;
    Put(c.value, i, end);
    return end;
  }

  // The code unit that the escape at `i` stands for, and where the escape ends.
  struct Unit {
    char32_t value = 0;
    size_t end = 0;  // 0: there is none
  };
  Unit EscapedUnit(size_t i) const {
    const std::string& text = view_.text;
    if (i + 1 >= text.size() || text[i] != '\\') return {};
    const size_t digits = text[i + 1] == 'u' ? 4 : 2;
    if (i + 1 + digits >= text.size() || (text[i + 1] != 'u' && text[i + 1] != 'x')) return {};
    Unit unit;
    for (size_t k = 0; k < digits; ++k) {
      const int value = HexValue(text[i + 2 + k]);
      if (value < 0) return {};
      unit.value = unit.value * 16 + static_cast<char32_t>(value);
    }
    unit.end = i + 2 + digits;
    return unit;
  }

  size_t Escape(size_t i) {
    Unit unit = EscapedUnit(i);
    if (unit.value >= 0xD800 && unit.value < 0xDC00) {
      const Unit low = EscapedUnit(unit.end);
      if (low.value < 0xDC00 || low.value >= 0xE000) return i;
      unit = {0x10000 + ((unit.value - 0xD800) << 10) + (low.value - 0xDC00), low.end};
    }
    if (unit.end == 0 || !IsPrintable(unit.value)) return i;
    Put(unit.value, i, unit.end);
    return unit.end;
  }

  size_t Entity(size_t i) {
    const std::string& text = view_.text;
    constexpr size_t kLongestName = 9;
    const size_t end = i + std::min(std::string_view(text).substr(i, kLongestName + 1).find(';'),
                                    kLongestName + 1);
    if (end > i + kLongestName || end < i + 3) return i;
    const std::string name = text.substr(i + 1, end - i - 1);
    if (name[0] == '#') {
      const bool hex = name[1] == 'x';
      char32_t c = 0;
      for (size_t k = hex ? 2 : 1; k < name.size(); ++k) {
        const int value = HexValue(name[k]);
        if (value < 0 || (!hex && value > 9)) return i;
        c = c * (hex ? 16 : 10) + static_cast<char32_t>(value);
      }
      if (!IsPrintable(c)) return i;
      Put(c, i, end + 1);
      return end + 1;
    }
    for (const NamedEntity& entity : kNamedEntities) {
      if (name == entity.name) {
        Put(static_cast<char32_t>(entity.character), i, end + 1);
        return end + 1;
      }
    }
    return i;
  }

  // Past a tag or comment of HTML, stars of Markdown or a backslash that stands inside an address:
  // "jo@<b>inbox</b>.lv", "**jo**@inbox.lv", "jo\@inbox.lv".
  size_t Markup(size_t i) {
    const std::string& text = view_.text;
    constexpr size_t kLongestTag = 40;
    size_t end = i;
    if (text[i] == '<') {
      const size_t length = std::string_view(text).substr(i, kLongestTag).find('>');
      const char first = i + 1 < text.size() ? text[i + 1] : ' ';
      if (length == std::string_view::npos) return i;
      if (first == '/' || first == '!' || IsFoldedLetter(first)) end = i + length + 1;
    } else if (text[i] == '\\') {
      end = i + 1;
    } else if (text[i] == '*' || text[i] == '~' || text[i] == '`') {
      end = std::min(text.find_first_not_of(text[i], i), text.size());
      // Closes what it opened; "j***@g***.com" opens nothing and is masked.
      const bool opens = (i == 0 || !IsWordByte(text[i - 1])) && end < text.size() &&
                         IsWordByte(text[end]);
      if (!opens && emphasis_ != text[i]) return i;
      emphasis_ = opens ? text[i] : 0;
    }
    const auto is_inside = [](char c) { return IsWordByte(c) || c == '@' || c == '.'; };
    const bool beside = (i > 0 && is_inside(text[i - 1])) ||
                        (end < text.size() && is_inside(text[end]));
    if (!beside || end == i) return i;
    opened_ = true;
    return end;
  }

  // What stands at `i`, past spaces; 0 at the end.
  char PastSpaces(size_t& i) const {
    while (i < view_.text.size() && view_.text[i] == ' ') ++i;
    return i < view_.text.size() ? view_.text[i] : '\0';
  }

  // `"jo" + "@" + "inbox.lv"`, `["jo", "k"].join(".")`, `"jo" + chr(64) + "inbox.lv"`: from the
  // quote that closes one string to the one that opens the next; `begin` where no string goes on.
  size_t Joined(size_t begin) {
    const std::string& text = view_.text;
    size_t i = begin + 1;
    char next = PastSpaces(i);
    if (next == ',' && joint_ != kNoJoint) {
      const size_t comma = i++;
      if (!IsQuote(PastSpaces(i))) return begin;
      if (joint_ != 0) Put(static_cast<uint32_t>(joint_), comma, comma + 1);
      opened_ = true;
      return i + 1;
    }
    constexpr std::string_view kJoin = "].join(";
    if (text.compare(i, kJoin.size(), kJoin) == 0) {
      const size_t close = std::string_view(text).substr(i, 2 * kJoin.size()).find(')');
      if (close == std::string_view::npos) return begin;
      i += close;
      joint_ = kNoJoint;
      next = PastSpaces(++i);
      if (next != '+') return i;
    }
    while (next == '+' || next == '&') {
      next = PastSpaces(++i);
      if (IsQuote(next)) {
        opened_ = true;
        return i + 1;
      }
      const size_t bracket = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz.", i);
      if (bracket == std::string::npos || bracket == i || text[bracket] != '(') return begin;
      uint32_t character = 0;
      size_t end = bracket + 1;
      for (; end < text.size() && IsDigit(text[end]); ++end) {
        character = character * 10 + static_cast<uint32_t>(text[end] - '0');
      }
      if (end >= text.size() || text[end] != ')' || end > bracket + 4 || !IsPrintable(character)) {
        return begin;
      }
      Put(character, i, end + 1);
      i = end + 1;
      next = PastSpaces(i);
    }
    return begin;
  }

  // `["`: whether the array is joined later on, and by what.
  void OpenArray(size_t i) {
    const std::string& text = view_.text;
    constexpr std::string_view kJoin = "].join(";
    constexpr size_t kReach = 200;
    const size_t join = i + std::min(std::string_view(text).substr(i, kReach).find(kJoin), kReach);
    if (join == i + kReach || join + kJoin.size() + 1 >= text.size()) return;
    const char joint = text[join + kJoin.size() + 1];
    joint_ = IsQuote(joint) ? 0 : static_cast<uint8_t>(joint);
  }

  // A word of hexadecimal that decodes to text: two digits a character of ASCII.
  size_t Hex(size_t begin) {
    const std::string_view text = view_.text;
    if (HexLength(text.substr(begin)) == 0) return begin;
    const size_t end = begin + HexLength(text.substr(begin));
    for (size_t i = begin; i < end; i += 2) {
      if (HexValue(text[i]) < 2 || HexValue(text[i]) > 7) return begin;
    }
    for (size_t i = begin; i < end; i += 2) {
      Put(static_cast<char32_t>(HexValue(text[i]) * 16 + HexValue(text[i + 1])), i, i + 2);
    }
    return end;
  }

  // A word of base64 that decodes to text.
  size_t Base64(size_t begin) {
    size_t end = begin;
    while (end < view_.text.size() && IsBase64(view_.text[end])) ++end;
    const size_t length = end - begin;
    if (length < kLeastBase64 || length > 400) return begin;
    std::string decoded;
    uint32_t bits = 0;
    int count = 0;
    for (size_t i = begin; i < end; ++i) {
      if (view_.text[i] == '=') break;
      const uint32_t at = view_.origins[i].start - offset_;
      if (at >= source_.size()) return begin;
      const int value = Base64Value(source_[at]);
      if (value < 0) return begin;
      bits = (bits << 6) | static_cast<uint32_t>(value);
      count += 6;
      if (count >= 8) {
        count -= 8;
        decoded.push_back(static_cast<char>((bits >> count) & 0xFF));
      }
    }
    std::u32string characters;
    for (size_t i = 0; i < decoded.size();) {
      const Utf8Character c = CheckedUtf8At(decoded, i);
      if (c.length == 0 || (!IsPrintable(c.value) && c.value != '\n')) return begin;
      characters.push_back(c.value);
      i += c.length;
    }
    for (char32_t c : characters) Put(c, begin, end);
    return end;
  }

  const View& view_;
  std::u16string_view source_;
  uint32_t offset_;
  View out_;
  bool markup_ = false;   // may stand inside an address
  char emphasis_ = 0;     // the mark of Markdown that is open
  int joint_ = kNoJoint;  // in an array that is joined: what is put between its strings, 0: nothing
  bool opened_ = false;
};

}  // namespace

std::optional<View> ReadDecoded(const View& view, std::u16string_view source, uint32_t offset) {
  return Decoder(view, source, offset).Decode();
}

namespace {

// The bytes of `span` from last to first.
View Turned(const View& view, ViewSpan span) {
  View out;
  out.text.reserve(span.end - span.begin);
  out.origins.reserve(span.end - span.begin);
  for (size_t end = span.end; end > span.begin;) {
    size_t begin = end - 1;
    while (begin > span.begin && (static_cast<uint8_t>(view.text[begin]) & 0xC0) == 0x80) --begin;
    // The full stop of letters that stand on their heads.
    if (view.text.compare(begin, end - begin, "\u02D9") == 0) {
      out.text.push_back('.');
      out.origins.push_back(view.origins[begin]);
      end = begin;
      continue;
    }
    for (size_t b = begin; b < end; ++b) {
      char byte = view.text[b];
      switch (byte) {  // brackets turn with the text
        case '(': byte = ')'; break;
        case ')': byte = '('; break;
        case '[': byte = ']'; break;
        case ']': byte = '['; break;
        case '{': byte = '}'; break;
        case '}': byte = '{'; break;
        default: break;
      }
      out.text.push_back(byte);
      Origin origin = view.origins[b];
      origin.marks |= kDecodedMark;
      out.origins.push_back(origin);
    }
    end = begin;
  }
  return out;
}

View Joined(View left, const View& right) {
  left.text += right.text;
  left.origins.insert(left.origins.end(), right.origins.begin(), right.origins.end());
  return left;
}

View Part(const View& view, ViewSpan span) {
  return {view.text.substr(span.begin, span.end - span.begin),
          {view.origins.begin() + span.begin, view.origins.begin() + span.end}};
}

}  // namespace

View ReadReversed(const View& view) {
  return Turned(view, {0, static_cast<uint32_t>(view.text.size())});
}

std::optional<View> ReadReversedPieces(const View& view) {
  constexpr uint32_t kLongest = 40;  // bytes of a piece
  const auto size = static_cast<uint32_t>(view.text.size());
  View out;
  bool joins = false;  // a piece stands right before
  bool any = false;
  for (uint32_t begin = 0; begin < size;) {
    const uint32_t end = std::min(
        size, static_cast<uint32_t>(view.text.find_first_of(std::string{'\n', kSeam}, begin)));
    const ViewSpan line{begin, end};
    const bool piece = end > begin && end - begin <= kLongest &&
                       TextOf(view, line).find(' ') == std::string_view::npos;
    // The end of the line before stays where the two are no pieces of one.
    if (begin > 0 && !(piece && joins)) {
      out = Joined(std::move(out), Part(view, {begin - 1, begin}));
    }
    any |= piece && joins;
    out = Joined(std::move(out), piece ? Turned(view, line) : Part(view, line));
    joins = piece;
    begin = end + 1;
  }
  if (!any) return std::nullopt;
  return out;
}

View ReadRot13(const View& view) {
  View out = view;
  for (size_t i = 0; i < out.text.size(); ++i) {
    char& c = out.text[i];
    if (IsFoldedLetter(c)) {
      c = static_cast<char>('a' + (c - 'a' + 13) % 26);
      out.origins[i].marks |= kDecodedMark;
    }
  }
  return out;
}

}  // namespace contactlint
