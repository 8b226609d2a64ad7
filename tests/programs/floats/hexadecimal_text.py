# float.hex and float.fromhex: exact in both directions, halfway cases, ends of the range.
for value in [0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 3.5, 1 / 3]:
    print(value.hex(), repr(float.fromhex(value.hex())))
for text in ["0x1p0", "1", "0x.8", "0x1.", "0x1.8p3", "-0X1.8P-3", "+1p+5", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x1.00000000000008p0", "0x1.000000000000081p0", "0x1.00000000000018p0", "0x0.0000000000001p-1022", "0x0.00000000000008p-1022",
             "0x0.000000000000081p-1022", "0x1p-1074", "0x1p-1075", "0x1.1p-1075", "0x1p-1076", "0x1.fffffffffffffp1023", "0x1.fffffffffffff7p1023", "0x1.fffffffffffff8p1023", "0x1p1024", "0x0p99999999999999999999", "0x1p99999999999999999999",
             "0x1p-99999999999999999999", "inf", "-Infinity", "nan", "infi", " 0x1 ", "\t0x1\n", "0x", "0x.", ".", "", "0xg", "0x1p", "0x1p+", "0x1.2.3", "1_0", "0x1 p1", "0x1\x00", "\xe9", "\u0661", "\ud800", "abc.defp4", "0x" + "f" * 300, "0X48p1024x", "0x1p3x", "0x." + "0" * 300 + "1p1200"]:
    try:
        print(ascii(text), repr(float.fromhex(text)))
    except Exception as error:
        print(ascii(text), type(error).__name__, ascii(str(error)))
for wrong in (1, None, b"0x1", 1.5):
    try:
        float.fromhex(wrong)
    except TypeError as error:
        print(error)
