// Cold-start figures through the public API, one JSON object a line: {"name": ..., "p50_ns": ..., "p90_ns": ...}.
// bench/compare.py runs this beside bench/coldstart/cpython.py and prints the ratios.
//   coldstart SNIPPET.py
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "measuring.h"
#include "sandboa/engine.h"
#include "sandboa/session.h"

namespace sandboa::bench {
namespace {

using Clock = std::chrono::steady_clock;

// Times `round` so often that the median means something; `inner` calls share one reading of the clock.
template <class F>
void measure(const char* name, int rounds, int inner, F round) {
  std::vector<double> samples;
  samples.reserve(static_cast<size_t>(rounds));
  for (int i = 0; i < rounds / 10 + 1; ++i) round();
  for (int i = 0; i < rounds; ++i) {
    Clock::time_point start = Clock::now();
    for (int j = 0; j < inner; ++j) round();
    samples.push_back(std::chrono::duration<double, std::nano>(Clock::now() - start).count() / inner);
  }
  std::sort(samples.begin(), samples.end());
  std::printf("{\"name\": \"%s\", \"p50_ns\": %.1f, \"p90_ns\": %.1f}\n", name, samples[samples.size() / 2],
              samples[samples.size() * 9 / 10]);
}

size_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  size_t total = 0, resident = 0;
  file >> total >> resident;
  return resident * static_cast<size_t>(sysconf(_SC_PAGESIZE));
}

constexpr size_t kSessions = 10'000;

// Resident memory per live session, all of them having been through `use`. In a child process, so that no measurement finds
// the warm blocks that another one has left in the pool.
template <class F>
void measure_memory(const char* name, const Engine& engine, F use) {
  std::fflush(stdout);
  pid_t child = fork();
  if (child != 0) {
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0) fail("a measurement of memory failed");
    return;
  }
  std::vector<Session> sessions;
  sessions.reserve(kSessions);
  size_t before = resident_bytes();
  for (size_t i = 0; i < kSessions; ++i) {
    sessions.emplace_back(engine);
    use(sessions.back());
  }
  size_t grown = resident_bytes() - before;
  std::printf("{\"name\": \"%s\", \"bytes_per_session\": %zu, \"total_mib\": %.1f}\n", name, grown / kSessions,
              static_cast<double>(grown) / (1 << 20));
  std::fflush(stdout);
  _exit(0);
}

int run(const std::string& snippet) {
  Clock::time_point start = Clock::now();
  Engine engine;
  std::printf("{\"name\": \"engine_start\", \"p50_ns\": %.1f}\n",
              std::chrono::duration<double, std::nano>(Clock::now() - start).count());

  Program program = engine.compile(snippet).program();
  Program check = engine.compile("result").program();
  if (!program || !check) fail("the snippet does not compile");
  {
    Session session(engine);
    if (!session.feed(snippet).completed()) fail("the snippet does not run");
    if (session.feed(check).value().as_str().find("12 orders, best 1. a") == std::string_view::npos)
      fail("the snippet's result is wrong");
  }

  measure("snippet_source_to_result", 5000, 1, [&] {
    Session session(engine);
    if (!session.feed(snippet).completed()) fail("the snippet does not run");
  });
  measure("snippet_compiled_program", 5000, 1, [&] {
    Session session(engine);
    if (!session.feed(program).completed()) fail("the snippet does not run");
  });
  measure("one_plus_one", 5000, 4, [&] {
    Session session(engine);
    if (session.feed("1 + 1").value().as_int() != 2) fail("1 + 1 is wrong");
  });
  measure("session_create_destroy", 5000, 16, [&] { Session session(engine); });

  measure_memory("idle_session_unused", engine, [](Session&) {});
  measure_memory("idle_session_after_1_plus_1", engine, [](Session& session) { session.feed("1 + 1"); });
  measure_memory("idle_session_after_snippet", engine, [&](Session& session) { session.feed(program); });
  return 0;
}

}  // namespace
}  // namespace sandboa::bench

int main(int argc, char** argv) {
  if (argc != 2) sandboa::bench::fail("usage: coldstart SNIPPET.py");
  return sandboa::bench::run(sandboa::bench::read_file(argv[1]));
}
