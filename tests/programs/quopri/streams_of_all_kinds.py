# mounts: memory /tmp
"""encode() and decode() on files, pipes of own objects, text streams, positions and what is left."""
import io
import os
import quopri


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Source:
    """Only what the module may ask of an input; counts the calls."""

    def __init__(self, data):
        self.stream, self.calls = io.BytesIO(data), []

    def read(self, size=-1):
        self.calls.append(("read", size))
        return self.stream.read(size)

    def readline(self):
        self.calls.append(("readline",))
        return self.stream.readline()


class Sink(list):
    def write(self, data):
        self.append(bytes(data))


text = "Grüße, Ünïcode = schön \nTabs\there\t\n".encode("latin-1")
source, sink = Source(text), Sink()
attempt(lambda: quopri.encode(source, sink, False))
packed = b"".join(sink)
print(packed, sum(map(len, sink)))
source, sink = Source(packed), Sink()
attempt(lambda: quopri.decode(source, sink))
print(b"".join(sink) == text)
os.chdir("/tmp")
with open("plain.txt", "wb") as out:
    out.write(text * 3)
with open("plain.txt", "rb") as given, open("packed.txt", "wb") as out:
    quopri.encode(given, out, quotetabs=True)
    print(given.tell(), out.tell())
with open("packed.txt", "rb") as given, open("again.txt", "wb") as out:
    quopri.decode(given, out)
print(open("again.txt", "rb").read() == text * 3, os.path.getsize("packed.txt"), open("packed.txt", newline="").readlines()[0])
given = io.BytesIO(b"skip:caf\xe9")
given.seek(5)
out = io.BytesIO(b"kept:")
out.seek(0, io.SEEK_END)
quopri.encode(given, out, 0)
print(out.getvalue(), given.tell(), given.read())
attempt(lambda: quopri.encode(io.StringIO("text"), io.BytesIO(), False))
attempt(lambda: quopri.encode(io.BytesIO(b"text"), io.StringIO(), False))
attempt(lambda: quopri.decode(io.BytesIO(b"text"), io.StringIO()))
attempt(lambda: quopri.encode(io.BytesIO(b"a b_c"), None, False))
attempt(lambda: quopri.decode(None, io.BytesIO()))
attempt(lambda: quopri.encode(io.BytesIO(b"x"), io.BytesIO()))
attempt(lambda: quopri.encode(input=io.BytesIO(b"x"), output=io.BytesIO(), quotetabs=1, header=1))
attempt(lambda: quopri.encodestring())
attempt(lambda: quopri.encodestring(b"x", 1, 1, 1))
attempt(lambda: quopri.decodestring(s=b"=41", header=1))
attempt(lambda: quopri.encodestring(s=b"\t_", quotetabs=1, header=1))
