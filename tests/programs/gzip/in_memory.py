import gzip
import zlib

text = b"hello world\n" * 300
packed = gzip.compress(text)
print(len(packed), packed[:12], zlib.crc32(packed), gzip.decompress(packed) == text)
print(gzip.compress(text, 1, mtime=77)[:10], gzip.compress(b"", 6), gzip.compress(b"x", 0))
print(gzip.decompress(packed + packed + b"\0\0\0") == text * 2, gzip.decompress(b""))
print(gzip.compress(bytearray(b"abc")) == gzip.compress(memoryview(b"abc")))
