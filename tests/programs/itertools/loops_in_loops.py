# Iterators that are asked while they are being asked, changed sources, exceptions through several layers, StopIteration from functions.
import itertools as it


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def stops(x):
    if x == 2:
        raise StopIteration("from function")
    return x


for make in (lambda: it.starmap(stops, [(1,), (2,), (3,)]), lambda: map(stops, [1, 2, 3]), lambda: it.takewhile(lambda x: stops(x) or True, [1, 2, 3]), lambda: it.dropwhile(lambda x: stops(x) and False, [2, 3]), lambda: it.filterfalse(stops, [0, 2, 0]), lambda: it.accumulate([1, 1, 5], lambda a, b: stops(a + b)), lambda: (x for x, _ in it.groupby([1, 2, 3], stops))):
    iterator = make()
    attempt(lambda: list(iterator))


def generator():
    yield next(it.islice([], 1))


attempt(lambda: list(generator()))
attempt(lambda: list(it.chain.from_iterable(next(iter([])) for _ in range(3))))
numbers = [1, 2, 3, 4, 5, 6]
for number in it.filterfalse(lambda x: x % 2, numbers):
    numbers.remove(number)
print(numbers)
queue = ["a"]
for item in it.chain(queue):
    if len(queue) < 5:
        queue.append(item + "!")
print(queue)
table = {"a": 1, "b": 2}
attempt(lambda: [table.update({key + "x": 0}) for key in it.chain(table)])
attempt(lambda: [table.pop(key) for key in it.islice(table, 5)])
print(sorted(table))


class Layered:
    def __init__(self, name, inner):
        self.name, self.inner = name, iter(inner)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return next(self.inner)
        except ValueError as error:
            raise RuntimeError(self.name) from error


def bad():
    yield 1
    raise ValueError("bottom")


layers = it.islice(Layered("outer", it.chain(Layered("inner", bad()), [5])), 10)
print(next(layers))
try:
    next(layers)
except RuntimeError as error:
    print(error, "<-", error.__cause__)
print(list(layers))


def spy(name, iterable):
    for item in iterable:
        print(f"  {name}:{item}", end="")
        yield item


pipeline = it.islice(it.compress(it.starmap(lambda i, c: c * i, spy("e", enumerate(spy("s", "abcdef"), 1))), it.cycle([1, 0])), 2)
print("ready")
print(list(pipeline))
merged = it.takewhile(lambda p: p[0] < 3, zip(it.count(), it.chain.from_iterable(it.repeat("xy"))))
print(list(merged), list(it.islice(it.accumulate(it.chain([1], it.cycle([2, 0]))), 6)))
outer = it.groupby(spy("g", [1, 1, 2, 2]), key=lambda x: x)
print([(key, list(it.islice(group, 1))) for key, group in outer])
nested = it.product(it.combinations("abc", 2), it.permutations([1, 2]))
print(next(nested), sum(1 for _ in nested))
iterator = iter([1, 2, 3, 4, 5, 6, 7])
print(list(zip(iterator, iterator)), list(iterator), [(a, list(it.islice(iterator2, 1))) for iterator2 in [iter("pqrs")] for a in iterator2])
print(list(it.zip_longest(*[iter("abcde")] * 2, fillvalue="?")), list(it.chain(*it.tee("ab"))), list(map(list, it.batched(it.pairwise("abcd"), 2))), max(it.accumulate([3, -5, 4, 1], lambda a, b: max(a + b, b))))
