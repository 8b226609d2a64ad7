# match statements with dataclasses: positions, keywords, nested, guards, match_args changed or absent, sequences and mappings inside, expression trees.
from dataclasses import dataclass, field
from enum import Enum


@dataclass
class Point:
    x: float
    y: float = 0
    label: str = field(default="", kw_only=True)


@dataclass
class Circle:
    centre: Point
    radius: float = 1


@dataclass(match_args=False)
class Closed:
    a: int
    b: int = 2


@dataclass
class Chosen:
    a: int
    b: int
    c: int
    __match_args__ = ("c", "a")


@dataclass
class Hidden:
    a: int
    b: int = field(init=False, default=5)
    c: int = 6


def describe(shape):
    match shape:
        case Point(0, 0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return f"on an axis at {x}"
        case Point(x, y, label="") if x == y:
            return f"diagonal {x}"
        case Point(label=str(text)) if text:
            return f"labelled {text}"
        case Point():
            return "a point"
        case Circle(Point(0, 0), radius=1):
            return "unit circle"
        case Circle(Point(x, y) as centre, r) if r > 10:
            return f"big {centre}"
        case Circle(radius=(1 | 2 | 3) as r):
            return f"small {r}"
        case Circle():
            return "circle"
        case [Point(), *rest]:
            return f"points and {len(rest)} more"
        case {"at": Point(x=x), **others}:
            return f"mapped {x} {others}"
        case _:
            return "unknown"


for shape in (Point(0), Point(5), Point(0, 7), Point(3, 3), Point(1, 2, label="p"), Point(1, 2), Circle(Point(0)), Circle(Point(1), 20), Circle(Point(1), 2), Circle(Point(1), 5), [Point(1), 2, 3], {"at": Point(4), "k": 1}, 5, Point, (Point(9),)):
    print(describe(shape))
print(Point.__match_args__, Circle.__match_args__, hasattr(Closed, "__match_args__"), Chosen.__match_args__, Hidden.__match_args__)
match Chosen(1, 2, 3):
    case Chosen(first, second, b=third):
        print(first, second, third)
match Hidden(1):
    case Hidden(a, c):
        print(a, c)
for subject, pattern in ((Closed(1), "Closed(1)"), (Point(1), "Point(1, 0, '')"), (Point(1), "Point(1, x=1)"), (Closed(1), "Closed(a=1, b=2)"), (Point(1), "Point(z=1)"), (5, "Point(1, 2, 3, 4)"), (Hidden(1), "Hidden(1, 6, 5)")):
    try:
        scope = dict(globals())
        exec(f"match subject:\n    case {pattern}:\n        print('yes', '{pattern[:8]}')\n    case _:\n        print('no', '{pattern[:8]}')", {**globals(), "subject": subject})
    except TypeError as error:
        print("TypeError", error)


class Op(Enum):
    ADD = "+"
    MUL = "*"


@dataclass(frozen=True)
class Num:
    value: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Bin:
    op: Op
    left: object
    right: object


def simplify(e):
    match e:
        case Bin(op, left, right):
            match op, simplify(left), simplify(right):
                case Op.ADD, Num(a), Num(b):
                    return Num(a + b)
                case Op.MUL, Num(a), Num(b):
                    return Num(a * b)
                case (Op.ADD, Num(0), other) | (Op.ADD, other, Num(0)) | (Op.MUL, Num(1), other) | (Op.MUL, other, Num(1)):
                    return other
                case (Op.MUL, Num(0), _) | (Op.MUL, _, Num(0)):
                    return Num(0)
                case Op.ADD, a, b if a == b:
                    return Bin(Op.MUL, Num(2), a)
                case _, a, b:
                    return Bin(op, a, b)
    return e


def show(e):
    match e:
        case Num(value):
            return f"{value:g}"
        case Var(name):
            return name
        case Bin(Op.MUL, l, r):
            return f"{show(l)}*{show(r)}"
        case Bin(op, l, r):
            return f"({show(l)} {op.value} {show(r)})"


x = Var("x")
for e in (Bin(Op.ADD, Num(1), Num(2)), Bin(Op.MUL, Bin(Op.ADD, x, Num(0)), Num(1)), Bin(Op.MUL, Num(0), x), Bin(Op.ADD, x, Bin(Op.MUL, Num(1), x)), Bin(Op.ADD, Bin(Op.MUL, Num(3), Num(4)), Bin(Op.ADD, x, Var("y")))):
    print(show(e), "=>", show(simplify(e)))
