# What programs build of hashes: Merkle trees, chains with proof of work, content addresses, Bloom filters, consistent hashing, manifests.
import bisect
import hashlib
import hmac
import json


def h(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part if isinstance(part, bytes) else str(part).encode())
    return digest.hexdigest()


def merkle(leaves):
    level = [h(b"\0", leaf) for leaf in leaves]
    levels = [level]
    while len(level) > 1:
        level = [h(b"\1", *level[i:i + 2]) for i in range(0, len(level), 2)]
        levels.append(level)
    return levels


levels = merkle(["a", "b", "c", "d", "e"])
print([len(level) for level in levels], levels[-1][0])
print([one == two for one, two in zip(levels[0], merkle(["a", "b", "X", "d", "e"])[0])], h() == hashlib.sha256().hexdigest())


class Chain:
    def __init__(self):
        self.blocks = [{"index": 0, "data": "genesis", "previous": "0" * 8, "nonce": 0}]

    def digest(self, block):
        return hashlib.sha1(json.dumps(block, sort_keys=True).encode()).hexdigest()

    def add(self, data):
        block = {"index": len(self.blocks), "data": data, "previous": self.digest(self.blocks[-1]), "nonce": 0}
        while not self.digest(block).startswith("0"):
            block["nonce"] += 1
        self.blocks.append(block)

    def valid(self):
        return all(two["previous"] == self.digest(one) for one, two in zip(self.blocks, self.blocks[1:]))


chain = Chain()
for data in ("pay 5", "pay 7"):
    chain.add(data)
print([(block["nonce"], block["previous"][:10]) for block in chain.blocks], chain.valid())
chain.blocks[1]["data"] = "pay 500"
print(chain.valid())


class Bloom:
    def __init__(self, size, count):
        self.bits, self.size, self.count = 0, size, count

    def places(self, item):
        return [int.from_bytes(hashlib.blake2b(item.encode(), digest_size=4, salt=bytes([i])).digest(), "big") % self.size for i in range(self.count)]

    def add(self, item):
        for place in self.places(item):
            self.bits |= 1 << place

    def __contains__(self, item):
        return all(self.bits >> place & 1 for place in self.places(item))


bloom = Bloom(64, 3)
for word in ("apple", "pear", "plum"):
    bloom.add(word)
print(bin(bloom.bits).count("1"), hex(bloom.bits), [word in bloom for word in ("apple", "pear", "fig", "kiwi")], bloom.places("apple"))
ring = sorted((int(hashlib.md5(f"{node}#{i}".encode()).hexdigest()[:8], 16), node) for node in "ABC" for i in range(4))
print([ring[bisect.bisect(ring, (int(hashlib.md5(key.encode()).hexdigest()[:8], 16),)) % len(ring)][1] for key in ("one", "two", "three", "four", "five")])
store = {}
for text in ("x", "y", "x"):
    store.setdefault(hashlib.blake2s(text.encode(), digest_size=8).hexdigest(), text)
print(store, {name: hashlib.new(name, b"manifest").hexdigest()[:12] for name in ("md5", "sha1", "sha224", "sha3_256", "blake2s")})
shared = hashlib.sha512(b"prefix")
copies = []
for suffix in (b"", b"1", b"2"):
    each = shared.copy()
    each.update(suffix)
    copies.append(each.hexdigest()[:16])
print(copies, copies[0] == shared.hexdigest()[:16], hmac.new(b"k", b"m", hashlib.sha3_224).hexdigest())
