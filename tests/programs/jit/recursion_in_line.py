# Functions that call themselves, which stand in their own line: results, tracebacks, depth, closures and names that change.
import sys


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def deep(n):
    return 0 if n == 0 else deep(n - 1) + 1


def failing(n):
    if n == 0:
        return 1 // n
    return failing(n - 1) + failing(n - 1)


def typed(n, one):
    return one if n < 1 else typed(n - 1, one) + typed(n - 2, one)


class Node:
    def __init__(self, left, right):
        self.left, self.right = left, right


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def count(node):
    return 0 if node is None else 1 + count(node.left) + count(node.right)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def walk(n):
    if n == 0:
        return 0
    total = walk(n - 1)
    for step in range(2):
        total += walk(n - 2) if n > 1 else step
    return total


def maker(step):
    def down(n):
        return n if n < step else down(n - step) + 1
    return down


def run():
    results = []
    for _ in range(12):
        results.append((fib(13), ackermann(2, 3), deep(90), count(build(6)), even(31), walk(9)))
    assert len(set(results)) == 1
    return results[0]


print(run())
for one in (1, 0.5, "ab", [1], True, 2**70):
    value = typed(7, one)
    print(type(value).__name__, len(value) if isinstance(value, (str, list)) else value)
downs = [maker(step) for step in (1, 2, 3)]
print([down(20) for down in downs for _ in range(40)][::40])
for _ in range(3):
    try:
        failing(4)
    except ZeroDivisionError as error:
        trace, lines = error.__traceback__, []
        while trace is not None:
            lines.append(trace.tb_lineno)
            trace = trace.tb_next
        print(error, lines)
try:
    deep(10**6)
except RecursionError as error:
    print(error)
limit = sys.getrecursionlimit()
print(deep(limit // 2))

first = fib


def fib(n):
    return -n


print(first(10), first(3), fib(4))
fib = first
print(fib(12))
