#include "own_words.h"

#include <algorithm>

#include "gazetteer/services.h"

namespace contactlint {
namespace {

// Services that a policy adds are read as the first known one of their kind is.
uint16_t RowLike(ServiceKind kind) {
  const IdShape id = kind == ServiceKind::kPhoneMessenger ? IdShape::kPhone
                     : kind == ServiceKind::kMeeting      ? IdShape::kDigits
                                                          : IdShape::kHandle;
  const Rows<Service> services = Services();
  const auto like = std::find_if(services.begin(), services.end(), [&](const Service& service) {
    return service.type == TypeOf(kind) && service.id == id;
  });
  return static_cast<uint16_t>(like - services.begin());
}

}  // namespace

std::vector<AddedWord> WordsOf(const OwnPolicy& policy) {
  std::vector<AddedWord> words;
  for (const OwnName& name : policy.Names()) {
    words.push_back(name.kind
                        ? AddedWord{name.spelling, Meaning::k_service, RowLike(*name.kind)}
                        : AddedWord{name.spelling, Meaning::k_platform, 0});
  }
  return words;
}

}  // namespace contactlint
