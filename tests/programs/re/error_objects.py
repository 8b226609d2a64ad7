# PatternError: messages, positions, lines and columns, pickling, the pattern kept; verbose patterns over lines; bytes.
import pickle
import re


def show(pattern, flags=0):
    try:
        re.compile(pattern, flags)
        print(repr(pattern), "accepted")
    except re.PatternError as error:
        print(repr(pattern), "|", error, "|", error.msg, error.pos, error.lineno, error.colno, error.pattern == pattern)
    except Exception as error:
        print(repr(pattern), type(error).__name__, error)


for pattern in ("(", ")", "a)", "(a", "((a)", "[", "[a", "[]", "[^]", "[a-", "[z-a]", "[a-\\d]", "[\\d-a]", "[\\q]", "[]-a]", "*", "+a", "?", "a**", "a+*", "a*+*", "a{2}{3}", "{1}", "a{2,1}", "a{99999999999}", "a{,5}", "a{1,}{", "(?", "(?P", "(?P<", "(?P<>a)", "(?P<a", "(?P<a>", "(?P<a b>x)", "(?P<1a>x)", "(?P<a>x)(?P<a>y)", "(?P=a)", "(?P=", "(?P=a", "(?P=1)", "(?Px)", "(?z)", "(?i", "(?i-", "(?i-i:a)", "(?-:a)", "(?-z:a)", "(?-i)", "(?aL:a)", "(?au:a)", "(?ai-m:a)", "(?i)a(?m)", "a(?i)", "(?#", "(?#a)", "(?:", "(?=", "(?!a", "(?<a)", "(?>a", "(?>", "\\", "a\\", "\\1", "(a)\\2", "(a\\1)", "\\x", "\\x1", "\\xg1", "\\u12", "\\U00110000", "\\U0010ffff", "\\N", "\\N{", "\\N{}", "\\N{nope}", "\\N{dash}", "\\N{EM DASH}", "\\400", "\\09", "\\8", "\\c", "\\e", "\\j", "\\p{L}", "\\Z", "\\z", "\\_", "[\\400]", "[\\b]", "[\\B]", "[\\A]", "[[:alpha:]]", "(?L)a", "(?u)a", "x{2,3}?+", "(?P<é>a)", "(?P<a>b)(?(a)c|d|e)", "(?i:", "(?s-i:a", "(?x", "a|*", "(|+)", "^*", "$?", "\\b*", "(?=a)*", "(?:)*"):
    show(pattern)
for pattern in (b"(?u)a", b"(?L)a", b"\\u0041", b"\\N{DASH}", b"(?P<\xe9>a)", b"[\xff-\xfe]", b"\\xff(", b"\\400"):
    show(pattern)
show("a\n(b\n[c", 0)
show("""
  a  # first
  (b # second
  [c-a]
""", re.X)
show("x{3,2}\ny", re.X)
show("\n\n  *")
show("é(")
try:
    re.compile("ab\ncd(ef")
except re.error as error:
    loaded = pickle.loads(pickle.dumps(error))
    print(re.error is re.PatternError, isinstance(error, Exception), error.args, loaded.msg, getattr(loaded, "pos", "-"), str(loaded), repr(error), error.__class__.__mro__[1].__name__, re.PatternError.__module__)
made = re.PatternError("message", "pat\ntern", 5)
print(made, made.lineno, made.colno, re.PatternError("only message"), re.PatternError("m", "p").pos, re.PatternError("m", b"a\nb", 3).lineno, re.PatternError("m", "abc", 1))
for call in (lambda: re.PatternError(), lambda: re.compile(5), lambda: re.compile(None), lambda: re.compile("a", "x"), lambda: re.compile("a", 1 << 20), lambda: re.compile("a", re.L), lambda: re.compile(b"a", re.U), lambda: re.compile("a", re.A | re.U), lambda: re.compile(re.compile("a"), re.I), lambda: re.compile([]), lambda: re.compile(bytearray(b"a")), lambda: re.match("a"), lambda: re.match("a", b"a"), lambda: re.search(b"a", "a"), lambda: re.compile("(?i)(?-i:a)B").match("Ab") is None):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
