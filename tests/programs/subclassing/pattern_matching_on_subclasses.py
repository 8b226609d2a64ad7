# match statements on instances of subclasses: self-matching positional patterns, sequences, mappings, attributes, order of cases.
class Name(str):
    initial = property(lambda self: self[0])


class Age(int):
    __match_args__ = ("years",)
    years = property(lambda self: f"{int(self)} years")


class Row(list):
    __match_args__ = ("length", "first")
    length = property(lambda self: len(self))
    first = property(lambda self: (self + [None])[0])


class Pair(tuple):
    pass


class Config(dict):
    def get(self, key, default=None):
        return "overridden get" if key in self else default


Level = type("Level", (float,), {"__match_args__": ()})


def describe(x):
    match x:
        case Name("ann" | "bob" as known):
            return f"known {known} {type(known).__name__}"
        case str(text):
            return f"text {text} {type(text).__name__}"
        case Age("5 years"):
            return "age five by attribute"
        case Age(years):
            return f"age {years!r}"
        case int(n) if n > 100:
            return f"big {n}"
        case Row(0):
            return "empty row"
        case Row(2, first):
            return f"row of two from {first!r}"
        case [Name() as name, *rest]:
            return f"sequence from {name} then {type(rest).__name__}"
        case Pair((a, b)):
            return f"pair {a} {b}"
        case Config(kind=_):
            return "attribute, never there"
        case {"kind": kind, **rest}:
            return f"mapping {kind} {rest} {type(rest).__name__}"
        case Level():
            return "level"
        case int() | float() as plain:
            return f"plain {plain!r}"
        case _:
            return f"other {type(x).__name__}"


for value in (Name("ann"), "ann", Name("zoe"), Name("q"), Age(5), Age(6), 5, 101, True, Row(), Row("ab"), Row([Name("n"), 2, 3]),
              (Name("t"),), Pair((1, 2)), Pair((1, 2, 3)), Config(kind=1, x=2), Config(y=1), {"kind": 0}, Level(2), 2.0):
    print(describe(value))
try:
    match Level(1.5):
        case Level(1.5):
            print("never")
except TypeError as e:
    print(e)
