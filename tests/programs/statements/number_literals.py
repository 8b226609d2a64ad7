# All the forms of integer and float literals, and what follows a literal directly.
print(0, 00, 000, 0_0, 7, 1_000_000, 1_2_3, 0b0, 0b1011, 0B11, 0b_1, 0b1_0, 0o17, 0O17, 0o_7, 0xff, 0XFF, 0xAb_Cd, 0x_f, 123456789012345678901234567890)
print(-5, - 5, +5, --5, ~5, -~-5, +-+5, -0, ~-1, not 5, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** -2 ** 2, -1 // 2, -1 % 3)
print(0.0, 1.0, 1., .5, 0.5e0, 1e3, 1E3, 1e+3, 1e-3, 1.5e3, .5e1, 1.e2, 1_0.0_1, 1_0e1_0, 00.5, 09.5, 0e0, 1e0, 1e16, 1e15, 123456789.123456789, 1e22, 1e23)
print(1e308, 1e309, -1e309, 1e-323, 1e-400, 5e-324, 2.2250738585072014e-308, 0.1, 0.1 + 0.2, 1 / 3, 100.0, 1e5, 12345678901234567.0, 1.7976931348623157e308, 3.0e-5, 0.0001, 0.00001)
print(0xdeadBEEF, 0xFFFFFFFFFFFFFFFF, 0o777777777777777777777, 0b1111111111111111111111111111111111111111111111111111111111111111, 2 ** 64 == 0x1_0000_0000_0000_0000)
print(1 .real, 1. .real, 1.0.real, 1..real, (1).real, 1.5.is_integer(), 1e3.is_integer(), 0xf.bit_length(), 0b1.real, 1_0 .bit_length(), 5 .__add__(3), 1.5 .hex())
print(1,2,3,(1),(1,),[1,],{1:2,},{1,}, 0xfor 1, [0x1for x in (1, 2)], 0b1if 1else 2, 1_0or 2)
print(0xe+1, 0xe +1, 1e1+1, 1e+1+1, 0x1e1, 1-1, 1 -1, 1--1, 1+-1, 1- -1, 3-2-1, 2*-3, 2**-1, -1**2, 7//-2, -7//2, 7%-3, -7%3)
print(10 == 0xA == 0o12 == 0b1010 == 1e1 == 10.0, 1_0 is not None, True + True, True == 1, type(True + 0), 1 == 1.0 == (1+0j))
print(hash(1) == hash(1.0) == hash(True), {1: "a", 1.0: "b", True: "c"}, {0: "x", False: "y", 0.0: "z", -0.0: "w"}, [1, 1.0, True].count(1), 3 in {3.0})
print(0.1 + 0.7, 0.1 * 3, 1e16 + 1, 2 ** 53 + 1.0, 9007199254740993, float(9007199254740993), 1e16 == 10 ** 16, 0.5 == 1 / 2, 1.1 + 2.2 == 3.3, round(2.5), round(3.5), round(-0.5), round(2.675, 2))
print(int(1e20), int(-1.9), int(1.9), int("0x1f", 16), int("0b11", 0), int("0o17", 0), int("1_000"), int(" 12\n"), float("1_0.5"), float(" -1.5e3 "), float("infinity"), float("-nan"), int("٣"))
for text in ("1__0", "_1", "1_", "0x", "", " ", "1.5", "0b11", "1 2", "1e3", "+-1", "0_x1", "--1", "１"):
    try:
        print(repr(text), int(text), end=" ")
    except ValueError as error:
        print(error, end=" ")
print()
for text in ("1__0.5", "1_.5", "1._5", "0x1p3", "", "1e", "e5", ".", "1e5.0", "1,5", "nan", "+inf", "-.5", "5.", "1_0e1_0", "infinit"):
    try:
        print(repr(text), float(text), end=" ")
    except ValueError as error:
        print(error, end=" ")
print()
