# Escapes in literals of str and bytes: all of one character, octal, hexadecimal and names, in plain, raw and f-strings; those that are malformed.
BODIES = ["\\" + chr(c) for c in range(33, 127) if chr(c) not in "NuUx01234567'\""] + ["\\0", "\\00", "\\000", "\\0000", "\\1", "\\12", "\\123", "\\1234", "\\377", "\\8", "\\18", "\\08", "\\7a", "\\x41", "\\x4", "\\x", "\\xg1", "\\x414", "\\xff", "\\u0041", "\\u004", "\\u", "\\ud83d\\ude00", "\\u20ac", "\\U0001f600", "\\U0010ffff", "\\U00110000", "\\U0000004", "\\U", "\\N{BULLET}", "\\N{bullet}",
           "\\N{NOT A NAME}", "\\N{", "\\N", "\\N{}", "\\N{LATIN SMALL LETTER A}", "\\'", '\\"', "\\\n", "a\\\nb", "\\\\", "\\\\n", "\\\\\\n", "\\t\\n\\r\\v\\f\\a\\b", "\\", "\\\\\\"]
for body in BODIES:
    known = len(body) == 2 and body[1] in "abfnrtv\\\n" or body[:2] in ("\\'", '\\"', "\\\\", "\\\n", "a\\") or body[1:2] in "01234567xuUN"
    for prefix in ("", "b", "r", "rb", "f"):
        if not known and prefix in ("", "b", "f"):
            continue
        if prefix in ("b", "") and body[1:2] == "8" or prefix == "b" and body[1:2] in "uUN":
            continue
        if prefix == "f" and ("{" in body):
            continue
        text = f'{prefix}"{body}"'
        try:
            print(ascii(text), ascii(eval(text)))
        except SyntaxError as error:
            print(ascii(text), "SyntaxError", ascii(error.msg))
for text in ("'a' 'b'", "'a' \"b\" '''c'''", "r'\\n' '\\n'", "'\\n' r'\\n'", "f'{1}' 'a' r'\\{2}'"[:0] + "f'{1}' 'a'", "'a' b'b'", "b'a' f'{1}'", "u'a' 'b'", "'unterminated", "'''unterminated", "'a\nb'", "'''a\nb'''", "\"'\" '\"'", "'''it's'''", "''''''", "'' ''", "'''a''''", "r'a\\'", "r'a\\'b'", "r'\\'", "b'\xe9'", "b'''\n'''", "ur'a'", "bu'a'", "br'\\x'", "Rb'\\x'", "fr'\\{1}'", "rf'\\d{1}'", "f'\\x41{1}\\u0042'", "F'{1}'", "t'a' 'b'" if False else "'c'"):
    try:
        print(ascii(text), ascii(eval(text)))
    except SyntaxError as error:
        print(ascii(text), "SyntaxError", ascii(error.msg))
