// The places of suspend_everywhere_test.cpp that are statements, functions, generators and asynchronous code.
#include "tests/embedding/suspend_cases.h"

namespace sandboa::testing {
namespace {

constexpr SuspendCase kStatements[] = {
    {"with", R"(
log = []
class C:
    def __enter__(self):
        log.append(ask("enter"))
        return self
    def __exit__(self, kind, value, traceback):
        log.append(ask(kind is not None))
        return ask(True)
with C() as a, C() as b:
    log.append("body")
with C():
    raise ValueError
log
)",
     "['enter', 'enter', 'body', False, False, 'enter', True]", 9},
    {"with_left_by_return", R"(
class C:
    def __enter__(self): return ask(1)
    def __exit__(self, *args): ask("exit")
def f():
    with C() as x:
        for _ in [1, 2]:
            return x + 1
f()
)",
     "2", 2},
    {"decorators", R"(
def deco(f):
    ask("decorating")
    return lambda x: ask(f(x))
def factory(n):
    ask(n)
    return deco
@factory(1)
@deco
def g(x): return x + 1
g(1)
)",
     "2", 5},
    {"default_arguments", R"(
def f(a=ask(1), *, b=ask(2)): return a + b
g = lambda x=ask(3): x
f(), f(5), g()
)",
     "(3, 7, 3)", 3},
    {"class_body", R"(
class C:
    x = ask(1)
    ys = [ask(i) for i in range(2)]
    def m(self, d=ask(3)): return d
    if ask(True): z = 4
C.x, C.ys, C().m(), C.z
)",
     "(1, [0, 1], 3, 4)", 5},
    {"comprehensions", R"(
([x for x in range(4) if ask(x % 2)], {ask(x): ask(x * x) for x in (1, 2)}, {ask(x) for x in (3, 3)},
 [(x, y) for x in ask([1, 2]) for y in ask([x]) if ask(y) == ask(x)])
)",
     "([1, 3], {1: 1, 2: 4}, {3}, [(1, 1), (2, 2)])", 17},
    {"generator_body", R"(
def g(n):
    for i in range(n):
        got = yield ask(i)
        if got: ask(got)
    return ask("done")
it = g(3)
a = next(it)
b = it.send("sent")
c = list(it)
def outer(): return (yield from g(1))
o = outer()
next(o)
try:
    next(o)
except StopIteration as e:
    d = e.value
a, b, c, d
)",
     "(0, 1, [2], 'done')", 7},
    {"yield_from_chain", R"(
def leaf():
    try:
        x = yield ask(1)
        yield ask(x)
    except KeyError:
        yield ask("caught")
    finally:
        ask("leaf finally")
def middle(): yield from leaf()
def top(): yield from middle()
t = top()
a, b = next(t), t.send(5)
c = t.throw(KeyError)
t.close()
a, b, c
)",
     "(1, 5, 'caught')", 4},
    {"generator_close_and_throw", R"(
log = []
def g():
    try:
        yield 1
    except ValueError as e:
        log.append(ask(str(e)))
        yield 2
    finally:
        log.append(ask("finally"))
x = g()
next(x)
log.append(x.throw(ValueError("thrown")))
x.close()
log
)",
     "['thrown', 2, 'finally']", 2},
    {"match_statement", R"(
class P:
    __match_args__ = ("x", "y")
    @property
    def x(self): return ask(1)
    @property
    def y(self): return ask(2)
match P():
    case P(1, 3): r = "no"
    case P(a, y=b) if ask(a < b): r = (a, b)
r
)",
     "(1, 2)", 5},
    {"except_clause", R"(
def which(*types):
    ask("which")
    return types
log = []
try:
    {}["k"]
except which(ValueError, TypeError):
    log.append("wrong")
except which(LookupError) as e:
    log.append(ask(type(e).__name__))
else:
    log.append("else")
log
)",
     "['KeyError']", 3},
    {"finally_block", R"(
log = []
def f():
    try:
        return ask("value")
    finally:
        log.append(ask("finally"))
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally:
            log.append(ask(i))
    return i
f(), g(), log
)",
     "('value', 2, ['finally', 0, 1, 2])", 5},
    {"exception_caught_after_resuming", R"(
log = []
def f(x):
    try:
        ask(x)
        log.append("no error")
    except LookupError as e:
        log.append((type(e).__name__, str(e)))
    finally:
        log.append(ask("finally"))
f(1)
log
)",
     "['no error', 'finally']", 2, "[('LookupError', 'from host'), 'finally']"},
    {"exception_constructor", R"(
class E(Exception):
    def __init__(self, code=None):
        super().__init__(ask(code or "default"))
    def __str__(self): return ask("as text")
out = []
try:
    raise E
except E as e:
    out.append((e.args, str(e)))
try:
    raise E("x") from E("cause")
except E as e:
    out.append((e.args, e.__cause__.args))
out
)",
     "[(('default',), 'as text'), (('x',), ('cause',))]", 4},
    {"closures_and_recursion", R"(
def fib(n): return n if n < 2 else ask(fib(n - 1) + fib(n - 2))
def counter():
    n = 0
    def step():
        nonlocal n
        n += ask(1)
        return n
    return step
c = counter()
fib(6), [c(), c(), c()]
)",
     "(8, [1, 2, 3])", 15},
    {"subscripts_and_slices_of_calls", R"(
data = list(range(10))
data[ask(1):ask(4)] = ask([7, 7])
del data[ask(0)]
data, data[ask(-1)], data[::ask(3)]
)",
     "([7, 7, 4, 5, 6, 7, 8, 9], 9, [7, 5, 8])", 6},
    {"augmented_assignment_order", R"(
log = []
def place(): log.append("place"); return [1, 2]
def value(): log.append(ask("value")); return 5
place()[ask(0)] += value()
x = [1]
x[0] += ask(x[0]) + ask(1)
log, x
)",
     "(['place', 'value'], [3])", 4},
    {"star_arguments", R"(
def f(*args, **kwargs): return args, kwargs
f(ask(1), *ask([2, 3]), k=ask(4), **ask({"m": 5}))
)",
     "((1, 2, 3), {'k': 4, 'm': 5})", 4},
    {"conditional_and_chained_expressions", R"(
(ask(1) if ask(True) else ask(2), ask(0) or ask(3), ask(1) < ask(2) < ask(3), not ask(True), (y := ask(4)) + y)
)",
     "(1, 3, True, False, 8)", 9},
};

constexpr SuspendCase kAsynchronous[] = {
    {"coroutine_body", R"(
def run(coroutine):
    try:
        while True: coroutine.send(None)
    except StopIteration as stop: return stop.value
class Pause:
    def __await__(self):
        got = yield ask("paused")
        return ask(7)
async def inner(x): return ask(x) + await Pause()
async def outer():
    total = 0
    for i in range(2): total += await inner(i)
    return ask(total)
run(outer())
)",
     "15", 7},
    {"async_with", R"(
def run(coroutine):
    try:
        while True: coroutine.send(None)
    except StopIteration as stop: return stop.value
log = []
class C:
    async def __aenter__(self): log.append(ask("enter")); return ask(1)
    async def __aexit__(self, kind, value, traceback): log.append(ask(kind is not None)); return ask(True)
async def main():
    async with C() as x, C(): log.append(x)
    async with C(): raise ValueError
    return ask("end")
run(main()), log
)",
     "('end', ['enter', 'enter', 1, False, False, 'enter', True])", 13},
    {"async_for", R"(
def run(coroutine):
    try:
        while True: coroutine.send(None)
    except StopIteration as stop: return stop.value
class It:
    def __init__(self): self.n = 0
    def __aiter__(self): ask("aiter"); return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return ask(self.n)
async def agen():
    yield ask("a")
    got = yield ask("b")
    ask(got)
async def main():
    out = [x async for x in It() if ask(True)]
    async for x in agen(): out.append(ask(x))
    else: out.append(ask("else"))
    return out + [await anext(agen()), await anext(It()), {x: ask(x) async for x in It()}]
run(main())
)",
     "[1, 2, 'a', 'b', 'else', 'a', 1, {1: 1, 2: 2}]", 18},
    {"async_generator_methods", R"(
def run(coroutine):
    try:
        while True: coroutine.send(None)
    except StopIteration as stop: return stop.value
log = []
async def agen():
    try:
        while True:
            try: got = yield ask("item")
            except KeyError: log.append(ask("key error"))
            else: log.append(ask(got))
    finally: log.append(ask("finally"))
async def main():
    g = agen()
    await g.asend(None)
    await g.asend("sent")
    await g.athrow(KeyError)
    await g.aclose()
    return log
run(main())
)",
     "['sent', 'key error', 'finally']", 6},
    {"await_dunder_of_a_class", R"(
class A:
    def __await__(self):
        ask("await")
        return iter([ask(1), ask(2)])
async def main(): return await A()
c = main()
out = [c.send(None), c.send(None)]
try: c.send(None)
except StopIteration as e: out.append(e.value)
out
)",
     "[1, 2, None]", 3},
};

class SuspendInStatements : public SuspendTest {};

TEST_P(SuspendInStatements, ResumedWithValues_GivesTheResult) { check_value(); }
TEST_P(SuspendInStatements, ResumedWithAnException_EndsAsItShould) { check_error(); }
TEST_P(SuspendInStatements, GivenUp_LeavesTheSessionUsable) { check_abort(); }
TEST_P(SuspendInStatements, RestoredFromSnapshots_GivesTheResult) { check_snapshots(); }

std::string name_of(const ::testing::TestParamInfo<SuspendCase>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(Statements, SuspendInStatements, ::testing::ValuesIn(kStatements), name_of);
INSTANTIATE_TEST_SUITE_P(Asynchronous, SuspendInStatements, ::testing::ValuesIn(kAsynchronous), name_of);

}  // namespace
}  // namespace sandboa::testing
