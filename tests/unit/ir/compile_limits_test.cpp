// Large and deep programs: they compile, or end in a clean error, and never crash.
#include <pthread.h>

#include "limits/meter.h"
#include "tests/unit/ir/compile_source.h"

namespace sandboa::ir {
namespace {

std::string repeated(std::string_view text, size_t count, std::string_view separator = "") {
  std::string out;
  for (size_t i = 0; i < count; ++i) {
    if (i != 0) out += separator;
    out += text;
  }
  return out;
}

std::string numbered(std::string_view prefix, size_t count, std::string_view suffix) {
  std::string out;
  for (size_t i = 0; i < count; ++i) out += std::string(prefix) + std::to_string(i) + std::string(suffix);
  return out;
}

struct Size {
  const char* name;
  std::string source;
};

class Large : public testing::TestWithParam<Size> {};

TEST_P(Large, Source_Compiles) {
  Compiled compiled = compile_text(GetParam().source);
  EXPECT_TRUE(compiled.program != nullptr) << compiled.error.message;
}

INSTANTIATE_TEST_SUITE_P(CompileLimits, Large,
                         testing::Values(Size{"ConstantTerms", "x = " + repeated("1", 200'000, "+") + "\n"},
                                         Size{"Terms", "x = " + repeated("a", 100'000, "+") + "\n"},
                                         Size{"ConstantList", "x = [" + repeated("7", 100'000, ",") + "]\n"},
                                         Size{"List", "x = [" + repeated("a", 100'000, ",") + "]\n"},
                                         Size{"Set", "x = {" + repeated("a", 100'000, ",") + "}\n"},
                                         Size{"Dict", "x = {" + repeated("1: a", 100'000, ",") + "}\n"},
                                         Size{"Elif", "if x: pass\n" + numbered("elif x == ", 2'000, ": y = 1\n")},
                                         Size{"Arguments", "f(" + repeated("a", 1'000, ",") + ")\n"},
                                         Size{"Attributes", "x = a" + repeated(".b", 100'000) + "\n"},
                                         Size{"Calls", "x = a" + repeated("()", 100'000) + "\n"},
                                         Size{"Subscripts", "x = a" + repeated("[0]", 100'000) + "\n"},
                                         Size{"MethodCalls", "x = a" + repeated(".b(1)", 70'000) + "\n"},
                                         Size{"Locals", "def f():\n" + numbered("  a", 5'000, " = 1\n")},
                                         Size{"And", "x = " + repeated("a", 50'000, " and ") + "\n"},
                                         Size{"Comparisons", "x = " + repeated("a", 50'000, " < ") + "\n"},
                                         Size{"FormattedString", "x = f'" + repeated("{a}b", 20'000) + "'\n"},
                                         Size{"Comprehensions", "def f():\n" + repeated("  x = [i for i in x]\n", 20'000)},
                                         Size{"Finally", "def f():\n" + repeated("  try: a()\n  finally: b()\n", 20'000)},
                                         Size{"Functions", repeated("def f(): pass\n", 20'000)}),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(CompileLimits, TooManyLocals_IsACleanError) {
  Compiled compiled = compile_text("def f():\n" + numbered("  a", 70'000, " = 1\n"));
  EXPECT_EQ(compiled.program, nullptr);
  EXPECT_EQ(compiled.error.message, "a function has too many variables or temporaries");
}

TEST(CompileLimits, UnpackingTooMany_IsACleanError) {
  Compiled compiled = compile_text("def f(x):\n  " + numbered("a", 70'000, ",") + "b = x\n");
  EXPECT_EQ(compiled.program, nullptr);
}

TEST(CompileLimits, NestedBlocks_HaveCPythonsLimit) {
  auto nested = [](size_t depth) {
    std::string source;
    for (size_t i = 0; i < depth; ++i) source += std::string(i, ' ') + "for x in y:\n";
    return compile_text(source + std::string(depth, ' ') + "pass\n");
  };
  EXPECT_TRUE(nested(21).program != nullptr);
  EXPECT_EQ(nested(22).error.message, "too many statically nested blocks");
}

TEST(CompileLimits, ArenaLimit_IsACleanError) {
  Compiled compiled = compile_text("x = [" + repeated("a", 1'000, ",") + "]\n" + repeated("x = y\n", 100'000), {}, 1 << 20);
  EXPECT_EQ(compiled.program, nullptr);
  EXPECT_EQ(compiled.error.type, frontend::ErrorType::kMemoryError);
}

TEST(CompileLimits, FuelRunsOut_IsATrap) {
  Limits limits;
  limits.fuel = 1000;
  limits::Meter meter(limits);
  meter.begin_run();
  support::Arena arena;
  frontend::NameTable names(arena);
  frontend::ParseContext parse_context{arena, names};
  std::string source = repeated("x = y + z\n", 20'000);
  auto module = frontend::parse({source, true}, parse_context);
  ASSERT_TRUE(module.ok());
  auto scopes = frontend::resolve_scopes(module.value(), parse_context);
  ASSERT_TRUE(scopes.ok());
  CompileContext context;
  context.names = &names;
  context.meter = &meter;
  auto program = compile_module(module.value(), scopes.value(), {}, context);
  ASSERT_FALSE(program.ok());
  EXPECT_EQ(program.error().type, frontend::ErrorType::kTrapped);
  EXPECT_TRUE(meter.trapped());
}

// Depth that the parser may accept must not crash the compiler on a small thread.
void* compile_deep(void*) {
  const std::string sources[] = {"x = " + repeated("not ", 5'000) + "1\n",
                                 "x = " + repeated("a if b else ", 3'000) + "c\n",
                                 "x = " + repeated("lambda: ", 1'000) + "1\n",
                                 "x = " + repeated("(a, ", 150) + "b" + repeated(")", 150) + "\n",
                                 "x = " + repeated("[a for a in ", 90) + "b" + repeated("]", 90) + "\n",
                                 "x = " + repeated("f(a, ", 150) + "b" + repeated(")", 150) + "\n"};
  for (const std::string& source : sources) {
    Compiled compiled = compile_text(source);
    EXPECT_TRUE(compiled.program != nullptr || !compiled.error.message.empty());
  }
  return nullptr;
}

TEST(CompileLimits, DeepNestingOnASmallThread_EndsCleanly) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 128 * 1024);
  pthread_t thread;
  ASSERT_EQ(pthread_create(&thread, &attributes, compile_deep, nullptr), 0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
}

}  // namespace
}  // namespace sandboa::ir
