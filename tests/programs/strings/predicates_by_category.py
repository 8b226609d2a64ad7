# Every predicate of str on characters of all general categories and some borderline ones, alone and together.
NAMES = "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper".split()
CHARACTERS = {
    "Lu": "A\xc9\u0391\u0410\u10a0\U00010400\u2102", "Ll": "z\xdf\u03b1\u0430\u2d00\U00010428\xb5", "Lt": "\u01c5\u1f88", "Lm": "\u02b0\u3005\u0345\u1d2c", "Lo": "\xaa\u05d0\u4e00\u0e01\uac00\u01bb", "Mn": "\u0301\u0e31\ufe0f",
    "Mc": "\u0903\u1d165"[:1], "Me": "\u20dd", "Nd": "7\u0663\u0967\uff15\U0001d7ce", "Nl": "\u2160\u2170\u3007\u16ee", "No": "\xb2\xbd\u2460\u2155\u3192\u4e8c", "Pc": "_\u203f", "Pd": "-\u2014", "Ps": "(\u3008", "Pe": ")\u3009", "Pi": "\xab\u2018", "Pf": "\xbb\u2019",
    "Po": "!\xbf\xb7\u0387", "Sm": "+\xac\u2200", "Sc": "$\u20ac", "Sk": "^\xb4\u02c2", "So": "\xa9\u24b6\u24d0\U0001f600", "Zs": " \xa0\u2003\u3000\u202f", "Zl": "\u2028", "Zp": "\u2029", "Cc": "\x00\t\n\x0b\x1c\x1f\x7f\x85", "Cf": "\xad\u200b\u200d\ufeff\u180e",
    "Cs": "\ud800\udfff", "Co": "\ue000\U000f0000", "Cn": "\u0378\uffff\U000e0080\u0530",
}
for category, characters in CHARACTERS.items():
    for character in characters:
        print(category, ascii(character), " ".join(name[2:] for name in NAMES if getattr(character, name)()))
for name in NAMES:
    print(name, [category for category, characters in CHARACTERS.items() if getattr(characters, name)()])
TEXTS = ("", "abc", "ABC", "Abc", "aBC", "a b", "A B", "Ab Cd", "Ab CD", "AB Cd", "1a", "a1", "A1", "1", "1 2", "a\n", "\n", "_", "_a", "a-b", "\xe9t\xe9", "\xc9T\xc9", "\u01c5a", "\u01c5A", "\u01c4\u01c5", "A\u01c5", "a\u0345", "\u0345", "They'Re", "They're",
         "3D", "3d", "A\u0300B", "a\u2160", "\u2160a", "\u2170", "\u24d0", "\xaa", "\u02b0", "x\xb2", "\u0661\u0662", "\u0661.", "\xbd\xbc", "for", "None", "a\u200d", "\ufb01", "\u2118", "\u212e", "\xb7", "a\xb7", "\u1369", "\U00010400\U00010428")
for text in TEXTS:
    print(ascii(text), "".join("01"[getattr(text, name)()] for name in NAMES))
