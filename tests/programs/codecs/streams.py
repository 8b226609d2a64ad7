# mounts: memory /tmp
"""codecs.open(), readers, writers, EncodedFile()."""
import codecs
import io
import warnings

warnings.simplefilter("ignore")


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


with codecs.open("/tmp/x.txt", "w", encoding="utf-8") as file:
    file.write("línea\n")
    file.writelines(["two\r\n", "€\n"])
print(open("/tmp/x.txt", "rb").read())
with codecs.open("/tmp/x.txt", "r", "utf-8") as file:
    print(file.encoding, repr(file.readline()), repr(file.read()), repr(file.read()))
with codecs.open("/tmp/x.txt", encoding="utf-8") as file:
    print(list(file), file.errors)
with codecs.open("/tmp/x.txt", "a", "latin-1") as file:
    file.write("é")
with codecs.open("/tmp/x.txt", "r", "utf-8", errors="replace") as file:
    print(file.readlines())
attempt(lambda: codecs.open("/tmp/x.txt", "r", "utf-8").read())
attempt(lambda: codecs.open("/tmp/x.txt", "r", "nothing"))
reader = codecs.getreader("utf-8")(io.BytesIO("aé€\nb\n\nlast".encode()))
print(reader.read(2), repr(reader.readline()), reader.readline(keepends=False), reader.readlines())
reader.seek(0)
print(reader.read(chars=2), reader.read(), [line for line in codecs.getreader("latin-1")(io.BytesIO(b"x\ny"))])
out = io.BytesIO()
writer = codecs.getwriter("utf-16")(out)
writer.write("a")
writer.write("b")
print(out.getvalue())
out = io.BytesIO()
writer = codecs.getwriter("ascii")(out, errors="backslashreplace")
writer.write("é")
writer.writelines(["x", "y"])
print(out.getvalue(), writer.errors, writer.getvalue())
attempt(lambda: codecs.getwriter("ascii")(io.BytesIO()).write("é"))
inner = io.BytesIO("é".encode("utf-8"))
recoded = codecs.EncodedFile(inner, "latin-1", "utf-8")
print(recoded.read(), recoded.data_encoding, recoded.file_encoding)
recoded.write(b"\xfc")
print(inner.getvalue())
