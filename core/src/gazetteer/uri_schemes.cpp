// Links that open a program instead of a page ("tg://resolve?domain=jo", "skype:jo?chat").
//
// To add one: a row in alphabetical order.
//
// Sources: IANA's register of URI schemes (geo, mailto, sip, sms, tel, xmpp, matrix …) and the
// services' own developer pages for the others.
#include "gazetteer/services.h"

namespace contactlint {
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

Rows<UriScheme> UriSchemes() {
  return {kUriSchemes, kUriSchemes + sizeof(kUriSchemes) / sizeof(kUriSchemes[0])};
}

}  // namespace contactlint
