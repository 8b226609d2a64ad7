# Format specs of integers.
values = [0, 1, -1, 42, -42, 1234567, -1234567, 2 ** 70]
for spec in ("", "d", "5", "<5", "^9", ">9", "09", "+", " ", "-", "+d", "x", "X", "#x", "#o", "b", "#b", "o", ",", "_", "+,",
             "012,", "*^12", "=+8", "0=8", "_x", "_b", "#_x", "e", ".2f", "g", "%", "n", "<+8d", ">08", "x>8"):
    print(f"{spec!r:10}", [format(v, spec) for v in values[:6]])
print([format(v, ",") for v in values], [format(values[-1], s) for s in ("x", "#o", "030", "_", "e")])
print(format(True, "d"), format(True, ""), format(False, "5"), f"{True:05}", f"{True!s:>6}", f"{True:x}")
print(f"{65:c}{0x1F600:c}", "%d %i %5d|%-5d|%05d %+d %x %X %o %#x" % (1, 2, 3, 4, 5, 6, 255, 255, 8, 255))
for value, spec in ((1, "s"), (1, ".2d"), (1, "z"), (1, "5.5"), (1, "+c"), (-1, "c"), (1, ",x"), (1, ",,"), (1, "999999999999999999999")):
    try:
        print(format(value, spec))
    except (ValueError, OverflowError) as error:
        print(spec, type(error).__name__, error)
