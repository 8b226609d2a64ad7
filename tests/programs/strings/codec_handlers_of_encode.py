# Every error handler with every codec, over runs of what cannot be encoded.
codecs = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "ascii", "latin-1", "cp1252"]
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nonesuch", ""]
texts = ["plain", "", "a\ud800\udc80b", "\udc80\udcff", "\udcff\ud800", "x\u20ac\u0081\xe9", "\u4e00\U0001f600\ue000\u0378", "\x81\x9d\udc81"]
for codec in codecs:
    for handler in handlers:
        for text in texts:
            try:
                print(codec, handler, ascii(text), text.encode(codec, handler))
            except UnicodeEncodeError as error:
                print(codec, handler, ascii(text), error.encoding, error.start, error.end, error.reason)
            except LookupError as error:
                print(codec, handler, ascii(text), error)
