# Conditional groups: by number and name, with and without no-branch, nested, in repeats, with look-around, errors.
import re


def attempt(pattern, *texts, flags=0):
    try:
        compiled = re.compile(pattern, flags)
    except re.PatternError as error:
        print(pattern, "|", error, error.pos)
        return
    for text in texts:
        match = compiled.search(text)
        print(pattern, repr(text), match and (match.span(), match.groups(), match.lastindex))


attempt(r"(<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$)", "<user@host.com>", "user@host.com", "<user@host.com", "user@host.com>")
attempt(r"(?P<quote>')?\w+(?(quote)')", "'a'", "a", "'a", "a'")
attempt(r"^(\()?[^()]+(?(1)\))$", "(abc)", "abc", "(abc", "abc)")
attempt(r"(a)?(?(1)b|c)", "ab", "c", "ac", "b", "aab")
attempt(r"(a)?(?(1)b)", "ab", "a", "", "xb")
attempt(r"(a)?(?(1)|z)y", "ay", "zy", "y")
attempt(r"(a)?(b)?(?(1)(?(2)X|Y)|(?(2)Z|W))", "abX", "aY", "bZ", "W", "abY", "aX")
attempt(r"(?:(a)|b)(?(1)A|B)", "aA", "bB", "aB", "bA")
attempt(r"(?:(x)|y)*(?(1)1|2)", "xy1", "yx1", "yy2", "xy2", "2")
attempt(r"(?:(a)|(b))+?(?(2)\2|-)", "abb", "a-", "ab-", "ba-")
attempt(r"(a(?=b))?(?(1)b|c)", "ab", "c", "ac")
attempt(r"(?(1)a|b)(x)?", "b", "a", "bx")
attempt(r"(?i:(A))?(?(1)b|C)", "aB", "ab", "C")
attempt(r"(?P<n>\d)?(?(n)(?P=n)|-)", "11", "12", "-")
attempt(r"(a)|(?(1)x|y)", "a", "y", "x")
attempt(r"(?<!\d)(\$)?\d+(?(1)(?:\.\d\d)|\b)", "$5.00", "17", "$5", "x9y")
for pattern in ("(?(1)a)", "(?(2)a|b)(c)", "(a)(?(1)b|c|d)", "(?(0)a)", "(?(x)a)", "(?(a", "(a)?(?(1", "(a)?(?(1)", "(?(1)a|b", "(?(-1)a)(b)", "(?()a)", "(?(1a)b)", "(a)?(?( 1)b)", "(?P<1>a)", "(?(99999)a)", "(a)(?(1))", "(a)?(?(01)b)"):
    attempt(pattern, "ab")
print(re.sub(r"(<)?(\w+)(?(1)>)", r"[\2]", "<a> b <c"), re.findall(r"(\")?(\w+)(?(1)\"|;)", '"a" b; "c;'), re.split(r"(,)?(?(1) |;)", "a, b;c,d"), [m.group() for m in re.finditer(r"(\()?\d+(?(1)\))", "(1) 2 (3")])
print(re.fullmatch(r"(?P<open>\[)?(?P<body>\w*)(?(open)\])", "[x]").groupdict(), re.fullmatch(r"(?P<open>\[)?(?P<body>\w*)(?(open)\])", "x").groupdict(""), re.compile(rb"(a)?(?(1)b|c)").match(b"c"))
