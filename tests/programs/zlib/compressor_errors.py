import zlib


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


stream = zlib.compressobj()
show(stream.compress, "text")
show(stream.flush, 77)
show(stream.flush, "x")
print(stream.compress(b"abc"), len(stream.flush()))
show(stream.compress, b"more")
show(stream.flush)
show(stream.flush, 0)
show(stream.copy)
show(zlib.compressobj, 10)
show(zlib.compressobj, 6, 7)
show(zlib.compressobj, wbits=3)
show(zlib.compressobj, memLevel=0)
show(zlib.compressobj, strategy=9)
show(zlib.compressobj, "6")
show(zlib.compressobj, zdict="text")
show(zlib.compressobj, wbits=31, zdict=b"text")
show(type(stream))
print(type(stream))
