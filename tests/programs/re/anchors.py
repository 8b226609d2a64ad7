import re

text = "one\ntwo\n\nthree\n"
for pattern in ["^", "$", r"\A", r"\Z", r"\z", r"\b", r"\B", "^t", "e$", r"^\w+$", r"\A\w+", r"\w+\Z", r"\w+\n\z", r"\bt", r"e\b", r"\Bo\B", "^$", "(?:^|x)t", "(^)?t", "(?m:^)t"]:
    for flags in (0, re.M):
        print(pattern, flags, [m.span() for m in re.finditer(pattern, text, flags)])
print([bool(re.search(r"\B", t)) for t in ("", "a", "ab", " ", "  ")], [bool(re.search(r"\b", t)) for t in ("", "a", " ")])
print(re.findall(r"\b\w", "été naïve 日本", re.A), re.findall(r"\b\w", "été naïve 日本"), re.findall(rb"\b\w", b"a b\xe9c"))
print(re.match("a$", "a\n"), re.match("a$", "a\n\n"), re.fullmatch("a$", "a\n"), re.match(r"a\Z", "a\n"))
print(re.findall("(?s).", "a\nb"), re.findall(".", "a\nb\r"), re.findall("(?s:.)b|.", "a\nb"))
