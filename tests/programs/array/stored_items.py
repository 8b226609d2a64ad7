# What each type of item takes, stored by index and appended.
from array import array

for code, values in [
    ("b", (-128, 127, -129, 128)), ("B", (0, 255, -1, 256)), ("h", (-32768, 32767, -32769, 32768)), ("H", (0, 65535, -1, 65536)),
    ("i", (-(1 << 31), (1 << 31) - 1, -7)), ("I", (0, (1 << 32) - 1, -1)),
    ("q", (-(1 << 63), (1 << 63) - 1, 1 << 62, -(1 << 63) - 1, 1 << 63)), ("Q", (0, (1 << 64) - 1, -1, 1 << 64)),
    ("d", (0.5, 3, True, -0.0, 1e300, 1 << 60, "x")), ("f", (0.5, 3, 1e10)), ("h", (True, 1.5, "a", None)), ("u", ("x", "\u20ac", "xy", 5)),
]:
    items = array(code, [] if code != "u" else "ab")
    items.extend("cd" if code == "u" else [1, 2])
    for value in values:
        for index in (0, -1):
            try:
                items[index] = value
            except (TypeError, OverflowError) as error:
                print(code, repr(value), type(error).__name__, error)
                break
        try:
            items.append(value)
        except (TypeError, OverflowError):
            pass
    print(items, len(items))
items = array("i", range(5))
for index in (5, -6, 100):
    try:
        items[index] = 1
    except IndexError as error:
        print(error)
    try:
        print(items[index])
    except IndexError as error:
        print(error)


class Number:
    def __index__(self):
        return 3


items[Number()] = Number()
items.append(Number())
print(items, items[Number()], items[True])
