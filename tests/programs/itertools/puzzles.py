# Small searches and counts written with the module: sums, magic squares, words, change, queens, Pythagoras, primes, Collatz, bits.
import itertools as it
import math
import operator
from collections import Counter


def primes():
    yield 2
    composites = {}
    for n in it.count(3, 2):
        factor = composites.pop(n, None)
        if factor is None:
            yield n
            composites[n * n] = n
        else:
            composites[next(m for m in it.count(n + 2 * factor, 2 * factor) if m not in composites)] = factor


def collatz(n):
    return list(it.takewhile(lambda x: x != 1, it.accumulate(it.repeat(n), lambda x, _: x // 2 if x % 2 == 0 else 3 * x + 1))) + [1]


def queens(n):
    for columns in it.permutations(range(n)):
        if n == len({c + r for r, c in enumerate(columns)}) == len({c - r for r, c in enumerate(columns)}):
            yield columns


def change(amount, coins):
    counts = [range(amount // coin + 1) for coin in coins]
    return [combo for combo in it.product(*counts) if sum(map(operator.mul, combo, coins)) == amount]


print(list(it.islice(primes(), 15)), list(it.takewhile(lambda p: p < 60, it.dropwhile(lambda p: p < 40, primes()))), [b - a for a, b in it.islice(it.pairwise(primes()), 10)])
print(collatz(7), max(range(1, 30), key=lambda n: len(collatz(n))), [len(collatz(n)) for n in range(1, 12)])
print(next(queens(6)), len(list(queens(5))), list(queens(4)), list(queens(3)))
print(change(10, (1, 5)), len(change(25, (1, 5, 10))), min(change(30, (1, 10, 25)), key=sum))
print([c for n in range(1, 5) for c in it.combinations([1, 3, 4, 5, 9], n) if sum(c) == 9], [(a, b) for a, b in it.combinations(range(1, 20), 2) if math.isqrt(a * a + b * b) ** 2 == a * a + b * b])
letters = {frozenset(Counter(word).items()): word for word in ("listen", "silent", "enlist", "google")}
print(sorted(letters.values()), ["".join(p) for p in it.permutations("cat") if "".join(p) in {"act", "cat", "tac"}], len(set(it.permutations("banana", 3))))
squares = [s for s in it.permutations(range(1, 10), 3) if sum(s) == 15]
print(len(squares), next((a, b, c) for a, b, c in it.permutations(squares[:20], 3) if len({*a, *b, *c}) > 6))
send = next((a, b) for a, b in it.product(range(10, 100), repeat=2) if a + b == 110 and str(a) == str(b)[::-1])
print(send, [n for n in range(1, 200) if n == sum(d for d in range(1, n) if n % d == 0)], ["".join(bits) for bits in it.product("01", repeat=3) if bits.count("1") % 2 == 0])
print([tuple(n ^ (n >> 1) for n in range(4))], list(it.accumulate(range(1, 10), operator.mul)), list(it.accumulate(range(1, 8), math.lcm)), ["Fizz" * (not n % 3) + "Buzz" * (not n % 5) or n for n in it.islice(it.count(9), 7)])
look = "1"
saying = [look]
for _ in range(5):
    look = "".join(f"{len(list(group))}{digit}" for digit, group in it.groupby(look))
    saying.append(look)
print(saying)
pascal = list(it.islice(it.accumulate(it.repeat(None), lambda row, _: [1, *map(sum, it.pairwise(row)), 1], initial=[1]), 6))
print(pascal, [sum(row) for row in pascal], [list(it.islice(it.cycle(range(3)), k, k + 4)) for k in range(2)])
graph = {"a": "bc", "b": "d", "c": "d", "d": ""}
paths = [["a"]]
while any(graph[p[-1]] for p in paths):
    paths = list(it.chain.from_iterable([[*p, n] for n in graph[p[-1]]] or [p] for p in paths))
print(paths, sorted(it.chain.from_iterable(it.starmap(lambda k, v: ((k, n) for n in v), graph.items()))))
powerset = list(it.chain.from_iterable(it.combinations("abc", n) for n in range(4)))
print(powerset, max(powerset, key=len), [set(a) | set(b) == set("abc") for a, b in zip(powerset, reversed(powerset))].count(True))
