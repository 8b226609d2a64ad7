import random
import zlib

source = random.Random(12)


def sample(size):
    if source.random() < 0.4:
        return source.randbytes(size)
    words = [source.randbytes(source.randint(1, 40)) for _ in range(20)]
    return b"".join(source.choice(words) for _ in range(size // 20))


for _ in range(40):
    data = sample(source.choice([0, 5, 300, 20000]))
    wbits = source.choice([15, -15, 31, 9, 12])
    stream = zlib.compressobj(source.randint(1, 9), 8, wbits, source.randint(1, 9), source.randint(0, 4))
    pieces, at = [], 0
    while at < len(data):
        step = source.randint(1, len(data))
        pieces.append(stream.compress(data[at : at + step]))
        at += step
        if source.random() < 0.3:
            pieces.append(stream.flush(source.choice([1, 2, 3, 5])))
    pieces.append(stream.flush())
    packed = b"".join(pieces)
    print([len(piece) for piece in pieces], zlib.crc32(packed))
    if source.random() < 0.3:
        changed = bytearray(packed)
        changed[source.randrange(len(changed))] ^= 1 << source.randrange(8)
        packed = bytes(changed)
    stream, at = zlib.decompressobj(wbits), 0
    try:
        while at < len(packed):
            step = source.randint(1, len(packed))
            piece = stream.decompress(packed[at : at + step], source.choice([0, 0, 700]))
            while stream.unconsumed_tail and not stream.eof:
                piece += stream.decompress(stream.unconsumed_tail, 5000)
            at += step
            print(len(piece), zlib.crc32(piece), stream.eof, end=" ")
        print(len(stream.flush()), stream.eof)
    except zlib.error as error:
        print(error)
