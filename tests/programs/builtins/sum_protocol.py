# sum(): starts, orders of addition, and what it refuses, the iterable first.
class Adds:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Adds(f"({self.text}+{getattr(other, 'text', other)})")

    def __radd__(self, other):
        return Adds(f"({other}+{self.text})")


print(sum([Adds("a"), Adds("b"), 3]).text, sum([1, Adds("x")]).text, sum([], Adds("start")).text, sum([2], start=Adds("s")).text)
print(sum([]), sum([], 5), sum([True, True]), sum((), ()), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(range(10), 0.5), sum({1: "a", 2: "b"}), sum(n for n in range(4)))
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([1, 2.5, 3j]), sum([2**62, 2**62, 2**62]), sum([1, 1.5, 2**70]), sum([float("inf"), 1]), sum([-0.0]), sum([-0.0], -0.0))
for f in (lambda: sum(5), lambda: sum(5, ""), lambda: sum([], ""), lambda: sum([], b""), lambda: sum([], bytearray()), lambda: sum(["a"]), lambda: sum([1, "a"]), lambda: sum([[1]]), lambda: sum(), lambda: sum([], 1, 2), lambda: sum(None), lambda: sum([{}], {}),
          lambda: sum([None], None), lambda: sum(int), lambda: sum("12")):
    try:
        print(f())
    except TypeError as error:
        print(error)
start = [0]
total = sum([[1], [2]], start)
print(start, total)
