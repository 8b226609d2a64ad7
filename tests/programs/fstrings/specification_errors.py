# Specifications that are wrong in one way or in several, for each builtin type: which error comes first.
SPECS = ("y", "dd", "5.", ".", ".d", "5.5d", "-5d", "<<<5", "<>5", "=s", "=5", "05", "+s", " s", "-s", "#s", "zs", "zd", "z", ",s", "_s", ",x", "_x", ",c", ",n", "_n", ",,", "__", ",_", "_,", ",.2d", "+c", "#c", ".2c",
         ".2x", ".2n", "%d", "s", "c", "b", "o", "X", "e", "E", "F", "G", "%", "5,.2f", ".2,f", ".,f", "._f", ".3_f", ".3,f", ".3,_f", ".3_,f", "_.3_f", ".,3f", "10.3,e", ".,d", ".3_d", "{", "}", " ", "  ", "5 ", "\n", "\u20ac<5",
         "\u20ac", "5\u20ac", "\x00", "\x00<5", "<", "^", "=", "0", "00", "000d", "01", "99999999999999999999", ".99999999999999999999", "5.99999999999999999999f", "1d5", "xd", "d ", " d", "+-d", "##d", "0#x", "#0x", "z#0+d",
         "!r", "r", "a", "i", "u", "\u0663d", "\xb2d", ".\u0662f", "N", "l", "t", "\U0001f600", "?", "&", "+", "-")
for value in (42, True, 2.5, float("nan"), 1j, "text", None):
    for spec in SPECS:
        try:
            print(repr(value), ascii(spec), ascii(format(value, spec)))
        except Exception as error:
            print(repr(value), ascii(spec), type(error).__name__, ascii(str(error)))
