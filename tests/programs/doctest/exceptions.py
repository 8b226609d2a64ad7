# Examples that raise: as they should, otherwise, and what does not compile.
from doctest import ELLIPSIS, IGNORE_EXCEPTION_DETAIL, DocTestParser, DocTestRunner


def run(text, optionflags=0):
    runner = DocTestRunner(optionflags=optionflags)
    print(runner.run(DocTestParser().get_doctest(text, {}, "n", "f.py", 0)))


run('>>> raise ValueError("x")\n')
run('>>> print(5); raise KeyError(1)\nTraceback (most recent call last):\nKeyError: 1\n')
run('>>> raise ValueError("x")\nTraceback (most recent call last):\n  anything\nValueError: x\n')
run('>>> raise ValueError("x")\nTraceback (most recent call last):\nValueError: y\n', IGNORE_EXCEPTION_DETAIL)
run('>>> raise ValueError("x")\nTraceback (most recent call last):\na.b.ValueError\n', IGNORE_EXCEPTION_DETAIL)
run('>>> raise ValueError("x")\nTraceback (most recent call last):\nValueError: y\n')
run('>>> raise ValueError("x")\nTraceback (most recent call last):\nTypeError\n')
run('>>> raise ValueError("some long text")\nTraceback (most recent call last):\nValueError: some ...\n', ELLIPSIS)
run(">>> 1 +\n2\n>>> x = '\n")
run(">>> 1 +\nTraceback (most recent call last):\nSyntaxError: invalid syntax\n")
run(">>> import sys; sys.exit(3)\n")
run(">>> a = 1\n... b = 2\n")
run(">>> def f(x):\n...     return 1 / x\n>>> f(0)\n>>> f(1)\n1.0\n")
run('>>> class E(Exception): pass\n>>> raise E("a\\nb")\nTraceback (most recent call last):\n  ...\nE: a\nb\n')
