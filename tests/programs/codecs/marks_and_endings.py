# Byte order marks: who writes them, who takes them off, which encoding a file has; guessing, both orders, tables of many encodings.
import codecs

marks = [(codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")]


def detect(data):
    for mark, name in marks:
        if data.startswith(mark):
            return name
    for name in ("ascii", "utf-8", "cp1252", "latin-1"):
        try:
            data.decode(name)
            return name
        except UnicodeDecodeError as error:
            print("  not", name, "at", error.start)


text = "aé€"
for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    data = text.encode(name)
    print(name, data, len(data), ascii(data.decode(name)), ascii("".encode(name)), detect(data))
for data in (b"plain", "é".encode(), b"caf\xe9", b"\x81\x8d", codecs.BOM_UTF8, codecs.BOM_UTF16_BE + "x".encode("utf-16-be"), codecs.BOM_UTF32_BE + "x".encode("utf-32-be")):
    name = detect(data)
    print(data, name, ascii(data.decode(name)))
print(ascii(codecs.BOM_UTF8.decode("utf-8")), ascii((codecs.BOM_UTF8 * 2).decode("utf-8-sig")), ascii(b"\xff\xfea\x00\xff\xfe".decode("utf-16")), ascii(b"\xff\xfea\x00".decode("utf-16-le")), ascii(b"a\x00".decode("utf-16")), ascii(b"\xfe\xff\x00a".decode("utf-16")))
decoder = codecs.getincrementaldecoder("utf-16")()
print([ascii(decoder.decode(bytes([byte]))) for byte in codecs.BOM_UTF16_BE + "aé".encode("utf-16-be")], decoder.getstate())
decoder.reset()
print([ascii(decoder.decode(bytes([byte]))) for byte in codecs.BOM_UTF16_LE + "\U0001f600".encode("utf-16-le")])
decoder = codecs.getincrementaldecoder("utf-8-sig")()
print([ascii(decoder.decode(bytes([byte]))) for byte in codecs.BOM_UTF8 + b"a" + codecs.BOM_UTF8], decoder.getstate())
decoder = codecs.getincrementaldecoder("utf-8-sig")()
print(repr(decoder.decode(b"\xef\xbb")), decoder.getstate())
encoder = codecs.getincrementalencoder("utf-8-sig")()
print([encoder.encode(part) for part in ("", "a", "b")], encoder.getstate(), encoder.reset(), encoder.encode("c"))
for name in ("cp1252", "windows-1252", "iso8859-1", "L1", "no-such-code"):
    try:
        print(name, ascii(bytes(range(0xA0, 0xB0)).decode(name)), "é".encode(name, "replace"))
    except LookupError as error:
        print(error)
print(codecs.BOM == codecs.BOM_LE if codecs.BOM == b"\xff\xfe" else "big", codecs.BOM32_LE, codecs.BOM64_BE, codecs.utf_16_decode(b"\xff\xfea\x00b", "strict", False))
