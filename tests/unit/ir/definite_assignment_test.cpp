// Which reads of locals are checked: no read of a local that may be unbound goes unchecked, and ordinary code has no checks.
#include "ir/definite_assignment.h"

#include "tests/unit/ir/compile_source.h"

namespace sandboa::ir {
namespace {

size_t checks(std::string_view source) {
  Compiled compiled = compile_text(source);
  EXPECT_TRUE(compiled.program != nullptr) << compiled.error.message;
  return compiled.program == nullptr ? 999 : compiled.count(1, bytecode::Opcode::kCheckBound);
}

TEST(DefiniteAssignment, Parameters_NeedNoChecks) {
  EXPECT_EQ(checks("def f(a, *b, c=1, **d):\n  return a, b, c, d\n"), 0u);
}

TEST(DefiniteAssignment, BothArmsAssign_NoCheck) {
  EXPECT_EQ(checks("def f(a):\n  if a: x = 1\n  elif f: x = 3\n  else: x = 2\n  return x\n"), 0u);
}

TEST(DefiniteAssignment, OneArmAssigns_OneCheck) {
  EXPECT_EQ(checks("def f(a):\n  if a: x = 1\n  return x\n"), 1u);
  EXPECT_EQ(checks("def f(a):\n  if a: x = 1\n  elif f: y = 3\n  else: x = 2\n  return x\n"), 1u);
}

TEST(DefiniteAssignment, ArmThatLeaves_DoesNotCount) {
  EXPECT_EQ(checks("def f(a):\n  if a: x = 1\n  else: return 0\n  return x\n"), 0u);
  EXPECT_EQ(checks("def f(a):\n  if a: x = 1\n  else: raise a\n  return x\n"), 0u);
}

TEST(DefiniteAssignment, CheckOnce_BindsFromThere) {
  EXPECT_EQ(checks("def f(a):\n  if a: x = 1\n  return x + x + x\n"), 1u);
}

TEST(DefiniteAssignment, ForLoop_MayRunZeroTimes) {
  EXPECT_EQ(checks("def f(a):\n  for x in a: y = x\n  return x\n"), 1u);
  EXPECT_EQ(checks("def f(a):\n  for x in a: g(x)\n"), 0u);
}

TEST(DefiniteAssignment, EndlessLoop_KeepsWhatBreaksHaveBound) {
  EXPECT_EQ(checks("def f(a):\n  while True:\n    x = 1\n    if a: break\n  return x\n"), 0u);
  EXPECT_EQ(checks("def f(a):\n  while True:\n    if a: break\n    x = 1\n  return x\n"), 1u);
}

TEST(DefiniteAssignment, ConditionalWalrus_IsNotCertain) {
  EXPECT_EQ(checks("def f(a):\n  if a and (x := g()): pass\n  return x\n"), 1u);
  EXPECT_EQ(checks("def f(a):\n  if (x := g()) and a: pass\n  return x\n"), 0u);
  EXPECT_EQ(checks("def f(a):\n  a or (x := 1)\n  return x\n"), 1u);
  EXPECT_EQ(checks("def f(a):\n  y = a < 1 < (x := 2)\n  return x\n"), 1u);
  EXPECT_EQ(checks("def f(a):\n  y = (x := 1) if a else 2\n  return x\n"), 1u);
}

TEST(DefiniteAssignment, TryBody_CountsForNothingInHandlers) {
  EXPECT_EQ(checks("def f():\n  try: x = 1\n  except E: pass\n  return x\n"), 1u);
  EXPECT_EQ(checks("def f():\n  try: x = 1\n  except E: x = 2\n  return x\n"), 0u);
  EXPECT_EQ(checks("def f():\n  try: x = 1\n  except E: return 2\n  return x\n"), 0u);
}

TEST(DefiniteAssignment, Finally_KnowsOnlyWhatCameBefore) {
  EXPECT_EQ(checks("def f():\n  try: x = 1\n  finally: g(x)\n"), 1u);
  EXPECT_EQ(checks("def f():\n  try: x = 1\n  finally: y = 2\n  return x + y\n"), 0u);
}

TEST(DefiniteAssignment, With_MaySwallowTheAssignment) { EXPECT_EQ(checks("def f(m):\n  with m: x = 1\n  return x\n"), 1u); }

TEST(DefiniteAssignment, DeletedLocal_IsCheckedAfterAnyBranch) {
  EXPECT_EQ(checks("def f(x):\n  del x\n  return x\n"), 1u);
  EXPECT_EQ(checks("def f(x):\n  g(x)\n  del x\n"), 0u);
  EXPECT_EQ(checks("def f(x, a):\n  while a:\n    g(x)\n    del x\n"), 1u) << "the second round finds it gone";
}

TEST(DefiniteAssignment, HandlerName_EndsUnbound) {
  EXPECT_EQ(checks("def f(a):\n  e = 1\n  for i in a:\n    g(e)\n    try: h()\n    except E as e: pass\n"), 1u);
}

TEST(DefiniteAssignment, MatchArms_JoinLikeIf) {
  EXPECT_EQ(checks("def f(a):\n  match a:\n    case 1: x = 1\n    case _: x = 2\n  return x\n"), 0u);
  EXPECT_EQ(checks("def f(a):\n  match a:\n    case 1: x = 1\n    case 2: x = 2\n  return x\n"), 1u);
}

TEST(DefiniteAssignment, UnassignedInnerComprehensionVariable_IsChecked) {
  EXPECT_EQ(checks("def f(a):\n  return [x for y in a for x in x]\n"), 1u);
}

TEST(DefiniteAssignmentJoin, ManyArms_CostIsLinear) {
  support::Arena arena;
  DefiniteAssignment bound(arena);
  constexpr Local kLocals = 1000;
  for (Local i = 0; i < kLocals; ++i) bound.add_local(false, false);
  auto join = bound.make_join();
  for (int arm = 0; arm < 1000; ++arm) {
    auto mark = bound.mark();
    bound.bind(static_cast<Local>(arm % 2));
    bound.bind(7);
    bound.arrive(join);
    bound.rollback(mark);
  }
  bound.bind_joined(join);
  EXPECT_TRUE(bound.is_bound(7));
  EXPECT_FALSE(bound.is_bound(0));
  EXPECT_FALSE(bound.is_bound(1));
}

}  // namespace
}  // namespace sandboa::ir
