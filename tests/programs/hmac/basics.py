import hashlib
import hmac

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s"):
    for size in (0, 20, 64, 65, 128, 129, 200):
        key = b"k" * size
        state = hmac.new(key, b"message", name)
        assert state.digest() == hmac.digest(key, b"message", name)
        assert state.digest() == hmac.digest(key, b"message", getattr(hashlib, name))
    print(state.name, state.digest_size, state.block_size, state.hexdigest())
first = hmac.HMAC(bytearray(b"key"), digestmod=hashlib.sha256)
first.update(b"one")
second = first.copy()
second.update(memoryview(b"two"))
print(first.hexdigest(), second.hexdigest(), second.digest() == hmac.digest(b"key", b"onetwo", "sha256"))
print(hmac.digest_size, hmac.HMAC.blocksize)


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!", type(error).__name__, error)


for line in """
hmac.new("k", b"")
hmac.new(b"k", b"")
hmac.new(b"k", b"", "")
hmac.new(b"k", "b", "md5")
hmac.new(b"k", b"", "foo")
hmac.new(b"k", b"", 3)
hmac.digest(b"k", b"", "foo")
hmac.compare_digest(b"a", b"a")
hmac.compare_digest(b"a", bytearray(b"b"))
hmac.compare_digest(b"abc", b"ab")
hmac.compare_digest(b"", b"")
hmac.compare_digest("abc", "abc")
hmac.compare_digest("abc", "abd")
hmac.compare_digest(b"a", "a")
hmac.compare_digest(1, 2)
hmac.compare_digest("\u00e9", "a")
""".split("\n")[1:-1]:
    show(line)
