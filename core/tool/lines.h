// The lines of a stream, as many at a time as have arrived.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace contactlint {

struct Line {
  uint64_t number = 0;  // from 1
  std::string text;     // without its end
};

class Lines {
 public:
  explicit Lines(std::istream& in) : in_(in) {}

  // Waits for a line, and returns it with those that have arrived behind it: whoever writes a line
  // and waits for the answer is never kept waiting for the next line. Lines of white space alone
  // are left out, and so is the mark of byte order before the first one. Empty at the end.
  std::vector<Line> Next();

 private:
  bool Fill();
  void AddTo(std::vector<Line>& lines, std::string text);

  std::istream& in_;
  std::string pending_;  // has arrived, and holds no end of a line
  uint64_t count_ = 0;
};

}  // namespace contactlint
