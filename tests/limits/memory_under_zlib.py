# limits: memory=8MB
# ends: completed
import zlib

packed = zlib.compress(bytes(1_000_000))
for _ in range(100):
    assert len(zlib.decompress(packed)) == 1_000_000
    zlib.compressobj().compress(packed)
    zlib.decompressobj().decompress(packed, 1000)
print("ok")
