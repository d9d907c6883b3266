// What could be a finding: where it stands in one reading, and what its own shape says for it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "contactlint/finding.h"
#include "reading/reading.h"
#include "recognisers/evidence.h"

namespace contactlint {

// A piece of evidence at a place of the reading.
struct Sign {
  EvidenceKind kind;
  ViewSpan span;
};

struct Candidate {
  EntityType type = EntityType::kPhone;
  const char* rule = "";
  ViewSpan span;            // from its first to its last byte in the reading's view
  uint32_t first_token = 0;  // tokens of the reading that it covers: [first_token, end_token)
  uint32_t end_token = 0;
  std::vector<ViewSpan> pieces;  // its parts, where there is talk between them
  std::string value;
  bool disguised = false;
  std::vector<Sign> signs;  // what its shape says; the surroundings are added by weighing
};

}  // namespace contactlint
