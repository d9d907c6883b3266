// Every language, sorted by its code. Add new ones here and as a file of that name.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageAr;
extern const Language kLanguageBn;
extern const Language kLanguageDe;
extern const Language kLanguageEn;
extern const Language kLanguageEs;
extern const Language kLanguageFa;
extern const Language kLanguageFil;
extern const Language kLanguageFr;
extern const Language kLanguageHe;
extern const Language kLanguageHi;
extern const Language kLanguageId;
extern const Language kLanguageIt;
extern const Language kLanguageJa;
extern const Language kLanguageKo;
extern const Language kLanguageMul;
extern const Language kLanguageNl;
extern const Language kLanguagePl;
extern const Language kLanguagePt;
extern const Language kLanguageRo;
extern const Language kLanguageRu;
extern const Language kLanguageSw;
extern const Language kLanguageTh;
extern const Language kLanguageTr;
extern const Language kLanguageUk;
extern const Language kLanguageUr;
extern const Language kLanguageVi;
extern const Language kLanguageZh;

namespace {
const Language* const kAll[] = {
    &kLanguageAr,
    &kLanguageBn,
    &kLanguageDe,
    &kLanguageEn,
    &kLanguageEs,
    &kLanguageFa,
    &kLanguageFil,
    &kLanguageFr,
    &kLanguageHe,
    &kLanguageHi,
    &kLanguageId,
    &kLanguageIt,
    &kLanguageJa,
    &kLanguageKo,
    &kLanguageMul,
    &kLanguageNl,
    &kLanguagePl,
    &kLanguagePt,
    &kLanguageRo,
    &kLanguageRu,
    &kLanguageSw,
    &kLanguageTh,
    &kLanguageTr,
    &kLanguageUk,
    &kLanguageUr,
    &kLanguageVi,
    &kLanguageZh,
};
}  // namespace

LanguageTables AllLanguages() { return {kAll, kAll + sizeof kAll / sizeof *kAll}; }

}  // namespace contactlint
