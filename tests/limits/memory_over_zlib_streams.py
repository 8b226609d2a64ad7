# limits: memory=8MB
# ends: trap memory or raised MemoryError
import zlib

# zlib's own memory is the session's.
streams = []
while True:
    streams.append(zlib.compressobj())
    streams.append(zlib.decompressobj())
