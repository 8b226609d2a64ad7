# decimal(), digit(), numeric() and what int() and float() take of them; defaults, fractions, wrong arguments.
import unicodedata


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for character in "07٣९๕²₃①⑳½⅓⅞Ⅷ↉〇一三十百千万億零㊿𝟗𝟘𑁦a-":
    print(character, unicodedata.name(character), unicodedata.decimal(character, None), unicodedata.digit(character, None), unicodedata.numeric(character, None), character.isdecimal(), character.isdigit(), character.isnumeric())
for text in ("٣٤٥", "१२३", "𝟙𝟚", "１２.５", "²", "½", "Ⅷ", "一", "٣_٤", " ٧ ", "-٩", "１e２"):
    for function in (int, float):
        try:
            print(text, function(text), end=" ")
        except ValueError as error:
            print(type(error).__name__, error, end=" ")
    print()
attempt(lambda: unicodedata.decimal("x"))
attempt(lambda: unicodedata.digit("½"))
attempt(lambda: unicodedata.numeric("x"))
attempt(lambda: unicodedata.decimal("²"))
attempt(lambda: unicodedata.digit("²"))
attempt(lambda: unicodedata.numeric("x", "default"))
attempt(lambda: unicodedata.decimal("12"))
attempt(lambda: unicodedata.digit(""))
attempt(lambda: unicodedata.numeric(5))
zeros = [hex(code) for code in range(0x3000) if unicodedata.decimal(chr(code), None) == 0]
print(len(zeros), zeros)
fractions = {}
for code in range(0x2150, 0x218C):
    value = unicodedata.numeric(chr(code), None)
    fractions.setdefault(round(value, 4) if value is not None else None, []).append(chr(code))
print(fractions)


def parse(text):
    """Chinese numerals up to ten thousands."""
    total = unit = 0
    for character in text:
        value = int(unicodedata.numeric(character))
        if value >= 10:
            total, unit = total + (unit or 1) * value, 0
        else:
            unit = value
    return total + unit


print([parse(text) for text in ("七", "十", "十二", "二十", "三百四十五", "六千零八")])
print(sum(unicodedata.numeric(c) for c in "½¼⅛"), "".join(str(unicodedata.digit(c)) for c in "⁴²₀⓵❷"), [c for c in map(chr, range(0x2460, 0x2480)) if unicodedata.numeric(c) > 17], sorted("⑨③Ⅳ½八", key=unicodedata.numeric))
