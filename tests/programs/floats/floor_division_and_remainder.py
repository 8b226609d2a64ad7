# //, % and divmod() of floats: signs of zeros, rounding of quotients, huge and tiny operands.
inf, nan = float("inf"), float("nan")
values = (0.0, -0.0, 1.0, -1.0, 0.1, -0.1, 3.5, -3.5, 1e16, -1e16, 1e308, 5e-324, inf, -inf, nan)
for x in values:
    for y in values:
        row = []
        for text in ("x // y", "x % y", "x / y"):
            try:
                row.append(repr(eval(text)))
            except ZeroDivisionError as error:
                row.append(str(error))
        print(repr(x), repr(y), *row)
for x, y in ((1.0, 0.1), (0.3, 0.1), (0.5, 0.1), (1e300, 1e-10), (7.0, 0.7), (-1e-20, 3.0), (1e-20, -3.0), (2.0**53, 3.0), (1e22, 7.0), (5.3, -0.9), (-5.3, 0.9)):
    q, r = divmod(x, y)
    print(repr(x), repr(y), repr(q), repr(r), q == x // y, r == x % y, (r < 0) == (y < 0) or r == 0, abs(r) < abs(y) or r == y)
for x in (7, -7, 10**18, -10**18, True):
    for y in (2.0, -2.5, 1e-5, inf, -inf):
        print(x, y, repr(x // y), repr(x % y), repr(y // x), repr(y % x))
x = 7.5
x //= 2
print(x)
x %= 2
print(x)
x /= 4
print(x)
for text in ("10**400 // 1.0", "10**400 % 1.0", "1.0 // 10**400", "10**400 / 1.0", "1.0 / 10**400", "10**400 + 1.0", "1.0 * 10**400", "divmod(10**400, 1.0)", "10**400 / 10**399", "10**400 / 3", "10**308 * 10.0", "10**308 * 1.0"):
    try:
        print(text, repr(eval(text)))
    except OverflowError as error:
        print(text, error)
