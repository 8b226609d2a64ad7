# Products and quotients of complex numbers with infinite parts, and what overflows on the way.
inf, nan = float("inf"), float("nan")
parts = (0.0, -1.0, inf, -inf, nan, 1e300)
numbers = [complex(a, b) for a in parts for b in parts]
for z in numbers:
    row = []
    for w in numbers[::5]:
        row.append(z * w)
        try:
            row.append(z / w)
        except ZeroDivisionError as error:
            row.append(str(error))
    print(z, row)
print(1e200j * 1e200j, (1e308 + 1e308j) * 2, (1e308 + 1e308j) / (1e308 + 1e308j), (1e-320 + 0j) / (1e-320 + 1e-320j))
