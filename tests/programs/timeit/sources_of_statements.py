"""Statements of several lines, quotes, indentation, comments, nested blocks, and texts that do not compile."""
import textwrap
import timeit

clock = lambda: 0
out = []


def run(statement, setup="pass", number=1):
    out.clear()
    try:
        timeit.timeit(statement, setup, clock, number, {"out": out})
        return out[:]
    except Exception as error:
        return f"{type(error).__name__}: {getattr(error, 'msg', error)}"


print(run("out.append(1); out.append(2)"))
print(run("for i in range(3):\n    out.append(i)"))
print(run("for i in range(3):\n    if i % 2:\n        out.append(i)\n    else:\n        out.append(-i)\nout.append('end')"))
print(run("\nout.append('after empty')\n\n"), run("out.append(1)  # a comment"), run("# only a comment\nout.append(2)"))
print(run("out.append('''one\ntwo''')"), run("out.append('''one\ntwo''')", number=2))
print(run('out.append("a" \'b\')'), run("out.append('\\n')"), run("out.append(r'\\d')"))
print(run("out.append(\n1 +\n2)"), run("out.append(1 + \\\n 2)"))
print(run("try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    out.append(str(e))\nfinally:\n    out.append('f')"))
print(run("while True:\n    out.append('once')\n    break\nelse:\n    out.append('never')"))
print(run("with open_ as f:\n    out.append(f)", "from contextlib import nullcontext\nopen_ = nullcontext(5)"))
print(run("match x:\n    case [a, b]:\n        out.append(a + b)", "x = [1, 2]"))
print(run("def g():\n    yield 1\n    yield 2\nout.extend(g())"), run("out.append(f'{x:>3}')", "x = 1"))
print(run("  out.append(1)"), run("out.append(1)\n  out.append(2)"), run("\tout.append(1)"))
print(run("out.append(1", "pass"), run("pass", "x = (1"), run("x = ", "pass"), run("pass", "if"), run("if x:\npass"))
print(run("return 1"), run("yield 1"), run("break"), run("continue"), run("await x"), run("pass", "return"), run("pass", "break"), run("nonlocal q"))
print(run(""), run("pass", ""), run("", ""), run("out.append(2)", "# nothing\npass"))
print(run("out.append(total)", "total = 0\nfor n in range(4):\n    total += n"), run("out.append(x)", "if 0:\n    x = 1\nelse:\n    x = 2"))
block = """
    squares = [n * n for n in range(4)]
    out.append(sum(squares))
"""
print(run(block), run(textwrap.dedent(block)), run(block.strip()))
print(run("import os.path as p, math as m; out.append((p.basename('a/b'), m.floor(1.5)))"), run("from math import *; out.append(pi > 3)"))
print(run("global out2; out2 = 5; out.append(out2)"), run("x: int = 3; out.append(x)"), run("x = y = 4; out.append(x + y)"), run("type A = int; out.append(A.__name__)"), run("assert 0, 'failed'"), run("raise KeyError('k')"))
