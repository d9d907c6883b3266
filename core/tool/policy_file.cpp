#include "policy_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>

#include "contactlint/json.h"
#include "contactlint/policy.h"
#include "situation_names.h"
#include "utf.h"

namespace contactlint {
namespace {

using Json = nlohmann::json;

constexpr size_t kLongest = 1000000;  // of the whole policy, in bytes
constexpr size_t kMostRows = 1000;    // of any list
constexpr size_t kLongestText = 10000;

// What is wrong with a policy. Thrown in this file only, and caught by ReadPolicy().
struct BadPolicy : std::runtime_error {
  BadPolicy(const std::string& path, const std::string& reason)
      : std::runtime_error(path.empty() ? reason : path + ": " + reason) {}
};

constexpr Named<Verdict> kVerdictNames[] = {
    {"allow", Verdict::kAllow}, {"advise", Verdict::kAdvise}, {"warn", Verdict::kWarn}};
constexpr Named<Purpose> kPurposeNames[] = {
    {"none", Purpose::kNone}, {"access", Purpose::kAccess}, {"legal", Purpose::kLegal}};
enum class Base { kBuiltIn, kNone };
constexpr Named<Base> kBaseNames[] = {{"built-in", Base::kBuiltIn}, {"none", Base::kNone}};
// The value is the digit that the core takes.
constexpr Named<char> kKindNames[] = {
    {"messenger", '0'}, {"phone_messenger", '1'}, {"social_network", '2'}, {"meeting", '3'}};
constexpr Named<EntityType> kTypeNames[] = {
    {"phone", EntityType::kPhone},
    {"email", EntityType::kEmail},
    {"messenger_id", EntityType::kMessengerId},
    {"social_profile", EntityType::kSocialProfile},
    {"meeting_link", EntityType::kMeetingLink},
    {"form_link", EntityType::kFormLink},
    {"application_link", EntityType::kApplicationLink},
    {"address", EntityType::kAddress},
    {"contact_request", EntityType::kContactRequest},
    {"off_platform_invite", EntityType::kOffPlatformInvite},
    {"external_link", EntityType::kExternalLink},
};

// A piece of a text in quotes, for a message.
std::string Quoted(std::u16string_view text) {
  constexpr size_t kMost = 40;
  if (text.size() <= kMost) return JsonString(Utf8FromUtf16(text));
  return JsonString(Utf8FromUtf16(text.substr(0, kMost)) + "…");
}

std::string Quoted(const std::string& utf8) { return Quoted(Utf16FromUtf8(utf8).value_or(u"")); }

// One value of a policy and the way to it: "rules[2].verdict".
struct At {
  const Json& json;
  std::string path;

  bool Has(const char* name) const { return json.contains(name); }
  At Item(size_t i) const { return {json[i], path + "[" + std::to_string(i) + "]"}; }
  At Field(const char* name) const {
    const std::string inner = path.empty() ? name : path + "." + name;
    if (!Has(name)) throw BadPolicy(inner, "is missing");
    return {json.at(name), inner};
  }
};

void RequireObject(const At& at, const std::vector<std::string>& fields) {
  if (!at.json.is_object()) throw BadPolicy(at.path, "must be an object");
  for (const auto& [name, value] : at.json.items()) {
    if (std::count(fields.begin(), fields.end(), name) > 0) continue;
    std::string known;
    for (const std::string& field : fields) known += (known.empty() ? "" : ", ") + field;
    throw BadPolicy(at.path, "unknown field " + Quoted(name) + " (" + known + ")");
  }
}

const std::string& StringAt(const At& at) {
  if (!at.json.is_string()) throw BadPolicy(at.path, "must be a string");
  return at.json.get_ref<const std::string&>();
}

size_t RowsAt(const At& at) {
  if (!at.json.is_array()) throw BadPolicy(at.path, "must be an array");
  if (at.json.size() > kMostRows) {
    throw BadPolicy(at.path, "at most " + std::to_string(kMostRows) + " entries, not " +
                                 std::to_string(at.json.size()));
  }
  return at.json.size();
}

// Does `act` with each entry of the list named, where there is one.
template <typename Act>
void ForEach(const At& policy, const char* name, Act act) {
  if (!policy.Has(name)) return;
  const At list = policy.Field(name);
  for (size_t i = 0, size = RowsAt(list); i < size; ++i) act(list.Item(i));
}

template <typename Value, size_t size>
Value ChoiceAt(const At& at, const Named<Value> (&names)[size]) {
  const std::string& name = StringAt(at);
  const std::optional<Value> value = ValueNamed(names, name);
  if (!value) {
    throw BadPolicy(at.path, "unknown value " + Quoted(name) + " (" + NamesListed(names) + ")");
  }
  return *value;
}

// The bits of the values that a rule is about: of one name, of a list of names, or of all.
template <typename Value, size_t size>
uint32_t BitsOf(const At& rule, const char* field, const Named<Value> (&names)[size]) {
  if (!rule.Has(field)) return (1u << size) - 1;
  const At at = rule.Field(field);
  const auto bit = [&](const At& name) { return 1u << static_cast<int>(ChoiceAt(name, names)); };
  if (!at.json.is_array()) return bit(at);
  if (RowsAt(at) == 0) throw BadPolicy(at.path, "must not be empty");
  uint32_t bits = 0;
  for (size_t i = 0; i < at.json.size(); ++i) bits |= bit(at.Item(i));
  return bits;
}

bool IsSmallLetter(char c) { return c >= 'a' && c <= 'z'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::string ReasonAt(const At& at) {
  const std::string& code = StringAt(at);
  const bool good = !code.empty() && code.size() <= 64 && IsSmallLetter(code[0]) &&
                    std::all_of(code.begin(), code.end(), [](char c) {
                      return IsSmallLetter(c) || IsDigit(c) || c == '_' || c == '.' || c == '-';
                    });
  if (!good) throw BadPolicy(at.path, "must be a code such as acme.no_calls");
  return code;
}

std::string HostAt(const At& at) {
  const std::string& host = StringAt(at);
  bool good = host.size() <= 253 && host.find('.') != std::string::npos;
  char before = '.';
  for (char c : host) {
    good = good && (IsSmallLetter(c) || IsDigit(c) || c == '-' || (c == '.' && before != '.'));
    before = c;
  }
  if (!good || before == '.') {
    throw BadPolicy(at.path, "must be a host in small letters, such as calls.acme.work");
  }
  return host;
}

// As the tables of words have it: `_` between words.
std::string NameAt(const At& at) {
  std::string name = StringAt(at);
  const size_t units = Utf16FromUtf8(name).value_or(u"").size();
  bool good = units >= 2 && units <= 40 && std::count(name.begin(), name.end(), ' ') < 4;
  char before = ' ';
  for (char& c : name) {
    good = good && static_cast<unsigned char>(c) >= 0x20 && c != '*' && c != '_' &&
           (c != ' ' || before != ' ');
    before = c;
    if (c == ' ') c = '_';
  }
  if (!good || before == ' ') {
    throw BadPolicy(at.path, "must be a name of 2 to 40 characters and at most four words");
  }
  return name;
}

std::string PackedRule(const At& rule) {
  RequireObject(rule, {"type", "purpose", "stage", "account", "surface", "sender", "verdict",
                       "reason"});
  std::string packed = "r";
  for (uint32_t bits :
       {BitsOf(rule, "type", kTypeNames), BitsOf(rule, "purpose", kPurposeNames),
        BitsOf(rule, "stage", kStageNames), BitsOf(rule, "account", kAccountNames),
        BitsOf(rule, "surface", kSurfaceNames), BitsOf(rule, "sender", kSenderNames)}) {
    packed += std::to_string(bits) + " ";
  }
  packed += std::to_string(static_cast<int>(ChoiceAt(rule.Field("verdict"), kVerdictNames)));
  return packed + " " + ReasonAt(rule.Field("reason")) + "\n";
}

std::string PackedService(const At& service) {
  RequireObject(service, {"kind", "names", "hosts"});
  const std::string kind(1, ChoiceAt(service.Field("kind"), kKindNames));
  std::string packed;
  ForEach(service, "names", [&](const At& at) { packed += "s" + kind + NameAt(at) + "\n"; });
  ForEach(service, "hosts", [&](const At& at) { packed += "l" + kind + HostAt(at) + "\n"; });
  return packed;
}

template <typename Value, size_t size>
void SetChoice(const At& test, const char* name, const Named<Value> (&names)[size], Value& value) {
  if (test.Has(name)) value = ChoiceAt(test.Field(name), names);
}

PolicyTest TestAt(const At& at) {
  RequireObject(at, {"text", "stage", "account", "surface", "sender", "verdict"});
  PolicyTest test;
  const At text = at.Field("text");
  test.text = Utf16FromUtf8(StringAt(text)).value_or(u"");
  if (test.text.size() > kLongestText) {
    throw BadPolicy(text.path, "at most " + std::to_string(kLongestText) + " characters");
  }
  SetChoice(at, "stage", kStageNames, test.situation.stage);
  SetChoice(at, "account", kAccountNames, test.situation.account);
  SetChoice(at, "surface", kSurfaceNames, test.situation.surface);
  SetChoice(at, "sender", kSenderNames, test.situation.sender);
  test.verdict = ChoiceAt(at.Field("verdict"), kVerdictNames);
  return test;
}

PolicyFile ReadObject(const At& policy) {
  RequireObject(policy, {"$schema", "base", "rules", "hosts", "names", "services", "tests"});
  PolicyFile file;
  if (policy.Has("$schema")) StringAt(policy.Field("$schema"));
  if (policy.Has("base") && ChoiceAt(policy.Field("base"), kBaseNames) == Base::kNone) {
    file.packed += "b\n";
  }
  ForEach(policy, "rules", [&](const At& at) { file.packed += PackedRule(at); });
  ForEach(policy, "hosts", [&](const At& at) { file.packed += "h" + HostAt(at) + "\n"; });
  ForEach(policy, "names", [&](const At& at) { file.packed += "p" + NameAt(at) + "\n"; });
  ForEach(policy, "services", [&](const At& at) { file.packed += PackedService(at); });
  ForEach(policy, "tests", [&](const At& at) { file.tests.push_back(TestAt(at)); });
  return file;
}

}  // namespace

PolicyFile ReadPolicy(std::string_view json) {
  PolicyFile refused;
  try {
    if (json.size() > kLongest) {
      throw BadPolicy("", "at most " + std::to_string(kLongest) + " characters");
    }
    return ReadObject({Json::parse(json), ""});
  } catch (const BadPolicy& bad) {
    refused.error = bad.what();
  } catch (const Json::parse_error& bad) {
    refused.error = "not JSON at byte " + std::to_string(bad.byte);
  } catch (const Json::exception&) {
    refused.error = "not JSON: a number is too large";
  }
  return refused;
}

std::string FailedTest(const std::vector<PolicyTest>& tests, const CheckFunction& check) {
  for (size_t i = 0; i < tests.size(); ++i) {
    const PolicyTest& test = tests[i];
    const Report report = check(test.text, test.situation);
    const std::string place = "tests[" + std::to_string(i) + "]: ";
    if (!report.error.empty()) return place + report.error;
    if (report.verdict == test.verdict) continue;
    std::string failed = place + "expected " + VerdictName(test.verdict) + ", got " +
                         VerdictName(report.verdict);
    for (const Finding& finding : report.findings) {
      if (finding.verdict != report.verdict) continue;
      const SourceSpan span = finding.span;
      return failed + ": " + EntityTypeName(finding.type) + " " +
             Quoted(std::u16string_view(test.text).substr(span.start, span.end - span.start)) +
             " (" + finding.reason + ")";
    }
    return failed;
  }
  return "";
}

}  // namespace contactlint
