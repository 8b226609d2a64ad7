import re

print(re.findall("straße", "STRASSE Straße STRAßE straẞe", re.I))
print(re.findall("[a-z]+", "Hello WORLD \u212a \u017f", re.I), re.findall("[a-z]+", "Hello \u212a", re.I | re.A))
groups = ["iIıİ", "sSſ", "kK\u212a", "åÅ\u212b", "µμΜ", "ςσΣ", "θϑΘϴ", "ŉn", "ΐΐ", "ﬅﬆ", "ǄǅdžǆDŽ", "ωΩ\u2126", "\u1c88Ꙋꙋ", "ᾀᾈ", "ßẞ", "\U00010400\U00010428"]
for letters in groups:
    print(ascii(letters), [[int(re.match(a, b, re.I) is not None) for b in letters] for a in letters],
          [[int(re.match(f"[{a}]", b, re.I) is not None) for b in letters] for a in letters],
          [[int(re.match(f"[^{a}]", b, re.I) is not None) for b in letters] for a in letters],
          [[int(re.match(a, b, re.I | re.A) is not None) for b in letters] for a in letters],
          [[int(re.match(f"({a})\\1", a + b, re.I) is not None) for b in letters] for a in letters])
print(re.findall("[h-l]", "IiİıKk\u212aJ", re.I), re.findall("[^h-l]", "IiİıKk\u212aJ", re.I), re.findall("[\u2100-\u2200]", "kKåω", re.I))
print(re.findall(b"[a-c\xe9]+", b"aBC\xc9\xe9", re.I), re.findall(b"\xe9", b"\xc9\xe9", re.I | re.L))
print(re.findall("(?i:a)b", "ab AB aB Ab"), re.findall("(?i)a(?-i:b)", "ab AB aB Ab"), re.findall("a(?i:b|c)", "aB aC ac AC"))
print(re.sub("(?i)HELLO", "bye", "Hello hello HELLO hullo"), re.split("x", "aXbxc", flags=re.I))
