# Signs of zeros choose the side of a cut.
import cmath

for name in ["acos", "acosh", "asin", "asinh", "atan", "atanh", "log", "sqrt", "phase"]:
    f = getattr(cmath, name)
    for z in [complex(-2, 0.0), complex(-2, -0.0), complex(2, 0.0), complex(2, -0.0), complex(0.0, 2), complex(-0.0, 2), complex(0.0, -2), complex(-0.0, -2), complex(0.0, -0.0), complex(-0.0, 0.0)]:
        try:
            w = f(z)
            print(name, z, f"{w.real:.12g} {w.imag:.12g}")
        except ValueError as error:
            print(name, z, error)
