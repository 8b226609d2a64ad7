"""hmac objects: update, copy, names, digests, keys longer than a block, compare_digest()."""
import hashlib
import hmac


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for name in ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b"):
    made = hmac.new(b"key", b"message", name)
    print(name, made.hexdigest(), made.digest_size, made.block_size, made.name, hmac.digest(b"key", b"message", name) == made.digest())
made = hmac.new(b"k" * 200, digestmod=hashlib.sha256)
made.update(b"part one ")
copy = made.copy()
made.update(bytearray(b"part two"))
copy.update(memoryview(b"part two"))
print(made.hexdigest() == copy.hexdigest(), made.digest() == hmac.new(b"k" * 200, b"part one part two", "sha256").digest(), hmac.new(b"", b"", "md5").hexdigest(), hmac.new(key=b"k", msg=None, digestmod="sha1").hexdigest(), hmac.HMAC(b"k", b"m", "sha1").hexdigest() == hmac.new(b"k", b"m", "sha1").hexdigest(), isinstance(made, hmac.HMAC), repr(made).partition(" at")[0])
attempt(lambda: hmac.new(b"k", b"m"))
attempt(lambda: hmac.new("k", b"m", "sha1"))
attempt(lambda: hmac.new(b"k", "m", "sha1"))
attempt(lambda: hmac.new(b"k", b"m", "nothing"))
attempt(lambda: hmac.new(b"k", b"m", None))
attempt(lambda: hmac.new(b"k", b"m", 3))
attempt(lambda: made.update("x"))
attempt(lambda: made.update())
attempt(lambda: hmac.new())
attempt(lambda: hmac.digest(b"k", b"m", "nothing"))
for a, b in ((b"a", b"a"), ("a", "a"), (b"a", b"ab"), (b"a", bytearray(b"a")), ("a", b"a"), ("é", "é"), (1, 1), (None, "a"), ("", "")):
    attempt(lambda: hmac.compare_digest(a, b))
class Text(str):
    pass
print(hmac.compare_digest(Text("x"), "x"), hmac.new(b"Jefe", b"what do ya want for nothing?", "md5").hexdigest())
