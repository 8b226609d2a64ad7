# Tokens, data URLs, headers, JSON with bytes, numbers as base32 and base85, pieces put together, round trips over all lengths.
import base64
import hashlib
import hmac
import json
import struct


def unpadded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def padded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def sign(payload, key=b"secret"):
    head = unpadded(json.dumps({"alg": "HS256", "typ": "JWT"}, separators=(",", ":")).encode())
    body = unpadded(json.dumps(payload, separators=(",", ":")).encode())
    return f"{head}.{body}.{unpadded(hmac.digest(key, f'{head}.{body}'.encode(), 'sha256'))}"


def verify(token, key=b"secret"):
    head, body, signature = token.split(".")
    good = hmac.compare_digest(padded(signature), hmac.digest(key, f"{head}.{body}".encode(), "sha256"))
    return json.loads(padded(body)) if good else None


token = sign({"sub": "1234567890", "name": "Ann Ö", "admin": True})
print(token, verify(token), verify(token[:-1] + "A"), verify(token, b"other"))
print("Basic " + base64.b64encode(b"Aladdin:open sesame").decode(), base64.b64decode("QWxhZGRpbjpvcGVuIHNlc2FtZQ==").decode().partition(":"))
url = "data:image/png;base64," + base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(5)).decode()
header, _, body = url.partition(",")
print(url, header.split(";"), base64.b64decode(body)[:4])
for number in (0, 1, 255, 2**32 - 1, 123456789):
    packed = struct.pack(">I", number)
    print(number, base64.b16encode(packed), base64.b32encode(packed), base64.b32hexencode(packed), base64.b64encode(packed), base64.b85encode(packed), base64.a85encode(packed), base64.z85encode(packed))
digest = hashlib.sha256(b"content").digest()
print("sha256-" + base64.b64encode(digest).decode(), base64.b32encode(digest).decode().lower().strip("=")[:20])
for length in range(12):
    data = bytes((i * 37 + length) % 256 for i in range(length))
    texts = [encode(data) for encode in (base64.b64encode, base64.b32encode, base64.b32hexencode, base64.b16encode, base64.a85encode, base64.b85encode)]
    backs = [decode(text) for decode, text in zip((base64.b64decode, base64.b32decode, base64.b32hexdecode, base64.b16decode, base64.a85decode, base64.b85decode), texts)]
    print(length, [text.decode() for text in texts], all(back == data for back in backs), [len(text) for text in texts])
pieces = b"".join(base64.b64encode(bytes(part)) for part in (b"abc", b"def", b"gh"))
print(pieces, base64.b64decode(pieces), base64.encodebytes(b"long line " * 9).decode().splitlines())
secret = base64.b32encode(b"12345678901234567890")
code = hmac.digest(base64.b32decode(secret), struct.pack(">Q", 1), "sha1")
offset = code[-1] & 15
print(secret, (struct.unpack(">I", code[offset:offset + 4])[0] & 0x7FFFFFFF) % 10**6)
print(json.loads(json.dumps({"blob": base64.b64encode(bytes(range(10))).decode("ascii")})), base64.b64encode("naïve ☃".encode()), base64.b64decode("bmHDr3ZlIOKYgw==").decode())
