#include "frontend/scopes.h"

#include <gtest/gtest.h>

#include "tests/unit/frontend/frontend_fixture.h"

namespace sandboa::frontend {
namespace {

TEST(Scopes, Closure_ThroughTwoFunctions_PassesFreeVariable) {
  Frontend frontend;
  EXPECT_EQ(frontend.scope_dump("def f(a, b):\n def g():\n  return lambda: a\n return g\n"),
            "module\n"
            "  f: local (assigned)\n"
            "  function f returns_value\n"
            "    a: cell 0 parameter 0 (parameter assigned)\n"
            "    b: local 0 parameter 1 (parameter assigned)\n"
            "    g: local 1 (assigned used)\n"
            "    function g nested returns_value\n"
            "      closure: a\n"
            "      lambda nested\n"
            "        a: free 0 (used)\n"
            "        closure: a\n");
}

TEST(Scopes, Comprehension_InFunction_IsInlinedWithOwnTarget) {
  Frontend frontend;
  EXPECT_EQ(frontend.scope_dump("def f(x, n):\n return [x + n for x in x]\n"),
            "module\n"
            "  f: local (assigned)\n"
            "  function f returns_value\n"
            "    x: local 0 parameter 0 (parameter assigned used)\n"
            "    n: local 1 parameter 1 (parameter assigned used)\n"
            "    comprehension inlined nested\n"
            "      x: local 0 (assigned used target)\n");
}

TEST(Scopes, Comprehension_TargetCaptured_IsItsOwnCell) {
  Frontend frontend;
  EXPECT_EQ(frontend.scope_dump("[lambda: x for x in y]\n"),
            "module\n"
            "  y: global_implicit (used)\n"
            "  comprehension inlined\n"
            "    x: cell 0 (assigned target)\n"
            "    lambda nested\n"
            "      x: free 0 (used)\n"
            "      closure: x\n");
}

TEST(Scopes, Comprehension_InClass_DoesNotSeeClassNames) {
  Frontend frontend;
  EXPECT_EQ(frontend.scope_dump("def f(y):\n class A:\n  y = 1\n  z = [y for _ in y]\n"),
            "module\n"
            "  f: local (assigned)\n"
            "  function f\n"
            "    y: cell 0 parameter 0 (parameter assigned)\n"
            "    A: local 0 (assigned)\n"
            "    class A nested\n"
            "      y: class_local (assigned used)\n"
            "      z: class_local (assigned)\n"
            "      closure: y\n"
            "      comprehension inlined nested\n"
            "        _: local 0 (assigned target)\n"
            "        y: free 0 (used)\n");
}

TEST(Scopes, GeneratorExpression_Always_IsAFunctionOfItsOwn) {
  Frontend frontend;
  EXPECT_EQ(frontend.scope_dump("def f(n):\n return (n for x in n)\n"),
            "module\n"
            "  f: local (assigned)\n"
            "  function f returns_value\n"
            "    n: cell 0 parameter 0 (parameter assigned used)\n"
            "    comprehension generator nested\n"
            "      .0: local 0 parameter 0 (parameter assigned)\n"
            "      x: local 1 (assigned target)\n"
            "      n: free 0 (used)\n"
            "      closure: n\n");
}

TEST(Scopes, Super_InMethod_NeedsClassCell) {
  Frontend frontend;
  ASSERT_NE(frontend.compile("class A:\n def f(self): return super().f()\n def g(self): pass\n"), nullptr);
  Scope* class_scope = frontend.scopes->scopes[1];
  EXPECT_TRUE(class_scope->needs_class_cell);
  ASSERT_EQ(class_scope->cell_variables.size(), 1u);
  EXPECT_EQ(class_scope->cell_variables[0], class_scope->class_cell);
  Scope* method = frontend.scopes->scopes[2];
  ASSERT_NE(method->class_cell, nullptr);
  EXPECT_EQ(method->class_cell->captured, class_scope->class_cell);
  EXPECT_EQ(frontend.scopes->scopes[3]->class_cell, nullptr);
}

TEST(Scopes, PrivateNames_InClass_AreMangledEverywhere) {
  Frontend frontend;
  Module* module = frontend.compile("class _A:\n def f(self, __x):\n  self.__y = __x\n  return g(__z=__dunder__)\n");
  ASSERT_NE(module, nullptr);
  auto* function = as<FunctionDef>(as<ClassDef>(module->body[0])->body[0]);
  EXPECT_EQ(frontend.names.text(function->args->args[1]->symbol->name), "_A__x");
  auto* assign = as<Assign>(function->body[0]);
  EXPECT_EQ(frontend.names.text(as<Attribute>(assign->targets[0])->attr), "_A__y");
  auto* call = as<Call>(as<Return>(function->body[1])->value);
  EXPECT_EQ(frontend.names.text(call->keywords[0]->arg), "__z");  // names of keyword arguments are the callee's business
  EXPECT_EQ(frontend.names.text(as<Name>(call->keywords[0]->value)->symbol->name), "__dunder__");
}

TEST(Scopes, Walrus_InComprehension_BindsInFunction) {
  Frontend frontend;
  EXPECT_EQ(frontend.scope_dump("def f(xs):\n any((y := x) for x in xs)\n [z := x for x in xs]\n return y, z\n"),
            "module\n"
            "  f: local (assigned)\n"
            "  function f returns_value\n"
            "    xs: local 0 parameter 0 (parameter assigned used)\n"
            "    any: global_implicit (used)\n"
            "    y: cell 0 (assigned used)\n"
            "    z: local 1 (assigned used)\n"
            "    comprehension generator nested\n"
            "      .0: local 0 parameter 0 (parameter assigned)\n"
            "      x: local 1 (assigned used target)\n"
            "      y: free 0 (used declared_nonlocal)\n"
            "      closure: y\n"
            "    comprehension inlined nested\n"
            "      x: local 0 (assigned used target)\n");
}

TEST(Scopes, GlobalDeclaration_InOuterFunction_HidesVariablesFurtherOut) {
  Frontend frontend;
  ASSERT_NE(frontend.compile("def f(x):\n def g():\n  global x\n  def h():\n   return x\n"), nullptr);
  Scope* innermost = frontend.scopes->scopes[3];
  ASSERT_EQ(innermost->symbols.size(), 1u);
  EXPECT_EQ(innermost->symbols[0]->kind, SymbolKind::kGlobalImplicit);
  EXPECT_TRUE(innermost->free_variables.empty());
}

TEST(Scopes, ClassBody_ReadsOuterVariable_LooksInClassFirst) {
  Frontend frontend;
  EXPECT_EQ(frontend.scope_dump("def f(x):\n class A:\n  y = x\n"),
            "module\n"
            "  f: local (assigned)\n"
            "  function f\n"
            "    x: cell 0 parameter 0 (parameter assigned)\n"
            "    A: local 0 (assigned)\n"
            "    class A nested\n"
            "      x: class_free 0 (used)\n"
            "      y: class_local (assigned)\n"
            "      closure: x\n");
}

TEST(Scopes, TypeParameters_OfMethod_SeeTheClass) {
  Frontend frontend;
  ASSERT_NE(frontend.compile("class A[T]:\n B = int\n def f[U](self, x: U, y: T, z: B): pass\n"), nullptr);
  const Scope* annotations = nullptr;
  for (const Scope* scope : frontend.scopes->scopes) {
    if (scope->kind == ScopeKind::kAnnotation) annotations = scope;
  }
  ASSERT_NE(annotations, nullptr);
  EXPECT_TRUE(annotations->in_class);
  auto kind_of = [&](std::string_view name) {
    for (const Symbol* symbol : annotations->symbols) {
      if (frontend.names.text(symbol->name) == name) return symbol->kind;
    }
    return SymbolKind::kLocal;
  };
  EXPECT_EQ(kind_of("U"), SymbolKind::kClassFree);
  EXPECT_EQ(kind_of("T"), SymbolKind::kClassFree);
  EXPECT_EQ(kind_of("B"), SymbolKind::kClassLocal);
}

TEST(Scopes, TopLevelAwait_OnlyWithOption_IsAllowed) {
  Frontend frontend;
  EXPECT_EQ(frontend.error_of("await x\n"), "SyntaxError|'await' outside function|1|1|1|8");
  ScopeOptions options;
  options.allow_top_level_await = true;
  EXPECT_NE(frontend.compile("await x\nasync for y in z: [w async for w in y]\n", options), nullptr) << frontend.error();
  EXPECT_TRUE(frontend.scopes->module->is_coroutine);
}

// Every name node has its symbol, and every captured variable leads to a cell, however deep the nesting.
TEST(Scopes, DeepNesting_FreeVariableChain_LeadsToCell) {
  std::string source;
  for (int depth = 0; depth < 90; ++depth)
    source += std::string(depth, ' ') + "def f" + std::to_string(depth) + "(a" + std::to_string(depth) + "):\n";
  source += std::string(90, ' ') + "return a0 + a50 + a89\n";
  Frontend frontend;
  ASSERT_NE(frontend.compile(source), nullptr) << frontend.error();
  const Scope* innermost = frontend.scopes->scopes[frontend.scopes->scopes.size() - 1];
  int steps = 0;
  for (const Symbol* symbol : innermost->free_variables) {
    if (frontend.names.text(symbol->name) != "a0") continue;
    while (symbol->kind == SymbolKind::kFree) {
      EXPECT_EQ(symbol->captured->scope, symbol->scope->parent);
      symbol = symbol->captured;
      ++steps;
    }
    EXPECT_EQ(symbol->kind, SymbolKind::kCell);
  }
  EXPECT_EQ(steps, 89);
}

}  // namespace
}  // namespace sandboa::frontend
