# category(), bidirectional(), east_asian_width(), mirrored() over whole blocks, as histograms; str methods agree with them.
import unicodedata
from collections import Counter

blocks = {"latin": (0, 0x250), "greek": (0x370, 0x400), "cyrillic": (0x400, 0x530), "hebrew arabic": (0x590, 0x700), "punctuation": (0x2000, 0x2070), "symbols": (0x2190, 0x2800), "cjk": (0x3000, 0x3100), "half width": (0xFF00, 0xFFF0), "emoji": (0x1F600, 0x1F650)}
for name, (start, end) in blocks.items():
    characters = [chr(code) for code in range(start, end)]
    print(name)
    for function in (unicodedata.category, unicodedata.bidirectional, unicodedata.east_asian_width, unicodedata.mirrored):
        print("  ", function.__name__, sorted(Counter(map(function, characters)).items(), key=str))
for code in range(0x500):
    character = chr(code)
    category = unicodedata.category(character)
    assert character.isalpha() == category.startswith("L"), hex(code)
    assert character.isdecimal() == (category == "Nd"), hex(code)
    assert not character.isprintable() == (category[0] in "CZ" and character != " "), hex(code)
    assert character.isspace() == (category == "Zs" or unicodedata.bidirectional(character) in ("WS", "B", "S")), hex(code)
    assert character.istitle() == (category in ("Lu", "Lt")) or character.istitle(), hex(code)
print([hex(code) for code in range(0x3001) if unicodedata.category(chr(code)) == "Zs"], [hex(code) for code in range(0x3000) if unicodedata.category(chr(code)) in ("Zl", "Zp")])
print("".join(chr(code) for code in range(0x250) if unicodedata.category(chr(code)) == "Lt"), "".join(chr(code) for code in range(0x2070) if unicodedata.category(chr(code)) == "Sc"), "".join(chr(code) for code in range(0x2070) if unicodedata.category(chr(code)) == "Pc"))
print("".join(chr(code) for code in range(0x80) if unicodedata.mirrored(chr(code))), [unicodedata.category(c) for c in "(«‘-_.+$^☃"], unicodedata.category("\ud800"), unicodedata.category("\U0010ffff"), unicodedata.category("\ue000"))
for text in ("hello", "שלום", "مرحبا", "abc שלום 123", "١٢٣", "...", ""):
    strong = next((unicodedata.bidirectional(c) for c in text if unicodedata.bidirectional(c) in ("L", "R", "AL")), None)
    print(text, [unicodedata.bidirectional(c) for c in text[:6]], "rtl" if strong in ("R", "AL") else "ltr")
