# limits: fuel=2000000
# ends: trap fuel
import zlib

packed = zlib.compress(bytes(500_000))
while True:
    zlib.decompress(packed)
    zlib.compress(packed)
    zlib.adler32(packed)
