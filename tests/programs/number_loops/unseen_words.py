# Results of 64 and 128 bits that the next instructions overwrite, and what goes wrong between two of them.
MASK = 0xFFFFFFFFFFFFFFFF
SEED = 88172645463325252


def shifted(x, turns):
    for _ in range(turns):
        x ^= (x << 13) & MASK
        x ^= x >> 7
        x ^= (x << 17) & MASK
    return x


def mixed(x, turns, odd):
    for turn in range(turns):
        x = (x * 6364136223846793005 + 1442695040888963407 + turn * odd) & MASK
        x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & MASK
        x = (x >> 31) ^ x
    return x


def with_small(value, items):
    kept = 0
    for item in items:
        value = ((value ^ item) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
        if item == 99:
            kept = value
    return value, kept


def sums(x, y, turns):
    for _ in range(turns):
        z = x * y
        z = z + x
        z = z + y
        z = z + 1
        x = z & MASK
        y = (y + x) & MASK
    return x, y


def differences(x, y, turns):
    for _ in range(turns):
        t = (x * 31) & MASK
        t = t ^ y
        t = t - y
        t = t * 3
        x = (t + y) & MASK
        y = (y * 5 + 1) & MASK
    return x, y


def divided(x, by, turns):
    for _ in range(turns):
        t = (x * 0x9E3779B97F4A7C15) & MASK
        t = t % by
        t = t ^ x
        t = t << 5
        x = t & MASK
        by ^= x >> 17
    return x, by


def shifts_by(x, turns):
    for turn in range(turns):
        t = x << turn % 66
        t = t ^ x
        x = t & MASK
    return x


print(shifted(SEED, 3000))
print(mixed(7, 2000, 3), mixed(7, 2000, -(10**15)))
print(with_small(1, [5, 7, 99] * 1000))
print(with_small(1, [5, 7, 99] * 500 + [-3, 99] * 500))
print(with_small(1, [5, 7, 99] * 500 + [2**70, 99, True] * 100))
try:
    print(with_small(1, [5, 7, 99] * 500 + ["text", 99]))
except TypeError as error:
    print(error)
print(sums(MASK, MASK, 2000), sums(1, 2, 2000))
print(differences(2**63, 2**62, 2000))
print(divided(SEED, 2**63 + 5, 2000))
try:
    print(divided(0, 0, 3), divided(1, 0, 2000))
except ZeroDivisionError as error:
    print(error)
print(shifts_by(SEED, 3000))
for MASK in (0xFFFFFFFF, 2**62 - 1, 2**63 - 1, 2**70 - 1, -1, MASK):
    print(shifted(SEED, 40) % (10**9 + 7), mixed(9, 40, 1) % (10**9 + 7), shifted(SEED, 400) & (2**90 - 1) if MASK >= 0 else "")
MASK = 1.5
try:
    print(shifted(SEED, 400))
except TypeError as error:
    print(error)
