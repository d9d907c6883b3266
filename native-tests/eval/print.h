// The scorer's figures and lists as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "score.h"

namespace contactlint {

// One line: the name, then every figure.
std::string FigureRow(std::string_view name, const Tally& tally);

// The total as one JSON object.
std::string FiguresJson(const Tally& tally);

// "missed", "alarms", "verdict" or "spans": the cases that went wrong in this way, each with what
// was found instead.
std::string ShowWrong(std::string_view kind, const std::vector<const Answered*>& answers);

// Rows: the types that were to be found, and what was not; columns: the types that were found, and
// what was missed.
std::string ConfusionTable(const std::vector<const Answered*>& answers);

}  // namespace contactlint
