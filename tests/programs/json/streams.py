# dump() and load() with streams of every sort: positions, partial reads, bytes, writers without return values, errors while writing, iterencode by hand.
import io
import json
import zlib


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


out = io.StringIO()
print(json.dump({"a": [1, 2]}, out), json.dump("more", out, indent=2), json.dump(None, out), out.getvalue(), out.tell())
attempt(lambda: json.dump([1], io.BytesIO()))
attempt(lambda: json.dump([1], None))
attempt(lambda: json.dump([1]))
attempt(lambda: json.dump([1], "name"))
closed = io.StringIO()
closed.close()
attempt(lambda: json.dump([1], closed))


class Sink:
    def __init__(self, limit=100):
        self.parts, self.limit = [], limit

    def write(self, text):
        if sum(map(len, self.parts)) + len(text) > self.limit:
            raise OSError("full")
        self.parts.append(text)


sink = Sink()
json.dump({"k": ["v", 1.5, None, {"x": {}}]}, sink)
print(sink.parts)
small = Sink(9)
attempt(lambda: json.dump({"key": ["value", "another"]}, small))
print(small.parts)
part = Sink()
attempt(lambda: json.dump([1, 2, {"a": object()}], part))
print(part.parts)
attempt(lambda: json.dump(1j, Sink()))
for stream in (io.StringIO('[1, 2]'), io.BytesIO(b'{"a": "\xc3\xa9"}'), io.BytesIO('"é"'.encode("utf-16")), io.StringIO(" null "), io.TextIOWrapper(io.BytesIO(b"[true]"), "ascii")):
    attempt(lambda: json.load(stream))
    attempt(lambda: json.load(stream))
stream = io.StringIO("skip[5]")
stream.read(4)
attempt(lambda: json.load(stream))
attempt(lambda: json.load(io.StringIO("1 2")))
attempt(lambda: json.load("text"))
attempt(lambda: json.load(b"[]"))


class Reader:
    def __init__(self, *answers):
        self.answers = list(answers)

    def read(self):
        print("  read")
        return self.answers.pop(0)


attempt(lambda: json.load(Reader("[1]")))
attempt(lambda: json.load(Reader(bytearray(b"[2]"))))
attempt(lambda: json.load(Reader(5)))
attempt(lambda: json.load(Reader('{"a": 1.5}'), parse_float=str, object_hook=list))
attempt(lambda: json.load(Reader("[1]"), cls=json.JSONDecoder, strict=False))
attempt(lambda: json.load(Reader("[1]"), wrong=1))
lines = io.StringIO('{"n": 1}\n{"n": 2}\n\n[3]\n')
print([json.loads(line) for line in lines if line.strip()])
out = io.StringIO()
for value in ({"a": 1}, [1, "é"], "x"):
    out.write(json.dumps(value, ensure_ascii=False) + "\n")
print(repr(out.getvalue()))


class Generated(list):
    """Written as a list without being one: iterencode asks for items one by one."""

    def __init__(self, items):
        super().__init__([None])
        self.items = items

    def __iter__(self):
        for item in self.items:
            print("  item", item)
            yield item


encoded = json.JSONEncoder().iterencode(Generated(x * x for x in range(3)))
print(next(encoded))
print(list(encoded))
print("".join(json.JSONEncoder(indent=1).iterencode({"a": [], "b": Generated("xy")})))
compressor = zlib.compressobj()
data = b"".join(compressor.compress(piece.encode()) for piece in json.JSONEncoder().iterencode(list(range(50)))) + compressor.flush()
print(json.loads(zlib.decompress(data)) == list(range(50)), list(json.JSONEncoder(sort_keys=True).iterencode({"b": 1, "a": [True]})), list(json.JSONEncoder().iterencode([])), list(json.JSONEncoder().iterencode({})))
pieces = json.JSONEncoder().iterencode([1, [2, 3j]])
attempt(lambda: [piece for piece in pieces])
attempt(lambda: next(pieces, "over"))
