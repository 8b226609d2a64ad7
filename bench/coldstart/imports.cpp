// What importing a module costs a session once the engine has seen it: processor time of `import MODULE` in sessions that
// are new, less that of `pass`. One JSON object a line: {"name": ..., "p50_ns": ..., "p90_ns": ...}. bench/compare.py
// imports runs this with the names of all modules.
//   imports MODULE...
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "measuring.h"
#include "sandboa/engine.h"
#include "sandboa/session.h"

namespace sandboa::bench {
namespace {

// The first are not measured: they compile the module, and what it imports.
constexpr int kSessionsBefore = 5;
constexpr int kSessions = 101;

std::vector<double> sorted_times(const Engine& engine, const std::string& source) {
  Program program = engine.compile(source).program();
  if (!program) fail("does not compile: " + source);
  std::vector<double> times;
  for (int i = 0; i < kSessionsBefore + kSessions; ++i) {
    Session session(engine);
    double start = cpu_ns();
    bool completed = session.feed(program).completed();
    double taken = cpu_ns() - start;
    if (!completed) fail("does not run: " + source);
    if (i >= kSessionsBefore) times.push_back(taken);
  }
  std::sort(times.begin(), times.end());
  return times;
}

void measure(const std::string& module) {
  Engine engine;
  double nothing = sorted_times(engine, "pass")[kSessions / 2];
  std::vector<double> times = sorted_times(engine, "import " + module);
  std::printf("{\"name\": \"%s\", \"p50_ns\": %.1f, \"p90_ns\": %.1f}\n", module.c_str(), times[kSessions / 2] - nothing,
              times[kSessions * 9 / 10] - nothing);
}

}  // namespace
}  // namespace sandboa::bench

int main(int argc, char** argv) {
  if (argc < 2) sandboa::bench::fail("usage: imports MODULE...");
  for (int i = 1; i < argc; ++i) sandboa::bench::measure(argv[i]);
}
