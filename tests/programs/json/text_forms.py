# Texts: escapes both ways, ensure_ascii, control characters, surrogates alone and in pairs, slashes, separators of lines, strict, bytes input.
import codecs
import json


def attempt(call):
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for text in ("plain", 'quote " back \\ slash /', "\b\f\n\r\t", "".join(map(chr, range(0, 32))), "\x7f\x80\x9f\xa0", "é€", "\U0001f600\U0010ffff", "\u2028\u2029", "\ufeff", "\ud800", "\udc00\ud800", "\ud83d\ude00", "</script>", "a'b", "\\u0041"):
    for ensure in (True, False):
        encoded = json.dumps(text, ensure_ascii=ensure)
        print(ascii(encoded), json.loads(encoded) == text, end=" ")
    print()
for source in (r'"\u0041\u00e9\u20ac"', r'"\ud83d\ude00"', r'"\ud83d"', r'"\ude00\ud83d"', r'"\ud83d\ud83d\ude00"', r'"\ud83dx"', r'"\ud83d\n"', r'"\ud83d\u0041"', r'"\/\b\f\n\r\t\"\\"', r'"\uD83D\uDE00"', r'"\u00E9\u00e9"', r'"\u0000"', '"\x7f"', '"\u2028"', '"/"', '""'):
    attempt(lambda: json.loads(source))
for source in ('"a\nb"', '"\x00"', '"\x1f"', '["\t"]', '{"\n": 1}'):
    attempt(lambda: json.loads(source))
    attempt(lambda: json.loads(source, strict=False))
for source in (r'"\u004"', r'"\u00g0"', r'"\u 041"', r'"\u+041"', r'"\u0x41"', r'"\a"', r'"\'"', r'"\0"', r'"\U00000041"', r'"\x41"', '"\\', '"\\u', r'"\ud83d\u12"', r'"\u١٢٣٤"'):
    attempt(lambda: json.loads(source))
document = {"é": ["€", "\U0001f600"], "n": 1}
text = json.dumps(document, ensure_ascii=False)
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    data = text.encode(encoding)
    print(encoding, json.detect_encoding(data), json.loads(data) == document, json.loads(bytearray(data)) == document)
for mark in (codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE):
    print(json.detect_encoding(mark), json.detect_encoding(mark + b"[]"))
for data in (b"", b"1", b"12", b"123", b"1\x00", b"\x001", b"\x00\x00\x001", b"1\x00\x00\x00", b"1\x002\x00", b"[\x00]\x00", b"\x00[\x00]", b"\xff\xfe", b"\xef\xbb\xbf", b"\x00\x00", b"ab\x00c"):
    print(data, json.detect_encoding(data), end=" ")
    attempt(lambda: json.loads(data))
attempt(lambda: json.loads("\ufeff[]"))
attempt(lambda: json.loads(b"\xef\xbb\xbf[1]"))
attempt(lambda: json.loads(b'"\xff"'))
attempt(lambda: json.loads(b'"\xed\xa0\x80"'))
attempt(lambda: json.loads(memoryview(b"[1]")))
attempt(lambda: json.loads(None))
attempt(lambda: json.loads(5))
attempt(lambda: json.loads(["[]"]))
attempt(lambda: json.loads())
attempt(lambda: json.loads("1", "2"))
attempt(lambda: json.dumps("\ud800").encode())
attempt(lambda: json.dumps("\ud800", ensure_ascii=False).encode())
print(json.encoder.encode_basestring("é\n\x7f"), json.encoder.encode_basestring_ascii("é\n\x7f"), json.encoder.encode_basestring_ascii("\U0001f600"))
