# All presentations of float on a grid of values and precisions.
values = [0.0, -0.0, 1.0, 0.1, 123.456, 1e10, 1.5e-7, 99999.5, 0.5, 2.5, 1e15, 1e16, 1e17, 123456789012345680.0, 5e-324, float("inf"), float("-inf"), float("nan")]
for kind in ("", "e", "E", "f", "F", "g", "G", "%", "n"):
    for precision in ("", ".0", ".1", ".3", ".10", ".17"):
        for flags in ("", "#", "+", "z"):
            print(flags + precision + kind, [format(v, flags + precision + kind) for v in values])
