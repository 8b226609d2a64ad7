"""Keys, messages and digests of the wrong sort, for new(), HMAC() and digest()."""
import array
import hmac


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for key in (b"k", bytearray(b"k"), "k", None, 5, [107], ("k",), True):
    attempt(lambda: hmac.new(key, b"m", "sha256").hexdigest()[:8])
    attempt(lambda: hmac.HMAC(key, b"m", "sha256").hexdigest()[:8])
for message in (b"m", bytearray(b"m"), memoryview(b"m"), "m", 5, [1], ("m",), True, False, 0, ""):
    attempt(lambda: hmac.new(b"k", message, "sha256").hexdigest()[:8])
for name in ("SHA256", "sha-256", "Sha1", "", " md5", "hmac-md5", "nothing"):
    attempt(lambda: hmac.new(b"k", b"m", name).hexdigest()[:8])
for name in (b"md5", 5, ["md5"], True, 1.5, {"a": 1}):
    attempt(lambda: hmac.new(b"k", b"m", name).hexdigest()[:8])
attempt(lambda: hmac.new())
attempt(lambda: hmac.new(b"k", digestmod="md5").hexdigest())
attempt(lambda: hmac.new(digestmod="md5"))
attempt(lambda: hmac.new(b"k", message=b"m", digestmod="md5"))
attempt(lambda: hmac.digest())
attempt(lambda: hmac.digest(b"k", b"m", "md5", 1))
