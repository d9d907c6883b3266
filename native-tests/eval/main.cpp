// contactlint-eval: scores the linter on labelled cases.
#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "contactlint/linter.h"
#include "options.h"
#include "print.h"
#include "score.h"
#include "tool/check_request.h"
#include "tool/situation_names.h"

namespace contactlint {
namespace {

std::vector<Answered> AnswerAll(const Linter& linter, const Corpus& corpus) {
  const CheckFunction check = [&](std::u16string_view text, const Situation& situation) {
    return linter.Check(text, situation);
  };
  std::vector<Answered> answers;
  for (const LabelledCase& labelled : corpus.cases) {
    answers.push_back({&labelled, CheckRequest(check, labelled.request)});
  }
  return answers;
}

std::string SurfaceName(Surface surface) {
  for (const Named<Surface>& row : kSurfaceNames) {
    if (row.value == surface) return row.name;
  }
  return "";
}

// The groups that a case belongs to.
std::vector<std::string> GroupsOf(const LabelledCase& labelled, const std::string& by) {
  if (by == "tag") return labelled.tags;
  if (by == "lang") return {labelled.lang};
  if (by == "surface") return {SurfaceName(labelled.request.situation.surface)};
  std::set<std::string> types;
  for (const Label& label : labelled.labels) types.insert(EntityTypeName(label.type));
  if (types.empty()) return {"(none)"};
  return {types.begin(), types.end()};
}

using Group = std::pair<std::string, std::vector<const Answered*>>;

// The largest first.
std::vector<Group> GroupsBy(const std::string& by, const std::vector<const Answered*>& answers) {
  std::map<std::string, std::vector<const Answered*>> groups;
  for (const Answered* answered : answers) {
    for (const std::string& name : GroupsOf(*answered->labelled, by)) {
      groups[name].push_back(answered);
    }
  }
  std::vector<Group> sorted(groups.begin(), groups.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const Group& a, const Group& b) {
    return a.second.size() > b.second.size();
  });
  return sorted;
}

void Print(const Options& options, const std::vector<const Answered*>& answers) {
  const Tally total = Count(answers);
  std::cout << (options.json ? FiguresJson(total) : FigureRow("all", total));
  for (const std::string& by : options.by) {
    for (const auto& [name, group] : GroupsBy(by, answers)) {
      std::cout << FigureRow("  " + name, Count(group));
    }
  }
  if (options.confusion) std::cout << ConfusionTable(answers);
  for (const std::string& kind : options.show) std::cout << ShowWrong(kind, answers);
}

// 0, or 2 where a case could not be read or was not answered.
int Run(const Options& options) {
  const Corpus corpus =
      ReadCorpus(options.files.empty() ? CorpusFiles(CONTACTLINT_CORPUS) : options.files);
  for (const std::string& error : corpus.errors) std::cerr << error << '\n';

  const Linter linter;
  const std::vector<Answered> all = AnswerAll(linter, corpus);
  std::vector<const Answered*> answers;
  for (const Answered& answered : all) {
    if (answered.report.error.empty()) {
      answers.push_back(&answered);
    } else {
      std::cerr << answered.labelled->place << ": not answered: " << answered.report.error << '\n';
    }
  }
  Print(options, answers);
  return corpus.errors.empty() && answers.size() == all.size() && !all.empty() ? 0 : 2;
}

}  // namespace
}  // namespace contactlint

int main(int argc, char** argv) {
  using namespace contactlint;
  const auto options = ReadOptions(argc, argv);
  if (const int* status = std::get_if<int>(&options)) return *status;
  return Run(std::get<Options>(options));
}
