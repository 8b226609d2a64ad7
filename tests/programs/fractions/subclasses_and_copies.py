# Results are Fractions; copies and pickles keep the class.
import copy
import numbers
from fractions import Fraction


class Part(Fraction):
    def __repr__(self):
        return f"<{self.numerator} of {self.denominator}>"


p = Part(3, 6)
print(p, repr(p), type(p + 1).__name__, type(+p).__name__, type(-p).__name__, type(p * p).__name__, type(Part.from_float(0.5)).__name__, type(round(p, 1)).__name__)
print(p.__reduce__(), repr(copy.copy(p)), copy.copy(p) is p, repr(copy.deepcopy(p)), repr(Part("2/3")), repr(Part.from_number(4)), p == Fraction(1, 2), hash(p) == hash(0.5))
f = Fraction(5, 3)
print(copy.copy(f) is f, copy.deepcopy([f])[0] is f, f.__reduce__(), f.numerator, f.denominator, f.real is f or f.real == f, f.imag, f.conjugate(), f.as_integer_ratio())
print(isinstance(f, numbers.Rational), isinstance(f, numbers.Integral), issubclass(Fraction, numbers.Real), Fraction.__mro__[1:3], Fraction.__slots__)
try:
    f.numerator = 3
except AttributeError:
    print("AttributeError")
print(repr(f), str(f), str(Fraction(4)), [Fraction(1, 2)], f"{f}")
