"""SystemRandom: every method of Random works on it, state cannot be had, seeding does nothing."""
import random
import secrets


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


source = secrets.SystemRandom()
print(secrets.SystemRandom is random.SystemRandom, issubclass(secrets.SystemRandom, random.Random), type(source).__mro__[1].__name__, isinstance(source, random.Random))
print(all(0 <= source.random() < 1 for _ in range(200)), all(2 <= source.uniform(2, 3) <= 3 for _ in range(100)), {source.randint(1, 3) for _ in range(200)} == {1, 2, 3}, {source.randrange(0, 10, 5) for _ in range(100)} == {0, 5})
deck = list(range(20))
shuffled = deck[:]
source.shuffle(shuffled)
print(sorted(shuffled) == deck, sorted(source.sample(deck, 20)) == deck, len(set(source.sample(range(10 ** 6), 50))), source.sample([], 0), source.choices("a", k=3), len(source.choices("ab", weights=[1, 3], k=9)), source.choices("xy", cum_weights=[0, 1], k=4))
print(len(source.randbytes(13)), source.randbytes(0), source.getrandbits(0), source.getrandbits(70).bit_length() <= 70, source.triangular(1, 1), source.gauss(5, 0), source.normalvariate(3, 0), source.betavariate(1, 1) <= 1, source.expovariate(2) >= 0, source.binomialvariate(10, 1), source.binomialvariate(10, 0))
print(source.lognormvariate(0, 0), source.gammavariate(2, 2) > 0, source.paretovariate(3) >= 1, source.weibullvariate(1, 1) >= 0, -4 < source.vonmisesvariate(0, 1) < 7)
print(source.seed(1), source.seed(), source.seed("text", version=1), source.seed(b"x", 2, 3))
attempt(source.getstate)
attempt(lambda: source.setstate((1, 2)))
attempt(lambda: source.setstate())
attempt(lambda: source.random(3))
attempt(lambda: source.randbytes(-1))
attempt(lambda: source.getrandbits(-1))
attempt(lambda: source.getrandbits(1.5))
attempt(lambda: source.randint(3, 1))
attempt(lambda: source.randrange(0))
attempt(lambda: source.sample([1], 2))
attempt(lambda: source.choice([]))
attempt(lambda: source.choices([], k=1))
attempt(lambda: source.choices("ab", weights=[0, 0]))
attempt(lambda: random.SystemRandom(5).randrange(1))
source.seed(7)
first = [source.getrandbits(64) for _ in range(4)]
source.seed(7)
print(first != [source.getrandbits(64) for _ in range(4)])
