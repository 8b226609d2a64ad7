"""Where encoded lines are broken: 76 characters, escapes that are not split, spaces at the ends."""
import io
import quopri


def encode(data, quotetabs=False, header=False):
    out = io.BytesIO()
    quopri.encode(io.BytesIO(data), out, quotetabs, header)
    return out.getvalue()


print(quopri.MAXLINESIZE, quopri.ESCAPE, quopri.HEX, quopri.EMPTYSTRING)
for length in (74, 75, 76, 77, 150, 151, 152, 153, 228):
    lines = quopri.encodestring(b"x" * length).split(b"\n")
    print(length, [len(line) for line in lines], [len(line) for line in encode(b"x" * length + b"\n").split(b"\n")])
for before in range(70, 78):
    data = b"y" * before + b"\xe9\xff=z"
    packed = quopri.encodestring(data)
    print(before, packed[60:], quopri.decodestring(packed) == data, max(map(len, packed.split(b"\n"))))
for before in (72, 73, 74, 75, 76):
    for end in (b" ", b"\t", b" \n", b"\t\n", b" \r\n"):
        data = b"a" * before + end
        packed = quopri.encodestring(data)
        print(before, end, packed[66:], quopri.decodestring(packed) == data, end="; ")
    print()
print(quopri.encodestring(b"=" * 26), quopri.encodestring(b"\x80" * 25 + b"\n"), quopri.encodestring(b" " * 80), quopri.encodestring(b"\t" * 80, quotetabs=True))
text = "\n".join("é" * n for n in range(10, 16)).encode()
packed = quopri.encodestring(text)
print(packed, quopri.decodestring(packed) == text, all(len(line) <= 76 for line in packed.splitlines()))
