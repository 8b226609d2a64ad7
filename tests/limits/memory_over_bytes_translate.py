# limits: memory=8MB
# ends: trap memory or raised MemoryError
# As large as what it is given.
size = 1000
while True:
    size *= 2
    result = (b"x" * size).translate(bytes(range(256)), b"a")
