def small(x):
    return x + 1, x - 1, x * 3, x // 2, x % 2, x & 7, x << 4, x >> 1, x[0], x[-1]


def large(x):
    return x + 40000, 1 + x, x / 2
