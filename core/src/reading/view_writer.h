// Writes one view out of another: pieces are kept, left out or put another way, and every byte
// still knows where it came from.
#pragma once

#include <string_view>

#include "reading/view.h"

namespace contactlint {

class ViewWriter {
 public:
  explicit ViewWriter(const View& from) : from_(from) {}

  // The bytes of `span` as they stand.
  void Keep(ViewSpan span) {
    out_.text.append(from_.text, span.begin, span.end - span.begin);
    out_.origins.insert(out_.origins.end(), from_.origins.begin() + span.begin,
                        from_.origins.begin() + span.end);
  }

  // `text` in the place of `span`. Precondition: span is not empty.
  void Put(std::string_view text, ViewSpan span) {
    const SourceSpan source = SourceOf(from_, span);
    for (char byte : text) {
      out_.text.push_back(byte);
      out_.origins.push_back({source.start, source.end, kDecodedMark});
    }
  }

  const View& Written() const { return out_; }

 private:
  const View& from_;
  View out_;
};

}  // namespace contactlint
