# Halfway cases of binary fractions: round(), f"", %, e and g round the exact value, ties to even; and what near-ties do.
VALUES = [n / 8 for n in range(-20, 21)] + [0.05, 0.15, 0.25, 0.35, 0.45, 1.005, 2.675, 1.115, 2.5e-5, 1.5e15, 2.5e15, 4503599627370496.5, 9007199254740991.0, 1e22, 1e23, 123456.5, 1234565.0, 0.000125, 5e-324]
for x in VALUES:
    print(repr(x), [round(x, n) for n in (0, 1, 2)], round(x), f"{x:.0f} {x:.1f} {x:.2f}", "%.0f %.1f %.2f" % (x, x, x), f"{x:.0e} {x:.1e}", f"{x:.1g} {x:.2g} {x:.3g}", f"{x:.0%} {x:.1%}", f"{x:g}", f"{x:.3}", f"{x:.1}")
for digits in range(0, 6):
    wrong = 0
    for n in range(-500, 500, 7):
        x = n / 2**digits / 3 + 0.5 ** digits
        for places in range(0, 6):
            wrong += float(f"{x:.{places}f}") != round(x, places) or "%.*f" % (places, x) != f"{x:.{places}f}" or float(f"{x:.{places}e}") != float("%.*e" % (places, x)) or abs(round(x, places) - x) > 0.5000001 * 10.0**-places
    print(digits, wrong)
for x in (1234.5, 1235.0, 125.0, -125.0, 15.0, 25.0, 1e16, 5e5, 45.5):
    print(x, [round(x, -n) for n in range(0, 5)], [round(int(x), -n) for n in range(0, 5)])
for x in (0.5, 1.5, 2.5, 3.5, -0.5, -1.5):
    print(x, round(x), round(x, 0), f"{x:.0f}", "%d" % x, int(x), f"{x:n}", "%i" % x, x.__round__(), x.__trunc__())
for places in (14, 15, 16, 17, 18, 25, 50):
    print(places, f"{0.1:.{places}f}", f"{1 / 3:.{places}e}", f"{2 / 3:.{places}g}", round(0.1, places), round(2 / 3, places))
print([f"{10.0**k:.0f}" for k in range(20, 25)], [f"{2.0**k:.0f}" for k in (52, 53, 54, 60, 100)], f"{1e300:.0f}"[:20], len(f"{1e308:f}"), f"{123456789.0:.3g} {123456789.0:g} {0.0001:g} {0.00001:g} {100000.0:g} {1000000.0:g} {1e5:.6g} {999999.5:g} {999999.4:g}")
