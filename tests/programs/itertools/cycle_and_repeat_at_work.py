# cycle and repeat in programs: colours of rows, round robin, padding, defaults, tiling, patterns, spinners, turns, weights, ciphers, with map and zip.
import itertools as it
import operator
from collections import deque

rows = ["a", "b", "c", "d", "e"]
print(list(zip(rows, it.cycle(["odd", "even"]))), list(zip(it.cycle("xy"), rows, it.repeat("-"))), list(map(pow, range(5), it.repeat(2))), list(map("{}{}".format, rows, it.cycle("12"))), dict(zip(rows, it.repeat(None))), list(map(operator.add, it.repeat("p"), rows))[:2])
spinner = it.cycle("|/-\\")
print("".join(next(spinner) for _ in range(6)), next(spinner), "".join(it.islice(spinner, 1, 5)), [next(it.cycle([0])) for _ in range(2)])
servers = it.cycle(["s1", "s2", "s3"])
down = {"s2"}
print([next(s for s in servers if s not in down) for _ in range(5)], list(it.islice(filter(lambda s: s != "s1", servers), 4)))
print("".join(it.islice(it.cycle("abc"), 8)), list(it.islice(it.cycle([1, 2, 3]), 2, 9, 3)), ["".join(it.islice(it.cycle("##.."), i, i + 8)) for i in range(3)], list(it.islice(it.chain([1, 2], it.repeat(0)), 5)), list(it.chain.from_iterable(it.repeat([1, 2], 2))))
key = it.cycle(b"key")
secret = bytes(a ^ b for a, b in zip(b"attack at dawn", key))
print(secret.hex(), bytes(map(operator.xor, secret, it.cycle(b"key"))), next(key) == b"key"[len(secret) % 3 + 1 if len(secret) % 3 < 2 else 0])
weights = {"a": 3, "b": 1}
pattern = it.cycle(it.chain.from_iterable(it.starmap(it.repeat, weights.items())))
print("".join(it.islice(pattern, 9)), list(it.chain.from_iterable(it.repeat(*pair) for pair in weights.items())))
people, step = deque(range(1, 8)), 3
order = []
while people:
    people.rotate(1 - step)
    order.append(people.popleft())
print(order, [list(it.islice(it.cycle("abcd"), n, n + 4)) == list("abcd"[n:] + "abcd"[:n]) for n in range(4)])


class Traffic:
    def __init__(self, **times):
        self.lights = it.cycle(it.chain.from_iterable(it.repeat(name, seconds) for name, seconds in times.items()))

    def __iter__(self):
        return self.lights


light = Traffic(red=2, green=3, amber=1)
print([next(iter(light)) for _ in range(8)], [k for k, _ in it.groupby(it.islice(light, 7))])
board = ["".join(it.islice(it.cycle(".#"), row % 2, row % 2 + 6)) for row in range(3)]
print(board, list(zip(*board))[0], ["".join(p) for p in zip(*map(it.cycle, ("ab", "cde")), range(0)) ] or "none", list(it.islice(zip(*map(it.cycle, ("ab", "cde"))), 6)))
triangle = it.cycle([*range(3), *range(3, 0, -1)])
print(list(it.islice(triangle, 14)), list(it.islice(it.accumulate(it.cycle([1, 1, -1])), 9)), sum(it.islice(it.cycle([1, -2]), 101)))
fizz = zip(it.count(1), it.cycle(["", "", "fizz"]), it.cycle(["", "", "", "", "buzz"]))
print([f + b or n for n, f, b in it.islice(fizz, 15)])
print(list(it.repeat("x", 0)), list(it.repeat("x", -1)), it.repeat(1, 3), list(zip(range(3), it.repeat("c", 2))), len(list(it.product(*it.repeat("ab", 3)))), list(it.starmap(round, zip([1.234, 5.678], it.repeat(1)))), max(it.repeat(4, 2)), "".join(it.repeat("=", 5)), [*it.repeat([], 2)], sum(it.repeat(0.1, 10)))
shared = list(it.repeat([0] * 2, 2))
shared[0][0] = 9
separate = list(map(list, it.repeat([0] * 2, 2)))
separate[0][0] = 9
print(shared, separate, shared[0] is shared[1])
turns = it.cycle(["ann", "bob"])
scores = dict.fromkeys(["ann", "bob"], 0)
for player, points in zip(turns, [3, 5, 0, 2, 4]):
    scores[player] += points
    if points == 0:
        next(turns)
print(scores, next(turns), list(it.islice(it.cycle(it.islice(it.count(), 3)), 7)), [next(c) for c in map(it.cycle, ["ab", "c"])], list(it.takewhile(lambda c: c != "c", it.cycle("abc"))))
calls = it.count()
retries = [next(calls) for attempt in it.repeat(None, 4) if attempt is None]
print(retries, [delay for delay in it.islice(it.accumulate(it.repeat(2), lambda d, f: min(d * f, 10), initial=1), 6)], list(it.islice(iter(lambda: next(calls) % 3, 2), 3)), list(zip(it.repeat("k"), it.repeat("v", 2))))
