# Characters beyond 16 bits: mathematical letters, emoji, flags, ideographs, tags; wrong arguments of every function.
import unicodedata


def attempt(call):
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, error)


for character in "𝐀𝒜𝔄𝟎𝟿𝛼🄰🅰🆗🈁🏻😀🚀🧑🀀🂡𐀀𐎀𐤀𒀀𓀀𝄞𝅘𝅥𞤀𞸀𠀀𤭢\U0002F800\U000E0001\U000E0100\U000F0000\U0010FFFF\U0001F1E6":
    print(hex(ord(character)), unicodedata.name(character, "-"), unicodedata.category(character), unicodedata.bidirectional(character) or "-", unicodedata.combining(character), unicodedata.east_asian_width(character), unicodedata.mirrored(character), unicodedata.decomposition(character) or "-", ascii(unicodedata.normalize("NFKC", character)), len(unicodedata.normalize("NFD", character)))
print(unicodedata.normalize("NFKC", "𝕳𝖊𝖑𝖑𝖔 𝟙𝟚𝟛 ℝ ⅓ ㎏ ㍿ ﷽")[:24], ascii(unicodedata.normalize("NFC", "𝅗𝅥")), ascii(unicodedata.normalize("NFD", "\U0001d15e\U0001d15f")), ascii(unicodedata.normalize("NFC", "\U00011099\U000110ba")))
flag = "".join(chr(0x1F1E6 + ord(letter) - 65) for letter in "DE")
print(ascii(flag), [unicodedata.name(c) for c in flag], "".join(unicodedata.name(c)[-1] for c in flag), len(flag), len(flag.encode("utf-16-le")) // 2)
for emoji in ("👍🏽", "👨\u200d💻", "❤\ufe0f", "1\ufe0f\u20e3"):
    print([unicodedata.name(c) for c in emoji], [unicodedata.category(c) for c in emoji])
functions = (unicodedata.category, unicodedata.bidirectional, unicodedata.combining, unicodedata.east_asian_width, unicodedata.mirrored, unicodedata.decomposition)
for function in functions:
    for arguments in (("",), ("ab",), (1,), (None,), (b"a",)):
        attempt(lambda: function(*arguments))
attempt(lambda: unicodedata.is_normalized("NFZ", "é"))


class Text(str):
    pass


print(unicodedata.category(Text("a")), unicodedata.normalize("NFC", Text("e\u0301")), type(unicodedata.normalize("NFC", Text("abc"))).__name__, unicodedata.name(Text("é")), unicodedata.lookup(Text("SPACE")) == " ", unicodedata.normalize("NFC", "\ud800e\u0301") == "\ud800é")
