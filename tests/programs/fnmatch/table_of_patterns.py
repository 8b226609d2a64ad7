"""fnmatch() and fnmatchcase() over a table of patterns and names."""
import fnmatch

names = ["", "a", "abc", "a.py", "dir/a.py", ".hidden", "A", "[x]", "a-b", "a]b", "a\nb", "*", "?", "^a", "é", "a\\b", "abcabc"]
for pattern in ("", "*", "?", "*.py", "a*", "*c", "a?c", "[abc]", "[!abc]", "[a-c]*", "[]]", "[!]]", "[]a]*", "[", "[a", "[!", "[[]x]", "[^a]*", "[a-]*", "[--/]*", "[c-a]", "**", "*a*b*", "a\\b", "*\n*", "[*]", "[?]", "*[a-cx-z]", "[!a-c]*", "[a-c-e]", "[\\]*", "*abc", "[!-a]"):
    print(repr(pattern), [name for name in names if fnmatch.fnmatchcase(name, pattern)], fnmatch.filter(names, pattern) == [name for name in names if fnmatch.fnmatch(name, pattern)])
print(fnmatch.fnmatch("FOO", "foo"), fnmatch.fnmatchcase("FOO", "foo"), fnmatch.fnmatchcase(b"a.py", b"*.py"), fnmatch.filter([b"a", b"b"], b"[b]"))
