# find, rfind, count, replace, split, partition and in over all short texts of two letters in three widths, and over long periodic ones, against loops by hand.
def find(text, piece, start):
    for i in range(start, len(text) - len(piece) + 1):
        if all(text[i + k] == piece[k] for k in range(len(piece))):
            return i
    return -1


def places(text, piece):
    found, i = [], 0
    while (i := find(text, piece, i)) >= 0:
        found.append(i)
        i += len(piece)
    return found


def check(text, piece):
    at = places(text, piece)
    first = at[0] if at else -1
    last = max((i for i in range(len(text) - len(piece) + 1) if text[i:i + len(piece)] == piece), default=-1)
    parts, previous = [], 0
    for i in at:
        parts.append(text[previous:i])
        previous = i + len(piece)
    parts.append(text[previous:])
    return (text.find(piece) == first and text.rfind(piece) == last and text.count(piece) == len(at) and text.split(piece) == parts and text.replace(piece, "<>") == "<>".join(parts) and text.replace(piece, "") == "".join(parts)
            and (piece in text) == (first >= 0) and text.partition(piece)[0] == parts[0] and text.startswith(piece) == (first == 0) and text.endswith(piece) == (last >= 0 and last == len(text) - len(piece)))


def words(letters, length):
    result = [""]
    for _ in range(length):
        result = [word + letter for word in result for letter in letters]
    return result


for letters in ("ab", "a\xe9", "a\u20ac", "\u20ac\U0001f600"):
    good = bad = 0
    for text in words(letters, 4):
        for piece in words(letters, 1) + words(letters, 2):
            if check(text, piece):
                good += 1
            else:
                bad += 1
    print(ascii(letters), good, bad)
good = bad = 0
for unit in ("ab", "aab", "abcabd", "\u20acab"):
    for repeats in (12,):
        text = unit * repeats + "x" + unit * 5
        for piece in (unit * 2, unit * 6, unit * 5 + "x", unit[1:] * 3, "x" + unit, "a" * 9, unit + "y", text[3:-3], unit * 40):
            if check(text, piece):
                good += 1
            else:
                bad += 1
            data, bit = text.encode(), piece.encode()
            assert data.count(bit) == text.count(piece) and data.replace(bit, b"-").decode() == text.replace(piece, "-") and (bit in bytearray(data)) == (piece in text)
print(good, bad)
