# complex() of text: parts, signs, spaces, parentheses, underscores.
texts = ["1", "1+2j", "-1.5e3-2.5E-3J", "j", "+j", "-J", "1j", ".5j", "5.", "inf", "-infinityj", "nan+nanj", "inf-infj", " 1+2j ", "(1+2j)", " ( 1+2j ) ", "(1", "1)", "()", "", " ", "1 + 2j", "1+ 2j", "1+2", "1+2i", "1j+2", "j1",
         "1_0", "1_000+2_0j", "_1", "1_", "1__0", "1_+2j", "1+_2j", "1e_5", "1_e5", "1_.5", "1._5", "p3_", "\uff11+\u0662j", "\uff11_\uff12", "1\x00", "1_\x00", "1+2j\n", "\t1j", "\u30001j", "\xe9", "1e400j", "-1e400", "++1", "1--2j", "1+-2j", "0x1", "1ee5", "e5j", ".", ".j", "\ud800"]
for text in texts:
    try:
        print(ascii(text), complex(text))
    except ValueError as error:
        print(ascii(text), ascii(str(error)))
for arguments in [("1", 2), (1, "2"), ("1", "2"), (None,), ([],), (1, None), (b"1",), ("1j", None), (1j, 2j), (True, 1.5), (1j, 2), (1, 2j), (-0.0, -0.0)]:
    try:
        print(complex(*arguments))
    except TypeError as error:
        print(error)
for text in ["0b\xe9inf__", "\x001_0", "\xe9__", "1_\xe9", "1_0\xe9_", "_?", "1?_", "1_0\x00_"]:
    try:
        print(ascii(text), complex(text))
    except ValueError as error:
        print(ascii(text), ascii(str(error)))
