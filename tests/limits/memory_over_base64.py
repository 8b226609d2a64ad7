# limits: memory=8MB
# ends: trap memory or raised MemoryError
import base64

# Four bytes of one, and five of four.
data = bytes(1000)
while True:
    data = base64.b85encode(base64.b32encode(data))
