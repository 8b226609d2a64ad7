# min() and max() with every shape of arguments: one iterable, several values, key, default, and errors on the way.
class Late:
    def __iter__(self):
        yield 3
        yield 1
        raise LookupError("late")


class Partial:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return NotImplemented

    def __gt__(self, other):
        return ""  # not more, whatever it is

    def __repr__(self):
        return f"Partial({self.value})"


shapes = ["", "5", "None", "[]", "[3]", "[3, 1, 2]", "3, 1, 2", "'b', 'a'", "'hello'", "1, 'a'", "[1, None]", "Late()", "iter([2, 1])", "{3: 1, 1: 3}", "range(5)", "1, 1.0, True", "True, 1, 1.0", "[], default=7", "5, default=7", "1, 2, default=7", "[1], default=7", "default=7", "(), default=None",
          "[-3, 2], key=abs", "-3, 2, key=abs", "['aa', 'b'], key=len", "[3, 1], key=None", "3, 1, key=None", "[3, 1], key=5", "[3], key=5", "[], key=5, default=1", "[3, 1], key=lambda v: 1 / (v - 1)", "[3, 1], key=lambda: 0", "[1], keys=1", "1, 2, key=abs, default=2", "[[2], [1, 5]]", "[1], [2]", "(1, 2), [3]", "Partial(1), Partial(2)",
          "[Partial(1), Partial(2)]", "float('nan'), 1", "1, float('nan')", "[float('nan'), 1, 2]", "*[4, 9]", "*[4]", "*[]", "[1, 2], [3], key=len", "10**20, 1e20", "object(), object()", "iterable=[1]", "[1, 2], 3", "b'ba'", "{5}, {4}", "1j, 2j", "'b', 'B', key=str.lower", "[1, 2, 3], key=[5, 7, 6, 1].__getitem__"]
for shape in shapes:
    for name in ("min", "max"):
        text = f"{name}({shape})"
        try:
            print(text, "->", eval(text))
        except Exception as error:
            print(text, "->", type(error).__name__ + ":", error)
