# Characters whose upper, lower, title or folded form has more than one character, and those that change back to another one.
def points(text):
    return " ".join(f"{ord(c):04x}" for c in text)


RANGES = (range(0x80, 0x590), range(0x10a0, 0x1100), range(0x13a0, 0x1400), range(0x1c80, 0x1cc0), range(0x1e00, 0x2000), range(0x2100, 0x2190), range(0x24b6, 0x24ea), range(0x2c00, 0x2d30), range(0xa640, 0xa700), range(0xa720, 0xa800), range(0xab30, 0xabc0),
          range(0xfb00, 0xfb18), range(0xff21, 0xff5b), range(0x10400, 0x10450), range(0x104b0, 0x10500), range(0x10c80, 0x10d00), range(0x118a0, 0x118e0), range(0x16e40, 0x16e80), range(0x1e900, 0x1e944))
for method in (str.upper, str.lower, str.title, str.casefold, str.capitalize, str.swapcase):
    longer, changed, total = [], 0, 0
    for block in RANGES:
        for code in block:
            result = method(chr(code))
            if len(result) > 1:
                longer.append(f"{code:04x}>{points(result)}")
            elif ord(result) != code:
                changed += 1
                total = (total * 31 + ord(result) + code) % 1000000007
    print(method.__name__, len(longer), changed, total)
    for start in range(0, len(longer), 12):
        print("   ", ", ".join(longer[start:start + 12]))
one_way = [f"{code:04x}" for block in RANGES for code in block if (c := chr(code)).upper() != c and c.upper().lower() != c]
print(len(one_way), one_way[:40])
odd = [f"{code:04x}" for block in RANGES for code in block if (c := chr(code)).casefold() != c.lower()]
print(len(odd), odd[:60], odd[-20:])
for text in ("stra\xdfe", "\u0130stanbul", "I\u0307", "\ufb03\ufb01x", "\u01c6\u01c4\u01c5", "\u1f80\u1fb3\u1fbc", "\u0149a \u0149", "\u1e9e\xdf", "\u0390\u03b0", "\u13a0\uab70", "\u10d0\u1c90", "o'neill-smith", "\u00b5m", "\u212a\u212b\u2126", "a\u0345\u03b1", "\u03a3\u03a3 \u03a3\u03c3\u03c2"):
    print(ascii(text), *[ascii(getattr(text, name)()) for name in ("upper", "lower", "title", "capitalize", "swapcase", "casefold")])
