"""Codes of fixed keys and messages by every digest, over one-call, object and constructor forms."""
import hashlib
import hmac

cases = [(b"\x0b" * 20, b"Hi There"), (b"Jefe", b"what do ya want for nothing?"), (b"\xaa" * 20, b"\xdd" * 50), (b"\xaa" * 131, b"Test Using Larger Than Block-Size Key - Hash Key First"), (b"", b""), (b"k", b"\0" * 300)]
names = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"]
for key, message in cases:
    print(key[:4], len(key), len(message))
    for name in names:
        code = hmac.digest(key, message, name)
        made = hmac.new(key, message, name)
        same = [made.digest() == code, hmac.new(key, message, getattr(hashlib, name)).digest() == code, hmac.HMAC(key, message, name).hexdigest() == code.hex(), hmac.digest(key, message, getattr(hashlib, name)) == code, hmac.new(key, message, lambda data=b"": hashlib.new(name, data)).digest() == code]
        print(" ", name, code.hex(), len(code) == made.digest_size, all(same))
def by_hand(key, message, name):
    block = hashlib.new(name).block_size
    if len(key) > block:
        key = hashlib.new(name, key).digest()
    key = key.ljust(block, b"\0")
    inner = hashlib.new(name, bytes(x ^ 0x36 for x in key) + message).digest()
    return hashlib.new(name, bytes(x ^ 0x5c for x in key) + inner).digest()
print([by_hand(key, message, name) == hmac.digest(key, message, name) for key, message in cases for name in names].count(True))
for length in (63, 64, 65, 127, 128, 129):
    print(length, hmac.digest(b"k" * length, b"m", "sha256").hex()[:20], hmac.digest(b"k" * length, b"m", "sha512").hex()[:20], hmac.digest(b"k" * length, b"m", "sha3_256").hex()[:20])
print(hmac.digest(b"k", b"m", "sha256") == hmac.digest(b"k\0", b"m", "sha256"), hmac.digest(b"a", b"bc", "md5") == hmac.digest(b"ab", b"c", "md5"))
