# Check sums of all lengths about the places where the way of computing changes, from any place, and in parts.
import binascii
import zlib

data = bytes((n * n * 7 + n // 3) % 256 for n in range(1200))
total = 0
for length in [*range(0, 300), 511, 512, 513, 640, 1023, 1024, 1100]:
    check = binascii.crc32(data[:length])
    assert check == zlib.crc32(data[:length])
    for start in (1, 7, 64, 65):
        if start <= length:
            assert binascii.crc32(data[start:length], binascii.crc32(data[:start])) == check, (length, start)
    total = (total * 31 + check) % 2**64
    if length % 100 == 0:
        print(length, check)
print(total, binascii.crc32(b"123456789"), binascii.crc32(memoryview(data)[3:900]), binascii.crc32(data, 2**32 + 5), binascii.crc32(data, -1))
