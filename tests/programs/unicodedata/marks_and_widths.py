# Combining marks, emoji sequences and wide letters in tables, carets under texts, centring, cutting; classes of marks; joins of scripts; letters that change their length.
import unicodedata


def is_mark(character):
    return unicodedata.category(character) in ("Mn", "Me") or character in "\u200d\ufe0f"


def width(text):
    return sum(0 if is_mark(c) else 2 if unicodedata.east_asian_width(c) in "FW" else 1 for c in text)


def pad(text, columns, where="<", fill=" "):
    missing = max(columns - width(text), 0)
    left = {"<": 0, ">": missing, "^": missing // 2}[where]
    return fill * left + text + fill * (missing - left)


def cut(text, columns):
    taken, used = "", 0
    for character in text:
        used += width(character)
        if used > columns:
            break
        taken += character
    return taken


texts = ["plain", "e\u0301te\u0301", "日本語", "ｆｕｌｌ", "ﾊﾝｶｸ", "한국어", "\u1100\u1161", "a\u0308\u0323b", "👍🏽", "❤\ufe0f", "عربي", "\u0e01\u0e33", "½①", "x\u20dd"]
for text in texts:
    print(ascii(text), width(text), len(text), [unicodedata.east_asian_width(c) for c in text], ascii(pad(text, 8, ">", ".")), ascii(pad(text, 9, "^", "*")), ascii(cut(text, 3)))
for rows in ([("名", "name"), ("日本", "Japan"), ("é", "e\u0301")],):
    widths = [max(map(width, column)) for column in zip(*rows)]
    for row in rows:
        print("|" + "|".join(pad(cell, size) for cell, size in zip(row, widths)) + "|")
for text, place in (("日本語 text", 4), ("e\u0301cole", 3), ("abc", 1)):
    print(text, " " * width(text[:place]) + "^", sep="\n")
print({value: sum(unicodedata.combining(chr(code)) == value for code in range(0x300, 0x370)) for value in (0, 202, 216, 220, 230, 232, 240)})
marks = "\u0301\u0323\u0327\u0338\u0345\u05b4\u3099\u20d0\u0f71"
print([(f"{ord(m):04x}", unicodedata.combining(m), unicodedata.category(m)) for m in marks], ascii(unicodedata.normalize("NFD", "o" + marks)), ascii(unicodedata.normalize("NFC", "o" + marks)))
print([ascii(unicodedata.normalize("NFC", base + mark)) for base, mark in (("か", "\u3099"), ("ハ", "\u309a"), ("=", "\u0338"), ("<", "\u0338"), ("i", "\u0307"), ("ı", "\u0307"), ("q", "\u0301"), ("\u0915", "\u093c"))])
for letter in "ßıİŉǰΐﬁﬃſKÅΣςẞ":
    print(letter, ascii(letter.upper()), ascii(letter.lower()), ascii(letter.casefold()), ascii(unicodedata.normalize("NFKC", letter)), unicodedata.name(letter)[:32], end="; ")
print()
for name in ("COMBINING ACUTE ACCENT", "ZERO WIDTH NON-JOINER", "VARIATION SELECTOR-16", "EMOJI MODIFIER FITZPATRICK TYPE-4", "COMBINING ENCLOSING KEYCAP", "HANGUL CHOSEONG KIYEOK"):
    character = unicodedata.lookup(name)
    print(hex(ord(character)), unicodedata.category(character), unicodedata.bidirectional(character), unicodedata.east_asian_width(character), width("a" + character), unicodedata.name(character) == name)
words = ["résumé", "resume", "re\u0301sume\u0301", "RÉSUMÉ", "ｒｅｓｕｍｅ"]
key = lambda word: "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
print([key(word) for word in words], len(set(words)), len({unicodedata.normalize("NFC", word) for word in words}), len(set(map(key, words))), [unicodedata.is_normalized("NFC", word) for word in words])
