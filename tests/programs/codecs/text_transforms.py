# rot13, hex, base64, quopri, zlib, escapes: both directions, by name variants, of other types, and how errors name the codec.
import codecs


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


for text in ("Hello, World!", "", "abc xyz ABC XYZ 123", "ünïcode"):
    print(codecs.encode(text, "rot13"), codecs.decode(codecs.encode(text, "rot_13"), "rot-13") == text)
for data in (b"", b"abc", bytes(range(0, 256, 15)), bytearray(b"array"), memoryview(b"view"), b"=\t \r\n~\x7f", b"a" * 100):
    print(codecs.encode(data, "hex"), codecs.encode(data, "base64"), codecs.encode(data, "quopri"))
    print([codecs.decode(codecs.encode(data, name), name) == data for name in ("hex", "hex_codec", "base64", "base64_codec", "zlib", "zip", "zlib_codec", "quopri", "quoted_printable", "quopri_codec")])
print(codecs.decode(b"6162", "hex"), codecs.decode(b"YWJj\nZGVm", "base64"), codecs.decode(b"a=3D=\nb=20", "quopri"))
attempt(lambda: codecs.encode("text", "hex"))
attempt(lambda: codecs.encode("text", "base64"))
attempt(lambda: codecs.encode(b"bytes", "rot13"))
attempt(lambda: codecs.decode(b"bytes", "rot13"))
attempt(lambda: codecs.encode(b"bytes", "utf-8"))
attempt(lambda: codecs.decode("text", "utf-8"))
attempt(lambda: codecs.decode(b"xx", "hex"))
attempt(lambda: codecs.decode(b"abc", "zlib"))
attempt(lambda: "text".encode("hex"))
attempt(lambda: "text".encode("rot13"))
attempt(lambda: b"6162".decode("hex"))
attempt(lambda: bytearray(b"x").decode("base64"))
attempt(lambda: "x".encode("no-such-codec"))
attempt(lambda: b"x".decode("utf 8"))
attempt(lambda: b"x".decode("utf\x008"))
attempt(lambda: "x".encode("a" * 30))
attempt(lambda: codecs.lookup(""))
attempt(lambda: codecs.getencoder("zlib")(b"")[1])
attempt(lambda: codecs.getdecoder("hex")(b"4142"))
attempt(lambda: codecs.getencoder("rot13")("abc"))
attempt(lambda: codecs.getincrementalencoder("hex")().encode(b"ab"))
attempt(lambda: codecs.getincrementaldecoder("base64")().decode(b"YQ=="))
attempt(lambda: [codecs.getincrementalencoder("rot13")().encode(c) for c in "aZ"])
for text in ("tab\tnew\nquote'\"back\\", "é\u20ac\U0001f600\x00\x7f\x80", "", "\ud800"):
    print(codecs.encode(text, "unicode_escape"), codecs.encode(text, "raw_unicode_escape"))
for data in (b"\\x41\\101\\n\\\\", b"\\N{BULLET}\\u2022", b"\xe9\\t", b"\\8", b"a\\\nb"):
    attempt(lambda: codecs.decode(data, "unicode_escape"))
print(codecs.decode(codecs.encode("secret", "rot13").encode(), "utf-8"), codecs.encode(codecs.encode("aé".encode(), "base64"), "hex"), [codecs.lookup(name).name for name in ("HEX", "Base64", "ROT13", "quoted-printable", "zip")])
