// How much each kind of evidence weighs.
#pragma once

#include "contactlint/finding.h"
#include "recognisers/evidence.h"

namespace contactlint {

// Points for (positive) or against (negative). Named levels only: see weights.cpp.
int WeightOf(EvidenceKind kind);
const char* EvidenceName(EvidenceKind kind);

// Points from which a candidate is a finding, and from which it would be one without company.
constexpr int kFindingPoints = 4;
constexpr int kStrongPoints = 7;

}  // namespace contactlint
