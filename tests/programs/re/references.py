import re

print(re.findall(r"(a|b)\1", "aabbab"), re.findall(r"(?P<x>a|b)(?P=x)", "aabbab"), re.match(r"(\w+) \1", "the the").span())
print(re.match(r"(a)?b\1", "b"), re.match(r"(a)?b\1", "aba").span(), re.match(r"(?:(a)|b)\1", "aa").span(), re.match(r"(a*)\1", "aaaa").groups())
print(re.match(r"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10", "abcdefghijj").span(), re.match(r"(a)\01", "a\x01").span(), re.match(r"\0", "\0"))
print(re.findall(r"(?i)(a)\1", "aA AA ab"), re.findall(r"(é)\1(?i:\1)", "éééééÉ"))
print([re.match(r"(a)?(?(1)b|c)", t) is not None for t in ("ab", "ac", "c", "b")], [re.match(r"(a)?(?(1)b)$", t) is not None for t in ("ab", "", "a", "b")])
print(re.match(r"(?P<q>['\"])?x(?(q)(?P=q))$", "'x'"), re.match(r"(?P<q>['\"])?x(?(q)(?P=q))$", "'x"), re.match(r"(<)?\w+(?(1)>|!)", "a!"))
print(re.match(r"(?:(a)|(b))*(?(1)c|d)", "bac").span(), re.match(r"((a)|b)*?(?(2)c|d)", "bd").span(), re.match("(a)(?(1))", "a").span())
for pattern in [r"\1", r"(a)\2", r"(\1)", r"(?P=x)", r"(?P<x>(?P=x))", "(?(1)a|b)", "(a)(?(2)b)", "(?(x)a)", "(?(0)a)", "(a)(?(1)b|c|d)", "(?(1", "(?(1)", "(?(a b)c)", "(?()a)",
                "(?<=(a)\\1)b", "(?<=(?P<n>a)(?P=n))", "(a)(?<=\\1)b", "(?(٣)a)", "(?(+1)a)", "(?(1_0)a)"]:
    try:
        print(pattern, re.compile(pattern).groups)
    except re.error as error:
        print(pattern, "|", error, error.pos)
