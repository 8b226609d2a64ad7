"""Writes runtime/modules/_unicode_tables.py to standard output: what the module unicodedata knows of every code point.

The tables are facts of the Unicode Character Database; they are asked of CPython 3.14, which has Unicode 16:
  scripts/oracle --show scripts/generate_unicodedata.py > runtime/modules/_unicode_tables.py
Properties are runs of code points: the length of each in base 36, a colon if anything follows, and the value. Others are entries
of single code points, in hexadecimal.
"""
import unicodedata

WIDTH = 126
LIMIT = 0x110000
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def rows(words):
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > WIDTH:
            yield line
            line = ""
        line += " " + word if line else word
    yield line


def base36(number):
    text = ""
    while number:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
    return text


def runs(property_of):
    start, value = 0, property_of(chr(0))
    for code in range(1, LIMIT + 1):
        found = property_of(chr(code)) if code < LIMIT else None
        if found != value:
            yield f"{base36(code - start)}:{value}" if value else base36(code - start)
            start, value = code, found


def entries(text_of):
    for code in range(LIMIT):
        text = text_of(chr(code))
        if text is not None:
            yield f"{code:x}={text}"


def digit_of(char):
    return unicodedata.digit(char, None) if unicodedata.decimal(char, None) is None else None


def number_of(char):
    value = unicodedata.numeric(char, None)
    if value is None or unicodedata.digit(char, None) is not None:
        return None
    return f"{int(value)}" if value == int(value) else repr(value)


def decomposition_of(char):
    text = unicodedata.decomposition(char)
    return text.replace(" ", ",") if text and not 0xAC00 <= ord(char) < 0xD7A4 else None


def is_never_composed(char):
    text = unicodedata.decomposition(char)
    return bool(text) and text[0] != "<" and " " in text and unicodedata.normalize("NFC", char) != char


def seconds():
    texts = [unicodedata.decomposition(chr(code)).split() for code in range(LIMIT) if not is_never_composed(chr(code))]
    return sorted({int(text[1], 16) for text in texts if len(text) == 2 and text[0][0] != "<"})


def write(name, words):
    print(f'{name} = """')
    for row in rows(words):
        print(row)
    print('"""')


print("# lint_sizes: table. Written by scripts/generate_unicodedata.py: do not edit.")
print(f'VERSION = "{unicodedata.unidata_version}"')
write("CATEGORY", runs(unicodedata.category))
write("BIDIRECTIONAL", runs(unicodedata.bidirectional))
write("COMBINING", runs(unicodedata.combining))
write("EAST_ASIAN_WIDTH", runs(unicodedata.east_asian_width))
write("MIRRORED", runs(unicodedata.mirrored))
write("DIGIT", entries(digit_of))
write("NUMERIC", entries(number_of))
write("DECOMPOSITION", entries(decomposition_of))
write("NEVER_COMPOSED", (f"{code:x}" for code in range(LIMIT) if is_never_composed(chr(code))))
write("COMPOSED_AS_SECOND", (f"{code:x}" for code in seconds()))
write("ASCII_NAMES", (unicodedata.name(chr(code)).replace(" ", "_") for code in range(32, 127)))
