import re

PATTERNS = ["(", ")", "a)", "(a", "((a)", "(?", "(?P", "(?P<", "(?P<a", "(?P<>", "(?P<a>", "(?P<1>a)", "(?P<a b>c)", "(?P=", "(?P=a", "(?P=)", "(?P=a)", "(?P!a)", "(?P<a>x)(?P<a>y)", "(?<", "(?<a)", "(?<a>b)",
            "(?z)", "(?\\d)", "(?P\\d)", "(?<\\d)", "(?#", "(?#a", "(?:", "(?=", "(?!a", "(?>a", "[", "[]", "[^]", "[a", "[a-", "[z-a]", "[a-\\d]", "[\\d-a]", "[\\w-\\d]", "[\\x]", "[\\q]", "[\\8]", "[\\400]", "[b-\\x61]",
            "*", "+a", "?", "{1}", "a**", "a*?*", "a+++", "a??+", "(*)", "|*", "^*", "$+", "\\b?", "a{2}{3}", "a{3,2}", "a{1,}*", "(?:*)", "\\", "a\\", "[\\", "\\x", "\\x1", "\\xg1", "\\u12", "\\U0001", "\\U00110000", "\\q", "\\E",
            "\\N", "\\N{", "\\N{}", "\\N{x", "\\N{no such}", "[\\N{no such}]", "\\400", "\\777", "\\18", "\\8", "(a)\\2", "\\101", "\\08", "a\n(b", "a\nb\n  *", "é(", "日[", "(?P<日>a)(?P<日>b)", "(?i)(?P<é>", "a{99999999999}", "(?P<a\nb>c)", "(?P<a\\n>c)"]
for pattern in PATTERNS:
    try:
        print(ascii(pattern), re.compile(pattern).groups)
    except re.PatternError as error:
        print(ascii(pattern), "|", ascii(str(error)), "|", error.msg.isascii(), error.pos, error.lineno, error.colno, error.pattern == pattern, len(error.args))
    except Exception as error:
        print(ascii(pattern), type(error).__name__, error)
for pattern in [b"(", b"(?P<\xe9>a)", b"\xe9[", b"[\xff-\x01]", b"(?P=\xe9)", b"(?(\xe9)a)", b"(?\xe9)", b"\\u0041", b"\\N{x}", b"a\n(", b"(?P<a>b)(?P<a>c)", b"\\xe"]:
    try:
        print(pattern, re.compile(pattern).groups)
    except re.PatternError as error:
        print(pattern, "|", error, "|", error.pos, error.lineno, error.colno)
print(re.error is re.PatternError, re.PatternError.__name__, re.PatternError.__module__, re.PatternError.__mro__[1].__name__)
error = re.PatternError("text", "a\nb", 2)
print(error, error.msg, error.pattern, error.pos, error.lineno, error.colno, repr(error), error.args)
error = re.PatternError("text")
print(error, error.msg, error.pattern, error.pos, error.lineno, error.colno)
for bad in (1, None, ["a"], bytearray(b"a"), memoryview(b"a")):
    try:
        re.compile(bad)
    except TypeError as problem:
        print(type(bad).__name__, problem)
