# How bytes and bytearrays are written: each byte, quotes, classes that derive from them, str() and ascii() and formats of them.
class Data(bytes):
    pass


class Array(bytearray):
    pass


class Own(bytes):
    def __repr__(self):
        return "own"


for start in range(0, 256, 16):
    row = bytes(range(start, start + 16))
    print(repr(row), repr(bytearray(row))[10:-1] == repr(row), eval(repr(row)) == row, ascii(row) == repr(row) == str(row))
for text in (b"", b"'", b'"', b"'\"", b"\\", b"\\'", b"a'b", b'a"b', b"'a\"b'", b"\n\r\t\x0b\x00", b"\x7f\x80\xff", b"%", b"{}"):
    for kind in (bytes, bytearray, Data, Array, Own):
        value = kind(text)
        print(repr(value), str(value), f"{value}", "%s" % value, "%r" % value, f"{value!r:>12}", [value], {1: value}, format(value))
for value in (b"x", bytearray(b"x"), Data(b"x"), Array(b"x"), Own(b"x")):
    for spec in ("5", "s", "d", "<5", ""):
        try:
            print(type(value).__name__, repr(spec), format(value, spec))
        except TypeError as error:
            print(type(value).__name__, repr(spec), error)
    print(value.__repr__(), value.__str__(), bytes.__repr__(value) if isinstance(value, bytes) else bytearray.__repr__(value), ValueError(value), repr(ValueError(value)), repr(slice(value)), repr((value,)))
print(b"%r %a" % (b"x", "\xe9"), repr(memoryview(b"x"))[:11], repr(iter(b"x"))[:22], repr(iter(bytearray()))[:26])
for bad in ("b'\\xg'", "b'\\x'", "b'\\x1'", "b'\xe9'", "b'a' 'b'", "'a' b'b'", "b'\\N{DIGIT ONE}'", "b'\\u0041'", "b'\\101\\7\\08'", "rb'\\x41\\''", "Rb'\\n'", "bR'\\\\'", "b'a' b\"b\" b'''c'''", "b'''a\nb'''", "ub'a'", "fb'a'", "b'\\\n'", "b'\\400'"):
    try:
        print(ascii(bad), ascii(eval(bad)))
    except SyntaxError as error:
        print(ascii(bad), ascii(error.msg))
