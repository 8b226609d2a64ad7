# limits: memory=8MB
# ends: trap memory or raised MemoryError
import struct

# Eight bytes of one, for each value.
data = struct.pack("6000000x")
while True:
    struct.unpack("6000000B", data)
