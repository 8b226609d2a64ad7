# The smallest floats: reading, printing, rounding and arithmetic where numbers lose digits.
tiny, least = 2.2250738585072014e-308, 5e-324
print(tiny, least, tiny / 2, least / 2, -least / 2, least * 0.5, least * 0.75, least * 1.5, least * 2.5, least + least, tiny - least, tiny + least)
for text in ("2.4703282292062327e-324", "2.4703282292062328e-324", "4.9e-324", "7.4e-324", "7.5e-324", "2.225073858507201e-308", "2.2250738585072011e-308", "2.2250738585072012e-308", "1e-320", "123e-322", "1e-400", "-1e-400",
             "0.000000000001e-312", "17976931348623157e292", "1.7976931348623158e308", "1.7976931348623159e308", "1e309", "-1e309", "0e400", "0e-400", "1" + "0" * 400 + "e-400", "0." + "0" * 400 + "1e401"):
    print(text[:30], repr(float(text)), float(text).hex())
for k in range(-1080, -1018, 6):
    x = 2.0 ** k if k >= -1074 else 2.0 ** -1074 * 2.0 ** (k + 1074)
    print(k, repr(x), x.hex(), f"{x:.3e}", f"{x:.0e}", f"{x:g}", "%.17g" % x, x.as_integer_ratio()[1].bit_length(), x > 0, x == 0)
for x in (least, least * 3, tiny / 3, 1e-310, 1.2345e-315):
    print(repr(x), float(repr(x)) == x, float.fromhex(x.hex()) == x, round(x, 320), round(x, 323), round(x, 324), round(x, 330), int(x), x // least, x % least, divmod(x, least)[1], x ** 2, x * 1e300, 1 / x)
    print(f"{x:.330f}"[-20:], f"{x:%}", f"{x:.1%}", len(f"{x:.1074f}"), f"{x:.1074f}".rstrip("0")[-10:], float(f"{x:.16e}") == x)
print(tiny.as_integer_ratio() == (1, 2**1022), least.as_integer_ratio() == (1, 2**1074), (tiny / 4).is_integer(), tiny.hex(), (least * 5).hex(), float.fromhex("0x1p-1074"), float.fromhex("0x1p-1075"),
      float.fromhex("0x1.8p-1075"), float.fromhex("0x0.0000000000001p-1022"), float.fromhex("-0x1p-2000"))
