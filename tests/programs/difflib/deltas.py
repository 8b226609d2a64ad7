"""Differ, ndiff() and restore()."""
import difflib

one = "one\ntwo\nthree\ntabs\there\n\n".splitlines(keepends=True)
two = "ore\ntree\nemu\ntabs\t here\n  \n".splitlines(keepends=True)
for options in ({}, {"linejunk": None, "charjunk": None}, {"charjunk": difflib.IS_CHARACTER_JUNK}, {"linejunk": difflib.IS_LINE_JUNK}):
    print("".join(difflib.ndiff(one, two, **options)))
delta = list(difflib.ndiff(one, two))
print(list(difflib.restore(delta, 1)) == one, list(difflib.restore(delta, 2)) == two)
print(list(difflib.Differ().compare(["a"], ["a"])), list(difflib.Differ().compare([], ["a"])), list(difflib.Differ().compare(["ab"], ["abc"])))
print("".join(difflib.Differ(charjunk=lambda c: c in " \t").compare(["  a b c\n", "zzz\n"], ["a  b  c\n", "zzzz\n"])))
try:
    list(difflib.restore(delta, 3))
except ValueError as error:
    print("ValueError", error)
a = ["def f(x):\n", "    return x + 1\n", "\n", "def g():\n", "    pass\n"]
b = ["def f(x, y):\n", "    return x + y + 1\n", "def g():\n", "    pass  # nothing\n", "g()\n"]
print("".join(difflib.ndiff(a, b)))
