// `contactlint scan` at the end of a pipe: what Spark's `pipe`, Hadoop streaming and a ClickHouse
// executable function rely on.
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace contactlint {
namespace {

// The tool in a process of its own, a pipe at either end.
class Tool {
 public:
  explicit Tool(std::vector<std::string> words, rlim_t memory = RLIM_INFINITY) {
    int input[2], output[2], errors[2];
    REQUIRE(pipe(input) == 0);
    REQUIRE(pipe(output) == 0);
    REQUIRE(pipe(errors) == 0);
    words.insert(words.begin(), {CONTACTLINT_TOOL, "scan"});
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    process_ = fork();
    REQUIRE(process_ >= 0);
    if (process_ == 0) {
      const rlimit limit = {memory, memory};
      if (memory != RLIM_INFINITY) setrlimit(RLIMIT_AS, &limit);
      dup2(input[0], STDIN_FILENO);
      dup2(output[1], STDOUT_FILENO);
      dup2(errors[1], STDERR_FILENO);
      for (int end : {input[0], input[1], output[0], output[1], errors[0], errors[1]}) close(end);
      execv(argv[0], argv.data());
      _exit(127);
    }
    close(input[0]);
    close(output[1]);
    close(errors[1]);
    input_ = input[1];
    output_ = output[0];
    errors_ = errors[0];
  }
  ~Tool() {
    if (process_ > 0) kill(process_, SIGKILL);
    Wait();
    for (int end : {input_, output_, errors_}) close(end);
  }
  Tool(const Tool&) = delete;
  Tool& operator=(const Tool&) = delete;

  void Write(std::string_view text) const {
    while (!text.empty()) {
      const ssize_t written = write(input_, text.data(), text.size());
      if (written <= 0) return;
      text.remove_prefix(static_cast<size_t>(written));
    }
  }
  void CloseInput() { close(std::exchange(input_, -1)); }
  void CloseOutput() { close(std::exchange(output_, -1)); }
  void Send(int signal) const { kill(process_, signal); }

  // The next line, its end included; less at the end.
  std::string ReadLine() const {
    std::string line;
    for (char c = 0; c != '\n' && read(output_, &c, 1) == 1;) line.push_back(c);
    return line;
  }
  std::string ReadAll() const { return ReadFrom(output_); }
  std::string ReadErrors() const { return ReadFrom(errors_); }

  // As waitpid() gives it.
  int Wait() {
    if (process_ > 0) waitpid(std::exchange(process_, -1), &status_, 0);
    return status_;
  }

  long PeakKilobytes() const {
    std::ifstream status("/proc/" + std::to_string(process_) + "/status");
    for (std::string word; status >> word;) {
      if (word != "VmHWM:") continue;
      long kilobytes = 0;
      status >> kilobytes;
      return kilobytes;
    }
    return 0;
  }

 private:
  static std::string ReadFrom(int end) {
    std::string text;
    char buffer[4096];
    for (ssize_t size; (size = read(end, buffer, sizeof buffer)) > 0;) {
      text.append(buffer, static_cast<size_t>(size));
    }
    return text;
  }

  pid_t process_ = -1;
  int status_ = 0;
  int input_ = -1;
  int output_ = -1;
  int errors_ = -1;
};

std::string TextLine(const std::string& id, const std::string& text) {
  return nlohmann::json({{"id", id}, {"text", text}}).dump() + "\n";
}

std::string IdOf(const std::string& answer) {
  return nlohmann::json::parse(answer).value("id", "");
}

// Enough lines to fill every buffer on the way, one of them broken.
std::string ManyLines(int count) {
  std::string lines;
  for (int i = 0; i < count; ++i) {
    lines += i == 40 ? "{\"id\": \"40\", \"text\":\n"
                     : TextLine(std::to_string(i), "The fence is done, write to runa" +
                                                       std::to_string(i) + "@lakehut.io");
  }
  return lines;
}

const std::vector<std::vector<std::string>> kJobs = {{}, {"--jobs", "3"}};

TEST_CASE("a line is answered before the next one is written") {
  for (const auto& jobs : kJobs) {
    Tool tool(jobs);
    for (const char* id : {"a", "b", "c"}) {
      tool.Write(TextLine(id, "write to runa@lakehut.io"));
      const std::string answer = tool.ReadLine();
      CHECK(answer.back() == '\n');
      CHECK(IdOf(answer) == id);
    }
    tool.CloseInput();
    CHECK(tool.ReadAll() == "");
    CHECK(tool.Wait() == 0);
  }
}

TEST_CASE("half a line keeps no answer waiting") {
  for (const auto& jobs : kJobs) {
    Tool tool(jobs);
    const std::string second = TextLine("b", "the roof is light");
    tool.Write(TextLine("a", "the roof is dark") + second.substr(0, 9));
    CHECK(IdOf(tool.ReadLine()) == "a");
    tool.Write(second.substr(9));
    CHECK(IdOf(tool.ReadLine()) == "b");
  }
}

TEST_CASE("each line is answered by one line, in order, a broken one and an unended one too") {
  for (const auto& jobs : kJobs) {
    Tool tool(jobs);
    const int count = 2000;
    std::string lines = ManyLines(count);
    lines.pop_back();
    std::thread writer([&] {
      tool.Write(lines);
      tool.CloseInput();
    });
    std::istringstream output(tool.ReadAll());
    writer.join();
    std::vector<std::string> answers;
    for (std::string line; std::getline(output, line);) answers.push_back(line);
    REQUIRE(answers.size() == count);
    for (size_t i = 0; i < count; ++i) {
      if (i != 40) CHECK(IdOf(answers[i]) == std::to_string(i));
    }
    CHECK(answers[40].rfind("{\"id\":null,\"error\":\"line 41: ", 0) == 0);
    CHECK(WEXITSTATUS(tool.Wait()) == 1);
  }
}

TEST_CASE("an answer holds no tab and no end of a line, whatever the text holds") {
  Tool tool({"--explain"});
  tool.Write(TextLine("a", "write to\truna@lakehut.io\tor\nr u n a @ t u t a . c o m\r\n"));
  const std::string answer = tool.ReadLine();
  CHECK(nlohmann::json::parse(answer)["verdict"] == "warn");
  CHECK(answer.find_first_of("\t\r\n") == answer.size() - 1);
}

TEST_CASE("no input, no output") {
  for (const auto& jobs : kJobs) {
    Tool tool(jobs);
    tool.CloseInput();
    CHECK(tool.ReadAll() == "");
    CHECK(tool.Wait() == 0);
  }
}

TEST_CASE("stopped and continued in the middle of a line, it goes on") {
  for (const auto& jobs : kJobs) {
    Tool tool(jobs);
    const std::string line = TextLine("a", "the roof is light");
    tool.Write(line.substr(0, 12));
    tool.Send(SIGSTOP);
    tool.Write(line.substr(12));
    tool.Send(SIGCONT);
    CHECK(IdOf(tool.ReadLine()) == "a");
  }
}

TEST_CASE("whoever reads no further ends it, quietly") {
  signal(SIGPIPE, SIG_DFL);
  for (const auto& jobs : kJobs) {
    Tool tool(jobs);
    tool.Write(TextLine("a", "the roof is light"));
    tool.ReadLine();
    tool.CloseOutput();
    tool.Write(TextLine("b", "the roof is light"));
    CHECK(WTERMSIG(tool.Wait()) == SIGPIPE);
    CHECK(tool.ReadErrors() == "");
  }
}

TEST_CASE("where a broken pipe does not kill, it is told") {
  signal(SIGPIPE, SIG_IGN);
  for (const auto& jobs : kJobs) {
    Tool tool(jobs);
    tool.CloseOutput();
    tool.Write(TextLine("a", "the roof is light"));
    tool.CloseInput();
    CHECK(WEXITSTATUS(tool.Wait()) == 2);
    CHECK(tool.ReadErrors() == "contactlint: standard output: cannot be written\n");
  }
}

TEST_CASE("a long input takes no more memory than a short one") {
  signal(SIGPIPE, SIG_IGN);
  for (const auto& jobs : kJobs) {
    Tool tool(jobs);
    const std::string lines = ManyLines(4000);
    long first = 0;
    std::thread reader([&] { tool.ReadAll(); });
    for (int round = 0; round < 8; ++round) {
      tool.Write(lines);
      if (round == 1) first = tool.PeakKilobytes();
    }
    const long last = tool.PeakKilobytes();
    tool.CloseInput();
    reader.join();
    CHECK(first > 0);
    CHECK(last - first < 2048);
  }
}

// A sanitizer's own memory cannot be limited so.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kLimitsMemory = false;
#elif defined(__has_feature)
constexpr bool kLimitsMemory = !__has_feature(address_sanitizer);
#else
constexpr bool kLimitsMemory = true;
#endif

TEST_CASE("where memory runs out it says so, and every answer given before is whole" *
          doctest::skip(!kLimitsMemory)) {
  signal(SIGPIPE, SIG_IGN);
  constexpr rlim_t kMegabyte = 1 << 20;
  bool refused = false;
  bool answered = false;
  for (rlim_t megabytes = 16; megabytes <= 240; megabytes += 8) {
    Tool tool({}, megabytes * kMegabyte);
    std::thread writer([&] {
      tool.Write(TextLine("a", "write to runa@lakehut.io"));
      tool.Write(TextLine("b", std::string(2000000, 'x')));
      tool.Write(TextLine("c", "write to runa@lakehut.io"));
      tool.CloseInput();
    });
    const std::string answers = tool.ReadAll();
    const std::string errors = tool.ReadErrors();
    writer.join();
    const int status = tool.Wait();
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == 127) continue;  // not even loaded
    CHECK((answers.empty() || answers.back() == '\n'));
    if (WEXITSTATUS(status) == 0) {
      answered = true;
      CHECK(std::count(answers.begin(), answers.end(), '\n') == 3);
    } else {
      refused = true;
      CHECK(WEXITSTATUS(status) == 2);
      CHECK(errors == "contactlint: out of memory\n");
    }
  }
  CHECK(refused);
  CHECK(answered);
}

}  // namespace
}  // namespace contactlint
