# limits: memory=8MB
# ends: trap memory or raised MemoryError
array = bytearray(b"ab")
while True:
    array *= 2
