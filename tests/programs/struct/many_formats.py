# More formats than are remembered, good and bad ones, one after the other and again.
import struct

formats = [f"{order}{count}{code}" for order in ("<", ">", "=", "@", "!", "") for count in ("", "2", "3") for code in "bBhHiIqQ"]
for _ in range(2):
    print(sum(struct.calcsize(format) for format in formats))
    total = 0
    for format in formats:
        values = range(1, 1 + (int(format[-2]) if format[-2:-1].isdigit() else 1))
        packed = struct.pack(format, *values)
        total += len(packed)
        if struct.unpack(format, packed) != tuple(values):
            print(format)
    print(total)
for _ in range(2):
    for format in ("<n", "<i2", "2", "<zi", "<i\0i", "", " ", "<", "@ih", "=ih", "<" + "i" * 40, "3s2p", "<4xh", "ci", b"<h", "h", "<99999999999999999999i"):
        try:
            print(repr(format[:8]), struct.calcsize(format), end=" ")
            print(struct.unpack(format, bytes(struct.calcsize(format)))[:3])
        except struct.error as error:
            print(error)
for format, values in (("<bb", (1, 300)), ("<bb", (1,)), ("<bb", (1, -1)), ("<bb", ("x", 1)), (">bb", (1, -1)), ("<bB", (1, -1))):
    try:
        print(struct.pack(format, *values))
    except struct.error as error:
        print(error)
