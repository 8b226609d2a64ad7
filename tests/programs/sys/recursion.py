"""sys.setrecursionlimit() and getrecursionlimit(): errors, RecursionError in functions, methods, repr, and life after it."""
import sys


def attempt(call):
    try:
        print(repr(call()))
    except BaseException as error:
        print(type(error).__name__, error)


limit = sys.getrecursionlimit()
print(type(limit).__name__, limit >= 100)
for wrong in ("x", None, 1.5, -5, 0, 10 ** 30):
    attempt(lambda: sys.setrecursionlimit(wrong))
attempt(lambda: sys.getrecursionlimit(1))
print(sys.getrecursionlimit() == limit)


def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


print(down(500))
attempt(lambda: down(10 ** 9))
print(down(500))


class Deep:
    def __getattr__(self, name):
        return getattr(self, name + "x"[:0])

    def __eq__(self, other):
        return other == self

    def __len__(self):
        return len(self)


for call in (lambda: Deep().a, lambda: Deep() == Deep(), lambda: len(Deep())):
    try:
        call()
    except RecursionError as error:
        print(type(error).__name__, str(error).startswith("maximum recursion depth exceeded"), isinstance(error, RuntimeError))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(300), odd(301))
attempt(lambda: even(-1))


def count_handlers(n):
    try:
        return count_handlers(n + 1)
    except RecursionError:
        return "caught"


print(count_handlers(0))


def generator(n):
    yield n
    yield from generator(n + 1)


seen = 0
try:
    for value in generator(0):
        seen = value
        if value > 100000:
            break
except RecursionError as error:
    print(type(error).__name__, 50 < seen < 100001)
itself = []
itself.append(itself)
print(itself, RecursionError.__mro__[1:3])
