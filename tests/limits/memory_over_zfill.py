# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Padding with zeros.
size = 1000
while True:
    size *= 2
    result = "-1".zfill(size)
