// Session::Options::at_most: whatever limits a snapshot claims, a restored session has none that is higher.
#include "embed/each_limit.h"
#include "tests/embedding/host_session.h"
#include "tests/fuzz/snapshot_seeds.h"

namespace sandboa::testing {
namespace {

constexpr uint64_t kForever = UINT64_MAX;

Session::Options options() {
  Session::Options options;
  options.hash_seed = 7;
  options.functions = {HostFunction("ask")};
  return options;
}

Session::Options at_most(const Limits& limits) {
  Session::Options at_most = options();
  at_most.at_most = limits;
  return at_most;
}

Session make(std::string_view source, const Limits& limits = {}) {
  Session::Options with_limits = options();
  with_limits.limits = limits;
  Session session(engine(), with_limits);
  Turn turn = session.feed(source);
  EXPECT_TRUE(turn.completed() || turn.suspended()) << describe(turn);
  return session;
}

// The snapshot with other limits in its header, as somebody without a key can write it.
std::string forged(const std::string& snapshot, Limits limits) {
  constexpr size_t kEnvelope = sizeof "Sandboa" - 1 + 2;  // version, flags
  support::ByteReader in(std::string_view(snapshot).substr(kEnvelope));
  support::ByteWriter out;
  out.bytes(snapshot.data(), kEnvelope);
  embed::each_limit(limits, [&](uint64_t limit) {
    (void)in.number();
    out.number(limit);
  });
  out.bytes(snapshot.data() + snapshot.size() - in.left(), in.left());
  return with_checksum(out.view());
}

Limits unlimited() {
  Limits limits;
  embed::each_limit(limits, [](uint64_t& limit) { limit = kForever; });
  limits.recursion_depth = 1'000'000;
  return limits;
}

Restored restore(const std::string& snapshot, const Limits& limits) {
  return Session::restore(engine(), snapshot, at_most(limits));
}

void expect_trap(const Turn& turn, Limit limit, uint64_t allowed) {
  ASSERT_TRUE(turn.trapped()) << describe(turn);
  EXPECT_EQ(turn.trap().limit, limit);
  EXPECT_EQ(turn.trap().allowed, allowed);
  EXPECT_GT(turn.trap().used, allowed);
}

TEST(RestoreAtMost, OfForgedLimits_IsTheCeilingOfEach) {
  Limits own;
  own.fuel = 2'000'000;
  own.memory_bytes = 8 << 20;
  own.output_bytes = 1000;
  own.recursion_depth = 90;
  std::string bytes = forged(make("x = ask", own).snapshot().bytes(), unlimited());
  Restored free = Session::restore(engine(), bytes, options());
  ASSERT_TRUE(free.ok()) << free.reason();
  EXPECT_TRUE(free.session().feed("x = 0\nwhile x < 1000000: x += 1").completed());

  Restored restored = restore(bytes, own);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  Session& session = restored.session();
  expect_trap(session.feed("while True: pass"), Limit::kFuel, own.fuel);
  expect_trap(session.feed("print('x' * 1001)"), Limit::kOutput, own.output_bytes);
  EXPECT_EQ(describe(session.feed("import sys\nsys.getrecursionlimit()")), "90");
  expect_trap(session.feed("[b' ' * 3_000_000 for i in range(3)]"), Limit::kMemory, own.memory_bytes);
}

TEST(RestoreAtMost, IsKeptByWhatIsMadeOfTheSession) {
  Limits own;
  own.fuel = 100'000;
  Restored restored = restore(forged(make("x = 1").snapshot().bytes(), unlimited()), own);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  Restored fork = restored.session().fork();
  Restored again = Session::restore(engine(), restored.session().snapshot().bytes(), options());
  ASSERT_TRUE(fork.ok() && again.ok());
  expect_trap(fork.session().feed("while True: pass"), Limit::kFuel, own.fuel);
  expect_trap(again.session().feed("while True: pass"), Limit::kFuel, own.fuel);
}

TEST(RestoreAtMost, OfTheSameOrHigherLimits_ChangesNothing) {
  Session session = make("x = 1\nask()\nx + 1");
  std::string bytes = session.snapshot().bytes();
  for (const Limits& limits : {Limits(), unlimited()}) {
    Restored restored = restore(bytes, limits);
    ASSERT_TRUE(restored.ok()) << restored.reason();
    EXPECT_EQ(restored.session().snapshot().bytes(), bytes);
    EXPECT_EQ(describe(restored.session().resume(HostValue())), "2");
  }
}

// ---- below what the session has or has spent

TEST(RestoreAtMost, OfMemoryBelowWhatIsHeld_IsRefused) {
  std::string bytes = make("x = b' ' * 3_000_000\nask()").snapshot().bytes();
  for (uint64_t memory : {uint64_t{0}, uint64_t{1}, uint64_t{1} << 20, uint64_t{3'000'000}}) {
    Limits limits;
    limits.memory_bytes = memory;
    EXPECT_EQ(restore(bytes, limits).reason(), "the memory limit is too low for the snapshot") << memory;
  }
}

TEST(RestoreAtMost, OfEveryMemoryLimit_IsRefusedOrGoesOn) {
  std::string bytes = make("x = [[i] for i in range(3000)]\ny = ask()\nlen(x) + y").snapshot().bytes();
  bool fits = false;
  for (uint64_t memory = 0; memory < 2'000'000; memory += 9'973) {
    Limits limits;
    limits.memory_bytes = memory;
    Restored restored = restore(bytes, limits);
    if (restored.ok()) {
      fits = true;
      EXPECT_LE(restored.session().meters().memory_bytes, memory);
      Turn turn = restored.session().resume(HostValue(1));
      EXPECT_TRUE(turn.trapped() || describe(turn) == "3001") << describe(turn);
    } else {
      EXPECT_FALSE(fits) << memory;
      EXPECT_EQ(restored.reason(), "the memory limit is too low for the snapshot") << memory;
    }
  }
  EXPECT_TRUE(fits);
}

TEST(RestoreAtMost, OfRecursionBelowTheFrames_IsRefused) {
  std::string bytes = make("def f(n): return ask() if n == 0 else f(n - 1)\nf(50)").snapshot().bytes();
  Limits limits;
  limits.recursion_depth = 50;
  EXPECT_EQ(restore(bytes, limits).reason(), "the recursion limit is too low for the snapshot");
  limits.recursion_depth = 60;
  Restored restored = restore(bytes, limits);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_EQ(describe(restored.session().resume(HostValue(3))), "3");
}

TEST(RestoreAtMost, OfFuelBelowWhatTheRunHasSpent_TrapsAtTheNextStep) {
  std::string bytes = make("for i in range(5000): pass\nask()\nfor i in range(2): pass").snapshot().bytes();
  for (uint64_t fuel : {uint64_t{0}, uint64_t{100}}) {
    Limits limits;
    limits.fuel = fuel;
    Restored restored = restore(bytes, limits);
    ASSERT_TRUE(restored.ok()) << restored.reason();
    EXPECT_TRUE(restored.session().pending().suspended());
    EXPECT_TRUE(Session::restore(engine(), restored.session().snapshot().bytes(), options()).ok());
    expect_trap(restored.session().resume(HostValue()), Limit::kFuel, fuel);
  }
}

TEST(RestoreAtMost, OfFuelBelowWhatAnEarlierFeedHasSpent_LetsTheNextRun) {
  Session session = make("for i in range(5000): pass");
  Limits limits;
  limits.fuel = 2000;
  ASSERT_GT(session.meters().fuel, limits.fuel);
  Restored restored = restore(session.snapshot().bytes(), limits);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_EQ(restored.session().meters().fuel, session.meters().fuel);
  EXPECT_EQ(describe(restored.session().feed("i")), "4999");
  expect_trap(restored.session().feed("for i in range(5000): pass"), Limit::kFuel, limits.fuel);
}

TEST(RestoreAtMost, OfObjectsOutputAndCallsBelowWhatWasSpent_TrapsAtTheNext) {
  std::string bytes = make("x = [[i] for i in range(5000)]\nprint('x' * 500)\nask()").snapshot().bytes();
  Limits limits;
  limits.output_bytes = 100;
  limits.host_calls = 0;
  Restored restored = restore(bytes, limits);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  ASSERT_TRUE(restored.session().resume(HostValue()).completed());
  EXPECT_EQ(restored.session().meters().output_bytes, 501u);
  expect_trap(restored.session().feed("print(1)"), Limit::kOutput, 100);
  expect_trap(restored.session().feed("ask()"), Limit::kHostCalls, 0);

  limits = {};
  limits.objects = 100;
  restored = restore(bytes, limits);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  (void)restored.session().resume(HostValue());
  expect_trap(restored.session().feed("[[i] for i in range(200)]"), Limit::kObjects, 100);
}

TEST(RestoreAtMost, OfTimeBelowWhatTheRunHasTaken_TrapsWhenTheClockIsRead) {
  std::string bytes = make("for i in range(5000): pass\nask()\nfor i in range(100000): pass").snapshot().bytes();
  Limits limits;
  limits.time_ns = 1;
  Restored restored = restore(bytes, limits);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  expect_trap(restored.session().resume(HostValue()), Limit::kTime, 1);
}

}  // namespace
}  // namespace sandboa::testing
