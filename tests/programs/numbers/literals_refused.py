# Numbers in source text: those that are read and those that are refused, with the message of the error.
TEXTS = ("0", "00", "0_0", "0000", "01", "09", "0_7", "08.5", "09e1", "00.5", "09j", "012j", "1_000", "1__0", "1_", "_1 if 0 else 1", "0x", "0x_1", "0x1_", "0xg", "0xfg", "0x1.5", "0XFF", "0b", "0b2", "0b12", "0b1_0", "0b_1", "0B0", "0o", "0o8", "0o18", "0o1_7", "0O7", "0o7.5", "0b1.0", "0b1e5", "0xe+1", "1e", "1e+", "1e-", "1e5", "1E5", "1e+5",
         "1e_5", "1e5_", "1e5_0", "1_e5", "1._5", "1.5_", "1.5_0", "1_0.0_1", "1.", ".5", "._5", "1..real", "1.real", "1 .real", "1.e5", ".e5", "1.5.2", "1.5j", "1j", "1J", "1jj", "1j5", "1_j", "0j", "00j", "1e5j", "1ex", "1x", "1a", "1if 1else 2", "1or 2", "1and 2", "1in[1]", "0in[1]", "1is 1" if 0 else "1", "1else", "0_xf", "0x1for x in [1]", "[1for x in[1]]",
         "0b1or 2", "0o7or 2", "0xfor 2", "1.5or 2", "1jor 2", "1lambda", "5not", "1 2", "1e400", "-1e400", "1e-400", "9" * 30, "0x" + "f" * 20, "1_000_000j", "0777", "0o777", "1e1000j", "1\u0661", "\u0661", "1\xb2", "0b1\u0661", "1\u20ac", "0xdead_beef", "0b" + "10" * 40, "1.e", "1.ee", "1.j", ".5j", "5.e-3j", "0_b1", "0__0", "1_000_", "1.0_e5", "1e0_5", "123abc", "1_a", "0x1_g", "0o1_8", "0b1_2", "12\\\n34")
for text in TEXTS:
    try:
        print(ascii(text), repr(eval(text)))
    except SyntaxError as error:
        print(ascii(text), "SyntaxError", ascii(error.msg), error.offset)
    except Exception as error:
        print(ascii(text), type(error).__name__, error)
