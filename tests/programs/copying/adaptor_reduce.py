# __reduce__ and __setstate__ of enumerate, map, zip, filter and of iterators over classes of one's own.
def show(value):
    if isinstance(value, tuple):
        return "(" + ", ".join(show(each) for each in value) + ")"
    if type(value).__name__.endswith("iterator") or type(value).__name__ == "generator":
        return type(value).__name__
    if callable(value):
        return value.__name__
    return type(value).__name__ if "0x" in repr(value) else repr(value)


def attempt(function, *args, **kwargs):
    try:
        print(show(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, "|", error)


class Sequence:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)


class Guest:
    def __iter__(self):
        yield from (1, 2, 3)


class MyMap(map):
    pass


def double(x):
    return 2 * x


def odd(x):
    return x % 2


def counter():
    items = [1, 2, 3, 0]
    return items.pop


makers = [
    lambda: enumerate([1, 2, 3]),
    lambda: enumerate([1, 2, 3], 10**20),
    lambda: enumerate(Sequence(1, 2, 3), 5),
    lambda: map(str, [1, 2, 3]),
    lambda: map(double, [1, 2, 3]),
    lambda: map(double, Sequence(1, 2, 3)),
    lambda: MyMap(double, [1, 2, 3]),
    lambda: map(pow, [1, 2, 3], [2, 2, 2]),
    lambda: map(pow, Sequence(1, 2, 3), [2, 2, 2]),
    lambda: zip([1, 2, 3], "abc"),
    lambda: zip([1, 2, 3], "abc", strict=True),
    lambda: zip(Sequence(1, 2, 3), "abc"),
    lambda: zip(Sequence(1, 2, 3), "abc", strict=True),
    lambda: zip(),
    lambda: filter(None, [1, 2, 3]),
    lambda: filter(odd, [1, 3, 5]),
    lambda: filter(odd, Sequence(1, 3, 5)),
    lambda: iter(Sequence(1, 2, 3)),
    lambda: reversed(Sequence(1, 2, 3)),
    lambda: iter(counter(), 1),
]
for maker in makers:
    iterator = maker()
    print("==", type(iterator).__name__)
    attempt(iterator.__reduce__)
    next(iterator, None)
    attempt(iterator.__reduce__)
    reduced = iterator.__reduce_ex__(4)
    again = reduced[0](*reduced[1])
    if len(reduced) > 2:
        again.__setstate__(reduced[2])
    print(type(again).__name__, list(again))

print("== setstate")
for state in (0, 1, 2, 3, -1, -5):
    iterator = iter(Sequence(1, 2, 3))
    iterator.__setstate__(state)
    print(list(iterator))
    iterator = reversed(Sequence(1, 2, 3))
    iterator.__setstate__(state)
    print(list(iterator))
attempt(iter(Sequence()).__setstate__, "x")
attempt(reversed(Sequence()).__setstate__, "x")
iterator = zip([1, 2], [1])
iterator.__setstate__(True)
attempt(list, iterator)
iterator = zip([1, 2], [1], strict=True)
iterator.__setstate__(0)
attempt(list, iterator)
iterator = zip(Sequence(1, 2), [1])
iterator.__setstate__(True)
attempt(list, iterator)
iterator = map(pow, [1, 2], [1])
iterator.__setstate__(True)
attempt(list, iterator)
