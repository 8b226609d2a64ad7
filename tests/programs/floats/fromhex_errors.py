# float.fromhex: what is a hexadecimal float, what is not, and where it overflows or vanishes.
TEXTS = ("0x1p0", "0X1P0", "1p0", "1", "f", "0x", "", " ", "p0", "0xp0", ".p0", "0x.p0", "0x1.", "0x.8", ".8", "1.8p", "1.8p+", "1.8p-", "1.8p+3", "1.8p-3", "1.8P3", "+1", "-1", "--1", "+-1", "- 1", " 1 ", "\t1\n", "1 p0", "1p 0", "0x 1", "0x1p0x", "0x1g", "0x1p1.5", "0x1p1_0", "0x1_0", "inf", "-inf", "+inf", "INF",
         "infinity", "Infinity", "infin", "nan", "-nan", "NaN", "nan(1)", "0x0p0", "-0x0p0", "0x1p1023", "0x1p1024", "0x1.fffffffffffffp1023", "0x1.fffffffffffff7p1023", "0x1.fffffffffffff8p1023", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.0000000000001p-1075", "0x1p-10000", "0x1p10000", "0x0p10000", "0x1p99999999999999999999",
         "0x1p-99999999999999999999", "0x0p99999999999999999999", "0x" + "f" * 300, "0x0." + "0" * 300 + "1p1200", "0x1.00000000000008p0", "0x1.000000000000080000001p0", "0x1.00000000000018p0", "0x1.8p1\x00", "\x000x1", "0x1p\u0661", "\uff11", "0x1p0 trailing", "0x1e5", "1e5", "0xdeadbeef", "0x.0000001p+100", "00001", "0x00001.8", "1" * 20)
for text in TEXTS:
    label = ascii(text) if len(text) < 40 else ascii(text[:10]) + f"... {len(text)}"
    try:
        result = float.fromhex(text)
        print(label, repr(result), result.hex(), float.fromhex(result.hex()) == result or result != result)
    except Exception as error:
        print(label, type(error).__name__, error)
for value in (5, None, b"0x1", 1.5, ["1"]):
    try:
        print(float.fromhex(value))
    except Exception as error:
        print(type(value).__name__, type(error).__name__, error)


class Real(float):
    def __new__(cls, value=0):
        return super().__new__(cls, value * 2)


print(Real.fromhex("0x1.8p1"), type(Real.fromhex("1")).__name__, Real.from_number(2), Real(1.5).hex(), (1.5).fromhex("2"), [x.hex() for x in (0.1, 1e300, 5e-324, -2.0, 1 / 3, 2**0.5, 1e-310)])
