# phase(), polar(), rect().
import cmath

for z in [0, 1, -1, 1j, -1j, 3 + 4j, complex(-1, -0.0), -2.5, complex("inf"), complex("-inf+nanj"), complex("nan")]:
    print(z, f"{cmath.phase(z):.12g}", *[f"{part:.12g}" for part in cmath.polar(z)])
VALUES = [float("-inf"), -2.0, -0.0, 0.0, 2.0, float("inf"), float("nan")]
for r in VALUES:
    for phi in VALUES:
        try:
            w = cmath.rect(r, phi)
            print(r, phi, f"{w.real:.12g} {w.imag:.12g}".replace("-nan", "nan"))
        except ValueError as error:
            print(r, phi, error)
