# One operand real: its imaginary part does not exist, so signs of zeros and infinities stay.
inf, nan = float("inf"), float("nan")
complexes = [complex(a, b) for a in (1.5, -0.0, inf, nan) for b in (2.0, -0.0, -inf, nan)]
for z in complexes:
    for r in (2, -2.0, 0, -0.0, inf, nan, True, 10**20):
        row = [z + r, r + z, z - r, r - z, z * r, r * z]
        for divide in (lambda: z / r, lambda: r / z):
            try:
                row.append(divide())
            except ZeroDivisionError as error:
                row.append(str(error))
        print(z, r, row)
