# Characters by their names in str, f-string and t-string literals: aliases, syllables, ideographs, refused names.
print("\N{LATIN SMALL LETTER E WITH ACUTE}", "\N{SNOWMAN}", "a\N{BULLET}b", len("\N{GRINNING FACE}"), ascii("\N{greek small letter alpha}"))
print(f"{1}\N{EM DASH}{2}", r"\N{raw}", b"\\N{bytes}", "\N{DIGIT ONE}" == "1", "\N{NO-BREAK SPACE}".isspace(), f"{1:\N{BULLET}>3}")
print(t"\N{BULLET}{1}\N{bullet}".strings, rf"\N{1}", rt"\N{1}".strings)


def show(source):
    try:
        print(ascii(source), ascii(eval(source)))
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for name in (
    "latin small letter a", "Bullet", "HANGUL SYLLABLE GAG", "hangul syllable gag", "HANGUL SYLLABLE gag", "Hangul Syllable A", "HANGUL SYLLABLE", "HANGUL SYLLABLE ",
    "HANGUL SYLLABLE HIH", "CJK UNIFIED IDEOGRAPH-4E00", "cjk unified ideograph-4e00", "CJK UNIFIED IDEOGRAPH-4e0a", "CJK UNIFIED IDEOGRAPH-04E00",
    "CJK UNIFIED IDEOGRAPH-20000", "CJK UNIFIED IDEOGRAPH-0041", "CJK UNIFIED IDEOGRAPH-004E00", "CJK UNIFIED IDEOGRAPH-", "CJK COMPATIBILITY IDEOGRAPH-F900",
    "cjk compatibility ideograph-2f800", "TANGUT IDEOGRAPH-17000", "KHITAN SMALL SCRIPT CHARACTER-18B00", "NUSHU CHARACTER-1B170",
    "NULL", "line feed", "LF", "nel", "ESC", "BEL", "ALERT", "bell", "NBSP", "BOM", "BYTE ORDER MARK", "LATIN CAPITAL LETTER GHA", "LATIN CAPITAL LETTER OI",
    "WEIERSTRASS ELLIPTIC FUNCTION", "SCRIPT CAPITAL P", "VARIATION SELECTOR-17", "VS1", "vs16", "VS17", "VS256", "VS257", "VS0", "VS01", "VS",
    "LATIN SMALL LETTER A WITH MACRON AND GRAVE", "KEYCAP DIGIT ONE", "no such", "", " ", "LATIN SMALL LETTER A ", " LATIN SMALL LETTER A", "latin_small_letter_a",
    "\xe9", "U+0041", "<control-0000>", "CONTROL-0000", "private use-e000", "VERTICAL BAR", "A" * 300, "AB\\x41",
):
    show("'\\N{" + name + "}'")
for source in (
    r"'\N'", r"'\N{'", r"'a\N{x'", r"'\Nx'", r"'\N{}'", r"'ab\N{no such}c\N{other}'", r"b'\N{bullet}'", r"f'x{1}\N{no such}'", r"f'\N'", r"f'\N{'",
    r"t'\N'", r"t'\N{nope}'", "f'''\n{1}\n\\N{nope}'''", r"f'\Nx'", r"'\xe9\N{nope}'", "'\xe9\\N{nope}'", r"rb'\N{bullet}'", r"u'\N{bullet}'",
):
    show(source)
