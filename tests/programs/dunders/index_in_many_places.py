# __index__ wherever an integer is wanted: slices, ranges, repetition, formatting, conversions; and where it does not help.
class Ix:
    def __init__(self, n):
        self.n = n
        self.asked = 0

    def __index__(self):
        self.asked += 1
        return self.n


class Bad(Ix):
    def __index__(self):
        return self.n / 1


class Raising(Ix):
    def __index__(self):
        raise LookupError(f"no index for {self.n}")


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


i, big = Ix(2), Ix(10 ** 30)
print("abcd"[i], [1, 2, 3, 4][i:], (1, 2, 3, 4)[:i], b"abcd"[i:3], "abcdef"[::i], range(10)[i], range(i), list(range(i, 6, i)), "ab" * i,
      [0] * i, i * (1,))
print(hex(i), bin(i), oct(i), chr(Ix(97)), int(i), float(i), complex(i), bytes(i), "%c" % Ix(66), round(2.456, i), int("11", i), i.asked)
print([1, 2, 3].pop(Ix(0)), [5, 6].index(6, Ix(1)), "a b c".split(" ", Ix(1)), "aXa".find("a", Ix(1)), "abc".center(Ix(5), "*"),
      list(enumerate("a", Ix(3))), "x".zfill(Ix(3)), divmod(7, int(i)))
print(slice(i, None, None).indices(5), slice(None, i).stop is i, bytes([i, 3]), bytearray(b"ab").pop(Ix(0)), [*"abcd"][-i.__index__()],
      (5).to_bytes(i, "big"), i.__index__() + 1)
l = [1, 2, 3, 4, 5]
l[i] = "set"
del l[Ix(0)]
l[Ix(0):i] = "xyz"
l.insert(Ix(1), "in")
print(l, [1, 2][Ix(True)], "abc"[Ix(-1)], [1, 2, 3][:big], [1, 2, 3][Ix(-10 ** 30):])
for action in (lambda: [1][big], lambda: "a" * big, lambda: i + 1, lambda: 1 + i, lambda: [1, 2, 3][Bad(1)], lambda: [1][Raising(5)],
               lambda: range(Bad(1)), lambda: hex(Bad(1)), lambda: int(Raising(1)), lambda: {2: "key"}.get(i), lambda: i == 2,
               lambda: "%d" % i, lambda: f"{i:d}", lambda: sum([i]), lambda: l[1.0], lambda: l["0"], lambda: l[None], lambda: "ab"[1:2.0],
               lambda: [1][Ix(5)], lambda: range(3)[Bad(1)], lambda: int("1", Bad(2)), lambda: chr(Ix(-1)), lambda: bytes([Ix(256)]),
               lambda: bytes(Ix(-1)), lambda: [1, 2, 3][::Ix(0)], lambda: round(1.5, Bad(1)), lambda: "a".center(Raising(2)),
               lambda: abs(i), lambda: pow(2, i), lambda: 1 << i, lambda: bool(Ix(0)), lambda: max(i, 1), lambda: float(Bad(1)),
               lambda: complex(Raising(0))):
    print(attempt(action))
