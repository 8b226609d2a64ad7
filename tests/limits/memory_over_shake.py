# limits: memory=8MB
# ends: trap memory or raised MemoryError
import hashlib

hashlib.shake_128(b"").digest(1 << 40)
