# sum(), any(), all() and len() with every kind of argument, and where they stop.
class Late:
    def __iter__(self):
        yield 1
        yield 0
        raise LookupError("late")


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def __repr__(self):
        return f"Truth({self.answer})"


class Adds:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return Adds(f"({self.name}+{getattr(other, 'name', other)})")

    def __radd__(self, other):
        return Adds(f"({other}+{self.name})")

    def __repr__(self):
        return self.name


class Length:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


shapes = ["", "5", "None", "[]", "[1, 2]", "[1, 0]", "[0, 0.0, '']", "[1, 2.5]", "[True, True]", "['a']", "[[1], [2]]", "'ab'", "b'ab'", "{1: 2}", "range(4)", "Late()", "iter([1, 2])", "(x for x in (3, 0))", "[Truth(True), Truth(False)]", "[Truth(1)]", "[Truth(ValueError('t')), 1]", "[1, None]", "[10**20, 1, -10**20]", "[0.1] * 10", "[1e308, 1e308, -1e308]",
          "[1j, 2]", "[Adds('a'), Adds('b')]", "[1, Adds('a'), 2]", "[1, 2], 3", "[1, 2], 0.5", "[], 'a'", "['b'], 'a'", "[[1]], []", "[(1,)], ()", "[b'a'], b''", "[bytearray()], bytearray()", "[1], None", "[], None", "[1], start=5", "[1], Adds('s')", "[1], start=1, end=2", "iterable=[1]", "[1], 2, 3", "Length(3)", "Length(-1)", "Length(1.5)", "Length(2**70)", "Length(True)", "int", "object()",
          "[float('inf'), -float('inf')]", "[2**63 - 1, 1]", "[2**62, 2**62, 0.5]", "[1, 2.0, 3j, True]", "[0.1, 0.2, 0.3, -0.6]", "[1e16, 1, 1, -1e16]", "[float('nan'), 1]"]
for shape in shapes:
    for name in ("sum", "any", "all", "len"):
        text = f"{name}({shape})"
        try:
            print(text, "->", repr(eval(text)))
        except Exception as error:
            print(text, "->", type(error).__name__ + ":", error)
