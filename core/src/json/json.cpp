// A writer for the one shape that leaves the library. It is in the WebAssembly module, so it gets
// by without streams, locales and exceptions.
#include "contactlint/json.h"

#include <cstdint>

namespace contactlint {
namespace {

// What the next bytes of a text are: `length` of them make one character, or, where not `valid`,
// are the longest beginning of one, to be replaced together (Unicode, section 3.9, "maximal
// subpart").
struct Sequence {
  bool valid;
  size_t length;
};

Sequence NextSequence(std::string_view utf8, size_t at) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(utf8[i]); };
  const uint8_t lead = byte(at);
  if (lead < 0x80) return {true, 1};
  if (lead < 0xC2 || lead > 0xF4) return {false, 1};
  const size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // The second byte's range leaves out overlong forms, surrogates and what is beyond U+10FFFF.
  uint8_t lowest = 0x80;
  uint8_t highest = 0xBF;
  if (lead == 0xE0) lowest = 0xA0;
  if (lead == 0xED) highest = 0x9F;
  if (lead == 0xF0) lowest = 0x90;
  if (lead == 0xF4) highest = 0x8F;
  for (size_t i = 1; i < length; ++i) {
    if (at + i >= utf8.size() || byte(at + i) < lowest || byte(at + i) > highest) return {false, i};
    lowest = 0x80;
    highest = 0xBF;
  }
  return {true, length};
}

void AppendEscape(std::string& json, uint32_t code_unit) {
  constexpr char kHex[] = "0123456789abcdef";
  json += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) json += kHex[(code_unit >> shift) & 15];
}

void AppendCharacter(std::string& json, std::string_view character) {
  switch (character[0]) {
    case '"': json += "\\\""; return;
    case '\\': json += "\\\\"; return;
    case '\b': json += "\\b"; return;
    case '\f': json += "\\f"; return;
    case '\n': json += "\\n"; return;
    case '\r': json += "\\r"; return;
    case '\t': json += "\\t"; return;
    default: break;
  }
  // U+2028 and U+2029 end a line in JavaScript before ES2019, and in much that splits lines.
  if (character == "\u2028") {
    AppendEscape(json, 0x2028);
  } else if (character == "\u2029") {
    AppendEscape(json, 0x2029);
  } else if (static_cast<uint8_t>(character[0]) < 0x20 || character[0] == 0x7F) {
    AppendEscape(json, static_cast<uint8_t>(character[0]));
  } else {
    json += character;
  }
}

void AppendSpan(std::string& json, SourceSpan span) {
  json += "\"start\":" + std::to_string(span.start) + ",\"end\":" + std::to_string(span.end);
}

std::string OriginsJson(const std::vector<SourceSpan>& origins) {
  std::string json = "[";
  for (const SourceSpan& origin : origins) {
    json += json.size() > 1 ? ",[" : "[";
    json += std::to_string(origin.start) + ',' + std::to_string(origin.end) + ']';
  }
  return json + ']';
}

std::string EvidenceJson(const std::vector<Evidence>& evidence) {
  std::string json = "[";
  for (const Evidence& item : evidence) {
    if (json.size() > 1) json += ',';
    json += item.points > 0 ? "{\"for\":true,\"kind\":" : "{\"for\":false,\"kind\":";
    json += JsonString(item.kind) + ",\"points\":" + std::to_string(item.points) + ',';
    AppendSpan(json, item.span);
    json += '}';
  }
  return json + ']';
}

std::string FindingJson(const Finding& finding, MessageField message) {
  std::string json = "{\"type\":" + JsonString(EntityTypeName(finding.type)) + ',';
  if (message == MessageField::kWritten) {
    json += "\"message\":" + std::to_string(finding.message) + ',';
  }
  AppendSpan(json, finding.span);
  json += ",\"verdict\":" + JsonString(VerdictName(finding.verdict));
  json += ",\"reason\":" + JsonString(finding.reason);
  json += ",\"confidence\":" + JsonString(ConfidenceName(finding.confidence));
  if (!finding.value.empty()) json += ",\"value\":" + JsonString(finding.value);
  json += finding.disguised ? ",\"disguised\":true" : ",\"disguised\":false";
  json += ",\"key\":" + JsonString(finding.key);
  if (!finding.rule.empty()) {
    json += ",\"rule\":" + JsonString(finding.rule);
    json += ",\"reading\":" + JsonString(finding.reading);
    json += ",\"origins\":" + OriginsJson(finding.origins);
    json += ",\"evidence\":" + EvidenceJson(finding.evidence);
  }
  return json + '}';
}

}  // namespace

std::string JsonString(std::string_view utf8) {
  std::string json = "\"";
  for (size_t at = 0; at < utf8.size();) {
    const Sequence sequence = NextSequence(utf8, at);
    AppendCharacter(json, sequence.valid ? utf8.substr(at, sequence.length) : "\uFFFD");
    at += sequence.length;
  }
  return json + '"';
}

std::string FindingsJson(const std::vector<Finding>& findings, MessageField message) {
  std::string json = "[";
  for (const Finding& finding : findings) {
    if (json.size() > 1) json += ',';
    json += FindingJson(finding, message);
  }
  return json + ']';
}

}  // namespace contactlint
