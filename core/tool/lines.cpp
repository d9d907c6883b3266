#include "lines.h"

#include <istream>
#include <string_view>
#include <utility>

namespace contactlint {
namespace {

constexpr std::string_view kByteOrderMark = "\uFEFF";
constexpr std::streamsize kMostAtOnce = 8192;

bool IsBlank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

std::vector<Line> Lines::Next() {
  std::vector<Line> lines;
  while (lines.empty()) {
    const size_t had = pending_.size();
    if (!Fill()) {
      if (!pending_.empty()) AddTo(lines, std::exchange(pending_, {}));  // a last line without end
      break;
    }
    size_t begin = 0;
    for (size_t end = pending_.find('\n', had); end != std::string::npos;
         end = pending_.find('\n', begin)) {
      AddTo(lines, pending_.substr(begin, end - begin));
      begin = end + 1;
    }
    pending_.erase(0, begin);
  }
  return lines;
}

// Waits for a byte, and takes what has arrived with it.
bool Lines::Fill() {
  const int first = in_.get();
  if (first == std::istream::traits_type::eof()) return false;
  pending_.push_back(static_cast<char>(first));
  const size_t had = pending_.size();
  pending_.resize(had + kMostAtOnce);
  const std::streamsize more = in_.readsome(&pending_[had], kMostAtOnce);
  pending_.resize(had + static_cast<size_t>(more));
  return true;
}

void Lines::AddTo(std::vector<Line>& lines, std::string text) {
  ++count_;
  if (count_ == 1 && text.compare(0, kByteOrderMark.size(), kByteOrderMark) == 0) {
    text.erase(0, kByteOrderMark.size());
  }
  if (!IsBlank(text)) lines.push_back({count_, std::move(text)});
}

}  // namespace contactlint
