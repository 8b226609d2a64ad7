# x ** y for all pairs of special floats: which are exact by definition, which fail, which become complex.
inf, nan = float("inf"), float("nan")
values = (0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, 3.0, -3.0, 1e300, -1e300, 5e-324, inf, -inf, nan)
for x in values:
    row = []
    for y in values:
        try:
            result = x ** y
            row.append(repr(result) if isinstance(result, float) else "complex")
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}" if isinstance(error, ZeroDivisionError) else type(error).__name__)
    print(repr(x), row)
for x in (0, 1, -1, 2, -2, 10**400, True):
    for y in (0.0, -1.0, 2.0, inf, -inf, nan, 0, -1, -2, True):
        try:
            result = x ** y
            print(x if abs(x) < 10 else "10**400", y, repr(result) if not isinstance(result, complex) else "complex")
        except Exception as error:
            print(x if abs(x) < 10 else "10**400", y, type(error).__name__, "" if isinstance(error, OverflowError) and type(error.args[0]) is int else error)
for x in (2.0, -2.0, 1.5):
    for y in (10, -10, 1023, -1074, -1075, 1024, 10**400, -10**400):
        try:
            print(x, y if abs(y) < 2000 else "huge", repr(x ** y))
        except Exception as error:
            print(x, y if abs(y) < 2000 else "huge", type(error).__name__, "" if isinstance(error, OverflowError) and type(error.args[0]) is int else error)
x = 3.0
x **= 2
print(x, 2.0 ** 0.5, 10.0 ** -2, 4.0 ** 0.5, (-8.0) ** 3, -8.0 ** 2, 2 ** -1.0, pow(2.0, 3), pow(4, 0.5), (0.0) ** 0, nan ** 0, 1 ** nan)
