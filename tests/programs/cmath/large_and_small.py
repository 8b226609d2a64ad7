# No overflow on the way; overflow of results.
import cmath

for name in ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "log", "log10", "sin", "sinh", "sqrt", "tan", "tanh", "polar"]:
    f = getattr(cmath, name)
    for z in [1e308 + 1e308j, -1e308j, 1e-310 + 1e-310j, 5e-324j, 709.5 + 1j, -710.3 + 0.001j, 800 + 1j, 1j * 800, 1 + 1e-200j, 1e200 + 1j]:
        try:
            w = f(z)
            print(name, z, f"{w[0]:.12g} {w[1]:.12g}" if name == "polar" else f"{w.real:.12g} {w.imag:.12g}")
        except (OverflowError, ValueError) as error:
            print(name, z, type(error).__name__, error)
