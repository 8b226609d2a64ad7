"""normalize() and is_normalized(): accents, ligatures, Hangul, order of marks, errors."""
import unicodedata

samples = ["", "abc", "é", "e\u0301", "ﬁ", "①②", "½", "Å", "\u212b", "A\u030a", "가각", "\u1100\u1161\u11a8", "\u1e9b\u0323", "q\u0307\u0323", "q\u0323\u0307", "\u0344", "\u0958", "ｶﾞ", "ＡＢＣ", "x\u00b2", "\u00a0", "a\u0301\u0327", "\u1100\u0301\u1161", "\ufb2c", "\u0301a", "Ⅳ", "ﷺ", "\U0001d15e", "\u2126", "naïve café Ångström", "e\u0301\u0301", "\u0b47\u0b57", "ệ", "日本語", "\u30ab\u3099"]
for text in samples:
    forms = [unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")]
    print(ascii(text), [ascii(form) for form in forms], [unicodedata.is_normalized(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")])
for arguments in (("NFX", "a"), ("nfc", "a"), ("NFX", ""), ("NFC", 3), (3, "a"), (None, None), ("NFC", b"a")):
    for function in (unicodedata.normalize, unicodedata.is_normalized):
        try:
            print(function(*arguments))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
text = "only ascii"
print(unicodedata.normalize("NFC", text) is text)
