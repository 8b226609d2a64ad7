// Native code as profilers, debuggers and counters see it, and what becomes of it where its memory is full.
#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

Engine engine_with(Engine::Options::Jit mode) {
  Engine::Options options;
  options.jit = mode;
  return Engine(options);
}

// The tools and the limit are the process's: each test leaves them as it has found them.
class NativeCodeTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!engine_with(Engine::Options::Jit::kEager).uses_jit()) GTEST_SKIP() << "no native code on this machine";
  }
  void TearDown() override {
    set_native_code_tools({});
    set_native_code_limit(size_t{64} << 20);
  }

  static Program compile(const Engine& engine, const std::string& source) {
    CompileOptions options;
    options.file_name = "work.py";
    Compiled compiled = engine.compile(source, options);
    EXPECT_TRUE(compiled.ok());
    return compiled.program();
  }

  static int64_t run(const Engine& engine, const Program& program) {
    Session session(engine, Session::Options());
    Turn turn = session.feed(program);
    return turn.completed() ? turn.value().as_int() : -1;
  }

  // Of some kilobytes of code.
  static std::string program_text(int number) {
    std::string text = "def f(n):\n  total = " + std::to_string(number) + "\n  for i in range(n):\n";
    for (int line = 0; line < 40; ++line) text += "    total = total * 3 % 1000003 + i\n";
    return text + "  return total\nf(3)";
  }
};

TEST_F(NativeCodeTest, NewCode_IsToldWithNameAndPlace) {
  std::vector<std::string> told;
  NativeCodeTools tools;
  tools.on_code = [&](const NativeCode& code) {
    EXPECT_NE(code.address, nullptr);
    EXPECT_GT(code.bytes, 0u);
    told.push_back(std::string(code.function) + " " + std::string(code.file_name) + ":" + std::to_string(code.line));
  };
  set_native_code_tools(tools);
  Engine engine = engine_with(Engine::Options::Jit::kEager);
  Program program = compile(engine, "def f(x):\n  return x + 1\nclass C:\n  def m(self):\n    return 2\nf(1) + C().m()");
  EXPECT_EQ(run(engine, program), 4);
  for (const char* expected : {"<module> work.py:1", "f work.py:1", "C work.py:3", "C.m work.py:4"}) {
    EXPECT_EQ(std::count(told.begin(), told.end(), expected), 1) << expected;
  }
}

TEST_F(NativeCodeTest, Counters_CountCompilationsTimeAndFailedGuesses) {
  NativeCodeTools tools;
  tools.counters = true;
  set_native_code_tools(tools);
  NativeCodeCounters before = native_code_counters();
  Engine engine = engine_with(Engine::Options::Jit::kLate);
  Program program =
      compile(engine,
              "def f(values):\n  total = 0\n  for v in values:\n    if v != 'a': total = total + v * 2\n  return total\n"
              "for i in range(40): f([1] * 100)\nfor i in range(40): f(['a', 1, 'a', 'a'] * 100)\n7");
  EXPECT_EQ(run(engine, program), 7);
  NativeCodeCounters after = native_code_counters();
  EXPECT_GE(after.compiled - before.compiled, 2u);
  EXPECT_GT(after.compiled_anew, before.compiled_anew);
  EXPECT_GT(after.compile_ns, before.compile_ns);
  EXPECT_GE(after.compile_ns, after.longest_compile_ns);
  EXPECT_GT(after.entries, before.entries);
  EXPECT_GT(after.native_ns, before.native_ns);
  EXPECT_GT(after.code_bytes, before.code_bytes);
  ASSERT_FALSE(after.exits.empty());
  EXPECT_GE(after.exits[0].count, 50u);
}

TEST_F(NativeCodeTest, FullMemory_TakesCodeOfProgramsThatNobodyUses) {
  Engine engine = engine_with(Engine::Options::Jit::kEager);
  size_t limit = native_code_counters().code_bytes + 300'000;
  set_native_code_limit(limit);
  NativeCodeCounters before = native_code_counters();

  // In native code, suspended: its code must stay.
  Session::Options options;
  options.functions = {HostFunction("ask", HostFunction::Parameters())};
  Session waiting(engine, options);
  Turn turn = waiting.feed("def g():\n  total = 0\n  for i in range(3):\n    total += ask() * i\n  return total\ng()");
  ASSERT_TRUE(turn.suspended());

  std::vector<Program> programs;
  std::vector<int64_t> results;
  for (int number = 0; number < 60; ++number) {
    programs.push_back(compile(engine, program_text(number)));
    results.push_back(run(Engine(), programs.back()));
    EXPECT_EQ(run(engine, programs.back()), results.back());
    EXPECT_LE(native_code_counters().code_bytes, limit);
  }
  NativeCodeCounters after = native_code_counters();
  EXPECT_GE(after.compiled - before.compiled, 120u);
  EXPECT_GT(after.evicted, before.evicted);
  EXPECT_EQ(after.refused, before.refused);

  for (size_t number = 0; number < programs.size(); ++number) EXPECT_EQ(run(engine, programs[number]), results[number]);
  for (int answer = 0; answer < 3; ++answer) {
    ASSERT_TRUE(turn.suspended());
    turn = waiting.resume(5);
  }
  ASSERT_TRUE(turn.completed());
  EXPECT_EQ(turn.value(), HostValue(15));
}

TEST_F(NativeCodeTest, FullMemoryOfProgramsInUse_LeavesOthersInterpreted) {
  Engine engine = engine_with(Engine::Options::Jit::kEager);
  set_native_code_limit(0);
  NativeCodeCounters before = native_code_counters();
  Program program = compile(engine, program_text(5));
  EXPECT_EQ(run(engine, program), run(Engine(), program));
  NativeCodeCounters after = native_code_counters();
  EXPECT_EQ(after.compiled, before.compiled);
  EXPECT_GE(after.refused - before.refused, 2u);
}

TEST_F(NativeCodeTest, Threads_EvictWhatOthersAreAboutToUse) {
  Engine engine = engine_with(Engine::Options::Jit::kEager);
  set_native_code_limit(native_code_counters().code_bytes + 100'000);
  std::vector<Program> programs;
  std::vector<int64_t> results;
  for (int number = 0; number < 24; ++number) {
    programs.push_back(compile(engine, program_text(number)));
    results.push_back(run(Engine(), programs.back()));
  }
  auto work = [&](size_t first) {
    for (size_t round = 0; round < 10; ++round) {
      for (size_t step = 0; step < programs.size(); ++step) {
        size_t number = (first + step * 7) % programs.size();
        EXPECT_EQ(run(engine, programs[number]), results[number]);
      }
    }
  };
  std::thread other(work, 3);
  work(0);
  other.join();
}

// What gdb does with the rest only gdb can show: docs/jit.md says how it was tried.
TEST_F(NativeCodeTest, WithGdb_RunsAsWithout) {
  NativeCodeTools tools;
  tools.gdb = true;
  set_native_code_tools(tools);
  Engine engine = engine_with(Engine::Options::Jit::kEager);
  Program program = compile(engine, program_text(9));
  EXPECT_EQ(run(engine, program), run(Engine(), program));
}

}  // namespace
}  // namespace sandboa
