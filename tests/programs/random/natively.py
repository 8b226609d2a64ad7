# Methods in C++ and in Python draw from one generator, whoever calls them.
import random


class Mine(random.Random):
    def random(self):
        return 0.25


class Bits(random.Random):
    def getrandbits(self, k):
        return super().getrandbits(k) ^ 1


def tried(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__, str(error)


r = random.Random(7)
print([r.getrandbits(k) for k in range(0, 140, 3)])
total = 0
for k in range(1, 1300):
    total ^= r.getrandbits(1 + k % 64) ^ int(r.random() * 1e9) ^ r.randrange(1000)
print(total, r.random(), r.getrandbits(64), r.getrandbits(63), r.getrandbits(62), r.getrandbits(61))
print(tried(r.getrandbits, -1), tried(r.getrandbits, 1.5), tried(r.getrandbits), tried(r.random, 1), r.getrandbits(True))
state = r.getstate()
first = [r.random(), r.getrandbits(64)]
r.setstate(state)
print(first == [r.random(), r.getrandbits(64)])
m = Mine(3)
print(m.random(), m.uniform(1, 5), m.choice([1, 2, 3, 4]), m.getrandbits(10), m.randint(1, 6))
b = Bits(3)
print([b.getrandbits(8) for _ in range(5)], b.random(), b.randrange(100))
fresh = random.Random()
print(0 <= fresh.random() < 1, 0 <= fresh.getrandbits(64) < 2**64)
random.seed(11)
print(random.random(), random.getrandbits(64), random.random(), sum([random.getrandbits(32) for _ in range(700)]))
