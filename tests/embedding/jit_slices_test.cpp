// Native code is compiled in slices while sessions run: whatever happens to them between two, nothing but speed depends on
// it.
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "embed/engine_state.h"
#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

using Mode = Engine::Options::Jit;

Engine engine_with(Mode mode) {
  Engine::Options options;
  options.jit = mode;
  return Engine(options);
}

// A function that is compiled in many slices: so many loops of some 25 instructions. ask: each first calls the host.
std::string large_function(int loops, bool ask = false) {
  std::string text = "def big(n):\n  a = 1\n  b = 0.5\n  xs = [1, 2, 3]\n  for round in range(2):\n";
  for (int loop = 0; loop < loops; ++loop) {
    std::string number = std::to_string(loop);
    if (ask) text += "    a += ask(" + number + ")\n";
    text += "    for i in range(n):\n      a = (a * " + number +
            " + i) % 10007\n      b = b * 0.5 + a\n      xs[i % 3] = a + " + number + "\n      if a > " + number +
            ": a += xs[1]\n";
  }
  return text + "  return a, b, xs\n";
}

class JitSlices : public testing::Test {
 protected:
  void SetUp() override {
    if (!late_.uses_jit()) GTEST_SKIP() << "no native code on this machine";
  }

  static Program compile(const std::string& source) {
    Compiled compiled = Engine().compile(source);
    EXPECT_TRUE(compiled.ok());
    return compiled.program();
  }

  static size_t count_native(const Program& program) {
    auto executable = embed::ProgramAccess::executable(program);
    size_t count = 0;
    for (size_t index = 0; index < executable->program().units.size(); ++index) {
      count += executable->native()[index].load() != nullptr ? 1 : 0;
    }
    return count;
  }

  static Session::Options seeded() {
    Session::Options options;
    options.hash_seed = 7;
    options.functions = {HostFunction("ask")};
    return options;
  }

  const Engine off_ = engine_with(Mode::kOff);
  const Engine late_ = engine_with(Mode::kLate);  // small slices
  const Engine on_ = engine_with(Mode::kOn);
};

TEST_F(JitSlices, LargeFunction_IsCompiledInBoundedSlices) {
  std::string source = large_function(240) + "[big(300) for i in range(4)][-1]";
  Program program = compile(source);
  EXPECT_GT(embed::ProgramAccess::executable(program)->program().units[1].instructions.size(), 4000u);
  Session plain(off_, seeded());
  HostValue expected = plain.feed(program).value();
  NativeCodeCounters before = native_code_counters();
  Session session(on_, seeded());
  Turn turn = session.feed(program);
  ASSERT_TRUE(turn.completed());
  EXPECT_EQ(turn.value(), expected);
  EXPECT_EQ(session.meters().fuel, plain.meters().fuel);
  EXPECT_EQ(session.meters().memory_bytes, plain.meters().memory_bytes);
  EXPECT_EQ(session.meters().allocations, plain.meters().allocations);
  EXPECT_GE(count_native(program), 1u);
  NativeCodeCounters after = native_code_counters();
  EXPECT_EQ(after.refused, before.refused);
  uint64_t slices = after.slices - before.slices;
  EXPECT_GT(slices, 40u);
  EXPECT_LT((after.code_bytes_made - before.code_bytes_made) / slices, 32'000u);
}

TEST_F(JitSlices, LoopThatIsTooLargeForCaches_StaysInterpreted) {
  std::string source = "def big(n):\n  a = 1\n  for i in range(n):\n";
  for (int line = 0; line < 1500; ++line) source += "    a = (a * 3 + i) % " + std::to_string(1000 + line) + "\n";
  Program program = compile(source + "  return a\nbig(400)");
  HostValue expected = Session(off_, seeded()).feed(program).value();
  EXPECT_EQ(Session(on_, seeded()).feed(program).value(), expected);
  EXPECT_EQ(count_native(program), 0u);
}

// Many classes, and calls in calls in calls: what may stand in line takes long to find out, so that counts as well.
TEST_F(JitSlices, LookingForCallees_IsBounded) {
  std::string source;
  for (int number = 0; number < 250; ++number) source += "class C" + std::to_string(number) + ":\n  def n(self): return 1\n";
  source += "class A:\n  v = 1\n  def leaf(self): return self.v\n  def mid(self):\n    return 0";
  for (int call = 0; call < 10; ++call) source += " + self.leaf()";
  source += "\n  def top(self):\n    return 0";
  for (int call = 0; call < 10; ++call) source += " + self.mid()";
  source += "\ndef big(a, n):\n  t = 0\n  for i in range(n):\n";
  for (int line = 0; line < 50; ++line) source += "    t += a.top() + a.mid()\n";
  source += "  return t\nbig(A(), 200)";
  NativeCodeCounters before = native_code_counters();
  Session session(on_, seeded());
  EXPECT_EQ(session.feed(source).value(), HostValue(200 * 50 * 110));
  NativeCodeCounters after = native_code_counters();
  EXPECT_GT(after.compiled, before.compiled);
  EXPECT_GT(after.slices - before.slices, 25u);
}

// What many sessions start is compiled by what its code shows: methods with arguments that call something among it.
TEST_F(JitSlices, ProgramsThatManySessionsStart_GoOnAsTheyDid) {
  Program program = compile(
      "class A:\n  def one(self): return 1\n  def add(self, a, b=2): return a + b\n"
      "def run(a):\n  return a.add(a.one(), a.one()) + a.add(a.add(a.one())) + [1, 2].index(max(1, 2))\nrun(A())");
  for (int start = 0; start < 400; ++start) {
    Session session(on_, seeded());
    Turn turn = session.feed(program);
    ASSERT_TRUE(turn.completed());
    ASSERT_EQ(turn.value(), HostValue(8));
  }
  EXPECT_GE(count_native(program), 4u);
}

// The exits of many sessions do not add up to a bad guess.
TEST_F(JitSlices, GuessThatFailsOnceASession_StaysWorthMaking) {
  Program program = compile(
      "def work(n):\n  total = 0.0\n  for i in range(n):\n    step = 0.5\n    if i == 19000: step = 1\n    total += step\n"
      "  return total\nwork(20000)");
  auto run = [&] {
    Session session(on_, seeded());
    EXPECT_EQ(session.feed(program).value(), HostValue(10000.5));
  };
  for (int start = 0; start < 100; ++start) run();
  EXPECT_GE(count_native(program), 1u);
  NativeCodeCounters before = native_code_counters();
  for (int start = 0; start < 2000; ++start) run();
  EXPECT_EQ(native_code_counters().compiled_anew, before.compiled_anew);
}

TEST_F(JitSlices, SessionsThatEndBetweenSlices_LeaveNothing) {
  Program program = compile(large_function(60, true) + "big(5)");
  for (int answers : {0, 1, 5, 20, 50}) {
    Session session(late_, seeded());
    Turn turn = session.feed(program);
    for (int answer = 0; answer < answers && turn.suspended(); ++answer) turn = session.resume(HostValue(answer));
    ASSERT_TRUE(turn.suspended());
  }
  Session::Options limited = seeded();
  limited.limits.fuel = 10'000;
  Session session(late_, limited);
  Turn turn = session.feed(compile(large_function(60) + "big(20)"));
  EXPECT_TRUE(turn.trapped());
}

TEST_F(JitSlices, SnapshotsBetweenSlices_AreRestored) {
  Program program = compile(large_function(40, true) + "big(6)");
  std::vector<std::string> results;
  for (const Engine* engine : {&off_, &late_}) {
    for (bool restores : {false, true}) {
      Session session(*engine, seeded());
      Turn turn = session.feed(program);
      for (int answer = 0; turn.suspended(); ++answer) {
        if (restores && answer % 3 == 1) {
          Restored restored = Session::restore(*engine, session.snapshot().bytes(), seeded());
          ASSERT_TRUE(restored.ok()) << restored.reason();
          session = std::move(restored.session());
        }
        turn = session.resume(HostValue(answer));
      }
      ASSERT_TRUE(turn.completed());
      results.push_back(turn.value().repr());
    }
  }
  for (const std::string& result : results) EXPECT_EQ(result, results[0]);
  EXPECT_GE(count_native(program), 1u);
}

// The session frees what the job refers to, and goes on.
TEST_F(JitSlices, ProgramsThatDieBetweenSlices) {
  std::string source = "import gc\ntext = '''" + large_function(30) +
                       "'''\n"
                       "def once(number):\n"
                       "  names = {}\n"
                       "  exec(text + '#' * number, names)\n"
                       "  found = [names['big'](number) for i in range(number)][-1]\n"
                       "  names.clear()\n"
                       "  gc.collect()\n"
                       "  return found\n"
                       "[once(number % 7 + 1) for number in range(40)]";
  Session plain(off_, seeded());
  Turn expected = plain.feed(source);
  ASSERT_TRUE(expected.completed());
  for (const Engine* engine : {&late_, &on_}) {
    Session session(*engine, seeded());
    Turn turn = session.feed(source);
    ASSERT_TRUE(turn.completed());
    EXPECT_EQ(turn.value(), expected.value());
    EXPECT_EQ(session.meters().fuel, plain.meters().fuel);
    EXPECT_EQ(session.meters().memory_bytes, plain.meters().memory_bytes);
  }
}

TEST_F(JitSlices, ProgramThatManySessionsStart_IsCompiledByAllOfThem) {
  Program program = compile(large_function(40) + "big(1)");
  std::string expected = Session(off_, seeded()).feed(program).value().repr();
  int starts = 0;
  for (; starts < 300 && count_native(program) < 2; ++starts) {
    Session session(on_, seeded());
    ASSERT_EQ(session.feed(program).value().repr(), expected);
  }
  EXPECT_GT(starts, 53);  // no start does it all
  EXPECT_EQ(count_native(program), 2u);
  Session session(on_, seeded());
  EXPECT_EQ(session.feed(program).value().repr(), expected);
}

TEST_F(JitSlices, Threads_CompileOneProgram) {
  Program program = compile(large_function(40) + "big(4)");
  std::string expected = Session(off_, seeded()).feed(program).value().repr();
  std::vector<std::thread> threads;
  for (const Engine* engine : {&late_, &on_, &late_, &on_}) {
    threads.emplace_back([&, engine] {
      for (int turn = 0; turn < 60; ++turn) {
        Session session(*engine, seeded());
        EXPECT_EQ(session.feed(program).value().repr(), expected);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_GE(count_native(program), 1u);
}

// Little memory for code: jobs make room for what they publish while others run.
TEST_F(JitSlices, Threads_EvictBetweenSlices) {
  std::vector<Program> programs;
  std::vector<std::string> expected;
  for (int number = 0; number < 12; ++number) {
    programs.push_back(compile(large_function(12 + number) + "big(9)"));
    expected.push_back(Session(off_, seeded()).feed(programs.back()).value().repr());
  }
  set_native_code_limit(native_code_counters().code_bytes + 400'000);
  auto work = [&](size_t first) {
    for (size_t step = 0; step < 10 * programs.size(); ++step) {
      size_t number = (first + step * 5) % programs.size();
      EXPECT_EQ(Session(late_, seeded()).feed(programs[number]).value().repr(), expected[number]);
    }
  };
  std::thread other(work, 3);
  work(0);
  other.join();
  set_native_code_limit(size_t{64} << 20);
}

TEST_F(JitSlices, Listings_ShowBothTiersWithHomesAndGuards) {
  std::vector<std::string> listings;
  NativeCodeTools tools;
  tools.listings = true;
  tools.on_code = [&](const NativeCode& code) {
    if (code.function == "work") listings.emplace_back(code.listing);
  };
  set_native_code_tools(tools);
  Session session(on_, seeded());
  Turn turn = session.feed(
      "def work(values, n):\n"
      "  total = 0.5\n"
      "  for i in range(n):\n"
      "    total = total * 0.5 + values[i % 3]\n"
      "  return total\n"
      "work([1.5, 2.5, 3.5], 300000)");
  set_native_code_tools({});
  ASSERT_TRUE(turn.completed());
  ASSERT_FALSE(listings.empty());
  const std::string& listing = listings.back();
  size_t second_tier = listing.find("second tier, homes:");
  ASSERT_NE(second_tier, std::string::npos);
  std::string homes = listing.substr(second_tier, listing.find('\n', second_tier) - second_tier);
  // total and i are the third and the fourth register.
  EXPECT_NE(homes.find(" r2=float:"), std::string::npos) << homes;
  EXPECT_NE(homes.find(" r3=int:"), std::string::npos) << homes;
  // The first tier's code comes before, the second's behind, each with its bytecode; then guards.
  size_t multiply = listing.find("Multiply");
  EXPECT_LT(multiply, second_tier);
  size_t typed_multiply = listing.find("Multiply", second_tier);
  ASSERT_NE(typed_multiply, std::string::npos);
  std::string line = listing.substr(typed_multiply, listing.find('\n', typed_multiply) - typed_multiply);
  EXPECT_NE(line.find("r2=float:"), std::string::npos) << line;
  EXPECT_EQ(line.find("barrier"), std::string::npos) << line;
  EXPECT_NE(listing.find(", guards:", second_tier), std::string::npos);
  EXPECT_NE(listing.find("guard of ", second_tier), std::string::npos);
}

}  // namespace
}  // namespace sandboa
