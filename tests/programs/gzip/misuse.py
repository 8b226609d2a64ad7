import gzip
import io


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except OSError as error:
        print(type(error).__name__, error.args[-1])
    except Exception as error:
        print(type(error).__name__, error)


writer = gzip.GzipFile(fileobj=io.BytesIO(), mode="wb")
show(writer.read)
show(writer.read1)
show(writer.readinto, bytearray(2))
show(writer.peek, 1)
show(writer.rewind)
writer.write(b"12345")
show(writer.seek, 3)
show(writer.seek, 3, 2)
show(writer.write, "text")
writer.close()
for method in (writer.read, writer.tell, writer.flush, writer.readline):
    show(method)
show(writer.write, b"")
show(writer.seek, 0)
reader = gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"abc")))
show(reader.write, b"")
show(reader.seek, 0, 5)
for mode in ("rt", "rU", "q", "tw"):
    show(gzip.GzipFile, None, mode, 9, io.BytesIO())
show(gzip.open, "x", "rbt")
show(gzip.open, "x", "rb", 9, "utf-8")
show(gzip.open, "x", "rb", errors="strict")
show(gzip.open, "x", "rb", newline="")
show(gzip.open, 5)
print(gzip.__all__, gzip.READ, gzip.WRITE, gzip.BadGzipFile.__mro__)
