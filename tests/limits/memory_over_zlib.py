# limits: memory=8MB
# ends: trap memory or raised MemoryError
import zlib

# A bomb: 3 KB that become 3 MB each time.
packed = zlib.compress(bytes(3_000_000), 9)
assert len(packed) < 10_000
pieces = []
while True:
    pieces.append(zlib.decompress(packed))
