# Grouping on both sides of the point, with zero padding, signs, bases and the alternate form.
numbers = [0, 7, -1234, 123456789, -10**20, 1234567.890625, -0.0, 1e21, 0.000123456789, 255]
for spec in [",", "_", "_x", "_b", "#_x", "#_b", "_o", ",d", "012,", "012_", "08_x", "+,", " _", "020,.2f", "_.3f", ",.0f", ",.6,f", "._f", ".4_f", "_.4_f", "_.8,f", ",e", "_g", ",%", "z,.1f", "-_", "#,.0f", "=+12,", "*=12_", "^+20,", "010,d", "0,", "00,"]:
    for number in numbers:
        try:
            print(repr(spec), format(number, spec))
        except ValueError as error:
            print(repr(spec), error)
for spec in [",,", "__", ",_", "_,", ",x", ",b", ",s", "_c", ",n", "_n", ".2,d", ".,", "._d", ",.2s", "_s"]:
    for value in (5, 2.5, "s"):
        try:
            print(repr(spec), format(value, spec))
        except ValueError as error:
            print(repr(spec), type(value).__name__, error)
