// What the tests of the rooms share: texts with marks, and the whole linter's answers as such
// texts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "contactlint/linter.h"
#include "reading/reading.h"
#include "recognisers/rule_set.h"

namespace contactlint {

// Built once: tables and rules take some milliseconds.
const Linter& TheLinter();
const Lexicon& TheLexicon();
const RuleSet& TheRules();

// A text without its marks ⟦ ⟧ and ⟦type|, and what they stood round.
struct MarkedText {
  std::u16string text;
  std::vector<SourceSpan> spans;
};
MarkedText TakeMarks(std::string_view marked);

// The text with all its findings marked: "write to ⟦email|jo@inbox.lv⟧".
std::string Annotate(std::u16string_view text, const Report& report, uint32_t message = 0);

// What the linter makes of the text under the marks; equal to `marked` where it finds just that.
std::string Relint(std::string_view marked, const Situation& situation = {});

// Checks that the linter finds what is marked and nothing else.
void CheckMarked(const std::string& marked);

std::u16string U16(std::string_view utf8);

// The reading of this kind; the literal one where there is none.
Reading ReadAs(ReadingKind kind, std::string_view utf8);
Reading ReadLiterally(std::string_view utf8);

// Checks that the piece of the view that reads `piece` came from [start, end) of the source.
void CheckSourceOf(const View& view, const std::string& piece, uint32_t start, uint32_t end);

}  // namespace contactlint
