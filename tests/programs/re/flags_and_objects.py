"""Flags as an enumeration, pattern objects: attributes, reprs, comparing, purge, escape."""
import re

for flags in (re.I, re.I | re.M, re.A | re.S | re.X, re.NOFLAG, re.RegexFlag(0), re.IGNORECASE | re.VERBOSE, ~re.I, re.RegexFlag(1 << 12), re.U, re.L, re.DEBUG):
    print(repr(flags), str(flags), int(flags), flags.name)
print([flag.name for flag in re.RegexFlag], re.I.value, re.I in (re.I | re.M), bool(re.NOFLAG), re.I == 2, re.RegexFlag.__name__, re.I.__class__ is re.RegexFlag)
for pattern in (re.compile("a"), re.compile("a", re.I), re.compile(b"a\xff", re.S | re.M), re.compile("(?x) a b"), re.compile("x" * 250), re.compile("é", re.A), re.compile("a'b\"c"), re.compile("\n\t"), re.compile("(?i)(?m:a)")):
    print(pattern, pattern.flags, pattern.groups, dict(pattern.groupindex))
one = re.compile("(?P<a>x)(y)?")
print(one == re.compile("(?P<a>x)(y)?"), one == re.compile("(?P<a>x)(y)?", re.I), one == "x", hash(one) == hash(re.compile("(?P<a>x)(y)?")), type(one.groupindex).__name__, one.pattern, re.purge(), re.compile(one) is one, re.Pattern.__module__, re.Pattern[str], re.Match[bytes])
for text in ("a.b*c", "a b\tc\n", "é-ü", "", "_09AZ", "#&~-", "\x00", "{}[]()|^$?+\\'\"/<>@!%,;:="):
    print(repr(re.escape(text)), re.fullmatch(re.escape(text), text) is not None, re.escape(text.encode()) if text.isascii() else "")
for call in (lambda: re.Pattern(), lambda: setattr(one, "pattern", "x"), lambda: one.groupindex.update(x=1), lambda: one.search(), lambda: one.search("x", "y"), lambda: one.match(string="xy").group(), lambda: one.sub("r", "xy", 1), lambda: one.sub(repl="r", string="xyxy", count=1), lambda: one.split(string="axyb", maxsplit=1), lambda: one.findall("axyb", 1, 3), lambda: one.fullmatch("xyz", 0, 2).group(), lambda: list(one.finditer("xxy", endpos=1)), lambda: one < one, lambda: one.subn("r", "xyx"), lambda: one.scanner("xy").search().group(), lambda: re.template):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
print(sorted(re.__all__))
