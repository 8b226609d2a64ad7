// What the compiler emits where register allocation, order of evaluation or unwinding is easy to get wrong.
#include "tests/unit/ir/compile_source.h"

namespace sandboa::ir {
namespace {

using bytecode::Opcode;

TEST(Emission, SwapOfLocals_UsesOneTemporaryAndNoTuple) {
  EXPECT_EQ(function_listing("def f(a, b):\n  a, b = b, a\n"),
            "0 Move r2 r0\n"
            "1 Move r0 r1\n"
            "2 Move r1 r2\n"
            "3 ReturnNone\n");
}

TEST(Emission, EmptyTuple_IsAssignedToAName) {
  EXPECT_EQ(function_listing("def f():\n  x = ()\n"), "0 LoadConst r0 k2 ()\n1 ReturnNone\n");
}

TEST(Emission, LocalAssignedBeforeLastUse_IsCopiedFirst) {
  EXPECT_EQ(function_listing("def f(x):\n  return x + (x := 3)\n"),
            "0 Move r1 r0\n"
            "1 LoadInt r0 #3\n"
            "2 AddImmediate r1 r1 #3\n"
            "3 Return r1\n")
      << "the copy must come before the assignment";
}

TEST(Emission, AssignmentOfExpression_ComputesInHomeRegister) {
  EXPECT_EQ(function_listing("def f(a, b):\n  c = a * b\n  c += 1\n  return c\n"),
            "0 Multiply r2 r0 r1\n"
            "1 AddImmediate in_place=1 r2 r2 #1\n"
            "2 Return r2\n");
}

TEST(Emission, NestedCalls_EvaluateIntoTheirSlots) {
  EXPECT_EQ(function_listing("def f(a):\n  return g(a, h(a, 1), 2)\n"),
            "0 LoadGlobal r1 g\n"
            "1 Move r2 r0\n"
            "2 LoadGlobal r3 h\n"
            "3 Move r4 r0\n"
            "4 LoadInt r5 #1\n"
            "5 Call r3 r3.. count=2\n"
            "6 LoadInt r4 #2\n"
            "7 Call r1 r1.. count=3\n"
            "8 Return r1\n");
}

TEST(Emission, ConditionalArgument_ReservesItsSlot) {
  EXPECT_EQ(function_listing("def f(a, b):\n  return g(a < b < 3)\n"),
            "0 LoadGlobal r2 g\n"
            "1 Less r3 r0 r1\n"
            "2 JumpIfFalse ->5 r3\n"
            "3 LoadInt r4 #3\n"
            "4 Less r3 r1 r4\n"
            "5 Call r2 r2.. count=1\n"
            "6 Return r2\n");
}

TEST(Emission, UnpackingIntoNeighbours_NeedsNoMoves) {
  EXPECT_EQ(function_listing("def f(d):\n  for k, v in d:\n    print(k, v)\n"),
            "0 GetIter r3 r0\n"
            "1 Jump ->7\n"
            "2 UnpackSequence r1.. r4 count=2\n"
            "3 LoadGlobal r4 print\n"
            "4 Move r5 r1\n"
            "5 Move r6 r2\n"
            "6 Call r4 r4.. count=2\n"
            "7 ForNext ->2 r4 r3\n"
            "8 LoopCost cost=7\n"
            "9 ReturnNone\n");
}

TEST(Emission, UnpackingOfLocal_LeavesTheLocalAlone) {
  std::string listing = function_listing("def f(x):\n  a, b = x\n  return x\n");
  EXPECT_NE(listing.find("Move r3 r0\n1 UnpackSequence r1.. r3 count=2\n2 Return r0"), std::string::npos) << listing;
}

TEST(Emission, ForOverRange_UsesRangeOpcodes) {
  EXPECT_EQ(function_listing("def f(n):\n  t = 0\n  for i in range(n):\n    t += i\n  return t\n"),
            "0 LoadInt r1 #0\n"
            "1 LoadGlobal r3 range\n"
            "2 Move r4 r0\n"
            "3 RangeSetup ->8 r3.. count=1\n"
            "4 Call r3 r3.. count=1\n"
            "5 GetIter r3 r3\n"
            "6 Jump ->8\n"
            "7 Add in_place=1 r1 r1 r2\n"
            "8 ForRangeNext ->7 r2 r3..\n"
            "9 LoopCost cost=3\n"
            "10 Return r1\n");
}

TEST(Emission, WhileWithBreakAndContinue_FusesAndThreadsJumps) {
  EXPECT_EQ(function_listing("def f(n):\n  while n > 0:\n    n -= 1\n    if n == 5:\n      break\n    if n is None:\n      "
                             "continue\n    g(n)\n"),
            "0 JumpIfNotGreaterImmediate ->8 r0 #0\n"
            "1 SubtractImmediate in_place=1 r0 r0 #1\n"
            "2 JumpIfEqualImmediate ->8 r0 #5\n"
            "3 JumpIfNone ->7 r0\n"
            "4 LoadGlobal r1 g\n"
            "5 Move r2 r0\n"
            "6 Call r1 r1.. count=1\n"
            "7 Loop ->0 cost=8\n"
            "8 ReturnNone\n");
}

TEST(Emission, NestedLoops_ChargeTheirOwnInstructionsOnly) {
  Compiled compiled = compile_text("def f(n):\n  for i in n:\n    for j in i:\n      g(j)\n");
  const auto& unit = compiled.program->units[1];
  std::vector<uint32_t> costs;
  for (const auto& word : unit.instructions) {
    if (bytecode::opcode_of(word) == Opcode::kLoopCost)
      costs.push_back(bytecode::decode<bytecode::ops::LoopCost>(&word).cost);
  }
  ASSERT_EQ(costs.size(), 2u);
  EXPECT_EQ(costs[0], 5u) << "inner: LoadGlobal, Move, Call, ForNext, LoopCost";
  EXPECT_EQ(costs[1], 4u) << "outer: GetIter, Jump, ForNext, LoopCost";
  EXPECT_EQ(unit.straight_line_fuel, 3u);
}

TEST(Emission, IteratorOfLoop_SurvivesTemporariesInTheBody) {
  // The register verifier of debug builds checks this too; here it is the text.
  std::string listing = function_listing("def f(x):\n  for i in g(x):\n    h(i, i + 1, [i, i])\n");
  EXPECT_NE(listing.find("GetIter r2 r2"), std::string::npos) << listing;
  EXPECT_NE(listing.find("ForNext ->5 r1 r2"), std::string::npos) << listing;
}

TEST(Emission, TryFinally_EmitsTheBodyOnce) {
  Compiled compiled = compile_text(
      "def f(x):\n  for i in x:\n    try:\n      if i: return 1\n      if x: break\n      continue\n    finally:\n      "
      "unlock()\n");
  size_t calls = compiled.count(1, Opcode::kCall);
  EXPECT_EQ(calls, 1u) << compiled.listing(1);
  EXPECT_EQ(compiled.count(1, Opcode::kRethrow), 2u);
}

TEST(Emission, NestedFinally_GrowsLinearly) {
  auto nested = [](int depth) {
    std::string source;
    for (int i = 0; i < depth; ++i) source += std::string(static_cast<size_t>(i), ' ') + "try:\n";
    source += std::string(static_cast<size_t>(depth), ' ') + "x\n";
    for (int i = depth; i-- > 0;) {
      std::string indent(static_cast<size_t>(i), ' ');
      source += indent + "finally:\n" + indent + " y\n";
    }
    return compile_text(source).program->units[0].instructions.size();
  };
  size_t five = nested(5);
  size_t ten = nested(10);
  EXPECT_LT(ten, 2 * five + 10);
}

TEST(Emission, HandlerName_IsUnboundOnEveryWayOut) {
  Compiled compiled = compile_text("def f():\n  try:\n    g()\n  except E as e:\n    if e: return e\n    h()\n");
  // Normal end, return and exception.
  EXPECT_EQ(compiled.count(1, Opcode::kUnbind), 3u) << compiled.listing(1);
  std::string listing = compiled.listing(1);
  EXPECT_NE(listing.find("Move"), std::string::npos) << "the returned value is saved before e is unbound";
}

TEST(Emission, With_CallsExitOnNormalEndAndReturn) {
  Compiled compiled = compile_text("def f(m):\n  with m as x:\n    if x: return 1\n    g(x)\n");
  EXPECT_EQ(compiled.count(1, Opcode::kLoadWithMethods), 1u);
  EXPECT_EQ(compiled.count(1, Opcode::kLoadExceptionTriple), 1u);
  // enter, exit at return, g, exit at the end, exit with the exception
  EXPECT_EQ(compiled.count(1, Opcode::kCall), 5u) << compiled.listing(1);
}

TEST(Emission, HandlerRows_NestAndExcludeExitCode) {
  Compiled compiled = compile_text("def f(a, b):\n  with a:\n    with b:\n      return g()\n");
  const auto& unit = compiled.program->units[1];
  ASSERT_GE(unit.handlers.size(), 2u);
  for (size_t i = 1; i < unit.handlers.size(); ++i) EXPECT_LE(unit.handlers[i - 1].start, unit.handlers[i].start);
}

TEST(Emission, ClassBody_StoresItsNamesAndReturnsTheCell) {
  Compiled compiled = compile_text("class A:\n  'doc'\n  def m(self):\n    return super().m()\n");
  std::string body = compiled.listing(1);
  EXPECT_NE(body.find("StoreName r2 __module__"), std::string::npos) << body;
  EXPECT_NE(body.find("StoreName r2 __qualname__"), std::string::npos);
  EXPECT_NE(body.find("StoreName r2 __doc__"), std::string::npos);
  EXPECT_NE(body.find("Return r1"), std::string::npos);
  std::string method = compiled.listing(2);
  EXPECT_NE(method.find("SuperArguments"), std::string::npos) << method;
  EXPECT_EQ(compiled.program->units[2].qualified_name, "A.m");
}

TEST(Emission, Closure_CapturesCellsAndClosureSlots) {
  Compiled compiled = compile_text("def f(a):\n  def g():\n    def h():\n      return a\n    return h\n  return g\n");
  const auto& units = compiled.program->units;
  ASSERT_EQ(units.size(), 4u);
  ASSERT_EQ(units[2].captures.size(), 1u);
  EXPECT_FALSE(units[2].captures[0].from_closure);
  EXPECT_EQ(units[2].captures[0].index, 0u);
  ASSERT_EQ(units[3].captures.size(), 1u);
  EXPECT_TRUE(units[3].captures[0].from_closure);
  EXPECT_EQ(units[3].qualified_name, "f.<locals>.g.<locals>.h");
  EXPECT_EQ(compiled.listing(1).substr(0, 13), "0 MakeCell r0");
}

TEST(Emission, Comprehension_IsInlinedWithItsOwnVariable) {
  Compiled compiled = compile_text("def f(x):\n  y = [x for x in x if x]\n  return x\n");
  EXPECT_EQ(compiled.program->units.size(), 2u);
  EXPECT_NE(compiled.listing(1).find("Return r0"), std::string::npos) << compiled.listing(1);
  EXPECT_EQ(compiled.program->units[1].local_names.size(), 3u);
}

TEST(Emission, CapturedComprehensionVariable_GetsAFreshCellPerRun) {
  Compiled compiled = compile_text("def f(x):\n  return [lambda: i for i in x]\n");
  EXPECT_EQ(compiled.count(1, Opcode::kMakeCell), 1u) << compiled.listing(1);
  EXPECT_EQ(compiled.count(1, Opcode::kStoreCell), 1u);
}

TEST(Emission, EqualComprehensions_ShareTheirRegister) {
  Compiled compiled = compile_text("def f(x):\n  a = [i for i in x]\n  b = [i for i in a]\n  return [j for j in b]\n");
  EXPECT_EQ(compiled.program->units[1].local_names.size(), 5u) << "x, a, b, i, j";
}

TEST(Emission, GeneratorFunction_StartsWithStartGenerator) {
  Compiled compiled = compile_text("def f(a):\n  x = yield a\n  return lambda: a\n");
  EXPECT_TRUE(compiled.listing(1).starts_with("0 StartGenerator\n1 MakeCell r0\n")) << compiled.listing(1);
}

TEST(Emission, GeneratorExpression_IsAUnitOfItsIterator) {
  Compiled compiled = compile_text("def f(x):\n  return sum(i * i for i in x if i)\n");
  ASSERT_EQ(compiled.program->units.size(), 3u);
  const auto& unit = compiled.program->units[2];
  EXPECT_EQ(unit.parameter_count(), 1u);
  EXPECT_TRUE((unit.flags & bytecode::kIsGenerator) != 0);
  EXPECT_EQ(compiled.program->text(unit.local_names[0]), ".0");
  EXPECT_EQ(compiled.count(2, Opcode::kYield), 1u);
}

TEST(Emission, LastExpressionOfAFeed_IsReturned) {
  CompileOptions options;
  options.returns_last_expression = true;
  Compiled compiled = compile_text("x = 1\nx + 1\n", options);
  EXPECT_TRUE(compiled.program->result_is_last_expression);
  EXPECT_EQ(compiled.count(0, Opcode::kReturn), 1u);
  Compiled statement = compile_text("x + 1\nx = 1\n", options);
  EXPECT_FALSE(statement.program->result_is_last_expression);
  EXPECT_EQ(statement.count(0, Opcode::kReturnNone), 1u);
}

TEST(Emission, Prelude_LoadsEveryGlobalAsABuiltin) {
  CompileOptions options;
  options.is_prelude = true;
  Compiled compiled = compile_text("def g(): pass\ndef f(x):\n  return len(g(x))\n", options);
  std::string listing = compiled.listing(2);
  EXPECT_NE(listing.find("LoadBuiltin r1 len"), std::string::npos) << listing;
  EXPECT_NE(listing.find("LoadBuiltin r2 g"), std::string::npos) << listing;
  EXPECT_TRUE((compiled.program->units[2].flags & bytecode::kHiddenInTraceback) != 0);
}

TEST(Emission, Positions_CarryTheAnchorsOfCarets) {
  Compiled compiled = compile_text("r = (f)(x)[y] + z\n");
  const auto& program = *compiled.program;
  std::string_view source = program.source;
  std::vector<std::string> anchors;
  for (uint32_t pc = 0; pc < program.units[0].instructions.size(); ++pc) {
    uint32_t index = program.units[0].positions[pc];
    if (index == bytecode::kNoPosition) continue;
    const auto& position = program.positions[index];
    if (position.anchor_start == position.anchor_end) continue;
    anchors.emplace_back(source.substr(position.anchor_start, position.anchor_end - position.anchor_start));
  }
  EXPECT_EQ(anchors, (std::vector<std::string>{"(x)", "[y]", "+"}));
}

TEST(Emission, MethodChainOverLines_StartsAtTheNameInTracebacks) {
  Compiled compiled = compile_text("r = (a\n  .first(1)\n  .second(\n  2).third)\n");
  const auto& program = *compiled.program;
  std::vector<std::string> ranges;
  for (uint32_t pc = 0; pc < program.units[0].instructions.size(); ++pc) {
    bytecode::Opcode opcode = bytecode::opcode_of(program.units[0].instructions[pc]);
    if (opcode != Opcode::kCallMethod && opcode != Opcode::kLoadAttribute) continue;
    const auto& position = program.positions[program.units[0].positions[pc]];
    ranges.emplace_back(program.source.substr(position.start, position.end - position.start));
  }
  EXPECT_EQ(ranges, (std::vector<std::string>{"first(1)", "second(\n  2)", "third"}));
}

TEST(Emission, KeywordCall_NamesFollowTheArguments) {
  EXPECT_EQ(function_listing("def f(a):\n  return g(a, k=1)\n"),
            "0 LoadGlobal r1 g\n"
            "1 Move r2 r0\n"
            "2 LoadInt r3 #1\n"
            "3 LoadConst r4 k4 ('k',)\n"
            "4 CallKeywords r1 r1.. count=2\n"
            "5 Return r1\n");
}

TEST(Emission, DefaultsAndDecorators_KeepTheirOrder) {
  Compiled compiled = compile_text("@a\n@b(1)\ndef f(x=c, *, y=d): pass\n");
  std::string listing = compiled.listing(0);
  size_t a = listing.find("LoadGlobal r0 a");
  size_t b = listing.find("LoadGlobal r1 b");
  size_t c = listing.find(" c\n");
  size_t d = listing.find(" d\n");
  size_t make = listing.find("MakeFunction");
  EXPECT_TRUE(a < b && b < c && c < d && d < make) << listing;
}

TEST(Emission, MatchBindsAfterTheWholePattern) {
  Compiled compiled = compile_text(
      "def f(x):\n  match x:\n    case [a, 1]: return a\n    case {'k': b, **r} if b: return r\n    case int(n) | [n]: "
      "return n\n");
  std::string listing = compiled.listing(1);
  size_t compare = listing.find("#1\n");
  EXPECT_NE(compare, std::string::npos) << listing;
  EXPECT_EQ(compiled.count(1, Opcode::kMatchSequence), 2u) << listing;
  EXPECT_EQ(compiled.count(1, Opcode::kMatchMapping), 1u);
  EXPECT_EQ(compiled.count(1, Opcode::kMatchClass), 1u);
}

TEST(Emission, MatchWithConstantGuard_StillReachesItsEnd) {
  Compiled compiled =
      compile_text("def f(x):\n  match x:\n    case 0: g()\n    case y if 1: h()\n    case _: never()\n  return 7\n");
  ASSERT_TRUE(compiled.program != nullptr);
  EXPECT_NE(compiled.listing(1).find("#7"), std::string::npos) << compiled.listing(1);
  EXPECT_EQ(compiled.listing(1).find("never"), std::string::npos);
}

TEST(Emission, EveryStatement_Compiles) {
  for (const char* source : {"x = 1\nimport os\n", "x = 1\nasync def f(): pass\n", "x = 1\ntype X = int\n",
                             "x = 1\ndef f[T](): pass\n", "x = 1\ntry: pass\nexcept* E: pass\n", "x = 1\ny = t'{x}'\n"}) {
    Compiled compiled = compile_text(source);
    EXPECT_NE(compiled.program, nullptr) << source << compiled.error.message;
  }
}

}  // namespace
}  // namespace sandboa::ir
