// A stack is a row of lines that hold one word or sign each. Menus and lists are stacks as well:
// only one in which an at sign has a line, or a line's end, can be an address.
#include "reading/stacked.h"

#include <algorithm>
#include <vector>

#include "reading/view_writer.h"

namespace contactlint {
namespace {

constexpr size_t kLeastLines = 3;
constexpr size_t kMostTokens = 4;  // of a line: ".de", "j_k"

// Tokens [first, end) of a line.
struct Line {
  size_t first = 0;
  size_t end = 0;
};

bool IsShort(const std::vector<Token>& list, const Line& line) {
  if (line.end - line.first > kMostTokens) return false;
  return std::all_of(list.begin() + static_cast<ptrdiff_t>(line.first) + 1,
                     list.begin() + static_cast<ptrdiff_t>(line.end),
                     [](const Token& token) { return token.gap == Gap::kNone; });
}

// "at", "@", "jo@", "@inbox".
bool HasAt(const std::vector<Token>& list, const Line& line) {
  return list[line.first].symbol == '@' || list[line.end - 1].symbol == '@' ||
         (line.end - line.first == 1 && list[line.first].meanings.Has(Meaning::k_sym_at));
}

}  // namespace

std::optional<View> ReadStacked(const View& view, const Tokens& tokens) {
  const std::vector<Token>& list = tokens.list;
  std::vector<Line> stack;
  bool at = false;
  ViewWriter out(view);
  uint32_t kept = 0;
  const auto close = [&]() {
    if (at && stack.size() >= kLeastLines) {
      for (size_t k = 1; k < stack.size(); ++k) {
        const ViewSpan between = {list[stack[k].first - 1].span.end,
                                  list[stack[k].first].span.begin};
        out.Keep({kept, between.begin});
        out.Put(" ", between);
        kept = between.end;
      }
    }
    stack.clear();
    at = false;
  };
  for (Line line; line.first < list.size(); line.first = line.end) {
    line.end = line.first + 1;
    while (line.end < list.size() && list[line.end].gap < Gap::kLine) ++line.end;
    if (list[line.first].gap == Gap::kMessage || !IsShort(list, line)) close();
    if (!IsShort(list, line)) continue;
    at |= !stack.empty() && HasAt(list, line);
    stack.push_back(line);
  }
  close();
  if (kept == 0) return std::nullopt;
  out.Keep({kept, static_cast<uint32_t>(view.text.size())});
  return out.Written();
}

}  // namespace contactlint
