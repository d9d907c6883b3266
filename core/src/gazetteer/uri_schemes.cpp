// Links that open a program instead of a page ("tg://resolve?domain=jo", "skype:jo?chat").
//
// To add one: a row in alphabetical order.
//
// Sources: IANA's register of URI schemes (geo, mailto, sip, sms, tel, xmpp, matrix …) and the
// services' own developer pages for the others.
#include "gazetteer/packed_rows.h"

namespace contactlint {

template <>
struct Packing<UriScheme> {
  static constexpr const char* UriScheme::* kTexts[] = {&UriScheme::scheme};
  static constexpr uint8_t CodeOf(const UriScheme& row) { return static_cast<uint8_t>(row.type); }
  static void SetCode(UriScheme& row, uint8_t code) { row.type = static_cast<EntityType>(code); }
};

namespace {

constexpr UriScheme kUriSchemes[] = {
    {"callto", EntityType::kPhone},
    {"discord", EntityType::kMessengerId},
    {"facetime", EntityType::kPhone},
    {"facetime-audio", EntityType::kPhone},
    {"fb-messenger", EntityType::kMessengerId},
    {"geo", EntityType::kAddress},
    {"icq", EntityType::kMessengerId},
    {"im", EntityType::kMessengerId},
    {"imessage", EntityType::kPhone},
    {"kakaotalk", EntityType::kMessengerId},
    {"line", EntityType::kMessengerId},
    {"mailto", EntityType::kEmail},
    {"matrix", EntityType::kMessengerId},
    {"mms", EntityType::kPhone},
    {"msteams", EntityType::kMeetingLink},
    {"sgnl", EntityType::kMessengerId},
    {"simplex", EntityType::kMessengerId},
    {"sip", EntityType::kPhone},
    {"sips", EntityType::kPhone},
    {"skype", EntityType::kMessengerId},
    {"sms", EntityType::kPhone},
    {"smsto", EntityType::kPhone},
    {"snapchat", EntityType::kMessengerId},
    {"tel", EntityType::kPhone},
    {"tencent", EntityType::kMessengerId},
    {"tg", EntityType::kMessengerId},
    {"threema", EntityType::kMessengerId},
    {"viber", EntityType::kMessengerId},
    {"weixin", EntityType::kMessengerId},
    {"whatsapp", EntityType::kMessengerId},
    {"xmpp", EntityType::kMessengerId},
    {"zoommtg", EntityType::kMeetingLink},
    {"zoomus", EntityType::kMeetingLink},
};

}  // namespace

Rows<UriScheme> UriSchemes() { return RowsOf<kUriSchemes>(); }

}  // namespace contactlint
