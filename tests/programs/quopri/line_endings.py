"""Line ends of every sort through the encoder and back: LF, CRLF, CR, none, mixed, empty lines."""
import binascii
import io
import quopri

samples = [b"one\ntwo\n", b"one\r\ntwo\r\n", b"one\rtwo\r", b"one", b"", b"\n", b"\r\n", b"\r", b"\n\r", b"a\n\nb", b"a\r\n\r\nb", b"mixed\nlines\r\nof\rall\n\r", b"end \r\n", b"end\t\r\n", b"end \n", b"end ", b"\x0b\x0c\n", b"last\r", b"x" * 75 + b"\r\n", b"x" * 76 + b"\r\n", b"x" * 77 + b"\n"]
for data in samples:
    packed = quopri.encodestring(data)
    out = io.BytesIO()
    quopri.encode(io.BytesIO(data), out, False)
    raw = binascii.b2a_qp(data, istext=False)
    print(data[-12:], packed[-20:], out.getvalue() == packed, raw[-20:], quopri.decodestring(packed) == data, quopri.decodestring(raw) == data)
for data in (b"a=\nb", b"a=\r\nb", b"a=\rb", b"a \nb", b"a \r\nb", b"a \rb", b"a=0D=0Ab", b"a=0D\nb", b"a\x0bb \x0c\n", b"a=\n\nb", b"a=\n\n\n"):
    out = io.BytesIO()
    quopri.decode(io.BytesIO(data), out)
    print(data, quopri.decodestring(data), out.getvalue() == quopri.decodestring(data), quopri.decodestring(data, header=True))
lines = quopri.encodestring("\n".join(f"zeile {n} ü{' ' * n}" for n in range(6)).encode()).splitlines(keepends=True)
print(lines, [quopri.decodestring(line) for line in lines])
