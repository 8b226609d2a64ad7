import gzip
import io

packed = gzip.compress(b"content")
name, comment, extra = b"name\0", b"a comment\0", b"\x05\x00extra"
for flags in range(32):
    fields = (extra if flags & 4 else b"") + (name if flags & 8 else b"") + (comment if flags & 16 else b"")
    fields += b"\x12\x34" if flags & 2 else b""
    data = packed[:3] + bytes([flags]) + b"\x01\x02\x00\x00" + packed[8:10] + fields + packed[10:]
    file = gzip.GzipFile(fileobj=io.BytesIO(data))
    print(flags, gzip.decompress(data), file.read(), file.mtime)
