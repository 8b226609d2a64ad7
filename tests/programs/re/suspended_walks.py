import re

# Patterns, matches and walks live on while the session is written and read between the prints.
p = re.compile(r"(?P<key>\w+)=(?P<value>\d+)?")
walk = p.finditer("a=1 b= c=3 dé=4")
for m in walk:
    print(m.groupdict(), m.lastgroup, m.re is p)
    if m["key"] == "b":
        break
print(next(walk), next(walk).span("key"), next(walk, None), next(walk, None))
print(p.sub(lambda m: (print("inside", m), m["key"].upper())[1], "x=1 y=2 z=3"))


def words(text):
    for m in re.finditer(r"\w+", text):
        yield m.group()


generator = words("one two three")
print(next(generator))
print(next(generator), list(generator))
pairs = zip(re.finditer("a", "aaa"), re.finditer("b", "abab"))
print(next(pairs))
print(next(pairs), next(pairs, None))
kept = {re.compile("k", re.I): "value", re.compile(b"k"): "bytes"}
print(kept[re.compile("k", re.I)])
print(kept[re.compile(b"k")], re.compile("k") in kept)
s = p.scanner("a=1b=2 c=3")
print(s.match())
print(s.match(), s.match(), s.search())
error = None
try:
    re.compile("(?P<x>[)")
except re.PatternError as caught:
    error = caught
print(error.pos, error.msg)
print(error, error.lineno, error.colno)
flags = re.I | re.S
print(flags)
print(flags & re.I, flags is (re.I | re.S))
