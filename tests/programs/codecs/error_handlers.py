"""The functions of the error handlers, lookup_error()."""
import codecs


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


encoding = UnicodeEncodeError("ascii", "aé€b", 1, 3, "why")
decoding = UnicodeDecodeError("ascii", b"a\xff\xfeb", 1, 3, "why")
translating = UnicodeTranslateError("aéb", 1, 2, "why")
for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    handler = codecs.lookup_error(name)
    print(name, handler is getattr(codecs, name + "_errors"))
    for error in (encoding, decoding, translating, ValueError("x")):
        attempt(lambda: handler(error))
    attempt(lambda: handler("x")) if name == "strict" else None
attempt(lambda: codecs.lookup_error("nothing"))
for handler in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "nothing"):
    attempt(lambda: codecs.encode("aé€", "ascii", handler))
