# Subclasses of float and complex: results of operators, conversion methods, formatting, equality with plain numbers.
class Celsius(float):
    def __new__(cls, value, note=""):
        self = float.__new__(cls, value)
        self.note = note
        return self

    def __str__(self):
        return f"{float(self)} degrees"

    def __mul__(self, other):
        return Celsius(float(self) * other, self.note + "*")

    __rmul__ = __mul__


class Phasor(complex):
    @classmethod
    def polar_quarter(cls, length, turns):
        return cls(*[(length, 0), (0, length), (-length, 0), (0, -length)][turns % 4])

    def __abs__(self):
        return "my abs"


def names(*values):
    return [type(v).__name__ for v in values]


c = Celsius("21.5", note="room")
print(c, repr(c), f"{c}", f"{c:.2f}", f"{c!r}", "%s %r %.1f" % (c, c, c), c.note, [c], format(c), format(c, ""))
print(names(c + 1, 1 + c, c * 2, 2 * c, 2.0 * c, c - c, -c, abs(c), c // 1, c % 2, round(c), round(c, 1), c.real, c.conjugate(), float(c),
            c ** 2, divmod(c, 2)[0]))
print((c * 2).note, (2 * c).note, c == 21.5, c in [21.5], {21.5: "found"}[c], c < 22, int(c), c.is_integer(), c.as_integer_ratio(), c.hex())
print(type(Celsius.fromhex("0x1p3")).__name__, Celsius.fromhex("0x1p3"), Celsius.from_number(3).note == "", float.__repr__(c),
      c.__float__() is c)
nan = Celsius("nan")
print(nan == nan, nan in [nan], [nan] == [nan], min(c, 3.0), max([c, 3.0]), sorted([c, 5.5, Celsius(1)]), sum([c, c]))
p = Phasor(3, 4)
print(p, repr(p), names(p + 1, p * p, -p, p.conjugate(), p.real, complex(p), p / 2, Phasor.polar_quarter(2, 1)),
      Phasor.polar_quarter(2, 3), abs(p), p == 3 + 4j)
print(complex.__abs__(p), complex(Phasor(1, 2)) is p, {3 + 4j: "hit"}[p], Phasor("1+2j"), Phasor(1.5), Phasor(), f"{p:.1f}",
      isinstance(p, complex), p.imag)


class Loud(float):
    def __float__(self):
        return Loud(99.0)

    def __complex__(self):
        return 1j


for action in (lambda: Celsius(), lambda: Celsius("warm"), lambda: Phasor("x"), lambda: c < p, lambda: int(p), lambda: float(p),
               lambda: Celsius(1, 2, 3), lambda: complex(Loud(1.0)), lambda: [1, 2][c], lambda: c & 1, lambda: "ab" * c, lambda: round(p),
               lambda: float.__new__(Phasor, 1), lambda: p // 1, lambda: c + "x", lambda: Celsius(10 ** 400)):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)
