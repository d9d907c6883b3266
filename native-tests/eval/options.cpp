#include "options.h"

#include <CLI/CLI.hpp>

namespace contactlint {
namespace {

constexpr const char* kAbout =
    R"(Scores the linter on labelled cases (JSON lines); without FILES on its own.

  recall        flagged (verdict not allow) among the cases that must be flagged
  false alarms  flagged among the cases that must not be
  verdict       cases whose verdict is exactly right
  found         labelled findings (external_link apart) overlapped by one of the same family
  typed         the same, and the type is the same
  exact         the same, and start and end are the same
  spurious      findings (external_link apart) that overlap no labelled one, per 100 cases)";

}  // namespace

std::variant<Options, int> ReadOptions(int argc, char** argv) {
  Options options;
  CLI::App app(kAbout, "contactlint-eval");
  app.add_option("FILES", options.files, "Labelled cases")->type_name("");
  app.add_option("--by", options.by, "Also by group")
      ->check(CLI::IsMember({"tag", "lang", "type", "surface"}))
      ->allow_extra_args(false);
  app.add_option("--show", options.show, "Also list the cases")
      ->check(CLI::IsMember({"missed", "alarms", "verdict", "spans"}))
      ->allow_extra_args(false);
  app.add_flag("--confusion", options.confusion, "Also which type was taken for which");
  app.add_flag("--json", options.json, "The total as one JSON object");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  return options;
}

}  // namespace contactlint
