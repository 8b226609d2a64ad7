# chain and chain.from_iterable: laziness, nested, errors in the middle, infinite, subclasses, what is not iterable when it is reached.
import itertools as it


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Noisy:
    def __init__(self, name, items):
        self.name, self.items = name, items

    def __iter__(self):
        print("  iter", self.name)
        for item in self.items:
            yield item
        print("  end", self.name)


chained = it.chain(Noisy("a", [1, 2]), Noisy("b", []), Noisy("c", [3]))
print("made", next(chained))
print(list(chained), next(chained, "over"))
sources = (Noisy(name, [name]) for name in "xyz")
lazy = it.chain.from_iterable(sources)
print(next(lazy), next(lazy))
print(next(sources).name, list(lazy))
print(list(it.chain()), list(it.chain([])), list(it.chain("ab", (1,), {2: 3}, range(2), b"c", {4})), list(it.chain.from_iterable(["ab", (), [[1]]])), list(it.chain(it.chain("a"), it.chain())))
print(list(it.islice(it.chain([0], it.count(10)), 4)), list(it.islice(it.chain.from_iterable(it.repeat("ab")), 5)), list(it.islice(it.chain.from_iterable(map(range, it.count())), 10)))
mixed = it.chain([1], 5, [2])
print(next(mixed))
attempt(lambda: next(mixed))
attempt(lambda: next(mixed))
attempt(lambda: it.chain.from_iterable(5))
attempt(lambda: list(it.chain.from_iterable([1, 2])))
attempt(lambda: it.chain.from_iterable())
attempt(lambda: it.chain.from_iterable([1], [2]))
attempt(lambda: it.chain(a=1))
attempt(lambda: list(it.chain(None)))


def failing():
    yield 1
    raise ValueError("first")


broken = it.chain(failing(), [2, 3])
print(next(broken))
attempt(lambda: next(broken))
print(list(broken))


def outer():
    yield [1]
    raise KeyError("outer")


broken = it.chain.from_iterable(outer())
print(next(broken))
attempt(lambda: next(broken))
attempt(lambda: next(broken))


class Chained(it.chain):
    def __repr__(self):
        return "<chained>"


own = Chained("ab", "c")
print(own, list(own), type(Chained.from_iterable(["a"])).__name__, isinstance(own, it.chain), list(Chained.from_iterable(["x", "y"])))
items = [1, 2]
growing = it.chain(items, "z")
print(next(growing))
items.append(3)
print(list(growing))
flat = it.chain.from_iterable
print(sorted(flat({"a": "xy", "b": "z"}.values())), list(flat(zip("abc", [1, 2, 3]))), sum(flat([[1, 2], [3]])), list(flat(flat([[[1], [2]], [[3]]]))), dict(flat([{"a": 1}.items(), {"b": 2}.items()])))
deep = "seed"
for _ in range(60):
    deep = it.chain(deep, "x")
print(len("".join(deep)), max(it.chain([1], (5, 3)), default=0), 3 in it.chain([1], it.count(2)), list(reversed(list(it.chain("ab", "cd")))))
