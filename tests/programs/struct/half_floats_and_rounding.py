# Half, single and double floats: rounding, infinities, subnormals, overflow, and values that convert.
import struct

for value in (0.0, -0.0, 1.0, 65504.0, 65519.99, 5.960464477539063e-08, 2.98e-08, 2.9e-08, 0.333251953125, float("inf"), -float("inf")):
    packed = struct.pack(">e", value)
    print(value, packed.hex(), struct.unpack(">e", packed)[0])
for value in (1e-45, 1.4e-45, 7e-46, 3.4028234663852886e38, 3.4028235e38, 16777217.0, 0.1, 1.17549435e-38):
    packed = struct.pack(">f", value)
    print(value, packed.hex(), struct.unpack(">f", packed)[0])
for code, value in (("e", 65520.0), ("e", -1e6), ("f", 3.5e38), ("f", -1e300)):
    for order in "<>":
        try:
            print(struct.pack(order + code, value))
        except OverflowError as error:
            print(error)
print(struct.pack("<e", float("nan"))[1] & 0x7E, struct.unpack("<f", struct.pack("<f", float("nan"))), struct.unpack(">d", b"\x7f\xf0\0\0\0\0\0\x01"))


class Real:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


print(struct.pack("<d", Real()), struct.pack("<f", 3), struct.pack("<d", Index()), struct.pack("<e", True), struct.pack("<d", 2 ** 60))
print(struct.pack("<i", Index()), struct.pack("<B", True), struct.pack("<?", []), struct.pack("<?", "x"), struct.unpack("<3?", b"\0\x01\xff"))
for code, value in (("d", "1.5"), ("d", None), ("i", 1.0), ("i", Real()), ("f", 1j), ("d", 10 ** 400)):
    try:
        print(struct.pack("<" + code, value))
    except (struct.error, TypeError, OverflowError) as error:
        print(code, type(error).__name__, error)
