# \N{...}: aliases, names that are worked out, either case, and what names nothing.
for name in ["LATIN SMALL LETTER A", "latin small letter a", "LF", "BOM", "LINE FEED", "CJK UNIFIED IDEOGRAPH-4E00", "cjk unified ideograph-4e00", "HANGUL SYLLABLE GA", "hangul syllable gag", "<control-0000>", "PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET", "PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRAKCET", "TANGUT IDEOGRAPH-17000", "tangut ideograph-17000", "CJK COMPATIBILITY IDEOGRAPH-F900", "NUSHU CHARACTER-1B170", "CJK UNIFIED IDEOGRAPH-04E00", "KEYCAP DIGIT ONE", " LATIN SMALL LETTER A", "LATIN SMALL LETTER A ", "DC1", "BELL", "ALERT", "PILE OF POO", "LATIN SMALL LETTER GHA", "HANGUL SYLLABLE XX", "WEIERSTRASS ELLIPTIC FUNCTION", "LATIN SMALL LETTER É", "a"*300, "CJK UNIFIED IDEOGRAPH-20000","CJK UNIFIED IDEOGRAPH-F900","CJK UNIFIED IDEOGRAPH-4e0","HANGUL SYLLABLE ", "HANGUL SYLLABLE A","LATIN_SMALL_LETTER_A","LATIN  SMALL LETTER A","CJK UNIFIED IDEOGRAPH-FA0E","KHITAN SMALL SCRIPT CHARACTER-18B00","LATIN CAPITAL LETTER A WITH MACRON AND GRAVE","TAG SPACE","variation selector-17","NEW LINE","NULL","NUL","SP","NBSP","VS1"]:
    try:
        v = eval('"\\N{' + name + '}"')
        print(name[:60], ascii(v))
    except SyntaxError as e:
        print(name[:60], str(e)[-80:], e.offset, e.end_offset)
for s in [r'"\N"', r'"\N{"', r'"\N{}"', r'"\N{abc"', r'"\Nx"', r'"ab\N{nope}c"', r'"é\N{nope}"', r'"\N{ BULLET}"', r'f"\N{BULLET}"', r'f"\N"', r'f"\N{}"', r'f"\N{nope}"',r'f"\N {1}"', r't"\N{BULLET}"', r't"\N{nope}"', r'rf"\N{1}"', r'f"{1:\N{BULLET}>3}"', r'b"\N{BULLET}"', r'br"\N"', r'f"\N{BULLET"', r'f"\\N{1}"', r'"\N {x}"', r'f"a{1}\N{nope}"', 'f"""\n\\N{nope}"""', '"""\\N{BUL\nLET}"""', '"\\N{é}"', r'f"\N{é}"', '"\\N{a' + "x" * 300 + '}"', r'"a" "\N{nope}"', r'x = "\N{nope}"']:
    try:
        v = eval(s) if not s.startswith("x") else exec(s)
        print(s, ascii(v))
    except SyntaxError as e:
        print(ascii(s[:60]), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
for s in [r'"\N"', r'"\N{"', r'"\N{}"', r'"\N{abc"', r'"\Nx"', r'"ab\N{nope}c"', r'"é\N{nope}"', r'"\N{ BULLET}"', r'f"\N{BULLET}"', r'f"\N"', r'f"\N{}"', r'f"\N{nope}"',r'f"\N {1}"', r't"\N{BULLET}"', r't"\N{nope}"', r'rf"\N{1}"', r'f"{1:\N{BULLET}>3}"', r'b"\N{BULLET}"', r'br"\N"', r'f"\N{BULLET"', r'f"\\N{1}"', r'"\N {x}"', r'f"a{1}\N{nope}"', 'f"""\n\\N{nope}"""', '"""\\N{BUL\nLET}"""', '"\\N{é}"', r'f"\N{é}"', '"\\N{a' + "x" * 300 + '}"', r'"a" "\N{nope}"', r'x = "\N{nope}"']:
    try:
        v = eval(s) if not s.startswith("x") else exec(s)
        print(s, ascii(v))
    except SyntaxError as e:
        print(ascii(s[:60]), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
