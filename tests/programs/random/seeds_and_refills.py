# Seeds of all lengths, more words than a state holds, states put back, sums of long ints.
import random

for seed in (0, 1, -1, 2**31, 2**32 - 1, 2**32, 2**64 + 5, 3**400, 7**9000, "text", b"bytes"):
    rng = random.Random(seed)
    words = [rng.getrandbits(32) for _ in range(2000)]
    print(words[:2], words[622:626], words[1247:1250], sum(words), hash(tuple(words)) % 1000 == hash(tuple(words)) % 1000)
rng = random.Random(5)
state = rng.getstate()
first = [rng.random() for _ in range(700)]
rng.setstate(state)
print(first == [rng.random() for _ in range(700)], state[0], len(state[1]), state[1][:3], state[1][-1])
print(sum([rng.getrandbits(64) for _ in range(100)]), sum([rng.getrandbits(62) for _ in range(100)], -(2**63)))
print(sum([2**62, 2**62, -(2**63), True, 2**100, -1]), sum([2**63] * 3 + [0.5]), sum([2**64, 1j]), sum([2**64, True, False]))
print(sum(n % 3 == 0 for n in range(100)), sum((n > 5 for n in range(10)), 2**62 - 3), sum(x for x in [True, 2, False, 2.5]))
