#include "print.h"

#include <algorithm>
#include <cstdio>
#include <map>

#include "contactlint/json.h"
#include "tool/utf.h"

namespace contactlint {
namespace {

std::string Padded(std::string_view text, size_t width) {
  return std::string(text) + std::string(width - std::min(width, text.size()), ' ');
}

std::string Share(int part, int whole) {
  if (whole == 0) return "     -";
  char text[64];
  std::snprintf(text, sizeof text, "%6.2f%% (%d/%d)", 100.0 * part / whole, part, whole);
  return text;
}

std::string PerHundred(int count, int cases) {
  if (cases == 0) return "-";
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", 100.0 * count / cases);
  return text;
}

std::string Heading(const LabelledCase& labelled) {
  return labelled.place + " " + labelled.request.id + " [" + VerdictName(labelled.verdict) + "] " +
         JsonString(TextOf(labelled.request)) + '\n';
}

std::string FoundLine(const char* word, const LabelledCase& labelled, EntityType type,
                      uint32_t message, SourceSpan span) {
  return std::string("      ") + word + " " + EntityTypeName(type) + " " +
         JsonString(PieceOf(labelled.request, message, span)) + '\n';
}

std::string FoundLines(const Answered& answered, const std::vector<Finding>& findings) {
  std::string lines;
  for (const Finding& finding : findings) {
    lines += FoundLine("got ", *answered.labelled, finding.type, finding.message, finding.span);
  }
  return lines;
}

std::string MissedLines(const Answered& answered) {
  const bool is_missed = MustBeFlagged(*answered.labelled) && !IsFlagged(answered);
  return is_missed ? Heading(*answered.labelled) : "";
}

std::string AlarmLines(const Answered& answered) {
  if (MustBeFlagged(*answered.labelled) || !IsFlagged(answered)) return "";
  std::vector<Finding> loud;
  for (const Finding& finding : answered.report.findings) {
    if (finding.verdict != Verdict::kAllow) loud.push_back(finding);
  }
  return Heading(*answered.labelled) + FoundLines(answered, loud);
}

std::string VerdictLines(const Answered& answered) {
  if (answered.report.verdict == answered.labelled->verdict) return "";
  return Heading(*answered.labelled) + "      got  " + VerdictName(answered.report.verdict) + '\n';
}

std::string SpanLines(const Answered& answered) {
  std::string lines;
  for (const Match& match : Matches(answered)) {
    if (match.is_exact) continue;
    const Label& label = match.label;
    lines += Heading(*answered.labelled) +
             FoundLine("want", *answered.labelled, label.type, label.message, label.span) +
             FoundLines(answered, match.near);
  }
  return lines;
}

constexpr const char* kMissed = "(missed)";
constexpr const char* kNothing = "(nothing)";

// What a label was found as: its own type where a finding has it, else the first that overlaps it.
const char* FoundAs(const Label& label, const Report& report) {
  const char* found_as = nullptr;
  for (const Finding& finding : report.findings) {
    if (finding.message != label.message || !Overlap(finding.span, label.span)) continue;
    if (finding.type == label.type) return EntityTypeName(label.type);
    if (found_as == nullptr) found_as = EntityTypeName(finding.type);
  }
  return found_as == nullptr ? kMissed : found_as;
}

}  // namespace

std::string FigureRow(std::string_view name, const Tally& tally) {
  return Padded(name, 28) + " recall " + Share(tally.caught, tally.positives) + "  false alarms " +
         Share(tally.alarms, tally.negatives) + "  verdict " + Share(tally.verdict, tally.cases) +
         "  found " + Share(tally.found, tally.labels) + "  typed " +
         Share(tally.typed, tally.labels) + "  exact " + Share(tally.exact, tally.labels) +
         "  spurious " + PerHundred(tally.spurious, tally.cases) + '\n';
}

std::string FiguresJson(const Tally& tally) {
  const auto field = [](const char* name, int value) {
    return "\"" + std::string(name) + "\":" + std::to_string(value);
  };
  return "{" + field("cases", tally.cases) + "," + field("positives", tally.positives) + "," +
         field("caught", tally.caught) + "," + field("negatives", tally.negatives) + "," +
         field("alarms", tally.alarms) + "," + field("verdict", tally.verdict) + "," +
         field("labels", tally.labels) + "," + field("found", tally.found) + "," +
         field("typed", tally.typed) + "," + field("exact", tally.exact) + "," +
         field("spurious", tally.spurious) + "}\n";
}

std::string ShowWrong(std::string_view kind, const std::vector<const Answered*>& answers) {
  std::string lines = "--- " + std::string(kind) + '\n';
  for (const Answered* answered : answers) {
    if (kind == "missed") lines += MissedLines(*answered);
    if (kind == "alarms") lines += AlarmLines(*answered);
    if (kind == "verdict") lines += VerdictLines(*answered);
    if (kind == "spans") lines += SpanLines(*answered);
  }
  return lines;
}

std::string ConfusionTable(const std::vector<const Answered*>& answers) {
  std::map<std::string, std::map<std::string, int>> counts;  // wanted, found
  for (const Answered* answered : answers) {
    for (const Label& label : answered->labelled->labels) {
      if (label.type == EntityType::kExternalLink) continue;
      ++counts[EntityTypeName(label.type)][FoundAs(label, answered->report)];
    }
    for (const Finding& finding : Spurious(*answered)) {
      ++counts[kNothing][EntityTypeName(finding.type)];
    }
  }

  std::vector<std::string> names;
  names.reserve(kEntityTypeCount + 1);
  for (int i = 0; i < kEntityTypeCount; ++i) {
    names.push_back(EntityTypeName(static_cast<EntityType>(i)));
  }
  std::vector<std::string> columns = names;
  columns.push_back(kMissed);
  names.push_back(kNothing);

  std::string table = Padded("wanted, found as:", 22);
  for (const std::string& column : columns) table += Padded(column.substr(0, 11), 12);
  table += '\n';
  for (const std::string& name : names) {
    if (counts.count(name) == 0) continue;
    table += Padded(name, 22);
    for (const std::string& column : columns) {
      const auto count = counts[name].find(column);
      table += Padded(count == counts[name].end() ? "." : std::to_string(count->second), 12);
    }
    table += '\n';
  }
  return table;
}

}  // namespace contactlint
