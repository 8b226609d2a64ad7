"""One-time codes by counter and by time, key derivation in steps, a stream of keyed bytes."""
import base64
import hashlib
import hmac
import struct


def hotp(secret, counter, digits=6, algorithm="sha1"):
    code = hmac.new(secret, struct.pack(">Q", counter), algorithm).digest()
    offset = code[-1] & 0x0F
    number = struct.unpack(">I", code[offset:offset + 4])[0] & 0x7FFFFFFF
    return str(number % 10 ** digits).zfill(digits)


def totp(secret, moment, step=30, **options):
    return hotp(secret, moment // step, **options)


def verify(secret, code, moment, window=1, step=30):
    for drift in range(-window, window + 1):
        if hmac.compare_digest(totp(secret, moment + drift * step), code):
            return drift
    return None


secret = b"12345678901234567890"
print([hotp(secret, counter) for counter in range(10)])
print([totp(secret, moment, digits=8) for moment in (59, 1111111109, 1234567890, 20000000000)])
print([totp(secret + b"123456789012", moment, digits=8, algorithm="sha256") for moment in (59, 1111111109)])
code = totp(secret, 1000)
print(code, [verify(secret, code, moment) for moment in (1000, 1025, 970, 1080, 900)], verify(secret, "000000", 1000), base64.b32encode(secret).decode())


def hkdf(length, material, salt=b"", info=b"", name="sha256"):
    size = hashlib.new(name).digest_size
    if length > 255 * size:
        raise ValueError("cannot derive so many bytes")
    key = hmac.digest(salt or bytes(size), material, name)
    block, output = b"", b""
    for number in range(1, -(-length // size) + 1):
        block = hmac.digest(key, block + info + bytes([number]), name)
        output += block
    return output[:length]


print(hkdf(42, b"\x0b" * 22, bytes(range(13)), bytes(range(0xf0, 0xfa))).hex())
print([hkdf(n, b"key", info=b"ctx").hex() for n in (0, 1, 16, 33)], hkdf(80, b"m", name="sha1").hex()[-20:])
try:
    hkdf(255 * 32 + 1, b"x")
except ValueError as error:
    print(error)


def pbkdf2(password, salt, rounds, name="sha256"):
    state = hmac.new(password, digestmod=name)
    def once(data):
        inner = state.copy()
        inner.update(data)
        return inner.digest()
    block = once(salt + b"\0\0\0\1")
    total = int.from_bytes(block)
    for _ in range(rounds - 1):
        block = once(block)
        total ^= int.from_bytes(block)
    return total.to_bytes(state.digest_size)


for rounds in (1, 2, 20):
    print(rounds, pbkdf2(b"password", b"salt", rounds).hex(), pbkdf2(b"password", b"salt", rounds, "md5").hex())
def keyed_stream(key, count):
    for number in range(count):
        yield from hmac.digest(key, number.to_bytes(4), "md5")
print(bytes(a ^ b for a, b in zip(b"attack at dawn, bring cake", keyed_stream(b"k", 3))).hex())
