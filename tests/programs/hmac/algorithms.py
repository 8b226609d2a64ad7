import hashlib
import hmac

for name in "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s":
    h = hmac.new(b"key", b"message", name)
    print(h.name, h.digest_size, h.block_size, h.hexdigest() == hmac.digest(b"key", b"message", name).hex(), h.hexdigest())
    h.update(b" more")
    copy = h.copy()
    copy.update(b"!")
    print(h.hexdigest()[:16], copy.hexdigest()[:16], hmac.new(b"k" * 300, digestmod=getattr(hashlib, name)).hexdigest()[:16])
h = hmac.HMAC(bytearray(b"key"), memoryview(b"abc"), "sha256")
print(h.digest() == hmac.new(b"key", b"abc", digestmod=hashlib.sha256).digest(), repr(h).split(" at ")[0], hmac.compare_digest(h.digest(), h.digest()), hmac.compare_digest("a", "b"), hmac.compare_digest(b"ab", b"a"))
for call in (lambda: hmac.new(b"k", b"m"), lambda: hmac.new("k", b"m", "md5"), lambda: hmac.new(b"k", "m", "md5"), lambda: hmac.new(b"k", b"m", "none"), lambda: hmac.compare_digest("a", b"a"), lambda: hmac.compare_digest("é", "e"), lambda: hmac.compare_digest(1, 2),
             lambda: hmac.digest(b"k", b"m", "none"), lambda: hmac.new()):
    try:
        print(call())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
