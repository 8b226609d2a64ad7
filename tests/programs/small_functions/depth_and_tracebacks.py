# Small functions that call themselves or fail: the depth that is allowed and the lines of tracebacks do not depend on where
# their code stands.
import traceback


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def down(n):
    if n == 0:
        return 0
    return down(n - 1) + 1


def leaf(x):
    y = x + 1
    return y * 2


def at_depth(n):
    if n == 0:
        return leaf(1)
    return at_depth(n - 1)


print(fib(18), down(500))
for function in down, at_depth:
    low, high = [], []
    for n in range(994, 1001):
        try:
            function(n)
            low.append(n)
        except RecursionError as error:
            high.append(n)
            text = str(error)
    print(min(high) == max(low) + 1, text)


def pick(table, key):
    found = table[key]
    return found


def scaled(table, key, by):
    first = pick(table, key)
    return first * by / 2


def use(table, key, by):
    try:
        return scaled(table, key, by)
    except Exception:
        lines = traceback.format_exc().splitlines()
        return [line.strip() for line in lines if "File" in line or "Error" in line]


table = list(range(50))
for i in range(50):
    use(table, i, 2)
for key, by in (7, 2), (50, 2), (-1, 2.5), ("a", 2), (3, "b"), (4, None), (5, 10**400):
    shown = use(table, key, by)
    print([s.split(", ", 1)[1] if s.startswith("File") else s for s in shown] if isinstance(shown, list) else shown)


def counter():
    n = 0

    def increase(by):
        nonlocal n
        n = n + by
        return n

    def peek():
        return n

    return increase, peek


increase, peek = counter()
for i in range(100):
    increase(i)
    peek()
increase(0.5)
print(peek())
try:
    increase("x")
except TypeError as error:
    print(error, peek())
increase(2**70)
print(peek())


def unbound(flag):
    if flag:
        value = 1
    return value


for i in range(100):
    unbound(1)
try:
    unbound(0)
except UnboundLocalError as error:
    print(error)


def first(pair):
    a, b = pair
    return a


for i in range(100):
    first((i, 2)), first([i, 3])
for bad in (1,), (1, 2, 3), 5, "xy", {"k": 1, "l": 2}:
    try:
        print(first(bad))
    except Exception as error:
        print(type(error).__name__, error)
