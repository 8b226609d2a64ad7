# limits: memory=8MB
# ends: trap memory or raised MemoryError
import binascii

data = b"="
while True:
    data = binascii.b2a_qp(data)
