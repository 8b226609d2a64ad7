# format() without a presentation type.
from fractions import Fraction

for value in [Fraction(3, 4), Fraction(-12345678, 1000), Fraction(5), Fraction(-7), Fraction(0)]:
    for spec in ["", "12", "<12", ">12", "^12", "=12", "*^15", "+", " ", "-", "#", ",", "_", "+#15_", "0", "0>9", "\n<9"]:
        print(ascii(spec), ascii(format(value, spec)), end="; ")
    print()
for spec in ["x", "d", ".2", "010", "00", "s", "n", "z", "#,_", "+ 3"]:
    try:
        print(format(Fraction(1, 2), spec))
    except ValueError as error:
        print(error)
