# limits: memory=8MB
# ends: trap memory or raised MemoryError
import zlib

# What a running stream has been fed is kept.
stream = zlib.compressobj(1)
data = bytes(100_000)
while True:
    stream.compress(data)
