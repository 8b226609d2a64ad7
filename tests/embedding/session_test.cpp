// Feeding, results, errors, traps and the state that stays, through the public API alone.
#include <chrono>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static Engine instance;
  return instance;
}

Session make_session(Limits limits = {}) {
  Session::Options options;
  options.limits = limits;
  options.hash_seed = 1;
  return Session(engine(), std::move(options));
}

// What went wrong, for failure messages.
std::string describe(const Turn& turn) {
  switch (turn.kind()) {
    case Turn::Kind::kCompleted:
      return "completed " + turn.value().repr(200);
    case Turn::Kind::kCall:
      return "call of " + turn.call().name;
    case Turn::Kind::kRaised:
      return "raised " + turn.error().traceback;
    case Turn::Kind::kTrapped:
      return std::string("trapped: ") + turn.trap().message();
    default:
      return "rejected: " + turn.reason();
  }
}

void expect_works(Session& session) {
  Turn turn = session.feed("1 + 1");
  EXPECT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue(2));
}

TEST(Session, RecursionLimitBeyond32Bits_IsNotCut) {
  Session::Options options;
  options.limits.recursion_depth = uint64_t{1} << 32;
  Session session(Engine(), options);
  EXPECT_TRUE(session.feed("def f(n): return n and f(n - 1)\nf(50)").completed());
}

TEST(Session, Feed_Expression_GivesItsValue) {
  Session session = make_session();
  Turn turn = session.feed("1 + 1");
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue(2));
}

TEST(Session, Feed_Statement_GivesNone) {
  Session session = make_session();
  EXPECT_TRUE(session.feed("x = 1").value().is_none());
  EXPECT_TRUE(session.feed("").completed());
  EXPECT_TRUE(session.feed("# only a comment").completed());
}

TEST(Session, Feed_LaterFeeds_SeeEarlierNames) {
  Session session = make_session();
  ASSERT_TRUE(session.feed("def double(n):\n    return 2 * n\nx = 20").completed());
  EXPECT_EQ(session.feed("double(x) + 2").value(), HostValue(42));
}

TEST(Session, Feed_Inputs_BecomeGlobals) {
  Session session = make_session();
  Turn turn = session.feed("a + b['k'][1]", {{"a", 1}, {"b", HostValue::dict({{"k", HostValue::tuple({1, 2})}})}});
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue(3));
}

TEST(Session, Feed_Program_RunsInManySessions) {
  Compiled compiled = engine().compile("n * n", {.file_name = "square.py"});
  ASSERT_TRUE(compiled.ok());
  EXPECT_EQ(compiled.program().file_name(), "square.py");
  EXPECT_GT(compiled.program().byte_size(), 0u);
  for (int n = 0; n < 50; ++n) {
    Session session = make_session();
    EXPECT_EQ(session.feed(compiled.program(), {{"n", n}}).value(), HostValue(n * n));
    EXPECT_EQ(session.feed(compiled.program(), {{"n", n + 1}}).value(), HostValue((n + 1) * (n + 1)));
  }
}

TEST(Session, Feed_ProgramWithoutResult_GivesNone) {
  Compiled compiled = engine().compile("1 + 1", {.returns_last_expression = false});
  ASSERT_TRUE(compiled.ok());
  Session session = make_session();
  EXPECT_TRUE(session.feed(compiled.program()).value().is_none());
}

TEST(Session, Feed_EmptyHandle_IsRejected) {
  Session session = make_session();
  Turn turn = session.feed(Program());
  EXPECT_EQ(turn.kind(), Turn::Kind::kRejected);
  EXPECT_FALSE(turn.reason().empty());
}

TEST(Session, Feed_SyntaxError_TellsWhere) {
  Session session = make_session();
  Turn turn = session.feed("x = 1\ny = (2 +", {}, "input.py");
  ASSERT_TRUE(turn.raised()) << describe(turn);
  EXPECT_EQ(turn.error().type, "SyntaxError");
  EXPECT_EQ(turn.error().code, "syntax");
  EXPECT_EQ(turn.error().file_name, "input.py");
  EXPECT_EQ(turn.error().line, 2u);
  EXPECT_NE(turn.error().traceback.find("File \"input.py\", line 2"), std::string::npos) << turn.error().traceback;
  expect_works(session);
}

TEST(Session, Compile_SyntaxError_TellsWhere) {
  Compiled compiled = engine().compile("def f(:\n  pass");
  ASSERT_FALSE(compiled.ok());
  ASSERT_NE(compiled.error(), nullptr);
  EXPECT_EQ(compiled.error()->line, 1u);
  EXPECT_FALSE(compiled.program());
}

TEST(Session, Feed_UncaughtException_HasTextAndTraceback) {
  Session session = make_session();
  Turn turn = session.feed("def f(n):\n    return 1 // n\n\nf(0)", {}, "div.py");
  ASSERT_TRUE(turn.raised()) << describe(turn);
  EXPECT_EQ(turn.error().type, "ZeroDivisionError");
  EXPECT_EQ(turn.error().code, "exception");
  EXPECT_EQ(turn.error().file_name, "div.py");
  EXPECT_EQ(turn.error().line, 2u);
  EXPECT_EQ(turn.error().traceback,
            "Traceback (most recent call last):\n"
            "  File \"div.py\", line 4, in <module>\n"
            "    f(0)\n"
            "    ~^^^\n"
            "  File \"div.py\", line 2, in f\n"
            "    return 1 // n\n"
            "           ~~^^~~\n"
            "ZeroDivisionError: division by zero\n");
  expect_works(session);
}

TEST(Session, Feed_ExceptionWithUserStr_IsAsked) {
  Session session = make_session();
  Turn turn =
      session.feed("class E(Exception):\n    def __str__(self):\n        return 'told by ' + self.args[0]\nraise E('me')");
  ASSERT_TRUE(turn.raised()) << describe(turn);
  EXPECT_EQ(turn.error().type, "E");
  EXPECT_NE(turn.error().traceback.find("E: told by me"), std::string::npos) << turn.error().traceback;
}

TEST(Session, Feed_UserStrThatLoops_Traps) {
  Limits limits;
  limits.fuel = 1'000'000;
  Session session = make_session(limits);
  Turn turn = session.feed("class E(Exception):\n    def __str__(self):\n        while True: pass\nraise E('me')");
  EXPECT_TRUE(turn.trapped()) << describe(turn);
  expect_works(session);
}

TEST(Session, Feed_SystemExit_CarriesTheCode) {
  Session session = make_session();
  EXPECT_EQ(session.feed("raise SystemExit(3)").error().exit_code, 3);
  EXPECT_EQ(session.feed("raise SystemExit").error().exit_code, 0);
  EXPECT_EQ(session.feed("raise SystemExit('bye')").error().exit_code, 1);
  EXPECT_EQ(session.feed("raise ValueError").error().exit_code, 1);
}

TEST(Session, Output_IsCollectedOrHandedOver) {
  Session collecting = make_session();
  collecting.feed("print('a', 1)\nprint('é')");
  EXPECT_EQ(collecting.take_output(), "a 1\né\n");
  EXPECT_EQ(collecting.take_output(), "");
  EXPECT_EQ(collecting.meters().output_bytes, 7u);

  std::string seen;
  Session::Options options;
  options.output = [&](std::string_view text) { seen += text; };
  Session session(engine(), options);
  session.feed("print('x', end='')");
  EXPECT_EQ(seen, "x");
  EXPECT_EQ(session.take_output(), "");
}

TEST(Session, HashSeed_Fixed_GivesTheSameOrder) {
  const char* source = "list({str(i) for i in range(50)})";
  Session::Options options;
  options.hash_seed = 7;
  Session first(engine(), options), second(engine(), options);
  Turn a = first.feed(source), b = second.feed(source);
  ASSERT_TRUE(a.completed()) << describe(a);
  EXPECT_EQ(a.value(), b.value());
}

TEST(Session, Fuel_SameProgram_IsDeterministic) {
  const char* source = "sum(len(str(i)) for i in range(1000))";
  Session first = make_session(), second = make_session();
  first.feed(source);
  second.feed(source);
  EXPECT_GT(first.meters().fuel, 1000u);
  EXPECT_EQ(first.meters().fuel, second.meters().fuel);
}

TEST(Session, Moved_KeepsItsState) {
  Session first = make_session();
  first.feed("x = 5");
  Session second = std::move(first);
  EXPECT_EQ(second.feed("x").value(), HostValue(5));
  EXPECT_EQ(first.feed("x").kind(), Turn::Kind::kRejected);
  EXPECT_EQ(first.meters().fuel, 0u);
}

// ---- limits: each under and over, and the session lives on

struct LimitCase {
  const char* name;
  Limit limit;
  void (*set)(Limits&);
  const char* under;
  const char* over;
};

class EachLimit : public testing::TestWithParam<LimitCase> {};

TEST_P(EachLimit, Under_Completes) {
  Limits limits;
  GetParam().set(limits);
  Session session = make_session(limits);
  Turn turn = session.feed(GetParam().under);
  EXPECT_TRUE(turn.completed()) << describe(turn);
}

TEST_P(EachLimit, Over_TrapsAndTheSessionGoesOn) {
  Limits limits;
  GetParam().set(limits);
  Session session = make_session(limits);
  Turn turn = session.feed(GetParam().over);
  ASSERT_TRUE(turn.trapped()) << describe(turn);
  EXPECT_EQ(turn.trap().limit, GetParam().limit) << turn.trap().message();
  EXPECT_GT(turn.trap().used, turn.trap().allowed);
  EXPECT_STRNE(turn.trap().code(), "none");
  expect_works(session);
}

INSTANTIATE_TEST_SUITE_P(
    Limits, EachLimit,
    testing::Values(
        LimitCase{"fuel", Limit::kFuel, [](Limits& limits) { limits.fuel = 50'000; }, "for i in range(100): pass",
                  "while True: pass"},
        LimitCase{"memory", Limit::kMemory, [](Limits& limits) { limits.memory_bytes = 4 << 20; },
                  "len([i for i in range(10000)])", "x = []\nwhile True: x.append([1, 2, 3])"},
        LimitCase{"objects", Limit::kObjects, [](Limits& limits) { limits.objects = 10'000; }, "for i in range(50000): [i]",
                  "x = []\nwhile True: x.append([])"},
        LimitCase{"time", Limit::kTime, [](Limits& limits) { limits.time_ns = 30'000'000; }, "1", "while True: pass"},
        LimitCase{"output", Limit::kOutput, [](Limits& limits) { limits.output_bytes = 10; }, "print('x' * 9)",
                  "print('x' * 10)"},
        LimitCase{"source", Limit::kSource, [](Limits& limits) { limits.source_bytes = 10; }, "12345678.0", "12345678.00"},
        LimitCase{"result", Limit::kResult, [](Limits& limits) { limits.result_bytes = 4096; }, "'x' * 2000", "'x' * 5000"}),
    [](const auto& info) { return info.param.name; });

TEST(Limits, Trap_CannotBeCaughtAndRunsNoCleanUp) {
  Limits limits;
  limits.fuel = 100'000;
  Session session = make_session(limits);
  Turn turn = session.feed(
      "log = []\n"
      "class C:\n"
      "    def __enter__(self): return self\n"
      "    def __exit__(self, *a): log.append('exit'); return True\n"
      "def g():\n"
      "    try:\n"
      "        yield 1\n"
      "    finally:\n"
      "        log.append('generator')\n"
      "try:\n"
      "    with C():\n"
      "        for x in g():\n"
      "            while True: pass\n"
      "except BaseException:\n"
      "    log.append('except')\n"
      "finally:\n"
      "    log.append('finally')\n");
  ASSERT_TRUE(turn.trapped()) << describe(turn);
  EXPECT_EQ(session.feed("log").value(), HostValue::list());
}

TEST(Limits, Trap_HasTheGuestTraceback) {
  Limits limits;
  limits.fuel = 100'000;
  Session session = make_session(limits);
  Turn turn = session.feed("def spin():\n    while True:\n        pass\nspin()", {}, "spin.py");
  ASSERT_TRUE(turn.trapped());
  EXPECT_NE(turn.trap().traceback.find("in spin"), std::string::npos) << turn.trap().traceback;
}

TEST(Limits, Recursion_IsAnOrdinaryException) {
  Session session = make_session();
  Turn turn = session.feed("def f(): f()\ntry:\n    f()\nexcept RecursionError as e:\n    r = str(e)\nr");
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue("maximum recursion depth exceeded"));
}

TEST(Limits, HugeRequest_IsACatchableMemoryError) {
  Session session = make_session();
  for (const char* request : {"[0] * 10**12", "'a' * 10**10", "b'a' * 10**18", "(1,) * 10**17"}) {
    Turn turn = session.feed("try:\n    x = " + std::string(request) + "\nexcept MemoryError:\n    r = 'caught'\nr");
    ASSERT_TRUE(turn.completed()) << request << ": " << describe(turn);
    EXPECT_EQ(turn.value(), HostValue("caught"));
  }
}

TEST(Limits, Time_IsKeptWithinMilliseconds) {
  Limits limits;
  limits.time_ns = 50'000'000;
  limits.fuel = UINT64_MAX;
  Session session = make_session(limits);
  auto start = std::chrono::steady_clock::now();
  Turn turn = session.feed("while True:\n    try:\n        sum(range(1000))\n    except BaseException:\n        pass");
  auto taken = std::chrono::steady_clock::now() - start;
  EXPECT_TRUE(turn.trapped());
  EXPECT_LT(taken, std::chrono::milliseconds(500));  // generous: the machine may be busy
}

TEST(Limits, Compile_IsBoundedToo) {
  std::string sum = "1";
  for (int i = 0; i < 20'000; ++i) sum += "+x";
  CompileOptions options;
  options.limits.memory_bytes = 256 * 1024;
  Compiled compiled = engine().compile(sum, options);
  ASSERT_NE(compiled.trap(), nullptr);
  EXPECT_EQ(compiled.trap()->limit, Limit::kMemory);
  EXPECT_TRUE(engine().compile(sum).ok());
}

TEST(Limits, Fuel_IsRenewedPerFeed) {
  Limits limits;
  limits.fuel = 100'000;
  Session session = make_session(limits);
  for (int i = 0; i < 10; ++i) {
    Turn turn = session.feed("for i in range(10000): pass");
    ASSERT_TRUE(turn.completed()) << describe(turn);
  }
  EXPECT_GT(session.meters().fuel, 100'000u);
}

TEST(Limits, TinyMemory_TrapsCleanly) {
  for (uint64_t bytes : {0, 1, 1000, 10'000, 30'000, 70'000, 100'000}) {
    Limits limits;
    limits.memory_bytes = bytes;
    Session session = make_session(limits);
    Turn turn = session.feed("[str(i) for i in range(100000)]");
    EXPECT_TRUE(turn.trapped() || turn.raised()) << bytes << ": " << describe(turn);
  }
}

// ---- threads

TEST(Threads, Interrupt_FromAnotherThread_StopsTheRun) {
  Limits limits;
  limits.fuel = UINT64_MAX;
  limits.time_ns = 30'000'000'000;
  Session session = make_session(limits);
  std::thread other([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    session.interrupt();
  });
  Turn turn = session.feed("while True: pass");
  other.join();
  ASSERT_TRUE(turn.trapped());
  EXPECT_EQ(turn.trap().limit, Limit::kInterrupt);
  expect_works(session);
}

TEST(Threads, TwoSessionsOfOneProgram_RunAtOnce) {
  Compiled compiled = engine().compile(
      "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\n"
      "d = {str(i): fib(i % 12) for i in range(200)}\nsum(d.values())");
  ASSERT_TRUE(compiled.ok());
  std::vector<std::thread> threads;
  std::vector<int64_t> results(4);
  for (size_t i = 0; i < results.size(); ++i) {
    threads.emplace_back([&, i] {
      for (int round = 0; round < 5; ++round) {
        Session session = make_session();
        results[i] = session.feed(compiled.program()).value().as_int();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (int64_t result : results) EXPECT_EQ(result, results[0]);
  EXPECT_GT(results[0], 0);
}

TEST(Threads, CompilingAtOnce_Works) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([i] {
      for (int round = 0; round < 50; ++round) {
        std::string source = "def f" + std::to_string(i) + "(x):\n    return x + " + std::to_string(round) + "\nf" +
                             std::to_string(i) + "(1)";
        Session session(engine());
        EXPECT_EQ(session.feed(source).value(), HostValue(round + 1));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

// Builtins written in Python are compiled by whoever needs them first.
TEST(Threads, WarmingUp_WhileSessionsNeedTheSame_Works) {
  const char* source =
      "class K:\n"
      "    def __init__(self, v): self.v = v\n"
      "    def __eq__(self, other): return self.v == other.v\n"
      "    def __lt__(self, other): return self.v < other.v\n"
      "    def __hash__(self): return hash(self.v)\n"
      "    def __iter__(self): yield self.v\n"
      "import types\n"
      "d = {K(i): i for i in range(9)}\n"
      "sum(sorted(d)[-1]) + d[K(1)] + len(f'{K(2).v:>3}') + sum(map(int, K(3)))";
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([i, source] {
      if (i % 2 == 0) engine().warm_up();
      Session session(engine());
      EXPECT_EQ(session.feed(source).value(), HostValue(15));
    });
  }
  for (std::thread& thread : threads) thread.join();
}

TEST(Threads, SuspendedSession_MovesToAnotherThread) {
  Session::Options options;
  options.functions = {HostFunction("ask")};
  Session session(engine(), options);
  ASSERT_TRUE(session.feed("x = ask() + 1\nx").suspended());
  Turn turn{HostValue()};
  std::thread([&] { turn = session.resume(41); }).join();
  EXPECT_EQ(turn.value(), HostValue(42)) << describe(turn);
}

TEST(Threads, SmallStack_IsEnough) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 256 * 1024);
  pthread_t thread;
  auto body = [](void*) -> void* {
    Session session = make_session();
    std::string nested(10'000, '(');
    EXPECT_TRUE(session.feed(nested).raised());
    EXPECT_TRUE(session.feed("def f(n): return 0 if n == 0 else f(n - 1)\nf(900)").completed());
    EXPECT_TRUE(session.feed("x = []\nfor i in range(100000): x = [x]\nlen(repr(x)), x == x").completed());
    return nullptr;
  };
  ASSERT_EQ(pthread_create(&thread, &attributes, body, nullptr), 0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
}

}  // namespace
}  // namespace sandboa
