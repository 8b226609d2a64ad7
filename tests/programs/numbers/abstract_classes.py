# The tower: who is registered, who derives from whom, what is abstract.
import numbers
from decimal import Decimal
from fractions import Fraction

for value in [1, True, 1.5, 2j, Fraction(1, 2), Decimal(1), "1", None]:
    print(repr(value), *[isinstance(value, getattr(numbers, name)) for name in numbers.__all__])
for name in numbers.__all__:
    kind = getattr(numbers, name)
    print(name, kind.__mro__, sorted(kind.__abstractmethods__), kind.__slots__, kind.__hash__)
    try:
        kind()
        print("made")
    except TypeError as error:
        print(str(error).split(" without")[0])
print(issubclass(int, numbers.Complex), issubclass(bool, numbers.Integral), issubclass(float, numbers.Rational))
