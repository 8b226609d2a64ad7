# filter and filterfalse over texts, bytes and other iterables; errors of mixed kinds.
import fnmatch

names = ["main.py", "test_main.py", "README.md", "data.csv", "test_data.PY", "", "py"]
print(fnmatch.filter(names, "*.py"), fnmatch.filter(names, "test_*"), fnmatch.filter(names, "*"), fnmatch.filter([], "*"))
print(fnmatch.filter((name for name in names), "*d*"), fnmatch.filter({"a": 1, "b": 2}, "[a]"), fnmatch.filter("abcab", "a"))
print(fnmatch.filter([b"x.py", b"y.c"], b"*.py"), fnmatch.fnmatchcase(b"abc", b"a[!x]c"))
print(fnmatch.filterfalse(names, "*.py"), fnmatch.filterfalse([b"a", b"b"], b"a"))
for wrong in (
    lambda: fnmatch.filter(["a"], b"a"),
    lambda: fnmatch.filter([b"a"], "a"),
    lambda: fnmatch.filter([1], "a"),
    lambda: fnmatch.fnmatch("a", None),
    lambda: fnmatch.fnmatchcase(None, "a"),
    lambda: fnmatch.filter(None, "a"),
    lambda: fnmatch.filter(["a"]),
):
    try:
        print(wrong())
    except TypeError as error:
        print(str(error)[:70])
