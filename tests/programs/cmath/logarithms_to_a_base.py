# log() with a base.
import cmath

for z, base in [(8, 2), (100, 10), (1j, 2j), (-1, cmath.e), (2, 0.5), (1, 3), (0, 2)]:
    w = cmath.log(z, base)
    print(z, base, f"{w.real:.12g} {w.imag:.12g}".replace("-nan", "nan"))
for arguments in [(2, 1), (2, 0), (0,), (1, 2, 3), ()]:
    try:
        print(cmath.log(*arguments))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
