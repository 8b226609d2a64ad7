// Syntax that the engine does not execute yet is refused when it is compiled, with a text that says so; it never gives a
// wrong result. Each snippet checks itself, so a feature that starts to work keeps its test.
#include <gtest/gtest.h>

#include <string>

#include "sandboa/engine.h"
#include "sandboa/session.h"
#include "tests/harness/limit_program.h"

namespace sandboa::harness {
namespace {

struct Snippet {
  const char* name;
  const char* source;
};

const Snippet kSnippets[] = {
    {"import_module", "import math\nassert math.floor(2.5) == 2"},
    {"import_from", "from math import floor as f\nassert f(2.5) == 2"},
    {"import_in_function", "def g():\n    import math\n    return math.floor(2.5)\nassert g() == 2"},
    {"async_function", "async def f():\n    return 1\nc = f()\nassert type(c).__name__ == 'coroutine'\nc.close()"},
    {"async_generator", "async def f():\n    yield 1\nassert type(f()).__name__ == 'async_generator'"},
    {"except_star",
     "caught = []\ntry:\n    raise ExceptionGroup('g', [ValueError(1)])\nexcept* ValueError as e:\n"
     "    caught.append(len(e.exceptions))\nassert caught == [1]"},
    {"type_statement", "type Pair[T] = tuple[T, T]\nassert Pair.__name__ == 'Pair'"},
    {"generic_function", "def first[T](xs: list[T]) -> T:\n    return xs[0]\nassert first([3]) == 3"},
    {"generic_class", "class Box[T]:\n    def get(self) -> T:\n        return 5\nassert Box().get() == 5"},
    {"template_string", "x = 3\nt = t'a{x}b'\nassert t.strings == ('a', 'b') and t.values == (3,)"},
    {"multiple_inheritance",
     "class A:\n    x = 1\nclass B:\n    y = 2\nclass C(A, B):\n    pass\nassert (C.x, C.y) == (1, 2)"},
    {"metaclass",
     "class M(type):\n    def hello(cls):\n        return cls.__name__\nclass C(metaclass=M):\n    pass\n"
     "assert C.hello() == 'C'"},
    {"class_keyword",
     "class B:\n    def __init_subclass__(cls, tag=None):\n        cls.tag = tag\nclass C(B, tag=4):\n    pass\n"
     "assert C.tag == 4"},
    {"class_pattern",
     "class P:\n    __match_args__ = ('x',)\n    def __init__(self, x):\n        self.x = x\nmatch P(3):\n"
     "    case P(y):\n        r = y\nassert r == 3"},
    {"annotations",
     "x: int = 1\ndef f(a: 'int', *b: str) -> undefined_name:\n    y: list[int] = [a]\n    return y\nassert f(2) == [2]"},
    {"complex_literal", "assert (2j * 2j) == -4"},
    {"matrix_operator", "class M:\n    def __matmul__(self, o):\n        return 'mm'\nassert M() @ 1 == 'mm'"},
    {"ellipsis", "x = ...\nassert x is Ellipsis"},
    {"star_index", "class G:\n    def __getitem__(self, k):\n        return k\nassert G()[*(1, 2), 3] == (1, 2, 3)"},
    {"walrus_in_comprehension", "assert [last := n for n in (1, 2)] == [1, 2] and last == 2"},
    {"except_without_parentheses", "try:\n    {}['k']\nexcept ValueError, KeyError:\n    r = 1\nassert r == 1"},
    {"exec_and_eval", "assert eval('1 + 1') == 2"},
    {"docstring", "def f():\n    'text'\nassert f.__doc__ == 'text'"},
    {"slots",
     "class C:\n    __slots__ = ('a',)\nc = C()\nc.a = 1\ntry:\n    c.b = 2\n    r = 'stored'\nexcept AttributeError:\n    "
     "r = 'refused'\n"
     "assert r == 'refused'"},
};

void PrintTo(const Snippet& snippet, std::ostream* out) { *out << snippet.name; }

class SnippetTest : public testing::TestWithParam<Snippet> {};

TEST_P(SnippetTest, Feed_WorksOrIsRefusedClearly) {
  static const Engine engine;
  Session session(engine);
  Turn turn = session.feed(GetParam().source);
  if (turn.completed()) return;
  ASSERT_TRUE(turn.raised()) << ending_of(turn);
  const GuestError& error = turn.error();
  // What is a name or an attribute rather than syntax may be missing with the error that any missing name has.
  bool missing_name = error.type == "NameError" || error.type == "AttributeError" || error.type == "ModuleNotFoundError";
  bool refused = error.message.find("not supported yet: ") != std::string::npos;
  EXPECT_TRUE(refused || missing_name) << error.traceback;
  EXPECT_NE(error.type, "AssertionError");
  if (refused && error.type == "SyntaxError") {
    EXPECT_EQ(error.code, "unsupported");
  }
}

INSTANTIATE_TEST_SUITE_P(Syntax, SnippetTest, testing::ValuesIn(kSnippets),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace sandboa::harness
