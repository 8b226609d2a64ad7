# Classes and cases beyond ASCII: words, digits, spaces, named characters, surrogates, ranges, boundaries, normal forms.
import re
import unicodedata

samples = "aZ_09 éßñ Ωλ Жд 漢字 かな ١٢ ² ½ Ⅷ ª ‿ ـ \u0301 \u200d \u00a0\u2003\u3000\x1c\x85 🐍 👩\u200d🚀 𝟘𝔸 \U0001d400"
for pattern in (r"\w", r"\W", r"\d", r"\s", r"[^\W\d_]", r"[\w-]", r"\b\w+\b"):
    print(pattern, [match.group() for match in re.finditer(pattern, samples)][:60], len(re.findall(pattern, samples)), len(re.findall(pattern, samples, re.A)))
for pattern, text in ((r"[а-я]+", "Привет мир"), (r"(?i)[а-я]+", "ПРИВЕТ мир"), (r"[\u4e00-\u9fff]+", "ab漢字かな"), (r"[😀-🙏]", "x😀y🙏z🐍"), (r"\N{SNAKE}+", "🐍🐍"), (r"\N{LATIN SMALL LETTER E WITH ACUTE}", "caf\u00e9"), (r"[\N{DIGIT ZERO}-\N{DIGIT NINE}]+", "x12"), (r"\U0001F40D", "🐍"), (r"\xe9", "é"), (r"\u00e9|\351", "éé"), (r"é", "e\u0301"), (r".", "é🐍"), (r"(?i)ß", "ẞß"), (r"(?i)ﬀ", "FFﬀ"), (r"(?i)µ", "μΜµ"), (r"(?i)k", "\u212a"), (r"(?i)å", "\u212bÅ"), (r"(?i)[ⅰ-ⅿ]", "Ⅳ"), (r"(?i)ⓐ", "Ⓐ"), (r"(?i)𐐀", "𐐨"), (r"(?i)ყ", "Ყ"), (r"(?i)\u1e9b", "ṡṠ"), (r"(?i)ι", "\u0345\u1fbeΙ"), (r"(?i)[^k]", "\u212aa"), (r"\bé", "é aé"), (r"\B́", "e\u0301"), (r"^\w+$", "na\u00efve"), (r"[^\x00-\x7f]", "aé漢"), (r"\ud800", "\ud800x"), (r"[\ud800-\udfff]", "a\udc80"), (r"\S+", "a\u00a0b\u200bc"), (r"(?a)\S+", "a\u00a0b"), (r"(\w)\1", "ééaa漢漢")):
    print(ascii(pattern), ascii(text), [ascii(match.group()) for match in re.finditer(pattern, text)], [match.span() for match in re.finditer(pattern, text)])
for left, right in (("İ", "i"), ("ı", "I"), ("ς", "Σ"), ("ſ", "S"), ("ϐ", "β"), ("ᲀ", "в"), ("ß", "SS"), ("ŉ", "ʼN"), ("Ǆ", "ǆ"), ("ǅ", "Ǆ"), ("K", "k"), ("Ω", "ω"), ("ꭰ", "Ꭰ"), ("ᾳ", "ᾼ"), ("ﬅ", "ﬆ"), ("\u0390", "\u1fd3")):
    print(left, right, bool(re.fullmatch(left, right, re.I)), bool(re.fullmatch(right, left, re.I)), bool(re.fullmatch(f"[{left}]", right, re.I)) if len(right) == 1 else "-", left.lower() == right.lower(), left.casefold() == right.casefold())
text = "Ärger über Öl: 50 €, naïve café"
print(re.findall(r"\b\w", text), re.sub(r"[^\W\d_]+", lambda m: m[0].title(), text), re.split(r"\W+", text), re.findall(r"[[:alpha:]]", ":al") if False else re.findall("[€$]", text), re.sub(r"(?i)[äöü]", lambda m: {"ä": "ae", "ö": "oe", "ü": "ue"}[m[0].lower()], text))
print([re.sub(r"[\u0300-\u036f]", "", unicodedata.normalize("NFD", word)) for word in re.findall(r"\w+", text)], re.match(r"(?P<größe>\d+)", "12")["größe"], re.compile("(?P<名>.)(?P=名)").search("aabb").groupdict(), re.sub("(?P<é>a)", r"<\g<é>>", "banana"))
print([len(re.findall(r"\d", chr(start) * 2)) for start in (0x30, 0x660, 0x966, 0xff10, 0x1d7ce, 0xb2, 0x2460)], [bool(re.match(r"\s", each)) for each in "\x0b\x0c\x1c\x1f\x85\xa0\u1680\u180e\u2028\u202f\u205f\u3000\ufeff\u200b"])
