"""HMAC objects: attributes, constants, slots, subclasses, equality, repr, copies in the middle."""
import copy
import hashlib
import hmac


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


made = hmac.new(b"key", b"first", "sha1")
print(type(made).__name__, made.name, made.digest_size, made.block_size, hmac.HMAC.blocksize, hmac.digest_size, repr(made).split(" at ")[0], isinstance(made, hmac.HMAC))
print(made == made, made == hmac.new(b"key", b"first", "sha1"), made.digest() == hmac.new(b"key", b"first", "sha1").digest(), len({made, made.copy()}), bool(made))
attempt(lambda: setattr(made, "name", "x"))
attempt(lambda: setattr(made, "other", 1))
attempt(lambda: made.missing)
attempt(lambda: len(made))
attempt(lambda: made + made)
attempt(lambda: made.digest(5))
attempt(lambda: made.hexdigest(length=5))
attempt(lambda: made.update(b"a", b"b"))
attempt(lambda: made.update(msg=b""))
attempt(lambda: made.update(None))
attempt(lambda: made.update("text"))
attempt(lambda: made.update([1]))
before = made.hexdigest()
print(made.update(b""), made.hexdigest() == before, made.update(bytearray(b"x")), made.update(memoryview(b"yz")), made.hexdigest() == hmac.new(b"key", b"firstxyz", "sha1").hexdigest())
steps = []
running = hmac.new(b"key", digestmod="md5")
for part in (b"a", b"b" * 63, b"c" * 64, b"", b"d" * 200):
    running.update(part)
    steps.append((running.copy(), running.hexdigest()))
running.update(b"more")
print([kept.hexdigest() == code for kept, code in steps], [code[:8] for _, code in steps])


class Signer(hmac.HMAC):
    kind = "signer"

    def __init__(self, key):
        super().__init__(key, digestmod=hashlib.sha256)
        self.parts = 0

    def update(self, msg):
        self.parts = getattr(self, "parts", 0) + 1
        super().update(msg)

    def sign(self, *parts):
        for part in parts:
            self.update(part)
        return self.hexdigest()[:12]


signer = Signer(b"secret")
print(signer.sign(b"a", b"b"), signer.parts, signer.kind, type(signer.copy()).__name__, signer.copy().hexdigest() == signer.hexdigest(), hmac.digest(b"secret", b"ab", "sha256").hex()[:12])
attempt(lambda: signer.copy().parts)
attempt(lambda: hmac.HMAC(b"k"))
attempt(lambda: hmac.HMAC(b"k", digestmod=None))
attempt(lambda: hmac.HMAC(b"k", b"m", digestmod=""))
attempt(lambda: hmac.new(key=b"k", msg=b"m", digestmod="md5").hexdigest())
attempt(lambda: hmac.new(b"k", b"m", "md5", 1))
attempt(lambda: hmac.digest(b"k", b"m"))
attempt(lambda: hmac.digest(key=b"k", msg=b"m", digest="md5").hex())
