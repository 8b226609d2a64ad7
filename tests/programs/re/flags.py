import re

print(repr(re.I), repr(re.I | re.M), repr(re.NOFLAG), str(re.I), int(re.S), re.RegexFlag(0), repr(re.RegexFlag(3)), ~re.I == re.RegexFlag(~2))
print([flag.name for flag in re.RegexFlag], re.A is re.ASCII, re.I is re.IGNORECASE, re.RegexFlag.S, type(re.X).__name__, re.RegexFlag.__module__)
print(re.I & re.M, re.I ^ re.I, bool(re.I), re.I in (re.I | re.M), re.U, re.L, re.DEBUG, isinstance(re.I, int), re.I == 2, hash(re.I) == hash(2))
print(re.compile("a").flags, re.compile("a", re.I).flags, re.compile("(?im)a").flags, re.compile(b"a").flags, re.compile("a", re.A).flags, re.compile("(?a)a").flags, re.compile("(?i:a)").flags)
for pattern, flags in [("a", re.L), (b"a", re.U), ("a", re.A | re.U), (b"a", re.A | re.L), ("(?u)a", re.A), ("(?a)a", re.U), ("(?L)a", 0), (b"(?u)a", 0), ("(?au)", 0), ("(?a:b)", re.U), (b"(?L:a)", 0), ("(?i", 0),
                       ("(?i-", 0), ("(?i-)", 0), ("(?-i", 0), ("(?-:a)", 0), ("(?-i)a", 0), ("(?i-i:a)", 0), ("(?-a:b)", 0), ("(?q)", 0), ("(?iq)", 0), ("(?i-q:a)", 0), ("(?i.)", 0), ("(?i-.:a)", 0), ("a(?i)", 0), ("(?:(?i)a)", 0),
                       ("|(?i)a", 0), ("(?t)a", 0), ("(?ii)a", 0), ("(?i-s)", 0), ("(?i:", 0), ("(?)", 0), ("(?-", 0), ("(?a-u:b)", 0), ("(?i-é:a)", 0), ("(?é)", 0), ("", 512), ("a", 2.5), ("a", "x"), ("a", None)]:
    try:
        print(pattern, int(flags), re.compile(pattern, flags))
    except Exception as error:
        print(pattern, flags, type(error).__name__, error)
print(re.compile("a", re.I | re.X), re.compile("a", re.A), re.compile(b"a", re.L), re.compile("a", 1 << 10))
