import zlib

words = b"the quick brown fox jumps over the lazy dog"
text = b"the lazy fox jumps over the quick dog " * 3


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for wbits in (15, -15, 9):
    stream = zlib.compressobj(9, wbits=wbits, zdict=words)
    packed = stream.compress(text) + stream.flush()
    print(wbits, packed)
    print(zlib.decompressobj(wbits, words).decompress(packed) == text)
    print(zlib.decompressobj(wbits, zdict=bytearray(words)).decompress(packed, 10))
    show(zlib.decompressobj(wbits).decompress, packed)
    show(zlib.decompressobj(wbits, b"other words").decompress, packed)
show(zlib.decompressobj(31, words).decompress, zlib.compress(text, wbits=31))
