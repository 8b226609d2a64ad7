# limits: memory=8MB
# ends: trap memory or raised MemoryError
import binascii

data = b"x"
while True:
    data = binascii.hexlify(data, ":")
