# islice: every form, negative and odd arguments, what the source has given, big steps, None, nested, exhausted sources.
import itertools as it


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Source:
    def __init__(self, items):
        self.items, self.given = iter(items), 0

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self.items)
        self.given += 1
        return item


letters = "abcdefghij"
for arguments in ((3,), (None,), (0,), (100,), (2, 5), (2, None), (None, 3), (5, 2), (1, 8, 3), (0, None, 4), (None, None, None), (None, None, 2), (3, 3, 1), (9, 10), (10, 20), (2, 3, 100), (4, None, 100)):
    source = Source(letters)
    print(arguments, "".join(it.islice(source, *arguments)), source.given, "".join(it.islice(letters, *arguments)) == letters[slice(*arguments)])
for start in (None, 0, 1, 4, 12):
    for stop in (None, 0, 3, 9, 15):
        for step in (None, 1, 2, 7):
            assert list(it.islice(letters, start, stop, step)) == list(letters[start:stop:step])
source = Source(letters)
sliced = it.islice(source, 2, 8, 3)
print(source.given, next(sliced), source.given, next(sliced), source.given, next(sliced, "over"), source.given, next(sliced, "over"), source.given)
source = Source(letters)
print(list(it.islice(source, 3)), list(it.islice(source, 3)), list(it.islice(source, 2, None)), source.given, list(it.islice(source, 3)))
source = Source("abc")
empty = it.islice(source, 5, 5)
print(next(empty, "none"), source.given)
for wrong in ((-1,), (-1, 5), (1, -5), (0, 5, -1), (0, 5, 0), (1.5,), ("x",), (1, "x"), (1, 2, "x"), (None, -1), (), (1, 2, 3, 4), (1, 2.0), ([],)):
    attempt(lambda: it.islice(letters, *wrong))
attempt(lambda: it.islice(5, 1))
attempt(lambda: it.islice(letters, stop=3))
attempt(lambda: it.islice())


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print(list(it.islice(letters, Index(1), Index(6), Index(2))), list(it.islice(letters, True)), list(it.islice(range(5), 1, None)), list(it.islice(iter([]), 3)))


def failing():
    yield 1
    yield 2
    raise ValueError("source")


broken = it.islice(failing(), 5)
print(next(broken), next(broken))
attempt(lambda: next(broken))
attempt(lambda: next(broken))
print(list(it.islice(failing(), 2)), list(it.islice(it.islice(it.count(), 10, None), 0, 10, 4)), list(it.islice(it.islice(letters, 1, 9), 1, 9, 2)))
attempt(lambda: list(it.islice(failing(), 2, 3)))
first, second = it.tee(letters)
print(list(it.islice(first, 2)), list(it.islice(second, 1, 3)), "".join(first), "".join(second)[:3])
whole = iter(letters)
print([list(it.islice(whole, size)) for size in (1, 2, 3, 9)], next(it.islice(it.count(), 50, None)), list(zip(*[iter("abcdef")] * 3)))
