// Runs tests/limits/*.py through the public API: each ends as its header says, costs the same fuel every time, and leaves a
// session that works. The programs that are too big to write down are generated here.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>

#include "sandboa/engine.h"
#include "sandboa/session.h"
#include "tests/harness/limit_program.h"

namespace sandboa::harness {
namespace {

using Clock = std::chrono::steady_clock;

const Engine& engine() {
  static const Engine shared;
  return shared;
}

Session::Options options_for(const Limits& limits, const std::vector<Mount>& mounts = {}) {
  Session::Options options;
  options.limits = limits;
  options.mounts = mounts;
  options.hash_seed = 1;
  return options;
}

// After these the session's data fills it to the limit: `1 + 1` must work, but a program that allocates may well trap again.
bool is_full(const std::string& ending) {
  return ending == "trap output" || ending == "trap memory" || ending == "trap objects";
}

void expect_usable(Session& session, const std::string& ending) {
  Turn turn = session.feed("1 + 1");
  ASSERT_TRUE(turn.completed()) << "after " << ending << ": " << ending_of(turn) << "\n" << turn.error().traceback;
  EXPECT_EQ(turn.value().as_int(), 2);
  if (is_full(ending)) return;
  Turn list = session.feed("sorted([3, 1, 2], key=lambda x: -x)");
  ASSERT_TRUE(list.completed()) << "after " << ending << ": " << ending_of(list);
  EXPECT_EQ(list.value(), HostValue::list({3, 2, 1}));
}

class LimitProgramTest : public testing::TestWithParam<LimitProgram> {};

TEST_P(LimitProgramTest, Run_EndsAsItsHeaderSays_AndTheSessionGoesOn) {
  const LimitProgram& program = GetParam();
  ASSERT_EQ(program.problem, "");
  Session session(engine(), options_for(program.limits, program.mounts));
  Clock::time_point start = Clock::now();
  Turn turn = session.feed(program.source, {}, program.name + ".py");
  auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count();
  std::string ending = ending_of(turn);
  EXPECT_TRUE(std::count(program.endings.begin(), program.endings.end(), ending) == 1)
      << "ended with " << ending << " after " << elapsed << " ms\n"
      << turn.error().traceback;
  EXPECT_LT(elapsed, 60'000);
  std::string output = session.take_output();
  if (turn.completed()) {
    EXPECT_EQ(output, program.expected_output);
  }
  // Nothing that a handler, a finally block or an __exit__ method would have printed.
  EXPECT_EQ(output.find("caught"), std::string::npos);
  EXPECT_EQ(output.find("finally"), std::string::npos);
  EXPECT_EQ(output.find("exit ran"), std::string::npos);
  EXPECT_EQ(output.find("cleaned up"), std::string::npos);
  EXPECT_LE(output.size(), program.limits.output_bytes);
  if (ending == "trap source") return;  // the follow-ups are no smaller than the limit of this program needs to be
  expect_usable(session, ending);
}

TEST_P(LimitProgramTest, Run_Twice_CostsTheSameFuel) {
  const LimitProgram& program = GetParam();
  if (program.name.starts_with("time_")) GTEST_SKIP() << "ends by the clock";
  uint64_t fuel[2];
  std::string ending[2];
  for (int i = 0; i < 2; ++i) {
    Session session(engine(), options_for(program.limits, program.mounts));
    ending[i] = ending_of(session.feed(program.source, {}, program.name + ".py"));
    fuel[i] = session.meters().fuel;
  }
  EXPECT_EQ(ending[0], ending[1]);
  EXPECT_EQ(fuel[0], fuel[1]);
}

INSTANTIATE_TEST_SUITE_P(Limits, LimitProgramTest, testing::ValuesIn(load_limit_programs()),
                         [](const auto& info) { return info.param.name; });

// Source texts that are large or deep. CPython compiles the first four; the last ones must end in any clean way.
struct BigSource {
  const char* name;
  std::string (*make)();
  bool must_complete;
};

std::string repeat(std::string_view text, size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (size_t i = 0; i < times; ++i) out += text;
  return out;
}

std::string nested_defs(size_t depth) {
  std::string out;
  for (size_t i = 0; i < depth; ++i) out += std::string(i, ' ') + "def f" + std::to_string(i) + "():\n";
  return out + std::string(depth, ' ') + "return 1\n";
}

std::string nested_function_chain(size_t depth) {
  std::string out = "x = 1\n";
  for (size_t i = 0; i < depth; ++i)
    out += std::string(i, ' ') + "def f" + std::to_string(i) + "(a" + std::to_string(i) + "):\n";
  out += std::string(depth, ' ') + "return a0\n";
  return out;
}

std::string number_list(size_t count) {
  std::string out = "x = [";
  for (size_t i = 0; i < count; ++i) out += std::to_string(i) + ",";
  return out + "]\nassert len(x) == " + std::to_string(count) + " and x[-1] == " + std::to_string(count - 1) + "\n";
}

std::string elif_ladder(size_t arms) {
  std::string out = "x = -1\nif x == 0:\n    pass\n";
  for (size_t i = 1; i < arms; ++i) out += "elif x == " + std::to_string(i) + ":\n    pass\n";
  return out + "else:\n    x = 'last'\nassert x == 'last'\n";
}

std::string many_locals(size_t count) {
  std::string out = "def f():\n";
  for (size_t i = 0; i < count; ++i) out += "    v" + std::to_string(i) + " = " + std::to_string(i) + "\n";
  return out + "    return v0 + v" + std::to_string(count - 1) + "\nassert f() == " + std::to_string(count - 1) + "\n";
}

std::string many_arguments(size_t count) {
  std::string out = "def f(*args):\n    return len(args)\nassert f(";
  for (size_t i = 0; i < count; ++i) out += std::to_string(i) + ",";
  return out + ") == " + std::to_string(count) + "\n";
}

const BigSource kBigSources[] = {
    {"sum_of_200000_terms", [] { return "x = 1" + repeat("+1", 200'000) + "\nassert x == 200001\n"; }, true},
    {"list_of_200000_numbers", [] { return number_list(200'000); }, true},
    {"elif_ladder_2000", [] { return elif_ladder(2000); }, true},
    {"locals_3000", [] { return many_locals(3000); }, true},
    {"arguments_1000", [] { return many_arguments(1000); }, true},
    {"statements_50000", [] { return repeat("x = 1\n", 50'000); }, true},
    {"string_1mb", [] { return "x = '" + repeat("a", 900'000) + "'\nassert len(x) == 900000\n"; }, true},
    {"nested_defs_90", [] { return nested_defs(90); }, true},
    {"nested_defs_200", [] { return nested_defs(200); }, false},
    {"nested_defs_with_parameters", [] { return nested_function_chain(95); }, false},
    {"parentheses_100000", [] { return repeat("(", 100'000); }, false},
    {"unary_100000", [] { return "x = " + repeat("-", 100'000) + "1\n"; }, false},
    {"not_100000", [] { return "x = " + repeat("not ", 100'000) + "1\n"; }, false},
    {"power_50000", [] { return "x = 1" + repeat("**1", 50'000) + "\n"; }, false},
    {"lambda_10000", [] { return "x = " + repeat("lambda: ", 10'000) + "1\n"; }, false},
    {"ternary_20000", [] { return "x = " + repeat("1 if 1 else ", 20'000) + "1\n"; }, false},
    {"attribute_100000", [] { return "x = 1\nif 0: x" + repeat(".a", 100'000) + "\n"; }, false},
    {"calls_100000", [] { return "if 0: x" + repeat("()", 100'000) + "\n"; }, false},
    {"subscripts_100000", [] { return "if 0: x" + repeat("[0]", 100'000) + "\n"; }, false},
    {"targets_50000", [] { return repeat("x = ", 50'000) + "1\n"; }, false},
    {"open_brackets_mixed", [] { return "x = " + repeat("[{(", 30'000) + "\n"; }, false},
    {"fstring_nested", [] { return "x = " + repeat("f'{", 10'000) + "1" + repeat("}'", 10'000) + "\n"; }, false},
    {"decorators_20000", [] { return repeat("@(lambda f: f)\n", 20'000) + "def f(): pass\n"; }, false},
    {"blocks_100",
     [] {
       std::string out;
       for (size_t i = 0; i < 99; ++i) out += std::string(i, ' ') + "while 1:\n";
       return out + std::string(99, ' ') + "break\n";
     },
     false},
    {"nul_bytes", [] { return std::string("x = 1\0\n", 7); }, false},
    {"invalid_utf8", [] { return std::string("x = '\xff\xfe'\n"); }, false},
};

void PrintTo(const BigSource& source, std::ostream* out) { *out << source.name; }

class BigSourceTest : public testing::TestWithParam<BigSource> {};

TEST_P(BigSourceTest, Feed_EndsCleanly_AndTheSessionGoesOn) {
  Limits limits;
  limits.memory_bytes = 256ull << 20;
  limits.source_bytes = 8ull << 20;
  Session session(engine(), options_for(limits));
  Turn turn = session.feed(GetParam().make());
  std::string ending = ending_of(turn);
  if (GetParam().must_complete) {
    EXPECT_EQ(ending, "completed") << turn.error().traceback.substr(0, 500);
  } else {
    EXPECT_TRUE(turn.completed() || turn.raised() || turn.trapped()) << ending;
  }
  expect_usable(session, ending);
}

INSTANTIATE_TEST_SUITE_P(Limits, BigSourceTest, testing::ValuesIn(kBigSources),
                         [](const auto& info) { return std::string(info.param.name); });

// One session survives every kind of ending, one after the other.
TEST(LimitSequence, OneSession_AllTrapsInTurn_StillEvaluates) {
  Limits limits;
  limits.fuel = 3'000'000;
  limits.memory_bytes = 16ull << 20;
  Session session(engine(), options_for(limits));
  const char* sources[] = {
      "while True: pass",
      "x = [0] * 10**12",
      "x = 'a' * 10**10",
      "def f(): f()\nf()",
      "while True:\n  try:\n    while True: 1\n  except BaseException: pass",
      "x = []\nwhile True: x.append([0] * 1000)",
      "syntax error here",
      "1 // 0",
      "raise KeyError('k')",
      "undefined",
  };
  for (const char* source : sources) {
    Turn turn = session.feed(source);
    EXPECT_FALSE(turn.completed()) << source;
    session.feed("x = None");
    expect_usable(session, source);
  }
}

}  // namespace
}  // namespace sandboa::harness
