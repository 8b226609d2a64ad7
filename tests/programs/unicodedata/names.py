# name() and lookup(): ranges that are computed, controls, aliases, defaults, case, \N in literals, round trips.
import unicodedata


def attempt(call):
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, error)


for character in "A z9~éßЖαא啊あア한글가힣①€→∑☃😀🏳\u00ad\u200b\u200d\ufeff\ufffd\u2028\u0301\U0001f1e9\u0fff\ufdfa":
    print(ascii(character), unicodedata.name(character, "no name"))
for code in (0x4E00, 0x9FFF, 0x3400, 0x4DBF, 0x20000, 0x2A6DF, 0xF900, 0xAC00, 0xD7A3, 0xAC01, 0xD788, 0x1100, 0x17000, 0x1B170, 0xE000, 0xFFFF, 0x10FFFF, 0xD800, 0, 0x7F, 0x85, 0x378):
    character = chr(code)
    name = unicodedata.name(character, None)
    print(hex(code), name, name is not None and unicodedata.lookup(name) == character)
for name in ("LINE FEED", "NEW LINE", "NUL", "ESC", "BEL", "ALERT", "NBSP", "ZWJ", "LATIN CAPITAL LETTER GHA", "LATIN CAPITAL LETTER OI", "BYTE ORDER MARK", "HANGUL SYLLABLE HAN", "hangul syllable ggwalg", "CJK UNIFIED IDEOGRAPH-4e2d", "CJK COMPATIBILITY IDEOGRAPH-F900", "GREEK SMALL LETTER FINAL SIGMA", "LATIN SMALL LETTER SHARP S"):
    attempt(lambda: unicodedata.lookup(name))
for wrong in ("", " ", "A", "LATIN SMALL LETTER", "HANGUL SYLLABLE", "HANGUL SYLLABLE X", "CJK UNIFIED IDEOGRAPH-", "CJK UNIFIED IDEOGRAPH-0041", "CJK UNIFIED IDEOGRAPH-04E00", "LATIN  SMALL LETTER A", "é", "x" * 40, 5, None, b"SPACE"):
    attempt(lambda: unicodedata.lookup(wrong))
attempt(lambda: unicodedata.name("\x00"))
attempt(lambda: unicodedata.name("\x00", "default"))
attempt(lambda: unicodedata.name("\ue000"))
attempt(lambda: unicodedata.name("ab"))
attempt(lambda: unicodedata.name(65))
print("\N{SNOWMAN}\N{greek small letter pi}\N{Latin Small Letter E With Acute}\N{CJK UNIFIED IDEOGRAPH-4E2D}\N{HANGUL SYLLABLE GA}", f"\N{BULLET} {len('\N{DIGIT ONE}')}", ascii("\N{NO-BREAK SPACE}\N{ZERO WIDTH JOINER}"))
for source in ("'\\N{NO SUCH}'", "'\\N'", "'\\N{'", "'\\N{}'", "b'\\N{SPACE}'", "r'\\N{SPACE}'"):
    try:
        print(eval(source))
    except SyntaxError as error:
        print(error.msg)
named = [code for code in range(0x250) if unicodedata.name(chr(code), None)]
print(len(named), all(unicodedata.lookup(unicodedata.name(chr(code))) == chr(code) for code in named))
print(sorted({unicodedata.name(c).split()[0] for c in "aαжאعกあア字한①"}), [unicodedata.name(c) for c in "é́e"][1:], "é".encode("ascii", "namereplace"))
