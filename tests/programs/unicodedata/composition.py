# decomposition(), combining() and how normal forms come from them: canonical order, exclusions, Hangul, compatibility tags.
import unicodedata

for character in "éÅﬁ①½ﷺ한각ẛ̣Ǆ²ｶㅎ\u00a0\u2126\u0340\u0344\u0958\u2adc\ufb1d\u1e69\u01d5a":
    print(ascii(character), repr(unicodedata.decomposition(character)), unicodedata.combining(character), [ascii(unicodedata.normalize(form, character)) for form in ("NFC", "NFD", "NFKC", "NFKD")])


def decompose(text):
    """Canonical decomposition by hand, for what is no Hangul."""
    pieces = []
    for character in text:
        mapping = unicodedata.decomposition(character)
        if mapping and not mapping.startswith("<"):
            pieces.extend(decompose("".join(chr(int(code, 16)) for code in mapping.split())))
        else:
            pieces.append(character)
    start = 0
    while start < len(pieces):
        end = start
        while end < len(pieces) and unicodedata.combining(pieces[end]):
            end += 1
        if end > start:
            pieces[start:end] = sorted(pieces[start:end], key=unicodedata.combining)
        start = end + 1
    return "".join(pieces)


samples = ["crème brûlée", "ṩ", "s\u0323\u0307", "s\u0307\u0323", "Ǖ", "ﬁ", "\u1e9b\u0323", "e\u0301\u0327", "a\u0315\u0300\u05ae\u0062", "\u0344x", "\u2126\u212b", "\u0bc6\u0bbe", "\u0b47\u0b3e"]
for text in samples:
    print(ascii(text), ascii(decompose(text)), decompose(text) == unicodedata.normalize("NFD", text), [unicodedata.is_normalized(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")])
print({code: ascii(unicodedata.normalize("NFC", unicodedata.normalize("NFD", chr(code)))) for code in (0x340, 0x387, 0x958, 0x2126, 0x2adc, 0xfb1d, 0xf900)})
tags = {}
for code in range(0x2000, 0x2500):
    mapping = unicodedata.decomposition(chr(code))
    tag = mapping[1:mapping.index(">")] if mapping.startswith("<") else "canonical" if mapping else None
    tags[tag] = tags.get(tag, 0) + 1
print(tags)
classes = {}
for code in range(0x300, 0x370):
    classes.setdefault(unicodedata.combining(chr(code)), []).append(code)
print({key: len(value) for key, value in sorted(classes.items())})
syllable = "각"
parts = unicodedata.normalize("NFD", syllable)
print([hex(ord(c)) for c in parts], unicodedata.normalize("NFC", parts) == syllable, unicodedata.normalize("NFC", parts[:2]), unicodedata.normalize("NFC", "가" + parts[2]) == syllable, unicodedata.normalize("NFC", parts[0] + "x" + parts[1]) == syllable, unicodedata.decomposition(syllable) == "")
for text in samples:
    forms = {form: unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert all(unicodedata.is_normalized(form, value) and unicodedata.normalize(form, value) == value for form, value in forms.items())
    assert unicodedata.normalize("NFC", forms["NFD"]) == forms["NFC"] and unicodedata.normalize("NFKD", forms["NFC"]) == forms["NFKD"]
