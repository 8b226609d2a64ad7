// Snapshots and forks: what goes on, what is refused, what damaged bytes do.
#include <algorithm>
#include <random>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"
#include "support/hash.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static const Engine engine;
  return engine;
}

Session::Options options_with(HostFunctions functions) {
  Session::Options options;
  options.hash_seed = 7;
  options.functions = std::move(functions);
  return options;
}

Session::Options options() { return options_with({HostFunction("ask")}); }

std::string snapshot_of(Session& session) {
  Snapshot snapshot = session.snapshot();
  EXPECT_TRUE(snapshot.ok()) << snapshot.reason();
  return snapshot.bytes();
}

Session restored_from(const std::string& bytes) {
  Restored restored = Session::restore(engine(), bytes, options());
  EXPECT_TRUE(restored.ok()) << restored.reason();
  return restored.ok() ? std::move(restored.session()) : Session(engine());
}

std::string eval(Session& session, std::string_view source) {
  Turn turn = session.feed(source);
  if (turn.completed()) return turn.value().repr();
  return turn.raised() ? turn.error().traceback : "no value";
}

TEST(Snapshot, OfAnIdleSession_CarriesWhatFeedsDefined) {
  Session session(engine(), options());
  ASSERT_TRUE(session
                  .feed("class C:\n    def __init__(self, v): self.v = v\n"
                        "def double(x): return 2 * x\nobject = C([1, 2]); object.self = object; pair = (object, object)")
                  .completed());
  Session copy = restored_from(snapshot_of(session));
  EXPECT_EQ(eval(copy, "pair[0] is pair[1].self, pair[0].v, double(21), type(pair[0]).__name__"), "(True, [1, 2], 42, 'C')");
  EXPECT_EQ(eval(copy, "object.v.append(3); object.v"), "[1, 2, 3]");
  EXPECT_EQ(eval(session, "object.v"), "[1, 2]");  // they share nothing
}

// The host may name a file as it likes; what a snapshot says must be UTF-8.
TEST(Snapshot, OfAFileNameThatIsNoUtf8_IsRead) {
  Session session(engine(), options());
  ASSERT_TRUE(session.feed("def f(): 1 / 0", {}, "caf\xE9.py").completed());
  Session copy = restored_from(snapshot_of(session));
  EXPECT_NE(eval(copy, "f()").find("File \"caf\xEF\xBF\xBD.py\", line 1, in f"), std::string::npos);
}

TEST(Snapshot, OfTheRestoredSession_IsTheSame) {
  Session session(engine(), options());
  ASSERT_TRUE(
      session
          .feed("import asyncio, typing\nd = {i: str(i) for i in range(1000)}\nfor i in range(0, 1000, 3): del d[i]\n"
                "s = {1.5, 'x', (1, 2)}\ng = (i for i in range(5))\nnext(g)\ny = ask(len(d))")
          .suspended());
  std::string bytes = snapshot_of(session);
  Session copy = restored_from(bytes);
  EXPECT_EQ(snapshot_of(copy), bytes);
  EXPECT_EQ(snapshot_of(session), bytes);
}

TEST(Snapshot, IsSmall) {
  Session session(engine());
  ASSERT_TRUE(session.feed("x = 1").completed());
  EXPECT_LT(snapshot_of(session).size(), 1024u);
  ASSERT_TRUE(session.feed("d = [{'a': i, 'b': -i} for i in range(20000)]").completed());
  EXPECT_LT(snapshot_of(session).size(), 2u * 20000 * 40);
}

TEST(Snapshot, KeepsIdentitiesHashesAndOrders) {
  Session session(engine(), options());
  ASSERT_TRUE(session
                  .feed("class C: pass\nobjects = {C(): i for i in range(100)}\nnames = {str(i) for i in range(100)}\n"
                        "keys = list(objects)\nids = [id(key) for key in keys]\norder = list(names)")
                  .completed());
  Session copy = restored_from(snapshot_of(session));
  EXPECT_EQ(eval(copy,
                 "[objects[key] for key in keys] == list(range(100)), ids == [id(key) for key in keys], "
                 "order == list(names), '5' in names, id(C())"),
            eval(session,
                 "[objects[key] for key in keys] == list(range(100)), ids == [id(key) for key in keys], "
                 "order == list(names), '5' in names, id(C())"));
}

TEST(Snapshot, CarriesLimitsAndMeters) {
  Session::Options limited = options();
  limited.limits.fuel = 50'000;
  limited.limits.host_calls = 3;
  Session session(engine(), limited);
  Turn turn = session.feed("for i in range(100): pass\nask(1)\nwhile True: pass");
  ASSERT_TRUE(turn.suspended());
  Session copy = restored_from(snapshot_of(session));
  EXPECT_EQ(copy.meters().fuel, session.meters().fuel);
  EXPECT_EQ(copy.meters().host_calls, 1u);
  turn = copy.resume(HostValue());
  ASSERT_TRUE(turn.trapped());
  EXPECT_EQ(turn.trap().limit, Limit::kFuel);
  EXPECT_EQ(turn.trap().allowed, 50'000u);
  Turn original = session.resume(HostValue());
  ASSERT_TRUE(original.trapped());
  EXPECT_EQ(original.trap().used, turn.trap().used);
  EXPECT_EQ(copy.meters().fuel, session.meters().fuel);
}

TEST(Snapshot, OfOpenFutures_ResolvesThem) {
  HostFunctions functions{HostFunction("later", [](const HostCall&) { return Answer::future(); })};
  Session session(engine(), options_with(functions));
  Turn turn = session.feed(
      "import asyncio\nasync def main():\n    return await asyncio.gather(later(), later())\nasyncio.run(main())");
  ASSERT_TRUE(turn.awaiting());
  Restored restored = Session::restore(engine(), snapshot_of(session), options_with(functions));
  ASSERT_TRUE(restored.ok()) << restored.reason();
  turn = restored.session().pending();
  ASSERT_TRUE(turn.awaiting());
  ASSERT_EQ(turn.awaited().futures.size(), 2u);
  turn =
      restored.session().resolve({{turn.awaited().futures[1], HostValue("b")}, {turn.awaited().futures[0], HostValue("a")}});
  ASSERT_TRUE(turn.completed());
  EXPECT_EQ(turn.value().repr(), "['a', 'b']");
}

TEST(Snapshot, PendingCall_HasItsArgumentsAgain) {
  Session session(engine(), options());
  ASSERT_TRUE(
      session.feed("shared = [1]\nshared.append(shared)\nask(shared, {'k': (2.5, b'x', 10**30)}, name=shared)").suspended());
  Session copy = restored_from(snapshot_of(session));
  Turn turn = copy.pending();
  ASSERT_TRUE(turn.suspended());
  EXPECT_EQ(turn.call().name, "ask");
  EXPECT_EQ(turn.call().id, 1u);
  EXPECT_EQ(turn.call().arg(0).repr(), "[1, [...]]");
  EXPECT_EQ(turn.call().arg(1).repr(), "{'k': (2.5, b'x', 1000000000000000000000000000000)}");
  ASSERT_NE(turn.call().kwarg("name"), nullptr);
  EXPECT_TRUE(turn.call().kwarg("name")->same_object(turn.call().arg(0)));
}

TEST(Snapshot, WithoutItsHostFunction_IsRefusedByName) {
  Session session(engine(), options());
  ASSERT_TRUE(session.feed("x = 1").completed());
  Restored restored = Session::restore(engine(), snapshot_of(session), {});
  ASSERT_FALSE(restored.ok());
  EXPECT_EQ(restored.reason(), "the host function 'ask' is not there");
}

TEST(Snapshot, FromInsideAHostFunction_IsRefused) {
  Session* current = nullptr;
  std::string reason;
  Session session(engine(), options_with({HostFunction("ask", [&](const HostCall&) {
                    reason = current->snapshot().reason();
                    return HostValue();
                  })}));
  current = &session;
  ASSERT_TRUE(session.feed("ask()").completed());
  EXPECT_EQ(reason, "the session is running");
}

TEST(Snapshot, Fork_GoesOnByItself) {
  Session session(engine(), options());
  ASSERT_TRUE(session.feed("xs = []\nfor i in range(3): xs.append(ask(i))\nxs").suspended());
  Restored fork = session.fork();
  ASSERT_TRUE(fork.ok()) << fork.reason();
  for (int i = 0; i < 3; ++i) (void)session.resume(HostValue("original"));
  Turn turn = fork.session().resume(HostValue(1));
  while (turn.suspended()) turn = fork.session().resume(HostValue(1));
  ASSERT_TRUE(turn.completed());
  EXPECT_EQ(turn.value().repr(), "[1, 1, 1]");
  EXPECT_EQ(eval(session, "xs"), "['original', 'original', 'original']");
}

// 10,000 suspended sessions in one process; two threads resume them in random order.
TEST(Snapshot, ManySuspendedSessions_AreResumedInRandomOrderByTwoThreads) {
  constexpr int kSessions = 10'000;
  Compiled compiled = engine().compile("def f(n):\n    return [ask(n), n]\nf(start)");
  ASSERT_TRUE(compiled.ok());
  std::vector<Session> sessions;
  sessions.reserve(kSessions);
  for (int i = 0; i < kSessions; ++i) {
    sessions.emplace_back(engine(), options());
    ASSERT_TRUE(sessions.back().feed(compiled.program(), {{"start", HostValue(i)}}).suspended());
  }
  std::vector<int> order(kSessions);
  for (int i = 0; i < kSessions; ++i) order[i] = i;
  std::shuffle(order.begin(), order.end(), std::mt19937(5));
  std::vector<int> wrong(2, 0);
  auto resume_half = [&](int half) {
    for (int at = half; at < kSessions; at += 2) {
      int number = order[at];
      Turn turn = sessions[number].resume(HostValue(number * 10));
      std::string expected = "[" + std::to_string(number * 10) + ", " + std::to_string(number) + "]";
      wrong[half] += !turn.completed() || turn.value().repr() != expected;
    }
  };
  std::thread other(resume_half, 1);
  resume_half(0);
  other.join();
  EXPECT_EQ(wrong[0] + wrong[1], 0);
}

// ---- damaged bytes

TEST(Snapshot, OfOtherThings_IsRefusedWithAReason) {
  EXPECT_EQ(Session::restore(engine(), "", {}).reason(), "these bytes are no snapshot");
  EXPECT_EQ(Session::restore(engine(), "something else altogether", {}).reason(), "these bytes are no snapshot");
  Session session(engine());
  ASSERT_TRUE(session.feed("x = 1").completed());
  std::string bytes = snapshot_of(session);
  std::string newer = bytes;
  newer[7] = 99;
  EXPECT_EQ(Session::restore(engine(), newer, {}).reason(),
            "the snapshot has format version 99, this build reads versions 1 to 2");
}

TEST(Snapshot, Truncated_IsRefused) {
  Session session(engine(), options());
  ASSERT_TRUE(session.feed("class C: pass\nc = C()\nc.x = [1, 2.5, 'text']\nask(c.x)").suspended());
  std::string bytes = snapshot_of(session);
  for (size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(Session::restore(engine(), bytes.substr(0, size), options()).ok()) << size;
  }
}

// The checksum finds every one of them.
TEST(Snapshot, WithOneBitFlipped_IsRefused) {
  const char* const kSources[] = {"x = 1",
                                  "ask(1)",
                                  "d = {'a': [1, 2], 'b': (3, 4.5)}\nask(d)",
                                  "def f(n):\n    return ask(n)\nf(1)",
                                  "class C:\n    __slots__ = ('a',)\nc = C()\nc.a = 1\nask(2)",
                                  "g = (ask(i) for i in range(3))\nnext(g)",
                                  "sorted([3, 1, 2], key=lambda v: ask(v))",
                                  "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    ask(3)",
                                  "b = bytearray(b'abc')\nm = memoryview(b)\nask(4)",
                                  "import weakref\nclass W: pass\nw = W()\nr = weakref.ref(w)\nask(5)"};
  for (const char* source : kSources) {
    Session session(engine(), options());
    (void)session.feed(source);
    std::string bytes = snapshot_of(session);
    for (size_t bit = 0; bit < bytes.size() * 8; ++bit) {
      bytes[bit / 8] ^= static_cast<char>(1 << bit % 8);
      EXPECT_FALSE(Session::restore(engine(), bytes, options()).ok()) << source << ", bit " << bit;
      bytes[bit / 8] ^= static_cast<char>(1 << bit % 8);
    }
  }
}

}  // namespace
}  // namespace sandboa
