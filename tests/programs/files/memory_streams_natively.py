# Streams in memory: what C++ does itself and what it leaves to Python must look the same.
import copy
import io
import pickle


class Loud(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


class Lines(io.StringIO):
    def __next__(self):
        return "<" + super().__next__() + ">"


def tried(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__, str(error)


for newline in ("\n", "", None, "\r", "\r\n"):
    s = io.StringIO("a\nb\r\nc\rd", newline)
    print(repr(newline), list(s), s.tell(), repr(s.getvalue()), s.newlines)
    print(s.write("x\ny"), repr(s.getvalue()), s.tell(), s.seek(2), repr(s.read(3)), repr(s.readline()), repr(s.readline(1)), s.read())
s = io.StringIO()
print([s.write(t) for t in ("one\n", "", "twö\n", "🙂three")], s.tell(), s.getvalue(), s.tell(), s.read(), s.seek(0), list(s))
print(s.seek(30), s.write("!"), repr(s.getvalue()), s.seek(1), s.write("NE"), s.readline(), s.truncate(), repr(s.getvalue()))
for arguments in ((None,), (True,), (2,), (-5,), ("x",), (1.5,)):
    s.seek(0)
    print(tried(s.read, *arguments), s.seek(0), tried(s.readline, *arguments))
print(tried(s.write, b"x"), tried(s.write), tried(io.StringIO, 5), tried(io.StringIO, "", "x"), tried(io.StringIO, "", 5))
loud = Loud("q\nr")
print(loud.write("w"), loud.getvalue(), list(Lines("a\nb")), next(Lines("z")))
s.close()
for name in ("read", "readline", "getvalue", "tell", "__next__"):
    print(name, tried(getattr(s, name)))
print(tried(s.write, "x"), s.closed, tried(iter, s))
s = io.StringIO("text\nmore")
s.readline()
s.extra = 1
print(sorted(s.__dict__), s.read(), tried(next, s))

b = io.BytesIO(b"one\ntwo\n\nlast")
print(list(b), b.tell(), b.seek(0), b.readline(), b.readline(2), b.read(1), b.read1(2), b.read(), b.read(), b.readline())
print(b.seek(3), b.write(b"XY"), b.getvalue(), b.tell(), b.seek(0, 2), b.write(b"end"), b.write(bytearray(b"!")), b.write(memoryview(b"?")), b.getvalue())
print(b.seek(16), b.write(b"a longer piece"), b.getvalue(), b.seek(40), b.write(b"gap"), b.getvalue())
print(b.seek(-3, 2), b.read(), b.seek(-1, 1), tried(b.seek, -1), tried(b.seek, 0, 5), tried(b.seek, "x"), b.tell())
for arguments in ((None,), (True,), (2,), (-5,), ("x",), (1.5,)):
    b.seek(0)
    print(tried(b.read, *arguments), b.seek(0), tried(b.readline, *arguments))
print(tried(b.write, "x"), tried(b.write, 5), tried(io.BytesIO, "x"), io.BytesIO(bytearray(b"q")).read(), io.BytesIO(None).getvalue())
view = b.getbuffer()
b.seek(0, 2)
print(tried(b.write, b"more"))
view.release()
print(b.write(b"more"), b.getvalue()[-6:])

b.close()
for name in ("read", "readline", "getvalue", "tell", "__next__", "getbuffer"):
    print(name, tried(getattr(b, name)))
print(tried(b.write, b"x"), tried(b.seek, 0), b.closed)
big = io.BytesIO()
for n in range(5000):
    big.write(b"%d\n" % n)
big.seek(0)
print(sum(len(line) for line in big), len(big.getvalue()))
big = io.StringIO()
for n in range(5000):
    big.write(f"{n}\n")
big.seek(0)
print(sum(len(line) for line in big), len(big.getvalue()))
c = pickle.loads(pickle.dumps(io.BytesIO(b"abc")))
print(c.read(), type(c).__name__)
