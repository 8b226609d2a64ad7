# Short ints and doubles alone, behind and before other items, in both orders of bytes.
import struct

for order in "<>=":
    for codes, values in [
        ("bBhHiIlL", (-128, 255, -32768, 65535, -(1 << 31), (1 << 32) - 1, -1, 0)),
        ("dIsd", (0.5, 7, b"x", -2.25)),
        ("Hx2sH", (1, b"ab", 2)),
        ("2H3bH", (1, 2, -1, -2, -3, 9)),
        ("?Hc", (True, 300, b"z")),
        ("HHHHHHHHHHHHHHH", tuple(range(0, 15000, 1000))),
        ("dddddddddddddd", tuple(n / 3 for n in range(14))),
        ("qQHd", (-(1 << 63), (1 << 64) - 1, 5, 1e300)),
        ("fdHe", (1.5, 2.5, 3, 0.5)),
        ("0HH", (4,)),
        ("0sH", (b"", 4)),
    ]:
        packed = struct.pack(order + codes, *values)
        print(order + codes, packed.hex(), struct.unpack(order + codes, packed) == values)
for codes, values in [
    ("<B", (256,)), ("<B", (-1,)), ("<b", (128,)), ("<b", (-129,)), ("<H", (65536,)), ("<h", (-32769,)), ("<I", (1 << 32,)), ("<I", (-1,)),
    ("<i", (1 << 31,)), ("<BB", (1, 256)), ("<dH", (1.5, -1)), ("<sH", (b"a", 70000)), ("<2H", (1, 65536)), ("<H", (1.5,)), ("<H", ("1",)),
    ("<d", ("1",)), ("<H", (True,)), ("<d", (3,)), ("<d", (True,)), ("<d", (1 << 2000,)),
]:
    try:
        print(codes, struct.pack(codes, *values).hex())
    except (struct.error, OverflowError) as error:
        print(codes, type(error).__name__, error)


class Index:
    def __index__(self):
        return 258


print(struct.pack(">HHd", 1, Index(), 2.5).hex(), struct.pack("<HIH", Index(), 3, Index()).hex())
data = bytes(range(64))
print(list(struct.iter_unpack("<I", data))[:3], list(struct.iter_unpack(">hB", data[:12])), list(struct.iter_unpack("<Hd6x", data)))
print(list(struct.iter_unpack("<H", bytearray(data[:6]))), list(struct.iter_unpack("<H", memoryview(data)[:6])))
print(struct.unpack_from(">bbH", data, 3), struct.Struct("<HxB").unpack_from(data, offset=-4))
