# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Padding bytes.
size = 1000
while True:
    size *= 2
    result = b"x".ljust(size)
