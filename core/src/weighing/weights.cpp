// The one table of weights.
//
// Six levels and no fine tuning: a kind is moved to another level, or the recogniser that reports
// it is made to look closer. A finding takes four points: one thing that is clear by itself, or two
// that hint at the same.
#include "weighing/weights.h"

namespace contactlint {
namespace {

enum Level : int {
  kFaint = 1,      // a little more likely
  kHint = 2,       // needs company
  kGood = 3,       // with one hint it is enough
  kClear = 4,      // enough where nothing speaks against it
  kWeighty = 6,    // outweighs a clear contrary
  kDecisive = 8,   // outweighs almost anything
};

struct Row {
  EvidenceKind kind;
  int points;
  const char* reason;
};

constexpr Row kRows[] = {
    {EvidenceKind::k_certain_shape, kDecisive, "an address or link with a real ending is one"},
    {EvidenceKind::k_clear_shape, kClear, "rarely anything else"},
    {EvidenceKind::k_weak_shape, kHint, "ordinary texts have this shape too"},
    {EvidenceKind::k_valid_international, kWeighty,
     "a plus and a valid number is how phones are written"},
    {EvidenceKind::k_valid_national, kGood, "order numbers are valid numbers by chance, too"},
    {EvidenceKind::k_possible_national, kFaint, "most digit runs fit some country"},
    {EvidenceKind::k_usual_grouping, kHint, "chance groups digits otherwise"},
    {EvidenceKind::k_dictated, kClear, "nobody dictates anything but identifiers"},
    {EvidenceKind::k_digit_by_digit, kGood, "spaced digits are dictated or hidden"},
    {EvidenceKind::k_disguised, kGood, "nobody writes a budget in circled digits"},
    {EvidenceKind::k_too_long_or_short, -kWeighty, "ITU-T E.164: at most 15 digits; in practice 7"},
    {EvidenceKind::k_phone_word, kClear, "says what it is"},
    {EvidenceKind::k_mail_word, kHint, "says what it is"},
    {EvidenceKind::k_contact_verb, kGood, "says what to do with it"},
    {EvidenceKind::k_service_name, kGood, "says where it leads"},
    {EvidenceKind::k_own, kHint, "people give their own number so"},
    {EvidenceKind::k_written_down, kHint, "announces something to be kept"},
    {EvidenceKind::k_id_word, kHint, "says what it is"},
    {EvidenceKind::k_address_word, kGood, "says what it is"},
    {EvidenceKind::k_alone, kHint, "a line of its own is there to be read"},
    {EvidenceKind::k_admitted, kClear, "the writer says so"},
    {EvidenceKind::k_signature, kHint, "signatures hold contact details"},
    {EvidenceKind::k_evades, kHint, "direct and without the fee: that is what the rule is about"},
    {EvidenceKind::k_directed, kFaint, "asks somebody"},
    {EvidenceKind::k_demanded, kDecisive, "denied twice is asked for once"},
    {EvidenceKind::k_asked, kFaint, "asks somebody"},
    {EvidenceKind::k_money, -kWeighty, "an amount"},
    {EvidenceKind::k_unit, -kWeighty, "a measure"},
    {EvidenceKind::k_order_word, -kWeighty, "says that it is another number"},
    {EvidenceKind::k_date_or_time, -kWeighty, "a date"},
    {EvidenceKind::k_decimal, -kWeighty, "an amount"},
    {EvidenceKind::k_code_like, -kWeighty, "code"},
    {EvidenceKind::k_glued, -kWeighty, "part of something longer"},
    {EvidenceKind::k_counting, -kWeighty, "a list"},
    {EvidenceKind::k_enumeration, -kClear, "several numbers"},
    {EvidenceKind::k_card_number, -kDecisive, "its check digit says so"},
    {EvidenceKind::k_placeholder, -kDecisive, "nobody has such a number"},
    {EvidenceKind::k_work_subject, -kWeighty, "the work is about it"},
    {EvidenceKind::k_third_party, -kGood, "somebody else's contact"},
    {EvidenceKind::k_negated, -kDecisive, "says the contrary"},
    {EvidenceKind::k_rule_quoted, -kWeighty, "talks about the rule"},
    {EvidenceKind::k_quoted, -2 * kDecisive, "none of it is said to the reader"},
    {EvidenceKind::k_after_hire, -kWeighty, "the rule permits it then"},
    {EvidenceKind::k_on_platform, -kWeighty, "the rule wants it there"},
    {EvidenceKind::k_homonym, -kHint, "may be the ordinary word"},
    {EvidenceKind::k_ordinary_word, -kGood, "may be the ordinary word"},
    {EvidenceKind::k_access_word, -kDecisive, "asks for an account in a system of the project"},
    {EvidenceKind::k_reserved_name, -kDecisive, "RFC 2606"},
};

constexpr const char* kNames[] = {
#define CONTACTLINT_NAME(name, text) #name,
    CONTACTLINT_EVIDENCE(CONTACTLINT_NAME)
#undef CONTACTLINT_NAME
};

constexpr bool InOrder() {
  int i = 0;
  for (const Row& row : kRows) {
    if (static_cast<int>(row.kind) != i++) return false;
  }
  return i == static_cast<int>(EvidenceKind::kCount);
}
static_assert(InOrder(), "one row a kind, in the order of recognisers/evidence.h");

}  // namespace

int WeightOf(EvidenceKind kind) { return kRows[static_cast<int>(kind)].points; }

const char* EvidenceName(EvidenceKind kind) { return kNames[static_cast<int>(kind)]; }

}  // namespace contactlint
