# The classes of the module numbers, made when they are first asked for.

import sys
from abc import ABCMeta, abstractmethod


class Number(metaclass=ABCMeta):
    """The root of the tower: whatever counts as a number."""

    __slots__ = ()
    __module__ = "numbers"
    __hash__ = None


class Complex(Number):
    """What the builtin type complex can do."""

    __slots__ = ()
    __module__ = "numbers"

    @abstractmethod
    def __complex__(self):
        """The same number as a complex."""

    def __bool__(self):
        """True if self != 0."""
        return self != 0

    @property
    @abstractmethod
    def real(self):
        """The real component, a Real."""
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        """The imaginary component, a Real."""
        raise NotImplementedError

    @abstractmethod
    def __add__(self, other):
        """self + other"""
        raise NotImplementedError

    @abstractmethod
    def __radd__(self, other):
        """other + self"""
        raise NotImplementedError

    @abstractmethod
    def __neg__(self):
        """-self"""
        raise NotImplementedError

    @abstractmethod
    def __pos__(self):
        """+self"""
        raise NotImplementedError

    def __sub__(self, other):
        """self - other"""
        return self + -other

    def __rsub__(self, other):
        """other - self"""
        return -self + other

    @abstractmethod
    def __mul__(self, other):
        """self * other"""
        raise NotImplementedError

    @abstractmethod
    def __rmul__(self, other):
        """other * self"""
        raise NotImplementedError

    @abstractmethod
    def __truediv__(self, other):
        """self / other"""
        raise NotImplementedError

    @abstractmethod
    def __rtruediv__(self, other):
        """other / self"""
        raise NotImplementedError

    @abstractmethod
    def __pow__(self, exponent):
        """self ** exponent"""
        raise NotImplementedError

    @abstractmethod
    def __rpow__(self, base):
        """base ** self"""
        raise NotImplementedError

    @abstractmethod
    def __abs__(self):
        """The real distance from 0."""
        raise NotImplementedError

    @abstractmethod
    def conjugate(self):
        """(x + y*i).conjugate() is x - y*i."""
        raise NotImplementedError

    @abstractmethod
    def __eq__(self, other):
        """self == other"""
        raise NotImplementedError

    __hash__ = None


class Real(Complex):
    """Complex numbers without an imaginary part: what float can do."""

    __slots__ = ()
    __module__ = "numbers"

    @abstractmethod
    def __float__(self):
        """The number as a builtin float."""
        raise NotImplementedError

    @abstractmethod
    def __trunc__(self):
        """The nearest Integral towards 0."""
        raise NotImplementedError

    @abstractmethod
    def __floor__(self):
        """The greatest Integral that is not above self."""
        raise NotImplementedError

    @abstractmethod
    def __ceil__(self):
        """The least Integral that is not below self."""
        raise NotImplementedError

    @abstractmethod
    def __round__(self, ndigits=None):
        """Rounds to ndigits decimal places, half towards even."""
        raise NotImplementedError

    def __divmod__(self, other):
        """Quotient and remainder, of // and %."""
        return self // other, self % other

    def __rdivmod__(self, other):
        """Quotient and remainder of other by self."""
        return other // self, other % self

    @abstractmethod
    def __floordiv__(self, other):
        """The floor of self / other."""
        raise NotImplementedError

    @abstractmethod
    def __rfloordiv__(self, other):
        """The floor of other / self."""
        raise NotImplementedError

    @abstractmethod
    def __mod__(self, other):
        """self % other"""
        raise NotImplementedError

    @abstractmethod
    def __rmod__(self, other):
        """other % self"""
        raise NotImplementedError

    @abstractmethod
    def __lt__(self, other):
        """self < other"""
        raise NotImplementedError

    @abstractmethod
    def __le__(self, other):
        """self <= other"""
        raise NotImplementedError

    def __complex__(self):
        """complex(float(self))"""
        return complex(float(self))

    @property
    def real(self):
        """The number itself, as a complex number's first part."""
        return +self

    @property
    def imag(self):
        """Always 0, as a complex number's second part."""
        return 0

    def conjugate(self):
        """The number itself: there is no imaginary part to negate."""
        return +self


class Rational(Real):
    """.numerator and .denominator are in lowest terms."""

    __slots__ = ()
    __module__ = "numbers"

    @property
    @abstractmethod
    def numerator(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        """float(self) = self.numerator / self.denominator, for ints of any size"""
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Rational numbers that are whole: with int(), shifts and bits."""

    __slots__ = ()
    __module__ = "numbers"

    @abstractmethod
    def __int__(self):
        """int(self)"""
        raise NotImplementedError

    def __index__(self):
        """What slices and operator.index() use."""
        return int(self)

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        """self ** exponent % modulus, where CPython's int can be quicker."""
        raise NotImplementedError

    @abstractmethod
    def __lshift__(self, other):
        """self << other"""
        raise NotImplementedError

    @abstractmethod
    def __rlshift__(self, other):
        """other << self"""
        raise NotImplementedError

    @abstractmethod
    def __rshift__(self, other):
        """self >> other"""
        raise NotImplementedError

    @abstractmethod
    def __rrshift__(self, other):
        """other >> self"""
        raise NotImplementedError

    @abstractmethod
    def __and__(self, other):
        """self & other"""
        raise NotImplementedError

    @abstractmethod
    def __rand__(self, other):
        """other & self"""
        raise NotImplementedError

    @abstractmethod
    def __xor__(self, other):
        """self ^ other"""
        raise NotImplementedError

    @abstractmethod
    def __rxor__(self, other):
        """other ^ self"""
        raise NotImplementedError

    @abstractmethod
    def __or__(self, other):
        """self | other"""
        raise NotImplementedError

    @abstractmethod
    def __ror__(self, other):
        """other | self"""
        raise NotImplementedError

    @abstractmethod
    def __invert__(self):
        """~self"""
        raise NotImplementedError

    def __float__(self):
        """The nearest float, by way of int()."""
        return float(int(self))

    @property
    def numerator(self):
        """The integer itself, taken as a fraction."""
        return +self

    @property
    def denominator(self):
        """Always 1: an integer is a fraction over one."""
        return 1


Complex.register(complex)
Real.register(float)
Integral.register(int)

# decimal.Decimal is a Number and no more. Whichever of the two modules comes later registers it.
_decimal_number = sys.modules.get("_decimal.number")
if _decimal_number is not None:
    Number.register(_decimal_number.Decimal)
