// Native code seen from outside: the same results, fuel and limits; shared, never writable, without the guest's numbers.
#include <algorithm>
#include <cstring>
#include <fstream>
#include <sstream>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "embed/engine_state.h"
#include "embed/session_access.h"
#include "runtime/types/str.h"
#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

using Mode = Engine::Options::Jit;

Engine engine_with(Mode mode) {
  Engine::Options options;
  options.jit = mode;
  return Engine(options);
}

class Jit : public testing::Test {
 protected:
  void SetUp() override {
    if (!eager_.uses_jit()) GTEST_SKIP() << "no native code on this machine";
  }

  static Program compile(std::string_view source) {
    Compiled compiled = Engine().compile(source);
    EXPECT_TRUE(compiled.ok());
    return compiled.program();
  }

  static std::vector<const vm::NativeUnit*> native_units(const Program& program) {
    std::vector<const vm::NativeUnit*> found;
    auto executable = embed::ProgramAccess::executable(program);
    for (size_t index = 0; index < executable->program().units.size(); ++index) {
      if (const vm::NativeUnit* native = executable->native()[index].load()) found.push_back(native);
    }
    return found;
  }

  static Session::Options seeded() {
    Session::Options options;
    options.hash_seed = 7;
    return options;
  }

  const Engine off_ = engine_with(Mode::kOff);
  const Engine eager_ = engine_with(Mode::kEager);
  const Engine late_ = engine_with(Mode::kLate);
  const Engine on_ = engine_with(Mode::kOn);
};

constexpr std::string_view kWork =
    "def work(n):\n"
    "    total = 0.5\n"
    "    seen = {}\n"
    "    for i in range(n):\n"
    "        seen[i % 7] = seen.get(i % 7, 0) + i\n"
    "        total = total * 0.5 + seen[i % 7]\n"
    "    return total, [str(key) for key in seen]\n"
    "work(300)\n";

TEST_F(Jit, AllModes_SameValueFuelAndMemory) {
  Session plain(off_, seeded());
  Turn expected = plain.feed(kWork);
  ASSERT_TRUE(expected.completed());
  for (const Engine* engine : {&eager_, &late_, &on_}) {
    Session session(*engine, seeded());
    Turn turn = session.feed(kWork);
    ASSERT_TRUE(turn.completed());
    EXPECT_EQ(turn.value(), expected.value());
    EXPECT_EQ(session.meters().fuel, plain.meters().fuel);
    EXPECT_EQ(session.meters().memory_bytes, plain.meters().memory_bytes);
    EXPECT_EQ(session.meters().allocations, plain.meters().allocations);
  }
}

TEST_F(Jit, Code_IsMadeOnceForAllSessions) {
  Program program = compile(kWork);
  EXPECT_TRUE(native_units(program).empty());
  Session first(eager_, seeded());
  Turn expected = first.feed(program);
  auto made = native_units(program);
  EXPECT_EQ(made.size(), 2u);  // the module and work()
  Session second(eager_, seeded());
  EXPECT_EQ(second.feed(program).value(), expected.value());
  EXPECT_EQ(native_units(program), made);
}

TEST_F(Jit, ProgramThatManySessionsStart_BecomesNative) {
  Program program = compile("sum([1, 2, 3])");
  for (int start = 0; start < 100; ++start) {
    Session session(on_, seeded());
    ASSERT_TRUE(session.feed(program).completed());
  }
  EXPECT_EQ(native_units(program).size(), 1u);
}

TEST_F(Jit, Memory_IsNeverWritableAndExecutable) {
  Program program = compile(kWork);
  Session session(eager_, seeded());
  ASSERT_TRUE(session.feed(program).completed());
  auto code = reinterpret_cast<uintptr_t>(native_units(program)[0]->code);
  std::ifstream maps("/proc/self/maps");
  bool found = false;
  for (std::string line; std::getline(maps, line);) {
    uintptr_t begin = 0, end = 0;
    char dash = 0;
    std::string permissions;
    std::istringstream fields(line);
    fields >> std::hex >> begin >> dash >> end >> permissions;
    ASSERT_GE(permissions.size(), 3u) << line;
    EXPECT_FALSE(permissions[1] == 'w' && permissions[2] == 'x') << line;
    if (code < begin || code >= end) continue;
    found = true;
    EXPECT_EQ(permissions.substr(0, 3), "r-x") << line;
  }
  EXPECT_TRUE(found);
}

// What an attacker would write as numbers to find as code again.
TEST_F(Jit, GuestNumbers_AreNotInTheCode) {
  constexpr int32_t kNumber = 0x12345678;
  Program program = compile(
      "def f(x, items):\n"
      "    y = 305419896\n"                                                 // 0x12345678
      "    if x < 305419896 or x == 22136 or x > -22136: y += 305419896\n"  // 0x5678
      "    x = x + 22136 - 22136 & 22136\n"
      "    x = x * 22136 // 22136 % 22136\n"
      "    try: items[22136] = 1.2345\n"
      "    except IndexError: pass\n"
      "    return y ^ 305419896\n"
      "f(1, [1]), f(305419896, [2])\n");
  Session session(eager_, seeded());
  ASSERT_TRUE(session.feed(program).completed());
  auto units = native_units(program);
  ASSERT_EQ(units.size(), 2u);
  for (const vm::NativeUnit* unit : units) {
    for (int64_t number : {int64_t{kNumber}, int64_t{kNumber} * 2 + 1, int64_t{kNumber} * 2, int64_t{0x5678},
                           int64_t{0x5678} * 2, int64_t{0x5678} * 2 + 1, int64_t{0x5678} * 8}) {
      auto bits = static_cast<uint32_t>(number);
      for (uint32_t at = 0; at + sizeof bits <= unit->code_bytes; ++at) {
        EXPECT_NE(std::memcmp(unit->code + at, &bits, sizeof bits), 0) << number << " at " << at;
      }
    }
  }
}

// Loops of numbers, which the second tier does.
TEST_F(Jit, GuestNumbers_AreNotInTheCodeOfLoops) {
  constexpr double kNumber = 2.3405e11;
  Program program = compile(
      "def f(x, n):\n"
      "    for i in range(n):\n"
      "        x = x * 0.5 + 234050000000.0\n"
      "        if i < 22136 and i + 22136 & 22136 == 305419896: x = 0.5\n"
      "    return x\n"
      "f(1.5, 50)\n");
  Session session(eager_, seeded());
  ASSERT_TRUE(session.feed(program).completed());
  uint64_t bits, boxed = runtime::Value::encode_float(kNumber);
  std::memcpy(&bits, &kNumber, sizeof bits);
  for (const vm::NativeUnit* unit : native_units(program)) {
    for (uint64_t number : {bits, boxed, bits >> 32, boxed >> 32, uint64_t{0x5678} * 2 + 1, uint64_t{0x12345678} * 2 + 1}) {
      for (uint32_t at = 0; at + sizeof(uint32_t) <= unit->code_bytes; ++at) {
        EXPECT_NE(std::memcmp(unit->code + at, &number, sizeof(uint32_t)), 0) << std::hex << number << " at " << at;
      }
    }
  }
}

// Code that was made for types which do not come any more is made anew, but not for ever.
// Native code knows shared strings by where they are.
TEST_F(Jit, NumbersWhoseBitsAreTheAddressesOfStrings_AreNumbers) {
  Session session(eager_, seeded());
  ASSERT_TRUE(session.feed("def same(a, b):\n    return a == b or b == a or not a != b\n").completed());
  auto first = reinterpret_cast<uint64_t>(runtime::shared_char('a'));
  for (uint64_t bits = first; bits < first + 2 * sizeof(runtime::Str); ++bits) {
    auto value = runtime::Value::from_bits(bits);
    HostValue number;
    if (value.is_small_int()) number = HostValue(value.small_int());
    if (value.is_inline_float()) number = HostValue(value.inline_float());
    if (number.is_none()) continue;
    EXPECT_EQ(session.feed("same(number, 'a')", {{"number", number}}).value(), HostValue(false)) << bits - first;
  }
  EXPECT_EQ(session.feed("same('a', 'a')").value(), HostValue(true));
}

TEST_F(Jit, UnitWhoseTypesKeepChanging_IsMadeAnewAFewTimes) {
  constexpr std::string_view kChanging =
      "def total(items):\n"
      "    result = items[0]\n"
      "    for item in items: result = result + item\n"
      "    return result\n"
      "kinds = [[1] * 300, [0.5] * 300, ['a'] * 300, [(1,)] * 300]\n"
      "[[len(str(total(kind))) for kind in kinds] for turn in range(60)]\n";
  Program program = compile(kChanging);
  Session plain(off_, seeded()), session(eager_, seeded());
  EXPECT_EQ(session.feed(program).value(), plain.feed(program).value());
  EXPECT_EQ(session.meters().fuel, plain.meters().fuel);
  uint32_t most = 0;
  for (const vm::NativeUnit* unit : native_units(program)) {
    uint32_t versions = 0;
    for (; unit != nullptr; unit = unit->replaced) ++versions;
    most = std::max(most, versions);
  }
  EXPECT_GT(most, 1u);
  EXPECT_LE(most, 20u);
}

TEST_F(Jit, Limits_HoldAtTheSameUnit) {
  constexpr std::string_view kEndless = "def f():\n    i = 0\n    while True: i += 1\nf()";
  for (uint64_t fuel : {1000u, 20'000u, 123'457u}) {
    Session::Options options = seeded();
    options.limits.fuel = fuel;
    Session plain(off_, options), native(eager_, options);
    Turn expected = plain.feed(kEndless), turn = native.feed(kEndless);
    ASSERT_TRUE(expected.trapped() && turn.trapped());
    EXPECT_STREQ(turn.trap().message(), expected.trap().message());
    EXPECT_EQ(turn.trap().traceback, expected.trap().traceback);
    EXPECT_EQ(native.meters().fuel, plain.meters().fuel);
  }
}

TEST_F(Jit, TimeLimitAndInterrupt_EndNativeLoops) {
  Session::Options options = seeded();
  options.limits.time_ns = 20'000'000;
  options.limits.fuel = UINT64_MAX / 4;
  Session limited(eager_, options);
  EXPECT_TRUE(limited.feed("while True: pass").trapped());
  options.limits.time_ns = 60'000'000'000;
  Session session(eager_, options);
  std::thread other([&] { session.interrupt(); });
  EXPECT_TRUE(session.feed("while True: pass").trapped());
  other.join();
}

TEST_F(Jit, Recursion_EndsAsInTheInterpreter) {
  constexpr std::string_view kDeep =
      "def f(n): return f(n + 1)\n"
      "try: f(0)\n"
      "except RecursionError as error: answer = str(error)\n"
      "answer\n";
  Session plain(off_, seeded()), native(eager_, seeded());
  EXPECT_EQ(native.feed(kDeep).value(), plain.feed(kDeep).value());
  EXPECT_EQ(native.meters().fuel, plain.meters().fuel);
}

// Suspended deep inside of native frames, it goes on by the interpreter, and the other way round.
TEST_F(Jit, SuspendedSession_GoesOnWithoutNativeCodeAndWithIt) {
  constexpr std::string_view kSuspends =
      "def g(n):\n"
      "    for i in range(3):\n"
      "        yield ask(i) + n\n"
      "def f(n):\n"
      "    if n: return f(n - 1)\n"
      "    return [x for x in g(10)]\n"
      "f(5)\n";
  Session::Options options = seeded();
  options.functions = {HostFunction("ask")};
  for (auto [first, second] : {std::pair(&eager_, &off_), std::pair(&off_, &eager_), std::pair(&eager_, &eager_)}) {
    Session session(*first, options);
    Turn turn = session.feed(kSuspends);
    for (int answer = 1; turn.suspended(); ++answer) {
      Restored restored = Session::restore(answer % 2 == 1 ? *second : *first, session.snapshot().bytes(), options);
      ASSERT_TRUE(restored.ok()) << restored.reason();
      session = std::move(restored.session());
      turn = session.resume(HostValue(answer));
    }
    ASSERT_TRUE(turn.completed());
    EXPECT_EQ(turn.value().repr(), "[11, 12, 13]");
  }
}

// Numbers that code has kept in registers of the machine only, and that nothing reads any more, are in no snapshot's way.
TEST_F(Jit, SnapshotInALoopOfNumbers_IsRestored) {
  constexpr std::string_view kSource =
      "def f(n):\n"
      "    total = 0\n"
      "    for i in range(n):\n"
      "        x = (i * 0.5 + 1) * (n - i)\n"
      "        y = x - 1 if i % 2 else x\n"
      "        total += y\n"
      "        if i % 20 == 19: total += ask([i, *(j * 2 for j in (1, 2))])\n"
      "    return total\n"
      "f(60)\n";
  Session::Options options = seeded();
  options.functions = {HostFunction("ask")};
  std::vector<std::string> results;
  for (const Engine* engine : {&off_, &eager_, &late_}) {
    Session session(*engine, options);
    Turn turn = session.feed(kSource);
    for (int answer = 1; turn.suspended(); ++answer) {
      Restored restored = Session::restore(*engine, session.snapshot().bytes(), options);
      ASSERT_TRUE(restored.ok()) << restored.reason();
      session = std::move(restored.session());
      turn = session.resume(HostValue(answer));
    }
    ASSERT_TRUE(turn.completed());
    results.push_back(turn.value().repr());
  }
  EXPECT_EQ(results[1], results[0]);
  EXPECT_EQ(results[2], results[0]);
}

TEST_F(Jit, ManyThreads_CompileAndRunOneProgram) {
  Program program = compile(kWork);
  std::string expected = Session(off_, seeded()).feed(kWork).value().repr();
  std::vector<std::thread> threads;
  for (const Engine* engine : {&eager_, &late_, &on_, &eager_}) {
    threads.emplace_back([&, engine] {
      for (int turn = 0; turn < 20; ++turn) {
        Session session(*engine, seeded());
        EXPECT_EQ(session.feed(program).value().repr(), expected);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace sandboa
