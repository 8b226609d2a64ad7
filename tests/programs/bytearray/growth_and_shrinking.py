# A long series of changes at both ends and in the middle, compared with the same on a list.
class Draw:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


draw = Draw(7)
array, items = bytearray(), []
counts = {}
for step in range(1500):
    kind = draw.below(16)
    n, byte = len(items), draw.below(256)
    i, j = draw.below(n + 1), draw.below(n + 1)
    piece = bytes(draw.below(256) for _ in range(draw.below(6)))
    if kind == 0:
        array.append(byte)
        items.append(byte)
    elif kind == 1:
        array.insert(i, byte)
        items.insert(i, byte)
    elif kind == 2 and n:
        assert array.pop(i - 1) == items.pop(i - 1)
    elif kind == 3:
        array.extend(piece)
        items.extend(piece)
    elif kind == 4:
        array[i:j] = piece
        items[i:j] = piece
    elif kind == 5 and n > 200:
        del array[i:j]
        del items[i:j]
    elif kind == 6:
        array += piece
        items += piece
    elif kind == 7 and n > 300:
        del array[::2]
        del items[::2]
    elif kind == 8:
        array.reverse()
        items.reverse()
    elif kind == 9 and n:
        array[i - 1] = byte
        items[i - 1] = byte
    elif kind == 10 and byte in items:
        array.remove(byte)
        items.remove(byte)
    elif kind == 11 and n and n < 150:
        array *= 2
        items *= 2
    elif kind == 12 and n > 1:
        array[::2] = bytes(len(array[::2]))
        items[::2] = bytes(len(items[::2]))
    elif kind == 13 and n:
        del array[0]
        del items[0]
    elif kind == 14:
        array[:0] = piece
        items[:0] = piece
    elif kind == 15:
        array.resize(i)
        items = items[:i]
        array.resize(n)
        items += [0] * (n - i)
    assert len(array) == len(items)
    if step % 25 == 0:
        assert list(array) == items and array.count(byte) == items.count(byte) and array.find(byte) == (items.index(byte) if byte in items else -1) and array[i:j] == bytes(items[i:j]) and array[::-1] == bytes(items[::-1])
    counts[kind] = counts.get(kind, 0) + 1
total = 0
for byte in array:
    total = (total * 31 + byte) % 1000000007
print(len(array), total, list(array) == items, sorted(counts.items()))
array.clear()
print(array, bytearray(b"x") * 0, array.copy(), bytearray(3), array == b"", len(array))
