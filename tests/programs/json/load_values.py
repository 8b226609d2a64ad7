"""loads(): numbers, strings, whitespace, duplicates, bytes of every encoding, big nests."""
import json

for document in ("0", "-0", "-0.0", "1e3", "1E-3", "1.0", "12345678901234567890123", "1e400", "-1e400", "0.1e1", "1e-400", "2.5e+2", "9007199254740993", "null", "true", "false", "\"\"", "[]", "{}", " [ 1 , 2 ] ", "\t\n\r {\"a\"\n:\r1}\t", "\"\\u0041\\n\\/\\\\\\\"\\b\\f\\r\\t\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ud83dx\"", "\"\\ude00\\ud83d\"", "\"\u2028\U0001f600\"", "{\"a\":1,\"a\":2,\"b\":3}", "{\"\":{\"\":[]}}", "NaN", "[Infinity,-Infinity]"):
    value = json.loads(document)
    print(ascii(document), ascii(value), type(value).__name__)
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    data = "{\"é\": [1, \"\u20ac\"]}".encode(encoding)
    print(encoding, json.loads(data), json.loads(bytearray(data)), json.detect_encoding(data))
print(json.loads(b"1"), json.loads(b"\"\xc3\xa9\""), json.detect_encoding(b""), json.detect_encoding(b"1"), json.detect_encoding(b"1\x00"), json.detect_encoding(b"\x001"))
for data in (b"\"\xff\"", b"", b"\x00\x00", b"\xef\xbb\xbf", b"{\"a\":\x80}"):
    try:
        print(json.loads(data))
    except ValueError as error:
        print(type(error).__name__, error)
deep = json.loads("[" * 500 + "]" * 500)
depth = 0
while deep:
    deep, depth = deep[0], depth + 1
print(depth, len(json.loads("[" + ",".join("0" * 1000) + "]")))
keys = json.loads("[{\"k\": 1}, {\"k\": 2}]")
print([key is next(iter(keys[0])) for key in keys[1]])
