// Why a row of glued tokens could be a handle, and what else it could be: a file, a path, code, a
// word with a hyphen, two sentences without the space between them.
#include "recognisers/handle_shape.h"

#include <algorithm>

#include "recognisers/word_list.h"

namespace contactlint {
namespace {

// Endings of the files that people talk about most. Sorted.
constexpr std::string_view kFileEndings[] = {
    "ai",   "avi",  "bat",  "bmp",  "cpp",  "css",  "csv", "doc",  "docx", "eps",  "exe", "fig",
    "gif",  "gz",   "html", "ico",  "indd", "ini",  "ipynb", "jpeg", "jpg", "js",   "json", "jsx",
    "log",  "md",   "mov",  "mp3",  "mp4",  "pdf",  "php", "png",  "ppt",  "pptx", "psd", "py",
    "rar",  "rb",   "rs",   "scss", "sh",   "sql",  "srt", "svg",  "tar",  "tex",  "tif", "tiff",
    "toml", "ts",   "tsx",  "ttf",  "txt",  "wav",  "webp", "woff", "xls", "xlsx", "xml", "yaml",
    "yml",  "zip"};

bool IsFileEnding(std::string_view ending) {
  return std::find(std::begin(kFileEndings), std::end(kFileEndings), ending) !=
         std::end(kFileEndings);
}

// At-rules of CSS, annotations and decorators that code is full of, and words for anybody at all.
constexpr WordList kAtWords(
    "author autowired bean before brand change channel charset click client column component "
    "container controller decorator deprecated entity error everyone font handle here id import "
    "include input keyframes layer layout media mention mentions model name namespace notnull "
    "nullable output override page param prop property query repository required return returns "
    "see service someone staticmethod submit supports table tailwind team template test throws "
    "transactional ts type types use user username valid");

// "@pytest.fixture", "jo@example.com": what they begin is never somebody's name.
constexpr WordList kAtRoots("example pytest");

// What names in code end with: `chat_id`, `on_exit`, `retry_count`, `screen_2`.
constexpr WordList kCodeEndings(
    "alt async bus changed channel chart col column config count event exit field final flag gpio "
    "grid hash height hook id ids idx image img index item items key label len length list log max "
    "min mode msg name node null num obj offset options param params path pin pool ptr query rate "
    "ratio role row screen size slot source spec state status step str table tag temp template "
    "time timeout tmp token type uri url val value var vec width");

// Its letters stand in several messages: nobody parts an ordinary word.
bool IsPutTogether(const Match& match, const Chunk& chunk) {
  const std::vector<Token>& list = match.reading.tokens.list;
  const uint32_t begin = list[chunk.first].span.begin;
  const uint32_t end = list[chunk.end - 1].span.end;
  for (uint32_t b = begin + 1; b < end; ++b) {
    if (match.reading.view.origins[b].start > match.reading.view.origins[b - 1].end &&
        match.source[match.reading.view.origins[b].start - 1] == kSeam) {
      return true;
    }
  }
  return false;
}

// "services.Establish": the space after a full stop was forgotten.
bool JoinsSentences(const Reading& reading, const Chunk& chunk) {
  const std::vector<Token>& list = reading.tokens.list;
  for (uint32_t j = chunk.first + 1; j + 1 < chunk.end; ++j) {
    if (list[j].symbol != '.' ||
        (reading.view.origins[list[j + 1].span.begin].marks & kUpperCase) == 0) {
      continue;
    }
    if ((reading.view.origins[list[j].span.begin - 1].marks & kUpperCase) == 0 &&
        list[j - 1].kind == TokenKind::kWord) {
      return true;
    }
  }
  return false;
}

// "outlook_parser.py", "git://…", "src/app": a handle has no path and no file ending.
bool IsFileOrPath(const Reading& reading, const Chunk& chunk) {
  const std::vector<Token>& list = reading.tokens.list;
  for (uint32_t j = chunk.first; j < chunk.end; ++j) {
    if (list[j].symbol == '/' || (list[j].symbol == '@' && j > chunk.first)) return true;
    if (list[j].symbol == ':' && j + 1 < chunk.end &&
        TextOf(reading.view, list[chunk.first].span) != "live") {
      return true;
    }
  }
  if (chunk.end < chunk.first + 3 || list[chunk.end - 2].symbol != '.') return false;
  return IsFileEnding(TextOf(reading.view, list[chunk.end - 1].span));
}

}  // namespace

bool IsHandleSign(char32_t symbol) {
  return symbol == '.' || symbol == '_' || symbol == '-' || symbol == '@' || symbol == '#' ||
         symbol == '/' || symbol == ':' || symbol == '+' || symbol == '*';
}

Chunk ChunkAt(const Reading& reading, uint32_t i) {
  const std::vector<Token>& list = reading.tokens.list;
  Chunk chunk;
  chunk.first = i;
  uint32_t j = i;
  while (j < list.size() && j < i + kLongestChunk && (j == i || list[j].gap == Gap::kNone)) {
    const Token& token = list[j];
    if (token.kind == TokenKind::kSymbol) {
      if (!IsHandleSign(token.symbol)) break;
      if (token.symbol == '@' && j == i) chunk.at = true;
      if (j > i && (token.symbol == '.' || token.symbol == '_' || token.symbol == '-')) {
        const bool inside =
            j + 1 < list.size() && list[j + 1].gap == Gap::kNone &&
            (list[j + 1].kind != TokenKind::kSymbol || list[j + 1].symbol == '_');
        if (inside) chunk.signs = true;
      }
      if (token.symbol == '_') chunk.signs = true;
    } else if (token.kind == TokenKind::kNumber) {
      chunk.digits = true;
    } else {
      chunk.letters = true;
      const auto lead = static_cast<uint8_t>(reading.view.text[token.span.begin]);
      if (lead >= 0xE0) chunk.unspaced = true;
    }
    ++j;
  }
  // Closing punctuation does not belong to it.
  while (j > i && list[j - 1].kind == TokenKind::kSymbol && list[j - 1].symbol != '_') --j;
  chunk.end = j;
  if (j > i) chunk.length = list[j - 1].span.end - list[i].span.begin;
  chunk.known = j == i + 1 && list[i].entry != nullptr;
  return chunk;
}

bool IsShaped(const Match& match, const Chunk& chunk) {
  const std::vector<Token>& list = match.reading.tokens.list;
  if (chunk.end <= chunk.first || chunk.unspaced || !chunk.letters) return false;
  if (chunk.length < 3 || chunk.length > 64 || IsFileOrPath(match.reading, chunk)) return false;
  // `find(`, `utm_medium=…`: a call or a setting in code.
  const bool called = chunk.end < list.size() && list[chunk.end].gap == Gap::kNone &&
                      (list[chunk.end].symbol == '(' || list[chunk.end].symbol == '=');
  if (called) return false;
  if (JoinsSentences(match.reading, chunk)) return false;
  if (chunk.at) {
    // "@page", "@user2", "@ts-ignore", but "@page.turner" is somebody.
    const std::string_view word = TextOf(match.reading.view, list[chunk.first + 1].span);
    const bool alone = chunk.end == chunk.first + 2 || list[chunk.first + 2].symbol == '-' ||
                       (chunk.end == chunk.first + 3 && chunk.digits);
    return chunk.length >= 4 && !kAtRoots.Has(word) && !(alone && kAtWords.Has(word));
  }
  return chunk.signs || chunk.digits || IsPutTogether(match, chunk);
}

bool IsOrdinary(const Reading& reading, const Chunk& chunk) {
  const std::vector<Token>& list = reading.tokens.list;
  if (chunk.at) return false;
  bool underscore = false;
  bool dot = false;
  bool known_parts = true;
  size_t words = 0;
  for (uint32_t j = chunk.first; j < chunk.end; ++j) {
    const Token& token = list[j];
    if (token.symbol == '_') underscore = true;
    if (token.symbol == '.') dot = true;
    if (token.kind == TokenKind::kWord) {
      ++words;
      if (token.entry == nullptr && token.span.end - token.span.begin > 2) known_parts = false;
    }
  }
  if (underscore) return EndsAsInCode(reading, chunk);
  if (chunk.digits && !chunk.signs) {
    // "mp3", "v2", "4k", "10am": short words with a digit.
    return chunk.length < 5 || list[chunk.first].kind == TokenKind::kNumber;
  }
  if (!dot && !chunk.digits && words >= 2) return true;  // hyphenated words
  if (!dot && list[chunk.first].kind == TokenKind::kNumber) return true;  // "3-hole"
  if (dot && known_parts) return true;                   // "end.then"
  return false;
}

bool EndsAsInCode(const Reading& reading, const Chunk& chunk) {
  const std::vector<Token>& list = reading.tokens.list;
  uint32_t last = chunk.end - 1;
  while (last > chunk.first && list[last].kind != TokenKind::kWord) --last;
  return kCodeEndings.Has(TextOf(reading.view, list[last].span));
}

bool HasUnderscore(const Reading& reading, const Chunk& chunk) {
  const std::vector<Token>& list = reading.tokens.list;
  return std::any_of(list.begin() + chunk.first, list.begin() + chunk.end,
                     [](const Token& t) { return t.symbol == '_'; });
}

bool HasUnknown(const Reading& reading, const Chunk& chunk) {
  const std::vector<Token>& list = reading.tokens.list;
  return std::any_of(list.begin() + chunk.first, list.begin() + chunk.end, [](const Token& t) {
    return t.kind == TokenKind::kWord && t.entry == nullptr && t.span.end - t.span.begin > 2;
  });
}

}  // namespace contactlint
