"""encodestring() and decodestring() with quotetabs and header, streams, wrong input."""
import io
import quopri

samples = [b"", b"plain", b"a=b", b"caf\xc3\xa9", b"tab\there ", b"end space \nnext\t\n", b"x" * 80, b"x" * 75, b"x" * 76, b"a" * 74 + b"\xff", b"\r\n", b"a\rb", b"_under score_", b".", b"\n.\n", b"From me", b"\x00\x7f", b"line\n\n\nline", b"ends with =", b" ", b"?!"]
for data in samples:
    for options in ({}, {"quotetabs": True}, {"header": True}, {"quotetabs": True, "header": True}):
        encoded = quopri.encodestring(data, **options)
        back = quopri.decodestring(encoded, header=options.get("header", False))
        print(data[:20], options, encoded, back == data)
for data in (b"=41", b"=4", b"=", b"=\n", b"=zz", b"a=\nb", b"=3d=3D", b"a =\t\nb", b"trailing  \n", b"=41=\r\n=42", b"a_b", b"==", b"=4g", b"x=\n"):
    print(data, quopri.decodestring(data), quopri.decodestring(data, header=True))
out = io.BytesIO()
quopri.encode(io.BytesIO(b"a b=c\t\n\xff"), out, quotetabs=True)
print(out.getvalue())
out = io.BytesIO()
quopri.decode(io.BytesIO(b"a=20b=\nc=FF"), out)
print(out.getvalue(), quopri.decodestring("text=41") if True else "")
for call in (lambda: quopri.encodestring("text"), lambda: quopri.encodestring(3), lambda: quopri.decodestring(None), lambda: quopri.encode(io.BytesIO(b"x"), io.BytesIO()), lambda: quopri.decodestring("é")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
