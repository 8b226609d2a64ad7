// Host functions: answers, errors, suspension anywhere, misuse.
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static Engine instance;
  return instance;
}

Session make_session(HostFunctions functions, Limits limits = {}) {
  Session::Options options;
  options.limits = limits;
  options.functions = std::move(functions);
  options.hash_seed = 1;
  return Session(engine(), std::move(options));
}

std::string error_of(const Turn& turn) {
  if (turn.raised()) return turn.error().traceback;
  return turn.trapped() ? turn.trap().message() : turn.reason();
}

TEST(HostFunctions, Answer_AtOnce_IsTheResult) {
  Session session = make_session(
      {HostFunction("add", [](const HostCall& call) -> Answer { return call.arg(0).as_int() + call.arg(1).as_int(); })});
  Turn turn = session.feed("add(1, 2) * add(3, 4)");
  ASSERT_TRUE(turn.completed()) << error_of(turn);
  EXPECT_EQ(turn.value(), HostValue(21));
  EXPECT_EQ(session.meters().host_calls, 2u);
}

TEST(HostFunctions, Call_CarriesArgumentsAndKeywords) {
  HostCall seen;
  Session session = make_session({HostFunction("f", [&](const HostCall& call) -> Answer {
    seen = call;
    return nullptr;
  })});
  Turn turn = session.feed("f(1, *[2, 'x'], key=[3], **{'other': None})");
  ASSERT_TRUE(turn.completed()) << error_of(turn);
  EXPECT_TRUE(turn.value().is_none());
  EXPECT_EQ(seen.name, "f");
  ASSERT_EQ(seen.args.size(), 3u);
  EXPECT_EQ(seen.arg(2), HostValue("x"));
  EXPECT_TRUE(seen.arg(99).is_none());
  ASSERT_EQ(seen.kwargs.size(), 2u);
  ASSERT_NE(seen.kwarg("key"), nullptr);
  EXPECT_EQ(*seen.kwarg("key"), HostValue::list({3}));
  EXPECT_EQ(seen.kwarg("missing"), nullptr);
}

TEST(HostFunctions, Error_IsAnExceptionThatGuestCodeCanCatch) {
  Session session = make_session({
      HostFunction("fail", [](const HostCall& call) { return Answer::error(call.arg(0).as_str(), "no such order"); }),
  });
  Turn turn = session.feed("try:\n    fail('KeyError')\nexcept KeyError as e:\n    r = e.args\nr");
  ASSERT_TRUE(turn.completed()) << error_of(turn);
  EXPECT_EQ(turn.value(), HostValue::tuple({"no such order"}));
  turn = session.feed("fail('NoSuchType')");
  ASSERT_TRUE(turn.raised());
  EXPECT_EQ(turn.error().type, "RuntimeError");
  EXPECT_EQ(turn.error().message, "no such order");
  EXPECT_EQ(turn.error().line, 1u);
}

TEST(HostFunctions, CppException_BecomesARuntimeError) {
  Session session = make_session({
      HostFunction("throws", [](const HostCall&) -> Answer { throw std::runtime_error("from C++"); }),
      HostFunction("throws_int", [](const HostCall&) -> Answer { throw 42; }),
  });
  Turn turn = session.feed("throws()");
  ASSERT_TRUE(turn.raised());
  EXPECT_EQ(turn.error().message, "from C++");
  EXPECT_TRUE(session.feed("throws_int()").raised());
  EXPECT_EQ(session.feed("1 + 1").value(), HostValue(2));
}

TEST(HostFunctions, BadAnswers_RaiseInTheGuest) {
  Session session = make_session({
      HostFunction("not_utf8", [](const HostCall&) -> Answer { return "\xff\xfe"; }),
      HostFunction("unhashable",
                   [](const HostCall&) -> Answer {
                     return HostValue::dict({{HostValue::list(), 1}});
                   }),
      HostFunction("echo", [](const HostCall& call) -> Answer { return call.arg(0); }),
      HostFunction("bad_error", [](const HostCall&) { return Answer::error("ValueError", "\xff!"); }),
  });
  EXPECT_EQ(session.feed("not_utf8()").error().type, "ValueError");
  EXPECT_EQ(session.feed("unhashable()").error().type, "TypeError");
  EXPECT_EQ(session.feed("echo(lambda: 1)").error().type, "TypeError");
  EXPECT_EQ(session.feed("bad_error()").error().message, "\xEF\xBF\xBD!");
  EXPECT_EQ(session.feed("1 + 1").value(), HostValue(2));
}

TEST(HostFunctions, Suspend_ResumeWithValueAndError) {
  Session session = make_session({HostFunction("ask")});
  Turn turn = session.feed("a = ask('name', n=1)\nf'hello {a}'");
  ASSERT_TRUE(turn.suspended()) << error_of(turn);
  EXPECT_EQ(turn.call().name, "ask");
  EXPECT_EQ(turn.call().arg(0), HostValue("name"));
  EXPECT_EQ(*turn.call().kwarg("n"), HostValue(1));
  EXPECT_TRUE(session.suspended());
  turn = session.resume("world");
  ASSERT_TRUE(turn.completed()) << error_of(turn);
  EXPECT_EQ(turn.value(), HostValue("hello world"));
  EXPECT_FALSE(session.suspended());

  ASSERT_TRUE(session.feed("try:\n    ask()\nexcept OSError as e:\n    r = str(e)\nr").suspended());
  turn = session.resume(Answer::error("OSError", "gone"));
  EXPECT_EQ(turn.value(), HostValue("gone")) << error_of(turn);
}

TEST(HostFunctions, Suspend_DecidedByTheCallback) {
  int calls = 0;
  Session session = make_session({HostFunction("sometimes", [&](const HostCall& call) -> Answer {
    ++calls;
    if (call.arg(0).as_int() % 2 == 0) return Answer::suspend();
    return call.arg(0);
  })});
  Turn turn = session.feed("[sometimes(i) for i in range(5)]");
  std::vector<uint64_t> ids;
  while (turn.suspended()) {
    ids.push_back(turn.call().id);
    turn = session.resume(turn.call().arg(0).as_int() * 100);
  }
  ASSERT_TRUE(turn.completed()) << error_of(turn);
  EXPECT_EQ(turn.value(), HostValue::list({0, 1, 200, 3, 400}));
  EXPECT_EQ(ids, (std::vector<uint64_t>{1, 3, 5}));
  EXPECT_EQ(calls, 5);  // never called twice for one call
}

// Suspends at every call of `ask(x)`, answers with x, and returns how often that was.
int answer_all(Session& session, Turn& turn) {
  int count = 0;
  for (; turn.suspended(); ++count) turn = session.resume(turn.call().arg(0));
  return count;
}

struct PlaceCase {
  const char* name;
  const char* source;
  HostValue expected;
  int suspensions;
};

class SuspendInside : public testing::TestWithParam<PlaceCase> {};

TEST_P(SuspendInside, Place_GoesOnAsIfNothingHappened) {
  Session session = make_session({HostFunction("ask")});
  Turn turn = session.feed(GetParam().source);
  int suspensions = answer_all(session, turn);
  ASSERT_TRUE(turn.completed()) << error_of(turn);
  EXPECT_EQ(turn.value(), GetParam().expected);
  EXPECT_EQ(suspensions, GetParam().suspensions);
}

INSTANTIATE_TEST_SUITE_P(
    Places, SuspendInside,
    testing::Values(
        PlaceCase{"sort_key", "sorted([3, 1, 2], key=lambda x: ask(-x))", HostValue::list({3, 2, 1}), 3},
        PlaceCase{"generator", "def g():\n    for i in range(3):\n        yield ask(i)\nlist(g())",
                  HostValue::list({0, 1, 2}), 3},
        PlaceCase{"dunder_eq",
                  "class C:\n    def __init__(self, n): self.n = n\n    def __eq__(self, o): return ask(self.n) == o.n\n"
                  "C(2) in [C(1), C(2)]",
                  HostValue(true), 2},
        PlaceCase{"dict_lookup",
                  "class K:\n    def __hash__(self): return ask(1)\n    def __eq__(self, o): return ask(True)\n"
                  "d = {K(): 'found'}\nd[K()]",
                  HostValue("found"), 3},
        PlaceCase{"repr", "class C:\n    def __repr__(self): return ask('C!')\nrepr([C(), C()])", HostValue("[C!, C!]"), 2},
        PlaceCase{"init", "class C:\n    def __init__(self): self.x = ask(5)\nC().x", HostValue(5), 1},
        PlaceCase{"comprehension", "{ask(i): ask(i * i) for i in range(2)}", HostValue::dict({{0, 0}, {1, 1}}), 4},
        PlaceCase{"with_statement",
                  "class C:\n    def __enter__(self): return ask(1)\n    def __exit__(self, *a): return ask(True)\n"
                  "with C() as x:\n    raise ValueError\nx",
                  HostValue(1), 2},
        PlaceCase{"finally_block", "def f():\n    try:\n        return ask(1)\n    finally:\n        ask(2)\nf()",
                  HostValue(1), 2},
        PlaceCase{"truth", "class C:\n    def __bool__(self): return ask(False)\n'yes' if C() else 'no'", HostValue("no"),
                  1},
        PlaceCase{"min_key", "min([3, 1, 2], key=ask)", HostValue(1), 3},
        PlaceCase{"map_directly", "list(map(ask, [1, 2]))", HostValue::list({1, 2}), 2},
        PlaceCase{"fstring", "f'{ask(1)}-{ask(2)}'", HostValue("1-2"), 2},
        PlaceCase{"default_argument", "def f(x=ask(7)): return x\nf()", HostValue(7), 1},
        PlaceCase{"decorator", "def d(f): return ask(3)\n@d\ndef f(): pass\nf", HostValue(3), 1},
        PlaceCase{"class_body", "class C:\n    x = ask(4)\nC.x", HostValue(4), 1}),
    [](const auto& info) { return info.param.name; });

TEST(HostFunctions, Misuse_IsRejectedAndChangesNothing) {
  Session session = make_session({HostFunction("ask")});
  EXPECT_EQ(session.resume(1).kind(), Turn::Kind::kRejected);
  session.abort();
  ASSERT_TRUE(session.feed("ask() + 1").suspended());
  EXPECT_EQ(session.feed("2").kind(), Turn::Kind::kRejected);
  EXPECT_EQ(session.resume(Answer::suspend()).kind(), Turn::Kind::kRejected);
  EXPECT_TRUE(session.suspended());
  EXPECT_EQ(session.resume(1).value(), HostValue(2));
}

TEST(HostFunctions, Reentry_FromACallback_IsRejected) {
  Session* inner = nullptr;
  Turn::Kind fed = Turn::Kind::kCompleted, resumed = Turn::Kind::kCompleted;
  Session session = make_session({HostFunction("again", [&](const HostCall&) -> Answer {
    fed = inner->feed("1").kind();
    resumed = inner->resume(1).kind();
    inner->abort();
    return "done";
  })});
  inner = &session;
  EXPECT_EQ(session.feed("again()").value(), HostValue("done"));
  EXPECT_EQ(fed, Turn::Kind::kRejected);
  EXPECT_EQ(resumed, Turn::Kind::kRejected);
}

TEST(HostFunctions, OtherSession_FromACallback_Works) {
  Session helper = make_session({});
  Session session = make_session({HostFunction(
      "eval_elsewhere", [&](const HostCall& call) -> Answer { return helper.feed(call.arg(0).as_str()).value(); })});
  EXPECT_EQ(session.feed("eval_elsewhere('6 * 7')").value(), HostValue(42));
}

TEST(HostFunctions, Abort_RunsNoCleanUp) {
  Session session = make_session({HostFunction("ask")});
  ASSERT_TRUE(session.feed("log = []\ntry:\n    ask()\nfinally:\n    log.append(1)").suspended());
  session.abort();
  EXPECT_FALSE(session.suspended());
  EXPECT_EQ(session.feed("log").value(), HostValue::list());
}

TEST(HostFunctions, SuspendedSession_CanBeDestroyed) {
  Session session = make_session({HostFunction("ask")});
  ASSERT_TRUE(session.feed("def g():\n    yield ask()\nlist(g())").suspended());
}

TEST(HostFunctions, InterruptInsideACallback_StopsTheRun) {
  Session* inner = nullptr;
  Session session = make_session({HostFunction("stop", [&](const HostCall&) -> Answer {
    inner->interrupt();
    return nullptr;
  })});
  inner = &session;
  Turn turn = session.feed("stop()\nwhile True: pass");
  ASSERT_TRUE(turn.trapped());
  EXPECT_EQ(turn.trap().limit, Limit::kInterrupt);
}

TEST(HostFunctions, TooManyCalls_Trap) {
  Limits limits;
  limits.host_calls = 10;
  Session session = make_session({HostFunction("f", [](const HostCall&) -> Answer { return 1; })}, limits);
  EXPECT_TRUE(session.feed("for i in range(5): f()").completed());
  Turn turn = session.feed("while True:\n    try:\n        f()\n    except BaseException:\n        pass");
  ASSERT_TRUE(turn.trapped()) << error_of(turn);
  EXPECT_EQ(turn.trap().limit, Limit::kHostCalls);
  EXPECT_EQ(session.feed("1 + 1").value(), HostValue(2));
}

// What the session holds is the same after a million calls as after a thousand, once a collection has run.
TEST(HostFunctions, AMillionCalls_LeaveNothing) {
  Limits limits;
  limits.fuel = limits.host_calls = limits.time_ns = limits.result_bytes = UINT64_MAX / 2;
  limits.objects = limits.memory_bytes = 8 << 20;
  uint64_t calls = 0;
  Session session = make_session({HostFunction("echo",
                                               [&](const HostCall& call) {
                                                 ++calls;
                                                 return HostValue::list({call.arg(0), call.arg(1)});
                                               })},
                                 limits);
  const char* const kLoop = "for i in range(n): r = echo('some text', [i])";
  ASSERT_TRUE(session.feed(kLoop, {{"n", HostValue(100'000)}}).completed());
  uint64_t memory = session.meters().memory_bytes;
  for (int round = 0; round < 9; ++round) ASSERT_TRUE(session.feed(kLoop, {{"n", HostValue(100'000)}}).completed());
  EXPECT_EQ(calls, 1'000'000u);
  EXPECT_LE(session.meters().memory_bytes, memory + (1 << 20));
}

TEST(HostFunctions, LargeArguments_Trap) {
  Limits limits;
  limits.result_bytes = 100'000;
  Session session = make_session({HostFunction("f", [](const HostCall&) -> Answer { return 1; })}, limits);
  Turn turn = session.feed("f([0] * 1000000)");
  ASSERT_TRUE(turn.trapped()) << error_of(turn);
  EXPECT_EQ(turn.trap().limit, Limit::kResult);
}

TEST(HostFunctions, LargeAnswers_AreChargedToTheSession) {
  Limits limits;
  limits.memory_bytes = 4 << 20;
  int calls = 0;
  Session session = make_session({HostFunction("big",
                                               [&](const HostCall&) -> Answer {
                                                 ++calls;
                                                 return std::string(1 << 20, 'x');
                                               })},
                                 limits);
  // Garbage is collected for the answer, and the callback runs once per call.
  Turn turn = session.feed("n = 0\nfor i in range(20): n += len(big())\nn");
  ASSERT_TRUE(turn.completed()) << error_of(turn);
  EXPECT_EQ(turn.value(), HostValue(20 << 20));
  EXPECT_EQ(calls, 20);
  turn = session.feed("keep = []\nwhile True: keep.append(big())");
  EXPECT_TRUE(turn.trapped() || turn.error().type == "MemoryError") << error_of(turn);
  EXPECT_EQ(session.feed("1 + 1").value(), HostValue(2));
}

TEST(HostFunctions, Values_AreFunctionsInTheGuest) {
  Session session =
      make_session({HostFunction("double", [](const HostCall& call) -> Answer { return call.arg(0).as_int() * 2; })});
  EXPECT_EQ(session.feed("fs = {'d': double}\nsum(map(fs['d'], [1, 2, 3]))").value(), HostValue(12));
  EXPECT_EQ(session.feed("callable(double), double == double, double is None").value(),
            HostValue::tuple({true, true, false}));
}

}  // namespace
}  // namespace sandboa
