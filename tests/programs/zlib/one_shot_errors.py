import zlib


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


packed = zlib.compress(b"some text " * 20)
show(zlib.compress, "text")
show(zlib.compress, b"", 10)
show(zlib.compress, b"", -2)
show(zlib.compress, b"", "1")
show(zlib.compress, b"", 1 << 40)
show(zlib.compress, b"", 6, 7)
show(zlib.compress, None)
show(zlib.decompress, b"")
show(zlib.decompress, b"x")
show(zlib.decompress, packed[:-1])
show(zlib.decompress, packed[:-1] + b"x")
show(zlib.decompress, b"xy" + packed)
show(zlib.decompress, packed, -15)
show(zlib.decompress, packed, 31)
show(zlib.decompress, packed, 99)
show(zlib.decompress, packed, 15, -1)
show(zlib.decompress, packed, 15, 0)
show(zlib.decompress, packed + b"behind")
show(zlib.decompress, zlib.compress(bytes(1000), 9, 15), 9)
dictionary = zlib.compressobj(zdict=b"some")
show(zlib.decompress, dictionary.compress(b"some") + dictionary.flush())
print(zlib.error.__mro__)
