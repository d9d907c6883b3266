// Labelled cases, as the tests and the scorer read them.
//
// One JSON object a line: a line of `contactlint scan` with its labels.
//
//     {"id": "en-7", "text": "write to ⟦email|jo at inbox dot lv⟧", "verdict": "warn",
//      "lang": "en", "tags": ["disguise:words"]}
//
// What must be found is marked in `text` or in `messages`, or stands beside them as
// "findings": [{"type": "email", "start": 9, "end": 27, "message": 0}]. Marks are taken out before
// the text is checked; offsets (`start`, `end`, `caret`) are UTF-16 units of the text without them.
#pragma once

#include <string>
#include <vector>

#include "contactlint/finding.h"
#include "tool/request.h"

namespace contactlint {

// What must be found.
struct Label {
  EntityType type = EntityType::kPhone;
  uint32_t message = 0;
  SourceSpan span;
};

struct LabelledCase {
  std::string place;  // "spanish.jsonl:12"
  Request request;
  Verdict verdict = Verdict::kAllow;
  std::vector<Label> labels;
  std::string lang;  // "en" where the line has none
  std::vector<std::string> tags;
};

struct Corpus {
  std::vector<LabelledCase> cases;
  std::vector<std::string> errors;  // "spanish.jsonl:12: verdict: must be …", one a bad line
};

// Files named *.jsonl in `directory` and below, sorted.
std::vector<std::string> CorpusFiles(const std::string& directory);

Corpus ReadCorpus(const std::vector<std::string>& files);

// One line of a corpus; an error in it is added with its place.
void AddLine(Corpus& corpus, const std::string& line, const std::string& place);

// Whether they stand in the same place, at least in part.
bool Meet(const Label& label, const Finding& finding);

// All messages on one line, as UTF-8.
std::string TextOf(const Request& request);

// The units of a text that a label or a finding covers, as UTF-8.
std::string PieceOf(const Request& request, uint32_t message, SourceSpan span);

}  // namespace contactlint
