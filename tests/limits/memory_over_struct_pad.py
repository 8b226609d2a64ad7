# limits: memory=8MB
# ends: trap memory or raised MemoryError
import struct

struct.pack("9000000000s", b"")
