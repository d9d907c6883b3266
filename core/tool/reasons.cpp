#include "reasons.h"

namespace contactlint {
namespace {

struct Reason {
  std::string_view code;
  std::string_view words;
};

// To add a reason: a row, kept in the order of the codes, for each code that the core gives.
constexpr Reason kReasons[] = {
    {"exception.access",
     "permitted only so that someone can be let into a system to see the project; confirm that "
     "this is what it is for"},
    {"exception.legal",
     "permitted only to fill in a legal document; confirm that this is what it is for"},
    {"exception.portfolio", "a portfolio may be shown in a proposal and in a profile"},
    {"permit.contract", "permitted, since the contract has started"},
    {"permit.enterprise", "permitted on a business or enterprise plan"},
    {"permit.link", "links that are no way to make contact are permitted"},
    {"permit.platform", "a link to the platform itself"},
    {"permit.writer", "the writer has declared it to be no contact detail"},
    {"rule.contact",
     "contact details stay out of public pages, and out of talks before a contract has started"},
    {"rule.off_platform", "talks and payment stay on the platform before a contract has started"},
    {"rule.request", "contact details may not be asked for before a contract has started"},
};

}  // namespace

std::string_view ReasonInWords(std::string_view reason) {
  for (const Reason& row : kReasons) {
    if (row.code == reason) return row.words;
  }
  return "";
}

}  // namespace contactlint
