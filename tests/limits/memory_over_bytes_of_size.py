# limits: memory=8MB
# ends: trap memory or raised MemoryError
# As many zeros as it is told.
size = 1000
while True:
    size *= 2
    result = bytes(size)
