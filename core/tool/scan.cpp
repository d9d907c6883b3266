// Each job takes the lines that have arrived, answers them, and writes the answers when it is their
// turn: no more is held than what the jobs have in hand, and the order stays.
#include "scan.h"

#include <condition_variable>
#include <istream>
#include <mutex>
#include <ostream>
#include <thread>
#include <vector>

#include "contactlint/json.h"
#include "lines.h"
#include "request.h"

namespace contactlint {
namespace {

std::string ReportJson(const Request& request, const Report& report) {
  const MessageField message =
      request.form == Form::kConversation ? MessageField::kWritten : MessageField::kOmitted;
  return "{\"id\":" + request.id + ",\"verdict\":" + JsonString(VerdictName(report.verdict)) +
         ",\"findings\":" + FindingsJson(report.findings, message) +
         (report.truncated ? ",\"truncated\":true}" : "}");
}

std::string ErrorJson(const Request& request, uint64_t line_number, const std::string& error) {
  return "{\"id\":" + request.id +
         ",\"error\":" + JsonString("line " + std::to_string(line_number) + ": " + error) + "}";
}

}  // namespace

Answer AnswerLine(std::string_view line, uint64_t line_number, const CheckFunction& check,
                  const Situation& defaults) {
  const Request request = ReadRequest(line, defaults);
  if (!request.error.empty()) return {ErrorJson(request, line_number, request.error), true};
  const Report report = CheckRequest(check, request);
  if (!report.error.empty()) {
    return {ErrorJson(request, line_number, "check failed: " + report.error), true};
  }
  return {ReportJson(request, report), false};
}

namespace {

// The jobs of one scan, and whose turn it is.
class Crew {
 public:
  Crew(std::istream& in, std::ostream& out, const CheckFunction& check, const Situation& defaults)
      : lines_(in), out_(out), check_(check), defaults_(defaults) {}

  // One job: until the input has ended or the output takes no more.
  void Work() {
    for (Share share = Take(); !share.lines.empty(); share = Take()) {
      std::string answers;
      bool refused = false;
      for (const Line& line : share.lines) {
        const Answer answer = AnswerLine(line.text, line.number, check_, defaults_);
        answers += answer.json + '\n';
        refused |= answer.refused;
      }
      HandIn(share.turn, answers, refused);
    }
  }

  ExitStatus Status() const { return status_; }

 private:
  struct Share {
    uint64_t turn = 0;
    std::vector<Line> lines;  // empty at the end
  };

  Share Take() {
    const std::lock_guard<std::mutex> input(input_);
    if (IsStopped()) return {};
    return {turns_++, lines_.Next()};
  }

  bool IsStopped() {
    const std::lock_guard<std::mutex> output(output_);
    return status_ == ExitStatus::kUnusable;
  }

  void HandIn(uint64_t turn, const std::string& answers, bool refused) {
    std::unique_lock<std::mutex> output(output_);
    come_.wait(output, [&] { return turn_ == turn; });
    if (status_ != ExitStatus::kUnusable) {
      if (refused) status_ = ExitStatus::kRefused;
      out_ << answers << std::flush;
      if (!out_) status_ = ExitStatus::kUnusable;
    }
    ++turn_;
    come_.notify_all();
  }

  std::mutex input_;
  Lines lines_;
  uint64_t turns_ = 0;  // given out

  std::mutex output_;
  std::condition_variable come_;
  std::ostream& out_;
  uint64_t turn_ = 0;  // whose answers are written next
  ExitStatus status_ = ExitStatus::kAnswered;

  const CheckFunction& check_;
  const Situation& defaults_;
};

ExitStatus ScanAlone(std::istream& in, std::ostream& out, const CheckFunction& check,
                     const Situation& defaults) {
  ExitStatus status = ExitStatus::kAnswered;
  Lines lines(in);
  for (std::vector<Line> arrived = lines.Next(); !arrived.empty(); arrived = lines.Next()) {
    for (const Line& line : arrived) {
      const Answer answer = AnswerLine(line.text, line.number, check, defaults);
      if (answer.refused) status = ExitStatus::kRefused;
      out << answer.json << '\n' << std::flush;
      if (!out) return ExitStatus::kUnusable;
    }
  }
  return status;
}

}  // namespace

ExitStatus Scan(std::istream& in, std::ostream& out, const CheckFunction& check,
                const Situation& defaults, uint32_t jobs) {
  in.tie(nullptr);  // or a job that reads would flush what another one is writing
  ExitStatus status;
  if (jobs <= 1) {
    status = ScanAlone(in, out, check, defaults);
  } else {
    Crew crew(in, out, check, defaults);
    std::vector<std::thread> others;
    for (uint32_t i = 1; i < jobs; ++i) others.emplace_back([&crew] { crew.Work(); });
    crew.Work();
    for (std::thread& other : others) other.join();
    status = crew.Status();
  }
  return in.bad() ? ExitStatus::kUnusable : status;
}

}  // namespace contactlint
