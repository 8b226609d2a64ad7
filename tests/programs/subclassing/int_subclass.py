# A subclass of int with extra state: operators give plain ints, conversions, formatting, containers, constructors.
class Metres(int):
    unit = "m"

    def __new__(cls, value=0, precision=1, **extra):
        self = super().__new__(cls, value)
        self.precision = precision
        self.extra = extra
        return self

    def __repr__(self):
        return f"Metres({int(self)})"

    def __add__(self, other):
        result = super().__add__(other)
        return result if result is NotImplemented else Metres(result, self.precision)

    def doubled(self):
        return type(self)(self * 2, self.precision)


m = Metres("31", precision=3, site="north")
print(m, repr(m), str(m), m.precision, m.extra, m.unit, f"{m:5d}|{m:x}|{m!r}|{m:>12}|{m!s:>12}")
print([type(v).__name__ for v in (m + 1, 1 + m, m - 1, -m, +m, ~m, abs(m), m // 2, m / 2, m ** 2, m << 1, m & 7, m + m, m * True,
                                  m.doubled(), int(m), round(m))])
print(m + 1, 1 + m, m - 1, m.doubled().precision, m == 31, 31 == m, hash(m) == hash(31), m in {31: "x"}, {31, m}, [0, 1, 2][Metres(1)])
print("abc"[Metres(1):], "ab" * Metres(2), list(range(Metres(2))), range(Metres(2)), bool(Metres(0)), m.real, type(m.real).__name__,
      m.numerator)
print(sum([Metres(1), Metres(2)]), type(sum([Metres(1)])).__name__, max(Metres(1), Metres(5), 3), sorted([3, Metres(1), Metres(2)]),
      divmod(m, 2))
print(type(Metres.from_bytes(b"\x02")).__name__, Metres.from_bytes(b"\x02").precision, type(Metres(5).__int__()).__name__,
      type(int(Metres(5))).__name__)
m += 2
print(repr(m), type(m).__name__, vars(m))
m -= 2
print(repr(m), type(m).__name__)


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


class Bare(int):
    pass


class NoCall(int):
    __slots__ = ()


b = Bare(7)
b.note = "attribute"
for action in (lambda: Metres("x"), lambda: Metres(1.9), lambda: Metres(1) + "a", lambda: Metres(1, 2, 3), lambda: Bare("11", 2),
               lambda: Bare(3, base=2), lambda: Bare(x=1), lambda: Bare(), lambda: b.note, lambda: NoCall(4) + b,
               lambda: setattr(NoCall(4), "x", 1), lambda: int.__new__(Metres, 5).precision, lambda: int.__new__(str, 5),
               lambda: int.__new__(5), lambda: (Bare(b) is b, type(Bare(b)).__name__, hasattr(Bare(b), "note")), lambda: b is int(b)):
    attempt(action)
