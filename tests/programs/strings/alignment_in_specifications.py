# Specifications of str: fills of every width, alignment, precision, the zero flag, and strings of several widths.
def show(value, spec):
    try:
        print(ascii(value), ascii(spec), ascii(format(value, spec)))
    except Exception as error:
        print(ascii(value), ascii(spec), type(error).__name__, ascii(str(error)))


for value in ("", "a", "abc", "\xe9\xe9", "\u20ac", "\U0001f600x", "a\u0301", "\ud800"):
    for fill in ("", "*", "0", "<", ">", "=", "{", " ", "\xe9", "\u20ac", "\U0001f600", "\ud800", "\x00"):
        for align in "<>^":
            show(value, f"{fill}{align}6")
    for spec in ("5", "05", "<05", "^05", "=5", "*=5", "0=5", "s", "5s", ".0", ".1", ".2s", "6.1", "^6.1s", "<0", ".99", "0", "00", "007", "1", ".s", "5.", "+5", "-5", " 5", "#5", ",", "_", "z", "5,", "c", "d", "f", "5c", "99999999999999999999", ".99999999999999999999"):
        show(value, spec)
print(f"{'text':{'*'}^{10}.{2}}", "{:>{}}".format("a", 3), "%5s|%-5s|%.2s|%5.1s|" % ("a", "b", "cde", "xyz"), f"{'é':*<3}", f"{'x':\u20ac>3}" == "\u20ac\u20acx")
