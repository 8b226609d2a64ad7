# Where inline numbers end: 63 bits, exponents far from 1, zeros, infinities.
def powers(base, turns):
    x = 1
    for _ in range(turns):
        x = x * base
    return x


def halve(x, turns):
    for _ in range(turns):
        x = x * 0.5
    return x


def square(x, turns):
    for _ in range(turns):
        x = x * x
    return x


def shifted(x, turns):
    for turn in range(turns):
        x = (x << 1) ^ (turn & 3)
    return x


def divided(x, by, turns):
    results = []
    for _ in range(turns):
        x = x // by
        results.append((x, x % 7, -x // 3, -x % 5))
    return results[-1], len(results)


for base in (2, -2, 3, 10, 2.0, -0.5, 1e10):
    print(base, [powers(base, turns) for turns in (1, 61, 62, 63, 64, 70)])
print([halve(1.0, turns) for turns in (1, 200, 255, 256, 257, 300, 1000, 1074, 1075, 1100)])
print([halve(-1.0, turns) for turns in (1, 1100)])
print([square(x, 9) for x in (1.0, 0.0, -0.0, 1.5, 0.9, -1.1)])
print(square(1.1, 13), square(0.1, 12))
print(shifted(1, 60), shifted(1, 61), shifted(1, 62), shifted(1, 63), shifted(-1, 80))
print(divided(10**18, 3, 60), divided(-(10**18), 3, 60), divided(2**62, 2, 80), divided(-(2**63), 2, 80))


def compare(numbers, bound):
    count = 0
    for number in numbers:
        if number < bound:
            count += 1
        if number == bound:
            count += 100
        if number >= bound:
            count += 10000
    return count


mixed = [1, 1.0, True, 2**53, 2.0**53, 2**53 + 1, float("inf"), -float("inf"), float("nan"), -0.0, 0, 10**20, 1e20]
for bound in mixed:
    print(bound, compare(mixed * 5, bound), end="; ")
print()


def quotients(pairs):
    results = []
    for a, b in pairs:
        try:
            results.append(a / b)
        except ZeroDivisionError as error:
            results.append(str(error))
    return results


pairs = [(6, 3), (1, 3), (0, -5), (-0.0, 5), (2**53 + 1, 1), (2**62 - 1, 3), (1, 0), (1.0, 0.0), (0, 0), (7, 2.0), (1e300, 1e-300 * 1e10)]
for _ in range(8):
    last = quotients(pairs)
print(last)


def roots(values):
    results = []
    for value in values:
        try:
            results.append((value**0.5, value**2.0, 2.0**value, abs(value)))
        except (OverflowError, ZeroDivisionError) as error:
            results.append(type(error).__name__)
    return results


for _ in range(8):
    last = roots([4.0, 2.0, 0.25, 1e-80, 1e70, 0.0, 3, 7])
print(last)
print(roots([-4.0, -0.0, 1e200, -1, 10**400, float("inf")][:4]))
print([abs(value) for value in (-(2**62), 2**62 - 1, -(2**62) + 1, -0.0, -1e-300, True)])
