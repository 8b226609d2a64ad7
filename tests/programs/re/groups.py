import re

m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "2024-05")
print(m.groups(), m.groups("none"), m.groupdict(), m.groupdict(default=0))
print(m.group(), m.group(0), m.group(1, 2), m.group("year", "day"), m["month"], m[0], m[4])
print(m.start(), m.end(), m.span(), m.start("month"), m.end(2), m.span("day"), m.regs)
print(m.lastindex, m.lastgroup, m.pos, m.endpos, m.string, m.re.groupindex, m.re.groups)
for wrong in (5, -1, "x", 1.5, None, [], b"year", 10**30):
    for method in (m.group, m.start, m.__getitem__):
        try:
            print(method(wrong))
        except Exception as error:
            print(type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print(m.group(Index(1)), m.group(Index(2), "year"), m.start(Index(2)), m.end(Index(2)), m.span(Index(1)), m[Index(1)], m[True])
print(re.match("((a)(b))c", "abc").lastindex, re.match("(a)|(b)", "b").lastindex, re.match("a", "a").lastindex)
print(re.match("(?P<x>a)(b)", "ab").lastgroup, re.match("(a)(?P<x>b)", "ab").lastgroup)
print(re.match("(a)?(b)?c", "bc").groups(), re.match("((((((a))))))", "a").groups())
print(re.match(r"(a)(?:b)(?P<n>c)(?#comment)d", "abcd").groups(), re.match("()", "").group(1) == "")
try:
    iter(m)
except TypeError as error:
    print(error)
print(bool(m), m.expand(r"\g<year>/\2/\g<day>|\n|\g<0>"))
