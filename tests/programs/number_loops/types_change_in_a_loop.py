# Loops whose numbers change their type in the middle, after enough turns for native code to rely on the first one.
def total(items):
    result = 0
    for item in items:
        result += item
    return result


def walk(start, step, turns):
    x = start
    for _ in range(turns):
        x = x + step
    return x


def alternating(turns):
    x = 1
    seen = []
    for turn in range(turns):
        if turn % 50 == 0:
            x = 0.5 if isinstance(x, int) else 3
            seen.append(x)
        x = x * 2 - x
    return seen, x


ints = list(range(100))
floats = [item / 8 for item in ints]
for _ in range(20):
    assert total(ints) == 4950
print(total(floats), total(ints + floats), total([True] * 7), total(floats + [10**30]))
print(total([2**62 - 1, 1]), total([-(2**62), -1]), total([2**63] * 3))
for items in (["a"], [None], [1, "a"], [1.5, None]):
    try:
        print(total(items))
    except TypeError as error:
        print(error)
for start, step in ((0, 1), (0, 0.5), (2**62 - 50, 1), (-(2**62) + 50, -1), (0.0, 1), (1e308, 1e307), (1e-320, 1e-320), (True, True)):
    print(walk(start, step, 100))
print(alternating(400))


class Meters:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Meters(self.value + (other.value if isinstance(other, Meters) else other))

    __radd__ = __add__

    def __repr__(self):
        return f"{self.value} m"


print(walk(Meters(1), 2, 200), walk(1, Meters(2), 3), total([1, 2.5, Meters(3)]))
