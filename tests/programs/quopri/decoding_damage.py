"""Decoding what no encoder writes: lone signs, bad digits, soft breaks in odd places, lower case, spaces."""
import io
import quopri


def stream(data, header=False):
    out = io.BytesIO()
    quopri.decode(io.BytesIO(data), out, header)
    return out.getvalue()


samples = [b"=", b"==", b"===", b"=\n", b"=\r\n", b"=\r", b"= \n", b"=\t \r\nx", b"a= b", b"a=4", b"a=4\n1", b"=4=31", b"=3D=3d=3", b"=g1", b"=1g", b"=0", b"=00", b"x=\n=\n=\ny", b"x \t\ny", b"x \t", b"\n\n\n", b"\r\r", b"a\rb\nc\r\n",
           b"a__b=5F_", b"=20\n", b"=20 \n", b"=\x80", b"\xe9\xff", b"=E9=", b"=E9=\n", b"soft=   \nbreak", b"soft=   ", b"==41", b"=41=", b"=A", b"line one=\r\nline two=\r\n", b"--=_boundary\n", b"a=3D\"b\" c=3D'd'", b"=C3=A9 =E2=82=AC"]
for data in samples:
    direct, streamed = quopri.decodestring(data), stream(data)
    print(data, direct, direct == streamed or streamed, quopri.decodestring(data, header=True), stream(data, True) == quopri.decodestring(data, True))
print(quopri.decodestring("=C3=A9").decode(), quopri.decodestring("plain"), quopri.decodestring(bytearray(b"=41")), quopri.decodestring(memoryview(b"=42")))
for bad in ("é", 5, None, ["=41"], "=41\u20ac"):
    try:
        print(quopri.decodestring(bad))
    except Exception as error:
        print(type(error).__name__, error)
