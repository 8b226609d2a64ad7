# What the abstract classes do for their subclasses.
import numbers


class Clock(numbers.Integral):
    def __init__(self, n):
        self.n = n % 12

    def __int__(self):
        return self.n

    def __add__(self, other):
        return Clock(self.n + int(other))

    __radd__ = __add__

    def __neg__(self):
        return Clock(-self.n)

    def __eq__(self, other):
        return int(self) == int(other)

    def __mul__(self, other):
        return Clock(self.n * int(other))

    __rmul__ = __mul__

    def __floordiv__(self, other):
        return Clock(self.n // int(other))

    def __mod__(self, other):
        return Clock(self.n % int(other))

    def __pos__(self):
        return self

    def __repr__(self):
        return f"Clock({self.n})"

    def _no(self, *rest):
        raise NotImplementedError

    __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __abs__ = __lt__ = __le__ = __trunc__ = __floor__ = __ceil__ = __round__ = _no
    __rfloordiv__ = __rmod__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = __and__ = __rand__ = __xor__ = __rxor__ = __or__ = __ror__ = __invert__ = _no


c = Clock(9)
print(c + 5, c - 10, 3 - c, divmod(c, 4), float(c), complex(c), c.real, c.imag, c.conjugate(), c.numerator, c.denominator, bool(Clock(0)), bool(c), [0] * 10 + [7], "abcdefghijkl"[c], c == 9)
try:
    hash(c)
except TypeError as error:
    print(error)


class Half(numbers.Number):
    pass


print(isinstance(Half(), numbers.Number), isinstance(Half(), numbers.Complex))


@numbers.Real.register
class Other:
    pass


print(isinstance(Other(), numbers.Real), isinstance(Other(), numbers.Rational), Other)
