# limits: memory=8MB
# ends: trap memory or raised MemoryError
import base64

# One character becomes four bytes.
base64.a85decode(b"z" * 3_000_000)
