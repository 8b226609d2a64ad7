# StreamReader, StreamWriter, StreamReaderWriter, StreamRecoder, EncodedFile over memory: reads of every sort, lines, seeking, attributes.
import codecs
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


text = "héllo wörld\nsecond €\r\nthird\n\nlast"
for name in ("utf-8", "utf-16", "utf-16-be", "latin-1"):
    data = text.replace("€", "e").encode(name)
    read = lambda: codecs.getreader(name)(io.BytesIO(data))
    print(name, repr(read().read()), list(read()), read().readlines(), read().readlines(keepends=False) if name == "latin-1" else "")
    reader = read()
    print(repr(reader.readline()), repr(reader.read(chars=4)), repr(reader.readline(keepends=False)), repr(reader.read(3)), repr(reader.read()), repr(reader.read()), repr(reader.readline()))
    reader.seek(0)
    print(repr(next(reader)), repr(reader.readline(size=3)), reader.errors)
out = io.BytesIO()
writer = codecs.getwriter("utf-16")(out)
writer.write("ab")
writer.writelines(["é", "\n"])
print(out.getvalue(), writer.errors, writer.stream is out, writer.getvalue() == out.getvalue())
writer.reset()
writer.write("x")
print(out.getvalue()[-4:])
out = io.BytesIO()
writer = codecs.getwriter("ascii")(out, "xmlcharrefreplace")
writer.write("aé€")
attempt(lambda: codecs.getwriter("ascii")(out).write("é"))
writer.errors = "ignore"
writer.write("é!")
print(out.getvalue())
info = codecs.lookup("utf-8")
both = codecs.StreamReaderWriter(io.BytesIO(), info.streamreader, info.streamwriter)
print(both.write("one\ntwö\n"), both.seek(0), both.read(), both.seek(0), list(both), both.encoding, both.readline())
with codecs.StreamReaderWriter(io.BytesIO("é".encode()), info.streamreader, info.streamwriter, "replace") as entered:
    print(entered.read(), entered.reader.errors, entered.closed)
print(entered.closed)
raw = io.BytesIO("é ü\nx".encode("latin-1"))
recoder = codecs.EncodedFile(raw, "utf-8", "latin-1")
print(type(recoder).__name__, recoder.data_encoding, recoder.file_encoding, recoder.readline(), recoder.read(), recoder.write("ö".encode()), raw.getvalue())
recoder = codecs.EncodedFile(io.BytesIO(b"a\xff\n"), "ascii", "latin-1", "replace")
attempt(recoder.read)
recoder.seek(0)
attempt(recoder.readlines)
recoder.reset()
reader = codecs.getreader("utf-8")(io.BytesIO(b"ok\nbad\xff\nx"), "replace")
print(reader.readlines(), reader.getvalue())
strict = codecs.getreader("utf-8")(io.BytesIO(b"ok\nbad\xff\nx"))
attempt(strict.readlines)
attempt(lambda: codecs.getreader("utf-8")(io.BytesIO(b"ab\xc3")).read())
attempt(lambda: codecs.getreader("utf-8")(io.BytesIO(b"ab\xc3")).read(1))
attempt(lambda: codecs.StreamReaderWriter(1, 2, 3))
attempt(lambda: codecs.StreamReader(io.BytesIO(b"x")).read())
attempt(lambda: codecs.Codec().encode("x"))
