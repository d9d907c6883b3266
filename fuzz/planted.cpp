#include "planted.h"

#include <algorithm>

namespace contactlint {
namespace {

// Each with one place, ␣, for the identifier.
constexpr std::u16string_view kSentences[] = {
    u"Thank you for the brief! You can reach me at ␣ any evening.",
    u"The first drawings are ready on Monday. My contact: ␣",
    u"I have built shelves like these before.\nWrite to me: ␣\nThe oak is dry by now.",
};
constexpr char16_t kPlace = u'␣';

constexpr const char* kNames[] = {"wren.holloway", "tilda_moss", "jo.kivi7",
                                  "marlo",         "bex-tannen", "quillarden88"};
constexpr const char* kDomains[] = {"gmail.com",      "fernbridge.io",  "inbox.lv",
                                    "northlark.com",  "tinkerspoon.de", "outlook.com",
                                    "yardplum.co.uk", "proton.me"};
// Ranges that are kept for examples and fiction, and numbers in the form of their country; a digit
// is invented for each `d`.
constexpr const char* kNumbers[] = {"+44 7700 900ddd", "07700 900ddd", "+1 415 555 01dd",
                                    "(212) 555-01dd", "+49 30 23125 ddd"};
constexpr const char* kHosts[] = {"https://t.me/", "wa.me/4477009001", "instagram.com/",
                                  "https://calendly.com/"};

class Bytes {
 public:
  Bytes(const uint8_t* data, size_t size) : data_(data), size_(size) {}

  // The next byte's choice among `count`.
  size_t Next(size_t count) {
    const uint8_t byte = at_ < size_ ? data_[at_++] : 'a';
    return static_cast<uint8_t>(byte - 'a') % count;
  }

 private:
  const uint8_t* data_;
  size_t size_;
  size_t at_ = 0;
};

template <typename Value, size_t count>
Value Choose(Bytes& bytes, const Value (&values)[count]) {
  return values[bytes.Next(count)];
}

std::string Invent(PlantedKind kind, Bytes& bytes) {
  std::string text;
  switch (kind) {
    case PlantedKind::kEmail:
      text = Choose(bytes, kNames);
      return text + '@' + Choose(bytes, kDomains);
    case PlantedKind::kLink:
      text = Choose(bytes, kHosts);
      return text.back() == '/' ? text + Choose(bytes, kNames) : text + "23";
    case PlantedKind::kPhone: break;
  }
  text = Choose(bytes, kNumbers);
  for (char& c : text) {
    if (c == 'd') c = static_cast<char>('0' + bytes.Next(10));
  }
  return text;
}

}  // namespace

const char* PlantedKindName(PlantedKind kind) {
  switch (kind) {
    case PlantedKind::kEmail: return "email";
    case PlantedKind::kPhone: return "phone";
    case PlantedKind::kLink: break;
  }
  return "link";
}

Planted Plant(const uint8_t* data, size_t size) {
  Bytes bytes(data, size);
  Planted planted;
  planted.kind = static_cast<PlantedKind>(bytes.Next(kPlantedKindCount));
  const std::u16string_view sentence = Choose(bytes, kSentences);
  for (int links = 0; links < 2; ++links) {
    planted.chain = With(planted.chain, bytes.Next(DisguiseCount()));
  }
  planted.identifier = Invent(planted.kind, bytes);

  const std::u16string disguised = Disguise(planted.identifier, planted.chain);
  const size_t place = sentence.find(kPlace);
  planted.text = sentence.substr(0, place);
  planted.text += disguised;
  planted.text += sentence.substr(place + 1);
  planted.span = {static_cast<uint32_t>(place), static_cast<uint32_t>(place + disguised.size())};
  return planted;
}

bool IsFound(const Planted& planted, const Report& report) {
  return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
    return finding.verdict == Verdict::kWarn && Overlap(finding.span, planted.span) &&
           finding.type != EntityType::kContactRequest &&
           finding.type != EntityType::kOffPlatformInvite;
  });
}

}  // namespace contactlint
