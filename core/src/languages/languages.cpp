// Every language, sorted by its code. Add new ones here and as a file of that name.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageEn;

namespace {
const Language kAll[] = {
    kLanguageEn,
};
}  // namespace

LanguageTables AllLanguages() { return {kAll, kAll + sizeof kAll / sizeof *kAll}; }

}  // namespace contactlint
