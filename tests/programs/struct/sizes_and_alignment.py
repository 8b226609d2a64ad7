# calcsize() in the five byte orders: alignment only for native, padding before items, none behind unless asked for.
import struct

for code in "xcbB?hHiIqQefdsp":
    print(code, [struct.calcsize(order + code) for order in "=<>!"], struct.calcsize("3" + code))
for layout in ("bh", "bi", "bq", "hbq", "bxh", "ib", "ib0i", "qb0q", "3sh", "3s0h", "bd", "?f", "ee", "c0d", "bbhbi"):
    print(layout, struct.calcsize(layout), struct.calcsize("=" + layout), struct.calcsize(">" + layout))
print(struct.calcsize(""), struct.calcsize("  i  i "), struct.calcsize("2i 3h"), struct.calcsize(b"<ii"), struct.calcsize("0s"), struct.calcsize("10s10x"))
print(struct.pack("bi", 1, 2), struct.pack("<bi", 1, 2), struct.pack("b3xi", 1, 2), struct.pack("ib0i", 1, 2))
for wrong in ("z", "<n", "5", "3 i", "i<", "<>i", "i 5", "\n", "☃", "<P"):
    try:
        print(repr(wrong), struct.calcsize(wrong))
    except (struct.error, UnicodeEncodeError) as error:
        print(repr(wrong), type(error).__name__, error)
for wrong in (None, 5, 1.5):
    try:
        struct.calcsize(wrong)
    except TypeError as error:
        print(error)
try:
    struct.calcsize("99999999999999999999999i")
except struct.error as error:
    print(error)
