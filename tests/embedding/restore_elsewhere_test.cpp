// Going on from a snapshot in a process that never saw its session: this binary runs itself, with the snapshot in a file.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <unistd.h>

#include "tests/embedding/suspend_cases.h"

namespace sandboa::testing {

namespace {

constexpr const char* kVariable = "SANDBOA_TEST_SNAPSHOT";
constexpr std::string_view kMark = "ending: ";

class RestoreElsewhere : public SuspendTest {
 public:
  static void go_on(const char* path) {
    std::ifstream file(path, std::ios::binary);
    std::string ending = ending_here(std::string(std::istreambuf_iterator<char>(file), {}));
    std::printf("%s%s", kMark.data(), ending.c_str());
    std::fflush(stdout);
    std::_Exit(0);
  }
  static std::string simple_ending() {
    Session session = make_session();
    return session.feed("ask([1, 2])").suspended() ? ending_elsewhere(session.snapshot().bytes()) : "not suspended";
  }

 private:
  void TestBody() override {}
};

// In the new process: what it is there for. Else: that there is such a process.
TEST(RestoredElsewhere, GoesOn) {
  if (const char* path = std::getenv(kVariable)) RestoreElsewhere::go_on(path);
  EXPECT_EQ(RestoreElsewhere::simple_ending(), "[1, 2]");
}

}  // namespace

std::string SuspendTest::ending_elsewhere(const std::string& snapshot) {
  char path[] = "/tmp/sandboa_snapshot_XXXXXX";
  int file = mkstemp(path);
  if (file < 0) return "no file for the snapshot";
  FILE* stream = fdopen(file, "wb");
  std::fwrite(snapshot.data(), 1, snapshot.size(), stream);
  std::fclose(stream);
  char self[4096] = {};
  if (readlink("/proc/self/exe", self, sizeof(self) - 1) < 0) return "no name of this binary";
  // Whatever shard of the tests this process runs, that one is to run its test.
  std::string command = "GTEST_TOTAL_SHARDS=1 GTEST_SHARD_INDEX=0 " + std::string(kVariable) + "=" + path + " " + self +
                        " --gtest_filter=RestoredElsewhere.GoesOn";
  std::string output;
  if (FILE* process = popen(command.c_str(), "r")) {
    char buffer[4096];
    size_t count;
    while ((count = std::fread(buffer, 1, sizeof(buffer), process)) != 0) output.append(buffer, count);
    if (pclose(process) != 0) output += " (the process failed)";
  }
  std::remove(path);
  size_t mark = output.find(kMark);
  return mark != std::string::npos ? output.substr(mark + kMark.size()) : "the process said: " + output;
}

}  // namespace sandboa::testing
