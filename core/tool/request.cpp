#include "request.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>

#include "lone_surrogates.h"
#include "raw_field.h"
#include "situation_names.h"
#include "utf.h"

namespace contactlint {
namespace {

using Json = nlohmann::json;

// What is wrong with a line. Thrown in this file only, and caught by ReadRequest().
struct BadLine : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The reader's message without its prefix and without the text read so far, which may be as long as
// the line.
std::string Reason(const Json::parse_error& error) {
  const std::string what = error.what();
  const size_t column = what.find("column ");
  const size_t begin = what.find(": ", column == std::string::npos ? 0 : column);
  const std::string reason = begin == std::string::npos ? what : what.substr(begin + 2);
  return reason.substr(0, reason.find("; last read: "));
}

Json Parse(std::string_view shielded_line) {
  try {
    return Json::parse(shielded_line);
  } catch (const Json::parse_error& error) {
    throw BadLine("not JSON at byte " + std::to_string(error.byte) + ": " + Reason(error));
  } catch (const Json::out_of_range&) {
    throw BadLine("not JSON: a number is too large");
  }
}

// Null where the object has no such field, or has it as null.
const Json& Field(const Json& object, const char* name) {
  static const Json kNull;
  const auto found = object.find(name);
  return found == object.end() ? kNull : *found;
}

std::u16string Text(const Json& value, const std::string& name) {
  if (!value.is_string()) throw BadLine(name + ": must be a string");
  return Unshield(value.get_ref<const std::string&>());
}

std::vector<std::u16string> Texts(const Json& value, const std::string& name) {
  std::vector<std::u16string> texts;
  if (value.is_null()) return texts;
  if (!value.is_array()) throw BadLine(name + ": must be an array of strings");
  for (const Json& item : value) {
    texts.push_back(Text(item, name + "[" + std::to_string(texts.size()) + "]"));
  }
  return texts;
}

std::vector<std::string> Keys(const Json& value, const std::string& name) {
  std::vector<std::string> keys;
  for (const std::u16string& key : Texts(value, name)) keys.push_back(Utf8FromUtf16(key));
  return keys;
}

// At most the first 60 bytes, whole characters.
std::string Beginning(const std::string& utf8) {
  constexpr size_t kLongest = 60;
  if (utf8.size() <= kLongest) return utf8;
  size_t end = kLongest;
  while (end > 0 && (utf8[end] & 0xC0) == 0x80) --end;
  return utf8.substr(0, end) + "…";
}

template <typename Value, size_t size>
Value Choice(const Json& object, const char* name, const Named<Value> (&names)[size],
             Value fallback) {
  const Json& field = Field(object, name);
  if (field.is_null()) return fallback;
  const std::string allowed = " (" + NamesListed(names) + ")";
  if (!field.is_string()) throw BadLine(name + std::string(": must be a string") + allowed);
  const std::string& text = field.get_ref<const std::string&>();
  const std::optional<Value> value = ValueNamed(names, text);
  if (!value)
    throw BadLine(name + std::string(": unknown value \"") + Beginning(text) + "\"" + allowed);
  return *value;
}

std::optional<uint32_t> Caret(const Json& object) {
  const Json& field = Field(object, "caret");
  if (field.is_null()) return std::nullopt;
  if (!field.is_number_unsigned()) {
    throw BadLine("caret: must be an integer, 0 or more (a UTF-16 offset into the text)");
  }
  constexpr uint64_t kLargest = std::numeric_limits<uint32_t>::max();
  return static_cast<uint32_t>(std::min(field.get<uint64_t>(), kLargest));
}

Situation ReadSituation(const Json& object, const Situation& defaults) {
  Situation situation = defaults;
  situation.stage = Choice(object, "stage", kStageNames, defaults.stage);
  situation.account = Choice(object, "account", kAccountNames, defaults.account);
  situation.surface = Choice(object, "surface", kSurfaceNames, defaults.surface);
  situation.sender = Choice(object, "sender", kSenderNames, defaults.sender);
  situation.history = Texts(Field(object, "history"), "history");
  situation.caret = Caret(object);
  situation.ignore = Keys(Field(object, "ignore"), "ignore");
  return situation;
}

Request ReadObject(const Json& object, const Situation& defaults) {
  const Json& text = Field(object, "text");
  const Json& messages = Field(object, "messages");
  if (text.is_null() && messages.is_null()) throw BadLine("neither text nor messages");
  if (!text.is_null() && !messages.is_null()) throw BadLine("text and messages: only one of them");

  Request request;
  request.situation = ReadSituation(object, defaults);
  if (!text.is_null()) {
    request.messages = {Text(text, "text")};
    return request;
  }
  request.form = Form::kConversation;
  request.messages = Texts(messages, "messages");
  if (request.messages.empty()) throw BadLine("messages: must hold at least one message");
  if (!request.situation.history.empty()) {
    throw BadLine("history: goes with text; messages are their own history");
  }
  return request;
}

}  // namespace

Request ReadRequest(std::string_view line, const Situation& defaults) {
  Request request;
  std::string id = request.id;
  try {
    const Json object = Parse(ShieldLoneSurrogates(line));
    if (!object.is_object()) throw BadLine("must be a JSON object");
    id = RawField(line, "id").value_or(id);
    request = ReadObject(object, defaults);
  } catch (const BadLine& bad) {
    request.error = bad.what();
  }
  request.id = id;
  return request;
}

}  // namespace contactlint
