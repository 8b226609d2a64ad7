// Session::Options::change_limits: a restored session with other limits than its snapshot has.
#include "tests/embedding/host_session.h"

namespace sandboa::testing {
namespace {

Session::Options changing(std::function<void(Limits&)> change) {
  Session::Options options;
  options.functions = {HostFunction("ask")};
  options.change_limits = std::move(change);
  return options;
}

Session make(std::string_view source, const Limits& limits) {
  Session::Options options = changing({});
  options.limits = limits;
  Session session(engine(), options);
  Turn turn = session.feed(source);
  EXPECT_TRUE(turn.completed() || turn.suspended()) << describe(turn);
  return session;
}

TEST(ChangeLimits, GetsThoseOfTheSnapshotAndRaisesThem) {
  Limits small;
  small.fuel = 50'000;
  small.memory_bytes = 4 << 20;
  small.recursion_depth = 50;
  small.output_bytes = 10;
  std::string bytes =
      make("def f(n): return n and f(n - 1)\nask()\nprint('12345')\nx = 0\nwhile x < 100000: x += 1\nf(200)", small)
          .snapshot()
          .bytes();
  Restored same = Session::restore(engine(), bytes, changing({}));
  ASSERT_TRUE(same.ok()) << same.reason();
  EXPECT_EQ(same.session().resume(HostValue()).trap().limit, Limit::kFuel);

  Restored raised = Session::restore(engine(), bytes, changing([&](Limits& limits) {
                                       EXPECT_EQ(limits.fuel, small.fuel);
                                       EXPECT_EQ(limits.recursion_depth, small.recursion_depth);
                                       limits.fuel = 10'000'000;
                                       limits.recursion_depth = 1000;
                                     }));
  ASSERT_TRUE(raised.ok()) << raised.reason();
  EXPECT_EQ(describe(raised.session().resume(HostValue())), "0");
  // What nobody has changed is as it was, and what was spent is spent.
  EXPECT_EQ(raised.session().feed("print('123456')").trap().limit, Limit::kOutput);
}

TEST(ChangeLimits, LowersAndAtMostBounds) {
  std::string bytes = make("x = 1", Limits()).snapshot().bytes();
  Session::Options options = changing([](Limits& limits) {
    limits.fuel = 100'000;
    limits.output_bytes = UINT64_MAX;
  });
  options.at_most.emplace().output_bytes = 5;
  Restored restored = Session::restore(engine(), bytes, options);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_EQ(restored.session().feed("while True: pass").trap().limit, Limit::kFuel);
  EXPECT_EQ(restored.session().feed("print('12345')").trap().limit, Limit::kOutput);
}

TEST(ChangeLimits, BelowWhatIsInUse_IsRefusedOrTraps) {
  std::string bytes =
      make("data = [bytes(1000) for _ in range(5000)]\nask()\nx = 0\nwhile x < 100: x += 1", Limits()).snapshot().bytes();
  Restored memory = Session::restore(engine(), bytes, changing([](Limits& limits) { limits.memory_bytes = 1 << 20; }));
  ASSERT_FALSE(memory.ok());
  EXPECT_EQ(memory.reason(), "the memory limit is too low for the snapshot");
  Restored fuel = Session::restore(engine(), bytes, changing([](Limits& limits) { limits.fuel = 10; }));
  ASSERT_TRUE(fuel.ok()) << fuel.reason();
  EXPECT_EQ(fuel.session().resume(HostValue()).trap().limit, Limit::kFuel);
}

TEST(ChangeLimits, OfARecordedSessionAreReplayed) {
  Limits small;
  small.fuel = 20'000;
  std::string bytes = make("x = 1", small).snapshot().bytes(), log;
  Session::Options options = changing([](Limits& limits) { limits.fuel = 5'000'000; });
  options.record = [&](std::string_view piece) { log += piece; };
  Restored restored = Session::restore(engine(), bytes, options);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_TRUE(restored.session().feed("while x < 50000: x += 1").completed());
  Replay::Step step = Replay(engine(), log).run();
  EXPECT_EQ(step.kind, Replay::Step::Kind::kTurn) << step.message();
  EXPECT_TRUE(step.is_checked);
}

}  // namespace
}  // namespace sandboa::testing
