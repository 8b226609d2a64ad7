# Case mappings and predicates of blocks, as sums over every 23rd code point.
def total(texts):
    result = 0
    for text in texts:
        for c in text:
            result = (result * 31 + ord(c)) % 1000000007
    return result

blocks = [(0, 0x250), (0x250, 0x530), (0x530, 0x1000), (0x1000, 0x1d00), (0x1d00, 0x2200), (0x2c00, 0x2e00), (0xa640, 0xac00), (0xf900, 0x10000), (0x10400, 0x10600), (0x1d400, 0x1d800), (0x1e900, 0x1f000)]
for first, end in blocks:
    chars = [chr(c) for c in range(first, end, 23) if not 0xd800 <= c < 0xe000]
    print(hex(first), total(c.upper() for c in chars), total(c.lower() for c in chars), total(c.title() for c in chars), total(c.casefold() for c in chars), total(c.swapcase() for c in chars),
          total(c.capitalize() for c in chars))
    print([sum(getattr(c, name)() for c in chars) for name in ("isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "isspace", "isupper", "islower", "istitle", "isprintable", "isidentifier")])
