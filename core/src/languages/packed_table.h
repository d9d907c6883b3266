// A language's table as the program holds it, made while the table's file is compiled.
//
// All tables name the same meanings, so the program holds none of the names: a line is a meaning,
// in the order of the enumeration, a space stands before each word, a tab before a value.
//
//     digit.1 one on3          digit: "\t0 zero oh\t1 one on3\n"
//     sym.at at arroba         sound: "\n"
//     digit.0 zero             …
//     digit.0 oh               sym_at: " at arroba\n"
//
// What is written in one script of two or three bytes a letter takes a byte a letter: `alphabet` and
// the 127 code points after it are the bytes from 0x80 on, and kAsUtf8 stands before any other
// character. A file that names a meaning that does not exist does not compile.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "languages/language.h"

namespace contactlint {

template <size_t n>
struct PackedText {
  char bytes[n + static_cast<size_t>(Meaning::kCount)]{};  // what a table of few words needs
  size_t size = 0;
  char16_t alphabet = 0;

  constexpr void Put(char byte) { bytes[size++] = byte; }
};

// The code point of two or three bytes that begins here; 0 for others.
constexpr char16_t LetterAt(const char* at) {
  const auto byte = [at](int i) { return static_cast<uint8_t>(at[i]); };
  if (byte(0) >= 0xC0 && byte(0) < 0xE0) {
    return static_cast<char16_t>((byte(0) & 0x1F) << 6 | (byte(1) & 0x3F));
  }
  if (byte(0) < 0xE0 || byte(0) >= 0xF0) return 0;
  return static_cast<char16_t>((byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
}

// Of the rows of one meaning all have a value or none: called when a table breaks that, to stop the
// compiler.
inline void StopForValueMissing() {}

// Where 128 code points begin that make out more than an eighth of the table; 0 if none do.
template <size_t n>
constexpr char16_t AlphabetOf(const char (&table)[n]) {
  constexpr char16_t kEnd = 0x3000;  // the scripts of China and Japan have too many letters
  constexpr size_t kStep = 32;
  size_t counts[kEnd / kStep]{};
  for (const char* at = table; *at != '\0'; ++at) {
    const char16_t letter = LetterAt(at);
    if (letter != 0 && letter < kEnd) ++counts[letter / kStep];
  }
  size_t best = 0;
  size_t most = n / 8;
  for (size_t i = 4; i + 4 <= kEnd / kStep; ++i) {
    const size_t count = counts[i] + counts[i + 1] + counts[i + 2] + counts[i + 3];
    if (count <= most) continue;
    most = count;
    best = i;
  }
  return static_cast<char16_t>(best * kStep);
}

// Whether a row begins with this name. For "sym_at" it says "sym.at".
constexpr bool IsNamed(const char* row, const char* name) {
  const bool symbol = row[0] == 's' && row[1] == 'y' && row[2] == 'm' && row[3] == '.';
  while (*name != '\0' && (*row == *name || (symbol && *row == '.' && *name == '_'))) ++row, ++name;
  return *name == '\0' && (*row == ' ' || *row == '.');
}

constexpr uint8_t MeaningOf(const char* row) {
  for (uint8_t meaning = 0;; ++meaning) {
    // Past the last name this is no constant expression, and the compiler says where.
    if (IsNamed(row, kMeaningNames[meaning])) return meaning;
  }
}

template <size_t n>
constexpr PackedText<n> Pack(const char (&table)[n]) {
  struct Row {
    const char* begin = nullptr;
    uint8_t meaning = 0;
  };
  constexpr size_t kMostRows = 1000;
  Row rows[kMostRows];
  size_t count = 0;
  for (const char* at = table; *at != '\0'; ++at) {
    if (*at != '\n' && *at != '#') rows[count++] = {at, MeaningOf(at)};
    while (*at != '\n') ++at;
  }

  PackedText<n> packed;
  packed.alphabet = AlphabetOf(table);
  for (uint8_t meaning = 0; meaning < static_cast<uint8_t>(Meaning::kCount); ++meaning) {
    bool valued = false;
    for (size_t row = 0; row < count; ++row) {
      if (rows[row].meaning != meaning) continue;
      const char* at = rows[row].begin;
      for (const char* name = kMeaningNames[meaning]; *name != '\0'; ++name) ++at;
      if (valued && *at != '.') StopForValueMissing();
      valued = *at == '.';
      if (valued) packed.Put('\t'), ++at;
      for (; *at != '\n'; ++at) {
        const auto byte = static_cast<uint8_t>(*at);
        if (byte == ' ' && (at[1] == ' ' || at[1] == '\n')) continue;
        const char16_t letter = LetterAt(at);
        const int place = letter - packed.alphabet;
        if (packed.alphabet != 0 && byte >= 0xC0) {
          if (letter != 0 && place >= 0 && place < 0x80) {
            packed.Put(static_cast<char>(0x80 + place));
            at += byte < 0xE0 ? 1 : 2;
            continue;
          }
          packed.Put(kAsUtf8);
        }
        packed.Put(*at);
      }
    }
    packed.Put('\n');
  }
  return packed;
}

template <size_t size, size_t n>
constexpr std::array<char, size> Cut(const PackedText<n>& text) {
  std::array<char, size> bytes{};
  for (size_t i = 0; i < size; ++i) bytes[i] = text.bytes[i];
  return bytes;
}

template <const auto& table>
struct PackedTable {
  static constexpr auto kWhole = Pack(table);
  static constexpr auto kBytes = Cut<kWhole.size>(kWhole);
};

// The language of a table in a file's raw string.
template <const auto& table>
constexpr Language PackedLanguage(const char* code) {
  using Packed = PackedTable<table>;
  return {code, {Packed::kBytes.data(), Packed::kBytes.size()}, Packed::kWhole.alphabet};
}

}  // namespace contactlint
