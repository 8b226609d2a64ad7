# Every part of the format mini language on decimals: fill, align, sign, z, #, 0, width, grouping, precision, types, rounding.
from decimal import ROUND_DOWN, ROUND_UP, Context, Decimal, localcontext

VALUES = [Decimal(text) for text in ("0", "-0", "1", "-1.5", "1234567.891", "-0.00012345", "1E+10", "1E-10", "9.995", "0.5", "2.50", "Infinity", "-Infinity", "NaN", "-sNaN5")]


def attempt(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for spec in ("", "f", "e", "E", "g", "G", "n", "%", ".0f", ".2f", ".3e", ".4g", ".1%", ",", ",.2f", "+", "-", " ", "+.1f", "10", "<10.2f", ">10.2f", "^10.2f", "=+10.1f", "010.2f", "+010.2f", "*^12", "x<8.1f", "0>8", ",.0f", "015,.2f", "020,", "#.0f" if False else ".0e", ".0g", ".10g", "F", "N" if False else ".12"):
    print(f"{spec!r:>10}", " | ".join(attempt(value, spec) for value in VALUES))
for spec in ("0", "=10", " 5", "\u00e9^9", "🐍^9.1f", "<", "^", "0=5"):
    print(repr(spec), repr(attempt(Decimal("-1234.5"), spec)))
print(f"{Decimal('1.5')!s:>6}|{Decimal('1.5')!r:>18}|{Decimal('2.675'):.2f}|{Decimal('2.665'):.2f}|{Decimal('0.5'):.0f}|{Decimal('1.5'):.0f}|{Decimal('1e400'):.3e}|{Decimal('123456789012345678901234567890.5'):,.0f}")
with localcontext() as context:
    for rounding in (ROUND_DOWN, ROUND_UP):
        context.rounding = rounding
        print(rounding, [format(Decimal(text), ".1f") for text in ("0.19", "0.11", "-0.19", "9.99")], f"{Decimal('0.055'):.0%}", round(Decimal("0.55"), 1), Decimal("0.55").__round__(), f"{Decimal('1.29'):.2g}")
    context.prec = 3
    print(f"{Decimal('1234567.891'):.2f}", f"{Decimal('1234567.891')}", f"{Decimal('1234567.891'):e}", f"{Decimal('1234567.891'):,}", f"{Decimal('0.1234567'):%}")
print("{:{width}.{prec}f}|{:>{width}}".format(Decimal("3.14159"), Decimal("2"), width=9, prec=3), "%s %d %.2f %5.1f %e %g %x" % (Decimal("1.5"), Decimal("7.9"), Decimal("1.005"), Decimal("2.25"), Decimal("12345"), Decimal("0.0001"), 5), Decimal("5").__format__("03"), format(Decimal("1E+3"), "f"), format(Decimal("1E+3"), ",f"), format(Decimal("12E-5"), "g"))


class Money(Decimal):
    def __format__(self, spec):
        return f"€{super().__format__(spec or '.2f')}"


print(f"{Money('5')}", f"{Money('1234.5'):,.1f}", f"{Money('5') + 1}", type(Money("5") + 1).__name__, str(Money("5")), [f"{value:>8.2f}" for value in (Decimal("1.005"), Decimal("1.015"), Decimal("-1.005"))])
for wrong in (lambda: format(Decimal(1), 5), lambda: "%d" % Decimal("NaN"), lambda: "%d" % Decimal("Infinity"), lambda: "%x" % Decimal("5")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
