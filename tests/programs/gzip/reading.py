import gzip
import io

data = io.BytesIO(gzip.compress(b"first line\nsecond\n\nlast") + gzip.compress(b" and more\n", mtime=99) + bytes(5))
file = gzip.GzipFile(fileobj=data)
print(file.mode, file.mtime, file.read(2), file.mtime, file.tell(), file.peek(3)[:3], file.readline(), file.read1(4))
print(file.seek(0), file.readlines(), file.mtime, file.read(), file.tell())
print(file.seek(-3, 2), file.read(), file.seek(4), file.readinto(into := bytearray(5)), into, file.tell())
print(file.seek(2, 1), file.readline(4), file.seek(1000), file.read(), file.tell())
file.rewind()
print(list(file), file.closed)
file.close()
print(file.closed, data.closed)
with gzip.GzipFile(fileobj=io.BytesIO(b"")) as empty:
    print(empty.read(), empty.read(5), empty.readline())
long = io.BytesIO(gzip.compress(b"1" * 100000) + gzip.compress(b"2" * 50000))
file, size = gzip.GzipFile(fileobj=long), 0
while piece := file.read(7777):
    size += len(piece)
print(size, file.seek(99999), file.read(3), file.seek(0, 2), file.seek(5), file.read(2))
