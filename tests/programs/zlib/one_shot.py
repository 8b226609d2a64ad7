import zlib

for size in (0, 1, 100, 5000, 70000):
    data = bytes(index * index % 251 for index in range(size))
    for level in (-1, 1, 6, 9):
        for wbits in (15, -15, 31, 9, -9, 25):
            packed = zlib.compress(data, level, wbits)
            print(size, level, wbits, len(packed), zlib.crc32(packed), zlib.decompress(packed, wbits) == data)
print(zlib.compress(b"stored", 0), zlib.compress(b"", level=1, wbits=-15))
print(zlib.decompress(zlib.compress(b"either", wbits=31), 47), zlib.decompress(zlib.compress(b"either"), wbits=47, bufsize=1))
print(zlib.decompress(memoryview(bytearray(zlib.compress(bytearray(b"abc"))))))
