# Widths and precisions may be written in any digits of Unicode; how large they may be.
def show(value, spec):
    try:
        print(ascii(spec), ascii(format(value, spec)))
    except Exception as error:
        print(ascii(spec), type(error).__name__, ascii(str(error)))

for spec in ["\u0665", "<\u0661\u0662", "\uff15.\uff12", "*^\U0001d7cf\U0001d7ce", "0\u0665", "\u06605", ".\u0662", "5\xb2", "\xbd", "\u2460", "1\u0661", "99999999999999999999", ".99999999999999999999", "1.99999999999999999999",
             "5.", ".", "5.x", ".-1", "-5", "--5", "5 ", " 5", "5 d", "0", "00", "000007", "0<5", "<05", "=05", "z", "zz", "#z", "z#", "+-", "=", "==", "===5", "<<5", "{<5", "}>5", "\u20ac^7", "\ud800^5", "\x00>4"]:
    for value in ("ab", 42, 2.5, 1 + 1j, True, None):
        show(value, spec)
