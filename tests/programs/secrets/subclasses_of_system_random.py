"""Subclasses of SystemRandom: which methods the others build on, counted and with fixed values."""
import secrets


class Counted(secrets.SystemRandom):
    def __init__(self):
        self.calls = {"random": 0, "getrandbits": 0}

    def random(self):
        self.calls["random"] += 1
        return 0.5

    def getrandbits(self, k):
        self.calls["getrandbits"] += 1
        return (1 << k) // 3 if k else 0

    def taken(self):
        found, self.calls = tuple(self.calls.values()), {"random": 0, "getrandbits": 0}
        return found


source = Counted()
for name, arguments in (("random", ()), ("uniform", (2, 4)), ("randint", (1, 6)), ("randrange", (10,)), ("randrange", (0, 100, 7)), ("choice", ("abcdef",)), ("choices", ("abcdef",)), ("triangular", (0, 10)),
                        ("getrandbits", (8,)), ("triangular", (0, 10, 9)), ("expovariate", (1,)), ("paretovariate", (2,)), ("weibullvariate", (1, 2)), ("binomialvariate", (1, 0.4))):
    result = getattr(source, name)(*arguments)
    print(name, arguments, round(result, 9) if isinstance(result, float) else result, source.taken())
deck = list("abcdefgh")
source.shuffle(deck)
print(deck, source.taken())
print(source.sample("abcdefgh", 3), source.taken(), source.choices("abc", k=5), source.taken(), source.choices("abc", [1, 1, 8], k=2), source.taken())
print(len(source.randbytes(6)), source.taken(), source._randbelow(9), source.taken())


class OnlyRandom(secrets.SystemRandom):
    def random(self):
        return 0.25


other = OnlyRandom()
print(other.random(), other.uniform(0, 8), other.choices(range(8), k=3), other.randrange(100) != -1, other.choice("q"))
print([cls.__name__ for cls in Counted.__mro__[:3]], secrets.SystemRandom.random.__name__, Counted().seed(3), secrets.SystemRandom.getstate is secrets.SystemRandom.setstate, secrets.SystemRandom.__module__)
