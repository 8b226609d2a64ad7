"""Everything a match object says."""
import re


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


match = re.search(r"(?P<first>\w+) (?P<second>\w+)?(?P<none>x)?( end)?", "say hello world end")
print(match, match.group(), match.group(0), match.group(1, 2), match.group("first", 0, "none"), match[1], match["second"], match.groups(), match.groups("-"), match.groupdict(), match.groupdict(0))
print(match.start(), match.end(), match.span(), match.start("second"), match.end(2), match.span("none"), match.span(4), match.pos, match.endpos, match.lastindex, match.lastgroup, match.re.pattern, match.string, match.regs)
attempt(lambda: match.group(9))
attempt(lambda: match.group("no"))
attempt(lambda: match.group(-1))
attempt(lambda: match.group(1.0))
attempt(lambda: match.group(True))
attempt(lambda: match["no"])
attempt(lambda: match[9])
attempt(lambda: match.start(9))
attempt(lambda: match.span("no"))
attempt(lambda: match.groups(1, 2))
attempt(lambda: match.group(None))
attempt(lambda: match.group([]))
attempt(lambda: match.expand(r"\2-\1-\g<first>-\g<0>"))
attempt(lambda: match.expand(r"\g<none>|\9"))
attempt(lambda: match.expand(r"\g<none>|"))
attempt(lambda: len(match))
attempt(lambda: bool(match))
attempt(lambda: match.nothing)
attempt(lambda: setattr(match, "pos", 1))
attempt(lambda: re.Match())
attempt(lambda: match == re.search(r"(?P<first>\w+) (?P<second>\w+)?(?P<none>x)?( end)?", "say hello world end"))
print([(m.span(), m.lastindex, m.lastgroup) for m in re.finditer(r"(a)|(?P<b>b)|((c)d)|(e(f))", "abcdef")])
print(repr(re.search("x" * 3, "y" * 60 + "xxx")), repr(re.search(".{60}", "z" * 70)), re.compile("b").search("abcb", 2).pos, re.compile("b").search("abcb", 2, 3), re.compile("b").match("abcb", 1).span(), re.compile("^b").match("ab", 1), re.compile("b$").search("abc", 0, 2), re.compile("").search("ab", 5).span(), re.compile("").search("ab", -5, 1).endpos)
import copy
print(copy.copy(match) is match, copy.deepcopy(match) is match)
try:
    import pickle
    pickle.dumps(match)
except TypeError as error:
    print(error)
print(match.re is re.compile(match.re.pattern), hash(match) == hash(match))
match re.fullmatch(r"(\d+)-(\d+)", "10-20"):
    case re.Match() as found if found[1] < found[2]:
        print("range", found.groups())
    case None:
        print("no")
