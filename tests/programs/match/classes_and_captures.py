# Class patterns of builtin types, as-patterns, captures, dotted values.
def describe(x):
    match x:
        case bool():
            return f"bool {x}"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float() as number:
            return f"number {number}"
        case str(text) if text.isdigit():
            return f"digits {text}"
        case str():
            return f"string of {len(x)}"
        case list([]) | tuple(()):
            return "empty sequence"
        case list([first, *_]) | tuple((first, *_)):
            return f"sequence from {first}"
        case dict(items):
            return f"dict of {len(items)}"
        case bytes() | set():
            return "other container"
        case None:
            return "nothing"
        case object():
            return "object"


for value in (True, -5, 5, 2.5, "123", "abc", [], (), [7, 8], ("t",), {"a": 1}, b"x", {1}, None, len, range(2)):
    print(describe(value))


class Color:
    RED = "r"
    GREEN = "g"


def color(c):
    match c:
        case Color.RED:
            return "stop"
        case Color.GREEN | "go":
            return "go"
        case other:
            return f"unknown {other}"


print(color("r"), color("g"), color("go"), color("b"))


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y axis at {y}"
        case Point(x, 0):
            return f"on x axis at {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "somewhere"


print([where(Point(*p)) for p in ((0, 0), (0, 2), (3, 0), (4, 4), (1, 2))], where("p"))
match [1, [2, 3]]:
    case [a, [b, c] as inner] as whole:
        print(a, b, c, inner, whole)
match 5:
    case captured:
        pass
print(captured)
for value in (1, "x"):
    match value:
        case int() as i:
            print("int", i)
        case str() as s:
            print("str", s)
