// Clock, sleep, randomness and time zone by policy.
#include <chrono>
#include <thread>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static Engine instance;
  return instance;
}

Session make_session(Capabilities capabilities, std::optional<uint64_t> hash_seed = std::nullopt, Limits limits = {}) {
  Session::Options options;
  options.capabilities = std::move(capabilities);
  options.hash_seed = hash_seed;
  options.limits = limits;
  options.functions = {HostFunction("fetch", [](const HostCall&) -> Answer { return Answer::future(); })};
  return Session(engine(), std::move(options));
}

std::string describe(const Turn& turn) {
  if (turn.completed()) return turn.value().repr(1000);
  if (turn.raised()) return turn.error().type + ": " + turn.error().message;
  if (turn.trapped()) return std::string("trapped: ") + turn.trap().message();
  if (turn.awaiting()) return "awaiting " + std::to_string(turn.awaited().futures.size());
  return "rejected: " + turn.reason();
}

std::string run(Session& session, std::string_view source) { return describe(session.feed(source)); }

TEST(Capabilities, DefaultClock_IsVirtualAndTicks) {
  Session session = make_session({});
  EXPECT_EQ(run(session, "import time\ntime.time_ns(), time.time_ns(), time.monotonic_ns()"),
            "(1767225600000001000, 1767225600000002000, 3000)");
  EXPECT_EQ(run(session, "time.sleep(3600.5); time.time_ns(), time.perf_counter_ns(), time.process_time_ns()"),
            "(1767229200500004000, 3600500005000, 6000)");
  EXPECT_EQ(run(session, "time.strftime('%F %T %Z')"), "'2026-01-01 01:00:00 UTC'");
  EXPECT_EQ(run(session, "repr(time.get_clock_info('time'))"),
            "\"namespace(implementation='virtual', monotonic=False, adjustable=False, resolution=1e-09)\"");
}

TEST(Capabilities, VirtualClock_BeginsWhereTheHostSays) {
  Capabilities capabilities;
  capabilities.clock.start_ns = 1'000'000'000'000'000'000;
  capabilities.clock.tick_ns = 0;
  capabilities.time_zone.utc_offset_seconds = -5 * 3600 - 1800;
  capabilities.time_zone.name = "HERE";
  Session session = make_session(capabilities);
  EXPECT_EQ(run(session, "import time\ntime.time(), time.time(), time.ctime(), time.tzname, time.timezone"),
            "(1000000000.0, 1000000000.0, 'Sat Sep  8 20:16:40 2001', ('HERE', 'HERE'), 19800)");
  EXPECT_EQ(run(session, "time.strftime('%z %Z'), time.mktime(time.localtime()), time.strftime('%s')"),
            "('-0530 HERE', 1000000000.0, '1000000000')");
}

TEST(Capabilities, VirtualSleep_MovesTheEventLoopToo) {
  Session session = make_session({});
  EXPECT_EQ(run(session,
                "import asyncio, time\n"
                "async def main():\n"
                "    loop = asyncio.get_running_loop()\n"
                "    before = loop.time()\n"
                "    time.sleep(2)\n"
                "    await asyncio.sleep(3)\n"
                "    return loop.time() - before\n"
                "asyncio.run(main()), time.monotonic() >= 5"),
            "(5.0, True)");
}

TEST(Capabilities, Denied_NamesTheCapability) {
  Capabilities denied;
  denied.clock.grant = denied.sleep.grant = denied.random.grant = Grant::kDenied;
  denied.time_zone.denied = true;
  Session session = make_session(denied);
  EXPECT_EQ(run(session, "import time\ntime.time()"), "PermissionError: capability 'clock' is denied");
  for (const char* call :
       {"time.monotonic()", "time.perf_counter_ns()", "time.process_time()", "time.gmtime()", "time.time_ns()"}) {
    EXPECT_EQ(run(session, call), "PermissionError: capability 'clock' is denied") << call;
  }
  EXPECT_EQ(run(session, "time.sleep(0)"), "PermissionError: capability 'sleep' is denied");
  for (const char* call : {"time.localtime(0)", "time.timezone", "time.tzname", "time.ctime(0)"}) {
    EXPECT_EQ(run(session, call), "PermissionError: capability 'time zone' is denied") << call;
  }
  EXPECT_EQ(run(session, "time.gmtime(0)[:3], time.strptime('2020', '%Y')[0]"), "((1970, 1, 1), 2020)");
  EXPECT_EQ(run(session, "import random, secrets, uuid\nrandom.random()"), "PermissionError: capability 'random' is denied");
  for (const char* call : {"random.Random().random()", "random.SystemRandom().random()", "secrets.token_hex()",
                           "uuid.uuid4()", "random.shuffle([1, 2])", "random.getstate()"}) {
    EXPECT_EQ(run(session, call), "PermissionError: capability 'random' is denied") << call;
  }
  EXPECT_EQ(run(session, "random.seed(42); random.randint(1, 10**9)"), run(session, "random.Random(42).randint(1, 10**9)"));
  EXPECT_EQ(run(session, "import asyncio\nasyncio.run(asyncio.sleep(0)), asyncio.run(asyncio.sleep(1))"),
            "PermissionError: capability 'sleep' is denied");
}

TEST(Capabilities, HostWithoutCallback_IsDenied) {
  Capabilities capabilities;
  capabilities.clock.grant = capabilities.random.grant = Grant::kHost;
  Session session = make_session(capabilities);
  EXPECT_EQ(run(session, "import time\ntime.time()"), "PermissionError: capability 'clock' is denied");
  EXPECT_EQ(run(session, "import random\nrandom.random()"), "PermissionError: capability 'random' is denied");
}

TEST(Capabilities, HostClock_AnswersAndNeverGoesBack) {
  Capabilities capabilities;
  capabilities.clock.grant = Grant::kHost;
  int64_t now = 5'000'000'000;
  capabilities.clock.host = [&now](ClockPolicy::Reading reading) {
    return reading == ClockPolicy::Reading::kWall ? now : now > INT64_MAX / 1000 ? INT64_MAX : 1000 * now;
  };
  Session session = make_session(capabilities);
  EXPECT_EQ(run(session, "import time\ntime.time_ns(), time.monotonic_ns()"), "(5000000000, 0)");
  now += 1000;
  EXPECT_EQ(run(session, "time.time_ns(), time.monotonic_ns()"), "(5000001000, 1000000)");
  now -= 2000;
  EXPECT_EQ(run(session, "time.time_ns(), time.monotonic_ns()"), "(4999999000, 1000000)");
  now = INT64_MAX;
  EXPECT_EQ(run(session, "time.time_ns() > 0, time.monotonic_ns() > 0, time.sleep(9e9), time.time_ns() > 0"),
            "(True, True, None, True)");
}

TEST(Capabilities, SystemClock_IsTheMachines) {
  Capabilities capabilities;
  capabilities.clock.grant = Grant::kSystem;
  Session session = make_session(capabilities);
  auto now = std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
  Turn turn = session.feed("import time\ntime.time()");
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_NEAR(turn.value().as_float(), now, 5);
  EXPECT_EQ(run(session, "0 <= time.monotonic() < 5, time.monotonic() <= time.monotonic()"), "(True, True)");
}

TEST(Capabilities, HostSleep_SuspendsTheRun) {
  Capabilities capabilities;
  capabilities.sleep.grant = Grant::kHost;
  Session session = make_session(capabilities);
  Turn turn = session.feed("import time\ntime.sleep(0)\nfor n in range(3):\n    time.sleep(n + 0.5)\ntime.monotonic_ns()");
  for (double seconds : {0.5, 1.5, 2.5}) {
    ASSERT_TRUE(turn.awaiting()) << describe(turn);
    EXPECT_TRUE(turn.awaited().futures.empty());
    EXPECT_EQ(turn.awaited().seconds, seconds);
    turn = session.resolve({});
  }
  EXPECT_EQ(describe(turn), "4500001000");
}

TEST(Capabilities, HostSleep_TakesNoAnswersToFutures) {
  Capabilities capabilities;
  capabilities.sleep.grant = Grant::kHost;
  Session session = make_session(capabilities);
  Turn turn = session.feed(
      "import asyncio, time\n"
      "async def main():\n"
      "    future = fetch()\n"
      "    time.sleep(1)\n"
      "    await asyncio.sleep(2)\n"
      "    return await future\n"
      "asyncio.run(main())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(describe(session.resolve({{1, "x"}})), "rejected: the session sleeps: only time ends that");
  turn = session.resolve({});
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(turn.awaited().seconds, 2.0);
  turn = session.resolve({{1, "x"}});  // the loop takes it, and waits on
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  turn = session.resolve({});
  EXPECT_EQ(describe(turn), "'x'");
}

TEST(Capabilities, SystemSleep_WaitsWithinTheLimits) {
  Capabilities capabilities;
  capabilities.sleep.grant = capabilities.clock.grant = Grant::kSystem;
  Limits limits;
  limits.time_ns = 300'000'000;
  Session session = make_session(capabilities, std::nullopt, limits);
  EXPECT_EQ(run(session, "import time\nt = time.monotonic(); time.sleep(0.03); 0.03 <= time.monotonic() - t < 0.25"),
            "True");
  EXPECT_EQ(run(session, "time.sleep(100)"), "trapped: time limit exceeded");
  std::thread other([&session] {
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    session.interrupt();
  });
  Turn turn = session.feed("time.sleep(100)");
  other.join();
  ASSERT_TRUE(turn.trapped()) << describe(turn);
  EXPECT_EQ(turn.trap().limit, Limit::kInterrupt);
}

TEST(Capabilities, DeterministicRandomness_FollowsFromTheSeed) {
  constexpr const char* kDraw =
      "import random, secrets, uuid\nrandom.random(), secrets.token_hex(8), str(uuid.uuid4()), random.random()";
  Capabilities seeded, other;
  seeded.random.seed = 7;
  other.random.seed = 8;
  Session a = make_session(seeded, 1), b = make_session(seeded, 2), c = make_session(other, 1);
  std::string first = run(a, kDraw);
  EXPECT_EQ(first, run(b, kDraw));
  EXPECT_NE(first, run(c, kDraw));
  Session d = make_session({}, 5), e = make_session({}, 5), f = make_session({}, 6);
  first = run(d, kDraw);
  EXPECT_EQ(first, run(e, kDraw));
  EXPECT_NE(first, run(f, kDraw));
  EXPECT_NE(run(d, kDraw), first);
  Session g = make_session({}), h = make_session({});
  EXPECT_NE(run(g, kDraw), run(h, kDraw));
}

TEST(Capabilities, HostRandomness_FillsTheBytes) {
  Capabilities capabilities;
  capabilities.random.grant = Grant::kHost;
  size_t asked = 0;
  capabilities.random.host = [&asked](std::span<unsigned char> bytes) {
    asked += bytes.size();
    for (size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<unsigned char>(i);
  };
  Session session = make_session(capabilities);
  EXPECT_EQ(run(session, "import secrets\nsecrets.token_bytes(4)"), "b'\\x00\\x01\\x02\\x03'");
  EXPECT_EQ(asked, 4u);
}

TEST(Capabilities, SystemRandomness_Differs) {
  Capabilities capabilities;
  capabilities.random.grant = Grant::kSystem;
  Session a = make_session(capabilities, 1), b = make_session(capabilities, 1);
  EXPECT_NE(run(a, "import secrets\nsecrets.token_hex()"), run(b, "import secrets\nsecrets.token_hex()"));
  EXPECT_EQ(run(a, "len(secrets.token_bytes(100_000))"), "100000");
}

TEST(Capabilities, Snapshots_GoOnWithClockAndRandomNumbers) {
  constexpr const char* kDraw = "time.time_ns(), random.random(), secrets.token_hex(8), time.monotonic_ns()";
  Capabilities capabilities;
  capabilities.clock.start_ns = 1'000'000'000'000'000'000;
  Session original = make_session(capabilities);
  EXPECT_EQ(run(original, "import time, random, secrets\ntime.sleep(5)\nrandom.random() < 1"), "True");
  Snapshot snapshot = original.snapshot();
  ASSERT_TRUE(snapshot.ok()) << snapshot.reason();
  Session::Options options;
  options.functions = {HostFunction("fetch", [](const HostCall&) -> Answer { return Answer::future(); })};
  Restored restored = Session::restore(engine(), snapshot.bytes(), options);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_EQ(run(original, kDraw), run(restored.session(), kDraw));
  // What is granted is for the restoring host to say.
  options.capabilities.random.grant = Grant::kDenied;
  Restored denied = Session::restore(engine(), snapshot.bytes(), options);
  ASSERT_TRUE(denied.ok()) << denied.reason();
  EXPECT_EQ(run(denied.session(), "secrets.token_hex()"), "PermissionError: capability 'random' is denied");
}

// The reference is CPython for 64 bits; the oracle of tests/programs has other hashes of floats.
TEST(Capabilities, FloatSeeds_AreHashed) {
  Session session = make_session({});
  EXPECT_EQ(run(session, "import random\nrandom.Random(1.5).random(), random.Random(-0.1).random()"),
            "(0.551763726942059, 0.9101117294798381)");
}

}  // namespace
}  // namespace sandboa
