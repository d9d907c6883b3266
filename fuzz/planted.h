// An invented identifier in an innocent sentence, in disguise.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "contactlint/linter.h"
#include "contactlint/span.h"
#include "disguises.h"

namespace contactlint {

enum class PlantedKind : uint8_t { kEmail, kPhone, kLink };
constexpr size_t kPlantedKindCount = 3;
const char* PlantedKindName(PlantedKind kind);

struct Planted {
  PlantedKind kind = PlantedKind::kEmail;
  Chain chain;
  std::string identifier;  // plain
  std::u16string text;
  SourceSpan span;  // of the identifier in disguise
};

// What is planted is chosen by bytes, `a` the first of its list, so that a seed can be read:
//
//     bahxabcde
//     ││├┘├───┘
//     │││ └ invent the identifier
//     ││└ two disguises, of all in a row
//     │└ sentence
//     └ kind: a e-mail, b phone, c link
//
// Bytes that are missing count as `a`.
Planted Plant(const uint8_t* data, size_t size);

// Whether the report warns of an identifier where it was planted.
bool IsFound(const Planted& planted, const Report& report);

}  // namespace contactlint
