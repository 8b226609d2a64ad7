import copy
import random

r = random.Random(1)
r.gauss()
state = r.getstate()
print(state[0], len(state[1]), state[1][:3], state[1][-1], round(state[2], 9))
first = [r.random(), r.gauss(), r.random()]
r.setstate(state)
print(first == [r.random(), r.gauss(), r.random()])
other = random.Random()
other.setstate(state)
print(other.random() == first[0])
r.setstate((2,) + state[1:])
print(r.random() == first[0])
copied = copy.copy(other)
print(copied.random() == copy.deepcopy(other).random() == other.random())


def attempt(state):
    try:
        r.setstate(state)
    except Exception as e:
        print(type(e).__name__, e)


attempt((1, state[1], None))
attempt((3, list(state[1]), None))
attempt((3, (1, 2), None))
attempt((3, state[1][:-1] + (1000,), None))
attempt((3, state[1][:-1] + (-1,), None))
attempt((3, ("x",) + state[1][1:], None))
attempt((3, state[1]))


class Loaded(random.Random):
    def random(self):
        return 0.25


class Counted(random.Random):
    calls = 0

    def getrandbits(self, k):
        self.calls += 1
        return super().getrandbits(k)


class Late(random.Random):
    def __init__(self, *args, name):
        super().__init__(*args)
        self.name = name


loaded = Loaded(3)
print(loaded.randrange(100), loaded.choice("abcd"), loaded.sample(range(8), 3), loaded.uniform(0, 8), loaded.getrandbits(8))
counted = Counted(4)
print([counted.randrange(10) for _ in range(5)], counted.shuffle([1, 2, 3]), counted.calls)
print(Late(5, name="n").random() == random.Random(5).random(), Late(name="m").name)
print(random.Random.VERSION, random.Random(3).gauss_next, sorted(random.__all__) == random.__all__, len(random.__all__))

system = random.SystemRandom()
print(0 <= system.random() < 1, 0 <= system.randrange(10) < 10, len(system.randbytes(5)), system.getrandbits(0), system.seed(1))
print(system.getrandbits(70) < 2**70, sorted(system.sample(range(5), 5)), system.choice([1]))
for name in ("getstate", "setstate"):
    try:
        getattr(system, name)()
    except NotImplementedError as e:
        print(e)
try:
    system.getrandbits(-1)
except ValueError as e:
    print(e)
print(isinstance(system, random.Random), random.seed.__self__ is random.random.__self__)
