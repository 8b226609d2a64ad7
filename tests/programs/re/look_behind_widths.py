# Look-behind: widths, alternatives, groups within, anchors, backward references, at edges with pos, negative forms.
import re


def attempt(pattern, *texts, flags=0):
    try:
        compiled = re.compile(pattern, flags)
    except re.PatternError as error:
        print(pattern, "|", error, error.pos)
        return
    for text in texts:
        print(pattern, repr(text), [(m.span(), m.group(), m.groups()) for m in compiled.finditer(text)])


attempt(r"(?<=\$)\d+", "cost $15 or 15$ $7")
attempt(r"(?<!\$)\b\d+", "cost $15 or 16 $7 8")
attempt(r"(?<=ab|cd)x", "abx cdx adx x")
attempt(r"(?<=^)a", "aa\na", flags=re.M)
attempt(r"(?<=\b)a", "a ba a")
attempt(r"(?<=(a))b", "ab b aab")
attempt(r"(?<=(?=ab)a)b", "ab bb")
attempt(r"(?<!a)(?<!b)c", "ac bc cc c")
attempt(r"(?<=a{3})b", "aaab aab")
attempt(r"(?<=[ab]{2}\d)x", "ab1x aa2x b3x")
attempt(r"(a)(?<=\1)b", "ab")
attempt(r"(..)(?<=\1)x", "ababx", "abx")
attempt(r"(?<=(?:ab))c|(?<=(?i:AB))d", "abc ABd Abd aBc")
attempt(r"(?<=.)\n", "a\n\nb\n", flags=re.S)
attempt(r"(?<=\n)$", "a\n", "a\n\n", "a")
attempt(r"(?<!^)[A-Z]", "HelloWorldABC")
attempt(r"(?<=)x", "x")
attempt(r"(?<!)x", "x")
attempt(r"(?<=a(?!b))[bc]", "ab ac")
attempt(r"(?<=\d)(?=(?:\d{3})+\b)", "1234567 12 123456")
attempt(r"(?<=(?<!x)y)z", "yz xyz")
attempt(r"(?<=ü)b", "üb ub")
attempt(r"(?<=\w)(?=\W)|(?<=\W)(?=\w)", "ab, cd")
for pattern in ("(?<=a*)b", "(?<=a|bc)d", "(?<=a+)b", "(?<=a?)b", "(?<=(a|bc))d", "(?<=a{1,2})b", "(?<=a{2,2})b", r"(?<=\1)(a)", r"(a)(?<=\1+)b", "(?<!a*)b", "(?<a)b", "(?<", "(?<=", "(?<=a", "(?<!a", "(?<P>x)", "(?<=(?P<n>x))y", "(?<=(a)?)b", "(?<=(?(1)a|b))c", "(?<=.*)x", r"(?<=\X)", "(a)(?<=(?(1)b|cc))"):
    attempt(pattern, "xy")
pattern = re.compile(r"(?<=a)b")
print(pattern.match("ab", 1), pattern.search("ab", 1), pattern.match("ab", 1, 2), pattern.search("xab", 2), pattern.fullmatch("ab", 1), re.compile(r"(?<!a)b").search("ab", 1), re.compile(r"\bb").search("ab", 1), re.compile(r"^b").search("ab", 1), re.compile(r"(?<=^a)b").search("ab", 1))
print(re.sub(r"(?<=\w)(?=[A-Z])", "_", "camelCaseName").lower(), re.sub(r"(?<!\d)(?=(?:\d{3})+$)|(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"), re.split(r"(?<=[.!?])\s+", "One. Two! Three? Four"), re.split(r"(?<=,)", "a,b,c"), re.sub(rb"(?<=\x00)a", b"b", b"\x00a a"))
