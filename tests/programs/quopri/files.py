import io
import quopri

for quotetabs in (False, True):
    out = io.BytesIO()
    quopri.encode(io.BytesIO("some téxt\twith tabs \nand more\n".encode("latin-1")), out, quotetabs)
    print(out.getvalue())
    back = io.BytesIO()
    quopri.decode(io.BytesIO(out.getvalue()), back)
    print(back.getvalue())
print([quopri.needsquoting(bytes([code]), True, False) for code in (9, 32, 61, 65, 95, 127, 200)])
print(quopri.quote(b"\xe9"), quopri.ishex(b"f"), quopri.ishex(b"G"), quopri.unhex(b"fF"), quopri.__all__)
for function, argument in ((quopri.unhex, b"g"), (quopri.encodestring, "text"), (quopri.decodestring, 5)):
    try:
        print(function(argument))
    except (AssertionError, TypeError) as error:
        print(type(error).__name__, error)
