// Writes core/src/recognisers/top_level_domain.inc: all top-level domains, as the reader folds
// them.
//
//     c++ -std=c++17 -I../src top_level_domain_generator.cpp ../src/reading/fold_table.cpp -licuuc
//     ./a.out /usr/share/publicsuffix/public_suffix_list.dat >
//     ../src/recognisers/top_level_domain.inc
//
// Source: the ICANN section of the Public Suffix List; a rule of one label is a top-level domain,
// and so is the last label of any other rule. Domains in other scripts stand there in those
// scripts; some fold to Latin letters (укр to "ykp").
#include <unicode/utf8.h>

#include <cstdio>
#include <fstream>
#include <set>
#include <string>

#include "reading/fold_table.h"

namespace {

std::string Fold(const std::string& utf8) {
  std::string folded;
  const int32_t length = static_cast<int32_t>(utf8.size());
  for (int32_t i = 0; i < length;) {
    UChar32 c;
    U8_NEXT(utf8.data(), i, length, c);
    char buffer[4];
    folded += contactlint::FoldCodePoint(static_cast<char32_t>(c), buffer).text;
  }
  return folded;
}

}  // namespace

int main(int argument_count, char** arguments) {
  std::ifstream list(argument_count > 1 ? arguments[1] : "");
  std::set<std::string> domains;
  std::string version;
  bool inside = false;
  for (std::string line; std::getline(list, line);) {
    if (line.find("===BEGIN ICANN DOMAINS===") != std::string::npos) inside = true;
    if (line.find("===END ICANN DOMAINS===") != std::string::npos) inside = false;
    line.resize(line.find_last_not_of(" \r") + 1);
    if (!inside || line.empty() || line.compare(0, 2, "//") == 0) continue;
    const std::string last = line.substr(line.rfind('.') + 1);
    domains.insert(Fold(last));
  }
  if (domains.size() < 1000) {
    std::fprintf(stderr, "no Public Suffix List given, or it has changed its form\n");
    return 1;
  }
  std::printf(
      "// Written by core/data/top_level_domain_generator.cpp: do not edit.\n"
      "//\n"
      "// From the Public Suffix List (https://publicsuffix.org), ICANN section, as packaged in "
      "Debian's\n"
      "// publicsuffix 20230209.2326. This file is subject to the terms of the Mozilla Public "
      "License,\n"
      "// v. 2.0 (https://mozilla.org/MPL/2.0/).\n\n"
      "// Sorted by bytes; each name between two line ends.\n"
      "constexpr char kTopLevelDomains[] =\n");
  std::string row;
  const auto print_row = [&] { std::printf("    \"\\n%s\"\n", row.c_str()); };
  for (const std::string& domain : domains) {
    if (!row.empty() && row.size() + domain.size() > 84) {
      print_row();
      row.clear();
    }
    if (!row.empty()) row += "\\n";
    row += domain;
  }
  print_row();
  std::printf("    \"\\n\";\n");
  std::fprintf(stderr, "%zu top-level domains\n", domains.size());
  return 0;
}
