# Functions that see ints, floats and large ints in turn; sums that begin with 0 whatever they are sums of.
def product(a, b):
    out = []
    for i in range(len(a)):
        row, left = [], a[i]
        for j in range(len(b[0])):
            total = 0
            for k in range(len(b)):
                total += left[k] * b[k][j]
            row.append(total)
        out.append(row)
    return out


def sums(rows):
    out = []
    for row in rows:
        total = 0
        for x in row:
            total += x
        out.append(total)
    return out


def two_at_once(a, b):
    out = []
    for i in range(len(a)):
        total, high = 0, 1
        for k in range(len(b)):
            total += a[k] * b[k]
            high = high * 2 if high < 1000 else 0.5
        out.append((total, high))
    return out


def smooth(values, rate):
    last, turns = 0, 0
    while turns < 40:
        for value in values:
            last = last + (value - last) * rate
        turns += 1
    return last


def matrix(size, make):
    return [[make(i * 7 + j * 3) for j in range(size)] for i in range(size)]


def whole(n):
    return n % 19 - 9


def broken(n):
    return (n % 23 - 11) / 16


def large(n):
    return 2**70 + n


def mixed(n):
    return n if n % 5 else n / 2


kinds = [whole, broken, whole, mixed, broken, large, broken, whole, mixed]
for turn in range(4):
    for make in kinds:
        a = matrix(12, make)
        b = product(a, a)
        print(make.__name__, b[3][4], b[11][0], sum(map(sum, b)), type(b[0][0]).__name__)
        print(sums(a)[:3], sums([[], [make(3)], [make(4), make(5)]]), two_at_once(a[0], a[1])[0])
        print(smooth(a[2], 1), smooth(a[2], 0.5), smooth([], 1))
print(sums([[], [1.5], [2], [2, 1.5], [10**30], [-0.0], [True], [1e300, 1e300], [1e-200, 1e-200]]))
