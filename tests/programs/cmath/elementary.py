# Each function at a few points.
import cmath

for name in ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "log", "log10", "sin", "sinh", "sqrt", "tan", "tanh"]:
    f = getattr(cmath, name)
    for z in [0.5 + 0.25j, -1.5 + 2j, 3 - 4j, 2, -2.0, 1j, 1e-3 - 1e-5j, True]:
        try:
            w = f(z)
            print(name, z, f"{w.real:.12g} {w.imag:.12g}")
        except ValueError as error:
            print(name, z, error)
