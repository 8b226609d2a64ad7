# sum() of floats and complex numbers keeps what single additions would lose; when ints, other types and infinities come between.
class Real(float):
    def __radd__(self, other):
        return ("radd", other)


class Whole(int):
    def __radd__(self, other):
        return ("radd", other)


def guest(items):
    for item in items:
        yield item


def same(item):
    return item


inf, nan = float("inf"), float("nan")
CASES = ([0.1] * 10, [0.1] * 3, [1e16, 1.0, -1e16], [1e308, 1e308, -1e308], [1e100, 1.0, -1e100, 1.0], [1, 1e100, 1, -1e100], [1e100, 1, -1e100], [10**20, 0.5], [2.0**53, 1.0, 1.0], [2**30, 0.1, 2**30, 0.2], [0.5, 2.0**53, 1], [1.0, 2.0**60, 1, -2.0**60], [0.1, 0.2, 0.3, True], [inf, 1.0], [inf, -inf], [nan, 1], [1e308] * 2, [-0.0], [-0.0, -0.0], [0, -0.0], [],
         [1e-20] * 7 + [1.0], [3.3, 2.2, 1.1], [1.5, 10**400], [10**400, 1.5], [0.1, Real(2.0)], [Real(2.0), 0.1], [0.1, Whole(2), 0.2], [1, Whole(2), 0.2], [1j, Whole(2), 0.2], [1j, Real(2), 0.2], [0.1] * 5 + [1j], [1j, 0.1, 0.1, 0.1], [1e100 + 1e100j, 1 + 1j, -1e100 - 1e100j], [0.1j] * 10, [0.1 + 0.2j] * 10, [1, 2j, 3.5], [1j, inf], [complex(inf, nan), 1], [1 + 0j, 10**400],
         [1, 2, 3, 0.1, 0.2, 10**8], [0.1] * 1000, [i * 0.1 for i in range(100)], [(-1.0)**i / (2 * i + 1) for i in range(500)], [1.0, None], [0.1, "a"], [1.0, [1]], [2**70, 0.1, 0.2], [0.1] * 3 + [2**70] + [0.1] * 9, [1j] + [2**70] + [0.1] * 9, [True, False, True, 0.5])
for number, case in enumerate(CASES):
    row = []
    for arguments in ((case,), (case, 0.0), (case, -0.0), (case, 0j), (case, 5), (iter(case),), (tuple(case), 1e100), (case, True), (case, Whole(0)), (guest(case),), (guest(case), 0j), (guest(case), 5), (guest(case), True), (map(same, case), 0.0)):
        try:
            row.append(repr(sum(*arguments)))
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}")
    print(number, row)
total = 0.0
for _ in range(10):
    total += 0.1
print(total, sum([0.1] * 10), sum((0.1 for _ in range(10)), 0), sum({0.1: 1, 0.2: 2, 0.3: 3}), sum(range(5), 0.5), sum([[0.1], [0.2]], []))
