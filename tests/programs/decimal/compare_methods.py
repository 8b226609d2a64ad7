# compare(), compare_signal(), compare_total(), compare_total_mag().
from decimal import Decimal, InvalidOperation

values = [Decimal(s) for s in ["-NaN", "-sNaN3", "-Infinity", "-2.0", "-2", "-0", "0", "0.0", "1E+1", "10", "Infinity", "sNaN1", "NaN", "NaN4"]]
for a in values:
    print(a, *[a.compare_total(b) for b in values], *[a.compare_total_mag(b) for b in values])
print(sorted(values, key=lambda d: sum(d.compare_total(other) for other in values)))
for a in values:
    for b in values[:9:2]:
        for f in (Decimal.compare, Decimal.compare_signal):
            try:
                print(f(a, b), end=" ")
            except InvalidOperation:
                print("invalid", end=" ")
    print()
