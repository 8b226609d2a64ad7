# Keys and items come sorted where they can be sorted, else in the order they have.
import reprlib

short = reprlib.Repr(maxdict=3, maxset=3)
print(short.repr({3: "c", 1: "a", 2: "b", 0: "z"}), short.repr({"b": 1, 2: 1, "a": 1, 0: 1}), short.repr({5, 3, 4, 1}))
print(short.repr({(2,): 1, (1, 2): 2}), short.repr({None: 1, 2: 2}), short.repr({1.5: 1, 1: 2, True + 1: 3}))


class Name:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __hash__(self):
        return hash(self.name)

    def __lt__(self, other):
        return self.name > other.name


print(short.repr({Name("a"): 1, Name("c"): 2, Name("b"): 3}))


class Unordered(Name):
    def __lt__(self, other):
        raise LookupError("no order")


try:
    print(short.repr({Unordered("b"): 1, Unordered("a"): 2}))
except LookupError as error:
    print("LookupError", error)
print(short.repr({float("nan"): 1, 1.0: 2}), short.repr(frozenset([2, 1])), short.repr({"k" * 50: "v" * 50}))
