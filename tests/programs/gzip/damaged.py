import gzip
import io

packed = gzip.compress(b"hello world\n" * 300)
damaged = [
    b"x", b"xx", packed[:5], packed[:30], packed[:-3], packed[:-8] + b"abcd" + packed[-4:], packed[:-4] + b"abcd",
    packed + b"zz", b"\x1f\x8b\x07" + packed[3:], packed[:-8] + bytes(8), b"\x1f\x8b\x08\x04" + packed[4:10] + b"\xff\xff",
]
for data in damaged:
    for read in (gzip.decompress, lambda data: gzip.GzipFile(fileobj=io.BytesIO(data)).read()):
        try:
            print(len(read(data)))
        except Exception as error:
            print(type(error).__name__, error)
for function, arguments in ((gzip.compress, ("text",)), (gzip.compress, (b"", 10)), (gzip.decompress, ("text",))):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
