# The presentation types of floats, exact at any precision.
from fractions import Fraction

values = [Fraction(0), Fraction(1, 3), Fraction(-22, 7), Fraction(12345678, 1000), Fraction(1, 10**7), Fraction(5, 2), Fraction(-1, 1000), Fraction(999999, 1)]
for kind in "eEfFgG%":
    for spec in ["", ".0", ".1", ".3", ".20"]:
        print(spec + kind, *[format(value, spec + kind) for value in values])
for spec in ["+.2f", " .2f", "z.1f", "#.0f", "#.3g", "012.3f", "020,.3f", "021,.3f", "022_.3e", "*<12.2f", "^12.1%", "=10.2f", "0=12.1f", ",.2f", "_.0f", ".4_f", "._f", ".10,f"]:
    print(spec, *[repr(format(value, spec)) for value in values[:5]])
for spec in ["<05f", ".f", "f.2", ".,4f", "0_,f"]:
    try:
        print(spec, format(Fraction(1, 3), spec))
    except ValueError as error:
        print(error)
