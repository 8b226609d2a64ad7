"""Files in memory: several members, lines, seeking, text, headers, broken data."""
import gzip
import io
import zlib


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


packed = gzip.compress(b"one\ntwo\n", mtime=0) + gzip.compress(b"three", mtime=1)
print(gzip.decompress(packed), packed[:4], packed[4:8], gzip.compress(b"", mtime=0)[:10], gzip.decompress(b""), gzip.decompress(packed + b"\0\0\0"))
with gzip.GzipFile(fileobj=io.BytesIO(packed)) as file:
    print(file.readline(), file.read(3), file.tell(), file.seek(0), file.readlines(), file.seek(5), file.read(), file.mode, file.readable(), file.writable(), file.seekable(), file.peek(1), file.closed, repr(file.name))
raw = io.BytesIO()
with gzip.GzipFile("inner.txt", "wb", 9, raw, 5) as file:
    print(file.write(b"written "), file.write(bytearray(b"twice")), file.writelines([b"a", b"b"]), file.tell(), file.name)
print(gzip.decompress(raw.getvalue()), raw.getvalue()[3], b"inner.txt\0" in raw.getvalue(), zlib.decompress(raw.getvalue(), 31)[:4])
with gzip.open(io.BytesIO(packed), "rt", encoding="ascii", newline="") as text:
    print(text.read(), text.encoding)
out = io.BytesIO()
with gzip.open(out, "wt", encoding="utf-8") as text:
    text.write("línea\n")
print(gzip.open(io.BytesIO(out.getvalue())).read(), [line for line in gzip.open(io.BytesIO(out.getvalue()), "rt", encoding="utf-8")])
for data in (b"not gzip", packed[:15], packed[:-3], packed[:2], b"\x1f\x8b\x07" + packed[3:], packed[:-4] + b"\0\0\0\1", packed[:-8] + b"\0\0\0\0" + packed[-4:], packed + b"junk"):
    attempt(lambda: gzip.decompress(data))
    attempt(lambda: gzip.GzipFile(fileobj=io.BytesIO(data)).read())
for call in (lambda: gzip.open("x", "q"), lambda: gzip.open(io.BytesIO(), "rb", encoding="utf-8"), lambda: gzip.open(3), lambda: gzip.GzipFile(), lambda: gzip.compress("text"), lambda: gzip.decompress("text"), lambda: gzip.compress(b"x", 10), lambda: gzip.GzipFile(fileobj=io.BytesIO(packed)).seek(-1), lambda: gzip.GzipFile(fileobj=io.BytesIO(packed)).seek(0, 2), lambda: issubclass(gzip.BadGzipFile, OSError)):
    attempt(call)
closed = gzip.GzipFile(fileobj=io.BytesIO(packed))
closed.close()
attempt(lambda: closed.read())
attempt(lambda: closed.close())
