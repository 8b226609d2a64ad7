# repr() is the shortest text that reads back; where it changes to an exponent.
x = 1.0
for exponent in range(-8, 25):
    for mantissa in (1.0, 1.5, 9.999999999999999, 1.2345678901234567):
        value = mantissa * 10.0 ** exponent
        print(repr(value), str(-value), value == float(repr(value)), f"{value}", f"{value!r:>25}")
state = 12345
for _ in range(200):
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    value = (state >> 11) * 2.0 ** ((state % 600) - 330)
    print(repr(value), float(repr(value)) == value, "%.17g" % value, "%.3e" % value, format(value, ".0f") if value < 1e30 else "")
