# Comparisons of deques ask their items pair by pair, and notice what changes meanwhile.
from collections import deque

log = []


class Loud:
    def __init__(self, n, act=None):
        self.n = n
        self.act = act

    def __eq__(self, other):
        log.append(("eq", self.n, getattr(other, "n", other)))
        if self.act:
            self.act()
        return self.n == getattr(other, "n", other)

    def __lt__(self, other):
        log.append(("lt", self.n, other.n))
        return self.n < other.n

    def __repr__(self):
        return f"L{self.n}"


def show(f):
    log.clear()
    try:
        result = f()
    except Exception as error:
        result = type(error).__name__, str(error)
    print(result, log)


a, b = deque([Loud(1), Loud(2), Loud(3)]), deque([Loud(1), Loud(5), Loud(3)])
show(lambda: a == b)
show(lambda: a != b)
show(lambda: a < b)
show(lambda: a <= deque([Loud(1), Loud(2), Loud(3), Loud(4)]))
show(lambda: a < deque([Loud(1), Loud(2), Loud(3), Loud(4)]))
show(lambda: a > deque([Loud(1)]))
show(lambda: a == deque([Loud(1)]))
show(lambda: a != deque([Loud(1)]))
show(lambda: a == a)
show(lambda: a != a)
show(lambda: a <= a)
nan = float("nan")
print(deque([nan]) == deque([nan]), deque([nan]) != deque([nan]), deque([nan]) < deque([nan]))
for count in (1, 2, 3):
    for at in range(count):
        for which in (0, 1):
            for how in ("append", "pop", "replace", "rotate"):
                first, second = deque(Loud(n) for n in range(count)), deque(Loud(n) for n in range(count))
                target = (first, second)[which]

                def act():
                    if how == "append":
                        target.append(1)
                    elif how == "pop":
                        target.pop()
                    elif how == "replace":
                        target[-1] = 0
                    else:
                        target.rotate(1)

                first[at].act = act
                print(count, at, which, how, end=" ")
                show(lambda: first == second)
                target = deque([1, 2, 3])
mixed = deque([1, "a", 2.5, (1, 2), None, [1, [2]]])
print(mixed == deque([1.0, "a", 2.5, (1, 2), None, [1, [2]]]), mixed == deque([1, "a", 2.5, (1, 2), None, [1, [3]]]))
print(mixed < deque([1, "b"]), mixed > deque([1, "a"]), mixed == list(mixed), mixed != list(mixed), deque() == deque(), deque() < deque([1]))
show(lambda: deque([1]) < deque(["a"]))
show(lambda: deque([1]) < [1])


class Odd:
    def __eq__(self, other):
        raise ValueError("no")


show(lambda: deque([1, Odd()]) == deque([1, 2]))
print(deque(range(10), 3) == deque([7, 8, 9]))
