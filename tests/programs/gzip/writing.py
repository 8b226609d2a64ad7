import gzip
import io

for name in ("some/name.txt.gz", "plain", "ärger.gz", "漢.gz", b"bytes.gz", ""):
    stream = io.BytesIO()
    with gzip.GzipFile(name, "wb", 9, stream, mtime=12345) as file:
        print(file.write(b"abc"), file.tell(), file.name, file.mode, file.readable(), file.writable(), file.seekable())
        print(file.write(memoryview(b"defg")), file.tell(), file.closed)
        file.writelines([b"x\n", b"yz\n"])
    print(file.closed, stream.closed, stream.getvalue())
stream = io.BytesIO()
file = gzip.GzipFile(fileobj=stream, mode="w", compresslevel=1, mtime=0)
file.write(b"begin")
file.seek(9)
print(file.tell())
file.write(b"end")
file.flush()
print(len(stream.getvalue()))
file.close()
file.close()
print(gzip.decompress(stream.getvalue()), stream.getvalue()[:10])
