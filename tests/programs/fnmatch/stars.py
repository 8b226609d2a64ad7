# Stars and question marks: empty parts, newlines, many stars, and patterns that would take long without care.
from fnmatch import fnmatchcase

cases = [("*", ""), ("*", "any\nlines"), ("?", ""), ("?", "\n"), ("??", "ab"), ("a*", "a"), ("*a", "bab"), ("a*b*c", "aXbYc"), ("a*b*c", "acb"), ("**", "x"), ("a**b", "ab"), ("*?*", ""), ("*?*", "x"), ("*.txt", ".txt"), ("a?c", "abc"), ("a?c", "ac"), ("*[0-9]", "file7"), ("*a*b*c*d", "abcdabcd"), ("é*", "één"), ("*\n", "a\n"), ("a", "a\n")]
for pattern, name in cases:
    print(repr(pattern), repr(name), fnmatchcase(name, pattern))
print(fnmatchcase("a" * 60, "*a" * 30), fnmatchcase("a" * 60 + "b", "*a" * 25 + "*c"), fnmatchcase("a" * 2000, "a*" * 40 + "b"))
