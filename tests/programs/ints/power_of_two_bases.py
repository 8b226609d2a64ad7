# Digits in bases that are powers of two, at and around the ends of words.
VALUES = [0, 1, 9, 10, 15, 16, 255, 256]
for bits in (32, 62, 63, 64, 65, 127, 128, 129, 300):
    VALUES += [2**bits - 1, 2**bits, 2**bits + 1, 0x123456789ABCDEF0FEDCBA9876543210 % 2**bits]
for value in VALUES:
    for sign in (1, -1):
        number = sign * value
        texts = [format(number, code) for code in "xXob"] + [hex(number), oct(number), bin(number)]
        print(texts[0], texts[1], texts[4])
        for text, base in zip(texts, (16, 16, 8, 2, 16, 8, 2)):
            assert int(text, base) == number, (text, base)
        print(f"{number:040x}", f"{number:#x}", f"{number:_x}", f"{number:_b}"[:40], "%x" % number)

DIGITS = "0123456789abcdefghijklmnopqrstuv"
for base in (2, 4, 8, 16, 32):
    for length in range(1, 70):
        text = "".join(DIGITS[(position * 7 + length) % base] for position in range(length))
        number = 0
        for digit in text:
            number = number * base + DIGITS.index(digit)
        spaced = "_".join(text[at:at + 5] for at in range(0, length, 5))
        assert int(text, base) == number == int(text.upper(), base) == int(spaced, base), (text, base)
        assert int("-" + text, base) == -number == int("  -" + spaced + "\n", base)

for text, base in [("12g", 16), ("", 16), ("_1", 16), ("1__2", 16), ("1_", 16), ("\xb2", 16), ("1\x00", 16), ("@", 16), ("G", 16), ("/", 8), (":", 16), ("8", 8), ("0x", 16), ("[", 36), ("`", 36), ("{", 36)]:
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)
print(float.fromhex("0x1.8p3"), float.fromhex("-0X.8P-3"), (1.5).hex())
