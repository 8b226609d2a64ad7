"""Which names a timed statement sees: globals=, setup, its own assignments, the caller's names, default names."""
import timeit

module_level = "of the module"
clock = lambda: 0


def attempt(statement, setup="pass", **options):
    try:
        return timeit.timeit(statement, setup, clock, 1, **options)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


out = []
print(attempt("out.append(module_level)", globals=globals()), out)
print(attempt("out.append(1)"), out)
print(attempt("out.append(local)", "local = 5", globals={"out": out}), out)
print(attempt("out.append(x); x += 1", "x = 1", globals={"out": out}), out)
space = {"out": out, "x": 10}
print(attempt("out.append(x)", globals=space), out[-1], attempt("x = 11", globals=space), space["x"])
print(attempt("x += 1", globals=space), space["x"])
print(attempt("global x; x = 12", globals=space), space["x"])
print(attempt("global x\nx = 13\nout.append(x)", "global x\nx = 99", globals=space), space["x"], out[-1])
print(sorted(name for name in space if not name.startswith("__")), "__builtins__" in space)
print(attempt("import math; out.append(math.floor(2.5))", globals={"out": out}), out[-1])
print(attempt("out.append(floor(3.5))", "from math import floor", globals={"out": out}), out[-1])
print(attempt("out.append([x for x in range(3)])", globals={"out": out}), out[-1])
print(attempt("out.append([y for _ in range(2)])", "y = 7", globals={"out": out}), out[-1])
print(attempt("f()", "def f():\n    out.append('f')", globals={"out": out}), out[-1])
print(attempt("f()", "z = 8\ndef f():\n    out.append(z)", globals={"out": out}), out[-1])
print(attempt("class A:\n    v = 1\nout.append(A.v)", globals={"out": out}), out[-1])
print(attempt("del gone; out.append(gone)", "gone = 1", globals={"out": out}))
print(attempt("out.append((lambda: w)())", "w = 'cell'", globals={"out": out}), out[-1])


def inside():
    hidden = [3]
    first = attempt("hidden.append(1)", globals=locals())
    return first, hidden, attempt("hidden.append(2)")


print(inside())
print(attempt("len = 3; out.append(len)", globals={"out": out}), out[-1], attempt("out.append(len(out) > 5)", globals={"out": out}), out[-1])
print(attempt("out.append(__name__)", globals={"out": out, "__name__": "given"}), out[-1])
namespace = {"calls": 0}
timer = timeit.Timer("global calls; calls += step", "step = 2", clock, namespace)
print(timer.timeit(5), namespace["calls"], timer.timeit(3), namespace["calls"], timer.repeat(2, 2), namespace["calls"])
