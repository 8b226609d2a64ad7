# limits: memory=8MB
# ends: raised MemoryError
bytearray(4).resize(10**12)
