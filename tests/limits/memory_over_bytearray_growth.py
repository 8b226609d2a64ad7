# limits: memory=8MB
# ends: trap memory or raised MemoryError
array = bytearray()
while True:
    array.append(1)
    array.extend(b"0123456789abcdef")
