# Odd names: separators, case, spaces, text beyond ASCII, long ones, subclasses of str.
import fnmatch


class Name(str):
    pass


print(fnmatch.fnmatch(Name("abc"), Name("a*")), fnmatch.filter([Name("abc")], "a*")[0].__class__.__name__)
for name, pattern in [("a/b", "a*"), ("a/b", "a?b"), ("A.PY", "*.py"), (" a ", "?a?"), ("ß", "?"), ("ss", "ß"), ("\U0001F600x", "?x"), ("日本語", "日*語"), ("a\tb", "a[\t]b"), ("\x00", "?"), ("İ", "[İ]")]:
    print(ascii(name), ascii(pattern), fnmatch.fnmatch(name, pattern), fnmatch.fnmatchcase(name, pattern))
print(fnmatch.fnmatchcase("x" * 5000, "x*" + "x" * 100), fnmatch.fnmatchcase("x" * 50, "?" * 50), fnmatch.fnmatchcase("x" * 50, "?" * 51))
print(fnmatch.__all__)
