# Float arithmetic, representation, special values.
print(0.1 + 0.2, 1 / 3, 2 / 3, 1e16, 1e15, 123456789012345680.0, 1e22, 1e-4, 1e-5, 0.0001, 0.00001, 1.0, -0.0, 100.0, 1e100)
print(3.0 * 2, 7 / 2, 7 // 2.0, -7 // 2.0, 7 % 2.5, -7 % 2.5, 7 % -2.5, 2.0 ** 10, 2 ** -1, 4 ** 0.5, (-8) ** 2.0, divmod(7.5, 2), divmod(-7.5, 2))
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf + 1, inf - inf, inf * 0, -inf * 2, 1 / inf, inf == inf, nan == nan, nan != nan, nan < 1, inf > 10 ** 400)
print(1e308 * 10, -1e308 * 10, 5e-324, 5e-324 / 2, 2.2250738585072014e-308, 1.7976931348623157e308)
print(0.0 == -0.0, str(-0.0), -0.0 + 0.0, 0.0 * -1, abs(-0.0), min(0.0, -0.0), max(-0.0, 0.0), 1.0 == 1, 1.5 == 3 / 2)
print(int(2.9), int(-2.9), int(1e20), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.567, -2), round(0.5), round(1e20), round(5.015, 2))
print(float("1.5"), float("  -2e3 "), float("1_000.5"), float("Infinity"), float("-nan"), float("+.5"), float("5."), float(10 ** 20), float(True))
print((0.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p+1"), (3.7).__trunc__(), (2.5).real)
print(1.1 + 2.2, 0.1 * 3, 1.1 * 1.1, 9.95, 1e23, 9007199254740993.0, 0.1 + 0.7, 4.35 * 100, 1.005 * 1000)
print([x / 10 for x in range(10)], sum([0.1] * 10), sum(x / 4 for x in range(9)))
print(1 + 1.0, 2 ** 62 + 0.5, 10 ** 20 + 1.0, 1e300 * 1e-300, 3 - 0.5, True + 0.5, 5 // 0.3, 1e15 + 0.3, 2.0 - 1)
print(1.5 < 2, 2 <= 2.0, 1e10 > 10 ** 9, 2 ** 53 + 1 > 2.0 ** 53, 0.1 + 0.2 == 0.3, 10 ** 16 == 1e16, 1 < inf, -inf < -10 ** 300)
values = [3.5, -1.0, 2, 10 ** 18, 0.25, -0.5]
print(sorted(values), min(values), max(values), sum(values), sorted(values, key=abs, reverse=True))
for bad in (lambda: 1.0 / 0, lambda: 0.0 // 0.0, lambda: 1 % 0.0, lambda: int(inf), lambda: int(nan), lambda: round(nan), lambda: float("x")):
    try:
        print(bad())
    except (ZeroDivisionError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
