# A deque is a ring that grows: what stands where after all sorts of changes, beside a plain list.
from collections import deque
from random import Random

generator = Random(5)
for limit in (None, 0, 1, 3, 8, 9):
    d, plain = deque(maxlen=limit), []

    def cut(left):
        while limit is not None and len(plain) > limit:
            plain.pop(0 if left else -1)

    for step in range(700):
        what = generator.randrange(12)
        if what < 3:
            d.append(step), plain.append(step), cut(True)
        elif what < 5:
            d.appendleft(step), plain.insert(0, step), cut(False)
        elif what == 5 and plain:
            assert d.pop() == plain.pop()
        elif what == 6 and plain:
            assert d.popleft() == plain.pop(0)
        elif what == 7:
            n = generator.randrange(-9, 10)
            d.rotate(n)
            if plain:
                n %= len(plain)
                plain[:] = plain[-n:] + plain[:-n] if n else plain
        elif what == 8:
            items = [step, step + 1, step + 2]
            d.extend(items if step % 2 else iter(items)), plain.extend(items), cut(True)
        elif what == 9:
            d.extendleft((step, step)), plain.insert(0, step), cut(False), plain.insert(0, step), cut(False)
        elif what == 10 and plain:
            index = generator.randrange(-len(plain), len(plain))
            d[index] = plain[index] = -step
            assert d[index] == plain[index]
        elif what == 11 and step % 50 == 0:
            d.clear(), plain.clear()
        assert list(d) == plain and len(d) == len(plain) and bool(d) == bool(plain), (step, what, d, plain)
        assert list(reversed(d)) == plain[::-1]
    print(limit, len(d), d)


def failure(call):
    try:
        return call()
    except Exception as error:
        return type(error).__name__, str(error)


def put(index):
    d[index] = "b"


def drop(index):
    del d[index]


d = deque("abc")
for index in (3, -4, 2**70, -(2**70), 1.5, "x", slice(1), None, True):
    print(index, failure(lambda: d[index]), failure(lambda: put(index)), failure(lambda: drop(index)), d)
    d = deque("abc")
print(failure(lambda: deque().pop()), failure(lambda: deque().popleft()), failure(lambda: d.rotate(1.5)), failure(lambda: d.extend(5)))
print(failure(lambda: deque.append(5, 1)), failure(lambda: deque.append(d)), failure(lambda: d.append()), failure(lambda: d.append(1, 2)))
for change in (lambda: d.append(1), lambda: d.pop(), lambda: d.rotate(1), lambda: d.__setitem__(0, "z")):
    d = deque("abc")
    walk = iter(d)
    print(next(walk), walk.__length_hint__(), change(), failure(lambda: next(walk)), failure(lambda: next(walk)))
    print(failure(lambda: sum([1 for _ in d for _ in [d.append(1)]])))
print(type(iter(d)), type(reversed(d)), deque(maxlen=True).maxlen, deque([1, 2, 3], maxlen=2), failure(lambda: deque(maxlen=-1)))
print(max(deque([3, 1, 2])), sum(deque(range(100))), sorted(deque("cab")), tuple(deque("ab")), [*deque([1, 2])], dict(deque([(1, 2)])))
d = deque([1, 2])
d.extend(d), d.extendleft(d)
print(d, list(zip(d, d)), list(map(str, d)), "".join(deque("xyz")), len(d), 2 in d, d.index(2), d.count(1))


class Named(deque):
    def __init__(self, *args):
        super().__init__(*args)
        self.name = "mine"

    def append(self, item):
        super().append(item * 2)


named = Named([1, 2])
named.append(5)
named.extend([7])
print(named, named.name, len(named), named[-1], list(named), named.copy())


class Counted(deque):
    def __len__(self):
        return 99

    def __iter__(self):
        return iter("abc")


print(len(Counted([1])), list(Counted([1])), sum(map(len, Counted([1]))))
