import zlib


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


packed = zlib.compress(b"some text " * 20)
show(zlib.decompressobj, 99)
show(zlib.decompressobj, "15")
show(zlib.decompressobj, zdict="text")
stream = zlib.decompressobj()
show(stream.decompress, "text")
show(stream.decompress, packed, -1)
show(stream.decompress, packed, "1")
show(stream.flush, 0)
show(stream.flush, -1)
show(stream.decompress, b"not compressed")
show(stream.decompress, packed)
print(stream.eof, stream.unused_data, stream.unconsumed_tail)
stream = zlib.decompressobj(31)
show(stream.decompress, packed)
stream = zlib.decompressobj()
show(stream.decompress, packed[:-4] + b"abcd")
stream = zlib.decompressobj()
print(len(stream.decompress(packed)), stream.flush())
show(stream.decompress, b"x")
show(stream.copy)
print(stream.flush())
show(type(stream))
print(type(stream))
