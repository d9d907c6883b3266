#include "policy/clause.h"

namespace contactlint {
namespace {

bool Holds(const Clause& clause, EntityType type, Purpose purpose, const Situation& situation) {
  return clause.type.Holds(type) && clause.purpose.Holds(purpose) &&
         clause.stage.Holds(situation.stage) && clause.account.Holds(situation.account) &&
         clause.surface.Holds(situation.surface) && clause.sender.Holds(situation.sender);
}

}  // namespace

Ruling Decide(Clauses clauses, EntityType type, Purpose purpose, const Situation& situation) {
  for (const Clause& clause : clauses) {
    if (Holds(clause, type, purpose, situation)) return {clause.verdict, clause.reason};
  }
  return {};
}

}  // namespace contactlint
