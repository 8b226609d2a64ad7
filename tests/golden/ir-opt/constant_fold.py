def folded():
    return 1 + 2 * 3, -7 // 2, 2 ** 70, "ab" + "cd", "-" * 10, not 0, 1 < 2, (1, 2) + (3,)


def kept():
    return 1 // 0, 2 ** 1000, "a" * 10000, 1 << -1
