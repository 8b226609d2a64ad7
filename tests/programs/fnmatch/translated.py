"""translate(), filterfalse() and errors."""
import fnmatch
import re

for pattern in ("", "*", "?", "a", "*.txt", "a*b*c", "[abc]", "[!abc]", "[a-z0-9]", "[]", "[!]", "[]-a]", "[a-c-e]", "[c-a]", "[b-a-c]", "[--]", "[^x]", "[[]", "[a&&b]", "[a||b]", "[a~~b]", "[\\d]", "a.b", "a+b(c)|d", "**", "*?*", "[!b-a]", "é", "a\nb", "[-]", "[a-]", "[!-x]"):
    print(repr(pattern), fnmatch.translate(pattern))
    re.compile(fnmatch.translate(pattern))
print(fnmatch.filterfalse(["a.py", "b.txt", "c.py"], "*.py"), fnmatch.filterfalse([], "*"), fnmatch.filter(iter(["x", "y"]), "x"), fnmatch.filterfalse({"x": 1}, "?"))
for call in (lambda: fnmatch.fnmatch("a", b"a"), lambda: fnmatch.fnmatch(b"a", "a"), lambda: fnmatch.fnmatch(3, "a"), lambda: fnmatch.translate(3), lambda: fnmatch.filter(3, "a"), lambda: fnmatch.filter([3], "a"), lambda: fnmatch.fnmatchcase("a", None), lambda: fnmatch.filterfalse(["a"], b"a")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(fnmatch.__all__)
