# Which comparisons are made: bisect_left asks item < x, bisect_right asks x < item, nothing else.
import bisect


class Noisy:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        print(f"{self.value}<{other.value}", end=" ")
        return self.value < other.value

    def __eq__(self, other):
        raise AssertionError("not asked")

    def __gt__(self, other):
        raise AssertionError("not asked")

    def __repr__(self):
        return f"N{self.value}"


items = [Noisy(value) for value in (1, 2, 2, 2, 5, 8)]
for value in (2, 0, 9, 3):
    print(bisect.bisect_left(items, Noisy(value)), end="; ")
    print(bisect.bisect_right(items, Noisy(value)))
bisect.insort(items, Noisy(4))
print(items)


class OnlyGreater:
    def __init__(self, value):
        self.value = value

    def __gt__(self, other):
        print("reflected", end=" ")
        return self.value > other


print(bisect.bisect_left([1, 2, 3], OnlyGreater(2)))
try:
    bisect.bisect_right([1, 2, 3], OnlyGreater(2))
except TypeError as error:
    print(error)


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        if self.value is None:
            raise ValueError("neither true nor false")
        return self.value


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __lt__(self, other):
        return self.answer


print(bisect.bisect_left([Odd(Truth(True)), Odd([])], 5), bisect.bisect_right([1, 2], Odd("yes")), bisect.bisect_right([1, 2], Odd(0)))
try:
    bisect.bisect_right([1, 2], Odd(Truth(None)))
except ValueError as error:
    print(error)
nan = float("nan")
print(bisect.bisect_left([1, 2, 3], nan), bisect.bisect_right([1, 2, 3], nan), bisect.bisect([1, 2.5, True + 2], 2.5))
