#include "corpus.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string_view>

#include "tool/lone_surrogates.h"
#include "tool/utf.h"

namespace contactlint {
namespace {

using Json = nlohmann::json;

// What is wrong with a line; caught by AddLine().
struct BadCase : std::runtime_error {
  using std::runtime_error::runtime_error;
};

EntityType TypeNamed(const std::string& name) {
  for (int i = 0; i < kEntityTypeCount; ++i) {
    const auto type = static_cast<EntityType>(i);
    if (name == EntityTypeName(type)) return type;
  }
  throw BadCase("unknown type \"" + name + "\"");
}

Verdict VerdictNamed(const std::string& name) {
  for (Verdict verdict : {Verdict::kAllow, Verdict::kAdvise, Verdict::kWarn}) {
    if (name == VerdictName(verdict)) return verdict;
  }
  throw BadCase("verdict: must be warn, advise or allow");
}

// A text and what was marked in it.
struct Unmarked {
  std::u16string text;
  std::vector<Label> labels;
};

// Takes the marks out of a text; a mark may hold others.
Unmarked TakeMarksOut(std::u16string_view marked, uint32_t message) {
  Unmarked result;
  std::vector<size_t> open;  // labels whose mark is not closed yet
  for (size_t at = 0; at < marked.size(); ++at) {
    const auto here = static_cast<uint32_t>(result.text.size());
    if (marked[at] == u'⟦') {
      const size_t bar = marked.find(u'|', at);
      if (bar == std::u16string_view::npos) throw BadCase("⟦ without a type");
      const std::string type = Utf8FromUtf16(marked.substr(at + 1, bar - at - 1));
      open.push_back(result.labels.size());
      result.labels.push_back({TypeNamed(type), message, {here, here}});
      at = bar;
    } else if (marked[at] == u'⟧') {
      if (open.empty()) throw BadCase("⟧ without ⟦");
      result.labels[open.back()].span.end = here;
      open.pop_back();
    } else {
      result.text += marked[at];
    }
  }
  if (!open.empty()) throw BadCase("⟦ without ⟧");
  return result;
}

Label ReadLabel(const Json& json, const Request& request) {
  Label label;
  label.type = TypeNamed(json.at("type"));
  label.message = json.value("message", 0u);
  label.span = {json.at("start"), json.at("end")};
  if (label.message >= request.messages.size()) throw BadCase("a finding in no message");
  const size_t size = request.messages[label.message].size();
  if (label.span.start >= label.span.end || label.span.end > size) {
    throw BadCase("a finding that is not in the text");
  }
  return label;
}

LabelledCase ReadCase(const std::string& line) {
  LabelledCase labelled;
  labelled.request = ReadRequest(line, {});
  if (!labelled.request.error.empty()) throw BadCase(labelled.request.error);
  std::vector<std::u16string>& messages = labelled.request.messages;
  for (uint32_t i = 0; i < messages.size(); ++i) {
    Unmarked unmarked = TakeMarksOut(messages[i], i);
    messages[i] = std::move(unmarked.text);
    labelled.labels.insert(labelled.labels.end(), unmarked.labels.begin(), unmarked.labels.end());
  }

  // Only labels are read here; a lone surrogate in the text must not keep them from being read.
  const Json json = Json::parse(ShieldLoneSurrogates(line));
  labelled.verdict = VerdictNamed(json.value("verdict", ""));
  labelled.lang = json.value("lang", "en");
  labelled.tags = json.value("tags", std::vector<std::string>());
  const Json findings = json.value("findings", Json::array());
  if (!findings.empty() && !labelled.labels.empty()) throw BadCase("findings besides marks");
  for (const Json& finding : findings) {
    labelled.labels.push_back(ReadLabel(finding, labelled.request));
  }
  return labelled;
}

}  // namespace

std::vector<std::string> CorpusFiles(const std::string& directory) {
  std::vector<std::string> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory, error)) {
    if (entry.path().extension() == ".jsonl") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void AddLine(Corpus& corpus, const std::string& line, const std::string& place) {
  try {
    corpus.cases.push_back(ReadCase(line));
    corpus.cases.back().place = place;
  } catch (const BadCase& bad) {
    corpus.errors.push_back(place + ": " + bad.what());
  } catch (const Json::exception& bad) {
    corpus.errors.push_back(place + ": " + bad.what());
  }
}

Corpus ReadCorpus(const std::vector<std::string>& files) {
  Corpus corpus;
  for (const std::string& file : files) {
    const std::string name = std::filesystem::path(file).filename().string();
    std::ifstream in(file, std::ios::binary);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
      ++number;
      if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
      AddLine(corpus, line, name + ":" + std::to_string(number));
    }
    if (!in.eof()) corpus.errors.push_back(file + ": cannot be read");
  }
  return corpus;
}

bool Meet(const Label& label, const Finding& finding) {
  return label.message == finding.message && Overlap(label.span, finding.span);
}

std::string TextOf(const Request& request) {
  std::string text;
  for (const std::u16string& message : request.messages) {
    if (!text.empty()) text += " ⏎ ";
    text += Utf8FromUtf16(message);
  }
  return text;
}

std::string PieceOf(const Request& request, uint32_t message, SourceSpan span) {
  if (message >= request.messages.size()) return "";
  const std::u16string_view text = request.messages[message];
  if (span.start > text.size()) return "";
  return Utf8FromUtf16(text.substr(span.start, span.end - span.start));
}

}  // namespace contactlint
