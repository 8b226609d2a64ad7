# Text and bytes are cut, searched, copied and converted eight bytes at a time where that pays: what comes out must be what
# the simplest code gives, for every length around the words and blocks.
def cut(text, separator, limit=-1):
    pieces, piece = [], text[:0]
    for i in range(len(text)):
        if text[i : i + 1] == separator and limit != 0:
            pieces.append(piece)
            piece = text[:0]
            limit -= 1
        else:
            piece += text[i : i + 1]
    return pieces + [piece]


def exchange(text, old, new, limit=-1):
    return new.join(cut(text, old, limit))


def numbers(count, state=7):
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        yield state >> 8


def texts(alphabet):
    for length in [*range(20), 31, 32, 33, 63, 64, 65, 100, 255, 256, 257, 300]:
        yield "".join(alphabet[n % len(alphabet)] for n in numbers(length, length))


for alphabet in ("a,", "abcdefgh,ijklmnopqrstuvwxyz", "a,é", "a,—😀", ",,,,,,,,b"):
    for text in texts(alphabet):
        data = text.encode()
        array = bytearray(data)
        for limit in (-1, 0, 1, 3):
            assert text.split(",", limit) == cut(text, ",", limit), (text, limit)
            assert data.split(b",", limit) == cut(data, b",", limit), (data, limit)
            assert array.split(b",", limit) == cut(data, b",", limit), (data, limit)
            for new in ("", "b", "xyz", "é"):
                assert text.replace(",", new, limit) == exchange(text, ",", new, limit), (text, new, limit)
                assert data.replace(b",", new.encode(), limit) == exchange(data, b",", new.encode(), limit)
        assert data.decode() == text and bytes.fromhex(data.hex()) == data
        assert data.hex() == "".join("%02x" % byte for byte in data)
        assert [text[i] for i in range(len(text))] == list(text) == [c for c in text]
        assert text.find(",") == next((i for i, c in enumerate(text) if c == ","), -1)
        assert text.rfind(",") == max((i for i, c in enumerate(text) if c == ","), default=-1)
        assert data.count(b",") == sum(byte == 44 for byte in data)
        assert text * 7 == "".join([text] * 7) and text + text == "%s%s" % (text, text) == f"{text}{text}"

# Pieces of a bytearray are its caller's; pieces of bytes may be anybody's.
array = bytearray(b"a,,b")
pieces = array.split(b",")
for piece in pieces:
    piece.append(33)
first, between, rest = bytearray(b"a").partition(b",")
between += b"1"
rest += b"2"
print(pieces, array, first, between, rest, b"a,,b".split(b","), b"a"[0:1], b"a"[1:])
part = array[:1]
part[0] = 90
part += part[:]
array.extend(array)
array += array[1:2]
print(part, array, b"a"[:1], {b"": 1, b"a": 2}[b"xa"[1:]])

# A separator behind the first block, and none at all.
long = "x" * 70000 + "," + "y" * 3
print([len(piece) for piece in long.split(",")], [len(piece) for piece in long.encode().split(b",")], len(long.split(";")))
print(len(("ab," * 30000).split(",")), ("ab," * 30000).replace(",", ";", 29999)[-5:])

# Case: what stays within a byte, and what does not.
latin = "".join(chr(c) for c in range(256))
assert latin.lower() == "".join(c.lower() for c in latin) and latin.upper() == "".join(c.upper() for c in latin)
assert latin.swapcase() == "".join(c.swapcase() for c in latin)
print(ascii("ÀÞß×ÿµ aB".lower()), ascii("ÀÞß×ÿµ aB".upper()), ascii("ÀÞß×ÿµ aB".swapcase()), "they're bill's".title())

# Numbers: digits in chunks, sums that grow, short decimals.
for bits in range(1, 700, 7):
    number = 3**bits
    text, rest = "", number
    while rest:
        text, rest = chr(48 + rest % 10) + text, rest // 10
    assert str(number) == text and str(-number) == "-" + text and int(text) == number
    assert number + number == number * 2 == number << 1 and -number - number == -(number * 2)
    assert (number + 2**bits) - 2**bits == number and number - number == 0
for size in range(1, 12):
    for number in (0, 1, 127, 128, 255, 256, 65535, 2**31, 2**62 - 1, 2**63, 2**64 - 1):
        if number < 256**size:
            little = number.to_bytes(size, "little")
            assert little == number.to_bytes(size, "big")[::-1] and int.from_bytes(little, "little") == number
            assert list(little) == [number >> 8 * i & 255 for i in range(size)]
        if number * 2 < 256**size:
            assert int.from_bytes((-number).to_bytes(size, "big", signed=True), signed=True) == -number
print(float("12345.678"), float(".5"), float("5."), float("0.1"), float("999999999999999"), float("0.00000000000001"))
for text in ("", ".", "1.2.3", "1_.5", "-", "1e", "--1"):
    try:
        print(float(text))
    except ValueError as error:
        print(error)
print(divmod(-7, 2), divmod(7, -2), divmod(-(2**62), 1), divmod(True, 2), (255).bit_length(), (-255).bit_count(), (0).bit_length())
print(f"{5:>4}|{-5:<4}|{5:^5}|{-5:=+5}|{12345:,}|{1.5:.3f}|{-1.5:+.1f}|{1.5: .1f}|{-0.0:z.1f}|{1e300:.0f}"[:60])
print((1 + 2j) * (3 - 1j) + 1j, (1 + 2j) - (1 + 2j), 2 * (1 + 1j), (1 + 1j) / (1 - 1j))
view = memoryview(b"hello")
print(view[1], view[-1], bytes(view[1:3]), bytes(view[::-1]), memoryview(b"hello")[::2][1])
