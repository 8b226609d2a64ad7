# Own expectation: CPython's decimal has no parts in Python that a program could reach.
import sys
from decimal import Context, Decimal, getcontext

number = sys.modules["_decimal.number"]
current = number._current


class Three:
    __slots__ = ("a", "b", "c")


class Eleven:
    __slots__ = tuple("abcdefghijk")


def attempt(call):
    try:
        return repr(call())
    except (TypeError, AttributeError, ValueError, NameError) as error:
        return type(error).__name__


context = getcontext()
one = Decimal(1)
for fake in (None, 3, Three(), Eleven(), "text"):
    current[0] = fake
    print(attempt(lambda: one + 1), attempt(lambda: -one), attempt(lambda: str(one)), attempt(lambda: one.quantize(one)))
current[0] = context
filled = Eleven()
for name in "abcdefghijk":
    setattr(filled, name, 7)
filled.g = Three
current[0] = filled
print(attempt(lambda: one + 1))
current[0] = context
context._number = Three
print(type(one + 1).__name__, attempt(lambda: 1 + one))
context._number = int
print(attempt(lambda: one + 1))
context._number = Decimal
context._rounding = 99
print(attempt(lambda: one / 3))
context._rounding = 6
context._prec = -5
print(attempt(lambda: one / 3))
context._prec = 28
for cls in (int, Three, object, type, str):
    print(cls.__name__, attempt(lambda: Decimal.__new__(cls, "1")), attempt(lambda: Decimal.__new__(cls, 1)))
print(attempt(lambda: Decimal.__add__(Three(), 1)), attempt(lambda: Decimal.__str__(Three())), attempt(lambda: Decimal.__hash__(5)))
print(one / 3)
