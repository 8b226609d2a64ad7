import copy
import re

p = re.compile(r"(?P<a>x)(?P<b>y)?", re.I)
print(p, p.pattern, p.flags, p.groups, dict(p.groupindex), type(p.groupindex).__name__)
print(p == re.compile(r"(?P<a>x)(?P<b>y)?", re.I), p == re.compile(p.pattern), p != 5, hash(p) == hash(re.compile(p.pattern, re.I)), re.compile("a") == re.compile(b"a"), re.compile("a") == re.compile("a", re.U))
re.purge()
q = re.compile(p.pattern, re.I)
print(p is q, p == q, hash(p) == hash(q), len({p, q}), copy.copy(p) is p, copy.deepcopy(p) is p, re.compile(p) is p)
m = p.match("XY")
print(copy.copy(m) is m, copy.deepcopy(m) is m, m, m == m, m == p.match("XY"), m.re is p, hash(m) == hash(m))
for attribute in ("pattern", "flags", "groups", "groupindex", "nothing"):
    try:
        setattr(p, attribute, 1)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
for attribute in ("string", "re", "pos", "regs", "nothing"):
    try:
        setattr(m, attribute, 1)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
for make in (re.Pattern, re.Match):
    try:
        make()
    except TypeError as error:
        print(error)
    try:
        type("Sub", (make,), {})
    except TypeError as error:
        print(error)
print(re.Pattern.__name__, re.Pattern.__module__, re.Match.__qualname__, re.Pattern[str], re.Match[bytes], isinstance(p, re.Pattern), isinstance(m, re.Match))
try:
    re.compile(p, re.I)
except ValueError as error:
    print(error)
try:
    p.groupindex["z"] = 1
except TypeError as error:
    print(error)
print(re.search(p, "xy"), re.sub(p, "-", "axyb"), re.split(p, "axb"))
print(re.compile("'"), re.compile('"'), re.compile("\n"), re.compile("x" * 300), re.compile(b"\xff"), re.compile("é\0"))
print(repr(re.match("a" * 100, "a" * 100)), repr(re.match(b"\x00", b"\x00")), repr(re.match("'\"", "'\"")))
import weakref
r = weakref.ref(p)
print(r() is p)
