# Small functions that only compute with numbers stand in loops as one instruction: whatever else turns up in them is a call.
import traceback


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def mix(a, b, c):
    t = a * 3 + b
    u = t - c
    v = u * u
    return v % 1000003 + (t >> 1) - (u & 7) + (b | 1) - (c ^ a)


def halves(x, y):
    z = x * 0.5 + y * 0.25
    w = z - x
    return z * z + w * w - 3


def constant():
    return 7


def same(x):
    return x


def shifted(a, n):
    return (a << n) + 1


def divided(a, b):
    return a / b


def floored(a, b):
    return a // b + a % b


def large(a):
    return a * 123456789 + 2147483000


def with_floats(a, b, c, d):
    e = a + b
    f = c * d
    g = a - c
    h = b - d
    k = e * f
    m = g * h
    n = e / f
    o = k + m
    p = o - n
    q = p * 0.125
    return q + e + f + g + h + k + m + n + o


def report(name, *values):
    print(name, *[f"{value:.9g}" if isinstance(value, float) else value for value in values])


def sums(size):
    total = 0.0
    for i in range(size):
        for j in range(size):
            total += element(i, j) * 0.5
    return total


report("sums", sums(60), sums(3))


def ints(n):
    total = 0
    for i in range(n):
        total += mix(i, total & 1023, 5) + constant() + same(i)
        total &= 0xFFFFFFF
    return total


report("ints", ints(300), ints(2))


def floats(n):
    x = 1.5
    y = 0.25
    for i in range(n):
        x = halves(x, y) * 0.125 + same(0.5)
        y = same(x) - 0.25
    return x, y


report("floats", *floats(300))


def many(n):
    a, b, c, d = 1.0, 2.0, 3.0, 4.0
    for i in range(n):
        r = with_floats(a, b, c, d)
        a = b
        b = c * 0.5
        c = d + 1.0
        d = r / (r + 100.0)
    return a, b, c, d


report("many", *many(200))


def by_name(numbers, others):
    out = [None] * len(numbers)
    for i in range(len(numbers)):
        out[i] = divided(numbers[i], others[i])
    return out


def floors(numbers, others):
    out = [None] * len(numbers)
    for i in range(len(numbers)):
        out[i] = floored(numbers[i], others[i])
    return out


def shifts(numbers, others):
    out = [None] * len(numbers)
    for i in range(len(numbers)):
        out[i] = shifted(numbers[i], others[i])
    return out


def larges(numbers):
    out = [None] * len(numbers)
    for i in range(len(numbers)):
        out[i] = large(numbers[i])
    return out


class Odd:
    def __init__(self, value):
        self.value = value

    def __truediv__(self, other):
        return ("over", self.value, other)

    def __rtruediv__(self, other):
        return ("under", self.value, other)

    def __floordiv__(self, other):
        return self.value // 3

    def __mod__(self, other):
        return 1

    def __lshift__(self, other):
        return 40

    def __repr__(self):
        return "odd"


odd_values = [0, -1, 7.5, True, 2 ** 61, 2 ** 62, -2 ** 62, 10 ** 30, 1e300, 1e-300, float("inf"), None, "x", Odd(9), [1], 0.0, -0.0]
for odd in odd_values:
    numbers = [n + 2 for n in range(60)]
    for place, function in ((0, by_name), (0, floors), (0, shifts), (1, by_name), (1, floors), (1, shifts)):
        if function is shifts and place == 1 and isinstance(odd, int) and odd > 1000:
            continue
        first, second = list(numbers), [n % 5 + 1 for n in range(60)]
        (first, second)[place][45] = odd
        try:
            result = function(first, second)
            print(function.__name__, place, odd, result[43:48], repr(sum(map(float, result[:40]))))
        except Exception as error:
            where = [(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)]
            print(function.__name__, place, odd, type(error).__name__, error, where[1:])
    if isinstance(odd, (str, list)):
        continue
    try:
        print("larges", odd, larges(numbers[:45] + [odd] + numbers)[43:48])
    except Exception as error:
        print("larges", odd, type(error).__name__, error)


# The function changes in the middle of the loop, by an operator of what it is called with.
class Changer:
    def __init__(self, action):
        self.action = action

    def __mul__(self, other):
        self.action()
        return 1.0


def scaled(x):
    return x * 2.0


def run(values):
    total = 0.0
    for i in range(len(values)):
        total += scaled(values[i])
    return total


old = scaled
for number, action in enumerate((
    lambda: globals().__setitem__("scaled", lambda x: x * 3.0),
    lambda: globals().__setitem__("scaled", lambda x, y=0.5: x + y),
    lambda: setattr(old, "__defaults__", (4.0,)),
    lambda: globals().__setitem__("scaled", abs),
    lambda: globals().__delitem__("scaled"),
)):
    scaled = old
    values = [0.5 * n for n in range(50)]
    first = run(values)
    values[30] = Changer(action)
    try:
        second = run(values)
        values[30] = 1.0
        print(number, first, second, run(values))
    except Exception as error:
        print(number, first, type(error).__name__, error)


# No depth is left for a call.
def deep(n, numbers):
    if n > 0:
        return deep(n - 1, numbers)
    total = 0
    for i in range(len(numbers)):
        total += same(numbers[i]) + 1
    return total


for _ in range(40):
    total = deep(3, list(range(50)))
print(total)


def deepest(numbers):
    low, high = 1, 100000
    while low < high:
        middle = (low + high + 1) // 2
        try:
            deep(middle, numbers)
            low = middle
        except RecursionError:
            high = middle - 1
    return low


with_call = deepest([1, 2, 3])
without = deepest([])
print("one more without the call:", without - with_call)
