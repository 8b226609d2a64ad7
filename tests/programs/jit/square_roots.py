# x ** 0.5 in a loop is a square root in native code where that is known to be what pow() gives; pow itself is asked here.
def by_operator(numbers, exponent):
    out = [0.0] * len(numbers)
    for i in range(len(numbers)):
        out[i] = numbers[i] ** exponent
    return out


def with_others_alive(numbers):
    a = b = 1.0
    n = total = 0
    for i in range(len(numbers)):
        x = numbers[i]
        a = a * 0.5 + 1.0
        n += i
        root = x ** 0.5
        b = b * 0.25 + a
        total += n
    return a, b, n, total, root


def make(count, low, high):
    state = 12345
    numbers = []
    for n in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        mantissa = 1.0 + (state >> 12) / 2.0 ** 52
        numbers.append(mantissa * 2.0 ** (low + (state >> 3) % (high - low)))
    return numbers


def compare(name, numbers, exponent):
    found = by_operator(numbers, exponent)
    differ = [x for x, y in zip(numbers, found) if pow(x, exponent) != y]
    print(name, len(numbers), len(differ), differ[:3])


compare("near one", make(4000, -1, 2), 0.5)
compare("inline", make(8000, -254, 255), 0.5)
compare("all", make(4000, -1020, 1020), 0.5)
compare("cubes", make(500, -60, 60), 1.5)
squares = [float(n) * n for n in range(1, 3000)]
compare("squares", squares, 0.5)
# Roots close to the middle between two floats.
middles = []
for n in range(1, 1500):
    root = 1.0 + n * 2.0 ** -26 + 2.0 ** -53
    middles += [root * root, (root + 2.0 ** -52) * root, root * root * 2.0, root * root * (1 + 2.0 ** -52)]
compare("middles", middles, 0.5)
print([round(x, 9) for x in with_others_alive(squares)])
for odd in (0.0, -0.0, -2.0, 5e-324, 1e-310, 1e300, float("inf"), float("nan"), 4, 2 ** 40, True):
    numbers = [2.0] * 60 + [odd] + [3.0] * 30
    try:
        print(odd, [x for x in by_operator(numbers, 0.5)[58:63]], by_operator([4.0, odd], 0.5)[1] == pow(odd, 0.5) or odd != odd or odd)
    except Exception as error:
        print(odd, type(error).__name__, error)
