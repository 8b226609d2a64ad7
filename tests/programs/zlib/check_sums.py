import binascii
import zlib

for data in (b"", b"a", b"hello world", bytes(range(256)) * 40):
    print(zlib.crc32(data), zlib.adler32(data), zlib.crc32(data, 5), zlib.adler32(data, 7), binascii.crc32(data))
print(zlib.crc32(b"world", zlib.crc32(b"hello ")) == zlib.crc32(b"hello world"))
print(zlib.adler32(b"world", zlib.adler32(b"hello ")) == zlib.adler32(b"hello world"))
print(zlib.crc32(b"x", -1), zlib.adler32(b"x", -1), zlib.crc32(b"x", 1 << 70), zlib.adler32(memoryview(b"xyz")[1:]))
for function in (zlib.crc32, zlib.adler32):
    for arguments in (("text",), (b"", "1"), (b"", 1.5)):
        try:
            print(function(*arguments))
        except TypeError as error:
            print(error)
