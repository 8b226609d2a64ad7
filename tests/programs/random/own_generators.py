# Derived classes: random() alone, getrandbits() too, SystemRandom's refusals, states that are copied, pickled and refused.
import copy
import pickle
import random


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Counting(random.Random):
    """Numbers that are known: 0.0, 0.1, ... 0.9, 0.0 and so on."""

    def __init__(self):
        self.calls = 0
        super().__init__(0)

    def random(self):
        self.calls += 1
        return (self.calls - 1) % 10 / 10

    def getrandbits(self, k):
        self.calls += 1
        return self.calls % 2**k


class Traced(random.Random):
    def seed(self, a=None, version=2):
        print("  seed", a, version)
        super().seed(a, version)

    def getrandbits(self, k):
        print("  bits", k)
        return super().getrandbits(k)


counting = Counting()
print([counting.random() for _ in range(3)], counting.uniform(0, 10), counting.randrange(10), counting.choice("abcdefgh"), counting.calls)
print(counting.sample(range(8), 4), counting.choices("abcd", k=5), counting.randbytes(2), counting.calls)
items = list("abcdef")
counting.shuffle(items)
print(items, counting.calls, [round(counting.triangular(0, 1), 4) for _ in range(3)])
traced = Traced(7)
print(traced.randrange(100), traced.choice("abc"), traced.getrandbits(5), traced.randint(5, 5))
traced.seed(7, version=1)
print(traced.random() == random.Random(7).random())
first = random.Random(99)
first.gauss()
state = first.getstate()
print(state[0], len(state), len(state[1]), type(state[1]), state[1][-1], state[2] is not None)
copies = [copy.copy(first), copy.deepcopy(first), pickle.loads(pickle.dumps(first))]
numbers = [first.random() for _ in range(3)]
print([[each.random() for _ in range(3)] == numbers for each in copies], [type(each).__name__ for each in copies])
first.setstate(state)
print(first.random() == numbers[0], first.VERSION, first.getstate() == state)
for wrong in ((), (3,), (3, (1, 2), None), (3, tuple(range(625)), None), (3, ("a",) * 625, None), (9, state[1], None), (3, state[1][:-1] + (700,), None), (3, state[1][:-1] + (-1,), None), 5, (2, state[1], None), (3, list(state[1]), None)):
    attempt(lambda: random.Random(1).setstate(wrong))
for seed in (0, -1, True, 1.5, "text", b"text", bytearray(b"text"), 2**70, "", b"", -0.0):
    print(repr(seed)[:25], random.Random(seed).getrandbits(40) if not isinstance(seed, float) else "-", end=" | ")
print()
attempt(lambda: random.Random([1]))
attempt(lambda: random.Random((1, 2)))
attempt(lambda: random.Random(1, 2))
attempt(lambda: random.Random(1j))
attempt(lambda: random.seed(1, version=3))
attempt(lambda: random.Random(5).seed("a", version=1))
system = random.SystemRandom()
attempt(system.getstate)
attempt(lambda: system.setstate(1))
attempt(lambda: system.seed(5))
print(0 <= system.random() < 1, 0 <= system.getrandbits(9) < 512, system.getrandbits(0), len(system.randbytes(3)), system.choice([4]), system.randrange(3, 4))
attempt(lambda: system.getrandbits(-1))
attempt(lambda: random.getrandbits(-1))
attempt(lambda: random.randbytes(-1))
attempt(lambda: random.randrange(5, 5))
attempt(lambda: random.randrange(1, 10, 0))
attempt(lambda: random.randrange(1.5))
attempt(lambda: random.randint(5, 1))
attempt(lambda: random.sample([1, 2], counts=[1, 1]))
attempt(lambda: random.binomialvariate(3, 2))
