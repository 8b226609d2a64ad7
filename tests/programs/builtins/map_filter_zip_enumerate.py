# Lazy iterators: laziness, several iterables, exhaustion, strictness.
log = []


def f(x):
    log.append(x)
    return x * 10


m = map(f, [1, 2, 3])
print(log, next(m), log, list(m), log, list(m))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(str, range(3))), list(map(None.__class__.__call__, [])) if False else [], list(map(int, "123")), list(map(max, [1, 5], [3, 2])))
print(list(filter(lambda x: x % 2, range(6))), list(filter(None, [0, 1, "", "a", None, []])), list(filter(str.isdigit, "a1b2")), next(filter(lambda x: x > 3, range(10 ** 6))))
print(list(zip()), list(zip([1, 2])), list(zip("ab", [1, 2, 3], (True, False))), dict(zip("ab", range(2))), list(zip(*[(1, "a"), (2, "b")])), list(zip(range(3), map(str, range(9)))))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], 1)), dict(enumerate("xy")), next(enumerate("q")), list(enumerate("ab", start=-1)), list(enumerate("a", 2 ** 64)))
a = iter([1, 2, 3, 4])
print(list(zip(a, a)), list(zip([1, 2], [3, 4], strict=True)))
try:
    list(zip([1, 2, 3], [1], strict=True))
except ValueError as error:
    print(error)
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as error:
    print(error)
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed((1, 2))))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r))
it = iter("abc")
print(next(it), next(it), next(it), next(it, "done"), next(it, None))
print([type(x).__name__ for x in (map(f, []), filter(None, []), zip(), enumerate([]), iter([]), iter(()), iter(""), iter({}), iter(range(1)), iter({1}), reversed([]))])


def bad_key(x):
    raise KeyError(x)


for bad in (lambda: list(map(bad_key, [1])), lambda: list(filter(bad_key, [2])), lambda: next(map(f)), lambda: zip(1), lambda: enumerate(5), lambda: list(map(f, 5)), lambda: reversed(5), lambda: reversed({1}), lambda: next(5), lambda: next(iter([])), lambda: iter(5), lambda: list(map(5, [1])), lambda: filter(None)):
    try:
        print(bad())
    except (TypeError, KeyError, StopIteration) as error:
        print(type(error).__name__, error)
print(sum(map(lambda p: p[0] * p[1], zip(range(5), range(5)))), list(map(lambda x: list(map(lambda y: x * y, range(3))), range(3))))
