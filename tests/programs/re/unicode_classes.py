"""\\w, \\d, \\s and \\b on letters of the world; ASCII; case without regard."""
import re

text = "héllo wörld ٣४ 日本語 a_b Ⅷ ½ x² \u00a0\u2003\u200b ǅ ß ſ K"
for pattern in (r"\w+", r"\W+", r"\d+", r"\D+", r"\s", r"[^\W\d_]+", r"\b\w", r"\B\w", r"[а-яё]+", r"[à-ÿ]+", r"\S+\s"):
    print(pattern, ascii(re.findall(pattern, text)), ascii(re.findall(pattern, text, re.A)))
for pattern, sample in (("straße", "STRASSE"), ("ß", "ẞ"), ("ſ", "S"), ("s", "ſ"), ("k", "K"), ("å", "Å"), ("σ", "Σς"), ("ς", "Σσ"), ("i", "İI"), ("ı", "Iı"), ("ǆ", "ǅǄ"), ("[a-z]", "KſZ"), ("[^k]", "K"), ("é", "É"), ("µ", "μΜ"), ("θ", "ϑΘ"), ("ﬅ", "ﬆ"), ("[à-ö]", "ÀÖ×")):
    print(ascii(pattern), ascii(sample), ascii(re.findall(pattern, sample, re.I)), ascii(re.findall(pattern, sample, re.I | re.A)), re.findall(pattern.encode("utf-8"), sample.encode("utf-8"), re.I) != [])
print(re.findall(r"(?a:\w+)|(?u:\w)", "aéb"), re.findall(r"(?i:a)b", "AbaBab"), re.findall(r"(?s:.)\n.", "\n\na"), re.findall(r"(?-i:a)B", "aBab", re.I), re.findall(r"\N{LATIN SMALL LETTER E WITH ACUTE}|\u00fc|\U0001f600|\x61", "éü\U0001f600a"), re.findall(r"[\u4e00-\u9fff]+", "漢字かな"), re.findall(".", "a\u2028b\x85c\r\n"), re.findall("(?m)^.", "a\u2028b\rc\nd"))
