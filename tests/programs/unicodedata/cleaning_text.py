# Identifiers, homoglyphs by script, sanitised file names, search keys, truncating by width, splitting into clusters.
import re
import unicodedata
from itertools import groupby


def key(text):
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in folded if not unicodedata.combining(c))


def script(character):
    name = unicodedata.name(character, "")
    return name.split()[0] if unicodedata.category(character)[0] == "L" else "COMMON"


def clusters(text):
    """A base character with its marks; enough for accents."""
    pieces = []
    for character in text:
        if pieces and (unicodedata.category(character) in ("Mn", "Me", "Mc") or character == "\u200d" or pieces[-1].endswith("\u200d")):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def columns(text):
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf") else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def shorten(text, width):
    if columns(text) <= width:
        return text
    short = ""
    for cluster in clusters(text):
        if columns(short + cluster) > width - 1:
            break
        short += cluster
    return short + "…"


def filename(text, limit=20):
    text = unicodedata.normalize("NFKC", text)
    text = "".join("_" if unicodedata.category(c)[0] in "CZ" or c in '<>:"/\\|?*' else c for c in text)
    return re.sub("_+", "_", text).strip("._")[:limit]


for text in ("Café au lait", "ＦＵＬＬ width", "ﬃ ligature", "Straße №5", "e\u0301te\u0301", "ΑΣ ΟΔΟΣ", "İstanbul", "\u212bngström", "½ cup", "日本語テキスト", "क्षत्रिय", "👩\u200d👩\u200d👧 family", "a\u0308\u0304b"):
    print(ascii(key(text)), [name for name, _ in groupby(map(script, text))], ascii(clusters(text)), columns(text), ascii(shorten(text, 6)), ascii(filename(text)))
for text in ("paypal", "pаypal", "αlpha", "normal text", "ｐａｙ"):
    scripts = {script(c) for c in text} - {"COMMON"}
    print(ascii(text), sorted(scripts), "suspicious" if len(scripts) > 1 else "fine")
for name in ("ﬁ", "ª", "x²", "Ⅷ", "é", "e\u0301", "µ", "℘", "a·b", "1x", "x\u200d"):
    print(ascii(name), name.isidentifier(), unicodedata.normalize("NFKC", name).isidentifier(), ascii(unicodedata.normalize("NFKC", name)))
ﬁx = 1
ª = 2
print(fix, a, "ﬁx" in globals(), "fix" in globals(), [n for n in ("fix", "a") if n in dir()])
words = ["Äpfel", "apfel", "Zoo", "zebra", "éclair", "Eclair", "ångström", "Øre", "œuvre"]
print(sorted(words), sorted(words, key=key), sorted(words, key=lambda w: (key(w), w)))
print({form: len(unicodedata.normalize(form, "ﬃ½éÅ한" * 3)) for form in ("NFC", "NFD", "NFKC", "NFKD")}, filename("  ../etc/pass\x00wd: a\u2028b.txt "))
