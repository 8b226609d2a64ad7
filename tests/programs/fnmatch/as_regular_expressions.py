# translate(): what it makes is a regular expression with the same answers, alone and in an alternation.
import re
from fnmatch import fnmatchcase, translate

patterns = ["*.py", "a?c", "[!x]*", "data-[0-9][0-9].csv", "*a*b", "x.y+z", "(a|b)", "$^", "{1}", "a\\b", "**/x", "é?", "[]-]"]
for pattern in patterns:
    print(pattern, translate(pattern))
names = ["x.py", "abc", "a.c", "data-07.csv", "caab", "x.y+z", "(a|b)", "$^", "{1}", "a\\b", "q/x", "éa", "]", "-", "xxyz"]
either = re.compile("|".join(f"({translate(pattern)})" for pattern in patterns))
for name in names:
    expected = [pattern for pattern in patterns if fnmatchcase(name, pattern)]
    assert expected == [pattern for pattern in patterns if re.match(translate(pattern), name)], name
    print(name, expected, bool(either.match(name)) == bool(expected))
