# Patterns over bytes, bytearray and memoryview: classes, flags, escapes, groups' types, binary formats, mutation.
import re
import struct


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


data = b"\x00\x01PNG\r\n\x1a\n\xff\xfe caf\xc3\xa9 \xe9\x80"
for pattern in (rb"\w+", rb"\W", rb"\s", rb"\d", rb"[^\x00-\x7f]+", rb"[\x80-\xff]", rb"\xc3\xa9", rb"(?i)png", rb"(?s).{4}", rb".", rb"\A\x00", rb"\n", rb"\r\n?", rb"\b\w", rb"(?i)\xe9", rb"[\xe0-\xef]\x80", rb"(?L)\w+", rb"\101?P", rb"\0"):
    print(pattern, re.findall(pattern, data)[:8], len(re.findall(pattern, data)))
for subject in (data, bytearray(data), memoryview(data), memoryview(data)[2:6]):
    match = re.search(rb"(P)(NG)?(Z)?", subject)
    print(type(subject).__name__, match, match.group(), type(match.group()).__name__, match.groups(), match.span(), match.string is subject, type(match[1]).__name__, match.expand(rb"<\2\1>"), repr(match)[:80])
print(re.sub(rb"[\x80-\xff]", lambda m: b"\\x%02x" % m[0][0], data), re.subn(rb"\x00|\x01", b"", data)[1], re.split(rb"[\r\n]+", data), re.escape(b"a.b\x00\xff-"), re.fullmatch(rb"(?P<a>.)(?P=a)", b"\xff\xff")["a"])
mutable = bytearray(b"abc abc")
match = re.search(b"b(c)", mutable)
mutable[1:3] = b"XY"
print(match.group(), match[1], mutable, re.sub(b"X", b"zz", mutable), type(re.sub(b"q", b"", mutable)).__name__, re.findall(b"a..", mutable))
for wrong in (lambda: re.search("a", data), lambda: re.search(b"a", "a"), lambda: re.compile(b"a").sub("x", b"a"), lambda: re.compile(b"(?u)a"), lambda: re.compile(b"a", re.U), lambda: re.compile(rb"\u00e9"), lambda: re.compile(rb"\N{DASH}"), lambda: re.match(b"a", 5), lambda: re.match(b"a", [97]), lambda: re.match(b"a", memoryview(struct.pack("2i", 1, 2)).cast("i")), lambda: re.compile(b"(?P<\xc3\xa9>a)"), lambda: re.compile("a") == re.compile(b"a"), lambda: re.compile("é", re.L), lambda: re.search(b"a", bytearray(b"xa"))):
    attempt(wrong)
CHUNK = re.compile(rb"(?s)(?P<size>....)(?P<kind>[A-Z]{4})")


def chunks(blob):
    at = 0
    while at < len(blob):
        match = CHUNK.match(blob, at)
        if match is None:
            raise ValueError(f"no chunk at {at}: {blob[at:at + 8].hex(' ')}")
        (size,) = struct.unpack(">I", match["size"])
        yield match["kind"].decode(), blob[match.end() : match.end() + size]
        at = match.end() + size


blob = b"".join(struct.pack(">I", len(body)) + kind + body for kind, body in ((b"HEAD", b"\x01\x02"), (b"DATA", b"\n" * 10), (b"ENDX", b"")))
print(list(chunks(blob)))
attempt(lambda: list(chunks(blob + b"junkjunk")))
HEADERS = re.compile(rb"(?m)^([\w-]+):[ \t]*(.*?)\r?$")
head, _, body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Empty:\r\nContent-Length: 5\r\n\r\nh\xc3\xa9ll".partition(b"\r\n\r\n")
headers = {name.decode().lower(): value.decode() for name, value in HEADERS.findall(head)}
print(headers, re.match(rb"HTTP/(\d)\.(\d) (\d{3}) (.*)", head).groups(), body.decode(re.search(r"charset=([\w-]+)", headers["content-type"])[1]))
print(re.sub(rb"%([0-9a-f]{2})", lambda m: bytes([int(m[1], 16)]), b"a%20b%c3%a9").decode(), re.sub(rb"[^\w.~-]", lambda m: b"%%%02X" % m[0][0], "a b/é".encode()), re.findall(rb"[\x20-\x7e]{3,}", b"\x00ab\x01hello\xffxyz\x00"), re.compile(rb"(a)|b").scanner(b"ba").search().groups(), re.compile(b"a").pattern, re.compile(b"a").flags, re.compile("a").flags)
