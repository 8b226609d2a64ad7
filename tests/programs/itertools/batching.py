# batched(): sizes, strict, laziness, what is left at the end, errors of the source, arguments, types of batches.
import itertools as it


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def noisy(items):
    for item in items:
        print("  give", item)
        yield item
    print("  end")


batches = it.batched(noisy("abcde"), 2)
print("made", iter(batches) is batches)
for batch in batches:
    print(batch)
print(next(batches, "over"))
for n in (1, 2, 3, 5, 6, 100):
    print(n, list(it.batched(range(5), n)), [type(b).__name__ for b in it.batched("ab", n)][:1])
for items, n in (("abcdef", 3), ("abcdefg", 3), ("", 3), ("a", 2), ("ab", 1)):
    attempt(lambda: list(it.batched(items, n, strict=True)))
strict = it.batched(noisy("abc"), 2, strict=True)
print(next(strict))
attempt(lambda: next(strict))
attempt(lambda: next(strict))
for wrong in (0, -1, -(2**31), 1.0, "2", None, True):
    attempt(lambda: list(it.batched("abc", wrong)))
attempt(lambda: it.batched("abc"))
attempt(lambda: it.batched(5, 2))
attempt(lambda: it.batched())
attempt(lambda: list(it.batched("abcd", n=2)))
attempt(lambda: list(it.batched(iterable="abcd", n=3, strict=False)))
attempt(lambda: list(it.batched("abcd", 2, True)))
attempt(lambda: list(it.batched("abcd", 3, strict=1)))
attempt(lambda: it.batched("abcd", 3, stict=1))


def failing():
    yield 1
    yield 2
    yield 3
    raise ValueError("source")


batches = it.batched(failing(), 2)
print(next(batches))
attempt(lambda: next(batches))
attempt(lambda: next(batches))


class Restarting:
    """Goes on after its StopIteration."""

    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count % 4 == 0:
            raise StopIteration
        return self.count


again = it.batched(Restarting(), 2)
print(list(it.islice(again, 5)), next(again, "none"))


class Index:
    def __index__(self):
        return 2


print(list(it.batched("abc", Index())), list(it.batched({"x": 1, "y": 2, "z": 3}.items(), 2)), [sum(b) for b in it.batched(it.islice(it.count(), 9), 4)])
rows = [{"id": i} for i in range(7)]
for number, page in enumerate(it.batched(rows, 3), 1):
    print(number, [row["id"] for row in page], len(page))
print([dict(b) for b in it.batched([("a", 1), ("b", 2), ("c", 3)], 2)], ["".join(b) for b in it.batched("1234567890", 3)], list(zip(*it.batched(range(6), 2))), list(it.chain.from_iterable(it.batched("hello", 2))))
text = "48656c6c6f"
print(bytes(int("".join(pair), 16) for pair in it.batched(text, 2, strict=True)), list(it.batched(it.batched(range(8), 2), 2)))
nested = list(it.batched(it.pairwise(range(5)), 2))
print(nested, it.batched.__name__, it.batched.__module__)
