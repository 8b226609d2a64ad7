import random

random.seed(42)
print([random.getrandbits(k) for k in range(0, 130, 7)])
print([random.getrandbits(k) for k in (31, 32, 33, 60, 61, 62, 63, 64, 65, 1000)])
print(random.randbytes(0), random.randbytes(1), random.randbytes(13))
print([random.randrange(10) for _ in range(20)])
print([random.randrange(5, 50, 7) for _ in range(20)])
print([random.randrange(50, 5, -7) for _ in range(20)])
print([random.randrange(10**k) for k in range(0, 40, 3)])
print([random.randint(-5, 5) for _ in range(20)], random.randint(3, 3), random.randint(2**70, 2**71))
print([random.randrange(2**k + 1) for k in range(55, 70)])


class Three:
    def __index__(self):
        return 3


print(random.randrange(Three()), random.getrandbits(Three()), random.randint(Three(), 9))


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(random.getrandbits, -1)
attempt(random.getrandbits, 1.5)
attempt(random.getrandbits, "x")
attempt(random.randrange, 0)
attempt(random.randrange, -3)
attempt(random.randrange, 5, 5)
attempt(random.randrange, 5, 1)
attempt(random.randrange, 1, 5, 0)
attempt(random.randrange, 1, 5, -1)
attempt(random.randrange, 1, 9, 20)
attempt(random.randrange, 1.0)
attempt(random.randrange, 1, 2.5)
attempt(random.randrange, "1")
attempt(random.randrange, 5, None, 2)
attempt(random.randint, 3, 1)
attempt(random.randint, 1, 2.5)
attempt(random.randbytes, -1)
