# Text that Fraction() takes.
from fractions import Fraction

for text in ["3/4", "-6/8", " +7 ", "1.5", "-.25", "2.", "1e3", "1.5E-2", "1_000/3_0", "0.1_2", "\u0663/\u0664", "3 / 4", "3/ 4", "\n5\t", "007", "1e-0_1", "123456789012345678901234567890/2"]:
    print(ascii(text), Fraction(text))
for text in ["", " ", "/", "3/", "/3", "1/0", "3/-4", "3/4/5", "1.5/2", "1/2.5", "e5", "1e", "1e+", ".", "1._5", "1_.5", "1__0", "_1", "1_", "+ 1", "--1", "nan", "0x1", "1 2", "1e5/2"]:
    try:
        print(Fraction(text))
    except (ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
