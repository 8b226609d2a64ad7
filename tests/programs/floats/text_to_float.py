# float() of text: what is a number, and how far rounding goes.
def show(value):
    try:
        print(ascii(value) if not isinstance(value, memoryview) else "view", repr(float(value)))
    except Exception as error:
        print(ascii(value) if not isinstance(value, memoryview) else "view", type(error).__name__, ascii(str(error)) if not isinstance(value, memoryview) else "")

for value in ["1", "-0", ".5", "5.", ".", "e5", "1e5", "1E-400", "1e400", "-1e999999999999", "inf", "-Infinity", "infinit", "nan", "+nan", "nan(1)", "1_0.0_1", "1__0", "_1", "1_", "1_e5", "1e_5", "1e5_0", " 1.5\n", "\u0661.\u0665", "\uff11e\uff12",
              "\xa01\u3000", "1\x00", "", " ", "--1", "+-1", "0x10", "1.5.5", "1e5e5", "1 2", "\ud800", "2.2250738585072011e-308", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324",
              "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "9007199254740993", "9007199254740992.9999999999999999999999", "0.1" + "0" * 400 + "1", "1" + "0" * 308, "123456789" * 30, "0." + "0" * 330 + "1",
              b"1.5", b" nan ", b"x", bytearray(b"2.5"), bytearray(b"zz"), memoryview(b"3.5"), memoryview(b"q"), b"\xff", b"1\x00"]:
    show(value)
