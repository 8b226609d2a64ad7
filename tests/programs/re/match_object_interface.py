# Every method and attribute of match objects: groups by index, name, several; spans, regs, copies, missing groups, errors.
import copy
import pickle
import re


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


pattern = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?(?P<rest>z)?")
match = pattern.search("on 2024-02-29z.", 1, 14)
short = pattern.match("2024-02")
print(match, short, repr(pattern.match("1999-12-31" + "z" * 60)))
print(match.group(), match.group(0), match.group(1), match.group("day"), match.group(1, "month", 4), match.group("rest", 0), match[0], match["year"], match[True], short.group("day"), short.group(3, 1))
print(match.groups(), short.groups(), short.groups("-"), short.groups(default=0), match.groupdict(), short.groupdict("?"), short.groupdict(default=None))
print(match.start(), match.end(), match.span(), match.start("day"), match.end(4), match.span("rest"), short.start("day"), short.span(3), short.end("rest"), match.regs, short.regs)
print(match.pos, match.endpos, match.lastindex, match.lastgroup, match.string, match.re is pattern, short.lastindex, short.lastgroup, short.pos, short.endpos, re.match("(a)(?P<b>b)?", "a").lastgroup, re.match("((a)(b))", "ab").lastindex, re.match("(a)(b)?", "a").lastindex, re.match("a", "a").lastindex, re.match("(?:(?P<x>a)|b)+", "ab").lastgroup)
print(match.expand(r"\g<day>.\g<month>.\1"), short.expand(r"[\3]"), bool(match), copy.copy(match) is match, copy.deepcopy(match) is match, hash(match) == hash(match), match == copy.copy(match), match == pattern.search("on 2024-02-29z.", 1, 14), len(match.groups()), match.__class__, type(pattern), re.Match, re.Pattern[str], re.Match[bytes])
for wrong in (lambda: match.group(6), lambda: match.group(-1), lambda: match.group("nope"), lambda: match.group(1.0), lambda: match.group(None), lambda: match[6], lambda: match["nope"], lambda: match[0:1], lambda: match[None], lambda: match.start(9), lambda: match.span("x"), lambda: match.end(-1), lambda: match.groups(1, 2), lambda: match.groupdict(1, 2), lambda: match.expand(), lambda: match.expand(5), lambda: pickle.dumps(match), lambda: iter(match), lambda: len(match), lambda: setattr(match, "pos", 1), lambda: match.extra, lambda: re.Match(), lambda: re.Pattern(), lambda: match.group(10**30), lambda: match < match, lambda: type("X", (re.Match,), {}), lambda: match.start(1, 2), lambda: match.group(b"day")):
    attempt(wrong)


class Index:
    def __index__(self):
        return 2


print(match[Index()], match.group(Index()), match.span(Index()), match.group("month") is match.group("month") or match["month"])
text = "aXbXc"
finder = re.compile("X")
for start, end in ((0, 5), (2, 5), (0, 1), (1, 2), (-3, 99), (4, 2), (5, 5), (10, 20)):
    found = finder.search(text, start, end)
    print((start, end), found and (found.span(), found.pos, found.endpos), finder.match(text, start, end) is not None, finder.fullmatch(text, start, end) is not None, [m.start() for m in finder.finditer(text, start, end)], finder.findall(text, start, end))
print(re.compile("^b").search("ab", 1), re.compile("b$").search("abc", 0, 2).span(), re.compile(r"\bb").match("ab", 1), re.compile("$").search("ab\n", 0, 2).span(), re.compile(r"\Z").search("abc", 0, 1).span())
for call in (lambda: finder.search(), lambda: finder.search(5), lambda: finder.search("a", "b"), lambda: finder.search("a", 0, 1, 2), lambda: finder.search(string="aX", pos=1).span(), lambda: finder.search("aX", endpos=1), lambda: finder.match("a", None), lambda: finder.finditer(5), lambda: finder.fullmatch("X", pos=0, endpos=1), lambda: setattr(finder, "flags", 1), lambda: finder.missing, lambda: pickle.loads(pickle.dumps(finder)) == finder, lambda: copy.deepcopy(finder) is finder):
    attempt(call)
print(finder.pattern, finder.flags, finder.groups, dict(finder.groupindex), pattern.groups, dict(pattern.groupindex), list(pattern.groupindex), type(pattern.groupindex).__name__)
