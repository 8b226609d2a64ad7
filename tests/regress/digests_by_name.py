# Constructors of digests take their data by its name, and say what else they take.
import hashlib
import inspect

for name in ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b", "blake2s"):
    make = getattr(hashlib, name)
    print(name, make(data=b"abc").hexdigest()[:16], make(b"abc", usedforsecurity=False).hexdigest()[:16])
print(hashlib.blake2b(data=b"abc", digest_size=8).hexdigest(), hashlib.blake2s(key=b"k", data=b"abc").hexdigest()[:16])
print(hashlib.new("blake2b", data=b"abc").hexdigest()[:16], hashlib.new("sha256", data=b"abc").hexdigest()[:16])
for make in (hashlib.blake2b, hashlib.blake2s):
    names = list(inspect.signature(make).parameters)
    print(names)
