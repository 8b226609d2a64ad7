# limits: memory=8MB
# ends: raised MemoryError
bytearray(b"ab") * 10**12
