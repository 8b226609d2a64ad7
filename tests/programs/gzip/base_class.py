import gzip
import io

print(issubclass(gzip.GzipFile, io.BufferedIOBase))


class Counted(gzip.GzipFile):
    def write(self, data):
        print("write", len(data))
        return super().write(data)


stream = io.BytesIO()
with Counted(fileobj=stream, mode="wb", mtime=0) as file:
    file.writelines([b"a", b"bc"])
    print(file.fileobj is stream, file.myfileobj, file.name == "")
print(gzip.decompress(stream.getvalue()))
wrapped = io.TextIOWrapper(gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"one\ntwo\n"))), "ascii")
print([line for line in wrapped])
