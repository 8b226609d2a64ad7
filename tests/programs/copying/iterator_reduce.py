# __reduce__ and __setstate__ of iterators: what they have given is not given again.
def show(value):
    if isinstance(value, tuple):
        return "(" + ", ".join(show(each) for each in value) + ")"
    if type(value).__name__.endswith("iterator"):
        return type(value).__name__ + "?"
    return repr(value)


def attempt(function, *args, **kwargs):
    try:
        print(show(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, "|", error)


makers = [
    lambda: iter([1, 2, 3]),
    lambda: reversed([1, 2, 3]),
    lambda: iter((1, 2, 3)),
    lambda: reversed((1, 2, 3)),
    lambda: iter("abc"),
    lambda: iter("aéb"),
    lambda: reversed("abc"),
    lambda: iter(b"abc"),
    lambda: iter(bytearray(b"abc")),
    lambda: reversed(bytearray(b"abc")),
    lambda: iter(range(3)),
    lambda: iter(range(10, 1, -4)),
    lambda: reversed(range(3)),
    lambda: iter(range(10**20, 10**20 + 3)),
    lambda: reversed(range(10**20, 10**20 + 3)),
    lambda: iter({1: "a", 2: "b", 3: "c"}),
    lambda: iter({1: "a", 2: "b", 3: "c"}.values()),
    lambda: iter({1: "a", 2: "b", 3: "c"}.items()),
    lambda: reversed({1: "a", 2: "b", 3: "c"}),
    lambda: reversed({1: "a", 2: "b", 3: "c"}.values()),
    lambda: reversed({1: "a", 2: "b", 3: "c"}.items()),
    lambda: iter({1, 2, 3}),
    lambda: iter(frozenset([1, 2, 3])),
]
for maker in makers:
    iterator = maker()
    print("==", type(iterator).__name__)
    attempt(iterator.__reduce__)
    next(iterator)
    attempt(iterator.__reduce__)
    reduced = iterator.__reduce_ex__(4)
    rest = list(iterator)
    again = reduced[0](*reduced[1])
    if len(reduced) > 2 and reduced[2] is not None:
        again.__setstate__(reduced[2])
    print(rest, list(again), type(again).__name__)
    attempt(iterator.__reduce__)

print("== setstate")
for maker in makers:
    iterator = maker()
    if not hasattr(iterator, "__setstate__"):
        print(type(iterator).__name__, "has none")
        continue
    for state in (0, 1, 2, 3, 7, -1, -5, True):
        iterator = maker()
        try:
            iterator.__setstate__(state)
        except TypeError as error:
            print(error)
        print(type(iterator).__name__, state, list(iterator))
    for state in ("x", 1.5, None, 10**30):
        iterator = maker()
        attempt(iterator.__setstate__, state)
        print(list(iterator))
    iterator = maker()
    list(iterator)
    iterator.__setstate__(0)
    print(list(iterator))
