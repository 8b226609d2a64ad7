import fnmatch
import re

NAMES = ["a", "b.py", "B.PY", "a/b.py", ".hidden", "[x]", "a-b", "a]b", "a^b", "a!b", "a\\b", "ab\n", "", "é", "a.b.c", "aXb"]
PATTERNS = ["*", "?", "*.py", "[a-c]*", "[!a]*", "[]]", "[[]x]", "a[]]b", "[", "[!]", "a[^x]b", "a[a-]b", "[z-a]", "a[!-]b", "**", "*.*", "?*?", "", "a\\*", "[a-cx-z]*", "[--0]*", "*é*", "[a", "a[b-a]c*"]
for pattern in PATTERNS:
    print(repr(pattern), fnmatch.translate(pattern), fnmatch.filter(NAMES, pattern), fnmatch.filterfalse(NAMES, pattern) == [n for n in NAMES if n not in fnmatch.filter(NAMES, pattern)])
    for name in NAMES:
        assert fnmatch.fnmatch(name, pattern) == fnmatch.fnmatchcase(name, pattern) == bool(re.match(fnmatch.translate(pattern), name)), (name, pattern)
print(fnmatch.filter([b"a", b"b.py"], b"*.py"), fnmatch.fnmatchcase(b"x", b"[!x]"), fnmatch.__all__)
for call in (lambda: fnmatch.fnmatchcase("a", b"a"), lambda: fnmatch.filter(["a"], b"a"), lambda: fnmatch.fnmatch(1, "a")):
    try:
        print(call())
    except TypeError as error:
        print(error)
