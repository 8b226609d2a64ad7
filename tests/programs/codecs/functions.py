"""encode(), decode(), lookup() by all sorts of names, constants, bytes and text encodings."""
import codecs


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for name in ("utf8", "UTF-8", "u8", "latin1", "ISO-8859-1", "L1", "ascii", "US-ASCII", "utf-16", "UTF_16LE", "utf-32-be", "cp1252", "windows-1252", "utf-8-sig", "rot13", "ROT_13", "hex", "base64", "zlib", "quopri", "unicode_escape", "raw_unicode_escape", " utf 8 ", "nothing", ""):
    attempt(lambda: codecs.lookup(name).name)
info = codecs.lookup("utf-8")
print(len(info), info[0] is info.encode, info.encode("é"), info.decode(b"\xc3\xa9"), codecs.getencoder("ascii")("abc"), codecs.getdecoder("latin-1")(b"\xe9"), info._is_text_encoding, codecs.lookup("hex")._is_text_encoding, repr(info).partition(" at")[0], isinstance(info, tuple))
for text, name in (("héllo", "utf-8"), ("hello", "rot13"), (b"hi\xff", "hex"), (b"hello world", "base64"), ("é\n\\\"\u20ac\U0001f600", "unicode_escape"), ("é\n\u20ac", "raw_unicode_escape"), (b"a=b\xe9 ", "quopri"), ("abc", "utf-16-le"), (b"data" * 10, "zlib")):
    encoded = codecs.encode(text, name)
    print(name, encoded if name != "zlib" else "", codecs.decode(encoded, name) == text)
for data in (b"\\n\\t\\x41\\u00e9\\U0001f600\\101\\7\\N{DIGIT ONE}", b"plain\\q\\'\\\"", b"line\\\nnext", b"\xe9\\\\"):
    print(codecs.decode(data, "unicode_escape"), codecs.decode(data, "raw_unicode_escape") if b"\\U" in data else "")
for data in (b"\\x4", b"\\u12", b"end\\", b"\\N{NO SUCH THING}", b"\\U00110000"):
    attempt(lambda: codecs.decode(data, "unicode_escape"))
    attempt(lambda: codecs.decode(data, "unicode_escape", "replace"))
attempt(lambda: codecs.encode("é", "ascii"))
attempt(lambda: codecs.encode("é", "ascii", "xmlcharrefreplace"))
attempt(lambda: codecs.encode("é"))
attempt(lambda: codecs.decode(b"\xff"))
attempt(lambda: codecs.decode(b"\xff", errors="replace"))
attempt(lambda: codecs.encode("x", "nothing"))
attempt(lambda: codecs.lookup(3))
attempt(lambda: codecs.decode("41", "hex"))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM, codecs.BOM_LE, codecs.BOM_BE, codecs.BOM_UTF16, codecs.BOM_UTF32)
print(codecs.utf_8_encode("é"), codecs.utf_8_decode(b"\xc3\xa9\xc3"[:2]), codecs.latin_1_encode("é"), codecs.ascii_decode(b"a"), codecs.utf_16_le_encode("a"), codecs.unicode_escape_decode("\\n"), codecs.utf_8_decode(b"\xc3", "strict", False), sorted(codecs.__all__)[:4])
print(codecs.make_identity_dict(range(3)), codecs.make_encoding_map({1: "a", 2: "b", 3: "a"}))
text = b"\xef\xbb\xbfwith a mark"
print(text.startswith(codecs.BOM_UTF8), text[len(codecs.BOM_UTF8):], text.decode("utf-8-sig"))
