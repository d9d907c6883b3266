// Tables of texts kept as one text, column after column, without pointers into it.
//
// A table stays an array of rows in its file, which is read only while that file is compiled. What
// the program holds is the packed text, which compresses to half of what rows of pointers do; the
// rows are made from it when somebody first asks for them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include "gazetteer/services.h"

namespace contactlint {

// How rows of a type are packed, specialised beside their table:
//     kTexts              pointers to the members that are texts
//     CodeOf, SetCode     what else a row holds, as a byte
template <typename Row>
struct Packing;

template <typename Row, size_t n>
constexpr size_t PackedSize(const Row (&rows)[n]) {
  size_t size = n;
  for (const auto text : Packing<Row>::kTexts) {
    for (const Row& row : rows) {
      for (const char* c = row.*text; *c != '\0'; ++c) ++size;
      ++size;
    }
  }
  return size;
}

template <size_t size, typename Row, size_t n>
constexpr std::array<char, size> Pack(const Row (&rows)[n]) {
  std::array<char, size> packed{};
  size_t at = 0;
  for (const Row& row : rows) packed[at++] = static_cast<char>(Packing<Row>::CodeOf(row));
  for (const auto text : Packing<Row>::kTexts) {
    for (const Row& row : rows) {
      for (const char* c = row.*text; *c != '\0'; ++c) packed[at++] = *c;
      packed[at++] = '\0';
    }
  }
  return packed;
}

template <typename Row>
std::vector<Row> Unpack(const char* packed, size_t count) {
  std::vector<Row> rows(count);
  for (Row& row : rows) Packing<Row>::SetCode(row, static_cast<uint8_t>(*packed++));
  for (const auto text : Packing<Row>::kTexts) {
    for (Row& row : rows) {
      row.*text = packed;
      while (*packed++ != '\0') {
      }
    }
  }
  return rows;
}

// The rows of a table.
template <const auto& table>
auto RowsOf() {
  using Row = std::decay_t<decltype(table[0])>;
  static constexpr auto kPacked = Pack<PackedSize(table)>(table);
  static const std::vector<Row> rows = Unpack<Row>(kPacked.data(), std::size(table));
  return Rows<Row>{rows.data(), rows.data() + rows.size()};
}

}  // namespace contactlint
