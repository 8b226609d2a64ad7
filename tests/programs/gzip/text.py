import gzip
import io

stream = io.BytesIO()
with gzip.open(stream, "wt", encoding="utf-8", newline="\n") as file:
    print(file.write("äöü\nsecond\n"), type(file).__name__, type(file.buffer))
stream.seek(0)
with gzip.open(stream, "rt", encoding="utf-8") as file:
    print(file.readline(), file.read())
stream.seek(0)
with gzip.open(stream) as file:
    print(file.read())
stream = io.BytesIO()
with gzip.open(stream, "at", encoding="latin-1", errors="replace") as file:
    file.write("é€")
print(gzip.decompress(stream.getvalue()))
