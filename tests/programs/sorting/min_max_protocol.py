# min() and max(): the first of equals, keys asked once each, defaults, and iterables that fail.
def key(value):
    calls.append(value)
    return abs(value)


calls = []
print(min([3, -3, 2, -2], key=key), max(-3, 3, 1, key=key), calls)
print(max([1, True, 1.0]), min(True, 1, 1.0), max([], default="none"), min((), default=None, key=len), max("", default=()))
print(min({"b": 1, "a": 2}), max({"b": 1, "a": 2}.items()), min("hello"), max(b"abc"), min(range(5, 0, -1)), max(map(len, ["a", "bbb"])))
print(max([(1, "a"), (1, "b")]), min([[2], [1, 5]]), max("a", "B", key=str.lower), min([float("nan"), 1.0]), max([1.0, float("nan")]), min(2**70, 2.0**70))


def failing():
    yield 1
    raise KeyError("late")


class Odd:
    def __lt__(self, other):
        return "truthy"

    def __gt__(self, other):
        return []

    def __repr__(self):
        return "Odd()"


print(min([Odd(), 1]), max([1, Odd()]), min(Odd(), 2) == 2)
for f in (lambda: max(failing()), lambda: min(failing(), default=0), lambda: max([1, "a"], key=int), lambda: max([1], key=lambda: 0), lambda: max(1, 2, default=3), lambda: min([], key=None), lambda: max(None), lambda: max([], bogus=1), lambda: max(1, key=None), lambda: max([3, 1], key=None)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
