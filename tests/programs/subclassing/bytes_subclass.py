# Subclasses of bytes and bytearray: methods give plain results, __bytes__, indexing, equality and decoding.
class Packet(bytes):
    def __new__(cls, kind, body=b"", **kw):
        self = super().__new__(cls, bytes([kind]) + body)
        self.kw = kw
        return self

    kind = property(lambda self: self[0])

    def __repr__(self):
        return f"Packet({self.kind}, {bytes(self)[1:]!r})"

    def __getitem__(self, i):
        result = super().__getitem__(i)
        return result if isinstance(result, int) else Packet(255, result)


def names(*values):
    return [type(v).__name__ for v in values]


p = Packet(7, b"abc", source="net")
print(p, p.kind, p.kw, len(p), list(p), p[1], p[-1:], p == b"\x07abc", b"\x07abc" == p, hash(p) == hash(b"\x07abc"), {b"\x07abc": 1}[p])
print(names(p + b"x", b"x" + p, p[1:], p * 2, p.upper(), p.strip(), bytes(p), p.replace(b"a", b"b"), p.split(b"b")[0], b"".join([p]),
            p.decode(), p.hex(), p.removeprefix(b"q")))
print(p.upper(), bytes(p), bytes(p) is p, b"ab" in p, 97 in p, p < b"\x08", sorted([p, b"\x01"]), p.find(b"c"), p.startswith(b"\x07"),
      f"{p}", "%s" % p, b"<%b>" % p)


class Own(bytes):
    def __bytes__(self):
        return b"from __bytes__"

    def __iter__(self):
        return iter("iterated")

    def __len__(self):
        return 99


o = Own(b"real")
print(bytes(o), bytearray(o), o + b"!", list(o), len(o), o.decode(), [*bytearray(o)], b"".join([o, o]), bytes.__len__(o), o == b"real")


class Buffer(bytearray):
    def __init__(self, *args, limit=10):
        super().__init__(*args)
        self.limit = limit

    def append(self, value):
        if len(self) >= self.limit:
            raise OverflowError("full")
        super().append(value)


b = Buffer(b"xy", limit=3)
b.append(0x7A)
b += b"tail"
print(b, repr(b), b.limit, type(b).__name__, names(b + b"1", b[:2], b.copy(), b * 1, bytearray(b), b.upper()), b == b"xyztail", bytes(b))
for action in (lambda: b.append(1), lambda: hash(b), lambda: Packet(), lambda: Packet(300), lambda: Packet("a"), lambda: p + "x",
               lambda: p[9], lambda: Own("text"), lambda: Own("text", "ascii"), lambda: Own(3), lambda: bytes.fromhex("6162"),
               lambda: Own.fromhex("6162"), lambda: type(Own.fromhex("61")), lambda: Own(-1)):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)
