"""Digest constructors and modules of one's own: block sizes that are missing or small, and their warnings."""
import hashlib
import hmac
import warnings


def attempt(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(repr(call()), [(warning.category.__name__, str(warning.message)) for warning in caught])
        except Exception as error:
            print(type(error).__name__, error, [str(warning.message) for warning in caught])


class Sum:
    """A digest of four bytes that only adds."""
    digest_size = 4
    name = "sum"

    def __init__(self, data=b""):
        self.total = 0
        self.update(data)

    def update(self, data):
        for byte in bytes(data):
            self.total = (self.total * 31 + byte + 1) % 2 ** 32

    def digest(self):
        return self.total.to_bytes(4)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        other = type(self)()
        other.total = self.total
        return other


class Small(Sum):
    block_size = 8

class Wide(Sum):
    block_size = 32
    name = "wide"

class Module:
    @staticmethod
    def new(data=b""):
        return Wide(data)


for kind in (Sum, Small, Wide, Module, Module()):
    attempt(lambda: hmac.new(b"key", b"message", kind).hexdigest())
    attempt(lambda: hmac.new(b"key" * 30, b"message", kind).hexdigest())
    attempt(lambda: (hmac.new(b"k", digestmod=kind).block_size, hmac.new(b"k", digestmod=kind).digest_size))
attempt(lambda: hmac.digest(b"key", b"message", Wide).hex())
attempt(lambda: hmac.digest(b"key" * 30, b"message", Wide).hex())
made = hmac.new(b"key", b"mess", Wide)
copy = made.copy()
made.update(b"age")
print(made.hexdigest() == hmac.new(b"key", b"message", Wide).hexdigest(), copy.hexdigest() == made.hexdigest(), made.name)
attempt(lambda: hmac.new(b"k", b"m", object))
attempt(lambda: hmac.new(b"k", b"m", lambda: 3))
attempt(lambda: hmac.new(b"k", b"m", hashlib.sha256).hexdigest()[:16])
attempt(lambda: hmac.new(b"k", b"m", lambda d=b"": hashlib.blake2b(d, digest_size=20)).hexdigest())
attempt(lambda: hmac.new(b"k", b"m", lambda d=b"": hashlib.sha3_512(d)).hexdigest()[:16])
