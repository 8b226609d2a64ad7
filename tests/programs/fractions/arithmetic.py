# Operators with fractions, ints, floats and complex numbers.
import operator
from fractions import Fraction

values = [Fraction(1, 2), Fraction(-3, 4), Fraction(5), 2, -1, 1.5, True]
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod):
    for a in values[:3]:
        print(op.__name__, a, *[repr(op(a, b)) for b in values], *[repr(op(b, a)) for b in values])
print(Fraction(1, 2) + 1j, 2j * Fraction(1, 2), 1j - Fraction(1), sum([Fraction(1, n) for n in range(1, 20)]))
for call in [lambda: Fraction(1, 2) + "a", lambda: "a" * Fraction(1), lambda: Fraction(1) / 0, lambda: 1 / Fraction(0), lambda: Fraction(1) // 0, lambda: Fraction(1) % 0,
             lambda: divmod(1, Fraction(0)), lambda: Fraction(1) // 1j, lambda: Fraction(1) / 0.0]:
    try:
        print(call())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
print(-Fraction(1, 2), +Fraction(1, 2), abs(Fraction(-1, 2)), bool(Fraction(0)), bool(Fraction(1, 9)))
