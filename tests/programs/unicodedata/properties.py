"""Categories, names, numbers, widths and directions of many characters."""
import unicodedata

for character in "aZ5 \t\u00a0é_-(«»\u20ac+^½²Ⅷ٣一가ßǅʰ\u0301\u200d\ufeff\ue000\U0001f600\u4e00あﾊＡ\u05d0\u0660\u202e\u2028\u0378\U000e0001\ud800":
    print(ascii(character), unicodedata.category(character), unicodedata.bidirectional(character), unicodedata.combining(character), unicodedata.east_asian_width(character), unicodedata.mirrored(character), unicodedata.decimal(character, None), unicodedata.digit(character, None), unicodedata.numeric(character, None), repr(unicodedata.decomposition(character)), unicodedata.name(character, None))
for name in ("LATIN SMALL LETTER E WITH ACUTE", "latin small letter a", "GREEK SMALL LETTER ALPHA", "SNOWMAN", "CJK UNIFIED IDEOGRAPH-4E00", "HANGUL SYLLABLE GAG", "SPACE", "NULL", "LF", "NOTHING", "", "LATIN SMALL LETTER  A", "x" * 300, "A_B"):
    try:
        print(name[:40], ascii(unicodedata.lookup(name)))
    except KeyError as error:
        print(name[:40], "KeyError", error)
for function in (unicodedata.name, unicodedata.category, unicodedata.decimal, unicodedata.digit, unicodedata.numeric, unicodedata.bidirectional, unicodedata.combining, unicodedata.east_asian_width, unicodedata.mirrored, unicodedata.decomposition):
    for value in ("ab", "", 3, None, b"a", "\x00"):
        try:
            print(function(value), end=" | ")
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error, end=" | ")
    print()
print(unicodedata.unidata_version, [chr(c) for c in range(128) if unicodedata.category(chr(c)).startswith("P")], sum(unicodedata.category(chr(c)) == "Lu" for c in range(0x600)))
