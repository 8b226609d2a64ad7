# Where errors of encodings are: start, end, reason, object; every handler with every encoding; surrogates that are passed through.
import codecs


def tell(call):
    try:
        print(ascii(call()))
    except UnicodeError as error:
        print(type(error).__name__, error.encoding, error.start, error.end, error.reason, ascii(error.object), "|", ascii(str(error)))
    except Exception as error:
        print(type(error).__name__, error)


for data in (b"a\xffb", b"\xc3", b"a\xe2\x82", b"\xe2\x82x", b"\xf0\x9f\x98", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\x80\x80", b"ok\xe2\x28\xa1", b"\xef\xbf\xbf"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"):
        tell(lambda: codecs.decode(data, "utf-8", errors))
for name, data in (("utf-16-le", b"a\x00b"), ("utf-16-le", b"\x00\xd8a\x00"), ("utf-16-be", b"\xdc\x00\x00a"), ("utf-16", b"\xff\xfea"), ("utf-32-le", b"a\x00\x00"), ("utf-32-be", b"\x00\x11\x00\x00"), ("utf-32-le", b"\x00\xd8\x00\x00"), ("ascii", b"ab\x80\xffc"), ("cp1252", b"a\x81b"), ("unicode_escape", b"a\\xz"), ("unicode_escape", b"\\"), ("raw_unicode_escape", b"\\u12x"), ("hex", b"abc"), ("hex", b"zz"), ("base64", b"a"), ("utf-8-sig", b"\xef\xbb\xbfa\xff")):
    for errors in ("strict", "replace", "ignore"):
        tell(lambda: codecs.decode(data, name, errors))
for name in ("ascii", "latin-1", "cp1252", "utf-8", "utf-16-le", "utf-32-be"):
    for text in ("aé\u20acb", "\ud800x", "\udc80\udcff", "\u0100\u0101z", "\U0001f600"):
        for errors in ("strict", "replace", "ignore", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass"):
            if errors == "strict" or not text.isascii():
                tell(lambda: codecs.encode(text, name, errors))
            if name not in ("ascii", "utf-8"):
                break
error = UnicodeDecodeError("enc", b"0123456789", 2, 5, "because")
print(error, repr(error), error.args)
error.start, error.end, error.reason, error.encoding = 4, 5, "changed", "other"
print(error, error.args, codecs.replace_errors(error), codecs.ignore_errors(error), codecs.backslashreplace_errors(error))
error.object = b"xy"
print(error)
for wrong in ((), ("e", "text", 0, 1, "r"), ("e", b"x", 0, 1), (1, b"x", 0, 1, "r"), ("e", b"x", "0", 1, "r")):
    tell(lambda: UnicodeDecodeError(*wrong))
print(UnicodeEncodeError("e", "abc", -5, 99, "r").start, UnicodeEncodeError("e", "abc", 1, 99, "r"), UnicodeTranslateError("abc", 0, 3, "r"), UnicodeEncodeError("e", "", 0, 0, "r"))
