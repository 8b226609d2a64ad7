# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Three characters for each byte.
size = 1000
while True:
    size *= 2
    result = (b"x" * size).hex("-")
