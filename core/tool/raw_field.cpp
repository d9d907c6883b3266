#include "raw_field.h"

#include <algorithm>
#include <cstddef>

namespace contactlint {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

size_t SkipSpace(std::string_view json, size_t at) {
  return std::min(json.find_first_not_of(kSpace, at), json.size());
}

// From an opening quote to behind the closing one.
size_t SkipString(std::string_view json, size_t at) {
  for (++at; at < json.size() && json[at] != '"'; ++at) {
    if (json[at] == '\\') ++at;
  }
  return at + 1;
}

// From the first character of a value to behind its last.
size_t SkipValue(std::string_view json, size_t at) {
  size_t depth = 0;
  while (at < json.size()) {
    const char c = json[at];
    if (c == '"') {
      at = SkipString(json, at);
      if (depth == 0) return at;
      continue;
    }
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') {
      if (depth == 0) return at;  // the end of the object around a bare value
      if (--depth == 0) return at + 1;
    }
    if (depth == 0 && (c == ',' || kSpace.find(c) != std::string_view::npos)) return at;
    ++at;
  }
  return at;
}

}  // namespace

std::optional<std::string_view> RawField(std::string_view object, std::string_view name) {
  std::optional<std::string_view> value;
  size_t at = SkipSpace(object, object.find('{') + 1);
  while (at < object.size() && object[at] == '"') {
    const size_t key_end = SkipString(object, at);
    const std::string_view key = object.substr(at + 1, key_end - at - 2);
    const size_t colon = SkipSpace(object, key_end);
    const size_t begin = SkipSpace(object, colon + 1);
    const size_t end = SkipValue(object, begin);
    if (key == name) value = object.substr(begin, end - begin);
    at = SkipSpace(object, end);
    if (at < object.size() && object[at] == ',') at = SkipSpace(object, at + 1);
  }
  return value;
}

}  // namespace contactlint
