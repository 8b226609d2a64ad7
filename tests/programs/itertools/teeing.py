# tee: order, many copies, copies of copies, sources that raise, tee of tee, laziness, what is asked of the source, __copy__.
import copy
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


a, b, c = it.tee(noisy("xyz"), 3)
print(next(a), next(a), next(b), next(c), next(b), list(c), list(a), list(b), next(b, "over"))
print(it.tee("ab", 0), len(it.tee("ab")), len(it.tee("ab", 1)), [list(t) for t in it.tee(range(3), 4)])
first, second = it.tee(iter("abcd"))
next(first)
third, fourth = it.tee(first)
print(list(third), list(fourth), list(first), list(second), type(first).__name__)
one = it.tee("abcdef", 1)[0]
print(next(one), next(one))
two = copy.copy(one)
print(next(one), next(two), "".join(one), "".join(two), two is one, copy.copy(two) is two)
again = one.__copy__()
print(next(again, "none"), hasattr(one, "__reduce_ex__"), iter(one) is one)


def failing():
    yield 1
    raise ValueError("source")


left, right = it.tee(failing())
print(next(left))
attempt(lambda: next(left))
print(next(right))
attempt(lambda: next(right))
attempt(lambda: next(left))
for wrong in (lambda: it.tee(), lambda: it.tee(5), lambda: it.tee("ab", -1), lambda: it.tee("ab", "x"), lambda: it.tee("ab", 1.5), lambda: it.tee("ab", 2, 3), lambda: it.tee("ab", n=3), lambda: it.tee(iterable="ab")):
    attempt(wrong)


def recursive():
    yield 1
    yield 2
    yield from map(sum, zip(fib_a, it.islice(fib_b, 1, None)))


fib_a, fib_b, fib_out = it.tee(recursive(), 3)
print(list(it.islice(fib_out, 10)))
source = iter(range(10))
s, t = it.tee(source)
print(next(source), next(s), next(source), next(s), next(t), list(t), list(s), list(source))
evens, odds = it.tee(range(8))
print(list(filter(lambda x: x % 2 == 0, evens)), list(it.filterfalse(lambda x: x % 2 == 0, odds)))
data = it.tee([3, 1, 2], 3)
print(min(data[0]), max(data[1]), sum(data[2]), [len(list(t)) for t in data])
previous, items, following = it.tee("abc", 3)
print(list(zip(it.chain([None], previous), items, it.chain(it.islice(following, 1, None), [None]))))
long_a, long_b = it.tee(range(500))
print(sum(long_a), sum(it.islice(long_b, 100)), next(long_b), sum(long_b))
copies = [it.tee("xyz", 1)[0]]
for _ in range(5):
    copies.extend(it.tee(copies[-1]))
print([next(c) for c in copies], ["".join(c) for c in copies])
tees = it.tee(it.count(), 2)
print(next(tees[0]), next(tees[1]), isinstance(tees, tuple), next(it.islice(tees[0], 20, None)), next(tees[1]))
