#include "disguises.h"

#include <algorithm>
#include <string_view>

#include "tool/utf.h"

namespace contactlint {
namespace {

bool IsDigit(char16_t c) { return c >= '0' && c <= '9'; }
bool IsSmall(char16_t c) { return c >= 'a' && c <= 'z'; }

std::u16string CodePoint16(char32_t c) {
  std::u16string text;
  Append(text, c);
  return text;
}

// ---- words -------------------------------------------------------------------------------------

std::u16string Unsaid(char sign) { return std::u16string(1, static_cast<char16_t>(sign)); }

std::u16string SaidInBrackets(char sign) {
  return sign == '@' ? u"[at]" : sign == '.' ? u"[dot]" : Unsaid(sign);
}

std::u16string SaidInParentheses(char sign) {
  return sign == '@' ? u" (at) " : sign == '.' ? u" (dot) " : Unsaid(sign);
}

std::u16string SaidInEnglish(char sign) {
  return sign == '@' ? u" at " : sign == '.' ? u" dot " : Unsaid(sign);
}

std::u16string SaidInSpanish(char sign) {
  return sign == '@' ? u" arroba " : sign == '.' ? u" punto " : Unsaid(sign);
}

std::u16string DigitsSaid(char sign) {
  static constexpr const char16_t* kNames[] = {u"zero", u"one", u"two",   u"three", u"four",
                                               u"five", u"six", u"seven", u"eight", u"nine"};
  if (sign == '+') return u"plus ";
  if (!IsDigit(sign)) return SaidInEnglish(sign);
  return std::u16string(u" ") + kNames[sign - '0'] + u" ";
}

std::u16string EvenDigitsSaid(char sign) {
  return IsDigit(sign) && sign % 2 != 0 ? Unsaid(sign) : DigitsSaid(sign);
}

// ---- glyphs ------------------------------------------------------------------------------------

std::u16string Plain(char16_t c) { return {c}; }

std::u16string Capital(char16_t c) {
  return {IsSmall(c) ? static_cast<char16_t>(c - 'a' + 'A') : c};
}

std::u16string FullWidth(char16_t c) {
  return {c > ' ' && c < 0x7F ? static_cast<char16_t>(c + 0xFEE0) : c};
}

std::u16string Bold(char16_t c) {  // of the mathematical alphanumerics
  if (IsSmall(c)) return CodePoint16(0x1D41A + c - 'a');
  return IsDigit(c) ? CodePoint16(0x1D7CE + c - '0') : Plain(c);
}

std::u16string Circled(char16_t c) {
  if (IsSmall(c)) return CodePoint16(0x24D0 + c - 'a');
  if (c == '0') return u"⓪";
  return IsDigit(c) ? CodePoint16(0x2460 + c - '1') : Plain(c);
}

std::u16string InCyrillic(char16_t c) {
  constexpr std::u16string_view kLatin = u"aceopxyi";
  constexpr std::u16string_view kCyrillic = u"асеорхуі";
  const size_t at = kLatin.find(c);
  return {at == kLatin.npos ? c : kCyrillic[at]};
}

std::u16string InArabicDigits(char16_t c) {
  return {IsDigit(c) ? static_cast<char16_t>(0x660 + c - '0') : c};
}

std::u16string Keycap(char16_t c) {
  return IsDigit(c) ? std::u16string{c, 0xFE0F, 0x20E3} : Plain(c);
}

std::u16string Accented(char16_t c) {
  return IsSmall(c) || IsDigit(c) ? std::u16string{c, 0x0301} : Plain(c);
}

std::u16string Heaped(char16_t c) {
  return IsSmall(c) || IsDigit(c) ? std::u16string{c, 0x0301, 0x0323, 0x0336, 0x0308} : Plain(c);
}

// ---- encodings ---------------------------------------------------------------------------------

std::u16string Together(const Glyphs& glyphs) {
  std::u16string text;
  for (const std::u16string& glyph : glyphs) text += glyph;
  return text;
}

std::u16string FromAscii(const std::string& ascii) { return {ascii.begin(), ascii.end()}; }

std::u16string Base64(const Glyphs& glyphs) {
  constexpr const char* kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::string bytes = Utf8FromUtf16(Together(glyphs));
  std::string text;
  for (size_t i = 0; i < bytes.size(); i += 3) {
    uint32_t triple = 0;
    for (size_t k = 0; k < 3; ++k) {
      triple = triple << 8 | (i + k < bytes.size() ? static_cast<uint8_t>(bytes[i + k]) : 0);
    }
    for (int shift = 18; shift >= 0; shift -= 6) text += kDigits[triple >> shift & 63];
    for (size_t k = bytes.size(); k < i + 3; ++k) text[text.size() - 1 - (i + 2 - k)] = '=';
  }
  return FromAscii(text);
}

std::u16string Percent(const Glyphs& glyphs) {
  constexpr const char* kDigits = "0123456789ABCDEF";
  std::string text;
  for (char c : Utf8FromUtf16(Together(glyphs))) {
    const auto byte = static_cast<uint8_t>(c);
    text += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
  }
  return FromAscii(text);
}

std::u16string Entities(const Glyphs& glyphs) {
  const std::u16string text = Together(glyphs);
  std::string entities;
  for (size_t i = 0; i < text.size();) {
    const CodePoint c = CodePointAt(text, i);
    entities += "&#" + std::to_string(static_cast<uint32_t>(c.value)) + ";";
    i += c.length;
  }
  return FromAscii(entities);
}

std::u16string Overridden(const Glyphs& glyphs) {
  Glyphs turned = glyphs;
  std::reverse(turned.begin(), turned.end());
  return u"\u202E" + Together(turned) + u"\u202C";
}

}  // namespace

const std::vector<WordDisguise>& WordDisguises() {
  static const std::vector<WordDisguise> rows = {
      {"unsaid", Unsaid},
      {"brackets", SaidInBrackets},
      {"parens", SaidInParentheses},
      {"at-dot", SaidInEnglish},
      {"arroba", SaidInSpanish},
      {"digits", DigitsSaid},
      {"half-digits", EvenDigitsSaid},
  };
  return rows;
}

const std::vector<GlyphDisguise>& GlyphDisguises() {
  static const std::vector<GlyphDisguise> rows = {
      {"plain", Plain},           {"capitals", Capital},
      {"full-width", FullWidth},  {"bold", Bold},
      {"circled", Circled},       {"cyrillic", InCyrillic},
      {"arabic", InArabicDigits}, {"keycaps", Keycap},
      {"accents", Accented},      {"heaped", Heaped},
  };
  return rows;
}

const std::vector<SpacingDisguise>& SpacingDisguises() {
  static const std::vector<SpacingDisguise> rows = {
      {"close", u"", u""},         {"spaces", u"", u" "},
      {"hyphens", u"", u"-"},      {"zero-width", u"", u"\u200B"},
      {"joiners", u"", u"\u2060"}, {"lines", u"", u"\n"},
      {"boxes", u"(", u")"},
  };
  return rows;
}

const std::vector<EncodingDisguise>& EncodingDisguises() {
  static const std::vector<EncodingDisguise> rows = {
      {"written", Together},         {"base64", Base64},
      {"percent", Percent},          {"entities", Entities},
      {"right-to-left", Overridden},
  };
  return rows;
}

size_t DisguiseCount() {
  return WordDisguises().size() + GlyphDisguises().size() + SpacingDisguises().size() +
         EncodingDisguises().size();
}

Chain With(Chain chain, size_t index) {
  if (index < WordDisguises().size()) {
    chain.words = index;
    return chain;
  }
  index -= WordDisguises().size();
  if (index < GlyphDisguises().size()) {
    chain.glyphs = index;
    return chain;
  }
  index -= GlyphDisguises().size();
  if (index < SpacingDisguises().size()) {
    chain.spacing = index;
    return chain;
  }
  chain.encoding = index - SpacingDisguises().size();
  return chain;
}

std::u16string Disguise(const std::string& identifier, const Chain& chain) {
  std::u16string said;
  for (char sign : identifier) said += WordDisguises()[chain.words].say(sign);

  const SpacingDisguise& spacing = SpacingDisguises()[chain.spacing];
  Glyphs glyphs;
  for (char16_t c : said) {
    if (c == ' ') {
      if (!glyphs.empty() && glyphs.back() != u" ") glyphs.push_back(u" ");
    } else {
      glyphs.push_back(spacing.before + GlyphDisguises()[chain.glyphs].draw(c) + spacing.after);
    }
  }
  if (glyphs.back() == u" ") glyphs.pop_back();
  if (*spacing.before == 0) {  // what parts characters does not follow the last one
    glyphs.back().resize(glyphs.back().size() - std::u16string_view(spacing.after).size());
  }
  return EncodingDisguises()[chain.encoding].encode(glyphs);
}

std::string DebugString(const Chain& chain) {
  return std::string(WordDisguises()[chain.words].name) + ' ' +
         GlyphDisguises()[chain.glyphs].name + ' ' + SpacingDisguises()[chain.spacing].name + ' ' +
         EncodingDisguises()[chain.encoding].name;
}

}  // namespace contactlint
