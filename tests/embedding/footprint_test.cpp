// What sessions cost: memory of idle ones, and that nothing is left behind. Times are the business of bench/.
#include <cstdio>
#include <vector>

#include <gtest/gtest.h>
#include <unistd.h>

#include "sandboa/sandboa.h"
#include "support/sanitizers.h"

namespace sandboa {
namespace {

#if defined(SANDBOA_HAS_ASAN) || defined(SANDBOA_HAS_TSAN)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

size_t resident_bytes() {
  FILE* file = std::fopen("/proc/self/statm", "r");
  size_t total = 0, resident = 0;
  int fields = file == nullptr ? 0 : std::fscanf(file, "%zu %zu", &total, &resident);
  if (file != nullptr) std::fclose(file);
  return fields == 2 ? resident * static_cast<size_t>(getpagesize()) : 0;
}

constexpr const char* kSetUp =
    "def greet(name):\n    return f'hello {name}'\n"
    "state = {'count': 0, 'names': ['a', 'b']}\n"
    "state['count'] += 1\n";

TEST(Footprint, TenThousandIdleSessions_FitIn300MiB) {
  if (kSanitized) GTEST_SKIP() << "sanitizers have their own memory";
  Engine engine;
  Compiled compiled = engine.compile(kSetUp);
  ASSERT_TRUE(compiled.ok());
  std::vector<Session> sessions;
  sessions.reserve(10'000);
  size_t before = resident_bytes();
  ASSERT_GT(before, 0u);
  for (int i = 0; i < 10'000; ++i) {
    sessions.emplace_back(engine);
    ASSERT_TRUE(sessions.back().feed(compiled.program()).completed());
  }
  size_t each = (resident_bytes() - before) / sessions.size();
  RecordProperty("bytes_per_idle_session", static_cast<int>(each));
  EXPECT_LE(each, 24u * 1024);
  EXPECT_EQ(sessions[1234].feed("greet(state['names'][1])").value(), HostValue("hello b"));
}

TEST(Footprint, SessionsInALoop_LeaveNothingBehind) {
  if (kSanitized) GTEST_SKIP() << "sanitizers have their own memory";
  Engine engine;
  auto run = [&](int count) {
    for (int i = 0; i < count; ++i) {
      Session session(engine);
      Turn turn = session.feed("x = [str(i) for i in range(100)]\nx.append(x)\nx");
      ASSERT_TRUE(turn.completed());
    }
  };
  run(200);
  size_t before = resident_bytes();
  run(5000);
  EXPECT_LT(resident_bytes(), before + (8u << 20));
}

TEST(Footprint, LongSession_CollectsItsGarbage) {
  Engine engine;
  Session session(engine);
  for (int i = 0; i < 50; ++i) {
    Turn turn = session.feed("x = [[i] for i in range(20000)]\nlen(x)");
    ASSERT_TRUE(turn.completed()) << turn.trap().message() << turn.error().traceback;
  }
  EXPECT_GT(session.meters().collections, 0u);
  EXPECT_LE(session.meters().peak_memory_bytes, Limits().memory_bytes);
}

// Natives charge most of the fuel of this loop, and all of the memory.
TEST(Footprint, GarbageOfNatives_IsCollectedAsItComes) {
  Engine engine;
  Session session(engine);
  Turn turn = session.feed("a, b = set(range(20)), set(range(10, 30))\nfor _ in range(20000): c = a | b\nlen(c)");
  ASSERT_TRUE(turn.completed());
  EXPECT_LE(session.meters().peak_memory_bytes, 12u << 20);
}

}  // namespace
}  // namespace sandboa
