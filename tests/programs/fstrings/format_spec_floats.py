# Format specs of floats.
values = [0.0, -0.0, 1.0, -2.5, 3.14159265, 1e10, 1.5e-7, 123456.789, 1e100, 0.1 + 0.2]
for spec in ("", "f", ".0f", ".1f", ".3f", "e", ".2e", "E", "g", ".3g", "G", "%", ".1%", "10.2f", "<10.1f", "^12.2f", "+.1f",
             " .1f", "08.2f", ",.2f", "_.1f", "#.0f", "#g", ".10g", "*>12.3f", "z.1f", "n"):
    print(f"{spec!r:9}", [format(v, spec) for v in values])
specials = [float("inf"), float("-inf"), float("nan")]
for spec in ("", "f", "F", "e", "10", "<6", "+", "06", "%", "g"):
    print(f"{spec!r:5}", [format(v, spec) for v in specials])
print("%f %.2f %10.3f|%-10.1f|%+.0f %e %g %G %s %r" % (1.5, 2.345, 3.14159, 2.5, 2.5, 12345.678, 0.00001, 1e20, 1.0, 0.1))
print([f"{x:.0f}" for x in (0.5, 1.5, 2.5, 3.5, -0.5)], [f"{x:.1f}" for x in (0.25, 0.35, 0.05, 0.15)], f"{2.675:.2f}")
print(f"{1e300:f}"[:20], f"{5e-324:e}", f"{5e-324}", f"{1.7976931348623157e308}", f"{123456789.123456789:.3f}")
for value, spec in ((1.0, "d"), (1.0, "x"), (1.0, "c"), (1.0, "s"), (1.0, ".f"), (1.0, "1.2.3")):
    try:
        print(format(value, spec))
    except ValueError as error:
        print(spec, error)
