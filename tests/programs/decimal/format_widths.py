# Fill, alignment, signs, zeros and separators.
from decimal import Decimal

for value in [Decimal("1234567.891"), Decimal("-42"), Decimal("0"), Decimal("NaN"), Decimal("-Infinity")]:
    for spec in ["12", "<12", ">12", "^12", "=12", "*^21", "+", " ", "-", "+.1f", "012", "020,", "08,.1f", ",", ",.2f", "12,.3f", "x<14.2e", "0<10", "\u20ac>9", "+010.2f"]:
        print(spec, repr(format(value, spec)), sep=" ", end="; ")
    print()
print(f"{Decimal('2.5'):.0f} {Decimal('3.5'):.0f} {Decimal('1.005'):.2f} {Decimal('1e3'):f} {Decimal('1e3'):,}")
