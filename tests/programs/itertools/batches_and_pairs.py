# batched(), pairwise(), with ends of every length, strict, and errors.
from itertools import batched, pairwise

for size in range(1, 6):
    print(list(batched("abcdefg", size)), list(pairwise(range(size - 1))))
print(list(batched([], 3)), list(batched(iter(range(4)), n=2, strict=True)), list(pairwise("")), list(pairwise("a")))
for wrong in (lambda: batched("abc", 0), lambda: batched("abc", -1), lambda: list(batched("abcde", 2, strict=True)), lambda: batched("abc"), lambda: batched(5, 1), lambda: batched("a", "x"), lambda: pairwise(5), lambda: pairwise(), lambda: batched("abc", 1.5), lambda: pairwise(iterable="ab")):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error) if "batched" not in str(error) or "incomplete" in str(error) else "arguments")
strict = batched("abcde", 2, strict=True)
print(next(strict), next(strict))
for _ in range(2):
    try:
        print(next(strict))
    except (ValueError, StopIteration) as error:
        print(repr(error))
source = iter(range(6))
pairs = pairwise(source)
print(next(pairs), next(source), next(pairs), list(pairs))
def failing():
    yield 1
    yield 2
    raise LookupError("source")
for make in (pairwise, lambda items: batched(items, 2), lambda items: batched(items, 5)):
    iterator = make(failing())
    try:
        while True:
            print(next(iterator))
    except LookupError as error:
        print(error, list(iterator))
print(type(batched("", 1)).__name__, [max(pair) - min(pair) for pair in pairwise([1, 4, 9, 16])], [sum(batch) for batch in batched(range(10), 3)])
print([b > a for a, b in pairwise([1, 3, 2])], dict(batched(["a", 1, "b", 2], 2)), ["".join(batch) for batch in batched("ABCDEFG", 3)], all(a <= b for a, b in pairwise([1, 1, 2])))
