// Pages that say by their name, on any host, that one makes contact or applies there.
#pragma once


#include "gazetteer/services.h"

namespace contactlint {

struct PageName {
  const char* name;  // a segment of a path: lower case, `-` between words, no extension
  EntityType type;
};

Rows<PageName> PageNames();  // sorted by name

}  // namespace contactlint
