"""PatternError: message, position, line and column for every sort of mistake."""
import re

patterns = ["(", ")", "(?", "(?P", "(?P<", "(?P<a", "(?P<a>", "(?P<1>x)", "(?P<a>x)(?P<a>y)", "(?P=a)", "(?P>a)", "(?<x", "(?<=a*)b", "(?<=a|bc)", "(?(1)a|b|c)", "(?(2)a)", "(?(a)b)", "(?(1", "[", "[a", "[]", "[^]", "[z-a]", "[\\d-z]", "[a-\\d]", "*", "+a", "?", "a**", "a*+*", "a{2}{3}", "a{3,2}", "a{99999999999}", "{1}", "(*)", "|*", "\\", "\\q", "\\1", "(a)\\2", "\\x1", "\\u12", "\\U1234567", "\\U00110000", "\\N{NOPE}", "\\N", "\\N{", "\\8", "\\400", "(?i", "(?z)", "(?i-i:x)", "(?-u:x)", "(?au)x", "a(?i)b", "(?a-:x)", "(?-)", "(?:", "(?#", "(?#c", "(?=", "(?!", "\\g<1>", "(?P<a-b>x)", "(?P<é>x)", "(?P<>x)", "(?L)x", "x{,", "a\n(b\nc", "(?x) # c\n (", "[[a]", "[a&&b]", "(?>a", "a++", "a?+", "x{1,2}+", "(?Px)", "\\Z\\A\\z", "\\p{L}", "\\k<a>", "(?|a)", "(?'a'x)", "(?<a>x)", "(a(b(c)", "a)b", "(?i:(?-i))", "\\b*", "^*", "(?:)*", "$+"]
for pattern in patterns:
    try:
        found = re.compile(pattern)
        print(repr(pattern), "fine", found.groups, found.flags, dict(found.groupindex))
    except re.PatternError as error:
        print(repr(pattern), "->", error, "|", error.msg, error.pos, error.lineno, error.colno, error.pattern == pattern)
    except Exception as error:
        print(repr(pattern), "->", type(error).__name__, error)
print(re.error is re.PatternError, issubclass(re.PatternError, Exception), re.PatternError("m"), re.PatternError("m", "ab\ncd", 4), re.PatternError("m", b"abc", 1).colno, re.PatternError("m", "abc", 0).args)
for call in (lambda: re.compile(3), lambda: re.compile(None), lambda: re.compile("a", "i"), lambda: re.compile(re.compile("a"), re.I), lambda: re.compile("a", 1 << 20), lambda: re.compile(b"a", re.U), lambda: re.compile("a", re.L), lambda: re.compile("a", re.A | re.U), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.search("a", None), lambda: re.findall("a", 3), lambda: re.sub("a", 3, "a"), lambda: re.sub("a", b"b", "a"), lambda: re.sub("(a)", r"\2", "a"), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("a", "\\", "a"), lambda: re.sub("a", r"\g<", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\g<-1>", "a"), lambda: re.sub("a", r"\400", "a"), lambda: re.sub("a", lambda m: 3, "a"), lambda: re.escape(3), lambda: re.split("a", "bab", maxsplit="x"), lambda: re.sub("a", "b", "a", count="x")):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
