"""Slugs, accents stripped, columns of wide characters, comparing, counting marks."""
import re
import unicodedata


def strip_accents(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")


def slugify(text):
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", text).strip().lower())


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)


for text in ("Crème Brûlée", "Ångström & Co.", "Łódź", "naïve — “quotes”", "Đặng Thị Hồng", "Ünïcödé!", "ﬁne ½", "日本 text", "Ελλάδα", "Straße"):
    print(text, "|", strip_accents(text), "|", slugify(text), "|", width(text), "|", text.casefold() == unicodedata.normalize("NFD", text).casefold(), unicodedata.normalize("NFC", unicodedata.normalize("NFD", text)) == text)
print(sorted(["école", "eclair", "Étude", "zebra", "ecru"], key=lambda w: strip_accents(w).casefold()))
print(sorted({unicodedata.category(c) for c in "Hello, World 42!"}), "".join(c for c in "a\x00b\x1bc\u200bd" if unicodedata.category(c)[0] != "C"), int("".join(str(unicodedata.decimal(c)) for c in "٣٤٥")), sum(unicodedata.numeric(c) for c in "½¼Ⅷ"))
for row in (("name", "値"), ("日本", "x"), ("é" , "ｱ")):
    print(" ".join(cell + " " * (6 - width(cell)) for cell in row) + "|")
