# DocTestRunner: reports and counts.
from doctest import FAIL_FAST, REPORT_ONLY_FIRST_FAILURE, DocTestParser, DocTestRunner


def run(text, filename="f.py", lineno=0, **options):
    runner = DocTestRunner(**options)
    results = runner.run(DocTestParser().get_doctest(text, {}, "n", filename, lineno))
    print(results, results.failed, results.attempted, results.skipped, runner.tries, runner.failures, runner.skips, runner.summarize())


run(">>> 1\n1\n>>> 2\n3\n>>> print(5)\n")
run(">>> 1\n1\n>>> 2\n3\n>>> print(5)\n", verbose=True)
run(">>> 1 # doctest: +SKIP\n2\n>>> 3\n3\n")
run(">>> 1 # doctest: +SKIP\n2\n", verbose=True)
run(">>> 1\n2\n>>> 3\n4\n", optionflags=FAIL_FAST)
run(">>> 1\n2\n>>> 3\n4\n", optionflags=REPORT_ONLY_FIRST_FAILURE)
run(">>> 1\n2\n", filename=None)
run(">>> 1\n2\n", lineno=None)
run("no examples", verbose=True)
run(">>> x = 1; x\n1\n>>> for i in range(2): i\n0\n1\n>>> def f():\n...     return 5\n>>> f()\n5\n>>> None\n>>> _\n5\n")
run(">>> print('no newline', end='')\nno newline\n>>> print('a\\n\\nb')\na\n<BLANKLINE>\nb\n>>> [1,\n...  2]\n[1, 2]\n")
runner = DocTestRunner()
other = DocTestRunner()
for name in "ab":
    runner.run(DocTestParser().get_doctest(">>> 1\n1\n", {}, name, None, 0))
    other.run(DocTestParser().get_doctest(">>> 1\n2\n", {}, name, None, 0), out=lambda text: None)
runner.merge(other)
print(runner.summarize(verbose=True))
test = DocTestParser().get_doctest(">>> x = 5\n", {"y": 1}, "n", None, 0)
DocTestRunner().run(test, clear_globs=False)
print(test.globs["x"], test.globs["y"])
DocTestRunner().run(test)
print(test.globs)
