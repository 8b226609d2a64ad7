"""Digests of known texts by every algorithm, in pieces, copied, keyed; errors."""
import hashlib
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for name in sorted(hashlib.algorithms_guaranteed):
    made = hashlib.new(name)
    length = (20,) if name.startswith("shake") else ()
    empty = made.hexdigest(*length)
    made.update(b"The quick brown fox ")
    copy = made.copy()
    made.update(b"jumps over the lazy dog")
    print(name, empty[:16], made.hexdigest(*length), copy.hexdigest(*length)[:8], made.digest_size, made.block_size, made.name, getattr(hashlib, name)(b"The quick brown fox jumps over the lazy dog").hexdigest(*length) == made.hexdigest(*length))
for size in (0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 1000):
    data = bytes(range(256)) * 4
    print(size, hashlib.md5(data[:size]).hexdigest()[:12], hashlib.sha1(data[:size]).hexdigest()[:12], hashlib.sha256(data[:size]).hexdigest()[:12], hashlib.sha512(data[:size]).hexdigest()[:12], hashlib.sha3_256(data[:size]).hexdigest()[:12], hashlib.blake2s(data[:size]).hexdigest()[:12])
print(hashlib.blake2b(b"x", digest_size=8, key=b"key", salt=b"salt", person=b"me").hexdigest(), hashlib.file_digest(io.BytesIO(b"abc"), "sha1").hexdigest(), hashlib.sha256(b"x", usedforsecurity=False).hexdigest()[:8])
attempt(lambda: hashlib.new("nothing"))
attempt(lambda: hashlib.md5("text"))
attempt(lambda: hashlib.sha256(3))
attempt(lambda: hashlib.sha1(b"x").update("y"))
attempt(lambda: hashlib.blake2b(digest_size=65))
attempt(lambda: hashlib.blake2b(key=b"x" * 65))
attempt(lambda: hashlib.blake2b(salt=b"x" * 17))
attempt(lambda: hashlib.nothing)
print(sorted(hashlib.algorithms_guaranteed) == sorted(hashlib.algorithms_guaranteed & hashlib.algorithms_available), hashlib.md5(b"a", string=b"b") if False else "", hashlib.md5(string=b"a").hexdigest()[:6])
