import re

for pattern in ["a(?=b)", "a(?!b)", "(?<=a)b", "(?<!a)b", "(?=ab)a", "(?=(a+))a", "(?!(b))a", "(?<=ab|cd)e", "(?<=(a))b", "(?<!^)a", "(?<=^a)b",
                r"(?<=\b)b", "(?=a(?=b(?=c)))a", "a(?=.*c)", "(?<!a(?!b))b", "(?<=a{2})b", "(?<=[abc]{2})c", "(?=)", "(?!)", "(?<=)a", "(?<!)a",
                "(?:(?=a)a|b)+", "(?:(?!c).)*", "((?=(a))a)+", "(?>a+)b", "(?>a|ab)c", "(?>a*)a", "a(?>b|bc)c", "(?>(a)|b)+", r"(?=(\w)\1)."]:
    print(pattern, [[(m.span(), m.groups()) for m in re.finditer(pattern, text)] for text in ("ab", "aab", "abc", "cde", "bb", "aabbcc", "")])
for pattern in ["(?<=a+)b", "(?<=a|bc)d", "(?<!a*)b", r"(?<=(a)\1*)b", "(?<=a{1,2})b", "(?<=(?:ab|c))d"]:
    try:
        re.compile(pattern)
    except re.error as error:
        print(pattern, error, error.pos, error.pattern)
print(re.search("(?<=abc)d", "abcd", 0).span(), re.compile("(?<=a)b").match("ab", 1), re.compile("(?<=a)b").search("ab", 1).span())
print(re.compile("^b").search("ab", 1), re.compile("a$").search("ab", 0, 1), re.compile(r"\bb").match("ab", 1), re.compile("a(?=b)").search("ab", 0, 1))
