# Alternative alphabets, URL-safe text, validate, characters that are thrown away, padding of every sort, types of results.
import base64
import binascii


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error, isinstance(error, binascii.Error))


data = bytes(range(248, 256)) + b"\xfb\xef\xbe"
for encode, decode in ((base64.b64encode, base64.b64decode), (base64.standard_b64encode, base64.standard_b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode)):
    text = encode(data)
    print(encode.__name__, text, decode(text) == data, decode(text.decode()) == data, decode(bytearray(text)) == data, decode(memoryview(text)) == data, type(encode(bytearray(data))).__name__)
for alphabet in (b"-_", b".:", b"@!", bytearray(b"~^"), b"Az", b"++", b"/+"):
    text = base64.b64encode(data, alphabet)
    print(alphabet, text, base64.b64decode(text, alphabet) == data)
    attempt(lambda: base64.b64decode(text, alphabet, validate=True) == data)
for text in ("", "=", "==", "===", "====", "A", "A=", "A==", "A===", "AA", "AA=", "AA==", "AA===", "AA====", "AAA", "AAA=", "AAA==", "AAAA=", "AAAA==", "AA=A", "AA==AA==", "AA==BBBB", "=AAA", "A=A=", "AB=C=D", "AAAA\n", " AAAA", "A A A A", "AA\n==", "AA=\n=", "A\x00AAA", "AA-_", "AAé=", "QQ==\r\n", "QR==", "QUJ="):
    print(repr(text), end=" ")
    attempt(lambda: base64.b64decode(text))
    attempt(lambda: base64.b64decode(text, validate=True))
attempt(lambda: base64.b64decode("AAé="))
attempt(lambda: base64.b64decode(b"AA\xff\xfe=="))
attempt(lambda: base64.b64decode("AAAA", "é-"))
attempt(lambda: base64.b64decode("AAAA", b"123"))
attempt(lambda: base64.b64encode(b"x", b"123"))
attempt(lambda: base64.b64encode(b"x", 12))
attempt(lambda: base64.b64encode([1, 2]))
attempt(lambda: base64.urlsafe_b64encode("text"))
attempt(lambda: base64.urlsafe_b64decode("_-é"))
attempt(lambda: base64.urlsafe_b64decode(None))
attempt(lambda: base64.standard_b64decode("a+/b"))
attempt(lambda: base64.urlsafe_b64decode("a+/b-_"))
attempt(lambda: base64.decodebytes("text"))
attempt(lambda: base64.encodebytes(memoryview(b"abcdef")[::2]))
attempt(lambda: base64.encodebytes(b"x" * 57 + b"y" * 57))
attempt(lambda: base64.decodebytes(b"YWJj\nZGVm\n!!"))
