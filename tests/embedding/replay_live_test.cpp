// Replay::Options::live: where the log ends, the session goes on with answers of the host.
#include "embed/journal/log_stream.h"
#include "tests/embedding/host_session.h"

namespace sandboa::testing {
namespace {

// A host whose answers count up.
struct Host {
  int calls = 0;
  std::string log;

  Session::Options options() {
    Session::Options options;
    options.functions = {HostFunction("next", {HostParameter{"step", HostType::kInt, 1}},
                                      [this](const HostCall& call) -> Answer { return ++calls * call.arg(0).as_int(); }),
                         HostFunction("wait")};
    options.name_lookup = [this](const HostCall& call) -> Answer {
      return call.name == "asked" ? Answer(++calls) : Answer::unknown();
    };
    options.capabilities.clock.grant = Grant::kHost;
    options.capabilities.clock.host = [this](ClockPolicy::Reading) { return int64_t{++calls} * 1'000'000'000; };
    return options;
  }
  Session recorded() {
    Session::Options recording = options();
    recording.record = [this](std::string_view piece) { log += piece; };
    return Session(engine(), std::move(recording));
  }
};

Replay::Options live(Host& host) {
  Replay::Options options;
  options.live = host.options();
  return options;
}

// The log up to its n-th event of that kind, without it.
std::string log_before(const std::string& log, embed::Event event, int n) {
  for (embed::LogReader in(log); in.state() == embed::LogReader::State::kEvent; in.next()) {
    if (in.event() == event && --n == 0) return log.substr(0, in.offset());
  }
  return {};
}

TEST(ReplayLive, BetweenTurns_GivesTheSession) {
  Host then;
  Session session = then.recorded();
  EXPECT_EQ(describe(session.feed("seen = [next(), next(step=10)]\nseen")), "[1, 20]");
  Host now;
  now.calls = 100;
  Replay replay(engine(), then.log, live(now));
  EXPECT_FALSE(replay.take_session().has_value());
  EXPECT_EQ(describe(replay.run().turn), "[1, 20]");
  EXPECT_EQ(now.calls, 100);
  auto taken = replay.take_session();
  ASSERT_TRUE(taken.has_value());
  EXPECT_FALSE(replay.take_session().has_value());
  { Replay gone = std::move(replay); }
  EXPECT_EQ(describe(taken->feed("seen + [next(2), asked, asked]")), "[1, 20, 202, 102, 102]");
  EXPECT_EQ(describe(taken->feed("import time\ntime.time()")), "103.0");
  EXPECT_EQ(taken->feed("next('x')").error().message, "next() argument 'step' must be int, not str");
  EXPECT_TRUE(taken->feed("wait()").suspended());
  EXPECT_EQ(describe(taken->resume(5)), "5");
}

TEST(ReplayLive, WhileSuspended_IsResumedByTheHost) {
  Host then;
  Session session = then.recorded();
  EXPECT_TRUE(session.feed("a = next()\nb = wait()\n[a, b, next()]").suspended());
  Host now;
  Replay replay(engine(), then.log, live(now));
  EXPECT_TRUE(replay.run().turn.suspended());
  auto taken = replay.take_session();
  ASSERT_TRUE(taken.has_value());
  EXPECT_EQ(describe(taken->resume("here")), "[1, 'here', 1]");
}

TEST(ReplayLive, InTheMiddleOfATurn_TheHostAnswersTheRest) {
  Host then;
  Session session = then.recorded();
  EXPECT_EQ(describe(session.feed("[next() for _ in range(5)]")), "[1, 2, 3, 4, 5]");
  std::string cut = log_before(then.log, embed::Event::kCall, 4);
  ASSERT_FALSE(cut.empty());
  for (const std::string& log : {cut, then.log.substr(0, cut.size() + 1)}) {
    Host now;
    now.calls = 50;
    Replay replay(engine(), log, live(now));
    Replay::Step step = replay.run();
    ASSERT_EQ(step.kind, Replay::Step::Kind::kTurn) << step.message();
    EXPECT_FALSE(step.is_checked);
    EXPECT_EQ(describe(step.turn), "[1, 2, 3, 51, 52]");
    auto taken = replay.take_session();
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(describe(taken->feed("next()")), "53");
  }
  // Without being asked to go on, the replay stops there.
  Replay::Step step = Replay(engine(), cut).run();
  EXPECT_EQ(step.kind, Replay::Step::Kind::kEnd);
  EXPECT_FALSE(step.is_complete);
}

TEST(ReplayLive, WhatHasNoCallbackSuspends) {
  Host then;
  Session session = then.recorded();
  EXPECT_EQ(describe(session.feed("next()")), "1");
  Replay::Options options;
  options.live.emplace();
  Replay replay(engine(), then.log, options);
  replay.run();
  auto taken = replay.take_session();
  ASSERT_TRUE(taken.has_value());
  EXPECT_TRUE(taken->feed("next()").suspended());
}

TEST(ReplayLive, ADivergedReplayGoesNoFurther) {
  Host then;
  Session session = then.recorded();
  EXPECT_EQ(describe(session.feed("next()")), "1");
  std::string damaged = then.log;
  damaged[damaged.size() / 2] ^= 1;
  Host now;
  Replay replay(engine(), damaged, live(now));
  Replay::Step step = replay.run();
  EXPECT_TRUE(step.kind == Replay::Step::Kind::kDamaged || step.kind == Replay::Step::Kind::kDiverged) << step.message();
  EXPECT_FALSE(replay.take_session().has_value());
}

TEST(ReplayLive, TheTimeLimitOfTheLogHoldsAgain) {
  Host then;
  Session::Options options = then.options();
  options.limits.time_ns = 50'000'000;
  options.limits.fuel = UINT64_MAX / 2;
  options.record = [&](std::string_view piece) { then.log += piece; };
  Session session(engine(), options);
  EXPECT_EQ(describe(session.feed("next()")), "1");
  Host now;
  Replay replay(engine(), then.log, live(now));
  replay.run();
  auto taken = replay.take_session();
  ASSERT_TRUE(taken.has_value());
  EXPECT_EQ(taken->feed("while True: pass").trap().limit, Limit::kTime);
}

}  // namespace
}  // namespace sandboa::testing
