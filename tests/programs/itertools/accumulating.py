# accumulate(): functions, initial, laziness, errors in the middle, types, running statistics, state machines.
import itertools as it
import operator
from fractions import Fraction


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


def loud_add(a, b):
    print(f"  {a} + {b}")
    return a + b


print(list(it.accumulate(noisy([1, 2, 3]), loud_add)))
running = it.accumulate(noisy([5, 6]), loud_add, initial=100)
print("made")
print(next(running))
print(next(running), next(running), next(running, "over"), next(running, "over"))
for iterable, arguments in (([3, 4, 6, 2, 1, 9, 0, 7, 5, 8], (operator.mul,)), ([3, 4, 1, 9, 0, 7], (max,)), ("abc", (lambda a, b: b + a,)), ([1, 2, 3], (None,)), ([True, True, False], ()), ([0.1] * 4, ()), ([[1], [2], [3]], ()), ([(1,), (2,)], (operator.add,)), ([Fraction(1, 2)] * 3, ()), ({"a": 1, "b": 2}, ()), (range(6), (operator.sub,)), ([5], (lambda a, b: 1 / 0,)), ([], (lambda a, b: 1 / 0,))):
    print(list(it.accumulate(iterable, *arguments)))
print(list(it.accumulate([1, 2], initial=None)), list(it.accumulate([], initial=None)), list(it.accumulate([], initial=0)), list(it.accumulate([1], initial="x", func=lambda a, b: a * b)), list(it.accumulate("ab", initial="")))
print(list(it.accumulate([1000, -90, -90, -90], lambda balance, payment: round(balance * 1.05 + payment, 2))), list(it.accumulate(it.repeat(3.5, 6), lambda x, _: x * 0.5 * (4 - x))))
first = [[1], [2]]
sums = list(it.accumulate(first))
print(sums[0] is first[0], first)
shared = list(it.accumulate([[1], [2], [3]], lambda a, b: a.extend(b) or a))
print(shared, shared[0] is shared[2])
attempt(lambda: list(it.accumulate([1, "a"])))
attempt(lambda: list(it.accumulate(5)))
attempt(lambda: list(it.accumulate()))
attempt(lambda: list(it.accumulate([1, 2], 5)))
attempt(lambda: list(it.accumulate([1, 2], lambda a: a)))
attempt(lambda: list(it.accumulate([1], None, 5)))
attempt(lambda: list(it.accumulate(iterable=[1, 2], func=operator.add, initial=4)))
broken = it.accumulate([4, 2, 0, 1], lambda a, b: a // b)
print(next(broken), next(broken))
attempt(lambda: next(broken))
attempt(lambda: next(broken))
attempt(lambda: next(broken))


def raising():
    yield 1
    yield 2
    raise ValueError("source")


failed = it.accumulate(raising())
print(next(failed), next(failed))
attempt(lambda: next(failed))
attempt(lambda: next(failed))
machine = {("idle", "start"): "run", ("run", "pause"): "hold", ("hold", "start"): "run", ("run", "stop"): "idle"}
print(list(it.accumulate(["start", "pause", "start", "stop", "stop"], lambda state, event: machine.get((state, event), "error"), initial="idle")))
print(list(it.accumulate("aabbb", lambda pair, c: (c, pair[1] + 1 if pair[0] == c else 1), initial=("", 0)))[1:])
