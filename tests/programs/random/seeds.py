# The same seeds give CPython's numbers: ints of all sizes and signs, texts, bytes, both versions.
import random

seeds = [0, 1, 42, -42, 2**31, 2**32 - 1, 2**32, 2**64 + 1, 10**100, -(10**50), True, False]
seeds += ["", "a", "hello", "h\u00e4ll\u00f6", "\U0001f600" * 3, "x" * 500, b"", b"abc", b"\xff\x00", bytearray(b"abc")]
for seed in seeds:
    r = random.Random(seed)
    print(type(seed).__name__, [r.random(), r.getrandbits(32), r.random(), r.getrandbits(5)])

for seed in ["", "a", "hello", b"bytes", 7]:
    r = random.Random()
    r.seed(seed, version=1)
    print(repr(seed), r.random())

a, b = random.Random("s"), random.Random("s")
print(all(a.random() == b.random() for _ in range(2000)))
random.seed(5)
first = [random.random() for _ in range(3)]
random.seed(5)
print(first == [random.random() for _ in range(3)], first)
for bad in [[], {}, 1j, object, (1, 2)]:
    try:
        random.seed(bad)
    except TypeError as e:
        print(e)
r = random.Random()
r.seed()
print(0 <= r.random() < 1, r.random() != random.Random().random())
