# Every error handler with every codec, over bytes that are wrong in different ways.
codecs = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "ascii", "latin-1", "cp1252"]
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nonesuch"]
samples = [b"ok", b"a\xffb", b"\xe2\x82", b"\xed\xa0\x80!", b"\xf0\x9f\x98", b"\x00\xd8", b"\x00\xd8\x41\x00", b"\xdc\x00\x41", b"\x81\x8d\x41", b"\x00\x00\x11\x00",
           b"A\x00\x00", b"\xc0\x7f\x80"]
for codec in codecs:
    for handler in handlers:
        for data in samples:
            try:
                print(codec, handler, data, ascii(data.decode(codec, handler)))
            except UnicodeDecodeError as error:
                print(codec, handler, data, error.encoding, error.start, error.end, error.reason)
            except (LookupError, TypeError) as error:
                print(codec, handler, data, type(error).__name__, error)
