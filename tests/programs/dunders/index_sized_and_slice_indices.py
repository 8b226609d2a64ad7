# Integers that fit no machine word, as indices and counts, and slice.indices() with all sorts of parts.
class Ix:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Derived(int):
    pass


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for b in (10 ** 30, Ix(10 ** 30), Derived(10 ** 30), Ix(-10 ** 30)):
    for action in (lambda: [1][b], lambda: (1,)[b], lambda: "a"[b], lambda: b"a"[b], lambda: bytearray(b"a")[b], lambda: memoryview(b"a")[b],
                   lambda: range(3)[b], lambda: [1].pop(b), lambda: [1].insert(b, 2), lambda: "a" * b, lambda: [1] * b, lambda: b * (1,),
                   lambda: bytes(b), lambda: bytearray(b), lambda: "a".center(b), lambda: chr(b), lambda: round(1.5, b), lambda: int("1", b),
                   lambda: slice(0, b).indices(3), lambda: slice(None, None).indices(b), lambda: [1].__setitem__(b, 1),
                   lambda: [1].__delitem__(b), lambda: bytearray(1).pop(b), lambda: [5].index(5, b), lambda: "abc".find("c", b),
                   lambda: "x".__mul__(b), lambda: memoryview(bytearray(2)).__setitem__(b, 1), lambda: [1, 2, 3][b:], lambda: [1, 2, 3][::b],
                   lambda: range(5)[b:], lambda: range(5)[::b]):
        print(attempt(action))
huge = 10 ** 40
for parts in ((Ix(2), None, None), (Ix(2), Ix(-1), Ix(1)), (None, None, Ix(-1)), (None, None, huge), (None, None, -huge), (huge, -huge, -1),
              (-huge, huge, 2), (5, 1, 1), (1, 5, -1), ("a", Ix(1), 1), (0, "b", 1), (0, 1, "c"), (0, Ix(-1), Ix(0)), (0, huge, 0),
              (True, False, True), (-3, -1, None), (huge - 3, None, None)):
    for length in (0, 5, Ix(5), huge, Ix(huge), True):
        print(attempt(lambda: slice(*parts).indices(length)), end=" ")
    print()
for length in (-1, Ix(-1), -huge, "a", None, 1.5):
    print(attempt(lambda: slice(1, 2).indices(length)))
