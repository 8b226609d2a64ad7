# All presentations of int with signs, alternate forms, padding and alignment.
values = [0, 1, -1, 255, -4096, 10**15, -(2**64), True]
for kind in ("", "d", "b", "o", "x", "X", "n", "e", ".2f", "g", "%"):
    for flags in ("", "#", "+", " ", "08", "#010", "<9", "^+12", "*>12", "=+10", "0<6", "+#x^20"):
        spec = flags + kind if not flags.startswith("+#x") else "x^20" + kind
        for value in values:
            try:
                print(repr(spec), format(value, spec))
            except ValueError as error:
                print(repr(spec), error)
for value in (65, 0x20ac, 0x1f600, 0, -1, 0x110000, 2**70):
    for spec in ("c", "5c", "<4c", "^5c", "+c", ".1c", ",c", "#c", "05c"):
        try:
            print(repr(spec), ascii(format(value, spec)))
        except (ValueError, OverflowError) as error:
            print(repr(spec), type(error).__name__, error)
