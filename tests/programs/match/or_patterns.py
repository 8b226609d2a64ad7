# Alternatives: tried from left to right, binding the same names each, nested at any depth; and their errors of syntax.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


log = []


class Logged:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        log.append(f"{self.value}=={other}")
        return self.value == other


def classify(subject):
    match subject:
        case 0 | 1 | 2:
            return "small"
        case "yes" | "y" | True:
            return "yes"
        case [x, "+" | "-" as sign] | {"value": x, "sign": sign}:
            return "signed", x, sign
        case (Point(0, y), x) | Point(x, 0 as y) as p:
            return "point", x, y, p is subject
        case [("a" | "b", 1 | 2) | ("c", 3 | 4) as pair, *rest] | [*rest, ("z", _) as pair] if rest:
            return "pairs", pair, rest
        case ([] | {} | "" | None) as empty:
            return "empty", empty
        case int(n) | float(n) | str(n):
            return type(n).__name__, n
        case (int() | float()) as a, (int() | float()) as b:
            return "numbers", a, b
        case _:
            return "other"


subjects = [0, 2, True, 3, 2.5, "y", "yes", "no", [5, "+"], [5, "*"], {"value": 1, "sign": "?"}, {"value": 1}, (Point(0, 7), 1), Point(4, 0), Point(0, 4), [("a", 2), 1], [("c", 4), 1, 2], [("a", 3), 9], [9, ("z", 1)], [], {}, "", None, (1, 2.5), (1, "x"), b"", {1}]
for subject in subjects:
    print(subject, "->", classify(subject))
match Logged(3):
    case 1 | 2 | 3 | 4:
        print(log)
log.clear()
match [Logged("b"), Logged(2)]:
    case ["a" | "b", 1] | ["b", 2 | 3]:
        print(log)


def partly(subject):
    a = "untouched"
    match subject:
        case [a, 1] | [1, a]:
            return "matched", a
    return "failed", a


print(partly([5, 1]), partly([1, 6]), partly([1, 1]), partly([7, 8]))
patterns = ["a | 1", "1 | a", "a | b", "_ | 1", "1 | _", "(a | 1)", "[a] | [b]", "[a] | [a, b]", "[a] | []", "1 | (2 | 3)", "(1 | 2) as a | 3", "1 as a | 2 as a", "(1 as a) | (2 as a)", "[a, a]", "a as a", "[a, (b, a)]", "Point(a, x=a)", "[*a, a]",
            "1 as _", "1 as a.b", "1 as (a)", "1 as 2", "1 as a as b", "_ as a", "a as b", "[1 | 2, *_] | {'k': 1 | 2}", "1 |", "| 1", "1 || 2", "1 or 2", "not 1", "-a", "a + b", "1 + 2", "1 + 2j", "1j + 2", "-1 - 2j", "- -1", "+1", "~1", "f()", "f(1)", "f(x=1, 2)", "f(x=1, x=2)", "f(**k)", "f(*a)",
            "x.y", "x.y.z", "x.y()", "x()", "x[0]", "f'{a}'", "'a' 'b'", "...", "None | True", "lambda: 1", "(yield)", "a if b else c", "a if b", "*a", "*a, b", "*a, *b", "(*a)", "(*a,)", "a,", "(a)", "()", "[]", "{}", "a := 1", "a = 1", "1 < 2", "await a", "__debug__", "True", "1.5e3", "b'x' | 'x'"]
for pattern in patterns:
    try:
        compile(f"match s:\n    case {pattern}:\n        pass", "<s>", "exec")
        print(pattern, "is fine")
    except SyntaxError as error:
        print(pattern, "|", error.msg, error.offset)
for source in ("match s:\n    case _: 1\n    case 2: 3", "match s:\n    case a: 1\n    case 2: 3", "match s:\n    case a if a: 1\n    case _: 3", "match s:\n    case a | b: 1\n    case 2: 3", "match s:\n    case _ if 1: 1\n    case x: 2\n    case _: 3"):
    try:
        compile(source, "<s>", "exec")
        print(repr(source), "is fine")
    except SyntaxError as error:
        print(repr(source), "|", error.msg, error.lineno)
