#include "arguments.h"

#include <CLI/CLI.hpp>
#include <cstddef>
#include <optional>

#include "situation_names.h"

namespace contactlint {
namespace {

constexpr const char* kAbout =
    "Finds contact details, and requests for them, in messages of a freelance marketplace.";

constexpr const char* kScanAbout = "Checks JSON lines; answers each with one JSON line, in order.";

constexpr const char* kScanFooter =
    R"(A line is an object with the text, or with several messages of one conversation:

  {"id": "a1", "text": "write me: jo (at) inbox dot lv", "surface": "proposal"}
  {"id": "a2", "messages": ["my number is 020 79", "46 08 18"]}

It may also hold stage, account, surface and sender, which win over the options; caret (the
person is still typing at this UTF-16 offset); history (earlier own messages, oldest first);
ignore (keys of findings to be passed over).

Exit status: 0 every line was answered; 1 some line was not valid and was answered with an
error; 2 the command line, the file or the policy is unusable.)";

constexpr const char* kCheckAbout = "Checks one text and shows a person what was found in it.";

// An option whose value is one of `names`.
template <typename Value, size_t size>
void AddChoice(CLI::App& command, const char* option, const char* about,
               const Named<Value> (&names)[size], Value& choice) {
  const std::string allowed = NamesListed(names);
  command
      .add_option_function<std::string>(
          option,
          [&names, &choice, option, allowed](const std::string& name) {
            const std::optional<Value> value = ValueNamed(names, name);
            if (!value) {
              throw CLI::ValidationError(option,
                                         "unknown value \"" + name + "\" (" + allowed + ")");
            }
            choice = *value;
          },
          std::string(about) + ": " + allowed)
      ->type_name("NAME");
}

void AddSituation(CLI::App& command, Situation& situation) {
  AddChoice(command, "--stage", "Whether a contract has started", kStageNames, situation.stage);
  AddChoice(command, "--account", "The client's plan", kAccountNames, situation.account);
  AddChoice(command, "--surface", "Where the text is written", kSurfaceNames, situation.surface);
  AddChoice(command, "--sender", "Who writes it", kSenderNames, situation.sender);
}

void AddPolicy(CLI::App& command, std::string& file) {
  command.add_option("--policy", file, "JSON file with the marketplace's own policy")
      ->type_name("FILE");
}

void AddExplain(CLI::App& command, Detail& detail) {
  command.add_flag_callback(
      "--explain", [&detail] { detail = Detail::kExplained; },
      "Add the rule, the reading and the evidence of each finding");
}

}  // namespace

std::variant<Arguments, Done> ReadArguments(int argc, char** argv) {
  Arguments arguments;
  CLI::App app(kAbout, "contactlint");
  app.set_version_flag("--version", "contactlint " CONTACTLINT_VERSION);
  app.require_subcommand(1);

  CLI::App* scan = app.add_subcommand("scan", kScanAbout)->footer(kScanFooter);
  scan->add_option("FILE", arguments.file, "JSON lines; standard input when absent or -")
      ->type_name("");
  scan->add_option("--jobs", arguments.jobs,
                   "Threads that answer lines; the answers stay in order")
      ->check(CLI::Range(1, 256))
      ->type_name("N");
  AddSituation(*scan, arguments.situation);
  AddPolicy(*scan, arguments.policy);
  AddExplain(*scan, arguments.detail);

  CLI::App* check = app.add_subcommand("check", kCheckAbout);
  check->add_option("TEXT", arguments.text, "The text; - reads standard input")
      ->required()
      ->type_name("");
  AddSituation(*check, arguments.situation);
  AddPolicy(*check, arguments.policy);
  AddExplain(*check, arguments.detail);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const bool was_asked_for = app.exit(error) == 0;
    return Done{was_asked_for ? ExitStatus::kAnswered : ExitStatus::kUnusable};
  }
  arguments.command = check->parsed() ? Command::kCheck : Command::kScan;
  return arguments;
}

}  // namespace contactlint
