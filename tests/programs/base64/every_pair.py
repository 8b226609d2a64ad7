"""Encoders and decoders there and back over lengths and alphabets; what decoders refuse."""
import base64
import binascii
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for size in range(0, 9):
    data = bytes((i * 37 + 250) % 256 for i in range(size))
    print(size, base64.b64encode(data), base64.urlsafe_b64encode(data), base64.b32encode(data), base64.b32hexencode(data), base64.b16encode(data), base64.a85encode(data), base64.b85encode(data), base64.z85encode(data) if size % 4 == 0 else "", base64.encodebytes(data))
    for name in ("b64", "urlsafe_b64", "standard_b64", "b32", "b32hex", "b16", "a85", "b85"):
        assert getattr(base64, name + "decode")(getattr(base64, name + "encode")(data)) == data, name
print(base64.b64encode(b"\xfb\xff", b"-_"), base64.b64decode("-_8=", "-_"), base64.b64decode(b"+/8="), base64.urlsafe_b64decode("-_8="), base64.b64decode("YQ==\n!!"), base64.b32decode("my======", casefold=True), base64.b32decode("M1======".replace("1", "Y"), map01="L"), base64.b16decode("ff0A", True), base64.a85encode(b"\0\0\0\0abc    ", foldspaces=True), base64.a85encode(b"test" * 5, wrapcol=10, adobe=True), base64.a85decode(b"<~FCfN8~>", adobe=True), base64.b85encode(b"abc", pad=True), base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\n"))
for call in (lambda: base64.b64decode("a"), lambda: base64.b64decode("YQ"), lambda: base64.b64decode("YQ==!", validate=True), lambda: base64.b64decode("é"), lambda: base64.b64decode(3), lambda: base64.b64encode("text"), lambda: base64.b64encode(b"x", b"abc"), lambda: base64.b64decode("x", "a"), lambda: base64.b32decode("a======="), lambda: base64.b32decode("MY"), lambda: base64.b32decode("MY=====1"), lambda: base64.b16decode("ff"), lambda: base64.b16decode("F"), lambda: base64.b16decode("GG"), lambda: base64.a85decode(b"zz~"), lambda: base64.a85decode(b"v"), lambda: base64.a85decode(b"abc", adobe=True), lambda: base64.b85decode(b"a b"), lambda: base64.b85decode("~~~~~"), lambda: base64.z85decode(b"aaaa"), lambda: base64.encodebytes("x"), lambda: base64.decodebytes("x"), lambda: base64.a85decode(b"s8W-#"), lambda: base64.b85encode("x"), lambda: base64.b32encode(None), lambda: base64.b64decode("=")):
    attempt(call)
out = io.BytesIO()
base64.encode(io.BytesIO(b"z" * 100), out)
print(out.getvalue())
back = io.BytesIO()
base64.decode(io.BytesIO(out.getvalue()), back)
print(back.getvalue() == b"z" * 100, base64.MAXBINSIZE, base64.MAXLINESIZE, base64.b64encode(bytearray(b"ab")), base64.b64encode(memoryview(b"ab")), isinstance(binascii.Error(), ValueError), sorted(base64.__all__)[:5])
