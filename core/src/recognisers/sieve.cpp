#include "recognisers/sieve.h"

#include <algorithm>
#include <cstdint>

namespace contactlint {
namespace {

// Measured on real messages: from eight on, automata of rules over meanings outgrow their memory;
// fewer than four cost a pass more for nothing.
constexpr size_t kPatternsASet = 4;

// Bytes of memory that RE2 may use for one automaton. With less it is thrown away and made anew in
// the middle of a text.
constexpr int64_t kMemory = 1 << 20;

}  // namespace

RE2::Options Sieve::Options() {
  RE2::Options options;
  options.set_encoding(RE2::Options::EncodingLatin1);
  options.set_log_errors(false);
  options.set_max_mem(kMemory);
  options.set_never_nl(false);
  options.set_dot_nl(true);
  return options;
}

std::string Sieve::Add(const std::string& pattern) {
  if (needs_.size() % kPatternsASet == 0) {
    sets_.push_back(std::make_unique<RE2::Set>(Options(), RE2::UNANCHORED));
  }
  std::string why;
  if (sets_.back()->Add(pattern, &why) < 0) return why;
  needs_.push_back(NeededBytes(pattern));
  return "";
}

bool Sieve::MayMatch(size_t set, const Bytes& bytes) const {
  const size_t first = set * kPatternsASet;
  const size_t end = std::min(first + kPatternsASet, needs_.size());
  for (size_t i = first; i < end; ++i) {
    const auto there = [&](const Bytes& need) { return (need & bytes).any(); };
    if (std::all_of(needs_[i].begin(), needs_[i].end(), there)) return true;
  }
  return false;
}

bool Sieve::Compile() {
  return std::all_of(sets_.begin(), sets_.end(), [](const auto& set) { return set->Compile(); });
}

Sieve::Result Sieve::Match(std::string_view text) const {
  Result result;
  const Bytes bytes = BytesOf(text);
  std::vector<int> hits;
  for (size_t i = 0; i < sets_.size(); ++i) {
    if (!MayMatch(i, bytes)) continue;
    RE2::Set::ErrorInfo info{RE2::Set::kNoError};
    hits.clear();
    sets_[i]->Match(re2::StringPiece(text.data(), text.size()), &hits, &info);
    for (int hit : hits) result.numbers.push_back(i * kPatternsASet + static_cast<size_t>(hit));
    result.failed |= info.kind == RE2::Set::kOutOfMemory;
  }
  return result;
}

}  // namespace contactlint
