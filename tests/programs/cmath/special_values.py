# Infinities and NaNs in all combinations.
import cmath

VALUES = [float("-inf"), -2.0, -0.0, 0.0, 2.0, float("inf"), float("nan")]


def text(x):
    if isinstance(x, complex):
        return f"({text(x.real)},{text(x.imag)})"
    return "nan" if x != x else f"{x:.12g}"


for name in ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "log", "log10", "sin", "sinh", "sqrt", "tan", "tanh"]:
    f = getattr(cmath, name)
    row = []
    for x in VALUES:
        for y in VALUES:
            try:
                row.append(text(f(complex(x, y))))
            except ValueError as error:
                row.append(str(error))
    print(name, *row)
